// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "analysis/ProgrammeOutcome.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// Everything that the graph of a logic model shows, as a table: its nodes by stage, its edges, external factors and
/// steps of monitoring.
class LogicListModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column {
        Kind,
        Stage,
        What,
        Status,
        Attainment,
        Coverage,
        Support,  ///< of an edge what it carries
        Before,   ///< the nodes right before it
        Behind,
        ColumnCount,
    };
    enum class EntryKind { Node, Edge, Factor, Step };
    struct Entry {
        EntryKind kind = EntryKind::Node;
        std::uint32_t index = 0;  ///< in the model
    };

    explicit LogicListModel(QObject* parent = nullptr);

    /// Null: empty.
    void setOutcome(std::shared_ptr<const analysis::ProgrammeOutcome> outcome);
    /// `row` is inside the table.
    [[nodiscard]] Entry entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    /// −1 where there is none.
    [[nodiscard]] int rowOfEntry(EntryKind kind, std::uint32_t index) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override;
    [[nodiscard]] std::vector<Row> build() const override;

private:
    [[nodiscard]] Row rowOfNode(std::uint32_t node) const;
    [[nodiscard]] Row rowOfEdge(std::uint32_t edge) const;
    [[nodiscard]] Row rowOfBox(const QString& kind, const std::string& label,
                               const std::vector<domain::LogicNodeId>& nodes) const;

    std::shared_ptr<const analysis::ProgrammeOutcome> m_outcome;
    std::vector<Entry> m_entries;
};

}  // namespace shirube::models
