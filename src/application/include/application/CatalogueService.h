// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "analysis/FactBook.h"
#include "base/Result.h"

namespace shirube::application {

struct WorkspaceContext;
class BudgetService;

/// Everything that documents state: funds, themes, indicators, statements … with budget lines.
class CatalogueService {
public:
    CatalogueService(WorkspaceContext& context, BudgetService& budgets);

    /// Cached until the store changes.
    [[nodiscard]] base::Result<std::shared_ptr<const analysis::FactBook>> facts();

private:
    WorkspaceContext& m_context;
    BudgetService& m_budgets;
    std::shared_ptr<const analysis::FactBook> m_facts;
    std::string m_version;
};

}  // namespace shirube::application
