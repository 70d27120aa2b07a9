// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AmountRange.h"

#include <algorithm>

namespace shirube::domain {

namespace {

AmountRange withReasonsOf(AmountRange range, const AmountRange& a, const AmountRange& b) {
    range.fromRounding = a.fromRounding || b.fromRounding;
    range.fromEnvelope = a.fromEnvelope || b.fromEnvelope;
    range.fromQualifier = a.fromQualifier || b.fromQualifier;
    return range;
}

}  // namespace

AmountRange AmountRange::withinEnvelope(Money envelope) {
    AmountRange range{std::min(Money(), envelope), std::max(Money(), envelope)};
    range.fromEnvelope = true;
    return range;
}

bool AmountRange::overlaps(const AmountRange& other) const {
    return (!other.upper || lower <= *other.upper) && (!upper || other.lower <= *upper);
}

base::Result<AmountRange> add(const AmountRange& a, const AmountRange& b) {
    const auto lower = add(a.lower, b.lower);
    if (!lower) {
        return base::forward(lower);
    }
    AmountRange range{*lower, std::nullopt};
    if (a.upper && b.upper) {
        const auto upper = add(*a.upper, *b.upper);
        if (!upper) {
            return base::forward(upper);
        }
        range.upper = *upper;
    }
    return withReasonsOf(range, a, b);
}

base::Result<AmountRange> subtract(const AmountRange& a, const AmountRange& b) {
    if (!b.upper) {
        return base::fail(base::ErrorCode::InvalidInput,
                          base::Message(SHIRUBE_TEXT("An amount without an upper bound can't be subtracted.")));
    }
    const auto lower = subtract(a.lower, *b.upper);
    if (!lower) {
        return base::forward(lower);
    }
    AmountRange range{*lower, std::nullopt};
    if (a.upper) {
        const auto upper = subtract(*a.upper, b.lower);
        if (!upper) {
            return base::forward(upper);
        }
        range.upper = *upper;
    }
    return withReasonsOf(range, a, b);
}

}  // namespace shirube::domain
