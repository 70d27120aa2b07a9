// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/RsExportService.h"

namespace shirube::application {

RsExportService::RsExportService(WorkspaceContext& context, BudgetService& budgets, CatalogueService& catalogue,
                                 LogicModelService& logicModels, GovernmentService& government)
    : m_context(context),
      m_budgets(budgets),
      m_catalogue(catalogue),
      m_logicModels(logicModels),
      m_government(government) {}

std::vector<domain::RsKind> RsExportService::kinds() {
    using domain::RsKind;
    return {RsKind::Outline, RsKind::BudgetSummary, RsKind::Goals, RsKind::GoalLinks, RsKind::Inspection};
}

base::Result<RsWritten> RsExportService::writeRs(const std::filesystem::path&, domain::FiscalYear,
                                                 const std::vector<domain::RsKind>&, bool, const base::Progress&) {
    return RsWritten();
}

base::Result<RsWritten> RsExportService::writePackage(const std::filesystem::path&, std::optional<domain::FiscalYear>,
                                                      bool, const base::Progress&) {
    return RsWritten();
}

}  // namespace shirube::application
