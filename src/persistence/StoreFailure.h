// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <utility>

#include "SqliteApi.h"
#include "base/Error.h"

namespace shirube::persistence {

/// Carries an Error through the inside of persistence, where failures are exceptions.
class StoreFailure : public std::exception {
public:
    explicit StoreFailure(base::Error error) : m_error(std::move(error)) {}
    StoreFailure(base::ErrorCode code, base::Message message, std::string detail = {})
        : m_error{code, std::move(message), std::move(detail)} {}
    [[nodiscard]] const base::Error& error() const { return m_error; }
    [[nodiscard]] const char* what() const noexcept override { return "a store failure"; }

private:
    base::Error m_error;
};

/// The path for messages and for SQLite.
[[nodiscard]] std::string utf8(const std::filesystem::path& path);

/// What SQLite said, as an error that names the file and the mend.
[[nodiscard]] base::Error describe(const sqlite::Failure& failure, const std::filesystem::path& file);

}  // namespace shirube::persistence
