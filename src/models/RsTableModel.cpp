// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RsTableModel.h"

#include <algorithm>
#include <utility>

#include "ColumnHeader.h"

namespace shirube::models {

using domain::RsRecord;
using domain::RsRow;
using domain::RsTable;

RsTableModel::RsTableModel(Reader reader, QObject* parent) : QAbstractTableModel(parent), m_reader(std::move(reader)) {}

RsTableModel::~RsTableModel() = default;

void RsTableModel::setTable(RsTable table, std::vector<RsShownColumn> columns) {
    beginResetModel();
    m_cells = RsCells(table, std::move(columns));
    m_cells.setBook(m_book);
    m_cells.setUnit(m_unit);
    m_places.clear();
    dropBlocks();
    endResetModel();
}

void RsTableModel::setPlaces(std::vector<RsRow> places) {
    beginResetModel();
    m_places = std::move(places);
    dropBlocks();
    endResetModel();
}

void RsTableModel::setBook(std::shared_ptr<const analysis::GovernmentBook> book) {
    m_book = std::move(book);
    m_cells.setBook(m_book);
    retranslate();
}

void RsTableModel::setUnit(domain::AmountUnit unit) {
    m_unit = unit;
    m_cells.setUnit(unit);
    retranslate();
}

void RsTableModel::retranslate() {
    if (columnCount() == 0) {
        return;
    }
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_places.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void RsTableModel::dropBlocks() {
    m_byNumber.clear();
    m_blocks.clear();
    m_hasFailed = false;
}

std::size_t RsTableModel::heldRows() const {
    std::size_t rows = 0;
    for (const auto& block : m_blocks) {
        rows += block.rows.size();
    }
    return rows;
}

const RsTableModel::Block& RsTableModel::blockOf(int row) const {
    const int number = row / kBlockRows;
    if (const auto found = m_byNumber.find(number); found != m_byNumber.end()) {
        m_blocks.splice(m_blocks.begin(), m_blocks, found->second);
        return m_blocks.front();
    }
    if (m_blocks.size() >= kKeptBlocks) {
        m_byNumber.erase(m_blocks.back().number);
        m_blocks.pop_back();
    }
    m_blocks.emplace_front();
    m_byNumber.emplace(number, m_blocks.begin());
    readBlock(m_blocks.front(), number);
    return m_blocks.front();
}

std::vector<RsRecord> RsTableModel::read(RsTable table, std::span<const RsRow> places) const {
    if (places.empty()) {
        return {};
    }
    auto records = m_reader(table, places);
    if (records) {
        return *std::move(records);
    }
    if (!std::exchange(m_hasFailed, true)) {
        emit failed(records.error());
    }
    return {};
}

void RsTableModel::readBlock(Block& block, int number) const {
    const auto first = static_cast<std::size_t>(number) * kBlockRows;
    const std::span places(m_places.data() + first, std::min<std::size_t>(kBlockRows, m_places.size() - first));
    block.number = number;
    block.rows.resize(places.size());
    // Those that aren't there any more are left out of what was read.
    std::size_t at = 0;
    for (auto& record : read(m_cells.table(), places)) {
        while (at < places.size() && places[at] != record.row) {
            ++at;
        }
        if (at == places.size()) {
            break;
        }
        block.rows[at++] = std::move(record);
    }
    for (auto& value : read(RsTable::GoalValue, m_cells.valuePlaces(places))) {
        const auto place = value.row.value();
        block.values.emplace(place, std::move(value));
    }
}

const RsRecord* RsTableModel::recordAt(int row) const {
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const auto& record = blockOf(row).rows[static_cast<std::size_t>(row % kBlockRows)];
    return record ? &*record : nullptr;
}

int RsTableModel::rowOf(RsRow place) const {
    const auto found = std::find(m_places.begin(), m_places.end(), place);
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

FactCell RsTableModel::cellAt(int row, int column) const {
    const auto* record = recordAt(row);
    return record ? m_cells.cell(*record, blockOf(row).values, static_cast<std::size_t>(column))
                  : FactCell::missing(QStringLiteral("…"), tr("The row can't be read."));
}

std::optional<std::string> RsTableModel::orderOf(int column) const {
    if (column < 0 || column >= columnCount()) {
        return std::nullopt;
    }
    const auto& shown = m_cells.columns()[static_cast<std::size_t>(column)];
    return shown.kind == RsShownColumn::Kind::Own ? std::optional(shown.name) : std::nullopt;
}

int RsTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int RsTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cells.columns().size());
}

QVariant RsTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    // Views ask for colours, fonts and the like too: those need no row.
    switch (role) {
        case FactCell::IdRole:
            return static_cast<qlonglong>(m_places[static_cast<std::size_t>(index.row())].value());
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
        case FactCell::NumberRole:
        case FactCell::PlainRole:
        case FactCell::MissingRole:
        case FactCell::ToneRole:
            return cellAt(index.row(), index.column()).data(role);
        default:
            return {};
    }
}

QVariant RsTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const auto column = static_cast<std::size_t>(section);
    return columnHeader(m_cells.title(column), m_cells.isNumber(column), role);
}

}  // namespace shirube::models
