// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/RsImportService.h"

#include <algorithm>

#include "WorkspaceContext.h"
#include "application/RsLinkService.h"
#include "persistence/RsFileTable.h"

namespace shirube::application {

namespace {

base::Error notYet() {
    return {base::ErrorCode::InvalidInput, base::Message(SHIRUBE_TEXT("Files can't be imported.")), {}};
}

}  // namespace

bool RsImportPlan::hasWork() const {
    return std::any_of(files.begin(), files.end(), [](const auto& file) { return file.isTaken(); });
}

bool RsImportPlan::hasRefused() const {
    return std::any_of(files.begin(), files.end(), [](const auto& file) { return file.fate == RsFileFate::Refused; });
}

RsImportService::RsImportService(WorkspaceContext& context, GovernmentService& government, RsLinkService& links)
    : m_context(context), m_government(government), m_links(links) {}

base::Result<RsImportPlan> RsImportService::plan(std::span<const std::filesystem::path>, const base::Progress&) {
    return tl::unexpected(notYet());
}

base::Result<RsImportOutcome> RsImportService::run(const RsImportPlan&, const base::Progress&) {
    static_cast<void>(m_links);
    static_cast<void>(m_government);
    return tl::unexpected(notYet());
}

base::Result<std::vector<domain::RsFile>> RsImportService::files() {
    return persistence::RsFileTable(*m_context.database).all();
}

base::Status RsImportService::remove(domain::FiscalYear, std::optional<domain::RsKind>) {
    return tl::unexpected(notYet());
}

base::Result<std::int64_t> RsImportService::tidy(const base::Progress&) {
    return tl::unexpected(notYet());
}

base::Result<analysis::ReportTable> RsImportService::checks(domain::FiscalYear, std::size_t) {
    return tl::unexpected(notYet());
}

base::Result<analysis::ReportTable> RsImportService::restatements(domain::FiscalYear, domain::FiscalYear) {
    return tl::unexpected(notYet());
}

}  // namespace shirube::application
