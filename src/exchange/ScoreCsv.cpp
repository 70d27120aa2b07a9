// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ScoreCsv.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "CsvFormulaGuard.h"
#include "CsvText.h"
#include "FileBytes.h"
#include "base/Text.h"
#include "exchange/AtomicFile.h"
#include "exchange/CsvWriter.h"

namespace shirube::exchange {

using base::ErrorCode;
using base::Message;

using analysis::TableCell;

namespace {

constexpr std::size_t kMaxBytes = std::size_t{64} << 20U;

struct Column {
    std::string_view name;
    std::string ScoreRecord::*field;
    bool isFreeText;
};

constexpr std::array kColumns{
    Column{"review", &ScoreRecord::review, false},     Column{"theme", &ScoreRecord::theme, false},
    Column{"reviewer", &ScoreRecord::reviewer, false}, Column{"criterion", &ScoreRecord::criterion, false},
    Column{"value", &ScoreRecord::value, false},       Column{"comment", &ScoreRecord::comment, true},
};

tl::unexpected<base::Error> refused(std::string_view sourceTemplate, std::vector<std::string> arguments) {
    return base::fail(ErrorCode::InvalidInput, Message(sourceTemplate, std::move(arguments)));
}

// What a spreadsheet would calculate is written with an apostrophe before it and read without; so that a text that
// begins like that by itself comes back too, it gets one more.
bool isGuarded(std::string_view text) {
    const auto behind = text.find_first_not_of('\'');
    return behind != 0 && behind != std::string_view::npos && looksLikeFormula(text.substr(behind));
}

std::string unguarded(std::string text) {
    return isGuarded(text) ? text.substr(1) : text;
}

std::string guarded(const std::string& text) {
    return isGuarded(text) ? "'" + text : text;
}

// Where each of kColumns stands in the file.
using Places = std::array<std::size_t, kColumns.size()>;

base::Result<Places> placesIn(std::size_t line, const std::vector<std::string>& header) {
    Places places{};
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        std::optional<std::size_t> place;
        for (std::size_t at = 0; at < header.size(); ++at) {
            if (base::searchKey(header[at]) != kColumns[i].name) {
                continue;
            }
            if (place) {
                return refused(SHIRUBE_TEXT("Line {0}: the column {1} is there twice. Remove one of the two."),
                               {std::to_string(line), std::string(kColumns[i].name)});
            }
            place = at;
        }
        if (!place) {
            return refused(SHIRUBE_TEXT("Line {0}: the column {1} is missing. The columns are: review, theme, "
                                        "reviewer, criterion, value, comment."),
                           {std::to_string(line), std::string(kColumns[i].name)});
        }
        places[i] = *place;
    }
    return places;
}

ScoreRecord recordOf(std::size_t line, const std::vector<std::string>& fields, const Places& places) {
    ScoreRecord record;
    record.line = line;
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        auto text = unguarded(fields[places[i]]);
        record.*kColumns[i].field = kColumns[i].isFreeText ? std::move(text) : std::string(base::trimmed(text));
    }
    return record;
}

}  // namespace

base::Result<std::vector<ScoreRecord>> parseScores(std::string_view bytes) {
    const auto text = csvText(bytes);
    if (!text) {
        return base::forward(text);
    }
    std::vector<ScoreRecord> records;
    std::optional<Places> places;
    std::size_t columns = 0;
    auto status = forEachCsvRow(*text, [&](std::size_t line, const std::vector<std::string>& fields) -> base::Status {
        if (!places) {
            auto found = placesIn(line, fields);
            if (!found) {
                return base::forward(std::move(found));
            }
            places = *found;
            columns = fields.size();
            return {};
        }
        if (fields.size() != columns) {
            return refused(SHIRUBE_TEXT("Line {0} has {1} fields, and the header {2}. Put a field with a comma in it "
                                        "in quotation marks."),
                           {std::to_string(line), std::to_string(fields.size()), std::to_string(columns)});
        }
        records.push_back(recordOf(line, fields, *places));
        return {};
    });
    if (!status) {
        return base::forward(std::move(status));
    }
    if (!places) {
        return refused(SHIRUBE_TEXT("Line {0}: the column {1} is missing. The columns are: review, theme, reviewer, "
                                    "criterion, value, comment."),
                       {"1", std::string(kColumns.front().name)});
    }
    return records;
}

base::Result<std::vector<ScoreRecord>> readScores(const std::filesystem::path& path) {
    const auto bytes = readFileBytes(path, kMaxBytes);
    if (!bytes) {
        return base::forward(bytes);
    }
    auto records = parseScores(*bytes);
    if (!records) {
        records.error().message = Message::nested(
            SHIRUBE_TEXT("{0}: {1}"), {Message::verbatim(utf8Path(path)), std::move(records.error().message)});
    }
    return records;
}

base::Status writeScores(const std::vector<ScoreRecord>& records, const std::filesystem::path& path) {
    CsvWriter writer;
    std::vector<TableCell> cells;
    for (const auto& column : kColumns) {
        cells.push_back(TableCell::ofText(std::string(column.name)));
    }
    writer.row(cells);
    for (const auto& record : records) {
        cells.clear();
        for (const auto& column : kColumns) {
            cells.push_back(TableCell::ofText(guarded(record.*column.field)));
        }
        writer.row(cells);
    }
    return writeAtomically(path, writer.bytes());
}

}  // namespace shirube::exchange
