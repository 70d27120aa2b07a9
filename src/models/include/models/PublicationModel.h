// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "domain/ReviewBook.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// 公表 of a round: what went out so far, the newest first.
class PublicationModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column { Day, By, Comments, Reasons, Remarks, Reason, Digest, ColumnCount };

    explicit PublicationModel(QObject* parent = nullptr);

    void setRound(std::shared_ptr<const domain::ReviewBook> book, const domain::ReviewRoundId& round);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column >= Comments && column <= Remarks; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    std::shared_ptr<const domain::ReviewBook> m_book;
    domain::ReviewRoundId m_round;
};

}  // namespace shirube::models
