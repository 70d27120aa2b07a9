// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/BudgetBook.h"

namespace shirube::models {

/// What a person asks to see of the programmes. Empty: everything.
struct BudgetFilter {
    std::string text = {};                        ///< as typed; matched by base::searchKey
    std::string ministry = {};                    ///< 府省庁
    std::string part = {};                        ///< has a line with this うち, e.g. GX
    bool onlyNew = false;                         ///< has a line printed as 新規
    std::optional<domain::AmountKind> kind = {};  ///< has a line of this kind

    [[nodiscard]] bool isEmpty() const { return text.empty() && ministry.empty() && part.empty() && !onlyNew && !kind; }
    friend bool operator==(const BudgetFilter&, const BudgetFilter&) = default;
};

/// Answers filters quickly: what is searched is folded once per book.
class BudgetFilterIndex {
public:
    BudgetFilterIndex() = default;
    explicit BudgetFilterIndex(const domain::BudgetBook& book);

    /// For each programme of the book whether it matches by itself; parents of hits are not included.
    [[nodiscard]] std::vector<bool> match(const BudgetFilter& filter) const;
    /// Each ministry of the book once, in the order in which it first appears.
    [[nodiscard]] const std::vector<std::string>& ministries() const { return m_ministries; }
    /// Each label of うち once, in order.
    [[nodiscard]] std::vector<std::string> partLabels() const;

private:
    struct Entry {
        std::string key;
        int ministry = -1;        // index into m_ministries
        std::uint32_t kinds = 0;  // bit per AmountKind
        std::uint64_t parts = 0;  // bit per label, the first 64
        bool isNew = false;
    };
    std::vector<Entry> m_entries;
    std::vector<std::string> m_ministries;
    std::map<std::string, unsigned> m_parts;
};

}  // namespace shirube::models
