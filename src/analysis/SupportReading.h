// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "analysis/FactBook.h"
#include "base/Result.h"
#include "domain/Money.h"

namespace shirube::analysis {

/// Who receives support, with what the documents state of it besides the amounts that count.
struct SupportRecipient {
    domain::OrganisationId id;
    std::string name;
    std::vector<const domain::FigureStatement*> withoutYear;  ///< counted, but dated by a day, a span or not at all
    std::vector<const domain::FigureStatement*> overlapping;  ///< not counted: states again what is, or 内数
    std::vector<const domain::FigureStatement*> isPrivate;    ///< of payers that are not the state
};

/// One amount that counts.
struct SupportAmount {
    std::size_t recipient = 0;  ///< index of recipients
    bool isLimit = false;       ///< 支援上限, 最大助成額
    domain::Instrument instrument = domain::Instrument::Subsidy;
    domain::Period year;  ///< a fiscal or calendar year; none: the documents print it by no year
    domain::Money money;
    const domain::FigureStatement* statement = nullptr;
};

/// What the state's agencies and funds give, or at most give, to those who keep it.
struct SupportReading {
    std::vector<SupportRecipient> recipients;
    std::vector<SupportAmount> amounts;
    std::size_t withoutAmount = 0;  ///< recipients that are named without any amount
};

/// Amounts of 資金配分 as reportFlows() counts them; where those have none, what is stated of the organisation itself
/// (not for one programme, whose share of that nobody states). `programme` empty: all.
[[nodiscard]] base::Result<SupportReading> readSupport(const FactBook& facts, const domain::ProgrammeId& programme);

}  // namespace shirube::analysis
