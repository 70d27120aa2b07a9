// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "analysis/ReviewSchedule.h"
#include "domain/BudgetBook.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// 予定: what reviews there are and what is due, in the order of the schedule.
class ReviewScheduleModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column {
        State,
        Day,
        Programme,
        Kind,
        Name,
        Period,
        ColumnCount,
    };

    explicit ReviewScheduleModel(QObject* parent = nullptr);

    /// `book` gives the names of programmes; not null.
    void setEntries(std::vector<analysis::ScheduleEntry> entries, std::shared_ptr<const domain::BudgetBook> book);
    /// Null outside.
    [[nodiscard]] const analysis::ScheduleEntry* entryAt(int row) const;
    [[nodiscard]] std::size_t countOf(analysis::ScheduleEntry::State state) const;
    /// The sign that stands beside the word.
    [[nodiscard]] static QString mark(analysis::ScheduleEntry::State state);
    /// 2026年度, 2026年度 第3四半期; the text itself where it is neither a period nor a part of a year.
    [[nodiscard]] static QString periodText(const std::string& period);

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int /*column*/) const override { return false; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    [[nodiscard]] QString programmeName(const domain::ProgrammeId& programme) const;

    std::vector<analysis::ScheduleEntry> m_entries;
    std::shared_ptr<const domain::BudgetBook> m_book;
};

}  // namespace shirube::models
