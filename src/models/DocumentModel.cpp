// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DocumentModel.h"

#include <algorithm>
#include <unordered_map>

#include "models/FactCell.h"
#include "models/QtTranslator.h"

namespace shirube::models {

void DocumentModel::setChecks(std::shared_ptr<const CheckIndex> index) {
    beginResetModel();
    m_index = std::move(index);
    m_documents.clear();
    if (const auto& state = m_index->state()) {
        std::unordered_map<domain::SourceId, std::size_t> rowsOf;
        for (const auto& source : state->facts->sources()) {
            rowsOf.emplace(source.id, m_documents.size());
            m_documents.push_back({&source, state->facts->statementsIn(source.id).size(), 0, 0});
        }
        for (const auto& check : state->result->checks) {
            for (const auto& source : check.sources) {
                const auto found = rowsOf.find(source);
                if (found != rowsOf.end()) {
                    ++m_documents[found->second].checks;
                    m_documents[found->second].discrepancies += check.verdict == analysis::Verdict::Discrepancy ? 1 : 0;
                }
            }
        }
    }
    endResetModel();
}

int DocumentModel::rowOf(const domain::SourceId& source) const {
    const auto at = std::find_if(m_documents.begin(), m_documents.end(),
                                 [&](const Document& document) { return document.source->id == source; });
    return at == m_documents.end() ? -1 : static_cast<int>(at - m_documents.begin());
}

QString DocumentModel::text(const Document& document, int column) {
    switch (column) {
        case Title:
            return toQString(document.source->title);
        case Publisher:
            return toQString(document.source->publisher);
        case Date:
            return toQString(document.source->date);
        case Statements:
            return QString::number(document.statements);
        case Checks:
            return QString::number(document.checks);
        case Discrepancies:
            return QString::number(document.discrepancies);
        case Note:
            return toQString(document.source->note);
        default:
            return {};
    }
}

bool DocumentModel::isNumberColumn(int column) const {
    return column == Statements || column == Checks || column == Discrepancies;
}

QVariant DocumentModel::cell(std::size_t row, int column, int role) const {
    const auto& document = m_documents[row];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return text(document, column);
        case FactCell::NumberRole:
            return isNumberColumn(column);
        case FactCell::SortRole:
            return isNumberColumn(column) ? QVariant(text(document, column).toLongLong()) : text(document, column);
        case FactCell::PlainRole:
            return isNumberColumn(column) ? QVariant(text(document, column)) : QVariant();
        case FactCell::ToneRole:
            return static_cast<int>(column == Discrepancies && document.discrepancies > 0 ? Tone::Alert : Tone::Plain);
        case FactCell::IdRole:
            return toQString(document.source->id.value());
        default:
            return {};
    }
}

QString DocumentModel::columnTitle(int column) const {
    switch (column) {
        case Title:
            return tr("Title");
        case Publisher:
            return tr("Publisher");
        case Date:
            return tr("Date");
        case Statements:
            return tr("Statements");
        case Checks:
            return tr("Checks");
        case Discrepancies:
            return tr("Discrepancies");
        case Note:
            return tr("Note");
        default:
            return {};
    }
}

}  // namespace shirube::models
