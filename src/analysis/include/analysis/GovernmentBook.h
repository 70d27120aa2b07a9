// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/Message.h"
#include "domain/FiscalYear.h"
#include "domain/RsFile.h"

namespace shirube::analysis {

/// Amounts of a programme in one 予算年度, as 2-1 has them.
enum class BudgetMeasure {
    Initial,        ///< 当初予算
    Supplementary,  ///< 補正予算
    CarriedIn,      ///< 前年度からの繰越し
    Reserve,        ///< 予備費等
    Current,        ///< 歳出予算現額
    Executed,       ///< 執行額; 未到来 in the edition's own year
    CarriedOut,     ///< 翌年度への繰越し; 未到来 in the edition's own year
    Unused,  ///< 不用額 = 現額 − 執行 − 翌年度への繰越し; nothing where 現額 is 0 or it would be negative
    Requested,  ///< 翌年度要求額
};
inline constexpr std::size_t kBudgetMeasures = 9;
/// initial, supplementary, carried_in, reserve, current, executed, carried_out, unused, requested.
[[nodiscard]] std::string_view toKey(BudgetMeasure measure);
[[nodiscard]] std::optional<BudgetMeasure> budgetMeasureFromKey(std::string_view key);
[[nodiscard]] base::Message label(BudgetMeasure measure);

/// A text that many rows share: its place in GovernmentBook::texts.
using TextIndex = std::uint32_t;

/// A programme's amounts of one year and where they stand; of Unused nothing is stored.
struct GovernmentBudget {
    domain::FiscalYear year{2024};
    std::array<std::optional<std::int64_t>, kBudgetMeasures> yen{};
    domain::RsRow row;           ///< of rs_budget_total or rs_budget_account
    TextIndex accountClass = 0;  ///< 会計区分; of account rows, as the next two
    TextIndex account = 0;
    TextIndex subaccount = 0;
};

/// An amount of the budget in yen, 不用額 computed; nothing where it is missing or not defined. Of an account nothing
/// is carried out or left unused: 2-1 doesn't say it by account.
[[nodiscard]] std::optional<std::int64_t> amountOf(const GovernmentBudget& budget, BudgetMeasure measure);

struct GovernmentProgramme {
    std::int64_t project = 0;  ///< 予算事業ID
    std::string name;
    std::string nameKey;           ///< base::searchKey of it
    TextIndex ministry = 0;        ///< 府省庁
    TextIndex bureau = 0;          ///< 局・庁
    TextIndex division = 0;        ///< 課
    TextIndex category = 0;        ///< 事業区分
    std::optional<int> startYear;  ///< 事業開始年度
    std::optional<int> endYear;
    std::vector<TextIndex> policies;         ///< 政策 with 施策, joined by " / "; of 1-3
    std::vector<TextIndex> majorExpenses;    ///< 主要経費
    std::vector<GovernmentBudget> totals;    ///< one a year, by year
    std::vector<GovernmentBudget> accounts;  ///< by year, in the order of the file
    domain::RsRow row;
};

/// The total of that year, the first where the file has several (which is a breach); null without one.
[[nodiscard]] const GovernmentBudget* totalOf(const GovernmentProgramme& programme, domain::FiscalYear year);
/// That the edition can't know it yet (未到来): what was executed, carried out and left unused in its own year.
[[nodiscard]] bool isNotYetDue(BudgetMeasure measure, domain::FiscalYear year, domain::FiscalYear edition);

/// One edition of the whole government's programmes in memory: immutable, indexed, shared between threads.
class GovernmentBook {
public:
    GovernmentBook(domain::FiscalYear edition, std::vector<std::string> texts,
                   std::vector<GovernmentProgramme> programmes, std::vector<domain::RsFile> files);

    [[nodiscard]] domain::FiscalYear edition() const { return m_edition; }
    /// By 予算事業ID.
    [[nodiscard]] std::span<const GovernmentProgramme> programmes() const { return m_programmes; }
    /// Null without it.
    [[nodiscard]] const GovernmentProgramme* find(std::int64_t project) const;
    [[nodiscard]] const std::string& text(TextIndex index) const { return m_texts[index]; }
    /// How many texts there are: indices are less.
    [[nodiscard]] std::size_t textCount() const { return m_texts.size(); }
    /// The files that it was read from.
    [[nodiscard]] std::span<const domain::RsFile> files() const { return m_files; }
    /// The years that any total has, in order.
    [[nodiscard]] std::span<const domain::FiscalYear> years() const { return m_years; }

private:
    domain::FiscalYear m_edition;
    std::vector<std::string> m_texts;  // the first is empty
    std::vector<GovernmentProgramme> m_programmes;
    std::vector<domain::RsFile> m_files;
    std::vector<domain::FiscalYear> m_years;
    std::unordered_map<std::int64_t, std::size_t> m_byProject;
};

}  // namespace shirube::analysis
