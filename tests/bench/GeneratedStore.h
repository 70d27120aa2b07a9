// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "support/TemporaryFolder.h"

namespace shirube::bench {

/// A real store file with the generated budget, written through the tables in one change.
class GeneratedStore {
public:
    GeneratedStore(std::size_t programmes, std::size_t cycles);
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    test::TemporaryFolder m_folder;
    std::filesystem::path m_file;
};

}  // namespace shirube::bench
