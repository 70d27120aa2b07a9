// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StatementListModel.h"

#include <algorithm>

#include "base/Text.h"
#include "models/CheckText.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using domain::FigureStatement;

namespace {

template <typename T>
int signOf(const T& a, const T& b) {
    return a < b ? -1 : b < a ? 1 : 0;
}

}  // namespace

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
    arrange();
}

int StatementListModel::compare(const FigureStatement& a, const FigureStatement& b) const {
    switch (m_sortColumn) {
        case Value: {
            const int sign = signOf(a.figure.unit.base, b.figure.unit.base);
            return sign != 0 ? sign : signOf(a.figure.value, b.figure.value);
        }
        case Verdict: {
            const auto gravity = [this](const FigureStatement& statement) {
                const auto verdict = CheckIndex::gravest(m_index->ofStatement(statement.id));
                return verdict ? CheckIndex::gravity(*verdict) : -1;
            };
            return signOf(gravity(b), gravity(a));
        }
        default:
            return QString::localeAwareCompare(text(a, m_sortColumn), text(b, m_sortColumn));
    }
}

void StatementListModel::arrange() {
    std::sort(m_shown.begin(), m_shown.end());
    if (m_sortColumn < 0) {
        return;
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](std::size_t a, std::size_t b) {
        const int sign = compare(*m_statements[a], *m_statements[b]);
        return m_sortOrder == Qt::AscendingOrder ? sign < 0 : sign > 0;
    });
}

void StatementListModel::sort(int column, Qt::SortOrder order) {
    if (column == m_sortColumn && order == m_sortOrder) {
        return;
    }
    emit layoutAboutToBeChanged();
    const auto before = persistentIndexList();
    std::vector<std::size_t> positions;
    for (const auto& index : before) {
        positions.push_back(m_shown[static_cast<std::size_t>(index.row())]);
    }
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto at = std::find(m_shown.begin(), m_shown.end(), positions[static_cast<std::size_t>(i)]);
        after.append(index(static_cast<int>(at - m_shown.begin()), before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

const FigureStatement* StatementListModel::statementAt(int row) const {
    return row >= 0 && row < rowCount() ? m_statements[m_shown[static_cast<std::size_t>(row)]] : nullptr;
}

int StatementListModel::rowOf(const domain::StatementId& statement) const {
    const auto at = std::find_if(m_shown.begin(), m_shown.end(),
                                 [&](std::size_t position) { return m_statements[position]->id == statement; });
    return at == m_shown.end() ? -1 : static_cast<int>(at - m_shown.begin());
}

QString StatementListModel::verdictText(const FigureStatement& statement) const {
    const auto& checks = m_index->ofStatement(statement.id);
    const auto verdict = CheckIndex::gravest(checks);
    if (!verdict) {
        return {};
    }
    const auto alike = std::count_if(checks.begin(), checks.end(),
                                     [&](const analysis::Check* check) { return check->verdict == *verdict; });
    return alike == 1 ? CheckText::verdict(*verdict)
                      : tr("%1 × %2", "a verdict and how many checks came to it")
                            .arg(CheckText::verdict(*verdict), QString::number(alike));
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
            return verdictText(statement);
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
        case StatementRole:
            return toQString(statement.id.value());
        case VerdictRole: {
            const auto verdict = CheckIndex::gravest(m_index->ofStatement(statement.id));
            return verdict ? toQString(analysis::toKey(*verdict)) : QString();
        }
        case NumberRole:
            return isNumberColumn(column);
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
