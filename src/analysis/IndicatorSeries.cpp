// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/IndicatorSeries.h"

#include <algorithm>
#include <map>
#include <utility>

#include "domain/NumberFormat.h"

namespace shirube::analysis {

namespace {

using domain::FactKey;
using domain::FigureStatement;
using domain::Indicator;
using domain::IndicatorMeasure;
using domain::Measure;
using domain::Period;

constexpr std::string_view kLevelSeparator = " / ";

// The breakdown without a last level of that name; nothing where its last level is another.
std::optional<std::string> before(const std::string& breakdown, std::string_view lastLevel) {
    if (breakdown == lastLevel) {
        return std::string();
    }
    const auto ending = std::string(kLevelSeparator) + std::string(lastLevel);
    return breakdown.ends_with(ending) ? std::optional(breakdown.substr(0, breakdown.size() - ending.size()))
                                       : std::nullopt;
}

// What holds of one fact.
struct FactReading {
    FactKey fact;
    KnownFact known;

    [[nodiscard]] std::optional<domain::Missing> missing() const {
        return known.statement || !known.report ? std::nullopt : known.report->missing;
    }
    [[nodiscard]] const domain::ActualReport* report() const { return known.report; }
};

// What is known up to that day of one indicator.
class Reader {
public:
    Reader(const FactBook& facts, const Indicator& indicator, const domain::CalendarDay& asOf)
        : m_facts(facts), m_indicator(indicator), m_asOf(asOf) {}

    IndicatorSeries read() {
        IndicatorSeries series;
        series.indicator = &m_indicator;
        for (auto& fact : m_facts.factsOf(domain::SubjectKind::Indicator, m_indicator.id.value())) {
            if (const auto known = m_facts.knownOn(fact, m_asOf); !known.isNothing()) {
                m_known.push_back({std::move(fact), known});
            }
        }
        series.baselines = wholes(Measure::Baseline);
        series.actuals = wholes(Measure::Actual);
        series.parts = parts();
        for (const auto& target : m_indicator.targets) {
            addTarget(series, target);
        }
        return series;
    }

private:
    [[nodiscard]] const FigureStatement* known(const FactKey& fact) const {
        return m_facts.knownOn(fact, m_asOf).statement;
    }

    static IndicatorPoint pointOf(const FactReading& reading) {
        IndicatorPoint point;
        point.period = reading.fact.period;
        point.part = reading.fact.breakdown;
        point.report = reading.report();
        if (const auto* statement = reading.known.statement) {
            point.value = Fraction(statement->figure.value);
            point.isProvisional = statement->provisional;
            point.statements = {statement};
        } else {
            point.missing = reading.missing();
            point.text = point.report->text;
            point.isProvisional = point.report->provisional;
        }
        return point;
    }

    // What is missing makes the sum missing, unless it does not apply.
    static void add(IndicatorPoint& sum, const FactReading& reading) {
        if (const auto* statement = reading.known.statement) {
            sum.value = sum.value.value_or(Fraction()) + Fraction(statement->figure.value);
            sum.isProvisional = sum.isProvisional || statement->provisional;
            sum.statements.push_back(statement);
        } else if (const auto missing = reading.missing()) {
            if (!sum.missing || *sum.missing == domain::Missing::NotApplicable) {
                sum.missing = missing;
                sum.report = reading.report();
            }
        }
    }

    // A sum once all of it is added.
    static void close(IndicatorPoint& sum) {
        if (sum.missing == domain::Missing::NotApplicable && sum.value) {
            sum.missing.reset();
            sum.report = nullptr;
        }
        if (sum.missing) {
            sum.value.reset();
        }
    }

    // Of what stands under 分子 and 分母: nothing unless both are there for the same parts.
    [[nodiscard]] std::optional<IndicatorPoint> ratioOf(Measure measure, const Period& period,
                                                        const std::optional<std::string>& part) const {
        IndicatorPoint top;
        IndicatorPoint bottom;
        std::vector<std::string> tops;
        std::vector<std::string> bottoms;
        for (const auto& reading : m_known) {
            if (reading.fact.measure != measure || reading.fact.period != period) {
                continue;
            }
            const auto ofTop = before(reading.fact.breakdown, kNumeratorPart);
            const auto ofBottom = before(reading.fact.breakdown, kDenominatorPart);
            if (ofTop && (!part || *ofTop == *part)) {
                add(top, reading);
                tops.push_back(*ofTop);
            } else if (ofBottom && (!part || *ofBottom == *part)) {
                add(bottom, reading);
                bottoms.push_back(*ofBottom);
            }
        }
        close(top);
        close(bottom);
        IndicatorPoint ratio;
        ratio.period = period;
        ratio.part = part.value_or(std::string());
        ratio.origin = PointOrigin::RatioOfSums;
        if (const auto& gap = top.missing ? top : bottom; gap.missing) {
            ratio.missing = gap.missing;
            ratio.report = gap.report;
            return ratio;
        }
        std::sort(tops.begin(), tops.end());
        std::sort(bottoms.begin(), bottoms.end());
        if (tops.empty() || tops != bottoms || bottom.value->isZero()) {
            return std::nullopt;
        }
        ratio.value = *top.value / *bottom.value;
        ratio.isProvisional = top.isProvisional || bottom.isProvisional;
        ratio.statements = std::move(top.statements);
        ratio.statements.insert(ratio.statements.end(), bottom.statements.begin(), bottom.statements.end());
        return ratio;
    }

    static bool isPartOfRatio(const std::string& breakdown) {
        return before(breakdown, kNumeratorPart) || before(breakdown, kDenominatorPart);
    }

    [[nodiscard]] std::vector<Period> periodsOf(Measure measure) const {
        std::vector<Period> periods;
        for (const auto& reading : m_known) {
            if (reading.fact.measure == measure) {
                periods.push_back(reading.fact.period);
            }
        }
        std::sort(periods.begin(), periods.end());
        periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
        return periods;
    }

    [[nodiscard]] const FactReading* readingOf(Measure measure, const Period& period, const std::string& part) const {
        const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const auto& reading) {
            return reading.fact.measure == measure && reading.fact.period == period && reading.fact.breakdown == part;
        });
        return found == m_known.end() ? nullptr : &*found;
    }

    // Since when it is known: what a person reports on a day comes after what documents of that day state.
    [[nodiscard]] std::pair<std::string, int> since(const FactReading& reading) const {
        if (const auto* report = reading.report()) {
            return {report->reportedOn.text(), report->position};
        }
        return {std::string(domain::dateOf(reading.known.statement->citation.source, m_facts.sources())), -1};
    }

    // Of a whole and a numerator and denominator that documents state, the two say more. Where a person has reported
    // either, what is known later holds.
    [[nodiscard]] bool isNewerThanRatio(const FactReading& whole) const {
        const auto isOfIt = [&](const std::string& breakdown) {
            const auto& part = whole.fact.breakdown;
            return part.empty()
                       ? isPartOfRatio(breakdown)
                       : before(breakdown, kNumeratorPart) == part || before(breakdown, kDenominatorPart) == part;
        };
        bool isReported = whole.report() != nullptr;
        bool isNewer = true;
        for (const auto& reading : m_known) {
            if (reading.fact.measure == whole.fact.measure && reading.fact.period == whole.fact.period &&
                isOfIt(reading.fact.breakdown)) {
                isReported = isReported || reading.report();
                isNewer = isNewer && since(reading) < since(whole);
            }
        }
        return isReported && isNewer;
    }

    [[nodiscard]] std::optional<IndicatorPoint> wholeOf(Measure measure, const Period& period) const {
        const auto* whole = readingOf(measure, period, {});
        if (m_indicator.measure == IndicatorMeasure::Ratio && !(whole && isNewerThanRatio(*whole))) {
            // The whole's own numerator and denominator before those of its parts, which would be the same things
            // again.
            for (const auto& part : {std::optional(std::string()), std::optional<std::string>()}) {
                if (auto ratio = ratioOf(measure, period, part); ratio && (ratio->value || ratio->report)) {
                    return ratio;
                }
            }
        }
        if (whole) {
            return pointOf(*whole);
        }
        return isAdding(m_indicator) ? sumOfParts(measure, period) : std::nullopt;
    }

    [[nodiscard]] std::optional<IndicatorPoint> sumOfParts(Measure measure, const Period& period) const {
        std::optional<IndicatorPoint> sum;
        for (const auto& reading : m_known) {
            const bool isOfFirstLevel = reading.fact.breakdown.find(kLevelSeparator) == std::string::npos;
            if (reading.fact.measure == measure && reading.fact.period == period && isOfFirstLevel) {
                if (!sum) {
                    sum.emplace();
                    sum->period = period;
                    sum->origin = PointOrigin::SumOfParts;
                }
                add(*sum, reading);
            }
        }
        if (sum) {
            close(*sum);
        }
        return sum;
    }

    [[nodiscard]] std::vector<IndicatorPoint> wholes(Measure measure) const {
        std::vector<IndicatorPoint> points;
        for (const auto& period : periodsOf(measure)) {
            if (auto point = wholeOf(measure, period)) {
                points.push_back(*std::move(point));
            }
        }
        return points;
    }

    [[nodiscard]] std::vector<IndicatorPoint> parts() const {
        std::map<std::pair<Period, std::string>, IndicatorPoint> points;
        for (const auto& reading : m_known) {
            const auto& fact = reading.fact;
            if (fact.measure != Measure::Actual || fact.breakdown.empty()) {
                continue;
            }
            if (const auto part = before(fact.breakdown, kNumeratorPart); part && !part->empty()) {
                const auto* whole = readingOf(Measure::Actual, fact.period, *part);
                const bool isOutdated = whole && isNewerThanRatio(*whole);
                if (auto ratio = isOutdated ? std::nullopt : ratioOf(Measure::Actual, fact.period, *part)) {
                    points.insert_or_assign({fact.period, *part}, *std::move(ratio));
                }
            } else if (!isPartOfRatio(fact.breakdown)) {
                points.try_emplace({fact.period, fact.breakdown}, pointOf(reading));
            }
        }
        std::vector<IndicatorPoint> list;
        for (auto& [key, point] : points) {
            list.push_back(std::move(point));
        }
        return list;
    }

    void addTarget(IndicatorSeries& series, const domain::IndicatorTarget& target) const {
        TargetPoint point;
        point.period = target.period;
        point.text = target.text;
        point.decidedBy = target.decidedBy;
        if (target.figure) {
            setFigure(point, *target.figure);
        }
        const auto kind = point.period.kind();
        const bool isSpan = kind == Period::Kind::FiscalSpan || kind == Period::Kind::CalendarSpan;
        if (!isSpan || isAdding(m_indicator)) {
            addWithThemes(series, std::move(point), target);
            return;
        }
        for (int year = target.period.firstYear(); year <= target.period.lastYear(); ++year) {
            const auto text = std::to_string(year);
            auto ofYear = point;
            ofYear.period = *Period::parse(kind == Period::Kind::FiscalSpan ? "FY" + text : text);
            ofYear.isOfSeveralYears = true;
            addWithThemes(series, std::move(ofYear), target);
        }
    }

    void setFigure(TargetPoint& point, const FactKey& fact) const {
        point.isForEachTheme = fact.breakdown == kEachTheme;
        if (const auto* statement = known(fact)) {
            point.statement = statement;
            point.value = Fraction(statement->figure.value);
            point.qualifier = statement->figure.qualifier;
            point.decidedBy.clear();
        }
    }

    // Behind the target of the whole the one that its document sets for each theme.
    void addWithThemes(IndicatorSeries& series, TargetPoint point, const domain::IndicatorTarget& target) const {
        series.targets.push_back(std::move(point));
        if (!target.figure || !target.figure->breakdown.empty()) {
            return;
        }
        auto fact = *target.figure;
        fact.breakdown = std::string(kEachTheme);
        if (known(fact)) {
            TargetPoint each;
            each.period = series.targets.back().period;
            each.isOfSeveralYears = series.targets.back().isOfSeveralYears;
            setFigure(each, fact);
            series.targets.push_back(std::move(each));
        }
    }

    const FactBook& m_facts;
    const Indicator& m_indicator;
    domain::CalendarDay m_asOf;
    std::vector<FactReading> m_known;  // of the indicator, by fact
};

}  // namespace

IndicatorSeries readSeries(const FactBook& facts, const Indicator& indicator, const domain::CalendarDay& asOf) {
    return Reader(facts, indicator, asOf).read();
}

bool isAdding(const Indicator& indicator) {
    return indicator.measure == IndicatorMeasure::Count || indicator.measure == IndicatorMeasure::Sum;
}

std::string valueText(const Indicator& indicator, const Fraction& value) {
    const auto unit = domain::FigureUnit::parse(indicator.unit).value_or(domain::FigureUnit());
    return domain::formatNumber(value.decimal(), unit) + unit.name;
}

}  // namespace shirube::analysis
