// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/AtomicFile.h"

#include <cerrno>

#include <fstream>
#include <random>
#include <system_error>
#include <utility>

#if defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace shirube::exchange {

namespace {

namespace fs = std::filesystem;

// Paths are UTF-8 in messages, whatever the platform's encoding is.
std::string utf8(const fs::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

base::Status failureOf(const fs::path& target, int errorNumber) {
    const std::string detail = std::generic_category().message(errorNumber);
    switch (errorNumber) {
        case ENOENT:
        case ENOTDIR:
            return base::fail(
                base::ErrorCode::NotFound,
                base::Message(SHIRUBE_TEXT("{0}: the folder does not exist. Choose another folder."), {utf8(target)}),
                detail);
        case EACCES:
        case EPERM:
        case EROFS:
            return base::fail(
                base::ErrorCode::Io,
                base::Message(SHIRUBE_TEXT("{0}: there is no permission to write here. Choose another folder."),
                              {utf8(target)}),
                detail);
        case ENOSPC:
#ifdef EDQUOT
        case EDQUOT:
#endif
            return base::fail(base::ErrorCode::DiskFull,
                              base::Message(SHIRUBE_TEXT("{0}: the disk is full. Make room, or choose another folder."),
                                            {utf8(target)}),
                              detail);
        case ENAMETOOLONG:
            return base::fail(
                base::ErrorCode::InvalidInput,
                base::Message(SHIRUBE_TEXT("{0}: the name is too long. Choose a shorter one."), {utf8(target)}),
                detail);
        default:
            return base::fail(base::ErrorCode::Io,
                              base::Message(SHIRUBE_TEXT("{0}: the file can't be written. Close it in other programs, "
                                                         "or choose another folder."),
                                            {utf8(target)}),
                              detail);
    }
}

// Without this a crash of the machine right after the rename could leave an empty file under the name.
int flushToDisk([[maybe_unused]] const fs::path& path) {
#if defined(__unix__) || defined(__APPLE__)
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return errno;
    }
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return error;
#else
    return 0;
#endif
}

}  // namespace

AtomicFile::AtomicFile(fs::path target, fs::path temporary)
    : m_target(std::move(target)), m_temporary(std::move(temporary)) {}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_target(std::move(other.m_target)), m_temporary(std::exchange(other.m_temporary, {})) {}

AtomicFile::~AtomicFile() {
    if (!m_temporary.empty()) {
        std::error_code ignored;
        fs::remove(m_temporary, ignored);
    }
}

base::Result<AtomicFile> AtomicFile::beside(const fs::path& target) {
    std::error_code error;
    fs::path place = target;
    if (fs::is_symlink(place, error)) {
        place = fs::weakly_canonical(place, error);
        if (error) {
            return base::forward(failureOf(target, error.value()));
        }
    }
    if (!place.has_filename() || fs::is_directory(place, error)) {
        return base::fail(base::ErrorCode::InvalidInput,
                          base::Message(SHIRUBE_TEXT("{0} is a folder. Give the name of a file."), {utf8(target)}));
    }
    const auto folder = place.has_parent_path() ? place.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, error)) {
        return base::forward(failureOf(target, ENOENT));
    }
    std::random_device random;
    for (;;) {
        auto name = fs::path(".");
        name += std::to_string(random()) + ".shirube-part";
        const auto temporary = folder / name;
        if (!fs::exists(temporary, error)) {
            return AtomicFile(place, temporary);
        }
    }
}

base::Status AtomicFile::failure(int errorNumber) const {
    return failureOf(m_target, errorNumber);
}

base::Status AtomicFile::write(std::string_view bytes) const {
    errno = 0;
    std::ofstream stream(m_temporary, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (!stream) {
        return failure(errno);
    }
    return {};
}

base::Status AtomicFile::commit() {
    if (const int error = flushToDisk(m_temporary); error != 0) {
        return failure(error);
    }
    std::error_code error;
    fs::rename(m_temporary, m_target, error);
    if (error) {
        return failure(error.value());
    }
    m_temporary.clear();
    return {};
}

base::Status writeAtomically(const fs::path& target, std::string_view bytes) {
    auto file = AtomicFile::beside(target);
    if (!file) {
        return base::forward(std::move(file));
    }
    if (auto status = file->write(bytes); !status) {
        return status;
    }
    return file->commit();
}

}  // namespace shirube::exchange
