// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "analysis/FigureSpec.h"
#include "analysis/ReportTable.h"
#include "base/Message.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/FactKey.h"
#include "domain/Pack.h"

namespace shirube::application {

class CatalogueService;
class Workspace;
struct WorkspaceContext;

/// 時点: the figures of a day of a meeting, under a name. The change log has every row before and after, so that a
/// snapshot is a place in it and a name: what the store held then is made of a copy by taking back all later changes.
/// Numbers of changes are those by which the viewer knows them (see HistoryService); the hash is empty where any are
/// withheld from them.
class SnapshotService {
public:
    SnapshotService(WorkspaceContext& context, CatalogueService& catalogue);

    /// In the order in which they were taken.
    [[nodiscard]] base::Result<std::vector<domain::Snapshot>> list();
    /// By id or name. NotFound names those that there are.
    [[nodiscard]] base::Result<domain::Snapshot> find(const std::string& idOrName);

    /// Of the store as it is now. One undoable change. InvalidInput without a name; Conflict where the name is taken.
    [[nodiscard]] base::Result<domain::Snapshot> create(const std::string& name, const std::string& note);
    /// InvalidInput, Conflict as above.
    [[nodiscard]] base::Status rename(const domain::SnapshotId& id, const std::string& name, const std::string& note);
    /// Conflict while a pack shows it. One undoable change; the figures stay in the log.
    [[nodiscard]] base::Status remove(const domain::SnapshotId& id);

    /// A workspace on a copy of the store as it was then, for the same viewer. Whatever is written there is refused
    /// with ReadOnly. The copy is a file of its own that goes with the workspace. Takes about as long as a backup and
    /// undoing all that came after. Corrupt where the log is not the one that the snapshot was taken of; Conflict for a
    /// 委員, whose conflicts of interest are ruled on in the present.
    [[nodiscard]] base::Result<std::unique_ptr<Workspace>> open(const domain::SnapshotId& id,
                                                                const base::Progress& progress = {});

    /// What differs between two states of the store, fact by fact: amounts, statements, actuals, adopted values, with
    /// who changed it and why. Report `snapshot-difference`. An empty id means the store as it is now.
    [[nodiscard]] base::Result<analysis::ReportTable> difference(const domain::SnapshotId& from,
                                                                 const domain::SnapshotId& to,
                                                                 const base::Progress& progress = {});

    /// Who changed what is stated of these facts after change `after` (and up to `until`, where that is not 0), newest
    /// first.
    [[nodiscard]] base::Result<std::vector<analysis::FigureChangeCause>> causes(
        const std::vector<domain::FactKey>& facts, std::int64_t after, std::int64_t until = 0,
        const base::Translator& translate = base::englishTranslator());
    /// Fills in the causes of a figure's changes, of each those of the facts behind its cell, which its grounds name.
    [[nodiscard]] base::Status explain(analysis::FigureSpec& figure, std::int64_t after, std::int64_t until,
                                       const base::Translator& translate);

private:
    WorkspaceContext& m_context;
    CatalogueService& m_catalogue;
};

}  // namespace shirube::application
