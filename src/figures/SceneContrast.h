// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "figures/Scene.h"

namespace shirube::figures {

/// Something that can't be told from what it stands on.
struct LowContrast {
    QString id;    ///< of the item in the scene
    QString text;  ///< empty of a fill
    double ratio = 1;
};

/// Fills of figures under 3:1 against the paper whose edge is under it as well, and texts under 4.5:1 against what is
/// drawn beneath them, patterns included. In the order of drawing, one for each text or fill.
[[nodiscard]] std::vector<LowContrast> lowContrasts(const Scene& scene);

}  // namespace shirube::figures
