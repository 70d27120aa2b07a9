// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "analysis/FigureSpec.h"
#include "base/Message.h"

namespace shirube::exchange {

/// The figure's table as CSV, with the unit in the headers and title, unit, 時点, 出典 and 注 in lines below.
/// `translate` is of the spec's language.
[[nodiscard]] std::string figureCsv(const analysis::FigureSpec& spec, const base::Translator& translate);

/// The table alone as tab-separated text, for the clipboard.
[[nodiscard]] std::string figureTsv(const analysis::FigureSpec& spec, const base::Translator& translate);

}  // namespace shirube::exchange
