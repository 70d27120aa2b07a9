// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "domain/BudgetBook.h"
#include "domain/Statement.h"

namespace shirube::models {

/// The adopted figures that one source states, in the order of the budget lines.
class CitedFigureModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Programme,
        Cycle,
        Fact,
        Printed,
        Locator,
        Quote,
        ColumnCount,
    };
    enum Role {
        LineRole = Qt::UserRole + 1,  ///< id of the budget line
        NumberRole,                   ///< bool: the cell holds a figure
    };

    explicit CitedFigureModel(QObject* parent = nullptr);

    void setFigures(std::shared_ptr<const domain::BudgetBook> book, std::vector<domain::Statement> statements);
    void setEnglishNames(bool english);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const domain::BudgetBook> m_book;
    std::vector<domain::Statement> m_statements;
    bool m_english = false;
};

}  // namespace shirube::models
