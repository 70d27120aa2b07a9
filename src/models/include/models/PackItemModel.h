// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QString>
#include <map>
#include <vector>

#include "domain/ChartDefinition.h"
#include "domain/Pack.h"

namespace shirube::models {

/// The charts of a pack while a person puts them together: in order, to be moved, edited and annotated. A chart that is
/// not saved yet has an id of its own too, so that it can be told from the others.
class PackItemModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        KindRole,      ///< name of the chart in the gallery
        NoteRole,      ///< for the speaker
        ProblemRole,   ///< why the chart can't be made; empty where it can
        FindingsRole,  ///< int: what is to be mended of it
    };
    /// What became of a chart when the pack was last composed.
    struct Composed {
        QString title;
        QString problem;
        int findings = 0;
        QVariant thumbnail;
    };

    explicit PackItemModel(QObject* parent = nullptr);

    void setItems(std::vector<domain::PackItem> items);
    [[nodiscard]] const std::vector<domain::PackItem>& items() const { return m_items; }
    /// As PackService::save takes them: without the ids that are only known here.
    [[nodiscard]] std::vector<domain::PackItem> itemsToSave() const;
    /// They were saved as these, in the same order: from now on each goes by either id.
    void takeSaved(const std::vector<domain::PackItem>& saved);

    /// −1 where there is none of that id.
    [[nodiscard]] int rowOf(const domain::PackItemId& item) const;
    /// Null outside.
    [[nodiscard]] const domain::PackItem* itemAt(int row) const;
    /// Puts a chart at the end; its row.
    int add(const domain::ChartDefinition& chart);
    /// False where there is no such chart any more.
    bool replace(const domain::PackItemId& item, const domain::ChartDefinition& chart);
    /// Puts a copy behind it; the row of the copy.
    int duplicate(int row);
    void remove(int row);
    void setNote(int row, const QString& note);
    /// By the places that a person sees: to stand where `to` stands now. False outside.
    bool move(int from, int to);
    void setComposed(std::map<domain::PackItemId, Composed> composed);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex& parent, int row, int count, const QModelIndex& newParent, int before) override;

signals:
    /// A person changed something of it.
    void edited();

private:
    [[nodiscard]] domain::PackItemId freshId();

    std::vector<domain::PackItem> m_items;
    std::map<domain::PackItemId, domain::PackItemId> m_saved;  // by the id that was only known here
    std::map<domain::PackItemId, Composed> m_composed;
    int m_lastFresh = 0;
};

}  // namespace shirube::models
