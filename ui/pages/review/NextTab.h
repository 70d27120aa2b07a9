// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/ReviewRound.h"
#include "domain/Viewer.h"

namespace shirube::ui {

/// The object name of the tab where that viewer goes on with a review.
[[nodiscard]] QString nextTab(const domain::Viewer& viewer, domain::RoundStage stage);

}  // namespace shirube::ui
