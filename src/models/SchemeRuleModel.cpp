// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SchemeRuleModel.h"

#include <utility>

#include "models/QtTranslator.h"
#include "models/TypedDecimal.h"

namespace shirube::models {

using domain::ReviewOutcome;

SchemeRuleModel::SchemeRuleModel(QObject* parent) : RowEditModel(parent) {}

const std::vector<ReviewOutcome>& SchemeRuleModel::outcomes() {
    static const std::vector<ReviewOutcome> kOutcomes{ReviewOutcome::Continue, ReviewOutcome::WeighRemarks,
                                                      ReviewOutcome::End, ReviewOutcome::Adopt, ReviewOutcome::Reject};
    return kOutcomes;
}

void SchemeRuleModel::setRule(std::vector<domain::RuleStep> rule) {
    beginResetModel();
    m_rule = std::move(rule);
    endResetModel();
}

QString SchemeRuleModel::columnTitle(int column) const {
    switch (column) {
        case AtLeast:
            return tr("From a mean of");
        case Outcome:
            return tr("Recommends");
        default:
            return {};
    }
}

QString SchemeRuleModel::editText(std::size_t row, int column) const {
    const auto& step = m_rule[row];
    return column == AtLeast ? toQString(step.atLeast.text()) : toQString(domain::toKey(step.outcome));
}

QVariant SchemeRuleModel::cell(std::size_t row, int column, int role) const {
    if (column == Outcome && (role == Qt::DisplayRole || role == Qt::ToolTipRole)) {
        return textOf(domain::label(m_rule[row].outcome));
    }
    return RowEditModel::cell(row, column, role);
}

QString SchemeRuleModel::write(std::size_t row, int column, const QString& text) {
    if (column == AtLeast) {
        const auto number = typedDecimal(text);
        if (!number) {
            return tr("“%1” is not a number.").arg(text);
        }
        m_rule[row].atLeast = *number;
        return {};
    }
    const auto outcome = domain::reviewOutcomeFromKey(toUtf8(text));
    if (!outcome) {
        return tr("“%1” is not an outcome.").arg(text);
    }
    m_rule[row].outcome = *outcome;
    return {};
}

void SchemeRuleModel::erase(std::size_t row) {
    m_rule.erase(m_rule.begin() + static_cast<std::ptrdiff_t>(row));
}

void SchemeRuleModel::swap(std::size_t row, std::size_t next) {
    std::swap(m_rule[row], m_rule[next]);
}

}  // namespace shirube::models
