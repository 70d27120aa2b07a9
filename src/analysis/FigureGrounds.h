// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <span>
#include <string>

#include "analysis/FigureSpec.h"
#include "base/Message.h"
#include "domain/Source.h"

namespace shirube::analysis {

/// Gives the figure its 出典 (those of `sources` that are in `cited`, in their order), its 時点 and the headings of
/// both and of 注. `asOf` empty: the date of the newest of them.
void addGrounds(FigureSpec& spec, std::span<const domain::Source> sources, const std::set<domain::SourceId>& cited,
                const std::string& asOf, const base::Translator& translate);

}  // namespace shirube::analysis
