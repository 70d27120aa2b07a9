// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/PackService.h"

#include "WorkspaceContext.h"
#include "application/SnapshotService.h"

namespace shirube::application {

namespace {
tl::unexpected<base::Error> none() {
    return base::fail(base::ErrorCode::NotFound, base::Message(SHIRUBE_TEXT("There is no pack yet.")));
}
}  // namespace

PackService::PackService(WorkspaceContext& context, ChartService& charts, SnapshotService& snapshots)
    : m_context(context), m_charts(charts), m_snapshots(snapshots) {}

base::Result<std::vector<domain::Pack>> PackService::list() {
    return std::vector<domain::Pack>();
}
base::Result<PackDetail> PackService::detail(const domain::PackId&) {
    return none();
}
base::Result<domain::PackId> PackService::find(const std::string&) {
    return none();
}
base::Result<domain::PackId> PackService::save(domain::Pack, std::vector<domain::PackItem>, const std::string&) {
    return none();
}
base::Status PackService::add(const domain::PackId&, const domain::ChartDefinition&, const std::string&) {
    return none();
}
base::Status PackService::remove(const domain::PackId&) {
    return none();
}
base::Result<domain::PackId> PackService::duplicate(const domain::PackId&, const std::string&) {
    return none();
}
base::Result<PackDetail> PackService::standard(const ChartReader&, const base::Translator&) {
    return none();
}
base::Result<analysis::PackDocument> PackService::compose(const PackDetail&, const ChartReader&,
                                                          const base::Translator&, const base::Progress&) {
    return none();
}
base::Status PackService::recordBuild(const domain::PackId&, const analysis::PackDocument&, const base::Translator&) {
    return none();
}

}  // namespace shirube::application
