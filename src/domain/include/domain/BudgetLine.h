// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/AmountKind.h"
#include "domain/BudgetCycle.h"
#include "domain/BudgetFact.h"
#include "domain/Ids.h"
#include "domain/StatedAmount.h"

namespace shirube::domain {

/// うち: a known part of a line's amount, e.g. GX.
struct AmountPart {
    std::string label;
    StatedAmount amount;

    friend bool operator==(const AmountPart&, const AmountPart&) = default;
};

/// The amount of the year before as a line prints it, and the cycle that it is of.
struct PriorAmount {
    BudgetCycle cycle;
    StatedAmount amount;

    friend bool operator==(const PriorAmount&, const PriorAmount&) = default;
};

/// 予算額: programme × cycle × account, with the adopted values of its facts.
struct BudgetLine {
    BudgetLineId id;
    ProgrammeId programme;
    BudgetCycle cycle;
    BudgetStatus status = BudgetStatus::Enacted;
    AmountKind kind = AmountKind::Confirmed;
    /// Of a 内数 line: the envelope. Lines of one cycle with the same envelope share it.
    EnvelopeId envelope;
    std::string envelopeLabel;
    std::string account;  ///< 会計; empty where no source says
    bool isNew = false;   ///< printed as 新規
    std::optional<StatedAmount> amount;
    Missing missing = Missing::Blank;  ///< why there is no amount; meaningless where there is one
    std::optional<PriorAmount> prior;
    std::vector<AmountPart> parts;
    std::string note;

    friend bool operator==(const BudgetLine&, const BudgetLine&) = default;
};

/// Makes `amount` the line's value of that fact. A part of a new label is added at the end; a prior amount needs the
/// line to name its cycle already and is left out where it does not.
void setFigure(BudgetLine& line, const BudgetFact& fact, const StatedAmount& amount);

/// What a line's amount can honestly say in a sum: exact as printed, 0…envelope for 内数. Nothing where it has no
/// amount. The printed step is not widened here: sums of printed figures are sums of what is printed, and their
/// rounding is the business of reconciliation.
[[nodiscard]] std::optional<AmountRange> rangeOf(const BudgetLine& line);

/// A text naming the place and the mend where a line breaks the domain's rules (a part larger than its line, a part of
/// the other sign, a kind that needs an amount without one, 内数 without an envelope), else success.
[[nodiscard]] base::Status validate(const BudgetLine& line);

}  // namespace shirube::domain
