// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureReading.h"

namespace shirube::analysis {

namespace {

using domain::Qualifier;
using domain::Rounding;

Rounding roundingOf(const domain::StatedFigure& figure, RoundingExplanation reading, bool isAmount) {
    // Nothing is smaller than a yen.
    if (isAmount && figure.unit.isYen() && figure.step == base::Decimal(1, 0)) {
        return Rounding::Exact;
    }
    if (figure.rounding != Rounding::Unknown) {
        return figure.rounding;
    }
    switch (reading) {
        case RoundingExplanation::None:
            return Rounding::Exact;
        case RoundingExplanation::HalfUp:
            return Rounding::HalfUp;
        case RoundingExplanation::Truncate:
            return Rounding::Truncate;
        case RoundingExplanation::Up:
            return Rounding::Up;
        case RoundingExplanation::Mixed:
        case RoundingExplanation::Qualifier:
            break;
    }
    return Rounding::Unknown;
}

// What was cut off a printed number may lie nearer to zero or beyond.
struct Room {
    Bound inward{Rational(0), true};
    Bound outward{Rational(0), true};
};

Room roomOf(Rounding rounding, const Rational& step) {
    const Bound none{Rational(0), true};
    const Bound whole{step, false};
    switch (rounding) {
        case Rounding::Exact:
            break;
        case Rounding::HalfUp:
            // Half a step is rounded away from zero: a printed 10 may stand for 9.5 but not for 10.5.
            return {{step / 2, true}, {step / 2, false}};
        case Rounding::Truncate:
            return {none, whole};
        case Rounding::Up:
            return {whole, none};
        case Rounding::Unknown:
            return {whole, whole};
    }
    return {none, none};
}

Interval aroundNumber(const Rational& value, const Room& room) {
    const bool isNegative = value < 0;
    // Zero has no side that is nearer to zero.
    const auto& below = value == 0 || isNegative ? room.outward : room.inward;
    const auto& above = value != 0 && isNegative ? room.inward : room.outward;
    return *Interval::between(Bound{value - below.value, below.isClosed}, Bound{value + above.value, above.isClosed});
}

}  // namespace

bool isAmount(const domain::FactKey& fact) {
    switch (fact.measure) {
        case domain::Measure::Rate:
        case domain::Measure::Mean:
        case domain::Measure::Value:
        case domain::Measure::GrowthRate:
        case domain::Measure::Share:
        case domain::Measure::UsageRate:
        case domain::Measure::Rank:
            return false;
        default:
            return true;
    }
}

Interval valuesOf(const domain::StatedFigure& figure, RoundingExplanation rounding, bool isAmount) {
    const auto value = toRational(figure.value);
    const auto upper = figure.upper ? toRational(*figure.upper) : value;
    if (rounding == RoundingExplanation::None) {
        return Interval::closed(value, upper);
    }
    const auto step = toRational(figure.step);
    auto room = roomOf(roundingOf(figure, rounding, isAmount), step);
    const bool regardsWords = rounding == RoundingExplanation::Qualifier;
    const bool isLoose = figure.qualifier == Qualifier::About || figure.qualifier == Qualifier::Approximately;
    if (regardsWords && isLoose) {
        const auto loose = toRational(figure.looseRoom());
        room.inward.value += loose;
        room.outward.value += loose;
    }
    const auto values = hull(aroundNumber(value, room), aroundNumber(upper, room));
    if (!regardsWords) {
        return values;
    }
    const auto zero = Interval::exactly(0);
    switch (figure.qualifier) {
        case Qualifier::MoreThan:
        case Qualifier::AtLeast:
            return values.upwards();
        case Qualifier::AtMost:
        case Qualifier::LessThan:
            // Growth of 5%以下 may be negative; an amount of 5億円以下 isn't.
            return isAmount && figure.unit.isYen() && value >= 0 ? hull(values, zero) : values.downwards();
        case Qualifier::UpTo:
            return hull(values, zero);
        case Qualifier::None:
        case Qualifier::About:
        case Qualifier::Approximately:
            break;
    }
    return values;
}

Interval contributionOf(const domain::StatedFigure& figure, bool withinEnvelope, const Reading& reading,
                        bool isAmount) {
    if (withinEnvelope && reading.envelopes == EnvelopeReading::Absent) {
        return Interval::exactly(0);
    }
    const auto values = valuesOf(figure, reading.rounding, isAmount);
    return withinEnvelope && reading.envelopes == EnvelopeReading::Free ? hull(values, Interval::exactly(0)) : values;
}

Interval envelopesFor(const Interval& part) {
    if (part.contains(0)) {
        return Interval::all();
    }
    return part.lower() && part.lower()->value >= 0 ? part.upwards() : part.downwards();
}

}  // namespace shirube::analysis
