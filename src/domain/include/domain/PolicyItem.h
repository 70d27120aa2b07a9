// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/Message.h"
#include "domain/BudgetCycle.h"
#include "domain/Ids.h"
#include "domain/Source.h"

namespace shirube::domain {

/// The four pillars of 人工知能基本計画.
enum class PolicyPillar {
    Use,          ///< AIを使う: AI利活用の加速的推進
    Create,       ///< AIを創る: AI開発力の戦略的強化
    Trust,        ///< AIの信頼性を高める: AIガバナンスの主導
    Collaborate,  ///< AIと協働する: AI社会に向けた継続的変革
};
/// Stable name, also the breakdown of pillar totals: use, create, trust, collaborate.
[[nodiscard]] std::string_view toKey(PolicyPillar pillar);
[[nodiscard]] std::optional<PolicyPillar> policyPillarFromKey(std::string_view key);
[[nodiscard]] base::Message label(PolicyPillar pillar);

/// 施策: one measure of a ministry in a table by pillar and cycle. Its amount is a fact of it.
struct PolicyItem {
    PolicyItemId id;
    std::string name;
    PortfolioId portfolio;
    BudgetCycle cycle;
    PolicyPillar pillar = PolicyPillar::Use;
    std::string ministry;
    bool isNew = false;              ///< printed as 新 or 新規
    bool amountUnspecified = false;  ///< the document names it and says that its amount can't be told apart
    ProgrammeId programme;           ///< the programme that it is, where we have it; else empty
    Citation citation;
    std::string note;
    int position = 0;  ///< order of print

    friend bool operator==(const PolicyItem&, const PolicyItem&) = default;
};

}  // namespace shirube::domain
