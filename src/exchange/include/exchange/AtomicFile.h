// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/Result.h"

namespace shirube::exchange {

/// A file that appears whole under its name or not at all: it is written beside its place and renamed over it. What is
/// not committed is removed.
class AtomicFile {
public:
    /// Chooses the name to write to; a symbolic link keeps pointing where it did.
    /// Errors: NotFound where the folder is missing, InvalidInput where `target` is a folder itself.
    [[nodiscard]] static base::Result<AtomicFile> beside(const std::filesystem::path& target);

    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&&) = delete;
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();

    /// In the folder of the target; no file of this name exists yet.
    [[nodiscard]] const std::filesystem::path& temporaryPath() const { return m_temporary; }

    /// Writes these bytes as the whole content. Errors: Io, DiskFull.
    [[nodiscard]] base::Status write(std::string_view bytes) const;
    /// Flushes what was written to the disk and puts it in place. Errors: Io, DiskFull.
    [[nodiscard]] base::Status commit();
    /// What `errorNumber` of the C library means for the target, with the mend.
    [[nodiscard]] base::Status failure(int errorNumber) const;

private:
    AtomicFile(std::filesystem::path target, std::filesystem::path temporary);

    std::filesystem::path m_target;
    std::filesystem::path m_temporary;  // empty once committed or moved from
};

/// The bytes as the file `target`, whole or not at all.
[[nodiscard]] base::Status writeAtomically(const std::filesystem::path& target, std::string_view bytes);

}  // namespace shirube::exchange
