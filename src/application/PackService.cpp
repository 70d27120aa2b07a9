// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/PackService.h"

#include <algorithm>
#include <set>
#include <utility>

#include "HistoryView.h"
#include "PackComposition.h"
#include "PackRevision.h"
#include "WorkspaceContext.h"
#include "application/SnapshotService.h"
#include "application/Workspace.h"
#include "base/Text.h"
#include "persistence/EntityTable.h"
#include "persistence/PackReader.h"
#include "persistence/ReadMoment.h"
#include "persistence/Transaction.h"
#include "sealing/Signature.h"

namespace shirube::application {

using base::ErrorCode;
using base::Message;
using domain::Pack;
using domain::PackContent;
using domain::PackId;
using domain::PackItem;
using domain::PackItemId;

namespace {

constexpr std::size_t kIdLength = 12;

std::string newId(const char* kind) {
    return kind + sealing::randomId().substr(0, kIdLength);
}

const Pack* packIn(const std::vector<Pack>& packs, const PackId& id) {
    const auto found = std::find_if(packs.begin(), packs.end(), [&](const auto& pack) { return pack.id == id; });
    return found == packs.end() ? nullptr : &*found;
}

tl::unexpected<base::Error> notThere(const std::vector<Pack>& packs, const std::string& wanted) {
    std::string names;
    for (const auto& pack : packs) {
        names += (names.empty() ? "" : ", ") + pack.name;
    }
    if (names.empty()) {
        return base::fail(ErrorCode::NotFound,
                          Message(SHIRUBE_TEXT("There is no pack “{0}”, and none yet. Make one first."), {wanted}));
    }
    return base::fail(ErrorCode::NotFound,
                      Message(SHIRUBE_TEXT("There is no pack “{0}”. There are: {1}."), {wanted, names}));
}

std::vector<PackItem> itemsOf(const PackContent& content, const PackId& id) {
    std::vector<PackItem> items;
    std::copy_if(content.items.begin(), content.items.end(), std::back_inserter(items),
                 [&](const auto& item) { return item.pack == id; });
    return items;
}

base::Status expectCharts(const std::vector<PackItem>& items) {
    for (const auto& item : items) {
        if (ChartService::chart(item.chart.chart) == nullptr) {
            return base::fail(
                ErrorCode::InvalidInput,
                Message(SHIRUBE_TEXT("There is no chart “{0}”. Choose one from the gallery."), {item.chart.chart}));
        }
    }
    return {};
}

// The pack as it may be stored beside the others.
base::Status expectValid(const PackContent& content, const Pack& pack) {
    if (pack.name.empty()) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("Enter a name for the pack, e.g. that of the meeting.")));
    }
    if (pack.language != "ja" && pack.language != "en") {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("A pack is in ja or en, not in “{0}”."), {pack.language}));
    }
    if (std::any_of(content.packs.begin(), content.packs.end(),
                    [&](const auto& other) { return other.name == pack.name && other.id != pack.id; })) {
        return base::fail(ErrorCode::Conflict,
                          Message(SHIRUBE_TEXT("There is a pack “{0}” already. Choose another name."), {pack.name}));
    }
    if (!pack.snapshot.isEmpty() && std::none_of(content.snapshots.begin(), content.snapshots.end(),
                                                 [&](const auto& snapshot) { return snapshot.id == pack.snapshot; })) {
        return base::fail(
            ErrorCode::NotFound,
            Message(SHIRUBE_TEXT("The snapshot of the pack “{0}” is gone. Choose another state."), {pack.name}));
    }
    return {};
}

// Items in their order, each with an id that it keeps or that no other has.
void numberItems(std::vector<PackItem>& items, const PackContent& content, const PackId& pack) {
    std::set<PackItemId> taken;
    for (const auto& item : content.items) {
        if (item.pack != pack) {
            taken.insert(item.id);
        }
    }
    int position = 0;
    for (auto& item : items) {
        item.pack = pack;
        item.position = position++;
        if (item.id.isEmpty() || !taken.insert(item.id).second) {
            item.id = PackItemId(newId("chart-"));
            taken.insert(item.id);
        }
    }
}

base::Status writeItems(persistence::Database& database, const std::vector<PackItem>& before,
                        const std::vector<PackItem>& after) {
    persistence::EntityTable<PackItem> table(database);
    base::Status status;
    const auto withId = [](const std::vector<PackItem>& items, const PackItemId& id) {
        return std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
    };
    for (auto item = before.begin(); item != before.end() && status; ++item) {
        if (withId(after, item->id) == after.end()) {
            status = table.remove(item->id);
        }
    }
    for (auto item = after.begin(); item != after.end() && status; ++item) {
        const auto former = withId(before, item->id);
        if (former == before.end()) {
            status = table.insert(*item);
        } else if (*former != *item) {
            status = table.update(*item);
        }
    }
    return status;
}

// One change of packs. `plan` gets all packs as the store holds them once the write lock is held and says what the
// change is called, or refuses; then `write` writes.
template <typename Plan, typename Write>
base::Status changePacks(WorkspaceContext& context, const Plan& plan, const Write& write) {
    PackContent content;
    auto transaction =
        persistence::Transaction::begin(*context.database, [&]() -> base::Result<persistence::ChangeContext> {
            auto stored = persistence::PackReader(*context.database).read();
            if (!stored) {
                return base::forward(std::move(stored));
            }
            content = *std::move(stored);
            auto summary = base::Result<Message>(plan(content));
            return summary ? base::Result<persistence::ChangeContext>(context.change(*std::move(summary)))
                           : base::forward(std::move(summary));
        });
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    if (base::Status written = write(content); !written) {
        return written;
    }
    auto committed = transaction->commit();
    return committed ? base::Status() : base::forward(std::move(committed));
}

base::Status removeBuilds(persistence::Database& database, const PackContent& content, const PackId& pack) {
    persistence::EntityTable<domain::PackBuild> table(database);
    base::Status status;
    for (auto build = content.builds.begin(); build != content.builds.end() && status; ++build) {
        if (build->pack == pack) {
            status = table.remove(build->id);
        }
    }
    return status;
}

}  // namespace

PackService::PackService(WorkspaceContext& context, ChartService& charts, SnapshotService& snapshots)
    : m_context(context), m_charts(charts), m_snapshots(snapshots) {}

base::Result<std::vector<Pack>> PackService::list() {
    return persistence::EntityTable<Pack>(*m_context.database).all();
}

base::Result<PackDetail> PackService::detail(const PackId& id) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto content = persistence::PackReader(*m_context.database).read();
    if (!content) {
        return base::forward(content);
    }
    const auto* pack = packIn(content->packs, id);
    if (pack == nullptr) {
        return notThere(content->packs, id.value());
    }
    PackDetail detail{*pack, itemsOf(*content, id), std::nullopt, {}};
    detail.revision = packRevision(detail.pack, detail.items);
    for (const auto& build : content->builds) {
        if (build.pack == id) {
            detail.lastBuild = build;
        }
    }
    if (detail.lastBuild) {
        const auto view = HistoryView::of(*m_context.database, m_context.viewer);
        if (!view) {
            return base::forward(view);
        }
        detail.lastBuild->change = view->numberUpTo(detail.lastBuild->change);
    }
    return detail;
}

base::Result<PackId> PackService::find(const std::string& idOrName) {
    const auto packs = list();
    if (!packs) {
        return base::forward(packs);
    }
    if (packIn(*packs, PackId(idOrName)) != nullptr) {
        return PackId(idOrName);
    }
    const auto wanted = base::trimmed(idOrName);
    const auto found =
        std::find_if(packs->begin(), packs->end(), [&](const auto& pack) { return pack.name == wanted; });
    return found == packs->end() ? notThere(*packs, idOrName) : base::Result<PackId>(found->id);
}

base::Result<PackId> PackService::save(Pack pack, std::vector<PackItem> items, const std::string& expectedRevision) {
    pack.name = base::trimmed(pack.name);
    if (auto status = expectCharts(items); !status) {
        return base::forward(std::move(status));
    }
    const bool isNew = expectedRevision.empty();
    if (pack.id.isEmpty()) {
        pack.id = PackId(newId("pack-"));
    }
    std::vector<PackItem> former;
    const auto plan = [&](const PackContent& content) -> base::Result<Message> {
        if (auto status = expectValid(content, pack); !status) {
            return base::forward(std::move(status));
        }
        const auto* stored = packIn(content.packs, pack.id);
        former = itemsOf(content, pack.id);
        if (stored ? packRevision(*stored, former) != expectedRevision : !isNew) {
            return base::fail(ErrorCode::Conflict,
                              Message(SHIRUBE_TEXT("The pack “{0}” was changed or removed in the meantime. Look at it "
                                                   "again, then make your change."),
                                      {pack.name}));
        }
        if (!stored) {
            pack.position = content.packs.empty() ? 0 : content.packs.back().position + 1;
        }
        numberItems(items, content, pack.id);
        return isNew ? Message(SHIRUBE_TEXT("Make the pack “{0}”"), {pack.name})
                     : Message(SHIRUBE_TEXT("Change the pack “{0}”"), {pack.name});
    };
    const auto status = changePacks(m_context, plan, [&](const PackContent& content) -> base::Status {
        persistence::EntityTable<Pack> table(*m_context.database);
        const auto* stored = packIn(content.packs, pack.id);
        if (stored == nullptr || *stored != pack) {
            if (auto written = stored ? table.update(pack) : table.insert(pack); !written) {
                return written;
            }
        }
        return writeItems(*m_context.database, former, items);
    });
    return status ? base::Result<PackId>(pack.id) : base::forward(status);
}

base::Status PackService::add(const PackId& pack, const domain::ChartDefinition& chart, const std::string& note) {
    PackItem item;
    item.chart = chart;
    item.note = note;
    if (auto status = expectCharts({item}); !status) {
        return status;
    }
    std::vector<PackItem> items{item};
    return changePacks(
        m_context,
        [&](const PackContent& content) -> base::Result<Message> {
            const auto* stored = packIn(content.packs, pack);
            if (stored == nullptr) {
                return notThere(content.packs, pack.value());
            }
            const auto present = itemsOf(content, pack);
            numberItems(items, content, pack);
            items.front().position = present.empty() ? 0 : present.back().position + 1;
            return Message(SHIRUBE_TEXT("Add a chart to the pack “{0}”"), {stored->name});
        },
        [&](const PackContent&) { return writeItems(*m_context.database, {}, items); });
}

base::Status PackService::remove(const PackId& pack) {
    return changePacks(
        m_context,
        [&](const PackContent& content) -> base::Result<Message> {
            const auto* stored = packIn(content.packs, pack);
            return stored ? base::Result<Message>(Message(SHIRUBE_TEXT("Remove the pack “{0}”"), {stored->name}))
                          : notThere(content.packs, pack.value());
        },
        [&](const PackContent& content) -> base::Status {
            if (auto status = removeBuilds(*m_context.database, content, pack); !status) {
                return status;
            }
            if (auto status = writeItems(*m_context.database, itemsOf(content, pack), {}); !status) {
                return status;
            }
            return persistence::EntityTable<Pack>(*m_context.database).remove(pack);
        });
}

base::Result<PackId> PackService::duplicate(const PackId& pack, const std::string& name) {
    auto copy = detail(pack);
    if (!copy) {
        return base::forward(std::move(copy));
    }
    // The next meeting is on another day, and shows what is known by then.
    copy->pack.id = {};
    copy->pack.name = name;
    copy->pack.meetingOn.reset();
    copy->pack.snapshot = {};
    for (auto& item : copy->items) {
        item.id = {};
    }
    return save(std::move(copy->pack), std::move(copy->items), {});
}

base::Result<PackDetail> PackService::standard(const ChartReader& reader, const base::Translator& translate) {
    PackDetail detail;
    detail.pack.name = Message(SHIRUBE_TEXT("All charts")).text(translate);
    detail.pack.language = reader.language;
    for (const auto& info : ChartService::charts()) {
        auto chart = m_charts.initial(info.id, reader);
        if (!chart && chart.error().code != ErrorCode::NotFound) {
            return base::forward(std::move(chart));
        }
        if (!chart || !m_charts.make(*chart, reader, translate)) {
            continue;
        }
        PackItem item;
        item.chart = *std::move(chart);
        item.position = static_cast<int>(detail.items.size());
        detail.items.push_back(std::move(item));
    }
    return detail;
}

base::Result<analysis::PackDocument> PackService::compose(const PackDetail& pack, const ChartReader& reader,
                                                          const base::Translator& translate,
                                                          const base::Progress& progress) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    if (pack.pack.snapshot.isEmpty()) {
        return composePack(m_context, m_charts, pack, std::nullopt, reader, translate, progress);
    }
    const auto snapshot = m_snapshots.find(pack.pack.snapshot.value());
    if (!snapshot) {
        return base::forward(snapshot);
    }
    const auto past = m_snapshots.open(snapshot->id, {{}, progress.stop});
    if (!past) {
        return base::forward(past);
    }
    return composePack(m_context, (*past)->charts(), pack, *snapshot, reader, translate, progress);
}

base::Status PackService::recordBuild(const PackId& pack, const analysis::PackDocument& document,
                                      const base::Translator& translate) {
    const auto view = HistoryView::of(*m_context.database, m_context.viewer);
    if (!view) {
        return base::forward(view);
    }
    domain::PackBuild build;
    build.id = domain::PackBuildId(newId("build-"));
    build.pack = pack;
    build.builtAt = base::toIso8601(m_context.clock.now());
    build.builtBy = m_context.actor;
    build.change = view->idOf(document.change).value_or(0);
    build.figures = builtFigures(document, translate);
    return changePacks(
        m_context,
        [&](const PackContent& content) -> base::Result<Message> {
            const auto* stored = packIn(content.packs, pack);
            return stored ? base::Result<Message>(Message(SHIRUBE_TEXT("Write the pack “{0}”"), {stored->name}))
                          : notThere(content.packs, pack.value());
        },
        [&](const PackContent& content) -> base::Status {
            if (auto status = removeBuilds(*m_context.database, content, pack); !status) {
                return status;
            }
            return persistence::EntityTable<domain::PackBuild>(*m_context.database).insert(build);
        });
}

}  // namespace shirube::application
