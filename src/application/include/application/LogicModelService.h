// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "analysis/LogicLint.h"
#include "analysis/ProgrammeOutcome.h"
#include "base/Result.h"
#include "domain/CalendarDay.h"
#include "domain/LogicModel.h"

namespace shirube::application {

struct WorkspaceContext;
class CatalogueService;

/// Programmes' logic models, and how they stand.
class LogicModelService {
public:
    using Model = std::shared_ptr<const domain::LogicModel>;
    using Outcome = std::shared_ptr<const analysis::ProgrammeOutcome>;

    LogicModelService(WorkspaceContext& context, CatalogueService& catalogue);

    /// All versions of all programmes' models, in the order of print. Cached until the store changes.
    [[nodiscard]] base::Result<std::vector<Model>> models();
    /// The version that was the newest on that day; before the first one, the first. NotFound names the programmes that
    /// have a model where that one has none.
    [[nodiscard]] base::Result<Model> model(const domain::ProgrammeId& programme, const domain::CalendarDay& asOf);
    /// That version as of that day. Cached until the store changes.
    [[nodiscard]] base::Result<Outcome> outcome(const domain::ProgrammeId& programme, const domain::CalendarDay& asOf);
    /// What that version lacks.
    [[nodiscard]] base::Result<std::vector<analysis::LintFinding>> lint(const domain::ProgrammeId& programme,
                                                                        const domain::CalendarDay& asOf);

private:
    base::Status refresh();

    WorkspaceContext& m_context;
    CatalogueService& m_catalogue;
    std::string m_version;  // of the store, that the rest was read from
    std::vector<Model> m_models;
    std::map<std::pair<domain::ProgrammeId, domain::CalendarDay>, Outcome> m_outcomes;
};

}  // namespace shirube::application
