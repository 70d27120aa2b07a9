// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <string>

#include "FigureGrounds.h"
#include "analysis/FigureSpec.h"
#include "base/Message.h"
#include "domain/RsFile.h"

namespace shirube::analysis {

/// What the figures of the review system's programmes have in common: the files are their sources, and the translator
/// says which language they are in.
void addRsHead(FigureSpec& spec, FigureHead head, std::span<const domain::RsFile> files,
               const base::Translator& translate);

/// A printed figure, with the file's name and the row as its place. Without that file its name stays empty.
void addRsGround(FigureSpec& spec, std::span<const domain::RsFile> files, domain::RsRow row, std::string label,
                 std::string printed, GroundPlace place, const base::Translator& translate);

/// Names those of the files whose ids are in `used` as sources, with the attribution that their licence asks for.
void citeRsFiles(FigureSpec& spec, std::span<const domain::RsFile> files, const std::set<std::int64_t>& used,
                 const base::Translator& translate);

/// The unit in which an amount of that size reads best.
[[nodiscard]] domain::AmountUnit readableUnit(std::int64_t yen);

}  // namespace shirube::analysis
