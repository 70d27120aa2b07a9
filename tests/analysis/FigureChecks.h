// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "analysis/FigureTable.h"
#include "support/Catch.h"

namespace shirube::test {

inline constexpr std::int64_t kOku = 100'000'000;

/// Whether a note holds that text.
inline bool hasNote(const analysis::FigureSpec& spec, const std::string& text) {
    return std::any_of(spec.notes.begin(), spec.notes.end(),
                       [&](const auto& note) { return note.find(text) != std::string::npos; });
}

inline const analysis::FigureSeries& seriesOf(const analysis::FigureSpec& spec, const std::string& id) {
    const auto& all = spec.columns().series;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
    INFO("series " << id);
    REQUIRE(found != all.end());
    return *found;
}

/// Values in 億円, none where missing.
inline std::vector<std::optional<std::int64_t>> okuOf(const analysis::FigureSeries& series) {
    std::vector<std::optional<std::int64_t>> values;
    for (const auto& point : series.points) {
        values.push_back(point.value ? std::optional(*point.value / kOku) : std::nullopt);
    }
    return values;
}

/// What holds of every figure: its own words, and 根拠 that stand at rows and columns of its table.
inline void checkWhole(const analysis::FigureSpec& spec) {
    for (const auto* text : {&spec.id, &spec.title, &spec.subtitle, &spec.unitLabel, &spec.alternativeText,
                             &spec.sourcesLabel, &spec.notesLabel}) {
        CHECK_FALSE(text->empty());
    }
    const auto table = analysis::figureTable(spec, base::englishTranslator());
    std::set<std::string> rows;
    std::set<std::string> columns;
    for (const auto& row : table.rows) {
        INFO("row " << row.id);
        CHECK(rows.insert(row.id).second);
        CHECK(row.cells.size() == table.columns.size());
    }
    for (const auto& column : table.columns) {
        CHECK(columns.insert(column.id).second);
    }
    CHECK_FALSE(spec.grounds.empty());
    for (const auto& ground : spec.grounds) {
        INFO("ground " << ground.row << " / " << ground.column << " / " << ground.label);
        CHECK((ground.row.empty() || rows.contains(ground.row)));
        CHECK((ground.column.empty() || columns.contains(ground.column)));
        CHECK_FALSE(ground.printed.empty());
        CHECK(ground.fact.has_value());
    }
}

}  // namespace shirube::test
