// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <string>
#include <vector>

#include "models/ScoreBoard.h"
#include "models/ScoreCell.h"

namespace shirube::models {

/// One sheet to be scored: its items in their groups with what the groups come to, and the total.
class ScoreGridModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Item, Maximum, Value, Comment, Restricted, ColumnCount };

    /// `board` must outlive this.
    explicit ScoreGridModel(ScoreBoard& board, QObject* parent = nullptr);

    /// −1: none.
    void setSheet(int sheet);
    [[nodiscard]] int sheet() const { return m_sheet; }
    /// Not valid where the sheet has no such item.
    [[nodiscard]] QModelIndex indexOfItem(int item, int column) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Row {
        int item = -1;  // −1: a sum
        bool isTotal = false;
        std::string group;
    };
    void readRows();
    [[nodiscard]] ScoreCell::Field field(const QModelIndex& index) const;
    [[nodiscard]] FactCell itemCell(int item, int column) const;
    [[nodiscard]] FactCell sumCell(const Row& row, int column) const;

    ScoreBoard& m_board;
    int m_sheet = -1;
    std::vector<Row> m_rows;
};

}  // namespace shirube::models
