// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "analysis/FigureSpec.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Two series of columns, or two instruments of a flow, by their indices; the smaller first.
struct AlikeInGrey {
    std::size_t first = 0;
    std::size_t second = 0;
    bool bySeries = true;  ///< their colours are alike; else only their 内数 or 速報, which patterns don't mend

    friend bool operator==(const AlikeInGrey&, const AlikeInGrey&) = default;
};

/// Which touch each other in the picture, or follow each other in its legend, and look alike in a grey print: their
/// fills differ by less than 1.25:1, in the same pattern.
[[nodiscard]] std::vector<AlikeInGrey> greyNeighbours(const analysis::FigureSpec& spec, const Scene& scene);

}  // namespace shirube::figures
