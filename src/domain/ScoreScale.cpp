// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ScoreScale.h"

#include <algorithm>

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

using Kind = ScoreScale::Kind;

constexpr std::array kKinds{
    EnumRow{Kind::Points, "points", ""},
    EnumRow{Kind::Grades, "grades", ""},
};

// Best first; the last one counts `lowest`.
ScoreScale grades(std::string name, const std::vector<std::string>& symbols, int lowest) {
    ScoreScale scale{std::move(name), Kind::Grades, {}, {1, 0}, {}};
    auto points = static_cast<int>(symbols.size()) - 1 + lowest;
    for (const auto& symbol : symbols) {
        scale.grades.push_back({symbol, base::Decimal(points--, 0), {}});
    }
    return scale;
}

}  // namespace

std::optional<base::Decimal> ScoreScale::bestGrade() const {
    if (kind != Kind::Grades || grades.empty()) {
        return std::nullopt;
    }
    return std::max_element(grades.begin(), grades.end(),
                            [](const auto& a, const auto& b) { return a.points < b.points; })
        ->points;
}

std::string_view toKey(ScoreScale::Kind kind) {
    return rowOf(kKinds, kind).key;
}
std::optional<ScoreScale::Kind> scaleKindFromKey(std::string_view key) {
    return valueOf(kKinds, key);
}

const std::vector<ScoreScale>& commonScales() {
    static const std::vector<ScoreScale> kScales{
        {"100点満点", Kind::Points, {}, {1, 0}, {}},
        grades("評点法（A=3、B=2、C=1、D=0）", {"A", "B", "C", "D"}, 0),
        grades("S・A・B・C（S=4、A=3、B=2、C=1）", {"S", "A", "B", "C"}, 1),
        grades("a・b・c（a=3、b=2、c=1）", {"a", "b", "c"}, 1),
        {"1〜9", Kind::Points, {1, 0}, {1, 0}, {}},
        {"0〜10（0.5刻み）", Kind::Points, {}, {5, -1}, {}},
    };
    return kScales;
}

}  // namespace shirube::domain
