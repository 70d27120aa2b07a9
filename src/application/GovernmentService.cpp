// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/GovernmentService.h"

#include "WorkspaceContext.h"

namespace shirube::application {

namespace {

tl::unexpected<base::Error> notYet() {
    return base::fail(base::ErrorCode::Internal, base::Message::verbatim("GovernmentService"));
}

}  // namespace

GovernmentService::GovernmentService(WorkspaceContext& context) : m_context(context) {}

base::Result<std::vector<domain::FiscalYear>> GovernmentService::editions() {
    return std::vector<domain::FiscalYear>();
}
base::Result<std::vector<domain::RsFile>> GovernmentService::files(domain::FiscalYear) {
    return std::vector<domain::RsFile>();
}
base::Result<std::shared_ptr<const analysis::GovernmentBook>> GovernmentService::book(domain::FiscalYear) {
    return notYet();
}
base::Result<analysis::ReportTable> GovernmentService::pivot(domain::FiscalYear, const analysis::PivotRequest&) {
    return notYet();
}
base::Result<analysis::ReportTable> GovernmentService::programmes(domain::FiscalYear, const analysis::GovernmentFilter&,
                                                                  domain::FiscalYear) {
    return notYet();
}
base::Result<analysis::ReportTable> GovernmentService::series(std::int64_t) {
    return notYet();
}
base::Result<analysis::ReportTable> GovernmentService::outcomes(domain::FiscalYear, analysis::OutcomeGroup) {
    return notYet();
}
base::Result<analysis::ReportTable> GovernmentService::payees(domain::FiscalYear, std::string_view, std::size_t,
                                                              const base::Progress&) {
    return notYet();
}
base::Result<GovernmentSheet> GovernmentService::sheet(domain::FiscalYear, std::int64_t) {
    return notYet();
}
base::Result<std::vector<analysis::GovernmentGoal>> GovernmentService::goals(domain::FiscalYear, std::int64_t) {
    return notYet();
}
base::Result<domain::LogicModel> GovernmentService::logicModel(domain::FiscalYear, std::int64_t) {
    return notYet();
}
base::Result<analysis::PaymentGraph> GovernmentService::payments(domain::FiscalYear, std::int64_t) {
    return notYet();
}
base::Result<analysis::FigureSpec> GovernmentService::logicFigure(domain::FiscalYear, std::int64_t,
                                                                  const base::Translator&) {
    return notYet();
}
base::Result<analysis::FigureSpec> GovernmentService::paymentFigure(domain::FiscalYear, std::int64_t, std::size_t,
                                                                    const base::Translator&) {
    return notYet();
}
base::Result<std::vector<domain::RsRow>> GovernmentService::places(const domain::RsQuery&, const base::Progress&) {
    return notYet();
}
base::Result<std::vector<domain::RsRecord>> GovernmentService::rows(domain::RsTable, std::span<const domain::RsRow>) {
    return notYet();
}
base::Result<std::vector<GovernmentHit>> GovernmentService::search(domain::FiscalYear, std::string_view, std::size_t) {
    return notYet();
}
base::Result<base::Message> GovernmentService::placeOf(domain::RsRow) {
    return notYet();
}

}  // namespace shirube::application
