// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "models/FactCell.h"
#include "models/FlatTableModel.h"

namespace shirube::models {

/// A table of FactCells that is built anew whenever its report, the unit or the language changes.
class FactTableModel : public FlatTableModel {
    Q_OBJECT
public:
    explicit FactTableModel(QObject* parent = nullptr);

    [[nodiscard]] domain::AmountUnit unit() const { return m_unit; }
    void setUnit(domain::AmountUnit unit);
    /// Builds all texts anew in the application's language.
    void retranslate();
    /// The row of an id; −1 where there is none.
    [[nodiscard]] int rowOf(const std::string& id) const;

protected:
    struct Row {
        std::vector<FactCell> cells;  ///< columns() of them
        std::string id;
        std::string searchKey;  ///< base::searchKey of everything that it is found by
    };

    /// One row per row of the report, in its order.
    [[nodiscard]] virtual std::vector<Row> build() const = 0;
    void rebuild();
    /// As above, and what is selected stays selected where there are as many rows as before.
    void rewrite();
    [[nodiscard]] std::size_t rows() const final { return m_rows.size(); }
    [[nodiscard]] QVariant cell(std::size_t row, int column, int role) const final;

private:
    std::vector<Row> m_rows;
    domain::AmountUnit m_unit = domain::AmountUnit::HundredMillionYen;
};

}  // namespace shirube::models
