// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

#include "base/Result.h"

namespace shirube::ui {

class Session;

/// Does the work beside the window, which goes on drawing and takes no input until it is done. The work must touch
/// nothing of the window. Conflict while another job runs.
[[nodiscard]] base::Status waitForJob(Session& session, const QString& title, std::function<base::Status()> work);

}  // namespace shirube::ui
