// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace shirube::domain {

/// The typed tables into which the files of the programme review system are taken apart. A row's id is its RsRow.
enum class RsTable {
    Heading,       ///< What a file other than 1-2 says of a programme's name and office, where 1-2 says it otherwise or
                   ///< isn't there
    Programme,     ///< 1-2 事業概要等: one per programme
    SearchText,    ///< 1-2 What a programme is searched by (base::searchKey): its name, and its name with purpose and
                   ///< outline
    MajorExpense,  ///< 1-2 主要経費
    Office,        ///< 1-1 その他担当組織, 作成責任者
    Policy,        ///< 1-3 政策・施策
    Law,           ///< 1-3 根拠法令
    Plan,          ///< 1-3 関係する計画・通知等
    SubsidyRate,   ///< 1-4 補助率等, the rate without the apostrophe that spreadsheets put before it
    Relation,      ///< 1-5 関連事業; the other programme may be one that no file has
    BudgetTotal,  ///< 2-1 予算・執行: the total of one programme and 予算年度. executed and carried_out are NULL in the
                  ///< edition's own year: 未到来
    BudgetAccount,  ///< 2-1 The same by account. executed is NULL in the edition's own year
    BudgetItem,     ///< 2-2 歳出予算項目
    Goal,  ///< 3-1 アクティビティ, アウトプット or アウトカム with its indicator; the row is the first of the file's
           ///< rows
    GoalValue,  ///< 3-1 Target, actual and rate (percent) of a goal in a year; the row is its goal's, the part the year
                ///< less 2000
    GoalLink,   ///< 3-2 目標のつながり: an arrow of the logic model with its reason
    Inspection,       ///< 4-1 点検・評価: one per programme
    ReflectedAmount,  ///< 4-1 反映額 in the request, by account; each distinct one of a programme once
    PastFinding,      ///< 4-1 過去に受けた指摘事項
    OtherFinding,     ///< 4-1 その他の指摘事項
    PayeeBlock,       ///< 5-1 支出先ブロック: the sum of its payees
    Payee,  ///< 5-1 支出先: the sum of its contracts. is_list marks the names behind an その他 row, whose amounts are
            ///< in that row
    Contract,      ///< 5-1 契約 of a payee
    BlockFlow,     ///< 5-2 支出ブロックのつながり: an arrow of money. is_direct: from the office in charge
    IndirectCost,  ///< 5-2 国自らが支出する間接経費
    ExpenseUse,    ///< 5-3 費目・使途 of a payee
    Obligation,    ///< 5-4 国庫債務負担行為等による契約
    Note,          ///< 6-1 その他備考
    Breach,        ///< An identity or expectation that the file breaks at that row; not what the file says
};

/// Amounts are whole yen, counts and years whole numbers, flags 0 or 1; each may be missing, which is not 0. A text is
/// as the file has it (never missing, but empty): numbers that are no amounts stay texts.
enum class RsType { Text, Integer, Yen, Flag };

struct RsColumn {
    std::string_view name;
    RsType type = RsType::Text;
};

[[nodiscard]] std::span<const RsTable> allRsTables();
/// Its name in the store without the prefix rs_: budget_total.
[[nodiscard]] std::string_view toKey(RsTable table);
[[nodiscard]] std::optional<RsTable> rsTableFromKey(std::string_view key);
/// Its columns after the id. The first is `project` (予算事業ID), but of GoalValue, whose rows are its goal's.
[[nodiscard]] std::span<const RsColumn> columnsOf(RsTable table);
/// Where that column stands in columnsOf(); nothing for a name that is none.
[[nodiscard]] std::optional<std::size_t> columnIndex(RsTable table, std::string_view name);

}  // namespace shirube::domain
