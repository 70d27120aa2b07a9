// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "application/BudgetService.h"

namespace shirube::models {

/// Everything that states a figure of one budget line: what is printed, where, and which statement is adopted.
class StatementModel final : public QAbstractTableModel {
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

    explicit StatementModel(QObject* parent = nullptr);

    void setDetail(application::LineDetail detail);
    void clear();
    /// The line that the statements are about.
    [[nodiscard]] const std::optional<application::LineDetail>& detail() const { return m_detail; }
    [[nodiscard]] domain::BudgetFact factAt(int row) const;
    [[nodiscard]] static QString factTitle(const domain::BudgetFact& fact);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

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
