// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RsFile.h"

#include <algorithm>
#include <array>

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kKinds{
    EnumRow{RsKind::Organisations, "1-1", "基本情報_組織情報"},
    EnumRow{RsKind::Outline, "1-2", "基本情報_事業概要等"},
    EnumRow{RsKind::Policies, "1-3", "基本情報_政策・施策、法令等"},
    EnumRow{RsKind::SubsidyRates, "1-4", "基本情報_補助率等"},
    EnumRow{RsKind::Relations, "1-5", "基本情報_関連事業"},
    EnumRow{RsKind::BudgetSummary, "2-1", "予算・執行_サマリ"},
    EnumRow{RsKind::BudgetItems, "2-2", "予算・執行_予算種別・歳出予算項目"},
    EnumRow{RsKind::Goals, "3-1", "効果発現経路_目標・実績"},
    EnumRow{RsKind::GoalLinks, "3-2", "効果発現経路_目標のつながり"},
    EnumRow{RsKind::Inspection, "4-1", "点検・評価"},
    EnumRow{RsKind::Payments, "5-1", "支出先_支出情報"},
    EnumRow{RsKind::PaymentFlows, "5-2", "支出先_支出ブロックのつながり"},
    EnumRow{RsKind::ExpenseUses, "5-3", "支出先_費目・使途"},
    EnumRow{RsKind::Obligations, "5-4", "支出先_国庫債務負担行為等による契約"},
    EnumRow{RsKind::Remarks, "6-1", "その他備考"},
};
constexpr auto kAllKinds = [] {
    std::array<RsKind, kKinds.size()> kinds{};
    std::transform(kKinds.begin(), kKinds.end(), kinds.begin(), [](const auto& row) { return row.value; });
    return kinds;
}();
constexpr std::array kEncodings{
    EnumRow{RsEncoding::Utf8, "utf-8", "UTF-8"},
    EnumRow{RsEncoding::Cp932, "cp932", "CP932"},
};

}  // namespace

std::span<const RsKind> allRsKinds() {
    return kAllKinds;
}

std::string_view toKey(RsKind kind) {
    return rowOf(kKinds, kind).key;
}

std::optional<RsKind> rsKindFromKey(std::string_view key) {
    return valueOf(kKinds, key);
}

std::string_view titleOf(RsKind kind) {
    return rowOf(kKinds, kind).label;
}

std::string_view toKey(RsEncoding encoding) {
    return rowOf(kEncodings, encoding).key;
}

std::optional<RsEncoding> rsEncodingFromKey(std::string_view key) {
    return valueOf(kEncodings, key);
}

}  // namespace shirube::domain
