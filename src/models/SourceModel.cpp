// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SourceModel.h"

#include <unordered_map>

#include "models/QtTranslator.h"

namespace shirube::models {

SourceModel::SourceModel(QObject* parent) : QAbstractTableModel(parent) {}

void SourceModel::setSources(std::vector<domain::Source> sources, std::span<const domain::Statement> adopted) {
    std::unordered_map<domain::SourceId, std::size_t> counts;
    for (const auto& statement : adopted) {
        ++counts[statement.citation.source];
    }
    beginResetModel();
    m_sources = std::move(sources);
    m_figures.clear();
    for (const auto& source : m_sources) {
        m_figures.push_back(counts[source.id]);
    }
    endResetModel();
}

void SourceModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int SourceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto at = static_cast<std::size_t>(index.row());
    const auto& source = m_sources[at];
    switch (role) {
        case SourceRole:
            return toQString(source.id.value());
        case NumberRole:
            return index.column() == Figures;
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            break;
        default:
            return {};
    }
    switch (index.column()) {
        case Title:
            return toQString(source.title);
        case Publisher:
            return toQString(source.publisher);
        case Date:
            return toQString(source.date);
        case Figures:
            return QString::number(m_figures[at]);
        case Note:
            return toQString(source.note);
        default:
            return {};
    }
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Title:
            return tr("Title");
        case Publisher:
            return tr("Publisher");
        case Date:
            return tr("Date");
        case Figures:
            return tr("Figures");
        case Note:
            return tr("Note");
        default:
            return {};
    }
}

}  // namespace shirube::models
