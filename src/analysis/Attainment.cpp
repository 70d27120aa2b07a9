// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/Attainment.h"

#include <algorithm>
#include <array>
#include <utility>

#include "Timeline.h"
#include "domain/EnumKeys.h"

namespace shirube::analysis {

namespace {

using domain::Direction;
using domain::EnumRow;
using domain::IndicatorMeasure;
using domain::Period;
using domain::Qualifier;
using domain::TimeBehaviour;

constexpr std::array kStatuses{
    EnumRow{IndicatorStatus::Achieved, "achieved", SHIRUBE_TEXT("Achieved")},
    EnumRow{IndicatorStatus::OnTrack, "on_track", SHIRUBE_TEXT("On track")},
    EnumRow{IndicatorStatus::Behind, "behind", SHIRUBE_TEXT("Behind")},
    EnumRow{IndicatorStatus::Missed, "missed", SHIRUBE_TEXT("Missed")},
    EnumRow{IndicatorStatus::NotYetDue, "not_yet_due", SHIRUBE_TEXT("Not yet due")},
    EnumRow{IndicatorStatus::Unmeasured, "unmeasured", SHIRUBE_TEXT("Not measured")},
    EnumRow{IndicatorStatus::NoTarget, "no_target", SHIRUBE_TEXT("No target set")},
};

bool isSpan(const Period& period) {
    return period.kind() == Period::Kind::FiscalSpan || period.kind() == Period::Kind::CalendarSpan;
}

// Lies the one period inside the other; no period is inside none.
bool isWithin(const Period& inner, const Period& outer) {
    const auto begin = beginOf(inner);
    const auto outerBegin = beginOf(outer);
    return begin && outerBegin && *begin >= *outerBegin && *endOf(inner) <= *endOf(outer);
}

bool isReached(const Fraction& value, const Fraction& target, Qualifier qualifier, Direction direction) {
    if (qualifier == Qualifier::MoreThan) {
        return value > target;
    }
    if (qualifier == Qualifier::LessThan) {
        return value < target;
    }
    return direction == Direction::Down ? value <= target : value >= target;
}

// Whether some but not all true values behind the printed one reach the target.
bool isRoundedAcross(const IndicatorPoint& actual, const TargetPoint& target, Direction direction) {
    if (actual.origin != PointOrigin::Stated || actual.statements.size() != 1) {
        return false;
    }
    const auto& figure = actual.statements.front()->figure;
    if (figure.rounding == domain::Rounding::Exact) {
        return false;
    }
    const auto half = Fraction(figure.step) / Fraction(2);
    const bool low = isReached(*actual.value - half, *target.value, target.qualifier, direction);
    const bool high = isReached(*actual.value + half, *target.value, target.qualifier, direction);
    return low != high;
}

// Judges one target of a series.
class Judge {
public:
    Judge(const IndicatorSeries& series, std::size_t target, const domain::CalendarDay& asOf)
        : m_series(series),
          m_indicator(*series.indicator),
          m_target(series.targets[target]),
          m_asOf(endOf(asOf)),
          m_begin(beginOf(m_target.period)),
          m_end(endOf(m_target.period)) {
        m_result.target = target;
    }

    TargetResult judge() {
        m_result.direction = directionOf();
        noteMissing();
        if (m_target.isForEachTheme && m_target.value) {
            judgeThemes();
        } else if (m_indicator.measure == IndicatorMeasure::Qualitative) {
            judgeWords();
        } else if (!targetValue()) {
            m_result.status = IndicatorStatus::NoTarget;
            m_result.actual = actualOf(m_series.actuals);
            if (!m_target.decidedBy.empty()) {
                note(base::Message(SHIRUBE_TEXT("The target is still to be decided by: {0}"), {m_target.decidedBy}));
            }
        } else {
            judgeNumber();
        }
        return std::move(m_result);
    }

private:
    void note(base::Message message) { m_result.notes.push_back(std::move(message)); }

    [[nodiscard]] bool hasBegun() const { return !m_begin || *m_begin < m_asOf; }
    [[nodiscard]] bool isDue() const { return m_end && *m_end <= m_asOf; }

    // What it is held against: a yes where a yes-or-no indicator has a target in words.
    [[nodiscard]] std::optional<Fraction> targetValue() const {
        const bool isYes = m_indicator.measure == IndicatorMeasure::YesNo && m_target.decidedBy.empty();
        return isYes && !m_target.value ? std::optional(Fraction(1)) : m_target.value;
    }

    // As the plan says, else as its target's words or the baseline imply.
    Direction directionOf() {
        if (m_indicator.direction != Direction::Unknown) {
            return m_indicator.direction;
        }
        if (m_indicator.measure == IndicatorMeasure::YesNo) {
            return Direction::Up;
        }
        const auto direction = impliedDirection();
        if (direction != Direction::Unknown) {
            note(base::Message(SHIRUBE_TEXT("The plan does not say which way is better; its target implies it.")));
        }
        return direction;
    }

    [[nodiscard]] Direction impliedDirection() const {
        switch (m_target.qualifier) {
            case Qualifier::AtLeast:
            case Qualifier::MoreThan:
                return Direction::Up;
            case Qualifier::AtMost:
            case Qualifier::LessThan:
            case Qualifier::UpTo:
                return Direction::Down;
            default:
                break;
        }
        if (m_target.value && !m_series.baselines.empty() && m_series.baselines.front().value) {
            const auto& baseline = *m_series.baselines.front().value;
            if (baseline != *m_target.value) {
                return baseline < *m_target.value ? Direction::Up : Direction::Down;
            }
        }
        return Direction::Unknown;
    }

    // Words are an actual of what is measured in words only.
    [[nodiscard]] bool isThere(const IndicatorPoint& point) const {
        return point.value || (m_indicator.measure == IndicatorMeasure::Qualitative && !point.text.empty());
    }

    // What a person says of the target's own period, where there is no value.
    void noteMissing() {
        for (const auto& point : m_series.actuals) {
            if (point.missing && point.period == m_target.period) {
                m_result.missing = point.missing;
                note(base::Message::nested(SHIRUBE_TEXT("{0}: {1}"), {point.period.label(), label(*point.missing)}));
            }
        }
    }

    void setWithoutActual() { m_result.status = hasBegun() ? IndicatorStatus::Unmeasured : IndicatorStatus::NotYetDue; }

    void judgeWords() {
        m_result.actual = actualOf(m_series.actuals);
        const bool isSet = !m_target.text.empty() || m_target.value;
        if (!isSet || !m_target.decidedBy.empty()) {
            m_result.status = IndicatorStatus::NoTarget;
        } else if (!m_result.actual) {
            setWithoutActual();
        }
        note(base::Message(SHIRUBE_TEXT("In words: shown, and in no mean.")));
    }

    void judgeThemes() {
        ThemeCount count;
        bool isAllMet = true;
        for (const auto& part : m_series.parts) {
            if (!part.value || !(part.period == m_target.period || isWithin(part.period, m_target.period))) {
                continue;
            }
            ++count.measured;
            const bool isMet = isReached(*part.value, *m_target.value, m_target.qualifier, m_result.direction);
            count.met += isMet ? 1 : 0;
            isAllMet = isAllMet && isMet;
        }
        m_result.themes = count;
        if (count.measured == 0) {
            setWithoutActual();
        } else if (isAllMet) {
            m_result.status = IndicatorStatus::Achieved;
        } else {
            m_result.status = isDue() ? IndicatorStatus::Missed : IndicatorStatus::NotYetDue;
        }
    }

    // The last one whose time is not behind that of the target.
    [[nodiscard]] std::optional<IndicatorPoint> lastBy(const std::vector<IndicatorPoint>& points) const {
        std::optional<IndicatorPoint> last;
        for (const auto& point : points) {
            const auto begin = beginOf(point.period);
            bool isInTime = !m_end || !begin || *begin < *m_end;
            if (m_target.isOfSeveralYears && m_begin && begin) {
                isInTime = isInTime && *endOf(point.period) > *m_begin;  // each year has to reach it for itself
            }
            if (isThere(point) && isInTime && (!begin || *begin < m_asOf)) {
                last = point;
            }
        }
        return last;
    }

    [[nodiscard]] std::optional<IndicatorPoint> ofPeriod(const std::vector<IndicatorPoint>& points) const {
        for (const auto& point : points) {
            if (isThere(point) && point.period == m_target.period) {
                return point;
            }
        }
        return std::nullopt;
    }

    // What the periods inside the target's add up to; of what does not add the last.
    [[nodiscard]] std::optional<IndicatorPoint> within(const std::vector<IndicatorPoint>& points) const {
        std::optional<IndicatorPoint> sum;
        for (const auto& point : points) {
            if (!isThere(point) || !isWithin(point.period, m_target.period)) {
                continue;
            }
            if (!sum || !isAdding(m_indicator)) {
                sum = point;
                continue;
            }
            sum->value = *sum->value + *point.value;
            sum->isProvisional = sum->isProvisional || point.isProvisional;
            sum->origin = PointOrigin::SumOfParts;
            sum->period = point.period;
            sum->statements.insert(sum->statements.end(), point.statements.begin(), point.statements.end());
        }
        return sum;
    }

    [[nodiscard]] std::optional<IndicatorPoint> actualOf(const std::vector<IndicatorPoint>& points) const {
        if (m_indicator.timeBehaviour != TimeBehaviour::PerPeriod || !m_begin) {
            return lastBy(points);
        }
        if (auto exact = ofPeriod(points)) {
            return exact;
        }
        return within(points);
    }

    // Years of a target over several of which nothing is reported.
    void noteMissingYears() {
        if (!isSpan(m_target.period) || m_indicator.timeBehaviour != TimeBehaviour::PerPeriod) {
            return;
        }
        std::string missing;
        for (int year = m_target.period.firstYear(); year <= m_target.period.lastYear(); ++year) {
            const bool isThere = std::any_of(m_series.actuals.begin(), m_series.actuals.end(), [&](const auto& point) {
                return point.value && point.period.firstYear() <= year && year <= point.period.lastYear();
            });
            if (!isThere) {
                missing += (missing.empty() ? "" : ", ") + std::to_string(year);
            }
        }
        if (!missing.empty()) {
            note(base::Message(SHIRUBE_TEXT("Nothing is reported for: {0}. The target is that of the whole time."),
                               {std::move(missing)}));
        }
    }

    // The baseline to measure from; none where there is none or it lies beyond the target already.
    [[nodiscard]] std::optional<IndicatorPoint> usableBaseline(const Fraction& target) {
        for (const auto& point : m_series.baselines) {
            if (!point.value) {
                continue;
            }
            const bool isShort = m_result.direction == Direction::Down ? *point.value > target : *point.value < target;
            if (isShort) {
                return point;
            }
            note(base::Message(
                SHIRUBE_TEXT("The baseline is not short of the target, so nothing is measured from it.")));
            return std::nullopt;
        }
        return std::nullopt;
    }

    // Nothing where the quotient does not exist.
    [[nodiscard]] std::optional<Fraction> attainmentOf(const Fraction& value, const Fraction& target) const {
        if (m_result.baseline) {
            return (value - *m_result.baseline->value) / (target - *m_result.baseline->value);
        }
        const bool isDown = m_result.direction == Direction::Down;
        const auto& divisor = isDown ? value : target;
        if (divisor.sign() <= 0) {
            return isReached(value, target, m_target.qualifier, m_result.direction) ? std::optional(Fraction(1))
                                                                                    : std::nullopt;
        }
        return isDown ? target / value : value / target;
    }

    void judgeNumber() {
        const auto target = *targetValue();
        m_result.actual = actualOf(m_series.actuals);
        const auto& actual = m_result.actual;
        if (!actual) {
            setWithoutActual();
            return;
        }
        noteMissingYears();
        if (m_result.direction == Direction::Unknown) {
            note(base::Message(SHIRUBE_TEXT("Which way is better is not said, so it can't be judged.")));
            return;
        }
        if (m_indicator.timeBehaviour == TimeBehaviour::Unknown) {
            note(
                base::Message(SHIRUBE_TEXT("The plan does not say whether it is per period or cumulative; the last "
                                           "value is taken.")));
        }
        const auto time = timeOf(*actual);
        if (isDue() && time && m_begin && *time <= *m_begin) {
            note(base::Message(SHIRUBE_TEXT("The target is due, and the last value is from before its time: {0}"),
                               {valueText(m_indicator, *actual->value)}));
            m_result.status = IndicatorStatus::Unmeasured;
            m_result.actual.reset();
            return;
        }
        if (m_indicator.measure == IndicatorMeasure::YesNo) {
            m_result.attainment = Fraction(*actual->value == target ? 1 : 0);
        } else {
            m_result.baseline = usableBaseline(target);
            m_result.usesBaseline = m_result.baseline.has_value();
            if (!m_result.usesBaseline) {
                note(base::Message(SHIRUBE_TEXT("There is no baseline: the actual is held against the target alone.")));
            }
            m_result.attainment = attainmentOf(*actual->value, target);
            m_result.isBorderline = m_target.value && isRoundedAcross(*actual, m_target, m_result.direction);
            if (m_result.isBorderline) {
                note(base::Message(
                    SHIRUBE_TEXT("The printed figure is rounded: the target may or may not be reached.")));
            }
        }
        setStatus(target, time);
    }

    // When an actual was the case; that of a running period today.
    [[nodiscard]] std::optional<Fraction> timeOf(const IndicatorPoint& point) const {
        const auto end = endOf(point.period);
        return end ? std::optional(std::min(*end, m_asOf)) : std::nullopt;
    }

    // What accumulates and should stay low has not stayed low before its time is over.
    [[nodiscard]] bool mayStillRise() const {
        const bool accumulates = m_indicator.timeBehaviour == TimeBehaviour::Cumulative ||
                                 (m_indicator.timeBehaviour == TimeBehaviour::PerPeriod && isAdding(m_indicator));
        return m_result.direction == Direction::Down && accumulates && !isDue();
    }

    void setStatus(const Fraction& target, const std::optional<Fraction>& time) {
        const auto& value = *m_result.actual->value;
        const bool isMet = isReached(value, target, m_target.qualifier, m_result.direction);
        if (!isDue()) {
            lookAhead(target, time);
        }
        if (isMet && !mayStillRise()) {
            m_result.status = IndicatorStatus::Achieved;
        } else if (isDue()) {
            m_result.status = IndicatorStatus::Missed;
        } else if (m_result.expected) {
            const bool isOnLine =
                m_result.direction == Direction::Down ? value <= *m_result.expected : value >= *m_result.expected;
            m_result.status = isOnLine ? IndicatorStatus::OnTrack : IndicatorStatus::Behind;
        } else {
            m_result.status = isMet ? IndicatorStatus::OnTrack : IndicatorStatus::NotYetDue;
            if (!isMet) {
                note(m_end
                         ? base::Message(SHIRUBE_TEXT("There is no baseline with a time, so the pace can't be judged."))
                         : base::Message(SHIRUBE_TEXT("The target has no year, so it is never due.")));
            }
        }
    }

    // Where the line to the target begins: the baseline; what counts within a period begins at 0 with it.
    [[nodiscard]] std::optional<std::pair<Fraction, Fraction>> lineStart() const {
        if (m_result.baseline) {
            const auto time = endOf(m_result.baseline->period);
            return time ? std::optional(std::pair(*time, *m_result.baseline->value)) : std::nullopt;
        }
        if (m_indicator.timeBehaviour == TimeBehaviour::PerPeriod && isAdding(m_indicator) && m_begin) {
            return std::pair(*m_begin, Fraction());
        }
        return std::nullopt;
    }

    void lookAhead(const Fraction& target, const std::optional<Fraction>& time) {
        if (!m_end || !time || m_indicator.measure == IndicatorMeasure::YesNo) {
            return;
        }
        const auto& value = *m_result.actual->value;
        const auto start = lineStart();
        if (start && start->first < *m_end) {
            const auto share = std::min(Fraction(1), (*time - start->first) / (*m_end - start->first));
            m_result.expected = start->second + (target - start->second) * share;
        }
        if (*time < *m_end && !isReached(value, target, m_target.qualifier, m_result.direction)) {
            m_result.neededPerYear = (target - value) / (*m_end - *time);
        }
        forecast(target, *time, start);
    }

    void forecast(const Fraction& target, const Fraction& time, std::optional<std::pair<Fraction, Fraction>> start) {
        auto from = m_result.baseline ? m_result.baseline->period : m_target.period;
        if (!start) {
            for (const auto& point : m_series.actuals) {
                const auto end = endOf(point.period);
                if (point.value && end && *end < time) {
                    start = std::pair(*end, *point.value);
                    from = point.period;
                    break;
                }
            }
        }
        if (!start || start->first >= time) {
            return;
        }
        const auto& value = *m_result.actual->value;
        const auto perYear = (value - start->second) / (time - start->first);
        Forecast ahead;
        ahead.perYear = perYear;
        ahead.value = value + perYear * (*m_end - std::min(time, *m_end));
        ahead.attainment = attainmentOf(ahead.value, target);
        ahead.assumption = base::Message::nested(
            SHIRUBE_TEXT("The mean change per year from {0} to {1} goes on unchanged: {2}"),
            {from.label(), m_result.actual->period.label(), base::Message::verbatim(valueText(m_indicator, perYear))});
        m_result.forecast = std::move(ahead);
    }

    const IndicatorSeries& m_series;
    const domain::Indicator& m_indicator;
    const TargetPoint& m_target;
    Fraction m_asOf;
    std::optional<Fraction> m_begin;
    std::optional<Fraction> m_end;
    TargetResult m_result;
};

std::optional<std::size_t> headlineOf(const IndicatorSeries& series, const domain::CalendarDay& asOf) {
    const auto today = endOf(asOf);
    const auto last = std::find_if(series.actuals.rbegin(), series.actuals.rend(), [&](const auto& point) {
        const auto begin = beginOf(point.period);
        return (point.value || !point.text.empty()) && (!begin || *begin < today);
    });
    std::optional<std::size_t> ofLastActual;
    std::optional<std::size_t> next;
    std::optional<std::size_t> latest;
    for (std::size_t i = 0; i < series.targets.size(); ++i) {
        const auto& target = series.targets[i];
        if (target.isForEachTheme) {
            continue;
        }
        latest = i;
        const auto end = endOf(target.period);
        if (!next && (!end || *end > today)) {
            next = i;
        }
        if (last != series.actuals.rend() && end && target.period == last->period) {
            ofLastActual = i;
        }
    }
    return ofLastActual ? ofLastActual : (next ? next : latest);
}

}  // namespace

std::string_view toKey(IndicatorStatus status) {
    return rowOf(kStatuses, status).key;
}
std::optional<IndicatorStatus> indicatorStatusFromKey(std::string_view key) {
    return valueOf(kStatuses, key);
}
base::Message label(IndicatorStatus status) {
    return base::Message(rowOf(kStatuses, status).label);
}

std::optional<IndicatorStatus> IndicatorResult::status() const {
    const auto* result = main();
    return result ? result->status : IndicatorStatus::NoTarget;
}

std::optional<Fraction> IndicatorResult::attainment() const {
    const auto* result = main();
    return result ? result->attainment : std::nullopt;
}

bool reaches(const Fraction& value, const TargetPoint& target, domain::Direction direction) {
    const bool isSaid = target.qualifier == Qualifier::MoreThan || target.qualifier == Qualifier::LessThan;
    return target.value && (isSaid || direction != Direction::Unknown) &&
           isReached(value, *target.value, target.qualifier, direction);
}

IndicatorResult evaluate(const IndicatorSeries& series, const domain::CalendarDay& asOf) {
    IndicatorResult result;
    result.asOf = asOf;
    for (std::size_t i = 0; i < series.targets.size(); ++i) {
        result.targets.push_back(Judge(series, i, asOf).judge());
    }
    result.headline = headlineOf(series, asOf);
    return result;
}

}  // namespace shirube::analysis
