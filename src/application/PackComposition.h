// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "analysis/PackDocument.h"
#include "application/ChartService.h"
#include "application/PackService.h"
#include "base/Message.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/Pack.h"

namespace shirube::application {

struct WorkspaceContext;

/// The pack with the figures that `charts` makes: of the snapshot's store, or of the present without one. `context` is
/// of the present, whose log says who changed what.
[[nodiscard]] base::Result<analysis::PackDocument> composePack(WorkspaceContext& context, ChartService& charts,
                                                               const PackDetail& pack,
                                                               const std::optional<domain::Snapshot>& snapshot,
                                                               const ChartReader& reader,
                                                               const base::Translator& translate,
                                                               const base::Progress& progress);

/// For domain::PackBuild::figures: the tables of the pages that have a figure.
[[nodiscard]] std::string builtFigures(const analysis::PackDocument& document, const base::Translator& translate);

}  // namespace shirube::application
