// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "domain/ReviewBook.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// 採点パケット of a round: who has one, and what has come back.
class PacketModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column { Reviewer, Sheets, Packet, IssuedOn, Answers, ColumnCount };

    explicit PacketModel(QObject* parent = nullptr);

    void setRound(std::shared_ptr<const domain::ReviewBook> book, const domain::ReviewRoundId& round);
    /// The packet that the reviewer has; null without one, or where it was withdrawn.
    [[nodiscard]] const domain::ScorePacket* packetOf(const domain::ReviewerId& reviewer) const;
    /// Subjects that are assigned to the reviewer.
    [[nodiscard]] int assigned(const domain::ReviewerId& reviewer) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column == Sheets; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    [[nodiscard]] const domain::ScorePacket* lastOf(const domain::ReviewerId& reviewer) const;

    std::shared_ptr<const domain::ReviewBook> m_book;
    domain::ReviewRoundId m_round;
};

}  // namespace shirube::models
