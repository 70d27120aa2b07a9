// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "analysis/ReportTable.h"
#include "domain/Money.h"

// What the reports on the whole government's programmes have in common.
namespace shirube::analysis {

/// All of them, in the order of 2-1.
[[nodiscard]] const std::array<BudgetMeasure, kBudgetMeasures>& allBudgetMeasures();

/// FY2024.
[[nodiscard]] base::Message yearText(domain::FiscalYear year);

/// A column of amounts.
[[nodiscard]] ReportColumn amountColumn(std::string id, base::Message heading);
[[nodiscard]] ReportColumn rateColumn(std::string id, base::Message heading);

/// Why a programme has no such figure: 未到来, 対象外 where it can't have one, else 空欄.
[[nodiscard]] domain::Missing reasonOf(BudgetMeasure measure, domain::FiscalYear year, domain::FiscalYear edition);
/// What is known of that measure, or why nothing is. Null for `budget`: the file has no row.
[[nodiscard]] ReportCell measureCell(const GovernmentBudget* budget, BudgetMeasure measure, domain::FiscalYear year,
                                     domain::FiscalYear edition);

/// Σ執行額 ÷ Σ歳出予算現額 of what has both, in closed years.
class ExecutionRate {
public:
    void add(const GovernmentBudget& budget, domain::FiscalYear edition);
    /// Empty where there is nothing to divide by; over 100% is marked.
    [[nodiscard]] ReportCell cell() const;
    /// How many amounts were executed beyond what there was.
    [[nodiscard]] std::size_t overspent() const { return m_overspent; }

private:
    domain::MoneyAccumulator m_executed;
    domain::MoneyAccumulator m_current;
    std::size_t m_overspent = 0;
};

/// One programme's row of a year, with its rate alone.
[[nodiscard]] ReportCell rateCell(const GovernmentBudget* budget, domain::FiscalYear edition);

/// A row that leads to the programme; its derivation names file and row.
[[nodiscard]] ReportLink linkTo(const GovernmentProgramme& programme);
[[nodiscard]] Derivation placeDerivation(const GovernmentBook& book, base::Message title, domain::RsRow row);

/// Edition and files of 2-1 as parameters of a report.
void addEdition(ReportTable& report, const GovernmentBook& book);
/// What sums over sheets mean, and which years came from older ones.
void addScopeNotes(ReportTable& report, domain::FiscalYear firstYear);
/// What 執行率 means here.
void addRateNotes(ReportTable& report, std::size_t overspent);

}  // namespace shirube::analysis
