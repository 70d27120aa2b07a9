// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/Message.h"
#include "base/Result.h"
#include "domain/Ids.h"
#include "domain/RsFile.h"

namespace shirube::application {

struct WorkspaceContext;
class BudgetService;
class GovernmentService;

/// A programme of Shirube and the one of the review system that it is, or may be.
struct RsLink {
    domain::ProgrammeId programme;
    std::string programmeName;
    std::optional<std::int64_t> project{};  ///< 予算事業ID; nothing: not linked
    std::string projectName{};              ///< in the newest edition that has it; empty where none has
    std::vector<int> editions{};            ///< that have it
    std::size_t statements = 0;             ///< that came of the link
};

struct RsLinkCandidate {
    std::int64_t project = 0;
    std::string name, ministry;
    bool isSameName = false;  ///< but for signs and widths
};

/// Ties Shirube's programmes to those of the programme review system, whose figures then stand beside what documents
/// say, as statements of their own with file and row, and are checked against them. Never merges or adjusts either.
class RsLinkService {
public:
    RsLinkService(WorkspaceContext& context, BudgetService& budgets, GovernmentService& government);

    [[nodiscard]] base::Result<std::vector<RsLink>> links();
    /// Programmes of the newest edition with a like name, best first; nothing is linked by itself.
    [[nodiscard]] base::Result<std::vector<RsLinkCandidate>> candidates(const domain::ProgrammeId& programme,
                                                                        std::size_t limit = 20);
    /// Links and adds the statements, as one undoable change. NotFound; Conflict where another programme is linked to
    /// it.
    [[nodiscard]] base::Status link(const domain::ProgrammeId& programme, std::int64_t project,
                                    const std::string& reason);
    /// Takes the link and its statements away. One undoable change.
    [[nodiscard]] base::Status unlink(const domain::ProgrammeId& programme, const std::string& reason);

    /// Inside an open transaction: makes the statements of all links what the files in force say, with the identities
    /// that hold them against documents. A file that a person's figure cites stays among the sources. Gives how many
    /// rows were written or taken away; costs next to nothing without any link.
    [[nodiscard]] base::Result<std::size_t> refresh();

private:
    [[nodiscard]] base::Status checkKnown(std::int64_t project);
    [[nodiscard]] base::Status checkFree(const domain::ProgrammeId& programme, std::int64_t project);
    [[nodiscard]] base::Status setProject(const domain::ProgrammeId& programme, const std::string& project);
    [[nodiscard]] base::Result<bool> hasLinks();

    WorkspaceContext& m_context;
    BudgetService& m_budgets;
    GovernmentService& m_government;
};

}  // namespace shirube::application
