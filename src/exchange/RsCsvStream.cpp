// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsCsvStream.h"

#include <csv.h>

#include <algorithm>
#include <cstring>
#include <new>

#include "TextEncoding.h"
#include "base/Text.h"

namespace shirube::exchange {

using base::ErrorCode;
using base::Message;

namespace {

constexpr std::size_t kPiece = std::size_t{256} << 10;
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

// Fields are taken as they stand: libcsv would cut spaces around them.
int isNoSpace(unsigned char) {
    return 0;
}

std::size_t positionOf(char c, std::string_view text, std::size_t from) {
    const auto at = text.find(c, from);
    return at == std::string_view::npos ? text.size() : at;
}

}  // namespace

// libcsv as an object, and the fields of one row that it found.
struct RsCsvStream::Quotes {
    csv_parser parser{};
    std::string texts{};
    std::vector<std::size_t> ends{};
    bool isWhole = false;

    Quotes() {
        if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0) {
            throw std::bad_alloc();
        }
        csv_set_space_func(&parser, isNoSpace);
    }
    ~Quotes() { csv_free(&parser); }
    Quotes(const Quotes&) = delete;
    Quotes& operator=(const Quotes&) = delete;

    bool add(std::string_view text) {
        return csv_parse(&parser, text.data(), text.size(), onField, onRow, this) == text.size();
    }
    bool end() { return csv_fini(&parser, onField, onRow, this) == 0; }

    static void onField(void* bytes, std::size_t size, void* self) {
        auto& quotes = *static_cast<Quotes*>(self);
        quotes.texts.append(static_cast<const char*>(bytes), size);
        quotes.ends.push_back(quotes.texts.size());
    }
    static void onRow(int, void* self) { static_cast<Quotes*>(self)->isWhole = true; }
};

RsCsvStream::RsCsvStream(Source source, std::string name) : m_source(std::move(source)), m_name(std::move(name)) {}

RsCsvStream::~RsCsvStream() = default;

tl::unexpected<base::Error> RsCsvStream::refused(std::string_view sourceTemplate) const {
    return base::fail(ErrorCode::InvalidInput, Message(sourceTemplate, {m_name, std::to_string(m_rowNumber)}));
}

base::Result<bool> RsCsvStream::next() {
    if (m_failure) {
        return tl::unexpected<base::Error>(*m_failure);
    }
    const auto failed = [&](base::Status status) -> base::Result<bool> {
        m_failure = status.error();
        return base::forward(std::move(status));
    };
    if (!m_hasBegun) {
        if (auto status = begin(); !status) {
            return failed(std::move(status));
        }
    }
    while (true) {
        m_fields.clear();
        ++m_rowNumber;
        const auto end = lineEnd(m_at);
        if (!end) {
            return failed(base::forward(end));
        }
        if (!*end) {
            if (m_at == m_textSize) {
                --m_rowNumber;
                return false;
            }
            // The last row without an end of line.
        }
        const auto stop = end->value_or(m_textSize);
        if (m_nextQuote < stop) {
            if (auto status = readQuoted(); !status) {
                return failed(std::move(status));
            }
            return true;
        }
        const auto line = std::string_view(m_text).substr(m_at, stop - m_at);
        const bool isPair = stop + 1 < m_textSize && m_text[stop] == '\r' && m_text[stop + 1] == '\n';
        m_at = std::min(m_textSize, stop + (isPair ? 2 : 1));
        if (!line.empty()) {
            cutAtCommas(line);
            return true;
        }
    }
}

// Where the line from `from` ends, reading on as far as needed; nothing where the file ends without an end of line.
// A CR that is the last byte at hand needs the next one, because CR LF is one end.
base::Result<std::optional<std::size_t>> RsCsvStream::lineEnd(std::size_t from) {
    while (true) {
        const auto text = std::string_view(m_text).substr(0, m_textSize);
        if (m_nextFeed < from) {
            m_nextFeed = positionOf('\n', text, from);
        }
        if (m_nextReturn < from) {
            m_nextReturn = positionOf('\r', text, from);
        }
        if (m_nextQuote < m_at) {
            m_nextQuote = positionOf('"', text, m_at);
        }
        const auto end = std::min(m_nextFeed, m_nextReturn);
        const bool isLastAtHand = end + 1 >= m_textSize && end < m_textSize && text[end] == '\r';
        if (end < m_textSize && (!isLastAtHand || m_isAtEnd || m_isBroken)) {
            return std::optional(end);
        }
        if (m_isBroken) {
            return refused(m_encoding == domain::RsEncoding::Utf8
                               ? SHIRUBE_TEXT("{0}, row {1}: there are bytes that are no text in UTF-8. Download the "
                                              "file again.")
                               : SHIRUBE_TEXT("{0}, row {1}: there are bytes that are no text in Shift_JIS (CP932). "
                                              "Save the file as CSV in UTF-8."));
        }
        if (m_isAtEnd) {
            return std::nullopt;
        }
        if (m_textSize - m_at > kMaxRowBytes) {
            return refused(
                SHIRUBE_TEXT("{0}, row {1}: the row is longer than 16 MiB. Close the quotation mark that "
                             "opens in it."));
        }
        const auto moved = m_at;
        if (auto status = more(); !status) {
            return base::forward(std::move(status));
        }
        from -= moved;
    }
}

// The row from m_at on by libcsv, line by line until it is whole.
base::Status RsCsvStream::readQuoted() {
    if (!m_quotes) {
        m_quotes = std::make_unique<Quotes>();
    }
    auto& quotes = *m_quotes;
    quotes.texts.clear();
    quotes.ends.clear();
    quotes.isWhole = false;
    std::size_t fed = 0;  // bytes from m_at on that libcsv has
    while (!quotes.isWhole) {
        const auto end = lineEnd(m_at + fed);
        if (!end) {
            return base::forward(end);
        }
        auto stop = end->value_or(m_textSize);
        if (*end) {
            const bool isPair = stop + 1 < m_textSize && m_text[stop] == '\r' && m_text[stop + 1] == '\n';
            stop += isPair ? 2 : 1;
        }
        const auto piece = std::string_view(m_text).substr(m_at + fed, stop - m_at - fed);
        fed += piece.size();
        if (!quotes.add(piece)) {
            return refused(
                SHIRUBE_TEXT("{0}, row {1}: a quotation mark stands where none can, or one never closes. "
                             "Put the field in quotation marks and double those inside it."));
        }
        if (!*end && !quotes.isWhole && !quotes.end()) {
            return refused(SHIRUBE_TEXT("{0}, row {1}: a quotation mark opens here and never closes. Close it."));
        }
        if (!*end) {
            break;
        }
    }
    m_at += fed;
    std::size_t begin = 0;
    for (const auto fieldEnd : quotes.ends) {
        m_fields.push_back(std::string_view(quotes.texts).substr(begin, fieldEnd - begin));
        begin = fieldEnd;
    }
    return {};
}

void RsCsvStream::cutAtCommas(std::string_view line) {
    const char* at = line.data();
    const char* const end = at + line.size();
    while (true) {
        // Many fields are empty, and a call costs more than a look.
        const char* comma = at != end && *at == ','
                                ? at
                                : static_cast<const char*>(std::memchr(at, ',', static_cast<std::size_t>(end - at)));
        if (comma == nullptr) {
            m_fields.emplace_back(at, static_cast<std::size_t>(end - at));
            return;
        }
        m_fields.emplace_back(at, static_cast<std::size_t>(comma - at));
        at = comma + 1;
    }
}

// Finds the encoding by the first line, which has Japanese names.
base::Status RsCsvStream::begin() {
    m_hasBegun = true;
    if (auto status = fill(); !status) {
        return status;
    }
    const auto bytes = std::string_view(m_raw);
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("{0}: the file is UTF-16. Save it as CSV in UTF-8."), {m_name}));
    }
    const auto first = bytes.substr(0, bytes.find_first_of("\r\n"));
    const auto whole = wellFormedLength(first);
    const bool isCut = first.size() == bytes.size() && first.size() - whole < 4;
    if (bytes.starts_with(kUtf8Mark) || whole == first.size() || isCut) {
        m_raw.erase(0, bytes.starts_with(kUtf8Mark) ? kUtf8Mark.size() : 0);
        m_text = std::move(m_raw);
        m_raw.clear();
        m_tailEnd = m_text.size();
    } else {
        m_encoding = domain::RsEncoding::Cp932;
    }
    return decode();
}

// A whole piece from the source into m_raw.
base::Status RsCsvStream::fill() {
    auto size = m_raw.size();
    const auto wanted = size + kPiece;
    m_raw.resize(wanted);
    while (size < wanted && !m_isAtEnd) {
        const auto count = m_source(m_raw.data() + size, wanted - size);
        if (!count) {
            m_raw.resize(size);
            return base::forward(count);
        }
        size += *count;
        m_isAtEnd = *count == 0;
    }
    m_raw.resize(size);
    return {};
}

// Forgets the rows before m_at and reads the next piece.
base::Status RsCsvStream::more() {
    m_text.erase(m_tailEnd);
    m_text.erase(0, m_at);
    m_textSize -= m_at;
    m_tailEnd -= m_at;
    m_at = 0;
    if (m_encoding == domain::RsEncoding::Cp932) {
        if (auto status = fill(); !status) {
            return status;
        }
        return decode();
    }
    const auto wanted = m_tailEnd + std::max(kPiece, m_textSize);
    m_text.resize(wanted);
    while (m_tailEnd < wanted && !m_isAtEnd) {
        const auto count = m_source(m_text.data() + m_tailEnd, wanted - m_tailEnd);
        if (!count) {
            return base::forward(count);
        }
        m_tailEnd += *count;
        m_isAtEnd = *count == 0;
    }
    return decode();
}

// Takes into m_text what is whole text, and notes where it ends to be text.
base::Status RsCsvStream::decode() {
    const auto before = m_textSize;
    if (m_encoding == domain::RsEncoding::Utf8) {
        const auto bytes = std::string_view(m_text).substr(m_textSize, m_tailEnd - m_textSize);
        m_textSize += wellFormedLength(bytes);
        m_isBroken = m_tailEnd - m_textSize > 3 || (m_isAtEnd && m_tailEnd > m_textSize);
    } else {
        // No second byte of a character is an end of line, so that lines are whole texts.
        const auto last = m_raw.find_last_of("\r\n");
        const auto whole = m_isAtEnd ? m_raw.size() : last == std::string::npos ? 0 : last + 1;
        if (const auto text = base::fromCp932(std::string_view(m_raw).substr(0, whole))) {
            m_text += *text;
            m_raw.erase(0, whole);
        } else {
            std::string_view rest = m_raw;
            while (!rest.empty()) {
                const auto line = rest.substr(0, rest.find('\n') + 1);
                const auto one = base::fromCp932(line.empty() ? rest : line);
                if (!one || line.empty()) {
                    break;
                }
                m_text += *one;
                rest.remove_prefix(line.size());
            }
            m_isBroken = true;
        }
        m_textSize = m_text.size();
        m_tailEnd = m_textSize;
        if (m_raw.size() > kMaxRowBytes) {
            m_rowNumber = std::max<std::int64_t>(m_rowNumber, 1);
            return refused(
                SHIRUBE_TEXT("{0}, row {1}: the row is longer than 16 MiB. Close the quotation mark that "
                             "opens in it."));
        }
    }
    // A NUL is well-formed, but in no text.
    if (const auto* nul = std::memchr(m_text.data() + before, 0, m_textSize - before); nul != nullptr) {
        m_textSize = static_cast<std::size_t>(static_cast<const char*>(nul) - m_text.data());
        m_isBroken = true;
    }
    const auto text = std::string_view(m_text).substr(0, m_textSize);
    m_nextFeed = positionOf('\n', text, m_at);
    m_nextReturn = positionOf('\r', text, m_at);
    m_nextQuote = positionOf('"', text, m_at);
    return {};
}

}  // namespace shirube::exchange
