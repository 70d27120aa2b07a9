// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "base/Message.h"
#include "domain/RsFile.h"

namespace shirube::analysis {

/// What the files of one edition promise without saying so. The first four hold without exception in the editions of
/// 2024 and 2025; the others are counted, and are no errors of the reader.
enum class RsRule {
    CurrentIsSum,          ///< 当初 + 補正 + 前年度からの繰越し + 予備費等 = 歳出予算現額
    TotalIsAccounts,       ///< a total = Σ its account rows
    ItemsMakeTotal,        ///< Σ歳出予算項目 by 予算種別 = the total
    CarriedOverMatches,    ///< 翌年度への繰越し of a year = 前年度からの繰越し of the next
    RateIsQuotient,        ///< 執行率 = 執行額 ÷ 現額, to the digits that it has; blank where either is 0
    OneTotal,              ///< one total a programme and year
    ExecutedWithinBudget,  ///< 執行額 ≤ 現額 of closed years
    NothingExecutedYet,    ///< 執行額 of the edition's own year is 0: not known yet
    KnownProgramme,        ///< 1-2 has the programme
    SameHeading,           ///< name and office as in 1-2
    BlockIsPayees,         ///< a 支出先ブロック = Σ its payees
    PayeeIsContracts,      ///< a payee = Σ its contracts
    NoFlowCircle,          ///< money doesn't come back to where it was
    NoGoalCircle,          ///< the logic model has no circle
    KnownBlock,            ///< 5-1 has the block that 5-2, 5-3 or 5-4 names
    CorporateNumber,       ///< 13 digits whose check digit is right
    RelatedProgramme,      ///< the related programme is one that the edition has
    NoFormulaMark,         ///< no apostrophe before a text
};
/// In the order of the above.
[[nodiscard]] std::span<const RsRule> allRsRules();
/// current_is_sum, total_is_accounts …: as in rs_breach.
[[nodiscard]] std::string_view toKey(RsRule rule);
[[nodiscard]] std::optional<RsRule> rsRuleFromKey(std::string_view key);
[[nodiscard]] base::Message label(RsRule rule);
/// One of the first four: a breach means that a figure is wrong or was read wrongly.
[[nodiscard]] bool isIdentity(RsRule rule);

struct RsBreach {
    RsRule rule = RsRule::CurrentIsSum;
    domain::RsRow row;
    std::int64_t project = 0;
    std::optional<int> year{};
    std::optional<std::int64_t> difference{};  ///< yen: what stands there less what it should be
    base::Message message;                     ///< with both figures; its arguments are plain texts
};

/// 歳出予算項目 of one programme and year, summed by 予算種別; nothing where a kind has no row.
struct RsItemSums {
    int year = 0;
    std::optional<std::int64_t> initial, supplementary, carriedIn, reserve, current, requested;
    domain::RsRow row;  ///< of the first item
};

/// Tries the identities of 2-1 and 2-2 on one programme. `executionRates` are as printed, one for each total. Items
/// empty: 2-2 isn't there, and what rests on it isn't tried.
[[nodiscard]] std::vector<RsBreach> checkBudget(const GovernmentProgramme& programme,
                                                const std::vector<std::string>& executionRates,
                                                const std::vector<RsItemSums>& items, domain::FiscalYear edition);

/// True for 13 digits whose first is the check digit of the other twelve (法人番号の指定等に関する省令), but for
/// 9999999999999, which the files put for individuals.
[[nodiscard]] bool isCorporateNumber(std::string_view text);

// One row at a time, of what is no budget. Nothing where the row keeps the rule; the message has the row's own words.

/// A head that says otherwise than 1-2 of a programme: KnownProgramme where the book hasn't it, else SameHeading.
[[nodiscard]] std::optional<RsBreach> checkHeading(const GovernmentBook& book, std::int64_t project,
                                                   std::string_view name, std::string_view ministry, domain::RsRow row);
/// 1-5. RelatedProgramme; a row without 予算事業ID names none.
[[nodiscard]] std::optional<RsBreach> checkRelation(const GovernmentBook& book, std::int64_t project,
                                                    const std::optional<std::int64_t>& related,
                                                    std::string_view relatedName, domain::RsRow row);
/// 5-1, 5-3, 5-4. CorporateNumber; a blank, 0 and 9999999999999 stand for none.
[[nodiscard]] std::optional<RsBreach> checkCorporateNumber(std::int64_t project, std::string_view payee,
                                                           std::string_view number, domain::RsRow row);
/// 5-3, 5-4. KnownBlock: `known` are those of the programme in 5-1; empty, as without it, nothing is tried.
[[nodiscard]] std::optional<RsBreach> checkBlock(std::int64_t project, std::string_view block,
                                                 const std::vector<std::string>& known, domain::RsRow row);
/// NoFormulaMark: of a text as the file has it in that column.
[[nodiscard]] std::optional<RsBreach> checkFormulaMark(std::int64_t project, std::string_view column,
                                                       std::string_view text, domain::RsRow row);

}  // namespace shirube::analysis
