// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/Message.h"
#include "domain/Ids.h"
#include "domain/Source.h"

namespace shirube::domain {

/// How a theme is paid for.
enum class ThemeCategory {
    Commissioned,  ///< 委託
    Subsidised,    ///< 助成
};
/// Stable name: commissioned, subsidised.
[[nodiscard]] std::string_view toKey(ThemeCategory category);
[[nodiscard]] std::optional<ThemeCategory> themeCategoryFromKey(std::string_view key);
[[nodiscard]] base::Message label(ThemeCategory category);

/// 結果/状況 as the progress tables print it.
enum class ThemeResult {
    Achieved,    ///< 目標達成
    Missed,      ///< 目標未達
    Delayed,     ///< 遅延
    OnSchedule,  ///< 計画通り
};
/// Stable name: achieved, missed, delayed, on_schedule.
[[nodiscard]] std::string_view toKey(ThemeResult result);
[[nodiscard]] std::optional<ThemeResult> themeResultFromKey(std::string_view key);
[[nodiscard]] base::Message label(ThemeResult result);

/// An organisation that carries out a theme, and how the document spells it.
struct ThemeOrganisation {
    OrganisationId id;
    std::string printedName;

    friend bool operator==(const ThemeOrganisation&, const ThemeOrganisation&) = default;
};

/// 研究開発テーマ: one row of a programme's progress tables.
struct Theme {
    ThemeId id;
    ProgrammeId programme;
    std::string item;     ///< 研究開発項目: ①
    std::string element;  ///< 要素: b
    std::string code;     ///< ①'s b1
    ThemeCategory category = ThemeCategory::Commissioned;
    bool preparatory = false;  ///< 先導研究: outside the outcome and output targets
    std::string title;
    std::vector<ThemeOrganisation> organisations;  ///< in order of print
    std::string endYear;                           ///< FY2023; empty where not printed
    ThemeResult result = ThemeResult::OnSchedule;
    Citation citation;
    std::string note;
    int position = 0;  ///< order of print

    friend bool operator==(const Theme&, const Theme&) = default;
};

}  // namespace shirube::domain
