// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StatementModel.h"

#include <algorithm>

#include "models/QtTranslator.h"

namespace shirube::models {

void StatementModel::setDetail(application::LineDetail detail) {
    beginResetModel();
    m_detail = std::move(detail);
    m_rows.clear();
    for (std::size_t fact = 0; fact < m_detail->facts.size(); ++fact) {
        for (std::size_t statement = 0; statement < m_detail->facts[fact].statements.size(); ++statement) {
            m_rows.push_back({fact, statement});
        }
    }
    endResetModel();
}

void StatementModel::clear() {
    beginResetModel();
    m_detail.reset();
    m_rows.clear();
    endResetModel();
}

domain::BudgetFact StatementModel::factAt(int row) const {
    return m_detail->facts[m_rows[static_cast<std::size_t>(row)].fact].fact;
}

QString StatementModel::factTitle(const domain::BudgetFact& fact) {
    switch (fact.aspect) {
        case domain::FactAspect::Amount:
            return tr("Amount");
        case domain::FactAspect::Prior:
            return tr("Prior year");
        case domain::FactAspect::Part:
            return tr("Of which %1").arg(toQString(fact.label));
    }
    return {};
}

const domain::Source* StatementModel::sourceOf(const domain::Statement& statement) const {
    const auto& sources = m_detail->sources;
    const auto at = std::find_if(sources.begin(), sources.end(),
                                 [&](const auto& source) { return source.id == statement.citation.source; });
    return at == sources.end() ? nullptr : &*at;
}

QString StatementModel::ruleOf(const domain::Adoption& adoption) const {
    if (adoption.rule == domain::AdoptionRule::ChosenByPerson) {
        return tr("Chosen by a person: %1").arg(toQString(adoption.reason));
    }
    return tr("The most precise official statement");
}

QVariant StatementModel::cell(std::size_t row, int column, int role) const {
    const auto& place = m_rows[row];
    const auto& fact = m_detail->facts[place.fact];
    const auto& statement = fact.statements[place.statement];
    const auto* source = sourceOf(statement);
    const bool adopted = fact.adoption && fact.adoption->statement == statement.id;
    switch (role) {
        case StatementRole:
            return toQString(statement.id.value());
        case AdoptedRole:
            return adopted;
        case RuleRole:
            return adopted ? ruleOf(*fact.adoption) : QString();
        case QuoteRole:
            return toQString(statement.citation.raw);
        case PublisherRole:
            return source ? toQString(source->publisher) : QString();
        case DateRole:
            return source ? toQString(source->date) : QString();
        case Qt::ToolTipRole:
            return toQString(statement.citation.raw);
        case Qt::DisplayRole:
            break;
        default:
            return {};
    }
    switch (column) {
        case Fact:
            return factTitle(fact.fact);
        case Printed:
            return toQString(statement.amount.raw);
        case Source:
            return source ? toQString(source->title) : toQString(statement.citation.source.value());
        case Locator:
            return toQString(statement.citation.locator);
        case Adopted:
            return adopted ? tr("Adopted") : QString();
        default:
            return {};
    }
}

QString StatementModel::columnTitle(int column) const {
    switch (column) {
        case Fact:
            return tr("Figure");
        case Printed:
            return tr("As printed");
        case Source:
            return tr("Source");
        case Locator:
            return tr("Place");
        case Adopted:
            return tr("Adopted");
        default:
            return {};
    }
}

}  // namespace shirube::models
