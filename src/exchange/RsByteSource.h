// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/Result.h"
#include "exchange/RsReader.h"

namespace shirube::exchange {

/// The bytes of one CSV file, from a file or unpacked from a ZIP file on the way, in pieces.
class RsByteSource {
public:
    /// NotFound, Io; InvalidInput of a damaged ZIP file.
    [[nodiscard]] static base::Result<RsByteSource> open(const RsInput& input);
    ~RsByteSource();
    RsByteSource(RsByteSource&&) noexcept;
    RsByteSource& operator=(RsByteSource&&) noexcept;

    /// At most `size` bytes into `to`; 0 at the end. InvalidInput of what is damaged, or is more than the ZIP file says
    /// or 200 times as much as is packed; Io.
    [[nodiscard]] base::Result<std::size_t> read(char* to, std::size_t size);
    [[nodiscard]] std::int64_t bytesRead() const;

private:
    struct Parts;
    explicit RsByteSource(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// The CSV files in the ZIP file, by name, with entry, name, sizes and day; with a problem where one can't be unpacked.
/// NotFound, Io; InvalidInput of what is no whole ZIP file, or has no CSV file.
[[nodiscard]] base::Result<std::vector<RsInput>> rsZipEntries(const std::filesystem::path& path);

/// What messages call the input: its CSV file's name, or its path where it has none.
[[nodiscard]] std::string displayName(const RsInput& input);

}  // namespace shirube::exchange
