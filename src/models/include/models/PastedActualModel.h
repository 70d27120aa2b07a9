// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "models/FactTableModel.h"
#include "models/IndicatorPaste.h"

namespace shirube::models {

/// Pasted actuals with what each would come to, before they are entered.
class PastedActualModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column {
        Line,
        Outcome,  ///< how the indicator would stand, or what is wrong
        Name,
        Period,
        Part,
        Value,
        Finality,
        Evidence,
        Reason,
        ColumnCount,
    };
    struct Planned {
        PastedActual row;
        bool isGood = false;
        QString outcome;
        QString warnings;  ///< worth a second look, and no error
    };

    explicit PastedActualModel(QObject* parent = nullptr);

    void setRows(std::vector<Planned> rows);
    [[nodiscard]] const std::vector<Planned>& planned() const { return m_planned; }
    /// How many can't be entered.
    [[nodiscard]] std::size_t errors() const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column == Line || column == Value; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    std::vector<Planned> m_planned;
};

}  // namespace shirube::models
