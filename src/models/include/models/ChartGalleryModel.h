// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QString>
#include <span>
#include <vector>

#include "application/ChartService.h"

namespace shirube::models {

/// The charts that can be asked for, under their topics. FactCell::IdRole gives a chart's id, empty of a topic, and
/// FactCell::SearchRole what it is found by.
class ChartGalleryModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    /// The charts must outlive this.
    explicit ChartGalleryModel(std::span<const application::ChartInfo> charts, QObject* parent = nullptr);

    /// In the order in which they stand.
    [[nodiscard]] QStringList ids() const;
    /// Invalid where there is none of that id.
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;
    /// A small picture of that chart, as DecorationRole gives it on. Invalid: none.
    void setThumbnail(const QString& id, const QVariant& picture);
    void clearThumbnails();
    /// Tells that all texts are in another language.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// The keyboard passes over topics.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Topic {
        application::ChartTopic topic = application::ChartTopic::Budget;
        std::vector<const application::ChartInfo*> charts;
    };

    /// Null for a topic.
    [[nodiscard]] const application::ChartInfo* chartAt(const QModelIndex& index) const;
    void tellAll(const QList<int>& roles);

    std::vector<Topic> m_topics;
    QHash<QString, QVariant> m_thumbnails;
};

}  // namespace shirube::models
