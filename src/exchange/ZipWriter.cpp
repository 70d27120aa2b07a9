// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZipWriter.h"

#include <zip.h>

#include <memory>

namespace shirube::exchange {

namespace {

struct Closing {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

// The first day that a ZIP file knows: no part tells when it was written.
constexpr zip_uint16_t kFirstDay = 0x21;

tl::unexpected<base::Error> failed() {
    return base::fail(base::ErrorCode::Io, base::Message(SHIRUBE_TEXT("The file can't be packed: there is not enough "
                                                                      "memory. Close other programs and try again.")));
}

bool addPart(zip_t* archive, const ZipPart& part) {
    zip_source_t* content = zip_source_buffer(archive, part.second.data(), part.second.size(), 0);
    if (content == nullptr) {
        return false;
    }
    const auto index = zip_file_add(archive, part.first.c_str(), content, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(content);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 6) == 0 &&
           zip_file_set_dostime(archive, place, 0, kFirstDay, 0) == 0;
}

base::Result<std::string> bytesOf(zip_source_t* source) {
    zip_stat_t about;
    if (zip_source_stat(source, &about) < 0 || zip_source_open(source) < 0) {
        return failed();
    }
    std::string bytes(about.size, '\0');
    const auto count = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (count < 0 || static_cast<std::size_t>(count) != bytes.size()) {
        return failed();
    }
    return bytes;
}

}  // namespace

base::Result<std::string> zipOf(const std::vector<ZipPart>& parts) {
    const std::unique_ptr<zip_source_t, Closing> target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target) {
        return failed();
    }
    // The archive frees the source when it is closed; one reference stays here.
    zip_source_keep(target.get());
    std::unique_ptr<zip_t, Closing> archive(zip_open_from_source(target.get(), ZIP_TRUNCATE | ZIP_CREATE, nullptr));
    if (!archive) {
        zip_source_free(target.get());
        return failed();
    }
    for (const auto& part : parts) {
        if (!addPart(archive.get(), part)) {
            return failed();
        }
    }
    if (zip_close(archive.get()) != 0) {
        return failed();
    }
    static_cast<void>(archive.release());
    return bytesOf(target.get());
}

}  // namespace shirube::exchange
