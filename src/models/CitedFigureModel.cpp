// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CitedFigureModel.h"

#include <algorithm>
#include <tuple>

#include "models/QtTranslator.h"
#include "models/StatementModel.h"

namespace shirube::models {

CitedFigureModel::CitedFigureModel(QObject* parent)
    : QAbstractTableModel(parent), m_book(std::make_shared<const domain::BudgetBook>()) {}

void CitedFigureModel::setFigures(std::shared_ptr<const domain::BudgetBook> book,
                                  std::vector<domain::Statement> statements) {
    beginResetModel();
    m_book = std::move(book);
    m_statements = std::move(statements);
    // A statement of a line that is gone from the book has no place to jump to.
    std::erase_if(m_statements, [&](const auto& s) { return !m_book->lineIndex(s.fact.line); });
    std::sort(m_statements.begin(), m_statements.end(), [&](const auto& a, const auto& b) {
        const auto place = [&](const domain::Statement& s) { return *m_book->lineIndex(s.fact.line); };
        return std::tuple(place(a), a.fact.aspect, a.fact.label) < std::tuple(place(b), b.fact.aspect, b.fact.label);
    });
    endResetModel();
}

void CitedFigureModel::setEnglishNames(bool english) {
    m_english = english;
    retranslate();
}

void CitedFigureModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int CitedFigureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_statements.size());
}

int CitedFigureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CitedFigureModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& statement = m_statements[static_cast<std::size_t>(index.row())];
    switch (role) {
        case LineRole:
            return toQString(statement.fact.line.value());
        case NumberRole:
            return index.column() == Printed;
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            break;
        default:
            return {};
    }
    const auto& line = *m_book->line(statement.fact.line);
    switch (index.column()) {
        case Programme: {
            const auto& programme = *m_book->programme(line.programme);
            return toQString(m_english && !programme.englishName.empty() ? programme.englishName : programme.name);
        }
        case Cycle:
            return toQString(line.cycle.nameWithStatus(line.status));
        case Fact:
            return StatementModel::factTitle(statement.fact);
        case Printed:
            return toQString(statement.amount.raw);
        case Locator:
            return toQString(statement.citation.locator);
        case Quote:
            return toQString(statement.citation.raw);
        default:
            return {};
    }
}

QVariant CitedFigureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Programme:
            return tr("Programme");
        case Cycle:
            return tr("Cycle");
        case Fact:
            return tr("Figure");
        case Printed:
            return tr("As printed");
        case Locator:
            return tr("Place");
        case Quote:
            return tr("Printed line");
        default:
            return {};
    }
}

}  // namespace shirube::models
