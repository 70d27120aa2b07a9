// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/ReviewScheme.h"
#include "models/RowEditModel.h"

namespace shirube::models {

/// What a rule recommends from which mean on, for a person to edit. Outcomes are edited by their stable names.
class SchemeRuleModel final : public RowEditModel {
    Q_OBJECT
public:
    enum Column {
        AtLeast,
        Outcome,
        ColumnCount,
    };

    explicit SchemeRuleModel(QObject* parent = nullptr);

    void setRule(std::vector<domain::RuleStep> rule);
    [[nodiscard]] const std::vector<domain::RuleStep>& rule() const { return m_rule; }
    /// What a rule can recommend; the others are only decided.
    [[nodiscard]] static const std::vector<domain::ReviewOutcome>& outcomes();

protected:
    [[nodiscard]] std::size_t rows() const override { return m_rule.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column == AtLeast; }
    [[nodiscard]] QString write(std::size_t row, int column, const QString& text) override;
    [[nodiscard]] QString editText(std::size_t row, int column) const override;
    [[nodiscard]] QVariant cell(std::size_t row, int column, int role) const override;
    void append() override { m_rule.emplace_back(); }
    void erase(std::size_t row) override;
    void swap(std::size_t row, std::size_t next) override;

private:
    std::vector<domain::RuleStep> m_rule;
};

}  // namespace shirube::models
