// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/FigureSpec.h"
#include "base/Message.h"
#include "exchange/PptxPackage.h"
#include "figures/FigureLayout.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// The figure as a slide of the layout's page: titles, notes and sources as text that can be edited; the plot as a
/// native chart where there is one, else as vector shapes; a table beside it as a table. `translate` is of the spec's
/// language.
[[nodiscard]] exchange::Slide slideOf(const analysis::FigureSpec& spec, const LayoutOptions& layout,
                                      const base::Translator& translate);
/// The same of a scene that has been laid out for the figure: what a caller added to it, e.g. a page number, stays.
[[nodiscard]] exchange::Slide slideOf(const analysis::FigureSpec& spec, const Scene& scene,
                                      const base::Translator& translate);

/// A scene as shapes and texts, for pages that are no figure. Its Role::Title texts become the slide's title.
[[nodiscard]] exchange::Slide slideOf(const Scene& scene);

}  // namespace shirube::figures
