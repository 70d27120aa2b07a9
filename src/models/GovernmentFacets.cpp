// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GovernmentFacets.h"

#include <algorithm>
#include <map>

namespace shirube::models {

namespace {

using analysis::TextIndex;

class Counter {
public:
    // Once for each programme, however often it has the text.
    void add(std::vector<TextIndex> texts) {
        std::sort(texts.begin(), texts.end());
        texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
        for (const auto text : texts) {
            ++m_counts[text];
        }
    }

    [[nodiscard]] std::vector<GovernmentFacets::Entry> entries(const analysis::GovernmentBook& book) const {
        std::vector<GovernmentFacets::Entry> entries;
        for (const auto& [text, count] : m_counts) {
            if (!book.text(text).empty()) {
                entries.push_back({book.text(text), count});
            }
        }
        std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
            return a.programmes != b.programmes ? a.programmes > b.programmes : a.text < b.text;
        });
        return entries;
    }

private:
    std::map<TextIndex, std::size_t> m_counts;
};

}  // namespace

GovernmentFacets governmentFacets(const analysis::GovernmentBook& book, const std::string& ministry) {
    Counter ministries;
    Counter accounts;
    Counter policies;
    Counter majorExpenses;
    Counter categories;
    for (const auto& programme : book.programmes()) {
        ministries.add({programme.ministry});
        std::vector<TextIndex> own;
        for (const auto& account : programme.accounts) {
            own.push_back(account.account);
        }
        accounts.add(std::move(own));
        if (ministry.empty() || book.text(programme.ministry) == ministry) {
            policies.add(programme.policies);
        }
        majorExpenses.add(programme.majorExpenses);
        categories.add({programme.category});
    }
    return {ministries.entries(book), accounts.entries(book), policies.entries(book), majorExpenses.entries(book),
            categories.entries(book)};
}

}  // namespace shirube::models
