// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shirube::analysis {

/// A text as it is compared when names are looked for in it: base::searchKey without punctuation. Where spaces and
/// punctuation stood is known, so that a short Latin name isn't found inside a longer word.
class FoldedText {
public:
    explicit FoldedText(std::string_view text);

    [[nodiscard]] const std::string& key() const { return m_key; }
    /// How many characters the key has.
    [[nodiscard]] std::size_t size() const;
    /// The keys of what stands between spaces and punctuation.
    [[nodiscard]] std::vector<std::string> pieces() const;
    /// Whether the name stands in it. One of a single character only as a piece of its own; one of up to four Latin
    /// letters and digits not inside a longer word.
    [[nodiscard]] bool holds(const FoldedText& name) const;

private:
    std::string m_key;
    std::vector<std::size_t> m_breaks;  // where in the key something was left out, ascending
};

/// Where the characters of UTF-8 text begin, and its end.
[[nodiscard]] std::vector<std::size_t> characterStarts(std::string_view text);

}  // namespace shirube::analysis
