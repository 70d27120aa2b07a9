// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "WorkspaceContext.h"
#include "base/Result.h"
#include "domain/ReviewRound.h"
#include "domain/ScoreSheet.h"

namespace shirube::application {

/// What a reviewer keeps of one sheet in the store, sealed with the key from their PIN.
struct DeskDraft {
    domain::SheetContent content;
    domain::SheetContent submitted;
    int number = 0;  ///< of the sheet that `submitted` became; 0: none was submitted from this desk

    /// What was never kept is empty. Corrupt where the seal is another's or broken.
    [[nodiscard]] static base::Result<DeskDraft> read(WorkspaceContext& context, const domain::ReviewSubject& subject);
    /// Inside a Transaction it goes with that. The change log does not follow it.
    [[nodiscard]] base::Status write(WorkspaceContext& context, const domain::ReviewSubject& subject) const;
};

}  // namespace shirube::application
