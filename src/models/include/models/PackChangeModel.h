// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "analysis/PackDocument.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// 変更点: which figures of a pack are not what they were when it was last built, who changed them, when, why and from
/// which source.
class PackChangeModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column { Chart, Line, Heading, Before, After, Actor, Time, Reason, Source, ColumnCount };

    explicit PackChangeModel(QObject* parent = nullptr);

    /// Null: empty.
    void setDocument(std::shared_ptr<const analysis::PackDocument> document);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column == Before || column == After; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    std::shared_ptr<const analysis::PackDocument> m_document;
};

}  // namespace shirube::models
