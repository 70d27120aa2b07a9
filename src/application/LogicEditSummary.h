// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "base/Message.h"
#include "domain/LogicModelEdit.h"

namespace shirube::application {

/// What edits of that model are called in the history: the model, its version, and what was done.
[[nodiscard]] base::Message summaryOf(const domain::LogicModel& model, std::span<const domain::LogicModelEdit> edits);

}  // namespace shirube::application
