// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace shirube::test {

/// A generated CSV file whose fields need no quotes, to be altered cell by cell.
class RsText {
public:
    explicit RsText(std::filesystem::path file) : m_file(std::move(file)) {
        std::ostringstream text;
        text << std::ifstream(m_file, std::ios::binary).rdbuf();
        std::istringstream lines(text.str());
        for (std::string line; std::getline(lines, line);) {
            line.erase(line.find_last_not_of('\r') + 1);
            m_rows.emplace_back();
            std::istringstream cells(line + ",");
            for (std::string cell; std::getline(cells, cell, ',');) {
                m_rows.back().push_back(cell);
            }
        }
    }

    /// The cell of a row (the header is 1) in the column of that name.
    std::string& at(std::size_t row, const std::string& column) {
        const auto& header = m_rows.at(0);
        const auto found = std::find(header.begin(), header.end(), column);
        if (found == header.end()) {
            throw std::out_of_range("no column " + column);
        }
        return m_rows.at(row - 1).at(static_cast<std::size_t>(found - header.begin()));
    }
    /// Adds to a whole number, which may be written as a decimal.
    void add(std::size_t row, const std::string& column, std::int64_t amount) {
        auto& cell = at(row, column);
        cell = std::to_string(std::stoll(cell) + amount);
    }
    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    [[nodiscard]] std::vector<std::string>& row(std::size_t number) { return m_rows.at(number - 1); }

    void write() const {
        std::ofstream out(m_file, std::ios::binary);
        for (const auto& row : m_rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                out << (i == 0 ? "" : ",") << row[i];
            }
            out << "\r\n";
        }
    }

private:
    std::filesystem::path m_file;
    std::vector<std::vector<std::string>> m_rows;
};

}  // namespace shirube::test
