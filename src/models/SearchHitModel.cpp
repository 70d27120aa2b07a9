// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SearchHitModel.h"

#include <algorithm>

#include "models/QtTranslator.h"

namespace shirube::models {

using application::HitKind;
using application::SearchHit;

void SearchHitModel::setHits(const std::vector<SearchHit>& hits) {
    std::vector<HitKind> kinds;
    for (const auto& hit : hits) {
        if (std::find(kinds.begin(), kinds.end(), hit.kind) == kinds.end()) {
            kinds.push_back(hit.kind);
        }
    }
    beginResetModel();
    m_hits.clear();
    for (const auto kind : kinds) {
        std::copy_if(hits.begin(), hits.end(), std::back_inserter(m_hits),
                     [&](const SearchHit& hit) { return hit.kind == kind; });
    }
    endResetModel();
}

const SearchHit* SearchHitModel::hitAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_hits[static_cast<std::size_t>(row)] : nullptr;
}

int SearchHitModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchHitModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const auto& hit = m_hits[row];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return models::toQString(hit.title);
        case Qt::ToolTipRole:
            return models::toQString(hit.detail.empty() ? hit.title : hit.title + '\n' + hit.detail);
        case Qt::AccessibleTextRole:
            return tr("%1: %2", "kind of thing: its name")
                .arg(models::textOf(application::label(hit.kind)), models::toQString(hit.title));
        case KindRole:
            return models::textOf(application::label(hit.kind));
        case DetailRole:
            return models::toQString(hit.detail);
        case FirstRole:
            return row == 0 || m_hits[row - 1].kind != hit.kind;
        default:
            return {};
    }
}

}  // namespace shirube::models
