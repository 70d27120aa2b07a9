// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SnapshotFolder.h"

#include <chrono>
#include <fstream>
#include <iterator>
#include <random>
#include <system_error>

#include "Connection.h"
#include "Dialect.h"
#include "StoreFailure.h"

namespace shirube::persistence {

namespace {

namespace fs = std::filesystem;

constexpr const char* kPrefix = "shirube-snapshot-";
constexpr const char* kStore = "snapshot.shirube";
constexpr const char* kName = "name";
constexpr const char* kPresent = "present";
constexpr const char* kLock = "lock";
// For so long a folder may be without a lock: it is being made.
constexpr auto kUntouched = std::chrono::minutes(1);

bool isOurs(const fs::path& folder) {
    return folder.filename().string().rfind(kPrefix, 0) == 0;
}

std::string randomName() {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::random_device random;
    std::string name = kPrefix;
    for (int i = 0; i < 16; ++i) {
        name += kDigits[std::uniform_int_distribution<std::size_t>(0, kDigits.size() - 1)(random)];
    }
    return name;
}

StoreFailure noRoomFor(const fs::path& folder, const std::error_code& error) {
    return {error == std::errc::no_space_on_device ? base::ErrorCode::DiskFull : base::ErrorCode::Io,
            base::Message(SHIRUBE_TEXT("The folder {0} for temporary files can't be written. Free some space in it or "
                                       "allow writing, then try again."),
                          {utf8(folder)}),
            error.message()};
}

fs::path newFolder(const fs::path& parent) {
    std::error_code error;
    for (;;) {
        auto folder = parent / randomName();
        if (fs::create_directory(folder, error)) {
            fs::permissions(folder, fs::perms::owner_all, error);
            if (!error) {
                return folder;
            }
        }
        if (error) {
            throw noRoomFor(parent, error);
        }
    }
}

void writeNote(const fs::path& note, const std::string& text) {
    if (std::ofstream file(note, std::ios::binary); !(file << text << std::flush)) {
        throw noRoomFor(note.parent_path(), std::make_error_code(std::errc::no_space_on_device));
    }
}

// Beside the copy that stands there; none of any other file.
std::optional<std::string> readNote(const fs::path& copy, const char* note) {
    const auto folder = copy.parent_path();
    if (copy.filename() != kStore || !isOurs(folder)) {
        return std::nullopt;
    }
    std::ifstream stream(folder / note, std::ios::binary);
    return stream ? std::optional(std::string(std::istreambuf_iterator<char>(stream), {})) : std::nullopt;
}

// Throws where somebody has it.
std::unique_ptr<Connection> locked(const fs::path& folder, sqlite::Access access) {
    auto lock = std::make_unique<Connection>(folder / kLock, access, std::chrono::milliseconds(0));
    lock->execute(dialect::kBeginAlone);
    return lock;
}

}  // namespace

std::unique_ptr<SnapshotFolder> SnapshotFolder::make(const std::string& name) {
    std::error_code error;
    const auto parent = fs::temp_directory_path(error);
    if (error) {
        throw noRoomFor(parent, error);
    }
    removeAbandoned(parent);
    std::unique_ptr<SnapshotFolder> made(new SnapshotFolder(newFolder(parent)));
    try {
        made->m_lock = locked(made->m_folder, sqlite::Access::Create);
    } catch (const sqlite::Failure& failure) {
        throw StoreFailure(describe(failure, made->m_folder / kLock));
    }
    writeNote(made->m_folder / kName, name);
    return made;
}

SnapshotFolder::SnapshotFolder(fs::path folder) : m_folder(std::move(folder)) {}

SnapshotFolder::~SnapshotFolder() {
    m_lock.reset();
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

fs::path SnapshotFolder::store() const {
    return m_folder / kStore;
}

void SnapshotFolder::keepPresent(const fs::path& present) const {
    writeNote(m_folder / kPresent, present.string());
}

std::optional<fs::path> SnapshotFolder::presentAt(const fs::path& file) {
    return readNote(file, kPresent);
}

std::optional<std::string> SnapshotFolder::nameAt(const fs::path& file) {
    return readNote(file, kName);
}

void SnapshotFolder::removeAbandoned(const fs::path& parent) {
    std::error_code error;
    for (fs::directory_iterator entry(parent, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        std::error_code ignored;
        const auto& folder = entry->path();
        if (!isOurs(folder) || entry->symlink_status(ignored).type() != fs::file_type::directory ||
            fs::last_write_time(folder, ignored) > fs::file_time_type::clock::now() - kUntouched || ignored) {
            continue;
        }
        try {
            if (fs::exists(folder / kLock, ignored)) {
                locked(folder, sqlite::Access::ReadWrite).reset();
            }
            fs::remove_all(folder, ignored);
        } catch (const std::exception&) {  // in use, or another user's
        }
    }
}

}  // namespace shirube::persistence
