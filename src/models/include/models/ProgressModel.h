// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ReviewResultService.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// 進捗: how many sheets of each reviewer are in, and nothing of what they say: no order, no times, no totals.
class ProgressModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column { Reviewer, Assigned, Submitted, Missing, Conflicts, Packet, ColumnCount };

    explicit ProgressModel(QObject* parent = nullptr);

    void setProgress(application::RoundProgress progress);
    [[nodiscard]] const application::RoundProgress& progress() const { return m_progress; }
    /// Assigned sheets that are not in.
    [[nodiscard]] int missing() const { return m_progress.assigned - m_progress.submitted; }
    /// The reviewers whose sheets are not all in, each with how many are missing.
    [[nodiscard]] QStringList missingTexts() const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column >= Assigned && column <= Conflicts; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    application::RoundProgress m_progress;
};

}  // namespace shirube::models
