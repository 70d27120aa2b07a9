// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZipParts.h"

#include <zip.h>

#include <memory>

namespace shirube::exchange {

using base::ErrorCode;
using base::Message;

namespace {

struct Closing {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};

tl::unexpected<base::Error> damaged(const std::string& part) {
    return base::fail(ErrorCode::InvalidInput,
                      Message(SHIRUBE_TEXT("The part {0} can't be unpacked: the file is damaged or encrypted. Write it "
                                           "again."),
                              {part}));
}

base::Result<std::string> unpacked(zip_t* archive, zip_uint64_t index, const std::string& name, std::size_t maxBytes) {
    const std::unique_ptr<zip_file_t, Closing> part(zip_fopen_index(archive, index, 0));
    if (!part) {
        return damaged(name);
    }
    std::string bytes;
    std::string block(std::size_t{1} << 16U, '\0');
    while (true) {
        const auto count = zip_fread(part.get(), block.data(), block.size());
        if (count < 0) {
            return damaged(name);
        }
        if (count == 0) {
            return bytes;
        }
        bytes.append(block, 0, static_cast<std::size_t>(count));
        if (bytes.size() > maxBytes) {
            return base::fail(ErrorCode::InvalidInput,
                              Message(SHIRUBE_TEXT("The file unpacks to more than 512 MiB. Check a smaller one.")));
        }
    }
}

}  // namespace

bool isZip(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

base::Status forEachZipPart(std::string_view bytes, std::size_t& maxBytes,
                            const std::function<base::Status(const std::string& name, std::string_view part)>& visit) {
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    const std::unique_ptr<zip_t, Closing> archive(
        source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive) {
        zip_source_free(source);
        return damaged("/");
    }
    const auto count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const char* found = zip_get_name(archive.get(), index, ZIP_FL_ENC_GUESS);
        const std::string name = found == nullptr ? std::to_string(i) : found;
        const auto part = unpacked(archive.get(), index, name, maxBytes);
        if (!part) {
            return base::forward(part);
        }
        maxBytes -= part->size();
        if (auto visited = visit(name, *part); !visited) {
            return visited;
        }
    }
    return {};
}

}  // namespace shirube::exchange
