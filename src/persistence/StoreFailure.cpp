// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreFailure.h"

#include <fmt/format.h>

#include <fstream>
#include <system_error>

namespace shirube::persistence {

namespace {

using base::ErrorCode;
using base::Message;

// SQLite reports a folder without write permission as a file that can't be opened.
bool canWriteIn(const std::filesystem::path& folder) {
    const auto trial = folder / ".shirube-write-check";
    std::error_code ignored;
    if (std::filesystem::exists(trial, ignored)) {
        return true;
    }
    const bool works = std::ofstream(trial).is_open();
    std::filesystem::remove(trial, ignored);
    return works;
}

base::Error describeOpening(const std::filesystem::path& file, std::string detail) {
    const auto name = utf8(file);
    if (!canWriteIn(file.parent_path())) {
        return {ErrorCode::ReadOnly,
                Message(SHIRUBE_TEXT("The store {0} can't be written: its folder is read-only. Allow writing to the "
                                     "folder, or choose another place."),
                        {name}),
                std::move(detail)};
    }
    return {ErrorCode::Io,
            Message(SHIRUBE_TEXT("The store {0} can't be opened. Check the permissions of the file."), {name}),
            std::move(detail)};
}

}  // namespace

std::string utf8(const std::filesystem::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

base::Error describe(const sqlite::Failure& failure, const std::filesystem::path& file) {
    using sqlite::FailureKind;
    const auto name = utf8(file);
    auto detail = fmt::format("SQLite {}: {}", failure.code(), failure.what());
    if (failure.systemError() != 0) {
        detail += fmt::format(" ({})", std::generic_category().message(failure.systemError()));
    }
    switch (sqlite::kindOf(failure.code(), failure.systemError())) {
        case FailureKind::Locked:
            return {ErrorCode::Locked,
                    Message(SHIRUBE_TEXT("The store {0} is in use by another program. Wait until it has finished or "
                                         "close it there, then try again."),
                            {name}),
                    std::move(detail)};
        case FailureKind::ReadOnly:
            return {ErrorCode::ReadOnly,
                    Message(SHIRUBE_TEXT("The store {0} can't be written. Allow writing to the file and its folder, or "
                                         "choose another place."),
                            {name}),
                    std::move(detail)};
        case FailureKind::DiskFull:
            return {ErrorCode::DiskFull,
                    Message(SHIRUBE_TEXT("There is no room left on the disk for {0}. Free some space and try again; "
                                         "nothing of this step was stored."),
                            {name}),
                    std::move(detail)};
        case FailureKind::Corrupt:
            return {ErrorCode::Corrupt,
                    Message(SHIRUBE_TEXT("The store {0} is damaged. Restore a backup of it."), {name}),
                    std::move(detail)};
        case FailureKind::NotADatabase:
            return {ErrorCode::NotAStore,
                    Message(SHIRUBE_TEXT("{0} is not a Shirube store. Choose another file."), {name}),
                    std::move(detail)};
        case FailureKind::CannotOpen:
            return describeOpening(file, std::move(detail));
        case FailureKind::Io:
            return {ErrorCode::Io,
                    Message(SHIRUBE_TEXT("The store {0} can't be read or written. Check the disk and try again; "
                                         "nothing of this step was stored."),
                            {name}),
                    std::move(detail)};
        case FailureKind::MissingReference:
            return {ErrorCode::Conflict,
                    Message(SHIRUBE_TEXT("{0}: a row refers to something that does not exist, or is still referred to. "
                                         "Nothing was stored."),
                            {name}),
                    std::move(detail)};
        case FailureKind::Duplicate:
            return {ErrorCode::Conflict,
                    Message(SHIRUBE_TEXT("{0}: something with this identifier exists already. Choose another one."),
                            {name}),
                    std::move(detail)};
        case FailureKind::BrokenRule:
            return {ErrorCode::InvalidInput,
                    Message(SHIRUBE_TEXT("{0}: a value breaks a rule of the store. Nothing was stored."), {name}),
                    std::move(detail)};
        case FailureKind::RefusedByTrigger:
        case FailureKind::Other:
            break;
    }
    return {ErrorCode::Internal,
            Message(SHIRUBE_TEXT("The store {0} refused a step. Nothing of it was stored."), {name}),
            std::move(detail)};
}

}  // namespace shirube::persistence
