// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/FactBook.h"
#include "analysis/IndicatorSeries.h"
#include "analysis/ReportTable.h"
#include "base/Ratio.h"
#include "domain/Money.h"

// What the variance reports have in common.
namespace shirube::analysis {

[[nodiscard]] ReportCell textCell(base::Message text);
[[nodiscard]] ReportCell nameCell(const std::string& name);
/// Why there is no figure where one belongs.
[[nodiscard]] ReportCell missingCell(domain::Missing missing, base::Message remark = {});
/// 未測定 where a figure belongs.
[[nodiscard]] ReportCell unmeasuredCell();
/// 不明 where the amount is not known.
[[nodiscard]] ReportCell amountCell(const std::optional<domain::Money>& amount);
[[nodiscard]] ReportCell amountCell(const domain::AmountRange& amount);
/// Empty without a rate.
[[nodiscard]] ReportCell percentCell(const std::optional<base::Ratio>& rate);
[[nodiscard]] ReportCell percentCell(const std::optional<Fraction>& share);
/// A figure of the indicator in its unit; empty without one.
[[nodiscard]] ReportCell valueCell(const domain::Indicator& indicator, const std::optional<Fraction>& value);
/// The same of a difference, with its sign; between percentages in points.
[[nodiscard]] ReportCell differenceCell(const domain::Indicator& indicator, const std::optional<Fraction>& difference);
[[nodiscard]] base::Message differenceText(const domain::Indicator& indicator, const Fraction& difference);

/// +12億円, △3億円, in 億円.
[[nodiscard]] base::Message signedAmount(domain::Money amount);

/// A list in one sentence: a; b; c. Empty pieces are left out.
[[nodiscard]] base::Message joined(const std::vector<base::Message>& pieces);

/// Sentences after one another. Empty ones are left out.
[[nodiscard]] base::Message paragraph(const std::vector<base::Message>& sentences);

[[nodiscard]] ReportLink linkTo(ReportLink::Kind kind, std::string id);

/// The name that a row gives the programme, its short one where it has one; of a portfolio its name.
[[nodiscard]] std::string ownerName(const FactBook& facts, const domain::ProgrammeId& programme,
                                    const domain::PortfolioId& portfolio);

/// A row for one statement, with its amount or printed text in the cell of that column and its source as the cause.
[[nodiscard]] ReportRow statementRow(const FactBook& facts, const domain::FigureStatement& statement,
                                     const ReportTable& report, std::string_view amountColumn);

/// Position of the column with that id, which the report has.
[[nodiscard]] std::size_t columnOf(const ReportTable& report, std::string_view id);

/// Fills in the sources behind the derivations of all rows.
void citeSources(ReportTable& report, const FactBook& facts);

}  // namespace shirube::analysis
