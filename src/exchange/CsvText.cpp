// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvText.h"

#include <csv.h>

#include <algorithm>
#include <new>
#include <utility>

#include "base/Text.h"

namespace shirube::exchange {

using base::ErrorCode;
using base::Message;

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

std::size_t lineOf(std::string_view text, std::size_t offset) {
    const auto before = text.substr(0, offset);
    return static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
}

tl::unexpected<base::Error> refused(std::string_view sourceTemplate, std::size_t line) {
    return base::fail(ErrorCode::InvalidInput, Message(sourceTemplate, {std::to_string(line)}));
}

// With its end: LF, CR LF or CR.
std::string_view firstLine(std::string_view text) {
    const auto end = text.find_first_of("\r\n");
    if (end == std::string_view::npos) {
        return text;
    }
    return text.substr(0, end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
}

// Fields are taken as they stand: libcsv would cut spaces around them.
int isNoSpace(unsigned char) {
    return 0;
}

// libcsv as an object.
class Parser {
public:
    Parser() {
        if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) != 0) {
            throw std::bad_alloc();
        }
        csv_set_space_func(&m_parser, isNoSpace);
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    [[nodiscard]] csv_parser* get() { return &m_parser; }

private:
    csv_parser m_parser{};
};

struct Rows {
    const std::function<base::Status(std::size_t, const std::vector<std::string>&)>& row;
    std::size_t line = 1;     // being read
    std::size_t rowLine = 0;  // where the row begins; 0 between rows
    std::vector<std::string> fields{};
    base::Status status{};

    static void onField(void* bytes, std::size_t size, void* self) {
        auto& rows = *static_cast<Rows*>(self);
        rows.fields.emplace_back(static_cast<const char*>(bytes), size);
    }
    static void onRow(int, void* self) {
        auto& rows = *static_cast<Rows*>(self);
        if (rows.status) {
            rows.status = rows.row(rows.rowLine, rows.fields);
        }
        rows.fields.clear();
        rows.rowLine = 0;
    }
};

}  // namespace

base::Result<std::string> csvText(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("The file is UTF-16. Save it as CSV in UTF-8.")));
    }
    if (bytes.starts_with(kUtf8Mark)) {
        bytes.remove_prefix(kUtf8Mark.size());
    }
    if (const auto nul = bytes.find('\0'); nul != std::string_view::npos) {
        return refused(SHIRUBE_TEXT("Line {0}: there is a NUL in the file, so it is no text. Save it as CSV."),
                       lineOf(bytes, nul));
    }
    if (base::isValidUtf8(bytes)) {
        return std::string(bytes);
    }
    if (auto text = base::fromCp932(bytes)) {
        return *std::move(text);
    }
    // Where both encodings fail, each line by itself may be in one of them: then the end of the file is named.
    std::size_t line = 1;
    for (auto rest = bytes; !rest.empty(); ++line) {
        const auto one = firstLine(rest);
        if (!base::isValidUtf8(one) && !base::fromCp932(one)) {
            break;
        }
        rest.remove_prefix(one.size());
    }
    return refused(SHIRUBE_TEXT("Line {0}: the bytes are neither UTF-8 nor Shift_JIS (CP932). Save the file as CSV in "
                                "UTF-8."),
                   line);
}

base::Status forEachCsvRow(std::string_view text,
                           const std::function<base::Status(std::size_t, const std::vector<std::string>&)>& row) {
    Parser parser;
    Rows rows{row};
    // Line by line, so that a row knows where it begins.
    for (; !text.empty() && rows.status; ++rows.line) {
        const auto line = firstLine(text);
        if (rows.rowLine == 0 && line.find_first_not_of("\r\n") != std::string_view::npos) {
            rows.rowLine = rows.line;
        }
        if (csv_parse(parser.get(), line.data(), line.size(), Rows::onField, Rows::onRow, &rows) != line.size()) {
            return refused(SHIRUBE_TEXT("Line {0}: a quotation mark stands where none can. Put the field in quotation "
                                        "marks and double those inside it."),
                           rows.line);
        }
        text.remove_prefix(line.size());
    }
    if (!rows.status) {
        return std::move(rows.status);
    }
    if (csv_fini(parser.get(), Rows::onField, Rows::onRow, &rows) != 0) {
        return refused(SHIRUBE_TEXT("Line {0}: a quotation mark opens here and never closes. Close it."), rows.rowLine);
    }
    return std::move(rows.status);
}

}  // namespace shirube::exchange
