// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shirube::analysis {

/// The words of what a person looks for. Letters with spaces between them (1 F I N I T Y) are one word.
class SearchWords {
public:
    explicit SearchWords(std::string_view query);

    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    /// In NFKC, as they were typed.
    [[nodiscard]] const std::vector<std::string>& plain() const { return m_plain; }
    /// base::searchKey of each that has one.
    [[nodiscard]] const std::vector<std::string>& keys() const { return m_keys; }
    /// base::searchKey of the query.
    [[nodiscard]] const std::string& whole() const { return m_whole; }
    /// Whether the key of a text holds all of them.
    [[nodiscard]] bool areIn(std::string_view key) const;

private:
    std::vector<std::string> m_plain;
    std::vector<std::string> m_keys;
    std::string m_whole;
};

}  // namespace shirube::analysis
