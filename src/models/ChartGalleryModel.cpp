// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ChartGalleryModel.h"

#include <QStringList>
#include <algorithm>

#include "base/Text.h"
#include "models/FactCell.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using application::ChartInfo;

ChartGalleryModel::ChartGalleryModel(std::span<const ChartInfo> charts, QObject* parent) : QAbstractItemModel(parent) {
    for (const auto& chart : charts) {
        auto topic = std::find_if(m_topics.begin(), m_topics.end(),
                                  [&](const Topic& known) { return known.topic == chart.topic; });
        if (topic == m_topics.end()) {
            topic = m_topics.insert(m_topics.end(), Topic{chart.topic, {}});
        }
        topic->charts.push_back(&chart);
    }
    std::stable_sort(m_topics.begin(), m_topics.end(),
                     [](const Topic& a, const Topic& b) { return a.topic < b.topic; });
}

QStringList ChartGalleryModel::ids() const {
    QStringList ids;
    for (const auto& topic : m_topics) {
        for (const auto* chart : topic.charts) {
            ids.append(toQString(chart->id));
        }
    }
    return ids;
}

QModelIndex ChartGalleryModel::indexOf(const QString& id) const {
    for (int topic = 0; topic < rowCount(); ++topic) {
        const auto parent = index(topic, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            if (const auto child = index(row, 0, parent); chartAt(child)->id == toUtf8(id)) {
                return child;
            }
        }
    }
    return {};
}

void ChartGalleryModel::setThumbnail(const QString& id, const QVariant& picture) {
    m_thumbnails.insert(id, picture);
    if (const auto at = indexOf(id); at.isValid()) {
        emit dataChanged(at, at, {Qt::DecorationRole});
    }
}

void ChartGalleryModel::clearThumbnails() {
    m_thumbnails.clear();
    tellAll({Qt::DecorationRole});
}

void ChartGalleryModel::retranslate() {
    tellAll({});
}

void ChartGalleryModel::tellAll(const QList<int>& roles) {
    if (m_topics.empty()) {
        return;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0), roles);
    for (int topic = 0; topic < rowCount(); ++topic) {
        const auto parent = index(topic, 0);
        emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent), roles);
    }
}

// A topic's index has 0 as its id, a chart's the number of its topic from 1.
QModelIndex ChartGalleryModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr{0});
}

QModelIndex ChartGalleryModel::parent(const QModelIndex& child) const {
    return child.isValid() && child.internalId() != 0 ? createIndex(static_cast<int>(child.internalId()) - 1, 0)
                                                      : QModelIndex();
}

int ChartGalleryModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_topics.size());
    }
    return parent.internalId() == 0 && parent.column() == 0
               ? static_cast<int>(m_topics[static_cast<std::size_t>(parent.row())].charts.size())
               : 0;
}

int ChartGalleryModel::columnCount(const QModelIndex&) const {
    return 1;
}

const ChartInfo* ChartGalleryModel::chartAt(const QModelIndex& index) const {
    return index.internalId() == 0 ? nullptr
                                   : m_topics[index.internalId() - 1].charts[static_cast<std::size_t>(index.row())];
}

QVariant ChartGalleryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto* chart = chartAt(index);
    if (!chart) {
        const auto topic = m_topics[static_cast<std::size_t>(index.row())].topic;
        return role == Qt::DisplayRole ? QVariant(textOf(application::label(topic))) : QVariant();
    }
    switch (role) {
        case Qt::DisplayRole:
            return textOf(chart->title);
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return textOf(chart->purpose);
        case Qt::DecorationRole:
            return m_thumbnails.value(toQString(chart->id));
        case FactCell::IdRole:
            return toQString(chart->id);
        case FactCell::SearchRole:
            return toQString(base::searchKey(toUtf8(textOf(chart->title) + QLatin1Char('\n') + textOf(chart->purpose) +
                                                    QLatin1Char('\n') + textOf(application::label(chart->topic)) +
                                                    QLatin1Char('\n') + toQString(chart->id))));
        default:
            return {};
    }
}

Qt::ItemFlags ChartGalleryModel::flags(const QModelIndex& index) const {
    return index.isValid() && chartAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                             : Qt::ItemFlags();
}

}  // namespace shirube::models
