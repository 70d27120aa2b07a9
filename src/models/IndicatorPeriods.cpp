// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/IndicatorPeriods.h"

#include <QRegularExpression>
#include <algorithm>
#include <utility>

#include "base/Text.h"
#include "domain/FiscalYear.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using domain::Period;

namespace {

// Without a target or an actual before, that many years are offered.
constexpr int kYearsBack = 5;

// Whether the plan counts in 年度; the ministry does unless its targets say otherwise.
bool isFiscal(const domain::Indicator& indicator) {
    const auto& targets = indicator.targets;
    return std::none_of(targets.begin(), targets.end(), [](const auto& target) {
        return target.period.kind() == Period::Kind::CalendarYear ||
               target.period.kind() == Period::Kind::CalendarSpan || target.period.kind() == Period::Kind::Date;
    });
}

Period yearPeriod(int year, bool fiscal) {
    return fiscal ? Period(domain::FiscalYear(year)) : *Period::parse(std::to_string(year));
}

bool hasBegun(const Period& period, const domain::CalendarDay& day) {
    const auto first = domain::firstDay(period);
    return first && *first <= day;
}

bool hasActual(const analysis::IndicatorSeries& series, const Period& period) {
    const auto isOf = [&](const auto& point) {
        return point.period == period && (point.value || !point.text.empty() || point.missing);
    };
    return std::any_of(series.actuals.begin(), series.actuals.end(), isOf);
}

// The text that Period reads for one of the spellings of a reader; empty for none of them.
std::string spelling(const QString& text) {
    static const QRegularExpression month(QStringLiteral("^(\\d{4})年(\\d{1,2})月$"));
    static const QRegularExpression day(QStringLiteral("^(\\d{4})年(\\d{1,2})月(\\d{1,2})日$"));
    static const QRegularExpression year(QStringLiteral("^(\\d{4})年$"));
    const auto padded = [](const QString& digits) { return digits.rightJustified(2, QLatin1Char('0')); };
    if (const auto match = day.match(text); match.hasMatch()) {
        return toUtf8(match.captured(1) + QLatin1Char('-') + padded(match.captured(2)) + QLatin1Char('-') +
                      padded(match.captured(3)));
    }
    if (const auto match = month.match(text); match.hasMatch()) {
        return toUtf8(match.captured(1) + QLatin1Char('-') + padded(match.captured(2)));
    }
    if (const auto match = year.match(text); match.hasMatch()) {
        return toUtf8(match.captured(1));
    }
    return {};
}

// 2022年度～2025年度, FY2022-FY2025.
std::optional<Period> spanOf(const QString& text) {
    static const QRegularExpression dash(QStringLiteral("[~〜～]"));
    const auto ends = text.split(dash);
    if (ends.size() != 2) {
        return std::nullopt;
    }
    const auto first = domain::FiscalYear::parse(toUtf8(ends[0].trimmed()));
    const auto last = domain::FiscalYear::parse(toUtf8(ends[1].trimmed()));
    if (!first || !last) {
        return std::nullopt;
    }
    const auto span = Period::parse(first->western() + '-' + last->western());
    return span ? std::optional(*span) : std::nullopt;
}

}  // namespace

base::Result<Period> readPeriod(const std::string& text, const domain::Indicator& indicator) {
    const auto folded = base::nfkc(base::trimmed(text));
    const auto shown = toQString(folded);
    if (folded.empty()) {
        return base::fail(base::ErrorCode::InvalidInput,
                          base::Message(SHIRUBE_TEXT("Say which period the actual is of, such as 2025年度.")));
    }
    static const QRegularExpression bareYear(QStringLiteral("^\\d{4}$"));
    if (bareYear.match(shown).hasMatch() && isFiscal(indicator)) {
        if (const auto year = domain::FiscalYear::parse(folded)) {
            return Period(*year);
        }
    }
    if (const auto period = Period::parse(folded)) {
        return *period;
    }
    if (const auto key = spelling(shown); !key.empty()) {
        return Period::parse(key);
    }
    if (const auto year = domain::FiscalYear::parse(folded)) {
        return Period(*year);
    }
    if (const auto span = spanOf(shown)) {
        return *span;
    }
    return Period::parse(std::string(base::trimmed(text)));
}

std::vector<Period> periodsOf(const analysis::IndicatorSeries& series, const domain::CalendarDay& asOf) {
    const bool fiscal = isFiscal(*series.indicator);
    std::vector<Period> periods;
    int first = asOf.year - kYearsBack;
    for (const auto* points : {&series.baselines, &series.actuals}) {
        for (const auto& point : *points) {
            if (point.period.firstYear() > 0) {
                periods.push_back(point.period);
                first = std::min(first, point.period.firstYear());
            }
        }
    }
    for (const auto& target : series.targets) {
        if (target.period.firstYear() > 0) {
            periods.push_back(target.period);
        }
    }
    for (int year = first; year <= asOf.year; ++year) {
        if (auto period = yearPeriod(year, fiscal); hasBegun(period, asOf)) {
            periods.push_back(std::move(period));
        }
    }
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    return periods;
}

Period nextPeriod(const analysis::IndicatorSeries& series, const domain::CalendarDay& asOf) {
    auto periods = periodsOf(series, asOf);
    std::erase_if(periods, [&](const auto& period) { return !hasBegun(period, asOf); });
    std::optional<Period> lastMeasured;
    for (const auto& period : periods) {
        if (hasActual(series, period)) {
            lastMeasured = period;
        }
    }
    for (const auto& period : periods) {
        if (lastMeasured && *lastMeasured < period && !hasActual(series, period)) {
            return period;
        }
    }
    // Nothing is measured yet: the first target's time, where it has begun, else the year that is over.
    for (const auto& target : series.targets) {
        if (!lastMeasured && hasBegun(target.period, asOf) && !hasActual(series, target.period)) {
            return target.period;
        }
    }
    return periods.empty() ? Period() : periods.back();
}

}  // namespace shirube::models
