// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "Session.h"

namespace shirube::cli {

/// Which themes a listing is about; empty texts take all.
struct ThemeRequest {
    std::string item;          ///< ①, or 1
    std::string element;       ///< b
    std::string result;        ///< achieved, missed, delayed, on_schedule
    std::string organisation;  ///< an id, or a piece of a name in any spelling
};

/// `funds`.
int runFunds(const Session& session);
/// `themes`.
int runThemes(const Session& session, const ThemeRequest& request);
/// `indicators [--programme ID]`; an empty text takes all.
int runIndicators(const Session& session, const std::string& programme);

}  // namespace shirube::cli
