// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DerivationModel.h"

#include "models/AmountText.h"
#include "models/QtTranslator.h"

namespace shirube::models {

struct DerivationModel::Item {
    Node node = Result;
    QString what;
    QString amount;
    QString remark;
    QString line;
    QString statement;
    Item* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Item>> children;

    Item& add(Node kind, QString text, QString figure = {}, QString note = {}) {
        auto child = std::make_unique<Item>();
        child->node = kind;
        child->what = std::move(text);
        child->amount = std::move(figure);
        child->remark = std::move(note);
        child->parent = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
        return *children.back();
    }
};

DerivationModel::DerivationModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Item>()) {}

DerivationModel::~DerivationModel() = default;

void DerivationModel::setDerivation(const analysis::Derivation& derivation, domain::AmountUnit unit) {
    beginResetModel();
    m_root = std::make_unique<Item>();
    append(*m_root, derivation, unit);
    endResetModel();
}

void DerivationModel::clear() {
    beginResetModel();
    m_root = std::make_unique<Item>();
    endResetModel();
}

void DerivationModel::append(Item& parent, const analysis::Derivation& derivation, domain::AmountUnit unit) {
    auto& result = parent.add(Result, textOf(derivation.title), textOf(derivation.result));
    if (!derivation.formula.isEmpty()) {
        result.add(Formula, textOf(derivation.formula));
    }
    const auto amountOf = [&](const analysis::DerivationInput& input) {
        if (!input.amount && !input.printed.empty()) {
            return toQString(input.printed);  // no amount of yen: as its document prints it
        }
        return input.amount ? AmountText::range(*input.amount, unit) : tr("—");
    };
    const auto add = [&](Item& group, Node node, const analysis::DerivationInput& input) {
        auto& row = group.add(node, textOf(input.label), amountOf(input), textOf(input.remark));
        row.line = toQString(input.line.value());
        row.statement = toQString(input.statement.value());
    };
    for (const auto& input : derivation.inputs) {
        add(result, Input, input);
    }
    if (!derivation.excluded.empty()) {
        auto& group = result.add(ExcludedGroup, tr("Left out"));
        for (const auto& input : derivation.excluded) {
            add(group, Excluded, input);
        }
    }
    for (const auto& note : derivation.notes) {
        result.add(Note, textOf(note));
    }
    for (const auto& child : derivation.children) {
        append(result, child, unit);
    }
}

const DerivationModel::Item& DerivationModel::itemOf(const QModelIndex& index) const {
    return index.isValid() ? *static_cast<const Item*>(index.internalPointer()) : *m_root;
}

QModelIndex DerivationModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= ColumnCount) {
        return {};
    }
    return createIndex(row, column, itemOf(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex DerivationModel::parent(const QModelIndex& child) const {
    const auto* item = child.isValid() ? itemOf(child).parent : nullptr;
    return item && item != m_root.get() ? createIndex(item->row, 0, item) : QModelIndex();
}

int DerivationModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(itemOf(parent).children.size());
}

int DerivationModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant DerivationModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& item = itemOf(index);
    const auto text = index.column() == What ? item.what : index.column() == Amount ? item.amount : item.remark;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return text;
        case LineRole:
            return item.line;
        case StatementRole:
            return item.statement;
        case NodeRole:
            return item.node;
        case NumberRole:
            return index.column() == Amount;
        default:
            return {};
    }
}

QVariant DerivationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case What:
            return tr("Item");
        case Amount:
            return tr("Amount");
        case Remark:
            return tr("Remark");
        default:
            return {};
    }
}

}  // namespace shirube::models
