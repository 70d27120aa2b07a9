// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "support/Catch.h"

namespace shirube::test {

/// The texts of the documents that the dataset cites, by source id.
class DocumentTexts {
public:
    /// Nothing, with a warning, where the texts are not beside the checkout.
    [[nodiscard]] static std::optional<DocumentTexts> load() {
        constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kFiles{
            std::pair{"meti-frame-programmes-2026-04-03", "000_a9a2f2a212ac3399.txt"},
            std::pair{"cao-meti-wg1-2026-02-12", "001_3dadbe7a501d20c9.txt"},
            std::pair{"meti-multimodal-scenario-2026-04-13", "002_2dac26de9ee748d1.txt"},
            std::pair{"meti-post5g-midterm-2026-06", "003_e25c639a4b7dbaa6.txt"},
            std::pair{"meti-semicon-digital-2024", "004_df399f8eee498a6b.txt"}};
        DocumentTexts texts;
        for (const auto& [source, file] : kFiles) {
            std::ifstream stream(std::filesystem::path(SHIRUBE_SHARED_DIR) / "seeds" / file, std::ios::binary);
            if (!stream) {
                WARN("skipped: the texts of the documents are not beside the checkout");
                return std::nullopt;
            }
            std::string text(std::istreambuf_iterator<char>(stream), {});
            texts.m_bare.emplace(source, bare(text));
            texts.m_whole.emplace(source, std::move(text));
        }
        return texts;
    }

    /// Without the spaces, the ** and the \ that a conversion puts into a text.
    [[nodiscard]] static std::string bare(std::string_view text) {
        std::string out;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text.substr(i).starts_with("　")) {
                i += 2;
            } else if (std::string_view("* \n\r\t\\").find(text[i]) == std::string_view::npos) {
                out += text[i];
            }
        }
        return out;
    }

    /// Whether the document has the text, apart from what bare() drops.
    [[nodiscard]] bool has(const std::string& source, std::string_view text) const {
        const auto found = m_bare.find(source);
        return found != m_bare.end() && found->second.find(bare(text)) != std::string::npos;
    }

    /// As it is, by source.
    [[nodiscard]] const std::map<std::string, std::string>& whole() const { return m_whole; }

private:
    std::map<std::string, std::string> m_whole;
    std::map<std::string, std::string> m_bare;
};

}  // namespace shirube::test
