// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "analysis/FigureSpec.h"
#include "base/Message.h"
#include "base/Result.h"
#include "figures/FigureLayout.h"

namespace shirube::figures {

/// A presentation of one figure, on a slide of the layout's page: the plot as a native chart with its workbook inside
/// where PowerPoint has such a chart (columns, lines, waterfalls, bullets, tallies), else vector shapes; titles, notes
/// and sources as text that can be edited. Title, subject and language as properties; no author, no path, no user's
/// name. The file appears whole or not at all.
[[nodiscard]] base::Status writeFigurePptx(const analysis::FigureSpec& spec, const std::filesystem::path& path,
                                           const base::Translator& translate, const LayoutOptions& layout = {});

}  // namespace shirube::figures
