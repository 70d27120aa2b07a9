// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/SnapshotService.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "ChangeCauses.h"
#include "FigureCauses.h"
#include "HistoryView.h"
#include "WorkspaceContext.h"
#include "application/CatalogueService.h"
#include "application/LogicModelService.h"
#include "application/RoleService.h"
#include "application/Workspace.h"
#include "base/Text.h"
#include "persistence/EntityTable.h"
#include "persistence/LogicModelReader.h"
#include "persistence/PackReader.h"
#include "persistence/ReadMoment.h"
#include "persistence/StoreAtChange.h"
#include "persistence/Transaction.h"
#include "sealing/Signature.h"

namespace shirube::application {

using base::ErrorCode;
using base::Message;
using domain::Snapshot;
using domain::SnapshotId;

namespace {

tl::unexpected<base::Error> notThere(const std::vector<Snapshot>& snapshots, const std::string& wanted) {
    std::string names;
    for (const auto& snapshot : snapshots) {
        names += (names.empty() ? "" : ", ") + snapshot.name;
    }
    if (names.empty()) {
        return base::fail(ErrorCode::NotFound,
                          Message(SHIRUBE_TEXT("There is no snapshot “{0}”, and none yet. Take one first."), {wanted}));
    }
    return base::fail(ErrorCode::NotFound,
                      Message(SHIRUBE_TEXT("There is no snapshot “{0}”. There are: {1}."), {wanted, names}));
}

const Snapshot* snapshotIn(const std::vector<Snapshot>& snapshots, const SnapshotId& id) {
    const auto found =
        std::find_if(snapshots.begin(), snapshots.end(), [&](const auto& snapshot) { return snapshot.id == id; });
    return found == snapshots.end() ? nullptr : &*found;
}

// The name as it is stored, where no other snapshot has it.
base::Result<std::string> freeName(const std::vector<Snapshot>& snapshots, const std::string& name,
                                   const SnapshotId& own) {
    std::string trimmed(base::trimmed(name));
    if (trimmed.empty()) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("Enter a name for the snapshot, e.g. that of the meeting.")));
    }
    if (std::any_of(snapshots.begin(), snapshots.end(),
                    [&](const auto& other) { return other.name == trimmed && other.id != own; })) {
        return base::fail(ErrorCode::Conflict,
                          Message(SHIRUBE_TEXT("There is a snapshot “{0}” already. Choose another name."), {trimmed}));
    }
    return trimmed;
}

// One change of snapshots: `plan` gets the packs and snapshots as the store holds them once the write lock is held, and
// says what the change is called; then `write` writes.
base::Status changeSnapshots(WorkspaceContext& context,
                             const std::function<base::Result<Message>(const domain::PackContent&)>& plan,
                             const std::function<base::Status(persistence::EntityTable<Snapshot>&)>& write) {
    auto transaction =
        persistence::Transaction::begin(*context.database, [&]() -> base::Result<persistence::ChangeContext> {
            const auto content = persistence::PackReader(*context.database).read();
            if (!content) {
                return base::forward(content);
            }
            auto summary = plan(*content);
            return summary ? base::Result<persistence::ChangeContext>(context.change(*std::move(summary)))
                           : base::forward(std::move(summary));
        });
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    persistence::EntityTable<Snapshot> table(*context.database);
    if (auto written = write(table); !written) {
        return written;
    }
    auto committed = transaction->commit();
    return committed ? base::Status() : base::forward(std::move(committed));
}

base::Result<std::vector<Snapshot>> stored(WorkspaceContext& context) {
    return persistence::EntityTable<Snapshot>(*context.database).all();
}

base::Result<Snapshot> storedOne(WorkspaceContext& context, const SnapshotId& id) {
    const auto snapshots = stored(context);
    if (!snapshots) {
        return base::forward(snapshots);
    }
    const auto* snapshot = snapshotIn(*snapshots, id);
    return snapshot ? base::Result<Snapshot>(*snapshot) : notThere(*snapshots, id.value());
}

using Models = std::vector<std::shared_ptr<const domain::LogicModel>>;

base::Result<analysis::ComparedState> stateOf(CatalogueService& catalogue, LogicModelService& models, Message name) {
    auto facts = catalogue.facts();
    if (!facts) {
        return base::forward(std::move(facts));
    }
    auto versions = models.models();
    if (!versions) {
        return base::forward(std::move(versions));
    }
    return analysis::ComparedState{std::move(name), *std::move(facts), *std::move(versions)};
}

}  // namespace

SnapshotService::SnapshotService(WorkspaceContext& context, CatalogueService& catalogue)
    : m_context(context), m_catalogue(catalogue) {}

base::Result<std::vector<Snapshot>> SnapshotService::list() {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    auto snapshots = stored(m_context);
    if (!snapshots || snapshots->empty()) {
        return snapshots;
    }
    const auto view = HistoryView::of(*m_context.database, m_context.viewer);
    if (!view) {
        return base::forward(view);
    }
    for (auto& snapshot : *snapshots) {
        snapshot.change = view->numberUpTo(snapshot.change);
        if (view->withholds()) {
            snapshot.hash.clear();
        }
    }
    return snapshots;
}

base::Result<Snapshot> SnapshotService::find(const std::string& idOrName) {
    const auto snapshots = list();
    if (!snapshots) {
        return base::forward(snapshots);
    }
    if (const auto* snapshot = snapshotIn(*snapshots, SnapshotId(idOrName))) {
        return *snapshot;
    }
    const auto wanted = base::trimmed(idOrName);
    const auto found = std::find_if(snapshots->begin(), snapshots->end(),
                                    [&](const auto& snapshot) { return snapshot.name == wanted; });
    return found == snapshots->end() ? notThere(*snapshots, idOrName) : base::Result<Snapshot>(*found);
}

base::Result<Snapshot> SnapshotService::create(const std::string& name, const std::string& note) {
    Snapshot snapshot;
    snapshot.id = SnapshotId("snapshot-" + sealing::randomId().substr(0, 12));
    snapshot.note = base::trimmed(note);
    snapshot.takenBy = m_context.actor;
    snapshot.takenAt = base::toIso8601(m_context.clock.now());
    const auto status = changeSnapshots(
        m_context,
        [&](const domain::PackContent& content) -> base::Result<Message> {
            auto free = freeName(content.snapshots, name, snapshot.id);
            if (!free) {
                return base::forward(std::move(free));
            }
            snapshot.name = *std::move(free);
            snapshot.position = content.snapshots.empty() ? 0 : content.snapshots.back().position + 1;
            const auto head = persistence::ChangeLog(*m_context.database).headers(1);
            if (!head) {
                return base::forward(head);
            }
            if (!head->empty()) {
                snapshot.change = head->front().id;
                snapshot.hash = head->front().hash;
            }
            return Message(SHIRUBE_TEXT("Take the snapshot “{0}”"), {snapshot.name});
        },
        [&](auto& table) { return table.insert(snapshot); });
    return status ? find(snapshot.id.value()) : base::forward(status);
}

base::Status SnapshotService::rename(const SnapshotId& id, const std::string& name, const std::string& note) {
    Snapshot snapshot;
    return changeSnapshots(
        m_context,
        [&](const domain::PackContent& content) -> base::Result<Message> {
            const auto* former = snapshotIn(content.snapshots, id);
            if (former == nullptr) {
                return notThere(content.snapshots, id.value());
            }
            auto free = freeName(content.snapshots, name, id);
            if (!free) {
                return base::forward(std::move(free));
            }
            snapshot = *former;
            snapshot.name = *std::move(free);
            snapshot.note = base::trimmed(note);
            return Message(SHIRUBE_TEXT("Rename the snapshot “{0}” to “{1}”"), {former->name, snapshot.name});
        },
        [&](auto& table) { return table.update(snapshot); });
}

base::Status SnapshotService::remove(const SnapshotId& id) {
    return changeSnapshots(
        m_context,
        [&](const domain::PackContent& content) -> base::Result<Message> {
            const auto* snapshot = snapshotIn(content.snapshots, id);
            if (snapshot == nullptr) {
                return notThere(content.snapshots, id.value());
            }
            for (const auto& pack : content.packs) {
                if (pack.snapshot == id) {
                    return base::fail(ErrorCode::Conflict,
                                      Message(SHIRUBE_TEXT("The pack “{0}” shows the figures of the snapshot “{1}”. "
                                                           "Choose another state for the pack first."),
                                              {pack.name, snapshot->name}));
                }
            }
            return Message(SHIRUBE_TEXT("Remove the snapshot “{0}”"), {snapshot->name});
        },
        [&](auto& table) { return table.remove(id); });
}

base::Result<std::unique_ptr<Workspace>> SnapshotService::open(const SnapshotId& id, const base::Progress& progress) {
    if (m_context.viewer.role == domain::Role::Reviewer) {
        return base::fail(ErrorCode::Conflict,
                          Message(SHIRUBE_TEXT("A reviewer works with the reviews as they are now. Change your role to "
                                               "open a snapshot.")));
    }
    const auto snapshot = storedOne(m_context, id);
    if (!snapshot) {
        return base::forward(snapshot);
    }
    auto database = persistence::openAtChange(*m_context.database, *snapshot, progress);
    if (!database) {
        return base::forward(std::move(database));
    }
    auto workspace = Workspace::over(*std::move(database), m_context.clock, m_context.actor);
    workspace->roles().lookAs(m_context.viewer);
    return workspace;
}

base::Result<analysis::ReportTable> SnapshotService::difference(const SnapshotId& from, const SnapshotId& to,
                                                                const base::Progress& progress) {
    struct Side {
        analysis::ComparedState state;
        std::int64_t change = 0;
    };
    const auto sideOf = [&](const SnapshotId& id) -> base::Result<Side> {
        if (id.isEmpty()) {
            const auto view = HistoryView::of(*m_context.database, m_context.viewer);
            if (!view) {
                return base::forward(view);
            }
            LogicModelService models(m_context, m_catalogue);
            auto state = stateOf(m_catalogue, models, Message(SHIRUBE_TEXT("The present")));
            return state ? base::Result<Side>(Side{*std::move(state), std::ssize(view->visible())})
                         : base::forward(std::move(state));
        }
        const auto snapshot = find(id.value());
        if (!snapshot) {
            return base::forward(snapshot);
        }
        const auto workspace = open(id, progress);
        if (!workspace) {
            return base::forward(workspace);
        }
        auto state = stateOf((*workspace)->catalogue(), (*workspace)->logicModels(), Message::verbatim(snapshot->name));
        return state ? base::Result<Side>(Side{*std::move(state), snapshot->change}) : base::forward(std::move(state));
    };
    const auto before = sideOf(from);
    if (!before) {
        return base::forward(before);
    }
    const auto after = sideOf(to);
    if (!after) {
        return base::forward(after);
    }
    const auto [first, last] = std::minmax(before->change, after->change);
    // Between two equal states there is nothing to tell of; 0 would be all up to the newest.
    const auto causes = ChangeCauses::read(m_context, first, std::max<std::int64_t>(last, 1));
    if (!causes) {
        return base::forward(causes);
    }
    return analysis::reportSnapshotDifference(before->state, after->state,
                                              [&](const auto& facts) { return causes->of(facts); });
}

base::Result<std::vector<analysis::FigureChangeCause>> SnapshotService::causes(
    const std::vector<domain::FactKey>& facts, std::int64_t after, std::int64_t until,
    const base::Translator& translate) {
    const auto causes = ChangeCauses::read(m_context, after, until);
    return causes ? base::Result<std::vector<analysis::FigureChangeCause>>(figureCauses(causes->of(facts), translate))
                  : base::forward(causes);
}

base::Status SnapshotService::explain(analysis::FigureSpec& figure, std::int64_t after, std::int64_t until,
                                      const base::Translator& translate) {
    if (figure.changes.empty()) {
        return {};
    }
    const auto causes = ChangeCauses::read(m_context, after, until);
    if (!causes) {
        return base::forward(causes);
    }
    explainChanges(figure, *causes, translate);
    return {};
}

}  // namespace shirube::application
