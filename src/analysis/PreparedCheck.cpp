// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PreparedCheck.h"

#include <algorithm>

namespace shirube::analysis {

namespace {

using domain::Relation;

const std::vector kNoneAndAll{EnvelopeReading::Absent, EnvelopeReading::InFull};

// What a value on the computed side must be for the stated one to stand in that relation to it.
Interval wantedOfComputed(const Interval& stated, Relation relation) {
    switch (relation) {
        case Relation::Equal:
            break;
        case Relation::AtLeast:
            return stated.downwards();
        case Relation::AtMost:
            return stated.upwards();
    }
    return stated;
}

Interval wantedOfStated(const Interval& computed, Relation relation) {
    switch (relation) {
        case Relation::Equal:
            break;
        case Relation::AtLeast:
            return computed.upwards();
        case Relation::AtMost:
            return computed.downwards();
    }
    return computed;
}

// Tries the readings of one kind of check, strictest first. `plain` are the readings of envelopes that have to hold
// together for the envelopes not to matter.
template <typename Holds>
void tryReadings(Check& check, const std::vector<EnvelopeReading>& plain, bool hasEnvelope, Holds holds) {
    const auto holdsWithAll = [&](RoundingExplanation rounding, const std::vector<EnvelopeReading>& envelopes) {
        return std::all_of(envelopes.begin(), envelopes.end(), [&](auto reading) {
            return holds(Reading{rounding, reading});
        });
    };
    if (holdsWithAll(RoundingExplanation::None, plain)) {
        check.verdict = Verdict::Consistent;
        check.envelopes = plain.back();
        return;
    }
    // What the loosest reading does not explain, none does.
    check.verdict = Verdict::Discrepancy;
    check.envelopes = kLoosest.envelopes;
    if (!holds(kLoosest)) {
        return;
    }
    const auto explain = [&](const std::vector<EnvelopeReading>& envelopes, Verdict verdict) {
        for (const auto rounding : kRoundingReadings) {
            const bool isTried = rounding == RoundingExplanation::None && verdict == Verdict::WithinRounding;
            if (!isTried && holdsWithAll(rounding, envelopes)) {
                check.verdict = verdict;
                check.rounding = rounding;
                check.envelopes = envelopes.back();
                return true;
            }
        }
        return false;
    };
    if (!explain(plain, Verdict::WithinRounding) && hasEnvelope) {
        explain({EnvelopeReading::Free}, Verdict::WithinEnvelope);
    }
}

void addConflict(Check& check, const CheckFigure& figure) {
    if (!figure.statement) {
        return;
    }
    const auto& id = figure.statement->id;
    if (std::find(check.conflict.begin(), check.conflict.end(), id) == check.conflict.end()) {
        check.conflict.push_back(id);
    }
}

// Numbers of one sign: what a figure may be that nobody has stated, but of which we know which way it counts.
Interval freeValues(const CheckFigure& figure) {
    const auto zero = Interval::exactly(0);
    return figure.figure.value.isNegative() ? zero.downwards() : zero.upwards();
}

// Which figures of the tree the conflict can do without. Only a 内数 or a one-sided relation leaves any: an equation
// needs every term. From the smallest up, as many as can go together.
std::vector<bool> dispensable(PreparedCheck& prepared) {
    const auto& figures = prepared.tree.figures();
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (prepared.check.relation != Relation::Equal || figures[i].withinEnvelope) {
            candidates.push_back(i);
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [&](std::size_t a, std::size_t b) {
        return abs(toRational(figures[a].figure.value)) < abs(toRational(figures[b].figure.value));
    });
    const auto stated = contributionOf(*prepared.stated, kLoosest);
    const auto wanted = wantedOfComputed(stated, prepared.check.relation);
    const auto conflictsWithout = [&](std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            prepared.tree.release(candidates[i], freeValues(figures[candidates[i]]));
        }
        const auto value = prepared.tree.value(kLoosest);
        for (std::size_t i = 0; i < count; ++i) {
            prepared.tree.bind(candidates[i]);
        }
        return value && !intersect(*value, wanted);
    };
    // Releasing more only widens the result: search for the turn.
    std::size_t most = 0;
    for (auto above = candidates.size() + 1; above - most > 1;) {
        const auto middle = (most + above) / 2;
        (conflictsWithout(middle) ? most : above) = middle;
    }
    std::vector<bool> result(figures.size(), false);
    for (std::size_t i = 0; i < most; ++i) {
        result[candidates[i]] = true;
    }
    return result;
}

// A result as it is told: nobody prints a part of a yen but in a rate.
CheckNumber numberOf(const Rational& value, const CheckFigure& stated) {
    const auto& unit = stated.figure.unit;
    const bool isWhole = unit.isYen() && (unit.scale > 0 || isAmount(stated.fact));
    return toLongDecimal(isWhole ? nearestWhole(value) : value);
}

// From the nearest end of the one to the nearest end of the other; 0 where they meet.
Rational distance(const Interval& stated, const Interval& computed) {
    if (stated.lower() && computed.upper() && stated.lower()->value > computed.upper()->value) {
        return stated.lower()->value - computed.upper()->value;
    }
    if (stated.upper() && computed.lower() && stated.upper()->value < computed.lower()->value) {
        return stated.upper()->value - computed.lower()->value;
    }
    return 0;
}

void fillNumbers(PreparedCheck& prepared, EnvelopeReading plain) {
    auto& check = prepared.check;
    const auto computed = prepared.tree.value({RoundingExplanation::None, plain});
    if (!computed || !computed->lower()) {
        return;
    }
    const auto& figure = *prepared.stated;
    const auto& lower = computed->lower()->value;
    check.computed = numberOf(lower, figure);
    auto upper = computed->upper();
    if (plain == EnvelopeReading::Absent && prepared.tree.hasEnvelope()) {
        const auto widest = prepared.tree.value({RoundingExplanation::None, EnvelopeReading::Free});
        upper = widest ? widest->upper() : std::nullopt;
    }
    if (upper && upper->value > lower && numberOf(upper->value, figure) != check.computed) {
        check.computedUpper = numberOf(upper->value, figure);
    }
    if (check.verdict == Verdict::Consistent) {
        // A bound tells how far it is kept.
        check.difference = check.relation == domain::Relation::Equal
                               ? CheckNumber()
                               : numberOf(toRational(figure.figure.value) - lower, figure);
        return;
    }
    const auto range = Interval::closed(lower, check.computedUpper ? upper->value : lower);
    check.difference = numberOf(distance(valuesOf(figure.figure, RoundingExplanation::None), range), figure);
}

void judgeRelation(PreparedCheck& prepared) {
    auto& check = prepared.check;
    const auto& stated = *prepared.stated;
    check.stated = stated.figure.value;
    const bool treeHasEnvelope = prepared.tree.hasEnvelope();
    const auto plain = stated.withinEnvelope ? EnvelopeReading::InFull : EnvelopeReading::Absent;
    if (!prepared.tree.value({RoundingExplanation::None, plain})) {
        check.missing.emplace_back(SHIRUBE_TEXT("The computation divides by zero"));
        return;
    }
    const auto holds = [&](const Reading& reading) {
        const auto computed = prepared.tree.value(reading);
        const auto printed = contributionOf(stated, reading);
        return computed && intersect(*computed, wantedOfComputed(printed, check.relation));
    };
    // A 内数 against exact figures, and a bound, hold as printed only where they do with none of the envelope and with
    // all.
    const bool leavesRoom = check.relation == Relation::Equal ? stated.withinEnvelope && !treeHasEnvelope
                                                              : stated.withinEnvelope || treeHasEnvelope;
    tryReadings(check, leavesRoom ? kNoneAndAll : std::vector{plain}, stated.withinEnvelope || treeHasEnvelope, holds);
    // Where anything would agree, nothing is checked: a divisor that may be 0, or one figure 以上 and another 以下.
    const auto decisive = prepared.tree.value({check.rounding, check.envelopes});
    const bool isExplained = check.verdict == Verdict::WithinRounding || check.verdict == Verdict::WithinEnvelope;
    if (isExplained && decisive && *decisive == Interval::all()) {
        check.missing.emplace_back(SHIRUBE_TEXT("The figures say too little: any result would agree with them"));
        check.rounding = RoundingExplanation::None;
        return;
    }
    fillNumbers(prepared, plain);
    if (check.verdict == Verdict::Discrepancy) {
        const auto left = dispensable(prepared);
        addConflict(check, stated);
        for (std::size_t i = 0; i < left.size(); ++i) {
            if (!left[i]) {
                addConflict(check, prepared.tree.figures()[i]);
            }
        }
    }
}

std::optional<Interval> commonValues(const std::vector<CheckFigure>& figures, const Reading& reading) {
    std::optional<Interval> common = Interval::all();
    for (const auto& figure : figures) {
        if (common) {
            common = intersect(*common, contributionOf(figure, reading));
        }
    }
    return common;
}

// Intervals that have no common value have two among them that have none: the one that ends first and the one that
// begins last.
void addConflictingPair(Check& check, const std::vector<CheckFigure>& figures) {
    const CheckFigure* first = nullptr;
    const CheckFigure* last = nullptr;
    auto firstValues = Interval::all();
    auto lastValues = Interval::all();
    for (const auto& figure : figures) {
        const auto values = contributionOf(figure, kLoosest);
        if (!first || endsBefore(values, firstValues)) {
            first = &figure;
            firstValues = values;
        }
        if (!last || beginsAfter(values, lastValues)) {
            last = &figure;
            lastValues = values;
        }
    }
    // In the order of print.
    for (const auto& figure : figures) {
        if (&figure == first || &figure == last) {
            addConflict(check, figure);
        }
    }
}

void judgeSame(PreparedCheck& prepared) {
    auto& check = prepared.check;
    const auto& figures = prepared.same;
    check.stated = prepared.stated->figure.value;
    const auto isEnvelope = [](const CheckFigure& figure) { return figure.withinEnvelope; };
    const bool hasEnvelope = std::any_of(figures.begin(), figures.end(), isEnvelope);
    const bool isAllEnvelope = std::all_of(figures.begin(), figures.end(), isEnvelope);
    // 内数 against 内数 compares the envelopes.
    const bool leavesRoom = hasEnvelope && !isAllEnvelope;
    tryReadings(check, leavesRoom ? kNoneAndAll : std::vector{EnvelopeReading::InFull}, hasEnvelope,
                [&](const Reading& reading) { return commonValues(figures, reading).has_value(); });
    // The one that lies farthest from the stated figure; of several that meet it, the one whose number does.
    const auto& stated = *prepared.stated;
    const auto printed = [](const CheckFigure& figure) { return valuesOf(figure.figure, RoundingExplanation::None); };
    const auto apart = [&](const CheckFigure& figure) {
        const Rational gap = abs(distance(printed(stated), printed(figure)));
        const Rational span = abs(toRational(stated.figure.value) - toRational(figure.figure.value));
        return std::pair(gap, span);
    };
    const auto farthest =
        std::max_element(figures.begin(), figures.end(),
                         [&](const CheckFigure& a, const CheckFigure& b) { return apart(a) < apart(b); });
    check.computed = farthest->figure.value;
    check.computedUpper = farthest->figure.upper;
    check.difference = numberOf(distance(printed(stated), printed(*farthest)), stated);
    if (check.verdict == Verdict::Discrepancy) {
        addConflictingPair(check, figures);
    }
}

}  // namespace

std::vector<const CheckFigure*> PreparedCheck::figures() const {
    std::vector<const CheckFigure*> all;
    if (!same.empty()) {
        for (const auto& figure : same) {
            all.push_back(&figure);
        }
        return all;
    }
    if (stated) {
        all.push_back(&*stated);
    }
    for (const auto& figure : tree.figures()) {
        all.push_back(&figure);
    }
    return all;
}

void judge(PreparedCheck& prepared) {
    auto& check = prepared.check;
    if (prepared.isVerifiable()) {
        prepared.same.empty() ? judgeRelation(prepared) : judgeSame(prepared);
    } else if (prepared.stated) {
        check.stated = prepared.stated->figure.value;
    }
    if (!prepared.isVerifiable()) {
        check.verdict = Verdict::Unverifiable;
    }
}

Verdict compareFigures(const domain::StatedFigure& a, const domain::StatedFigure& b) {
    Check check;
    tryReadings(check, {EnvelopeReading::InFull}, false, [&](const Reading& reading) {
        return intersect(valuesOf(a, reading.rounding), valuesOf(b, reading.rounding)).has_value();
    });
    return check.verdict;
}

std::vector<std::pair<const CheckFigure*, std::optional<Interval>>> requiredValues(const PreparedCheck& prepared) {
    std::vector<std::pair<const CheckFigure*, std::optional<Interval>>> result;
    const auto add = [&result](const CheckFigure& figure, std::optional<Interval> values) {
        if (values && figure.withinEnvelope) {
            values = envelopesFor(*values);
        }
        result.emplace_back(&figure, std::move(values));
    };
    const auto valuesOfFigure = [](const CheckFigure& figure) { return contributionOf(figure, kLoosest); };
    if (!prepared.same.empty()) {
        // What all before it and all behind it have in common.
        std::vector<std::optional<Interval>> common;
        std::optional<Interval> before = Interval::all();
        const auto narrow = [&](std::optional<Interval>& so, const CheckFigure& figure) {
            so = so ? intersect(*so, valuesOfFigure(figure)) : std::nullopt;
        };
        for (const auto& figure : prepared.same) {
            common.push_back(before);
            narrow(before, figure);
        }
        std::optional<Interval> behind = Interval::all();
        for (std::size_t i = prepared.same.size(); i-- > 0;) {
            common[i] = common[i] && behind ? intersect(*common[i], *behind) : std::nullopt;
            narrow(behind, prepared.same[i]);
        }
        for (std::size_t i = 0; i < prepared.same.size(); ++i) {
            add(prepared.same[i], common[i]);
        }
        return result;
    }
    const auto relation = prepared.check.relation;
    const auto computed = prepared.tree.value(kLoosest);
    add(*prepared.stated, computed ? std::optional(wantedOfStated(*computed, relation)) : std::nullopt);
    // The tree has turned parts into envelopes already.
    auto required = prepared.tree.required(wantedOfComputed(valuesOfFigure(*prepared.stated), relation), kLoosest);
    for (std::size_t i = 0; i < required.size(); ++i) {
        result.emplace_back(&prepared.tree.figures()[i], std::move(required[i]));
    }
    return result;
}

}  // namespace shirube::analysis
