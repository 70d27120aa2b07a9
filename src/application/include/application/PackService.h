// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/PackDocument.h"
#include "application/ChartService.h"
#include "base/Message.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/Pack.h"

namespace shirube::application {

class SnapshotService;
struct WorkspaceContext;

/// A pack with its charts.
struct PackDetail {
    domain::Pack pack;
    std::vector<domain::PackItem> items;         ///< in order
    std::optional<domain::PackBuild> lastBuild;  ///< its change by the viewer's number (see HistoryService)
    std::string revision;                        ///< names this state; handed back with a change
};

/// WG資料: the charts of a meeting, their order and notes, and what they showed when they were built.
class PackService {
public:
    PackService(WorkspaceContext& context, ChartService& charts, SnapshotService& snapshots);

    /// In order.
    [[nodiscard]] base::Result<std::vector<domain::Pack>> list();
    [[nodiscard]] base::Result<PackDetail> detail(const domain::PackId& id);
    /// By id or name. NotFound names those that there are.
    [[nodiscard]] base::Result<domain::PackId> find(const std::string& idOrName);

    /// With its charts, as one undoable change; ids of pack and items that are empty are given. Items that are not in
    /// `items` go. InvalidInput without a name, or for a chart that there is none of; Conflict where the pack is not
    /// (any more) the one of `expectedRevision` (empty: a new one), and where another pack has the name; NotFound for a
    /// snapshot that there is none of.
    [[nodiscard]] base::Result<domain::PackId> save(domain::Pack pack, std::vector<domain::PackItem> items,
                                                    const std::string& expectedRevision);
    /// Puts a chart at the end, as one undoable change.
    [[nodiscard]] base::Status add(const domain::PackId& pack, const domain::ChartDefinition& chart,
                                   const std::string& note);
    [[nodiscard]] base::Status remove(const domain::PackId& pack);
    /// A copy with another name, charts with new ids: how the next meeting's pack begins.
    [[nodiscard]] base::Result<domain::PackId> duplicate(const domain::PackId& pack, const std::string& name);
    /// The pack that a new user begins with: every chart that the store has figures for. Not saved.
    [[nodiscard]] base::Result<PackDetail> standard(const ChartReader& reader, const base::Translator& translate);

    /// The pack as it would be written now: figures of today or of its snapshot, findings, and against the former build
    /// which values moved, by whom, from which source. Cancelled: Cancelled. A chart that can't be made leaves its page
    /// with the reason.
    [[nodiscard]] base::Result<analysis::PackDocument> compose(const PackDetail& pack, const ChartReader& reader,
                                                               const base::Translator& translate,
                                                               const base::Progress& progress = {});
    /// Remembers what a pack that was written shows, as the build that the next is compared with.
    [[nodiscard]] base::Status recordBuild(const domain::PackId& pack, const analysis::PackDocument& document,
                                           const base::Translator& translate);

private:
    WorkspaceContext& m_context;
    ChartService& m_charts;
    SnapshotService& m_snapshots;
};

}  // namespace shirube::application
