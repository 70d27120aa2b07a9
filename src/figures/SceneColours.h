// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChartDefinition.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// Gives every item the colour that the set has for it. Contrasts stay as they are, for greys keep the luminance.
void setColours(Scene& scene, domain::ChartColours colours);

}  // namespace shirube::figures
