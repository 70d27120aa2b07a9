// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "RsLayout.h"
#include "exchange/RsReader.h"
#include "support/Catch.h"
#include "support/TemporaryFolder.h"

namespace shirube::test {

/// A file of the review system that a test writes: the official columns, and rows with what the test is about.
class RsSheet {
public:
    explicit RsSheet(domain::RsKind kind, int edition = 2024) : m_edition(edition) {
        for (const auto name : exchange::rsHeadingNames(kind)) {
            m_header.emplace_back(name);
        }
        for (const auto& column : exchange::rsLayout(kind)) {
            m_header.emplace_back(column.name);
        }
        if (kind == domain::RsKind::Goals) {
            for (int year = 2021; year <= 2026; ++year) {
                m_header.push_back(std::to_string(year));
            }
        }
    }

    using Cells = std::vector<std::pair<std::string, std::string>>;
    RsSheet& row(std::int64_t project, const Cells& cells = {}) {
        std::vector<std::string> fields(m_header.size());
        fields[0] = "レビューシート";
        fields[1] = std::to_string(m_edition);
        fields[2] = std::to_string(project);
        fields[3] = "事業" + std::to_string(project);
        fields[6] = "内閣府";
        for (const auto& [name, text] : cells) {
            fields.at(column(name)) = text;
        }
        m_rows.push_back(std::move(fields));
        return *this;
    }

    std::vector<std::string>& header() { return m_header; }
    std::vector<std::string>& lastRow() { return m_rows.back(); }
    [[nodiscard]] std::size_t column(const std::string& name) const {
        const auto it = std::find(m_header.begin(), m_header.end(), name);
        INFO(name);
        REQUIRE(it != m_header.end());
        return static_cast<std::size_t>(it - m_header.begin());
    }

    [[nodiscard]] std::string csv(const std::string& lineEnd = "\r\n") const {
        auto text = line(m_header) + lineEnd;
        for (const auto& row : m_rows) {
            text += line(row) + lineEnd;
        }
        return text;
    }

private:
    static std::string line(const std::vector<std::string>& fields) {
        std::string text;
        for (const auto& field : fields) {
            text += text.empty() && &field == &fields.front() ? "" : ",";
            if (field.find_first_of(",\"\r\n") == std::string::npos) {
                text += field;
                continue;
            }
            text += '"';
            for (const char c : field) {
                text += c == '"' ? std::string("\"\"") : std::string(1, c);
            }
            text += '"';
        }
        return text;
    }

    int m_edition;
    std::vector<std::string> m_header;
    std::vector<std::vector<std::string>> m_rows;
};

inline const std::string kMissing = "(missing)";

/// All rows that a file gives, by table; numbers as texts.
struct RsContent {
    struct Row {
        domain::RsRow place;
        std::map<std::string, std::string> cells;
        std::string operator[](const std::string& column) const { return cells.at(column); }
    };
    std::map<domain::RsTable, std::vector<Row>> tables;
    exchange::RsReadResult result;
    std::size_t largestBatch = 0;

    [[nodiscard]] const std::vector<Row>& of(domain::RsTable table) const {
        static const std::vector<Row> kNone;
        const auto it = tables.find(table);
        return it == tables.end() ? kNone : it->second;
    }

    void add(const domain::RsRowBatch& batch) {
        const auto columns = domain::columnsOf(batch.table());
        largestBatch = std::max(largestBatch, batch.byteCount());
        for (std::size_t i = 0; i < batch.rowCount(); ++i) {
            Row row{batch.row(i), {}};
            for (std::size_t c = 0; c < columns.size(); ++c) {
                const bool isText = columns[c].type == domain::RsType::Text;
                if (isText == (batch.isNumber(i, c) || batch.isMissing(i, c))) {
                    FAIL("the column " << columns[c].name << " is of another type");
                }
                row.cells[std::string(columns[c].name)] = batch.isMissing(i, c)  ? kMissing
                                                          : batch.isNumber(i, c) ? std::to_string(batch.number(i, c))
                                                                                 : std::string(batch.text(i, c));
            }
            tables[batch.table()].push_back(std::move(row));
        }
    }
};

inline void writeBytes(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

inline exchange::RsInput onlyInput(const std::filesystem::path& path) {
    const std::vector<std::filesystem::path> paths{path};
    auto inputs = exchange::findRsInputs(paths);
    REQUIRE(inputs);
    REQUIRE(inputs->size() == 1);
    return inputs->front();
}

inline base::Result<RsContent> readContent(const exchange::RsInput& input, const exchange::RsReadOptions& options) {
    RsContent content;
    auto result = exchange::readRsFile(input, options, [&](domain::RsRowBatch&& batch) {
        content.add(batch);
        return base::Status{};
    });
    if (!result) {
        return base::forward(result);
    }
    content.result = *std::move(result);
    return content;
}

/// What a CSV of these bytes gives as file 7.
inline RsContent contentOf(const std::string& bytes, const exchange::RsHeadings* headings = nullptr) {
    const TemporaryFolder folder;
    writeBytes(folder / "one.csv", bytes);
    const auto input = onlyInput(folder / "one.csv");
    if (input.problem) {
        FAIL(input.problem->english());
    }
    auto content = readContent(input, {7, headings});
    if (!content) {
        FAIL(content.error().message.english());
    }
    return *std::move(content);
}

/// The message with which a CSV of these bytes is refused, by what it begins with or while it is read.
inline std::string refusalOf(const std::string& bytes) {
    const TemporaryFolder folder;
    writeBytes(folder / "one.csv", bytes);
    const auto input = onlyInput(folder / "one.csv");
    if (input.problem) {
        return input.problem->english();
    }
    const auto content = readContent(input, {7, nullptr});
    REQUIRE_FALSE(content);
    CHECK(content.error().code == base::ErrorCode::InvalidInput);
    return content.error().message.english();
}

}  // namespace shirube::test
