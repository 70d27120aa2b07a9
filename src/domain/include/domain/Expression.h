// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/Decimal.h"
#include "domain/FactKey.h"
#include "domain/Ids.h"
#include "domain/Theme.h"

namespace shirube::domain {

/// Which themes a count takes. Empty fields take all.
struct ThemeFilter {
    ProgrammeId programme;
    std::string item;
    std::string element;
    std::vector<ThemeResult> results;
    bool preparatory = false;  ///< count 先導研究 only; false: those outside 先導研究 only

    [[nodiscard]] bool takes(const Theme& theme) const;
    friend bool operator==(const ThemeFilter&, const ThemeFilter&) = default;
};

/// What an identity computes from other facts, as data: a tree.
struct Expression {
    enum class Kind {
        Fact,        ///< the figure of `fact`
        Number,      ///< `number`, exact
        Sum,         ///< Σ of the operands
        Difference,  ///< first − second
        Product,     ///< Π of the operands
        Quotient,    ///< first ÷ second
        Power,       ///< first ^ `exponent`
        ThemeCount,  ///< number of themes that `themes` takes
        ScoreMean,   ///< mean of the points of `criterion` in `review`
    };

    Kind kind = Kind::Number;
    FactKey fact;
    base::Decimal number;
    int exponent = 1;
    ThemeFilter themes;
    ReviewId review;
    std::string criterion;
    std::vector<Expression> operands;

    [[nodiscard]] static Expression of(FactKey fact);
    [[nodiscard]] static Expression of(base::Decimal number);

    friend bool operator==(const Expression&, const Expression&) = default;
};

/// Every fact that the expression reads, each once, in order of appearance.
[[nodiscard]] std::vector<FactKey> factsOf(const Expression& expression);

}  // namespace shirube::domain
