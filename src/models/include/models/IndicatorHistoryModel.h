// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "analysis/FactBook.h"
#include "domain/CalendarDay.h"
#include "domain/Indicator.h"
#include "models/FactTableModel.h"

namespace shirube::models {

/// Everything ever said of the actuals of one indicator: what persons reported, superseded and withdrawn reports
/// included, and what documents state. The newest first.
class IndicatorHistoryModel final : public FactTableModel {
    Q_OBJECT
public:
    enum Column {
        Day,  ///< reported on, or the date of the document
        Period,
        Part,
        Value,
        State,     ///< 有効, 差替え済み, 取下げ …
        Finality,  ///< 速報 or 確定
        Who,
        Evidence,
        Reason,
        ColumnCount,
    };
    /// Whether an entry holds on the day.
    enum class Standing { Holds, Superseded, Withdrawn, Later };

    explicit IndicatorHistoryModel(QObject* parent = nullptr);

    /// `indicator` null: none is shown. It must outlive this or the next call.
    void setIndicator(std::shared_ptr<const analysis::FactBook> facts, const domain::Indicator* indicator,
                      const domain::CalendarDay& asOf);
    /// Null outside, and for a document's statement.
    [[nodiscard]] const domain::ActualReport* reportAt(int row) const;
    [[nodiscard]] Standing standingAt(int row) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column == Value; }
    [[nodiscard]] std::vector<Row> build() const override;

private:
    struct Entry {
        const domain::ActualReport* report = nullptr;
        const domain::FigureStatement* statement = nullptr;  ///< of a document
        std::string day;
        Standing standing = Standing::Holds;
    };
    void read(const domain::CalendarDay& asOf);
    [[nodiscard]] Standing standingOf(const domain::ActualReport& report, const domain::CalendarDay& asOf) const;
    [[nodiscard]] Row entryRow(const Entry& entry) const;
    void describe(Row& row, const domain::ActualReport& report) const;
    [[nodiscard]] QString evidenceOf(const domain::Citation& citation) const;

    std::shared_ptr<const analysis::FactBook> m_facts;
    const domain::Indicator* m_indicator = nullptr;
    std::vector<Entry> m_entries;
};

}  // namespace shirube::models
