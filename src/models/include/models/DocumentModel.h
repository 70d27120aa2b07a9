// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "models/CheckIndex.h"
#include "models/FlatTableModel.h"

namespace shirube::models {

/// 出典: the documents, how many figures each one states, and in how many discrepancies they take part.
class DocumentModel final : public FlatTableModel {
    Q_OBJECT
public:
    enum Column {
        Title,
        Date,
        Statements,
        Checks,
        Discrepancies,
        Publisher,
        Note,
        ColumnCount,
    };
    using FlatTableModel::FlatTableModel;

    /// `index` not null.
    void setChecks(std::shared_ptr<const CheckIndex> index);
    /// −1 where there is no such source.
    [[nodiscard]] int rowOf(const domain::SourceId& source) const;

protected:
    [[nodiscard]] std::size_t rows() const override { return m_documents.size(); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(std::size_t row, int column, int role) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override;

private:
    struct Document {
        const domain::Source* source = nullptr;
        std::size_t statements = 0;
        std::size_t checks = 0;
        std::size_t discrepancies = 0;
    };
    [[nodiscard]] static QString text(const Document& document, int column);

    std::shared_ptr<const CheckIndex> m_index;
    std::vector<Document> m_documents;
};

}  // namespace shirube::models
