// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/Message.h"

namespace shirube::base {

/// What kind of failure it was, for callers that act on it. The text is for the user.
enum class ErrorCode {
    InvalidInput,  ///< a value, a file or an argument that can't be understood
    NotFound,      ///< a thing that was named does not exist
    Conflict,      ///< it changed in the meantime, or a rule of the domain forbids it
    Overflow,      ///< the exact result does not fit
    Io,            ///< a file can't be read or written
    NotAStore,     ///< the file is not a Shirube store
    NewerStore,    ///< the store was written by a newer program
    Locked,        ///< another process holds the store
    ReadOnly,      ///< the store can't be written
    DiskFull,      ///< no room left
    Corrupt,       ///< the store or the change log fails its own checks
    Cancelled,     ///< the user stopped it
    Internal,      ///< a fault of the program
};

/// A stable name for logs and `--json`, e.g. "invalid_input".
[[nodiscard]] std::string_view toString(ErrorCode code);

/// A failure as a value: what happened and how to mend it in the user's words, and the technical detail for a report.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    /// Names the place and the mend.
    Message message;
    /// Untranslated, for experts: an SQLite message, an errno text. May be empty.
    std::string detail;

    friend bool operator==(const Error&, const Error&) = default;
};

}  // namespace shirube::base
