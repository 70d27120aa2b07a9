// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/Result.h"
#include "domain/ReviewRound.h"
#include "domain/Viewer.h"

namespace shirube::application {

struct WorkspaceContext;

/// Who looks at the store. A workspace begins as 分析担当; everything of reviews that it then gives is what that role
/// may see. A PIN keeps an honest person from another's desk; whoever has the file has its bytes (docs/decisions/0015).
class RoleService {
public:
    explicit RoleService(WorkspaceContext& context);

    [[nodiscard]] const domain::Viewer& viewer() const;
    /// Roles with a PIN, so that the start asks who is there.
    [[nodiscard]] base::Result<bool> hasPins();
    [[nodiscard]] base::Result<bool> hasPin(const domain::Viewer& viewer);
    /// Who can be chosen as 委員, by name: a person must find themselves.
    [[nodiscard]] base::Result<std::vector<domain::Reviewer>> reviewers();

    /// 4 characters at least. The first PIN of a role needs no former one. 事務局 sets and resets those of 委員 without
    /// the former one, and a reset loses the drafts of the reviewer, which their PIN sealed: the error says so unless
    /// `losesDrafts`. InvalidInput where the former one is wrong or the new one too short.
    [[nodiscard]] base::Status setPin(const domain::Viewer& whose, std::string_view former, std::string_view pin,
                                      bool losesDrafts = false);
    /// InvalidInput for a wrong PIN; Conflict where 事務局 or a 委員 has none yet (it says who sets it); ReadOnly at a
    /// snapshot, which is seen by whoever opened it.
    [[nodiscard]] base::Status signIn(const domain::Viewer& viewer, std::string_view pin);
    /// For long work on a store of its own, started by somebody who is signed in at another workspace of the program.
    /// Drafts stay closed to it.
    void lookAs(const domain::Viewer& viewer);
    /// Back to 分析担当; asks for its PIN where there is one (InvalidInput).
    [[nodiscard]] base::Status signOut(std::string_view pin = {});

private:
    WorkspaceContext& m_context;
};

}  // namespace shirube::application
