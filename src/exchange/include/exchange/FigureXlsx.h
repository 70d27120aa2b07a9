// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "analysis/FigureLint.h"
#include "analysis/FigureSpec.h"
#include "base/Message.h"
#include "base/Result.h"

namespace shirube::exchange {

/// Writes the figure as a workbook: its table with a native chart bound to its cells (flows, schedules and logic models
/// have none), 時点, 出典 and 注, 根拠 (every printed figure behind it), 変更点 where it is compared with an earlier
/// state, and `findings` of the linter where there are any. Text is never a formula. The file appears whole or not at
/// all. `translate` is of the spec's language. Errors: as AtomicFile; InvalidInput where the figure has more series or
/// categories than a chart holds (255, 16,000).
[[nodiscard]] base::Status writeFigureXlsx(const analysis::FigureSpec& spec, const std::filesystem::path& target,
                                           const base::Translator& translate,
                                           std::span<const analysis::FigureFinding> findings = {});

/// A figure of a workbook of several.
struct WorkbookFigure {
    const analysis::FigureSpec* figure = nullptr;
    std::span<const analysis::FigureFinding> findings;
};
/// Writes several figures as one workbook: a sheet of contents, a sheet each with its native chart, and one each for
/// all 根拠, 変更点 and findings. `title` names it. As above otherwise.
[[nodiscard]] base::Status writeFiguresXlsx(const std::string& title, std::span<const WorkbookFigure> figures,
                                            const std::filesystem::path& target, const base::Translator& translate);

}  // namespace shirube::exchange
