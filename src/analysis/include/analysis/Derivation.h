// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/Message.h"
#include "domain/AmountRange.h"
#include "domain/Ids.h"

namespace shirube::analysis {

/// One figure that went into a computed number, or was kept out of it.
struct DerivationInput {
    base::Message label;                        ///< e.g. the programme and cycle
    std::optional<domain::AmountRange> amount;  ///< none where the figure is missing or no amount of yen
    domain::BudgetLineId line;                  ///< whose statements and citations stand behind it; may be empty
    base::Message remark = {};                  ///< why it was kept out, or how it was counted; may be empty
    domain::StatementId statement = {};         ///< the one statement that says so; may be empty
    std::string printed = {};                   ///< the figure as that statement prints it; may be empty
};

/// 根拠: how a computed number came about, down to the lines whose sources can be opened.
struct Derivation {
    base::Message title;                    ///< what was computed
    base::Message formula;                  ///< in words
    base::Message result;                   ///< as text with unit
    std::vector<DerivationInput> inputs;    ///< counted
    std::vector<DerivationInput> excluded;  ///< not counted, each with the reason as remark
    std::vector<base::Message> notes;       ///< rounding, warnings, how much the number rests on
    std::vector<Derivation> children;       ///< of the numbers that this one was computed from
};

}  // namespace shirube::analysis
