// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "base/Result.h"
#include "domain/AmountUnit.h"
#include "domain/RsQuery.h"
#include "models/FactCell.h"

namespace shirube::models {

/// A column of an RsTableModel: one of the table's own, or what is known of the row from elsewhere.
struct RsShownColumn {
    enum class Kind {
        Own,        ///< `name` of domain::columnsOf()
        Programme,  ///< the name of the row's programme
        Ministry,   ///< 府省庁 of the row's programme
        GoalValue,  ///< of a Goal: `name` of the GoalValue of `year`
    };
    Kind kind = Kind::Own;
    std::string name{};
    int year = 0;

    friend bool operator==(const RsShownColumn&, const RsShownColumn&) = default;
};

/// A table of the programme review system's files, however long: knows the places of all its rows, and holds those
/// that are looked at, read in blocks when they come into sight. Cells are FactCells; IdRole is the row's place.
class RsTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Reads the rows at these places; those that aren't there are left out. Fast: it is called while the view draws.
    using Reader =
        std::function<base::Result<std::vector<domain::RsRecord>>(domain::RsTable, std::span<const domain::RsRow>)>;
    static constexpr int kBlockRows = 128;
    static constexpr std::size_t kKeptBlocks = 24;

    explicit RsTableModel(Reader reader, QObject* parent = nullptr);
    ~RsTableModel() override;

    /// Another table or other columns: without rows until setPlaces().
    void setTable(domain::RsTable table, std::vector<RsShownColumn> columns);
    [[nodiscard]] domain::RsTable table() const { return m_table; }
    [[nodiscard]] const std::vector<RsShownColumn>& columns() const { return m_columns; }
    /// The rows in the order in which they are shown.
    void setPlaces(std::vector<domain::RsRow> places);
    [[nodiscard]] const std::vector<domain::RsRow>& places() const { return m_places; }
    /// Names programmes and ministries; null: neither is known.
    void setBook(std::shared_ptr<const analysis::GovernmentBook> book);
    void setUnit(domain::AmountUnit unit);
    /// Emits what changes with the application's language.
    void retranslate();

    /// Null for a row that can't be read.
    [[nodiscard]] const domain::RsRecord* recordAt(int row) const;
    /// The row of that place; -1 where it isn't shown.
    [[nodiscard]] int rowOf(domain::RsRow place) const;
    [[nodiscard]] FactCell cellAt(int row, int column) const;
    /// Of a record of that table by itself, which need not be shown.
    [[nodiscard]] FactCell cellOf(domain::RsTable table, const domain::RsRecord& record, std::size_t column) const;
    /// 予算事業ID of the record; nothing where it has none.
    [[nodiscard]] static std::optional<std::int64_t> projectOf(domain::RsTable table, const domain::RsRecord& record);
    /// The column of the table that sort() asks for; nothing where the column can't be sorted by.
    [[nodiscard]] std::optional<std::string> orderOf(int column) const;
    [[nodiscard]] std::size_t heldRows() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Asks for the order by sortRequested(); a column that has none is passed over.
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// Empty: the order of the files.
    void sortRequested(const QString& column, bool descending);
    /// Rows could not be read; said once until places are set anew.
    void failed(const shirube::base::Error& error) const;

private:
    struct Block;
    [[nodiscard]] const Block& blockOf(int row) const;
    void readBlock(Block& block, int number) const;
    void dropBlocks();
    [[nodiscard]] const analysis::GovernmentProgramme* programmeOf(const domain::RsRecord& record) const;
    [[nodiscard]] bool isNumber(int column) const;

    Reader m_reader;
    domain::RsTable m_table = domain::RsTable::Programme;
    std::vector<RsShownColumn> m_columns;
    std::vector<domain::RsRow> m_places;
    std::shared_ptr<const analysis::GovernmentBook> m_book;
    domain::AmountUnit m_unit = domain::AmountUnit::Yen;
    mutable std::list<Block> m_blocks;  // the one used last first
    mutable std::unordered_map<int, std::list<Block>::iterator> m_byNumber;
    mutable bool m_hasFailed = false;
};

}  // namespace shirube::models
