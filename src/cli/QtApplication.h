// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shirube::cli {

/// Fonts need an application object, but no display. It lives to the end of the process: Qt's font caches do too.
void ensureQtApplication();

}  // namespace shirube::cli
