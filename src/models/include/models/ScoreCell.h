// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FactCell.h"

namespace shirube::models {

/// What the grids of 採点 say of a cell besides what FactCell's roles do.
struct ScoreCell {
    enum Role {
        SheetRole = FactCell::TotalRole + 1,  ///< int: place of the sheet on the board
        ItemRole,                             ///< int: place of the item; −1 for none
        FieldRole,                            ///< int: a Field
        ProblemRole,                          ///< why the value is no score; empty for none
    };
    enum class Field { None, Value, Comment, Restricted };
};

}  // namespace shirube::models
