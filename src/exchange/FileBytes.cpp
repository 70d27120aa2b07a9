// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileBytes.h"

#include <fstream>
#include <system_error>

namespace shirube::exchange {

std::string utf8Path(const std::filesystem::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

base::Result<std::string> readFileBytes(const std::filesystem::path& path, std::size_t maxBytes) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) {
        return base::fail(base::ErrorCode::NotFound,
                          base::Message(SHIRUBE_TEXT("There is no file {0}. Choose another one."), {utf8Path(path)}));
    }
    std::ifstream stream(path, std::ios::binary);
    std::string bytes;
    std::string block(std::size_t{1} << 16U, '\0');
    while (stream && bytes.size() <= maxBytes) {
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        bytes.append(block, 0, static_cast<std::size_t>(stream.gcount()));
    }
    if (bytes.size() > maxBytes) {
        return base::fail(base::ErrorCode::InvalidInput,
                          base::Message(SHIRUBE_TEXT("{0}: the file is larger than {1} MiB. Choose another one."),
                                        {utf8Path(path), std::to_string(maxBytes >> 20U)}));
    }
    if (!stream.eof()) {
        return base::fail(
            base::ErrorCode::Io,
            base::Message(SHIRUBE_TEXT("{0}: the file can't be read. Check its permissions."), {utf8Path(path)}));
    }
    return bytes;
}

}  // namespace shirube::exchange
