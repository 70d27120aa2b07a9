// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "application/BudgetService.h"
#include "models/FlatTableModel.h"

namespace shirube::models {

/// Everything that states a figure of one budget line: what is printed, where, and which statement is adopted.
class StatementModel final : public FlatTableModel {
    Q_OBJECT
public:
    enum Column {
        Fact,
        Printed,
        Source,
        Locator,
        Adopted,
        ColumnCount,
    };
    enum Role {
        StatementRole = Qt::UserRole + 1,  ///< id of the statement
        AdoptedRole,                       ///< bool
        RuleRole,                          ///< why it is adopted, as a sentence; empty where it is not
        QuoteRole,                         ///< the printed line with the figure
        PublisherRole,
        DateRole,
    };

    using FlatTableModel::FlatTableModel;

    void setDetail(application::LineDetail detail);
    void clear();
    /// The line that the statements are about.
    [[nodiscard]] const std::optional<application::LineDetail>& detail() const { return m_detail; }
    [[nodiscard]] domain::BudgetFact factAt(int row) const;
    [[nodiscard]] static QString factTitle(const domain::BudgetFact& fact);

protected:
    [[nodiscard]] std::size_t rows() const override { return m_rows.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(std::size_t row, int column, int role) const override;
    [[nodiscard]] bool isNumberColumn(int) const override { return false; }

private:
    struct Row {
        std::size_t fact;       // index into m_detail->facts
        std::size_t statement;  // index into its statements
    };
    [[nodiscard]] const domain::Source* sourceOf(const domain::Statement& statement) const;
    [[nodiscard]] QString ruleOf(const domain::Adoption& adoption) const;

    std::optional<application::LineDetail> m_detail;
    std::vector<Row> m_rows;
};

}  // namespace shirube::models
