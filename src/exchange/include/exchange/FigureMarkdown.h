// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "analysis/FigureSpec.h"
#include "base/Message.h"

namespace shirube::exchange {

/// The figure's title, its table as a Markdown table with the unit, and 時点, 出典 and 注. Cells that would break the
/// table are escaped.
[[nodiscard]] std::string figureMarkdown(const analysis::FigureSpec& spec, const base::Translator& translate);

}  // namespace shirube::exchange
