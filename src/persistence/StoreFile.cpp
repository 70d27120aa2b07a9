// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreFile.h"

#include <array>
#include <cstdint>
#include <fstream>
#include <string_view>
#include <system_error>

#include "StoreFailure.h"

namespace shirube::persistence {

namespace {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::Message;

// https://www.sqlite.org/fileformat.html, section 1.3.
constexpr std::size_t kHeaderBytes = 100;
constexpr std::string_view kMagic("SQLite format 3\0", 16);
constexpr std::size_t kPageSizeAt = 16;
constexpr std::size_t kChangeCounterAt = 24;
constexpr std::size_t kPageCountAt = 28;
constexpr std::size_t kValidForAt = 92;

using Header = std::array<char, kHeaderBytes>;

std::uint32_t bigEndian(const Header& header, std::size_t at, std::size_t bytes) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        value = (value << 8U) | static_cast<unsigned char>(header[at + i]);
    }
    return value;
}

// Pages that are still in the log file beside it explain a short file.
bool hasPendingLog(const fs::path& file) {
    auto log = file;
    log += "-wal";
    std::error_code missing;
    const auto size = fs::file_size(log, missing);
    return !missing && size > 0;
}

void refuseShortFile(const fs::path& file, const Header& header, std::uintmax_t size) {
    const auto pageSize = bigEndian(header, kPageSizeAt, 2) == 1 ? 65536U : bigEndian(header, kPageSizeAt, 2);
    const bool countHolds = bigEndian(header, kChangeCounterAt, 4) == bigEndian(header, kValidForAt, 4);
    const auto expected = std::uintmax_t{pageSize} * bigEndian(header, kPageCountAt, 4);
    if (countHolds && size < expected && !hasPendingLog(file)) {
        throw StoreFailure(
            ErrorCode::Corrupt,
            Message(SHIRUBE_TEXT("The store {0} is cut short ({1} of {2} bytes). Restore a backup of it."),
                    {utf8(file), std::to_string(size), std::to_string(expected)}));
    }
}

void refuseMissingFolder(const fs::path& file) {
    std::error_code unknown;
    if (!fs::is_directory(file.parent_path(), unknown)) {
        throw StoreFailure(ErrorCode::NotFound,
                           Message(SHIRUBE_TEXT("The folder {0} does not exist. Create it, or choose another place."),
                                   {utf8(file.parent_path())}));
    }
}

}  // namespace

StorePlace inspectPlace(const fs::path& file) {
    std::error_code unknown;
    const auto status = fs::status(file, unknown);
    if (status.type() == fs::file_type::not_found) {
        refuseMissingFolder(file);
        return StorePlace::Nothing;
    }
    if (fs::is_directory(status)) {
        throw StoreFailure(ErrorCode::NotAStore,
                           Message(SHIRUBE_TEXT("{0} is a folder, not a store. Name a file in it."), {utf8(file)}));
    }
    const auto size = fs::is_regular_file(status) ? fs::file_size(file, unknown) : 0;
    if (!fs::is_regular_file(status) || unknown) {
        throw StoreFailure(
            ErrorCode::Io,
            Message(SHIRUBE_TEXT("{0} can't be read as a file. Check the path and its permissions."), {utf8(file)}),
            unknown.message());
    }
    if (size == 0) {
        return StorePlace::EmptyFile;
    }
    Header header{};
    std::ifstream stream(file, std::ios::binary);
    if (!stream.is_open()) {
        throw StoreFailure(
            ErrorCode::Io,
            Message(SHIRUBE_TEXT("The store {0} can't be read. Check the permissions of the file."), {utf8(file)}));
    }
    stream.read(header.data(), static_cast<std::streamsize>(header.size()));
    if (stream.gcount() < static_cast<std::streamsize>(header.size()) ||
        std::string_view(header.data(), kMagic.size()) != kMagic) {
        throw StoreFailure(ErrorCode::NotAStore,
                           Message(SHIRUBE_TEXT("{0} is not a Shirube store. Choose another file."), {utf8(file)}));
    }
    refuseShortFile(file, header, size);
    return StorePlace::Database;
}

}  // namespace shirube::persistence
