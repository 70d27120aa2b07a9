// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/Result.h"
#include "domain/AmountUnit.h"
#include "domain/BudgetCycle.h"
#include "domain/CalendarDay.h"
#include "domain/Ids.h"

namespace shirube::domain {

/// Where the table of the figures stands.
enum class TablePlacement {
    Automatic,  ///< beside or beneath, where it fits; left out with a finding where neither does
    Beside,
    Beneath,  ///< its columns under the stacks
    None,     ///< a legend instead
};
/// Stable name: automatic, beside, beneath, none.
[[nodiscard]] std::string_view toKey(TablePlacement placement);
[[nodiscard]] std::optional<TablePlacement> tablePlacementFromKey(std::string_view key);

/// In which order series, steps and rows stand.
enum class ChartSort {
    Usual,   ///< the chart's own: the largest first, or that of the document
    Size,    ///< the largest first
    Name,    ///< by 五十音 as far as the names' characters tell
    Source,  ///< in the order of the document
};
/// Stable name: usual, size, name, source.
[[nodiscard]] std::string_view toKey(ChartSort sort);
[[nodiscard]] std::optional<ChartSort> chartSortFromKey(std::string_view key);

/// Which colours a chart takes.
enum class ChartColours {
    Standard,  ///< apart from each other for any colour vision, neighbours dark and light in turn
    Grey,      ///< steps of grey with patterns: for black-and-white print
    Calm,      ///< the accent for what the title is about, greys for the rest
};
/// Stable name: standard, grey, calm.
[[nodiscard]] std::string_view toKey(ChartColours colours);
[[nodiscard]] std::optional<ChartColours> chartColoursFromKey(std::string_view key);

/// What a chart is printed on, landscape.
enum class PaperFormat { A4, A3, Wide };
/// Stable name: a4, a3, wide (16:9).
[[nodiscard]] std::string_view toKey(PaperFormat format);
[[nodiscard]] std::optional<PaperFormat> paperFormatFromKey(std::string_view key);

/// How a chart looks, apart from what it shows.
struct ChartStyle {
    ChartColours colours = ChartColours::Standard;
    bool hasPatterns = false;  ///< a pattern for each series besides its colour
    /// 0xRRGGBB by the id of the series, before `colours`.
    std::map<std::string, std::uint32_t> ownColours;

    friend bool operator==(const ChartStyle&, const ChartStyle&) = default;
};

/// A chart as a person chose it: which one, of what, and how it looks. What a chart has no use for is left as it is.
struct ChartDefinition {
    std::string chart;  ///< of application::ChartService::charts()

    // Of what
    std::vector<BudgetCycle> cycles;  ///< empty: all
    std::optional<BudgetCycle> from;  ///< of a comparison; none: `to` a year before, else the one before it
    std::optional<BudgetCycle> to;    ///< none: the newest
    ProgrammeId programme;            ///< empty: all, or the only one that has such figures
    FundId fund;
    PortfolioId portfolio;
    IndicatorId indicator;
    LogicModelId model;               ///< a version; empty: the one that stands on the day
    LogicModelId earlier;             ///< to mark the differences to
    std::string review;               ///< a ReviewId of a document, or a ReviewRoundId
    std::string item;                 ///< of themes: ①
    std::string element;              ///< of themes: b
    std::size_t page = 0;             ///< of themes: the n-th page; 0: all on one
    std::optional<CalendarDay> asOf;  ///< none: the reader's 基準日

    // In which way
    AmountUnit unit = AmountUnit::HundredMillionYen;
    std::size_t top = 0;  ///< the largest n on their own, the rest as その他; 0: as many as can be told apart
    ChartSort sort = ChartSort::Usual;
    bool isCumulative = false;  ///< of budget against execution
    bool isByItem = false;      ///< of a tally; of pillars their measures instead of the printed totals

    // How it looks
    TablePlacement table = TablePlacement::Automatic;
    PaperFormat paper = PaperFormat::A4;
    ChartStyle style;
    std::string title;  ///< of a person; empty: the message of the figures
    std::string note;   ///< a further 注 of a person; may be empty

    /// One value has one text (JSON, stable field names); what is as it would be anyway is left out.
    [[nodiscard]] std::string text() const;
    /// InvalidInput says which field is wrong. Fields that a newer program wrote are refused, not dropped.
    [[nodiscard]] static base::Result<ChartDefinition> parse(std::string_view text);

    friend bool operator==(const ChartDefinition&, const ChartDefinition&) = default;
};

}  // namespace shirube::domain
