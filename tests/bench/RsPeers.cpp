// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsPeers.h"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace shirube::bench {

std::optional<double> importWithSqliteShell(std::span<const std::filesystem::path> files,
                                            const std::filesystem::path& folder) {
    const auto script = folder / "import.sql";
    const auto store = folder / "peer.db";
    std::filesystem::remove(store);
    {
        std::ofstream stream(script, std::ios::binary);
        int table = 0;
        for (const auto& file : files) {
            stream << ".import --csv \"" << file.generic_string() << "\" t" << ++table << "\n";
        }
    }
    const auto command = "sqlite3 \"" + store.generic_string() + "\" < \"" + script.generic_string() + "\"";
    const auto begin = std::chrono::steady_clock::now();
    if (std::system(command.c_str()) != 0) {
        return std::nullopt;
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

std::map<std::string, double> askDuckDb(const std::filesystem::path& folder) {
    const char* command = std::getenv("SHIRUBE_DUCKDB_PEER");
    if (command == nullptr) {
        return {};
    }
    const auto answers = folder.parent_path() / "duckdb.txt";
    const auto line =
        std::string(command) + " \"" + folder.generic_string() + "\" > \"" + answers.generic_string() + "\"";
    if (std::system(line.c_str()) != 0) {
        return {};
    }
    std::map<std::string, double> times;
    std::ifstream stream(answers);
    for (std::string row; std::getline(stream, row);) {
        std::istringstream fields(row);
        std::string name;
        double milliseconds = 0;
        if (fields >> name >> milliseconds) {
            times.emplace(name, milliseconds);
        }
    }
    return times;
}

}  // namespace shirube::bench
