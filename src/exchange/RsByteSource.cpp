// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsByteSource.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fstream>
#include <limits>
#include <map>
#include <system_error>
#include <utility>

#include "FileBytes.h"
#include "base/Text.h"

namespace shirube::exchange {

using base::ErrorCode;
using base::Message;

namespace {

constexpr std::int64_t kMaxPacking = 200;
constexpr std::int64_t kPackingCounts = std::int64_t{1} << 20;  // below, nobody runs out of memory

struct Closing {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};
using Archive = std::unique_ptr<zip_t, Closing>;

base::Result<Archive> openArchive(const std::filesystem::path& path) {
    int code = 0;
    Archive archive(zip_open(path.string().c_str(), ZIP_RDONLY, &code));
    if (archive) {
        return archive;
    }
    const auto name = utf8Path(path);
    if (code == ZIP_ER_NOENT) {
        return base::fail(ErrorCode::NotFound,
                          Message(SHIRUBE_TEXT("There is no file {0}. Choose another one."), {name}));
    }
    if (code == ZIP_ER_OPEN || code == ZIP_ER_READ || code == ZIP_ER_SEEK) {
        return base::fail(ErrorCode::Io,
                          Message(SHIRUBE_TEXT("{0}: the file can't be read. Check its permissions."), {name}),
                          std::strerror(errno));
    }
    return base::fail(ErrorCode::InvalidInput,
                      Message(SHIRUBE_TEXT("{0}: the ZIP file is damaged or not whole. Download it again."), {name}));
}

// Names are UTF-8, CP932 in ZIP files of older Japanese programs, or in the code page of MS-DOS.
std::string nameOf(zip_t* archive, zip_uint64_t index) {
    const char* raw = zip_get_name(archive, index, ZIP_FL_ENC_RAW);
    if (raw == nullptr) {
        return {};
    }
    if (base::isValidUtf8(raw)) {
        return raw;
    }
    if (auto name = base::fromCp932(raw)) {
        return *std::move(name);
    }
    const char* guessed = zip_get_name(archive, index, ZIP_FL_ENC_GUESS);
    return guessed == nullptr ? std::string() : guessed;
}

std::int64_t sizeOf(zip_uint64_t bytes) {
    return static_cast<std::int64_t>(std::min<zip_uint64_t>(bytes, std::numeric_limits<std::int64_t>::max()));
}

std::string dayOf(const zip_stat_t& entry) {
    if ((entry.valid & ZIP_STAT_MTIME) == 0 || entry.mtime <= 0) {
        return {};
    }
    // The time in a ZIP file is the local one of whoever wrote it; libzip took it as local here, and this undoes it.
    std::tm time{};
    if (localtime_r(&entry.mtime, &time) == nullptr) {
        return {};
    }
    std::array<char, 16> day{};
    return {day.data(), std::strftime(day.data(), day.size(), "%Y-%m-%d", &time)};
}

bool isPackedTooOften(std::int64_t bytes, std::int64_t packedBytes) {
    return bytes > kPackingCounts && bytes / kMaxPacking > packedBytes;
}

Message packedTooOften(const RsInput& input) {
    return Message(SHIRUBE_TEXT("{0}: the file is packed more than 200 times over, which no file of the review system "
                                "is. Download it again."),
                   {displayName(input)});
}

Message damaged(const RsInput& input) {
    return Message(SHIRUBE_TEXT("{0}: the file can't be unpacked, because it is damaged or encrypted. Download it "
                                "again."),
                   {displayName(input)});
}

bool isCsvName(std::string_view name) {
    if (name.size() < 4 || name.starts_with("__MACOSX/")) {
        return false;
    }
    const auto file = name.substr(name.find_last_of('/') + 1);
    auto end = std::string(name.substr(name.size() - 4));
    std::transform(end.begin(), end.end(), end.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return end == ".csv" && !file.starts_with("._");
}

}  // namespace

struct RsByteSource::Parts {
    RsInput input;
    std::ifstream file;
    Archive archive;
    std::unique_ptr<zip_file_t, Closing> entry;
    std::int64_t bytes = 0;  // that the ZIP file says
    std::int64_t packedBytes = 0;
    std::int64_t bytesRead = 0;
};

RsByteSource::RsByteSource(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
RsByteSource::~RsByteSource() = default;
RsByteSource::RsByteSource(RsByteSource&&) noexcept = default;
RsByteSource& RsByteSource::operator=(RsByteSource&&) noexcept = default;

base::Result<RsByteSource> RsByteSource::open(const RsInput& input) {
    auto parts = std::make_unique<Parts>();
    parts->input = input;
    if (input.entry.empty()) {
        std::error_code error;
        if (!std::filesystem::is_regular_file(input.path, error)) {
            return base::fail(ErrorCode::NotFound, Message(SHIRUBE_TEXT("There is no file {0}. Choose another one."),
                                                           {utf8Path(input.path)}));
        }
        // Pieces are large, so a buffer between would only copy them.
        parts->file.rdbuf()->pubsetbuf(nullptr, 0);
        parts->file.open(input.path, std::ios::binary);
        if (!parts->file) {
            return base::fail(
                ErrorCode::Io,
                Message(SHIRUBE_TEXT("{0}: the file can't be read. Check its permissions."), {utf8Path(input.path)}));
        }
        return RsByteSource(std::move(parts));
    }
    auto archive = openArchive(input.path);
    if (!archive) {
        return base::forward(archive);
    }
    parts->archive = *std::move(archive);
    const auto count = zip_get_num_entries(parts->archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        if (nameOf(parts->archive.get(), index) != input.entry) {
            continue;
        }
        zip_stat_t stat{};
        if (zip_stat_index(parts->archive.get(), index, 0, &stat) != 0) {
            break;
        }
        parts->bytes = sizeOf(stat.size);
        parts->packedBytes = sizeOf(stat.comp_size);
        parts->entry.reset(zip_fopen_index(parts->archive.get(), index, 0));
        if (!parts->entry) {
            break;
        }
        return RsByteSource(std::move(parts));
    }
    return base::fail(ErrorCode::InvalidInput, damaged(input));
}

base::Result<std::size_t> RsByteSource::read(char* to, std::size_t size) {
    auto& parts = *m_parts;
    std::size_t count = 0;
    if (parts.entry) {
        const auto unpacked = zip_fread(parts.entry.get(), to, size);
        if (unpacked < 0) {
            return base::fail(ErrorCode::InvalidInput, damaged(parts.input));
        }
        count = static_cast<std::size_t>(unpacked);
        parts.bytesRead += unpacked;
        if (isPackedTooOften(parts.bytesRead, parts.packedBytes)) {
            return base::fail(ErrorCode::InvalidInput, packedTooOften(parts.input));
        }
        if (parts.bytesRead > parts.bytes || (count == 0 && parts.bytesRead != parts.bytes)) {
            return base::fail(ErrorCode::InvalidInput, damaged(parts.input));
        }
        return count;
    }
    parts.file.read(to, static_cast<std::streamsize>(size));
    count = static_cast<std::size_t>(parts.file.gcount());
    if (parts.file.bad() || (count < size && !parts.file.eof())) {
        return base::fail(ErrorCode::Io, Message(SHIRUBE_TEXT("{0}: the file can't be read. Check its permissions."),
                                                 {displayName(parts.input)}));
    }
    parts.bytesRead += static_cast<std::int64_t>(count);
    return count;
}

std::int64_t RsByteSource::bytesRead() const {
    return m_parts->bytesRead;
}

base::Result<std::vector<RsInput>> rsZipEntries(const std::filesystem::path& path) {
    auto archive = openArchive(path);
    if (!archive) {
        return base::forward(archive);
    }
    std::map<std::string, RsInput> entries;
    const auto count = zip_get_num_entries(archive->get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const auto name = nameOf(archive->get(), index);
        if (!isCsvName(name)) {
            continue;
        }
        RsInput input;
        input.path = path;
        input.entry = name;
        input.name = name.substr(name.find_last_of('/') + 1);
        zip_stat_t stat{};
        if (zip_stat_index(archive->get(), index, 0, &stat) == 0) {
            input.bytes = sizeOf(stat.size);
            input.packedBytes = sizeOf(stat.comp_size);
            input.writtenOn = dayOf(stat);
        }
        if (isPackedTooOften(input.bytes, input.packedBytes)) {
            input.problem = packedTooOften(input);
        }
        if (const auto [at, isNew] = entries.emplace(name, std::move(input)); !isNew) {
            at->second.problem = Message(SHIRUBE_TEXT("{0}: the ZIP file has two files of that name. Unpack it and "
                                                      "choose one of them."),
                                         {displayName(at->second)});
        }
    }
    if (entries.empty()) {
        return base::fail(
            ErrorCode::InvalidInput,
            Message(SHIRUBE_TEXT("{0}: there is no CSV file in the ZIP file. Choose another one."), {utf8Path(path)}));
    }
    std::vector<RsInput> inputs;
    for (auto& [name, input] : entries) {
        inputs.push_back(std::move(input));
    }
    return inputs;
}

std::string displayName(const RsInput& input) {
    return input.name.empty() ? utf8Path(input.path) : input.name;
}

}  // namespace shirube::exchange
