// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "RsFileRows.h"
#include "analysis/GovernmentBook.h"
#include "base/Progress.h"
#include "domain/RsFile.h"

namespace shirube::persistence {

class Connection;

/// Puts one edition's programmes together from their tables. Throws.
class GovernmentBookBuilder {
public:
    GovernmentBookBuilder(Connection& connection, std::span<const domain::RsFile> files, const base::Progress& progress)
        : m_connection(connection), m_files(files), m_progress(progress) {}

    [[nodiscard]] analysis::GovernmentBook build();

private:
    void readProgrammes();
    void readHeadings();
    void readNameKeys();
    void readMajorExpenses();
    void readPolicies();
    void readTotals();
    void readAccounts();

    [[nodiscard]] RsFileRows rowsOf(domain::RsKind kind, std::string_view table, std::string_view columns);
    /// Throws Cancelled where that was asked for.
    void noteStep();
    [[nodiscard]] analysis::GovernmentProgramme& programme(std::int64_t project);
    [[nodiscard]] analysis::TextIndex indexOf(std::string_view text);

    Connection& m_connection;
    std::span<const domain::RsFile> m_files;
    const base::Progress& m_progress;
    std::int64_t m_step = 0;
    std::vector<analysis::GovernmentProgramme> m_programmes;
    std::unordered_map<std::int64_t, std::size_t> m_byProject;
    std::size_t m_last = 0;  // looked up last: the rows of a programme stand together
    std::deque<std::string> m_texts{std::string()};
    std::unordered_map<std::string_view, analysis::TextIndex> m_indexOf{{std::string_view(), 0}};
};

}  // namespace shirube::persistence
