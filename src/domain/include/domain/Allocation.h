// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/Message.h"
#include "domain/Ids.h"
#include "domain/Period.h"
#include "domain/Source.h"

namespace shirube::domain {

/// How money goes from payer to payee.
enum class Instrument {
    Commission,        ///< 委託
    Subsidy,           ///< 補助・助成
    Equity,            ///< 出資
    Grant,             ///< 交付金
    FundContribution,  ///< 基金への造成
};
/// Stable name: commission, subsidy, equity, grant, fund_contribution.
[[nodiscard]] std::string_view toKey(Instrument instrument);
[[nodiscard]] std::optional<Instrument> instrumentFromKey(std::string_view key);
[[nodiscard]] base::Message label(Instrument instrument);

/// Which part of chip making an allocation is for.
enum class ProcessStage { Unspecified, FrontEnd, BackEnd };
/// Stable name: unspecified, front_end, back_end.
[[nodiscard]] std::string_view toKey(ProcessStage stage);
[[nodiscard]] std::optional<ProcessStage> processStageFromKey(std::string_view key);
/// 前工程, 後工程; empty for Unspecified.
[[nodiscard]] base::Message label(ProcessStage stage);

/// 資金配分: one arrow of the flow of money. Its amounts (支援上限, 最大助成額, 出資額 …) are facts of it; many have
/// none.
struct Allocation {
    AllocationId id;
    ProgrammeId programme;  ///< may be empty
    FundId fund;            ///< may be empty
    OrganisationId payer;
    OrganisationId payee;
    std::string payeeLabel;  ///< as printed where the payee is a class (民間企業・研究機関・大学等); else empty
    Instrument instrument = Instrument::Subsidy;
    std::vector<std::string> rates;  ///< as printed: 1/2, 2/3, 定額
    ProcessStage stage = ProcessStage::Unspecified;
    Period period;
    Citation citation;
    std::string note;
    int position = 0;

    friend bool operator==(const Allocation&, const Allocation&) = default;
};

}  // namespace shirube::domain
