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

// What the documents up to that day say of one indicator.
class Reader {
public:
    Reader(const FactBook& facts, const Indicator& indicator, const domain::CalendarDay& asOf)
        : m_facts(facts), m_indicator(indicator), m_asOf(asOf.text()) {}

    IndicatorSeries read() {
        IndicatorSeries series;
        series.indicator = &m_indicator;
        for (const auto& fact : m_facts.catalogue().factsOf(domain::SubjectKind::Indicator, m_indicator.id.value())) {
            if (const auto* statement = known(fact)) {
                m_known.push_back(statement);
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
    [[nodiscard]] bool isKnown(const FigureStatement& statement) const {
        const auto* source = m_facts.source(statement.citation.source);
        return !source || source->date <= m_asOf;  // 2026-06 stands before every day of that month
    }

    [[nodiscard]] const FigureStatement* known(const FactKey& fact) const {
        const auto* adopted = m_facts.adopted(fact);
        if (!adopted || isKnown(*adopted)) {
            return adopted;
        }
        std::vector<const FigureStatement*> earlier;
        for (const auto* statement : m_facts.statementsOf(fact)) {
            if (isKnown(*statement)) {
                earlier.push_back(statement);
            }
        }
        return domain::mostPrecise(earlier, m_facts.sources());
    }

    static IndicatorPoint pointOf(const FigureStatement& statement) {
        IndicatorPoint point;
        point.period = statement.fact.period;
        point.part = statement.fact.breakdown;
        point.value = Fraction(statement.figure.value);
        point.isProvisional = statement.provisional;
        point.statements = {&statement};
        return point;
    }

    static void add(IndicatorPoint& sum, const FigureStatement& statement) {
        sum.value = sum.value.value_or(Fraction()) + Fraction(statement.figure.value);
        sum.isProvisional = sum.isProvisional || statement.provisional;
        sum.statements.push_back(&statement);
    }

    // Of the statements whose last level is 分子 and 分母: nothing unless both are there for the same parts.
    [[nodiscard]] std::optional<IndicatorPoint> ratioOf(Measure measure, const Period& period,
                                                        const std::optional<std::string>& part) const {
        IndicatorPoint top;
        IndicatorPoint bottom;
        std::vector<std::string> tops;
        std::vector<std::string> bottoms;
        for (const auto* statement : m_known) {
            if (statement->fact.measure != measure || statement->fact.period != period) {
                continue;
            }
            const auto ofTop = before(statement->fact.breakdown, kNumeratorPart);
            const auto ofBottom = before(statement->fact.breakdown, kDenominatorPart);
            if (ofTop && (!part || *ofTop == *part)) {
                add(top, *statement);
                tops.push_back(*ofTop);
            } else if (ofBottom && (!part || *ofBottom == *part)) {
                add(bottom, *statement);
                bottoms.push_back(*ofBottom);
            }
        }
        std::sort(tops.begin(), tops.end());
        std::sort(bottoms.begin(), bottoms.end());
        if (tops.empty() || tops != bottoms || bottom.value->isZero()) {
            return std::nullopt;
        }
        IndicatorPoint ratio;
        ratio.period = period;
        ratio.part = part.value_or(std::string());
        ratio.origin = PointOrigin::RatioOfSums;
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
        for (const auto* statement : m_known) {
            if (statement->fact.measure == measure) {
                periods.push_back(statement->fact.period);
            }
        }
        std::sort(periods.begin(), periods.end());
        periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
        return periods;
    }

    [[nodiscard]] std::optional<IndicatorPoint> wholeOf(Measure measure, const Period& period) const {
        if (m_indicator.measure == IndicatorMeasure::Ratio) {
            // The whole's own numerator and denominator before those of its parts, which would be the same things
            // again.
            for (const auto& part : {std::optional(std::string()), std::optional<std::string>()}) {
                if (auto ratio = ratioOf(measure, period, part)) {
                    return ratio;
                }
            }
        }
        std::optional<IndicatorPoint> sum;
        for (const auto* statement : m_known) {
            if (statement->fact.measure != measure || statement->fact.period != period) {
                continue;
            }
            if (statement->fact.breakdown.empty()) {
                return pointOf(*statement);
            }
            const bool isOfFirstLevel = statement->fact.breakdown.find(kLevelSeparator) == std::string::npos;
            if (isAdding(m_indicator) && isOfFirstLevel) {
                if (!sum) {
                    sum.emplace();
                    sum->period = period;
                    sum->origin = PointOrigin::SumOfParts;
                }
                add(*sum, *statement);
            }
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
        for (const auto* statement : m_known) {
            const auto& fact = statement->fact;
            if (fact.measure != Measure::Actual || fact.breakdown.empty()) {
                continue;
            }
            if (const auto part = before(fact.breakdown, kNumeratorPart); part && !part->empty()) {
                if (auto ratio = ratioOf(Measure::Actual, fact.period, *part)) {
                    points.insert_or_assign({fact.period, *part}, *std::move(ratio));
                }
            } else if (!isPartOfRatio(fact.breakdown)) {
                points.try_emplace({fact.period, fact.breakdown}, pointOf(*statement));
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
    std::string m_asOf;
    std::vector<const FigureStatement*> m_known;  // of the indicator, by fact
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
