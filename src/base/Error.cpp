// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

namespace shirube::base {

std::string_view toString(ErrorCode code) {
    switch (code) {
        case ErrorCode::InvalidInput:
            return "invalid_input";
        case ErrorCode::NotFound:
            return "not_found";
        case ErrorCode::Conflict:
            return "conflict";
        case ErrorCode::Overflow:
            return "overflow";
        case ErrorCode::Io:
            return "io";
        case ErrorCode::NotAStore:
            return "not_a_store";
        case ErrorCode::NewerStore:
            return "newer_store";
        case ErrorCode::Locked:
            return "locked";
        case ErrorCode::ReadOnly:
            return "read_only";
        case ErrorCode::DiskFull:
            return "disk_full";
        case ErrorCode::Corrupt:
            return "corrupt";
        case ErrorCode::Cancelled:
            return "cancelled";
        case ErrorCode::Internal:
            return "internal";
    }
    return "internal";
}

}  // namespace shirube::base
