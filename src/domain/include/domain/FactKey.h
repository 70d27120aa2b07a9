// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/Message.h"
#include "base/Result.h"
#include "domain/Period.h"

namespace shirube::domain {

/// What a fact is about.
enum class SubjectKind {
    Programme,     ///< 事業
    BudgetLine,    ///< 予算額: a budget line's own amount, prior amount or part
    Fund,          ///< 基金
    Portfolio,     ///< a frame of programmes or measures
    PolicyItem,    ///< 施策
    Indicator,     ///< 指標
    Allocation,    ///< 資金配分
    Organisation,  ///< 企業・機関
    Review,        ///< 審査・評価
    Series,        ///< a context series
};
/// Stable name, as in a fact key: programme, line, fund, portfolio, item, indicator, allocation, organisation, review,
/// series.
[[nodiscard]] std::string_view toKey(SubjectKind kind);
[[nodiscard]] std::optional<SubjectKind> subjectKindFromKey(std::string_view key);
[[nodiscard]] base::Message label(SubjectKind kind);

/// Which quantity of its subject a fact is.
enum class Measure {
    Budget,                  ///< 予算額
    Execution,               ///< 執行額
    Contribution,            ///< 造成額
    Spending,                ///< 支出額
    Balance,                 ///< 残高
    Amount,                  ///< 金額
    Prior,                   ///< 前年度額
    Part,                    ///< うち
    SupportCap,              ///< 支援上限
    GrantCap,                ///< 最大助成額
    Equity,                  ///< 出資額
    ThemeCount,              ///< テーマ数
    Papers,                  ///< 論文数
    Presentations,           ///< 発表
    PatentsDomestic,         ///< 国内特許出願
    PatentsForeign,          ///< 国外特許出願
    PatentsPct,              ///< PCT出願
    PatentsGrantedDomestic,  ///< 国内特許の権利化
    PatentsGrantedForeign,   ///< 国外特許の権利化
    Mean,                    ///< 評点（平均）
    Threshold,               ///< 基準点
    Target,                  ///< 目標値
    Actual,                  ///< 実績値
    Baseline,                ///< 基準値
    Value,                   ///< 値
    GrowthRate,              ///< 成長率
    Share,                   ///< シェア
    Rank,                    ///< 順位
    UsageRate,               ///< 利用率
    Rate,                    ///< 率
    Count,                   ///< 件数
};
/// Stable name in snake case: budget, support_cap, patents_granted_domestic, …
[[nodiscard]] std::string_view toKey(Measure measure);
[[nodiscard]] std::optional<Measure> measureFromKey(std::string_view key);
[[nodiscard]] base::Message label(Measure measure);

/// Names one quantity of the world, whoever states it: subject, measure, period and breakdown.
/// As text <kind>:<subject>/<measure>[@<period>][#<breakdown>], e.g. fund:post5g-fund/contribution@R6補正.
struct FactKey {
    SubjectKind subjectKind = SubjectKind::Series;
    std::string subject;  ///< the subject's id
    Measure measure = Measure::Value;
    Period period;
    std::string breakdown;  ///< as the table has it, e.g. 前工程; levels joined by " / "; empty for the whole

    /// InvalidInput quotes the text and says which piece is wrong.
    [[nodiscard]] static base::Result<FactKey> parse(std::string_view text);
    [[nodiscard]] std::string text() const;

    friend auto operator<=>(const FactKey&, const FactKey&) = default;
};

}  // namespace shirube::domain

template <>
struct std::hash<shirube::domain::FactKey> {
    std::size_t operator()(const shirube::domain::FactKey& key) const noexcept;
};
