// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "application/BudgetService.h"
#include "application/DatasetService.h"
#include "application/HistoryService.h"
#include "application/StoreService.h"
#include "application/Workspace.h"
#include "support/Catch.h"
#include "support/FixedClock.h"
#include "support/TemporaryFolder.h"

namespace shirube::test {

/// The value, or a failed test that shows the error.
template <typename T>
T must(base::Result<T> result) {
    if (!result) {
        FAIL(result.error().message.english() << " [" << result.error().detail << "]");
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

/// A workspace on a store that holds the bundled dataset.
struct WorkspaceFixture {
    TemporaryFolder folder;
    FixedClock clock;
    std::filesystem::path file = folder / "store.shirube";
    std::unique_ptr<application::Workspace> workspace = open();
    /// A line whose amount may be anything: confirmed, without parts.
    const domain::BudgetLineId plain{"advanced-semi-fabs@R6補正"};
    /// A line with a GX part of 1,502億円.
    const domain::BudgetLineId withPart{"post5g@R7当初"};

    WorkspaceFixture() { must(workspace->dataset().importBundled()); }

    [[nodiscard]] std::unique_ptr<application::Workspace> open() const {
        return must(application::Workspace::open(file, application::OpenMode::CreateIfMissing, clock, "tester"));
    }

    void reopen() {
        workspace.reset();
        workspace = open();
    }

    [[nodiscard]] application::BudgetService& budgets() const { return workspace->budgets(); }
    [[nodiscard]] application::LineDetail detail(const domain::BudgetLineId& line) const {
        return must(budgets().detail(line));
    }

    /// A valid revision of the line as it is now.
    [[nodiscard]] application::LineRevision revision(const domain::BudgetLineId& line,
                                                     const std::string& amount = "5,000億円") const {
        const auto now = detail(line);
        application::LineRevision revision;
        revision.line = line;
        revision.expectedRevision = now.revision;
        revision.amountText = amount;
        revision.kind = now.line.kind;
        revision.envelopeLabel = now.line.envelopeLabel;
        revision.status = now.line.status;
        revision.isNew = now.line.isNew;
        revision.source = now.sources.front().id;
        revision.locator = "p. 3";
        revision.reason = "正誤表";
        return revision;
    }

    [[nodiscard]] bool isSound() const { return must(workspace->history().verify()).problems.empty(); }
};

}  // namespace shirube::test
