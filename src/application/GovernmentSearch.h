// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "analysis/SearchWords.h"
#include "application/GovernmentService.h"
#include "base/Result.h"
#include "domain/RsFile.h"

namespace shirube::persistence {
class Database;
}

namespace shirube::application {

/// Programmes whose name (and where `database` is given: purpose or outline) holds the words, or whose 予算事業ID they
/// are, best first: the name begins with what was typed, holds it, holds the words, then the other texts.
[[nodiscard]] base::Result<std::vector<GovernmentHit>> programmesFound(const analysis::GovernmentBook& book,
                                                                       const analysis::SearchWords& words,
                                                                       std::size_t limit,
                                                                       persistence::Database* database);

/// Many short texts, in which the same words are looked for again and again.
class KeyList {
public:
    void add(std::string_view key);
    /// The positions of those that hold all words, at most `limit`, in order.
    [[nodiscard]] std::vector<std::size_t> holding(const analysis::SearchWords& words, std::size_t limit) const;
    void shrink();

private:
    std::string m_text;  // one behind the other, each with a line break, which no key has
    std::vector<std::size_t> m_begins;
};

/// Payees and indicators of one edition, kept to be found as one types.
class GovernmentSearch {
public:
    base::Status read(persistence::Database& database, std::span<const domain::RsFile> files);
    /// Adds at most `limit` of each: payees, who may have several programmes, then indicators.
    void find(const analysis::GovernmentBook& book, const analysis::SearchWords& words, std::size_t limit,
              std::vector<GovernmentHit>& hits) const;
    /// Payees alone.
    void findPayees(const analysis::GovernmentBook& book, const analysis::SearchWords& words, std::size_t limit,
                    std::vector<GovernmentHit>& hits) const;

private:
    struct Payee {
        std::string name;
        std::string corporateNumber;
        std::int64_t project = 0;  // the only one, or the last
        bool hasSeveral = false;
    };
    struct Indicator {
        std::string title;
        std::int64_t project = 0;
    };
    std::vector<Payee> m_payees;
    KeyList m_payeeKeys;
    std::vector<Indicator> m_indicators;
    KeyList m_indicatorKeys;
};

}  // namespace shirube::application
