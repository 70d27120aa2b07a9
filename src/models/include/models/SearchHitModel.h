// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "application/SearchService.h"

namespace shirube::models {

/// What a search found, those of one kind together, the kind of the best hit first.
class SearchHitModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1,  ///< the kind in words
        DetailRole,                   ///< what stands beside the title
        FirstRole,                    ///< bool: the first of its kind
    };

    using QAbstractListModel::QAbstractListModel;

    void setHits(const std::vector<application::SearchHit>& hits);
    /// Null outside.
    [[nodiscard]] const application::SearchHit* hitAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<application::SearchHit> m_hits;
};

}  // namespace shirube::models
