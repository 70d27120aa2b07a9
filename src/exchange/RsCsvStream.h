// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/Result.h"
#include "domain/RsFile.h"

namespace shirube::exchange {

/// The rows of a CSV file that comes in pieces, in memory for one piece and one row. UTF-8 with or without byte order
/// mark, or CP932, by what its first line is; rows end with CR LF, LF or CR. Rows with quotes are libcsv's (RFC 4180,
/// strict), the others are cut at their commas.
class RsCsvStream {
public:
    /// Puts at most that many bytes at `to` and answers how many; 0 at the end.
    using Source = std::function<base::Result<std::size_t>(char* to, std::size_t size)>;
    /// `name` is for messages.
    RsCsvStream(Source source, std::string name);
    ~RsCsvStream();
    RsCsvStream(const RsCsvStream&) = delete;
    RsCsvStream& operator=(const RsCsvStream&) = delete;

    /// Goes to the next row that isn't blank; false at the end. InvalidInput names file and row: bytes that are no text
    /// in its encoding, a quote that stands where none can or never closes, a row of more than kMaxRowBytes. What the
    /// source fails with. After a failure, it fails again.
    [[nodiscard]] base::Result<bool> next();

    /// Of the row, as UTF-8; until next() is called again.
    [[nodiscard]] std::span<const std::string_view> fields() const { return m_fields; }
    /// As a spreadsheet counts: the first is 1, blank ones count too.
    [[nodiscard]] std::int64_t rowNumber() const { return m_rowNumber; }
    [[nodiscard]] domain::RsEncoding encoding() const { return m_encoding; }

    static constexpr std::size_t kMaxRowBytes = std::size_t{16} << 20;

private:
    struct Quotes;

    [[nodiscard]] base::Status fill();
    [[nodiscard]] base::Status begin();
    [[nodiscard]] base::Status more();
    [[nodiscard]] base::Status decode();
    [[nodiscard]] base::Result<std::optional<std::size_t>> lineEnd(std::size_t from);
    [[nodiscard]] base::Status readQuoted();
    void cutAtCommas(std::string_view line);
    [[nodiscard]] tl::unexpected<base::Error> refused(std::string_view sourceTemplate) const;

    Source m_source;
    std::string m_name;
    std::string m_text;  // UTF-8 of m_textSize bytes; behind it up to m_tailEnd a character that isn't whole yet
    std::size_t m_textSize = 0;
    std::size_t m_tailEnd = 0;
    std::string m_raw;           // CP932 that isn't decoded yet
    std::size_t m_at = 0;        // where the next row begins
    std::size_t m_nextFeed = 0;  // the next LF, CR and quote from m_at on, or m_textSize where none is
    std::size_t m_nextReturn = 0;
    std::size_t m_nextQuote = 0;
    bool m_hasBegun = false;
    bool m_isAtEnd = false;   // of the source
    bool m_isBroken = false;  // behind m_textSize stands what is no text
    domain::RsEncoding m_encoding = domain::RsEncoding::Utf8;
    std::int64_t m_rowNumber = 0;
    std::vector<std::string_view> m_fields;
    std::unique_ptr<Quotes> m_quotes;
    std::optional<base::Error> m_failure;
};

}  // namespace shirube::exchange
