// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>

#include "analysis/GovernmentPivot.h"
#include "analysis/SearchWords.h"

namespace shirube::analysis {

namespace {

// Which texts of a book are wanted; none named: all.
class WantedTexts {
public:
    WantedTexts(const GovernmentBook& book, const std::vector<std::string>& names) : m_takesAll(names.empty()) {
        if (m_takesAll) {
            return;
        }
        m_isWanted.resize(book.textCount());
        for (std::size_t i = 0; i < m_isWanted.size(); ++i) {
            m_isWanted[i] = std::find(names.begin(), names.end(), book.text(static_cast<TextIndex>(i))) != names.end();
        }
    }

    [[nodiscard]] bool takesAll() const { return m_takesAll; }
    [[nodiscard]] bool has(TextIndex text) const { return m_takesAll || m_isWanted[text]; }
    [[nodiscard]] bool hasAny(const std::vector<TextIndex>& texts) const {
        return m_takesAll || std::any_of(texts.begin(), texts.end(), [&](auto text) { return has(text); });
    }

private:
    bool m_takesAll;
    std::vector<bool> m_isWanted;
};

std::optional<std::int64_t> numberOf(const std::string& text) {
    std::int64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto [last, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && last == end ? std::optional(number) : std::nullopt;
}

std::optional<std::int64_t> newestCurrent(const GovernmentProgramme& programme) {
    for (auto total = programme.totals.rbegin(); total != programme.totals.rend(); ++total) {
        if (const auto yen = amountOf(*total, BudgetMeasure::Current)) {
            return yen;
        }
    }
    return std::nullopt;
}

}  // namespace

std::vector<std::size_t> programmesThatPass(const GovernmentBook& book, const GovernmentFilter& filter) {
    const SearchWords words(filter.text);
    const auto number = numberOf(words.whole());
    const WantedTexts ministries(book, filter.ministries);
    const WantedTexts accounts(book, filter.accounts);
    const WantedTexts policies(book, filter.policies);
    const WantedTexts majorExpenses(book, filter.majorExpenses);
    const WantedTexts categories(book, filter.categories);
    auto projects = filter.projects;
    std::sort(projects.begin(), projects.end());
    const auto passes = [&](const GovernmentProgramme& programme) {
        if (!ministries.has(programme.ministry) || !categories.has(programme.category) ||
            !policies.hasAny(programme.policies) || !majorExpenses.hasAny(programme.majorExpenses)) {
            return false;
        }
        if (!projects.empty() && !std::binary_search(projects.begin(), projects.end(), programme.project)) {
            return false;
        }
        if (!accounts.takesAll() && std::none_of(programme.accounts.begin(), programme.accounts.end(),
                                                 [&](const auto& row) { return accounts.has(row.account); })) {
            return false;
        }
        if (filter.atLeastYen) {
            const auto current = newestCurrent(programme);
            if (!current || *current < *filter.atLeastYen) {
                return false;
            }
        }
        return programme.project == number || words.areIn(programme.nameKey);
    };
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < book.programmes().size(); ++i) {
        if (passes(book.programmes()[i])) {
            places.push_back(i);
        }
    }
    return places;
}

}  // namespace shirube::analysis
