// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "domain/ReviewBook.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// Sheets that were replaced by a later version, with all their versions: nothing that was submitted goes.
class SheetVersionModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column { Subject, Reviewer, Version, Scores, Origin, SubmittedAt, Reason, ColumnCount };

    explicit SheetVersionModel(QObject* parent = nullptr);

    /// Of a round whose sheets are open; sheets that are sealed have no rows.
    void setRound(std::shared_ptr<const domain::ReviewBook> book, const domain::ReviewRoundId& round);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column == Version; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    std::shared_ptr<const domain::ReviewBook> m_book;
    domain::ReviewRoundId m_round;
};

}  // namespace shirube::models
