// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <span>
#include <vector>

#include "domain/Source.h"
#include "domain/Statement.h"

namespace shirube::models {

/// The documents, and how many of the adopted figures each one states.
class SourceModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Title,
        Publisher,
        Date,
        Figures,
        Note,
        ColumnCount,
    };
    enum Role {
        SourceRole = Qt::UserRole + 1,  ///< id of the source
        NumberRole,                     ///< bool: the cell holds a figure
    };

    explicit SourceModel(QObject* parent = nullptr);

    void setSources(std::vector<domain::Source> sources, std::span<const domain::Statement> adopted);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<domain::Source> m_sources;
    std::vector<std::size_t> m_figures;  // parallel to m_sources
};

}  // namespace shirube::models
