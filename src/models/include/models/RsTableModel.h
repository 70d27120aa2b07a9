// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/Result.h"
#include "models/RsCells.h"

namespace shirube::models {

/// A table of the programme review system's files, however long: knows the places of all its rows, and holds those
/// that are looked at, read in blocks when they come into sight. Cells are FactCells; IdRole is the row's place.
class RsTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Reads the rows at these places; those that aren't there are left out. Called while the view draws, a block at a
    /// time.
    using Reader =
        std::function<base::Result<std::vector<domain::RsRecord>>(domain::RsTable, std::span<const domain::RsRow>)>;
    static constexpr int kBlockRows = 128;
    static constexpr std::size_t kKeptBlocks = 24;

    explicit RsTableModel(Reader reader, QObject* parent = nullptr);
    ~RsTableModel() override;

    /// Another table or other columns: without rows until setPlaces().
    void setTable(domain::RsTable table, std::vector<RsShownColumn> columns);
    [[nodiscard]] const RsCells& cells() const { return m_cells; }
    /// The rows in the order in which they are shown.
    void setPlaces(std::vector<domain::RsRow> places);
    [[nodiscard]] const std::vector<domain::RsRow>& places() const { return m_places; }
    // As RsCells has them.
    void setBook(std::shared_ptr<const analysis::GovernmentBook> book);
    void setUnit(domain::AmountUnit unit);
    /// Emits what changes with the application's language.
    void retranslate();

    /// Null for a row that can't be read. Good until another row is asked for.
    [[nodiscard]] const domain::RsRecord* recordAt(int row) const;
    /// The row of that place; -1 where it isn't shown.
    [[nodiscard]] int rowOf(domain::RsRow place) const;
    [[nodiscard]] FactCell cellAt(int row, int column) const;
    /// The column of the table that orders the rows by what stands in that column; nothing where none does.
    [[nodiscard]] std::optional<std::string> orderOf(int column) const;
    /// How many rows are in memory.
    [[nodiscard]] std::size_t heldRows() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Rows could not be read; said once until others are set.
    void failed(const shirube::base::Error& error) const;

private:
    struct Block {
        int number = 0;
        std::vector<std::optional<domain::RsRecord>> rows{};  // one a place; nothing where it isn't there
        RsGoalValues values{};
    };
    [[nodiscard]] const Block& blockOf(int row) const;
    void readBlock(Block& block, int number) const;
    [[nodiscard]] std::vector<domain::RsRecord> read(domain::RsTable table,
                                                     std::span<const domain::RsRow> places) const;
    void dropBlocks();

    Reader m_reader;
    RsCells m_cells;
    std::vector<domain::RsRow> m_places;
    mutable std::list<Block> m_blocks;  // the one used last first
    mutable std::unordered_map<int, std::list<Block>::iterator> m_byNumber;
    mutable bool m_hasFailed = false;
    std::shared_ptr<const analysis::GovernmentBook> m_book;
    domain::AmountUnit m_unit = domain::AmountUnit::Yen;
};

}  // namespace shirube::models
