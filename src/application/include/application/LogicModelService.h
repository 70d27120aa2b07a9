// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/LogicLint.h"
#include "analysis/ProgrammeOutcome.h"
#include "base/Result.h"
#include "domain/CalendarDay.h"
#include "domain/LogicModel.h"
#include "domain/LogicModelEdit.h"

namespace shirube::persistence {
struct StoredLogicModel;
}

namespace shirube::application {

struct WorkspaceContext;
class CatalogueService;
class LogicModelWriter;

/// Programmes' logic models, and how they stand.
class LogicModelService {
public:
    using Model = std::shared_ptr<const domain::LogicModel>;
    using Outcome = std::shared_ptr<const analysis::ProgrammeOutcome>;

    LogicModelService(WorkspaceContext& context, CatalogueService& catalogue);
    ~LogicModelService();
    LogicModelService(const LogicModelService&) = delete;
    LogicModelService& operator=(const LogicModelService&) = delete;

    /// All versions of all programmes' models, in the order of print. Cached until the store changes.
    [[nodiscard]] base::Result<std::vector<Model>> models();
    /// The adopted version that was the newest on that day; before the first one, the first. NotFound names the
    /// programmes that have a model where that one has none.
    [[nodiscard]] base::Result<Model> model(const domain::ProgrammeId& programme, const domain::CalendarDay& asOf);
    /// That version as of that day. Cached until the store changes.
    [[nodiscard]] base::Result<Outcome> outcome(const domain::ProgrammeId& programme, const domain::CalendarDay& asOf);
    /// What that version lacks.
    [[nodiscard]] base::Result<std::vector<analysis::LintFinding>> lint(const domain::ProgrammeId& programme,
                                                                        const domain::CalendarDay& asOf);

    /// Any version, drafts included. NotFound without it.
    [[nodiscard]] base::Result<Model> version(const domain::LogicModelId& model);
    [[nodiscard]] base::Result<Outcome> outcomeOf(const domain::LogicModelId& model, const domain::CalendarDay& asOf);
    [[nodiscard]] base::Result<std::vector<analysis::LintFinding>> lintOf(const domain::LogicModelId& model,
                                                                          const domain::CalendarDay& asOf);

    // Each of the following is one undoable change. What a document prints is never edited: only drafts are, and a
    // draft is adopted as a version of its own.

    /// Begins a draft with everything that is in that version. InvalidInput without a name for it.
    [[nodiscard]] base::Result<domain::LogicModelId> beginDraft(const domain::LogicModelId& basedOn,
                                                                const std::string& versionName);
    /// Begins an empty draft for a programme.
    [[nodiscard]] base::Result<domain::LogicModelId> beginModel(const domain::ProgrammeId& programme,
                                                                const std::string& title,
                                                                const std::string& versionName);
    /// Makes the edits, all or none. `expected` is the version that the person saw: Conflict where it is another by
    /// now. InvalidInput where it is no draft, and for what domain::applyEdits refuses.
    [[nodiscard]] base::Status edit(const domain::LogicModel& expected, std::span<const domain::LogicModelEdit> edits);
    /// From that day on reports go by the draft. InvalidInput without a reason, or where it is adopted already.
    [[nodiscard]] base::Status adopt(const domain::LogicModelId& draft, const domain::CalendarDay& from,
                                     const std::string& reason);
    /// InvalidInput where it is no draft.
    [[nodiscard]] base::Status discard(const domain::LogicModelId& draft);

private:
    struct Cache;  // what was read of the store, until it changes

    base::Status refresh();
    [[nodiscard]] base::Result<Outcome> outcomeOf(const Model& model, const domain::CalendarDay& asOf);
    [[nodiscard]] base::Result<std::vector<analysis::LintFinding>> lintOf(const Model& model,
                                                                          const domain::CalendarDay& asOf);
    [[nodiscard]] base::Result<domain::LogicModelId> begin(
        const std::string& versionName, std::string_view summary,
        const std::function<base::Result<domain::LogicModelContent>()>& content);
    /// What is done to a draft as a whole.
    base::Status alter(const domain::LogicModelId& id, std::string_view summary, const std::string& day,
                       const std::string& reason,
                       const std::function<base::Status(LogicModelWriter&, persistence::StoredLogicModel)>& work);

    WorkspaceContext& m_context;
    CatalogueService& m_catalogue;
    std::unique_ptr<Cache> m_cache;
};

}  // namespace shirube::application
