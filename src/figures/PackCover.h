// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

#include "TextMeasure.h"
#include "analysis/PackDocument.h"
#include "base/Message.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// The first page of a pack: the meeting, its day, who hands it in; 時点 and when it was built.
[[nodiscard]] Scene packCover(const analysis::PackDocument& pack, const QSizeF& paper, const TextMeasure& measure,
                              const base::Translator& translate);

}  // namespace shirube::figures
