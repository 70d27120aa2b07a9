// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <memory>
#include <vector>

#include "analysis/Derivation.h"
#include "domain/AmountUnit.h"

namespace shirube::models {

/// 根拠 as a tree: the result with its formula, what was counted, what was left out and why, notes, and below them the
/// derivations that it rests on.
class DerivationModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column {
        What,
        Amount,
        Remark,
        ColumnCount,
    };
    enum Role {
        LineRole = Qt::UserRole + 1,  ///< id of the budget line behind the row; empty where there is none
        NodeRole,                     ///< a Node
        StatementRole,                ///< id of the one statement behind the row; empty where there is none
        NumberRole,                   ///< bool: the cell holds a figure
    };
    enum Node {
        Result,
        Formula,
        Input,
        ExcludedGroup,
        Excluded,
        Note,
    };

    explicit DerivationModel(QObject* parent = nullptr);
    ~DerivationModel() override;

    void setDerivation(const analysis::Derivation& derivation, domain::AmountUnit unit);
    void clear();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Item;
    void append(Item& parent, const analysis::Derivation& derivation, domain::AmountUnit unit);
    [[nodiscard]] const Item& itemOf(const QModelIndex& index) const;

    std::unique_ptr<Item> m_root;
};

}  // namespace shirube::models
