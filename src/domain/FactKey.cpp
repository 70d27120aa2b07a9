// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FactKey.h"

#include <algorithm>
#include <array>

#include "base/Text.h"
#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kSubjects{
    EnumRow{SubjectKind::Programme, "programme", SHIRUBE_TEXT("Programme")},
    EnumRow{SubjectKind::BudgetLine, "line", SHIRUBE_TEXT("Budget line")},
    EnumRow{SubjectKind::Fund, "fund", SHIRUBE_TEXT("Fund")},
    EnumRow{SubjectKind::Portfolio, "portfolio", SHIRUBE_TEXT("Frame")},
    EnumRow{SubjectKind::PolicyItem, "item", SHIRUBE_TEXT("Measure")},
    EnumRow{SubjectKind::Indicator, "indicator", SHIRUBE_TEXT("Indicator")},
    EnumRow{SubjectKind::Allocation, "allocation", SHIRUBE_TEXT("Allocation")},
    EnumRow{SubjectKind::Organisation, "organisation", SHIRUBE_TEXT("Organisation")},
    EnumRow{SubjectKind::Review, "review", SHIRUBE_TEXT("Review")},
    EnumRow{SubjectKind::Series, "series", SHIRUBE_TEXT("Context series")},
};

constexpr std::array kMeasures{
    EnumRow{Measure::Budget, "budget", SHIRUBE_TEXT("Budget")},
    EnumRow{Measure::Execution, "execution", SHIRUBE_TEXT("Executed")},
    EnumRow{Measure::Contribution, "contribution", SHIRUBE_TEXT("Contribution to the fund")},
    EnumRow{Measure::Spending, "spending", SHIRUBE_TEXT("Spent")},
    EnumRow{Measure::Balance, "balance", SHIRUBE_TEXT("Balance")},
    EnumRow{Measure::Amount, "amount", SHIRUBE_TEXT("Amount")},
    EnumRow{Measure::Prior, "prior", SHIRUBE_TEXT("Year before")},
    EnumRow{Measure::Part, "part", SHIRUBE_TEXT("Of which")},
    EnumRow{Measure::SupportCap, "support_cap", SHIRUBE_TEXT("Upper limit of support")},
    EnumRow{Measure::GrantCap, "grant_cap", SHIRUBE_TEXT("Largest grant")},
    EnumRow{Measure::Equity, "equity", SHIRUBE_TEXT("Equity")},
    EnumRow{Measure::ThemeCount, "theme_count", SHIRUBE_TEXT("Number of themes")},
    EnumRow{Measure::Papers, "papers", SHIRUBE_TEXT("Papers")},
    EnumRow{Measure::Presentations, "presentations", SHIRUBE_TEXT("Presentations")},
    EnumRow{Measure::PatentsDomestic, "patents_domestic", SHIRUBE_TEXT("Domestic patent applications")},
    EnumRow{Measure::PatentsForeign, "patents_foreign", SHIRUBE_TEXT("Foreign patent applications")},
    EnumRow{Measure::PatentsPct, "patents_pct", SHIRUBE_TEXT("PCT applications")},
    EnumRow{Measure::PatentsGrantedDomestic, "patents_granted_domestic", SHIRUBE_TEXT("Domestic patents granted")},
    EnumRow{Measure::PatentsGrantedForeign, "patents_granted_foreign", SHIRUBE_TEXT("Foreign patents granted")},
    EnumRow{Measure::Mean, "mean", SHIRUBE_TEXT("Mean score")},
    EnumRow{Measure::Threshold, "threshold", SHIRUBE_TEXT("Threshold score")},
    EnumRow{Measure::Target, "target", SHIRUBE_TEXT("Target")},
    EnumRow{Measure::Actual, "actual", SHIRUBE_TEXT("Actual value")},
    EnumRow{Measure::Baseline, "baseline", SHIRUBE_TEXT("Baseline")},
    EnumRow{Measure::Value, "value", SHIRUBE_TEXT("Value")},
    EnumRow{Measure::GrowthRate, "growth_rate", SHIRUBE_TEXT("Growth rate")},
    EnumRow{Measure::Share, "share", SHIRUBE_TEXT("Share")},
    EnumRow{Measure::Rank, "rank", SHIRUBE_TEXT("Rank")},
    EnumRow{Measure::UsageRate, "usage_rate", SHIRUBE_TEXT("Rate of use")},
    EnumRow{Measure::Rate, "rate", SHIRUBE_TEXT("Rate")},
    EnumRow{Measure::Count, "count", SHIRUBE_TEXT("Number")},
};

constexpr std::size_t kMaxLength = 400;

tl::unexpected<base::Error> unreadable(std::string_view sourceTemplate, std::string_view text, std::string_view piece) {
    return base::fail(base::ErrorCode::InvalidInput,
                      base::Message(sourceTemplate, {base::quoted(text, 200), base::quoted(piece)}));
}

bool isSubject(std::string_view text) {
    const bool control = std::any_of(text.begin(), text.end(),
                                     [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; });
    return !text.empty() && !control && text.find('#') == std::string_view::npos;
}

bool isBreakdown(std::string_view text) {
    return !text.empty() && base::trimmed(text) == text && std::none_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
}

}  // namespace

std::string_view toKey(SubjectKind kind) {
    return rowOf(kSubjects, kind).key;
}
std::optional<SubjectKind> subjectKindFromKey(std::string_view key) {
    return valueOf(kSubjects, key);
}
base::Message label(SubjectKind kind) {
    return base::Message(rowOf(kSubjects, kind).label);
}

std::string_view toKey(Measure measure) {
    return rowOf(kMeasures, measure).key;
}
std::optional<Measure> measureFromKey(std::string_view key) {
    return valueOf(kMeasures, key);
}
base::Message label(Measure measure) {
    return base::Message(rowOf(kMeasures, measure).label);
}

base::Result<FactKey> FactKey::parse(std::string_view text) {
    if (text.size() > kMaxLength || !base::isValidUtf8(text)) {
        return unreadable(SHIRUBE_TEXT("“{0}” is not the key of a figure. Write at most 400 bytes of UTF-8 text."),
                          text, {});
    }
    const auto colon = text.find(':');
    // The id of a budget line has an @ and may have a /, as in post5g@R7当初/energy: no measure is such a suffix.
    const auto hash = text.find('#');
    const auto slash = text.substr(0, hash).rfind('/');
    if (colon == std::string_view::npos || slash == std::string_view::npos || slash < colon) {
        return unreadable(SHIRUBE_TEXT("“{0}” is not the key of a figure. Write kind:subject/measure, and @period and "
                                       "#breakdown where it has them, such as fund:post5g-fund/contribution@R6補正."),
                          text, {});
    }
    FactKey key;
    const auto kind = subjectKindFromKey(text.substr(0, colon));
    if (!kind) {
        return unreadable(SHIRUBE_TEXT("“{0}”: {1} is no kind of subject. Write programme, line, fund, portfolio, "
                                       "item, indicator, allocation, organisation, review or series."),
                          text, text.substr(0, colon));
    }
    key.subjectKind = *kind;
    const auto subject = text.substr(colon + 1, slash - colon - 1);
    if (!isSubject(subject)) {
        return unreadable(SHIRUBE_TEXT("“{0}”: “{1}” is not an id. Name the subject between : and /."), text, subject);
    }
    key.subject = subject;

    auto rest = text.substr(slash + 1, hash == std::string_view::npos ? hash : hash - slash - 1);
    const auto at = rest.find('@');
    const auto measure = measureFromKey(rest.substr(0, at));
    if (!measure) {
        return unreadable(SHIRUBE_TEXT("“{0}”: {1} is no measure. Write one such as budget, amount, target or value."),
                          text, rest.substr(0, at));
    }
    key.measure = *measure;
    if (at != std::string_view::npos) {
        const auto period = Period::parse(rest.substr(at + 1));
        if (!period || period->kind() == Period::Kind::None) {
            return unreadable(SHIRUBE_TEXT("“{0}”: “{1}” is not a period. Write FY2024, 2030, 2026-02, 2026-02-12, "
                                           "R7補正, FY2022-FY2025 or 2022-2030."),
                              text, rest.substr(at + 1));
        }
        key.period = *period;
    }
    if (hash != std::string_view::npos) {
        const auto breakdown = text.substr(hash + 1);
        if (!isBreakdown(breakdown)) {
            return unreadable(
                SHIRUBE_TEXT("“{0}”: “{1}” is not a breakdown. Write a text behind # without spaces around it."), text,
                breakdown);
        }
        key.breakdown = breakdown;
    }
    return key;
}

std::string FactKey::text() const {
    auto text = std::string(toKey(subjectKind)) + ':' + subject + '/' + std::string(toKey(measure));
    if (period.kind() != Period::Kind::None) {
        text += '@' + period.text();
    }
    if (!breakdown.empty()) {
        text += '#' + breakdown;
    }
    return text;
}

}  // namespace shirube::domain

std::size_t std::hash<shirube::domain::FactKey>::operator()(const shirube::domain::FactKey& key) const noexcept {
    std::size_t seed = static_cast<std::size_t>(key.subjectKind) * 64 + static_cast<std::size_t>(key.measure);
    const std::hash<std::string> ofText;
    for (const auto* text : {&key.subject, &key.period.text(), &key.breakdown}) {
        seed ^= ofText(*text) + 0x9E3779B9U + (seed << 6U) + (seed >> 2U);
    }
    return seed;
}
