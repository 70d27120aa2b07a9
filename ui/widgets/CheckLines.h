// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "models/CheckIndex.h"
#include "widgets/RichText.h"

namespace shirube::ui {

/// Checks in a detail pane: each a line with its verdict, linked to the check.
class CheckLines {
public:
    /// The verdict with its mark, in its ink.
    [[nodiscard]] static QString verdict(const RichText& rich, analysis::Verdict verdict);
    /// The gravest first; empty for none.
    [[nodiscard]] static QString html(const RichText& rich, models::CheckIndex::Checks checks);
};

}  // namespace shirube::ui
