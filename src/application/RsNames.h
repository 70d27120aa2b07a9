// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shirube::application {

/// A programme's name as it is compared with others: without signs, brackets and differences of width and case.
class RsName {
public:
    explicit RsName(std::string_view name);

    /// How much two names have in common, in thousandths: pairs of neighbouring characters that both have, of those of
    /// both (Dice's coefficient); 1000 for equal names. What stands in brackets behind one of them counts for little:
    /// the better of the name with and without it.
    [[nodiscard]] std::int64_t likeness(const RsName& other) const;

    friend bool operator==(const RsName& a, const RsName& b) { return a.m_key == b.m_key; }

private:
    using Pairs = std::vector<std::pair<char32_t, char32_t>>;

    std::u32string m_key;
    Pairs m_pairs;       // sorted
    Pairs m_plainPairs;  // of the name before its first bracket
};

}  // namespace shirube::application
