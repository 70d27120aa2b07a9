// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StatementListModel.h"

#include <algorithm>
#include <string>

#include "base/Text.h"
#include "models/FactCell.h"
#include "models/QtTranslator.h"
#include "models/VerdictMark.h"

namespace shirube::models {

using domain::FigureStatement;

StatementListModel::StatementListModel(QObject* parent)
    : FlatTableModel(parent), m_index(std::make_shared<const CheckIndex>()) {}

void StatementListModel::setStatements(std::shared_ptr<const CheckIndex> index,
                                       std::vector<const FigureStatement*> statements) {
    beginResetModel();
    m_index = std::move(index);
    m_statements = std::move(statements);
    m_keys.clear();
    collect();
    endResetModel();
}

void StatementListModel::setText(const QString& text) {
    if (text == m_text) {
        return;
    }
    beginResetModel();
    m_text = text;
    collect();
    endResetModel();
}

std::string StatementListModel::searchKeyOf(const FigureStatement& statement) const {
    return base::searchKey(toUtf8(text(statement, Fact)) + '\n' + statement.fact.text() + '\n' + statement.figure.raw +
                           '\n' + statement.citation.locator + '\n' + statement.note);
}

void StatementListModel::collect() {
    m_shown.clear();
    const auto key = base::searchKey(toUtf8(m_text));
    if (!key.empty() && m_keys.empty()) {
        std::transform(m_statements.begin(), m_statements.end(), std::back_inserter(m_keys),
                       [this](const FigureStatement* statement) { return searchKeyOf(*statement); });
    }
    for (std::size_t i = 0; i < m_statements.size(); ++i) {
        if (key.empty() || m_keys[i].find(key) != std::string::npos) {
            m_shown.push_back(i);
        }
    }
}

const FigureStatement* StatementListModel::statementAt(int row) const {
    return row >= 0 && row < rowCount() ? m_statements[m_shown[static_cast<std::size_t>(row)]] : nullptr;
}

int StatementListModel::rowOf(const domain::StatementId& statement) const {
    const auto at = std::find_if(m_shown.begin(), m_shown.end(),
                                 [&](std::size_t position) { return m_statements[position]->id == statement; });
    return at == m_shown.end() ? -1 : static_cast<int>(at - m_shown.begin());
}

std::optional<analysis::Verdict> StatementListModel::gravest(const FigureStatement& statement) const {
    return CheckIndex::gravest(m_index->ofStatement(statement.id));
}

QString StatementListModel::checksText(const FigureStatement& statement) const {
    const auto& checks = m_index->ofStatement(statement.id);
    const auto verdict = gravest(statement);
    if (!verdict) {
        return {};
    }
    const auto alike = std::count_if(checks.begin(), checks.end(),
                                     [&](const analysis::Check* check) { return check->verdict == *verdict; });
    return alike == 1 ? verdictText(*verdict)
                      : tr("%1 × %2", "a verdict and how many checks came to it")
                            .arg(verdictText(*verdict), QString::number(alike));
}

QString StatementListModel::text(const FigureStatement& statement, int column) const {
    switch (column) {
        case Fact:
            return textOf(m_index->state()->facts->label(statement.fact));
        case Printed:
            return toQString(statement.figure.raw);
        case Value:
            return toQString(statement.figure.print());
        case Verdict:
            return checksText(statement);
        case Source: {
            const auto* source = m_index->state()->facts->source(statement.citation.source);
            return toQString(source ? source->title : statement.citation.source.value());
        }
        case Place:
            return toQString(statement.citation.locator);
        case Note:
            return toQString(statement.note);
        default:
            return {};
    }
}

QVariant StatementListModel::sortKey(const FigureStatement& statement, int column) const {
    switch (column) {
        case Value:
            return std::stod(statement.figure.value.text());
        case Verdict: {
            const auto verdict = gravest(statement);
            return verdict ? QVariant(-analysis::gravity(*verdict)) : QVariant();
        }
        default: {
            const auto shown = text(statement, column);
            return shown.isEmpty() ? QVariant() : shown;
        }
    }
}

bool StatementListModel::isNumberColumn(int column) const {
    return column == Printed || column == Value;
}

QVariant StatementListModel::cell(std::size_t row, int column, int role) const {
    const auto& statement = *m_statements[m_shown[row]];
    switch (role) {
        case Qt::DisplayRole:
            return text(statement, column).replace(QLatin1Char('\n'), QLatin1Char(' '));
        case Qt::ToolTipRole:
            return column == Printed ? toQString(statement.citation.raw) : text(statement, column);
        case FactCell::NumberRole:
            return isNumberColumn(column);
        case FactCell::SortRole:
            return sortKey(statement, column);
        case FactCell::FactRole:
            return toQString(statement.fact.text());
        case FactCell::ToneRole: {
            const auto verdict = column == Verdict ? gravest(statement) : std::nullopt;
            return static_cast<int>(verdict ? verdictTone(*verdict) : Tone::Plain);
        }
        case FactCell::IdRole:
            return toQString(statement.id.value());
        case VerdictRole: {
            const auto verdict = gravest(statement);
            return verdict ? toQString(analysis::toKey(*verdict)) : QString();
        }
        default:
            return {};
    }
}

QString StatementListModel::columnTitle(int column) const {
    switch (column) {
        case Fact:
            return tr("Figure");
        case Printed:
            return tr("As printed");
        case Value:
            return tr("Value");
        case Verdict:
            return tr("Checks");
        case Source:
            return tr("Source");
        case Place:
            return tr("Place");
        case Note:
            return tr("Note");
        default:
            return {};
    }
}

}  // namespace shirube::models
