// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BudgetCycle.h"

#include <array>
#include <charconv>

#include "base/Text.h"
#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kKinds{
    EnumRow{BudgetKind::Request, "request", "概算要求"}, EnumRow{BudgetKind::Provisional, "provisional", "暫定"},
    EnumRow{BudgetKind::Initial, "initial", "当初"},     EnumRow{BudgetKind::Supplementary, "supplementary", "補正"},
    EnumRow{BudgetKind::Reserve, "reserve", "予備費"},
};

constexpr std::array kStatuses{
    EnumRow{BudgetStatus::Requested, "requested", SHIRUBE_TEXT("Requested")},
    EnumRow{BudgetStatus::Proposal, "proposal", SHIRUBE_TEXT("Proposal")},
    EnumRow{BudgetStatus::Enacted, "enacted", SHIRUBE_TEXT("Enacted")},
};

std::string_view japaneseWord(BudgetStatus status) {
    switch (status) {
        case BudgetStatus::Requested:
            return "要求";
        case BudgetStatus::Proposal:
            return "案";
        case BudgetStatus::Enacted:
            return "成立";
    }
    return "成立";
}

bool dropSuffix(std::string_view& text, std::string_view suffix) {
    if (!text.ends_with(suffix)) {
        return false;
    }
    text.remove_suffix(suffix.size());
    return true;
}

std::optional<BudgetStatus> dropStatus(std::string_view& text) {
    for (const auto status : {BudgetStatus::Proposal, BudgetStatus::Requested, BudgetStatus::Enacted}) {
        if (dropSuffix(text, "(" + std::string(japaneseWord(status)) + ")")) {
            return status;
        }
    }
    return std::nullopt;
}

// Takes 第n次 off the end; 0 when it is there and wrong.
int dropOrdinal(std::string_view& text) {
    const auto at = text.rfind("第");
    if (at == std::string_view::npos || !text.ends_with("次")) {
        return 1;
    }
    auto number = text.substr(at + std::string_view("第").size());
    number.remove_suffix(std::string_view("次").size());
    int value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc{} || end != number.data() + number.size() || value < 1 || value > 99) {
        return 0;
    }
    text = text.substr(0, at);
    return value;
}

}  // namespace

std::string_view toKey(BudgetKind kind) {
    return rowOf(kKinds, kind).key;
}
std::optional<BudgetKind> budgetKindFromKey(std::string_view key) {
    return valueOf(kKinds, key);
}
std::string_view toKey(BudgetStatus status) {
    return rowOf(kStatuses, status).key;
}
std::optional<BudgetStatus> budgetStatusFromKey(std::string_view key) {
    return valueOf(kStatuses, key);
}
base::Message label(BudgetStatus status) {
    return base::Message(rowOf(kStatuses, status).label);
}

base::Result<CycleWithStatus> parseWithStatus(std::string_view text) {
    const auto normalised = base::nfkc(base::trimmed(text));
    std::string_view rest = normalised;
    const auto status = dropStatus(rest);
    if (!dropSuffix(rest, "予算額")) {
        dropSuffix(rest, "予算");
    }
    for (const auto& row : kKinds) {
        if (!dropSuffix(rest, row.label)) {
            continue;
        }
        const int ordinal = row.value == BudgetKind::Supplementary ? dropOrdinal(rest) : 1;
        const auto year = FiscalYear::parse(rest);
        if (year && ordinal > 0) {
            return CycleWithStatus{{*year, row.value, ordinal}, status};
        }
        break;
    }
    return base::fail(
        base::ErrorCode::InvalidInput,
        base::Message(SHIRUBE_TEXT("“{0}” is not a budget cycle. Write a fiscal year and 当初, 補正, 第2次補正, "
                                   "暫定, 概算要求 or 予備費, such as R7当初 or R6補正."),
                      {base::quoted(text)}));
}

base::Result<BudgetCycle> BudgetCycle::parse(std::string_view text) {
    return parseWithStatus(text).map([](const CycleWithStatus& parsed) { return parsed.cycle; });
}

std::string BudgetCycle::name() const {
    const auto number = ordinal > 1 ? "第" + std::to_string(ordinal) + "次" : std::string();
    return year.shortEra() + number + std::string(rowOf(kKinds, kind).label);
}

std::string BudgetCycle::nameWithStatus(BudgetStatus status) const {
    return status == BudgetStatus::Enacted ? name() : name() + "(" + std::string(japaneseWord(status)) + ")";
}

}  // namespace shirube::domain
