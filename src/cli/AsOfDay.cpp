// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AsOfDay.h"

#include "application/ReportService.h"
#include "domain/FiscalYear.h"

namespace shirube::cli {

base::Result<domain::CalendarDay> asOfDay(const Session& session, const std::string& text) {
    if (text.empty()) {
        return domain::CalendarDay::inJapan(session.environment().clock.now());
    }
    if (auto day = domain::CalendarDay::parse(text)) {
        return day;
    }
    if (const auto year = domain::FiscalYear::parse(text)) {
        constexpr int kMarch = 3;
        return domain::CalendarDay{year->year() + 1, kMarch, domain::daysInMonth(year->year() + 1, kMarch)};
    }
    return base::fail(
        base::ErrorCode::InvalidInput,
        base::Message(SHIRUBE_TEXT("“{0}” is neither a day such as 2026-06-30 nor a fiscal year such as R10."),
                      {text}));
}

base::Result<domain::CalendarDay> previousDay(const Session& session, application::ReportService& reports,
                                              const std::string& text, const domain::CalendarDay& asOf) {
    if (!text.empty()) {
        return asOfDay(session, text);
    }
    const auto days = reports.knownDays();
    if (!days) {
        return base::forward(days);
    }
    return application::usualPrevious(*days, asOf);
}

std::string asOfText(const Session& session, const domain::CalendarDay& day) {
    return session.text(base::Message(SHIRUBE_TEXT("As of {0}"), {day.text()}));
}

std::string coverageText(const analysis::Coverage& coverage) {
    return coverage.total == 0 ? "—" : std::to_string(coverage.measured) + "/" + std::to_string(coverage.total);
}

std::string percentText(const std::optional<analysis::Fraction>& value) {
    return value ? value->percent() + "%" : "—";
}

}  // namespace shirube::cli
