// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "domain/FiscalYear.h"

namespace shirube::domain {

/// The files in which the government's programme review system (行政事業レビュー見える化サイト, RSシステム) publishes
/// one edition.
enum class RsKind {
    Organisations,  ///< 1-1 組織情報
    Outline,        ///< 1-2 事業概要等
    Policies,       ///< 1-3 政策・施策、法令等
    SubsidyRates,   ///< 1-4 補助率等
    Relations,      ///< 1-5 関連事業
    BudgetSummary,  ///< 2-1 予算・執行_サマリ
    BudgetItems,    ///< 2-2 予算種別・歳出予算項目
    Goals,          ///< 3-1 目標・実績
    GoalLinks,      ///< 3-2 目標のつながり
    Inspection,     ///< 4-1 点検・評価
    Payments,       ///< 5-1 支出情報
    PaymentFlows,   ///< 5-2 支出ブロックのつながり
    ExpenseUses,    ///< 5-3 費目・使途
    Obligations,    ///< 5-4 国庫債務負担行為等による契約
    Remarks,        ///< 6-1 その他備考
};
/// In the order of their numbers.
[[nodiscard]] std::span<const RsKind> allRsKinds();
/// 1-1, 2-1 …: how the system numbers it, and the stable name in the store.
[[nodiscard]] std::string_view toKey(RsKind kind);
[[nodiscard]] std::optional<RsKind> rsKindFromKey(std::string_view key);
/// Its name after the number and the edition: 基本情報_組織情報.
[[nodiscard]] std::string_view titleOf(RsKind kind);

enum class RsEncoding { Utf8, Cp932 };
/// utf-8, cp932.
[[nodiscard]] std::string_view toKey(RsEncoding encoding);
[[nodiscard]] std::optional<RsEncoding> rsEncodingFromKey(std::string_view key);

/// One file of an edition as it was imported: the source of every figure in it. Of several of one edition and kind the
/// one with the greatest id is in force.
struct RsFile {
    std::int64_t id = 0;  ///< 1, 2, … in the order of imports; never used again in a store
    FiscalYear edition{2024};
    RsKind kind = RsKind::Outline;
    std::string name;     ///< of the CSV file
    std::string archive;  ///< of the ZIP file that it was in; empty where in none
    std::string sha256;   ///< of the CSV's bytes
    std::int64_t bytes = 0;
    std::int64_t rows = 0;  ///< without the header
    RsEncoding encoding = RsEncoding::Utf8;
    std::string writtenOn;  ///< ISO 8601 day that the ZIP or the file system gives; empty where none does

    friend bool operator==(const RsFile&, const RsFile&) = default;
};

/// Where in the imported files something stands, in one number that orders by file and row.
class RsRow {
public:
    constexpr RsRow() = default;
    /// `number` as a spreadsheet counts, the header being 1; `part` tells apart what one row gives to one table, 0–255.
    constexpr RsRow(std::int64_t file, std::int64_t number, std::int64_t part = 0)
        : m_value((file << 36) | (number << 8) | part) {}
    [[nodiscard]] static constexpr RsRow of(std::int64_t value) {
        RsRow row;
        row.m_value = value;
        return row;
    }

    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }  ///< the id of rows of the rs_ tables
    [[nodiscard]] constexpr std::int64_t file() const { return m_value >> 36; }
    [[nodiscard]] constexpr std::int64_t number() const { return (m_value >> 8) & kMaxNumber; }
    [[nodiscard]] constexpr std::int64_t part() const { return m_value & 0xFF; }

    static constexpr std::int64_t kMaxNumber = (std::int64_t{1} << 28) - 1;
    static constexpr std::int64_t kMaxFile = (std::int64_t{1} << 26) - 1;

    friend constexpr auto operator<=>(const RsRow&, const RsRow&) = default;

private:
    std::int64_t m_value = 0;
};

}  // namespace shirube::domain
