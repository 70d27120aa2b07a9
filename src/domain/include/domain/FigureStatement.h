// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "domain/AmountKind.h"
#include "domain/FactKey.h"
#include "domain/Ids.h"
#include "domain/Source.h"
#include "domain/StatedFigure.h"
#include "domain/Statement.h"

namespace shirube::domain {

/// One figure as one place prints it, of any fact. (Statement is the same of a budget line's facts.) Never edited so
/// that it agrees with another.
struct FigureStatement {
    StatementId id;  ///< <fact key>@<source>, with ~2, ~3 … for further places of that source
    FactKey fact;
    StatedFigure figure;
    AmountKind kind = AmountKind::Confirmed;
    EnvelopeId envelope;       ///< of a 内数; those that share one printed envelope have the same
    bool provisional = false;  ///< 速報値
    Citation citation;
    StatementOrigin origin = StatementOrigin::Document;
    std::string note;
    int position = 0;  ///< order of print

    friend bool operator==(const FigureStatement&, const FigureStatement&) = default;
};

/// A budget line's statement as one of any fact: line:<line>/amount, /prior or /part#<label>.
[[nodiscard]] FigureStatement asFigureStatement(const Statement& statement);

/// The statement that the rule adopts among those of one fact: documents before persons, final before provisional, no
/// qualifier before one, the smallest step; of equals the one in the newest of `sources`, then the first. Null for
/// none.
[[nodiscard]] const FigureStatement* mostPrecise(std::span<const FigureStatement* const> statements,
                                                 std::span<const Source> sources);

}  // namespace shirube::domain
