// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/CycleReport.h"

#include <algorithm>
#include <array>

#include "PreparedCheck.h"
#include "PriorLine.h"
#include "domain/EnumKeys.h"

namespace shirube::analysis {

namespace {

using domain::AmountRange;
using domain::BudgetBook;
using domain::BudgetCycle;
using domain::EnumRow;
using domain::Money;

constexpr std::array kChanges{
    EnumRow{Change::New, "new", SHIRUBE_TEXT("New")},
    EnumRow{Change::Ended, "ended", SHIRUBE_TEXT("Ended")},
    EnumRow{Change::Increased, "increased", SHIRUBE_TEXT("Increased")},
    EnumRow{Change::Decreased, "decreased", SHIRUBE_TEXT("Decreased")},
    EnumRow{Change::Unchanged, "unchanged", SHIRUBE_TEXT("Unchanged")},
    EnumRow{Change::Uncertain, "uncertain", SHIRUBE_TEXT("Uncertain")},
};

constexpr std::array kPriorChecks{
    EnumRow{PriorCheck::NotPrinted, "not_printed", SHIRUBE_TEXT("Not printed")},
    EnumRow{PriorCheck::Agrees, "agrees", SHIRUBE_TEXT("Agrees")},
    EnumRow{PriorCheck::WithinRounding, "within_rounding", SHIRUBE_TEXT("Within rounding")},
    EnumRow{PriorCheck::Differs, "differs", SHIRUBE_TEXT("Differs")},
    EnumRow{PriorCheck::Unverifiable, "unverifiable", SHIRUBE_TEXT("Unverifiable")},
};

bool isKnown(const BudgetSum& sum) {
    return sum.linesInTotal > 0 && sum.linesMissing == 0;
}

Change changeOf(const ComparisonRow& row) {
    if (!row.from) {
        return Change::New;
    }
    if (!row.to) {
        return Change::Ended;
    }
    if (!isKnown(*row.from) || !isKnown(*row.to)) {
        return Change::Uncertain;
    }
    if (row.delta.lower > Money()) {
        return Change::Increased;
    }
    if (row.delta.upper && *row.delta.upper < Money()) {
        return Change::Decreased;
    }
    return row.delta.isExact() ? Change::Unchanged : Change::Uncertain;
}

std::optional<base::Ratio> ratioOf(const BudgetSum& from, const BudgetSum& to, const AmountRange& delta) {
    const bool isExact = from.range().isExact() && to.range().isExact();
    if (!isExact || !isKnown(from) || !isKnown(to) || from.confirmed.isZero()) {
        return std::nullopt;
    }
    return base::Ratio(delta.lower.yen(), from.confirmed.yen());
}

base::Result<std::optional<BudgetSum>> sumIn(const BudgetBook& book, std::size_t programme, const BudgetCycle& cycle) {
    const auto lines = book.linesWithComponents(programme, cycle);
    if (lines.empty()) {
        return std::optional<BudgetSum>();
    }
    return sumOf(book, lines).map([](BudgetSum sum) { return std::optional(std::move(sum)); });
}

base::Result<std::optional<ComparisonRow>> compareProgramme(const BudgetBook& book, std::size_t programme,
                                                            const BudgetCycle& from, const BudgetCycle& to) {
    ComparisonRow row;
    row.programme = programme;
    auto fromSum = sumIn(book, programme, from);
    auto toSum = sumIn(book, programme, to);
    if (!fromSum || !toSum) {
        return base::forward(fromSum ? toSum : fromSum);
    }
    row.from = std::move(*fromSum);
    row.to = std::move(*toSum);
    if (!row.from && !row.to) {
        return std::optional<ComparisonRow>();
    }
    const auto delta = subtract(row.to ? row.to->range() : AmountRange{Money(), Money()},
                                row.from ? row.from->range() : AmountRange{Money(), Money()});
    if (!delta) {
        return base::forward(delta);
    }
    row.delta = *delta;
    if (row.from && row.to) {
        row.ratio = ratioOf(*row.from, *row.to, row.delta);
    }
    row.change = changeOf(row);
    if (const auto lines = book.linesOf(programme, to); !lines.empty()) {
        row.prior = checkPrior(book, lines.front());
    }
    for (const auto component : book.componentsOf(programme)) {
        auto nested = compareProgramme(book, component, from, to);
        if (!nested) {
            return base::forward(nested);
        }
        if (*nested) {
            row.components.push_back(std::move(**nested));
        }
    }
    return std::optional(std::move(row));
}

}  // namespace

std::string_view toKey(Change change) {
    return rowOf(kChanges, change).key;
}
base::Message label(Change change) {
    return base::Message(rowOf(kChanges, change).label);
}
std::string_view toKey(PriorCheck check) {
    return rowOf(kPriorChecks, check).key;
}
base::Message label(PriorCheck check) {
    return base::Message(rowOf(kPriorChecks, check).label);
}

base::Status requireCycle(const BudgetBook& book, const BudgetCycle& cycle) {
    if (!book.linesIn(cycle).empty()) {
        return {};
    }
    std::string known;
    for (const auto& other : book.cycles()) {
        known += (known.empty() ? "" : ", ") + other.name();
    }
    return base::fail(
        base::ErrorCode::NotFound,
        base::Message(SHIRUBE_TEXT("There is no budget line of {0}. Choose one of: {1}."), {cycle.name(), known}));
}

base::Result<std::vector<CycleTotal>> cycleTotals(const BudgetBook& book) {
    std::vector<CycleTotal> totals;
    totals.reserve(book.cycles().size());
    for (const auto& cycle : book.cycles()) {
        CycleTotal total{cycle, {}, {}};
        const auto lines = book.linesIn(cycle);
        for (const auto index : lines) {
            total.statuses.insert(book.lines()[index].status);
        }
        auto sum = sumOf(book, lines);
        if (!sum) {
            return base::forward(sum);
        }
        total.sum = std::move(*sum);
        totals.push_back(std::move(total));
    }
    return totals;
}

PriorCheckResult checkPrior(const BudgetBook& book, const domain::BudgetLine& line) {
    PriorCheckResult result;
    if (!line.prior) {
        return result;
    }
    result.printed = line.prior->amount.money;
    result.check = PriorCheck::Unverifiable;
    const auto earlier = priorLineOf(book, line);
    if (!earlier.line) {
        return result;
    }
    const auto& amount = *earlier.line->amount;
    result.earlier = amount.money;
    if (const auto difference = subtract(*result.printed, *result.earlier)) {
        result.difference = *difference;
    }
    switch (compareFigures(domain::StatedFigure::fromAmount(line.prior->amount),
                           domain::StatedFigure::fromAmount(amount))) {
        case Verdict::Consistent:
            result.check = PriorCheck::Agrees;
            break;
        case Verdict::WithinRounding:
        case Verdict::WithinEnvelope:
            result.check = PriorCheck::WithinRounding;
            break;
        case Verdict::Discrepancy:
        case Verdict::Unverifiable:
            result.check = PriorCheck::Differs;
            break;
    }
    return result;
}

base::Result<CycleComparison> compareCycles(const BudgetBook& book, const BudgetCycle& from, const BudgetCycle& to) {
    for (const auto& cycle : {from, to}) {
        if (auto status = requireCycle(book, cycle); !status) {
            return base::forward(std::move(status));
        }
    }
    CycleComparison comparison{from, to, {}, {}, {}, {}, {}};
    comparison.rows.reserve(book.topLevel().size());
    for (const auto programme : book.topLevel()) {
        auto row = compareProgramme(book, programme, from, to);
        if (!row) {
            return base::forward(row);
        }
        if (*row) {
            comparison.rows.push_back(std::move(**row));
        }
    }
    auto fromTotal = sumOf(book, book.linesIn(from));
    auto toTotal = sumOf(book, book.linesIn(to));
    if (!fromTotal || !toTotal) {
        return base::forward(fromTotal ? toTotal : fromTotal);
    }
    const auto delta = subtract(toTotal->range(), fromTotal->range());
    if (!delta) {
        return base::forward(delta);
    }
    comparison.totalDelta = *delta;
    comparison.totalRatio = ratioOf(*fromTotal, *toTotal, *delta);
    comparison.fromTotal = std::move(*fromTotal);
    comparison.toTotal = std::move(*toTotal);
    return comparison;
}

}  // namespace shirube::analysis
