// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GovernmentSearch.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <set>
#include <unordered_map>
#include <utility>

#include "analysis/RsChecks.h"
#include "base/Text.h"
#include "persistence/GovernmentReader.h"

namespace shirube::application {

namespace {

using analysis::GovernmentBook;
using analysis::GovernmentProgramme;
using analysis::SearchWords;

constexpr std::size_t kRanks = 4;
constexpr std::size_t kInTexts = kRanks - 1;

// How well a programme fits by its name or number, 0 the best; kInTexts where it doesn't.
std::size_t rankOf(const GovernmentProgramme& programme, const SearchWords& words, std::int64_t number) {
    if (programme.project == number || programme.nameKey.starts_with(words.whole())) {
        return 0;
    }
    if (programme.nameKey.find(words.whole()) != std::string::npos) {
        return 1;
    }
    return words.areIn(programme.nameKey) ? 2 : kInTexts;
}

// 予算事業ID, where it is one; -1 else.
std::int64_t numberOf(const SearchWords& words) {
    const auto& text = words.whole();
    const bool isNumber =
        !text.empty() && text.size() < 10 && text.find_first_not_of("0123456789") == std::string::npos;
    return isNumber ? std::stoll(text) : -1;
}

GovernmentHit hitOf(const GovernmentBook& book, const GovernmentProgramme& programme) {
    return {GovernmentHit::Kind::Programme, programme.project, programme.name, book.text(programme.ministry), {}};
}

std::string nameOf(const GovernmentBook& book, std::int64_t project) {
    const auto* programme = book.find(project);
    return programme == nullptr ? std::string() : programme->name;
}

// A 法人番号 that names one payee: many rows have a text or a number that stands for nobody.
bool namesOne(std::string_view corporateNumber) {
    return analysis::isCorporateNumber(corporateNumber) &&
           corporateNumber.find_first_not_of(corporateNumber.front()) != std::string_view::npos;
}

}  // namespace

base::Result<std::vector<GovernmentHit>> programmesFound(const GovernmentBook& book, const SearchWords& words,
                                                         std::size_t limit, persistence::Database* database) {
    std::array<std::vector<const GovernmentProgramme*>, kRanks> byRank;
    const auto number = numberOf(words);
    std::set<std::int64_t> inTexts;
    if (database != nullptr) {
        const auto found = persistence::GovernmentReader(*database).projectsHolding(book.files(), words.keys());
        if (!found) {
            return base::forward(found);
        }
        inTexts.insert(found->begin(), found->end());
    }
    for (const auto& programme : book.programmes()) {
        const auto rank = rankOf(programme, words, number);
        if (rank != kInTexts || inTexts.contains(programme.project)) {
            byRank[rank].push_back(&programme);
        }
    }
    std::vector<GovernmentHit> hits;
    for (const auto& programmes : byRank) {
        for (const auto* programme : programmes) {
            if (hits.size() == limit) {
                return hits;
            }
            hits.push_back(hitOf(book, *programme));
        }
    }
    return hits;
}

void KeyList::add(std::string_view key) {
    m_begins.push_back(m_text.size());
    m_text.append(key).push_back('\n');
}

std::vector<std::size_t> KeyList::holding(const SearchWords& words, std::size_t limit) const {
    std::vector<std::size_t> found;
    const auto& first = words.keys().front();
    const std::string_view text = m_text;
    // Skips: the first bytes of Japanese characters are so few that looking for them finds one nearly everywhere.
    const std::boyer_moore_horspool_searcher searcher(first.begin(), first.end());
    const auto findFrom = [&](std::size_t begin) {
        return static_cast<std::size_t>(
            std::search(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(), searcher) - text.begin());
    };
    for (auto at = findFrom(0); at < text.size() && found.size() < limit;) {
        const auto next = std::upper_bound(m_begins.begin(), m_begins.end(), at);
        const auto end = next == m_begins.end() ? text.size() : *next;
        const auto index = static_cast<std::size_t>(next - m_begins.begin()) - 1;
        if (words.areIn(text.substr(m_begins[index], end - m_begins[index]))) {
            found.push_back(index);
        }
        at = findFrom(end);
    }
    return found;
}

void KeyList::shrink() {
    m_text.shrink_to_fit();
    m_begins.shrink_to_fit();
}

base::Status GovernmentSearch::read(persistence::Database& database, std::span<const domain::RsFile> files) {
    persistence::GovernmentReader reader(database);
    std::unordered_map<std::string, std::size_t> known;
    std::string key;
    auto status = reader.forEachPayeeName(
        files, [&](std::int64_t project, std::string_view name, std::string_view corporateNumber) {
            if (name.empty()) {
                return;
            }
            key.assign(corporateNumber).append("\n").append(name);
            const auto [place, isNew] = known.try_emplace(key, m_payees.size());
            if (isNew) {
                m_payees.push_back({std::string(name), std::string(corporateNumber), project, false});
                m_payeeKeys.add(base::searchKey(name) + std::string(corporateNumber));
                return;
            }
            auto& payee = m_payees[place->second];
            payee.hasSeveral = payee.hasSeveral || payee.project != project;
            payee.project = project;
        });
    if (!status) {
        return status;
    }
    status =
        reader.forEachIndicator(files, [&](std::int64_t project, std::string_view goal, std::string_view indicator) {
            const auto title = indicator.empty() ? goal : indicator;
            if (!title.empty()) {
                m_indicators.push_back({std::string(title), project});
                m_indicatorKeys.add(base::searchKey(std::string(goal).append(indicator)));
            }
        });
    m_payeeKeys.shrink();
    m_indicatorKeys.shrink();
    return status;
}

void GovernmentSearch::findPayees(const GovernmentBook& book, const SearchWords& words, std::size_t limit,
                                  std::vector<GovernmentHit>& hits) const {
    std::unordered_map<std::string_view, std::size_t> hitOfNumber;
    const auto end = hits.size() + limit;
    for (const auto index : m_payeeKeys.holding(words, m_payees.size())) {
        const auto& payee = m_payees[index];
        if (namesOne(payee.corporateNumber)) {
            if (const auto [known, isNew] = hitOfNumber.try_emplace(payee.corporateNumber, hits.size()); !isNew) {
                hits[known->second].detail = payee.corporateNumber;
                continue;
            }
        }
        if (hits.size() == end) {
            return;
        }
        hits.push_back({GovernmentHit::Kind::Payee, 0, payee.name,
                        payee.hasSeveral ? payee.corporateNumber : nameOf(book, payee.project), payee.corporateNumber});
    }
}

void GovernmentSearch::find(const GovernmentBook& book, const SearchWords& words, std::size_t limit,
                            std::vector<GovernmentHit>& hits) const {
    findPayees(book, words, limit, hits);
    for (const auto index : m_indicatorKeys.holding(words, limit)) {
        const auto& indicator = m_indicators[index];
        hits.push_back(
            {GovernmentHit::Kind::Indicator, indicator.project, indicator.title, nameOf(book, indicator.project), {}});
    }
}

}  // namespace shirube::application
