// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "analysis/Overview.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// まず見るもの: what a reader should look at first, in that order.
class AttentionModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column {
        Kind,
        What,
        Programme,
        Money,
        ColumnCount,
    };

    explicit AttentionModel(QObject* parent = nullptr);

    void setAttention(std::vector<analysis::Attention> attention);
    /// Null outside.
    [[nodiscard]] const analysis::Attention* attentionAt(int row) const;
    [[nodiscard]] std::size_t countOf(analysis::AttentionKind kind) const;
    /// The sign that stands beside the word; those of a status and of a verdict are theirs.
    [[nodiscard]] static QString mark(analysis::AttentionKind kind);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column == Money; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    std::vector<analysis::Attention> m_attention;
};

}  // namespace shirube::models
