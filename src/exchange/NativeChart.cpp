// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/NativeChart.h"

namespace shirube::exchange {

std::optional<NativeChart> nativeChart(const analysis::FigureSpec& /*spec*/, const base::Translator& /*translate*/) {
    return std::nullopt;
}

}  // namespace shirube::exchange
