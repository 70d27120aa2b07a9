// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "analysis/LogicModelComparison.h"
#include "domain/LogicModel.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// What differs between two versions of a logic model, one row per field.
class LogicDifferenceModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column { Change, Kind, What, Field, Before, After, ColumnCount };
    using Model = std::shared_ptr<const domain::LogicModel>;
    /// The node or edge of a row.
    struct Entry {
        bool isEdge = false;
        std::size_t index = 0;  ///< in the comparison's nodes or edges
    };

    explicit LogicDifferenceModel(QObject* parent = nullptr);

    void setComparison(Model before, Model after, analysis::LogicModelComparison comparison);
    void clear();
    [[nodiscard]] const analysis::LogicModelComparison& comparison() const { return m_comparison; }
    /// None outside.
    [[nodiscard]] std::optional<Entry> entryAt(int row) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int) const override { return false; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    struct Line {
        Entry entry;
        std::optional<std::size_t> difference;  ///< none: the whole node or edge
    };

    Model m_before;
    Model m_after;
    analysis::LogicModelComparison m_comparison;
    std::vector<Line> m_lines;
};

}  // namespace shirube::models
