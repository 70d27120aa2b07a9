// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/RsLinkService.h"

namespace shirube::application {

namespace {

tl::unexpected<base::Error> notFound() {
    return base::fail(base::ErrorCode::NotFound,
                      base::Message(SHIRUBE_TEXT("No file of the programme review system is in the store.")));
}

}  // namespace

RsLinkService::RsLinkService(WorkspaceContext& context, BudgetService& budgets, GovernmentService& government)
    : m_context(context), m_budgets(budgets), m_government(government) {}

base::Result<std::vector<RsLink>> RsLinkService::links() {
    return std::vector<RsLink>();
}

base::Result<std::vector<RsLinkCandidate>> RsLinkService::candidates(const domain::ProgrammeId&, std::size_t) {
    return std::vector<RsLinkCandidate>();
}

base::Status RsLinkService::link(const domain::ProgrammeId&, std::int64_t, const std::string&) {
    return notFound();
}

base::Status RsLinkService::unlink(const domain::ProgrammeId&, const std::string&) {
    return notFound();
}

base::Result<std::size_t> RsLinkService::refresh() {
    return 0;
}

}  // namespace shirube::application
