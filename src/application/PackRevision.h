// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/Pack.h"

namespace shirube::application {

/// Names what a person chose of a pack and its charts: differs where anything of that does.
[[nodiscard]] std::string packRevision(const domain::Pack& pack, const std::vector<domain::PackItem>& items);

}  // namespace shirube::application
