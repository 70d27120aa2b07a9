// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/SnapshotService.h"

#include "WorkspaceContext.h"
#include "application/Workspace.h"

namespace shirube::application {

namespace {
tl::unexpected<base::Error> none() {
    return base::fail(base::ErrorCode::NotFound, base::Message(SHIRUBE_TEXT("There is no snapshot yet.")));
}
}  // namespace

SnapshotService::SnapshotService(WorkspaceContext& context, CatalogueService& catalogue)
    : m_context(context), m_catalogue(catalogue) {}

base::Result<std::vector<domain::Snapshot>> SnapshotService::list() {
    return std::vector<domain::Snapshot>();
}
base::Result<domain::Snapshot> SnapshotService::find(const std::string&) {
    return none();
}
base::Result<domain::Snapshot> SnapshotService::create(const std::string&, const std::string&) {
    return none();
}
base::Status SnapshotService::rename(const domain::SnapshotId&, const std::string&, const std::string&) {
    return none();
}
base::Status SnapshotService::remove(const domain::SnapshotId&) {
    return none();
}
base::Result<std::unique_ptr<Workspace>> SnapshotService::open(const domain::SnapshotId&, const base::Progress&) {
    return none();
}
base::Result<analysis::ReportTable> SnapshotService::difference(const domain::SnapshotId&, const domain::SnapshotId&,
                                                                const base::Progress&) {
    return none();
}
base::Result<std::vector<analysis::FigureChangeCause>> SnapshotService::causes(const std::vector<domain::FactKey>&,
                                                                               std::int64_t, std::int64_t) {
    return none();
}

}  // namespace shirube::application
