// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PackItemModel.h"

#include <algorithm>

#include "application/ChartService.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using domain::PackItem;
using domain::PackItemId;

namespace {

// No id of a store begins with it.
constexpr std::string_view kFresh = "fresh:";

bool isFresh(const PackItemId& id) {
    return id.value().starts_with(kFresh);
}

QString kindOf(const domain::ChartDefinition& chart) {
    const auto* info = application::ChartService::chart(chart.chart);
    return info ? textOf(info->title) : toQString(chart.chart);
}

}  // namespace

PackItemModel::PackItemModel(QObject* parent) : QAbstractListModel(parent) {}

PackItemId PackItemModel::freshId() {
    return PackItemId(std::string(kFresh) + std::to_string(++m_lastFresh));
}

void PackItemModel::setItems(std::vector<PackItem> items) {
    beginResetModel();
    m_items = std::move(items);
    for (auto& item : m_items) {
        if (item.id.isEmpty()) {
            item.id = freshId();
        }
    }
    m_saved.clear();
    m_composed.clear();
    endResetModel();
}

std::vector<PackItem> PackItemModel::itemsToSave() const {
    auto items = m_items;
    for (auto& item : items) {
        if (isFresh(item.id)) {
            item.id = {};
        }
    }
    return items;
}

void PackItemModel::takeSaved(const std::vector<PackItem>& saved) {
    if (saved.size() != m_items.size()) {
        setItems(saved);
        return;
    }
    for (std::size_t at = 0; at < saved.size(); ++at) {
        const auto former = m_items[at].id;
        m_items[at] = saved[at];
        if (former == saved[at].id) {
            continue;
        }
        m_saved[former] = saved[at].id;
        if (const auto composed = m_composed.extract(former)) {
            m_composed[saved[at].id] = composed.mapped();
        }
    }
    if (!m_items.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int PackItemModel::rowOf(const PackItemId& item) const {
    const auto saved = m_saved.find(item);
    const auto& id = saved == m_saved.end() ? item : saved->second;
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const auto& one) { return one.id == id; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

const PackItem* PackItemModel::itemAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_items[static_cast<std::size_t>(row)] : nullptr;
}

int PackItemModel::add(const domain::ChartDefinition& chart) {
    PackItem item;
    item.id = freshId();
    item.chart = chart;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_items.push_back(std::move(item));
    endInsertRows();
    emit edited();
    return row;
}

bool PackItemModel::replace(const PackItemId& item, const domain::ChartDefinition& chart) {
    const int row = rowOf(item);
    if (row < 0) {
        return false;
    }
    auto& replaced = m_items[static_cast<std::size_t>(row)];
    if (replaced.chart != chart) {
        replaced.chart = chart;
        emit dataChanged(index(row), index(row));
        emit edited();
    }
    return true;
}

int PackItemModel::duplicate(int row) {
    const auto* original = itemAt(row);
    if (!original) {
        return -1;
    }
    auto copy = *original;
    copy.id = freshId();
    if (const auto composed = m_composed.find(original->id); composed != m_composed.end()) {
        m_composed[copy.id] = composed->second;
    }
    beginInsertRows({}, row + 1, row + 1);
    m_items.insert(m_items.begin() + row + 1, std::move(copy));
    endInsertRows();
    emit edited();
    return row + 1;
}

void PackItemModel::remove(int row) {
    if (itemAt(row)) {
        beginRemoveRows({}, row, row);
        m_items.erase(m_items.begin() + row);
        endRemoveRows();
        emit edited();
    }
}

void PackItemModel::setNote(int row, const QString& note) {
    if (itemAt(row) && toUtf8(note) != itemAt(row)->note) {
        m_items[static_cast<std::size_t>(row)].note = toUtf8(note);
        emit dataChanged(index(row), index(row));
        emit edited();
    }
}

bool PackItemModel::move(int from, int to) {
    return from != to && moveRows({}, from, 1, {}, to > from ? to + 1 : to);
}

bool PackItemModel::moveRows(const QModelIndex& parent, int row, int count, const QModelIndex& newParent, int before) {
    if (parent.isValid() || newParent.isValid() || count != 1 || row < 0 || row >= rowCount() || before < 0 ||
        before > rowCount() || !beginMoveRows(parent, row, row, newParent, before)) {
        return false;
    }
    const auto begin = m_items.begin();
    if (before > row) {
        std::rotate(begin + row, begin + row + 1, begin + before);
    } else {
        std::rotate(begin + before, begin + row, begin + row + 1);
    }
    endMoveRows();
    emit edited();
    return true;
}

void PackItemModel::setComposed(std::map<PackItemId, Composed> composed) {
    m_composed = std::move(composed);
    if (!m_items.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

void PackItemModel::retranslate() {
    if (!m_items.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int PackItemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant PackItemModel::data(const QModelIndex& index, int role) const {
    const auto* item = itemAt(index.row());
    if (!item) {
        return {};
    }
    const auto found = m_composed.find(item->id);
    const auto* composed = found == m_composed.end() ? nullptr : &found->second;
    switch (role) {
        case Qt::DisplayRole:
            return composed && !composed->title.isEmpty() ? composed->title
                   : item->chart.title.empty()            ? kindOf(item->chart)
                                                          : toQString(item->chart.title);
        case Qt::DecorationRole:
            return composed ? composed->thumbnail : QVariant();
        case Qt::ToolTipRole:
            return composed && !composed->problem.isEmpty() ? composed->problem : data(index, Qt::DisplayRole);
        case Qt::AccessibleTextRole: {
            auto text = tr("%1, %2", "a chart of a pack: its title, its kind")
                            .arg(data(index, Qt::DisplayRole).toString(), kindOf(item->chart));
            if (composed && composed->findings > 0) {
                text = tr("%1, %n to mend", nullptr, composed->findings).arg(text);
            }
            return text;
        }
        case IdRole:
            return toQString(item->id.value());
        case KindRole:
            return kindOf(item->chart);
        case NoteRole:
            return toQString(item->note);
        case ProblemRole:
            return composed ? composed->problem : QString();
        case FindingsRole:
            return composed ? composed->findings : 0;
        default:
            return {};
    }
}

Qt::ItemFlags PackItemModel::flags(const QModelIndex& index) const {
    // Dropped between charts, not onto one.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemIsDropEnabled;
}

}  // namespace shirube::models
