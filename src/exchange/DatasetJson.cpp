// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatasetJson.h"

#include <algorithm>
#include <exception>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "DatasetPlace.h"
#include "base/Text.h"

namespace shirube::exchange {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxDepth = 16;
constexpr std::size_t kMaxTextBytes = 8'192;
constexpr std::size_t kMaxInnerEntries = 1'000;
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

struct TextPosition {
    std::size_t line = 1;
    std::size_t column = 1;
};

// Where the byte at `offset` stands; columns count characters.
TextPosition positionOf(std::string_view text, std::size_t offset) {
    TextPosition position;
    for (const char c : text.substr(0, std::min(offset, text.size()))) {
        if (c == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++position.column;
        }
    }
    return position;
}

// The first line that is not UTF-8, counted from 1.
std::size_t firstBadLine(std::string_view text) {
    std::size_t line = 1;
    while (true) {
        const auto end = text.find('\n');
        if (end == std::string_view::npos || !base::isValidUtf8(text.substr(0, end))) {
            return line;
        }
        text.remove_prefix(end + 1);
        ++line;
    }
}

// Walks the file once before the document is built, because the document would silently keep the last of two equal keys
// and has no limits.
class DatasetJsonCheck : public nlohmann::json_sax<json> {
public:
    DatasetJsonCheck(const std::string& file, std::string_view text, std::size_t maxEntries)
        : m_file(file), m_text(text), m_maxEntries(maxEntries) {}

    [[nodiscard]] const std::optional<base::Error>& error() const { return m_error; }

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t&) override { return value(); }
    bool binary(binary_t&) override { return value(); }

    bool string(string_t& text) override {
        if (!value()) {
            return false;
        }
        auto problem = problemOf(text);
        return !problem || refuse(place(), *std::move(problem));
    }

    bool start_object(std::size_t) override { return value() && push(true); }
    bool end_object() override { return pop(); }
    bool start_array(std::size_t) override { return value() && push(false); }
    bool end_array() override { return pop(); }

    bool key(string_t& name) override {
        auto& top = m_stack.back();
        if (auto problem = problemOf(name)) {
            return refuse(placeAbove(), *std::move(problem));
        }
        if (!top.keys.insert(name).second) {
            return refuse(placeAbove().at(name),
                          base::Message(SHIRUBE_TEXT("the key is given twice. Remove one of them.")));
        }
        top.key = name;
        return true;
    }

    bool parse_error(std::size_t byte, const std::string&, const nlohmann::detail::exception& problem) override {
        const auto at = positionOf(m_text, byte > 0 ? byte - 1 : 0);
        m_error = base::Error{
            base::ErrorCode::InvalidInput,
            base::Message(SHIRUBE_TEXT("{0}, line {1}, column {2}: this is not valid JSON. Correct the text at or just "
                                       "before this place."),
                          {m_file, std::to_string(at.line), std::to_string(at.column)}),
            problem.what()};
        return false;
    }

private:
    struct Level {
        bool isObject = false;
        std::size_t count = 0;  // elements so far, of an array
        std::string key;
        std::set<std::string> keys;
    };

    // The value that contains the current one.
    [[nodiscard]] DatasetPlace placeAbove() const {
        DatasetPlace place{m_file, {}};
        for (std::size_t i = 0; i + 1 < m_stack.size(); ++i) {
            place = below(place, m_stack[i]);
        }
        return place;
    }

    [[nodiscard]] DatasetPlace place() const {
        return m_stack.empty() ? DatasetPlace{m_file, {}} : below(placeAbove(), m_stack.back());
    }

    [[nodiscard]] static DatasetPlace below(const DatasetPlace& place, const Level& level) {
        return level.isObject ? place.at(level.key) : place.at(level.count - 1);
    }

    // Counts a value that begins.
    bool value() {
        if (m_stack.empty() || m_stack.back().isObject) {
            return true;
        }
        const auto limit = m_stack.size() > 2 ? kMaxInnerEntries : m_maxEntries;
        if (++m_stack.back().count > limit) {
            return refuse(placeAbove(), base::Message(SHIRUBE_TEXT("the list has more than {0} entries. Split it."),
                                                      {std::to_string(limit)}));
        }
        return true;
    }

    bool push(bool isObject) {
        if (m_stack.size() == kMaxDepth) {
            return refuse(place(), base::Message(SHIRUBE_TEXT("values are nested more than {0} deep. Remove a level."),
                                                 {std::to_string(kMaxDepth)}));
        }
        m_stack.push_back({isObject, 0, {}, {}});
        return true;
    }

    bool pop() {
        m_stack.pop_back();
        return true;
    }

    // What is wrong with a key or a text, if anything.
    static std::optional<base::Message> problemOf(const std::string& text) {
        if (text.size() > kMaxTextBytes) {
            return base::Message(SHIRUBE_TEXT("the text is longer than {0} bytes. Shorten it."),
                                 {std::to_string(kMaxTextBytes)});
        }
        const bool hasControl = std::any_of(text.begin(), text.end(), [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte < 0x20 || byte == 0x7F;
        });
        if (hasControl) {
            return base::Message(
                SHIRUBE_TEXT("the text has a line break or another control character in it. Remove it."));
        }
        return std::nullopt;
    }

    bool refuse(const DatasetPlace& at, base::Message reason) {
        m_error = at.refuse(std::move(reason)).value();
        return false;
    }

    const std::string& m_file;
    std::string_view m_text;
    std::size_t m_maxEntries;
    std::vector<Level> m_stack;
    std::optional<base::Error> m_error;
};

base::Status checkEncoding(const DatasetPlace& whole, std::string_view bytes) {
    const bool looksLikeUtf16 = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
                                bytes.substr(0, 64).find('\0') != std::string_view::npos;
    if (looksLikeUtf16) {
        return whole.refuse(base::Message(SHIRUBE_TEXT("the file is UTF-16 or not text at all. Save it as UTF-8.")));
    }
    if (!base::isValidUtf8(bytes)) {
        return base::fail(base::ErrorCode::InvalidInput,
                          base::Message(SHIRUBE_TEXT("{0}, line {1}: the text is not UTF-8 (it may be Shift_JIS). Save "
                                                     "the file as UTF-8."),
                                        {whole.file, std::to_string(firstBadLine(bytes))}));
    }
    return {};
}

}  // namespace

base::Result<json> parseDatasetJson(const std::string& file, std::string_view bytes, std::size_t maxEntries) {
    const DatasetPlace whole{file, {}};
    try {
        if (auto encoding = checkEncoding(whole, bytes); !encoding) {
            return base::forward(std::move(encoding));
        }
        if (bytes.starts_with(kUtf8Mark)) {
            bytes.remove_prefix(kUtf8Mark.size());
        }
        DatasetJsonCheck check(file, bytes, maxEntries);
        if (!json::sax_parse(bytes, &check)) {
            return tl::unexpected<base::Error>(
                check.error().value_or(base::Error{base::ErrorCode::Internal, base::Message::verbatim(file), {}}));
        }
        return json::parse(bytes);
    } catch (const std::exception& problem) {
        return whole.refuse(
            base::Message(SHIRUBE_TEXT("the file can't be read as JSON. Check that it is complete and not too large.")),
            problem.what());
    }
}

}  // namespace shirube::exchange
