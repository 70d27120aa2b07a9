// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/RsLinkService.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "ContentWriter.h"
#include "RsNames.h"
#include "RsStatements.h"
#include "WorkspaceContext.h"
#include "application/BudgetService.h"
#include "application/GovernmentService.h"
#include "base/Text.h"
#include "persistence/EntityTable.h"
#include "persistence/ProgrammeTable.h"
#include "persistence/ReadMoment.h"
#include "persistence/SourceTable.h"
#include "persistence/Transaction.h"

namespace shirube::application {

namespace {

using base::ErrorCode;
using base::Message;

// Below this a name has no more in common with another than words that every name has.
constexpr std::int64_t kLeastLikeness = 250;  // in thousandths

// What each edition calls the programmes that are linked; the newest edition last.
struct KnownProject {
    std::string name;
    std::vector<int> editions;
};

base::Result<domain::Programme> find(persistence::Database& database, const domain::ProgrammeId& id) {
    auto programme = persistence::ProgrammeTable(database).find(id);
    if (!programme) {
        return base::forward(std::move(programme));
    }
    if (!*programme) {
        return base::fail(
            ErrorCode::NotFound,
            Message(SHIRUBE_TEXT("There is no programme {0}. “shirubectl rs links” lists those that there are."),
                    {id.value()}));
    }
    return **std::move(programme);
}

}  // namespace

RsLinkService::RsLinkService(WorkspaceContext& context, BudgetService& budgets, GovernmentService& government)
    : m_context(context), m_budgets(budgets), m_government(government) {}

base::Result<std::vector<RsLink>> RsLinkService::links() {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto book = m_budgets.book();
    if (!book) {
        return base::forward(book);
    }
    const auto editions = m_government.editions();
    if (!editions) {
        return base::forward(editions);
    }
    std::map<std::int64_t, KnownProject> known;
    for (const auto& programme : (*book)->programmes()) {
        if (const auto project = rsProjectOf(programme)) {
            known[*project];
        }
    }
    for (auto edition = editions->rbegin(); edition != editions->rend() && !known.empty(); ++edition) {
        const auto government = m_government.book(*edition);
        if (!government) {
            return base::forward(government);
        }
        for (auto& [project, of] : known) {
            if (const auto* found = (*government)->find(project)) {
                of.name = found->name;
                of.editions.push_back(edition->year());
            }
        }
    }
    auto statements = persistence::EntityTable<domain::FigureStatement>(*m_context.database).all();
    if (!statements) {
        return base::forward(std::move(statements));
    }
    std::map<std::string, std::size_t> counts;
    for (const auto& statement : *statements) {
        if (isOfRs(statement)) {
            ++counts[statement.fact.subject];
        }
    }
    std::vector<RsLink> links;
    for (const auto& programme : (*book)->programmes()) {
        RsLink link{programme.id, programme.name};
        if (const auto project = rsProjectOf(programme)) {
            link.project = *project;
            link.projectName = known[*project].name;
            link.editions = known[*project].editions;
            link.statements = counts[programme.id.value()];
        }
        links.push_back(std::move(link));
    }
    return links;
}

base::Result<std::vector<RsLinkCandidate>> RsLinkService::candidates(const domain::ProgrammeId& programme,
                                                                     std::size_t limit) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto own = find(*m_context.database, programme);
    if (!own) {
        return base::forward(own);
    }
    const auto editions = m_government.editions();
    if (!editions) {
        return base::forward(editions);
    }
    if (editions->empty()) {
        return std::vector<RsLinkCandidate>();
    }
    const auto book = m_government.book(editions->front());
    if (!book) {
        return base::forward(book);
    }
    const RsName wanted(own->name);
    std::vector<std::pair<std::int64_t, RsLinkCandidate>> found;
    for (const auto& project : (*book)->programmes()) {
        const RsName name(project.name);
        const auto likeness = wanted.likeness(name);
        if (likeness >= kLeastLikeness) {
            found.emplace_back(likeness, RsLinkCandidate{project.project, project.name, (*book)->text(project.ministry),
                                                         wanted == name});
        }
    }
    std::stable_sort(found.begin(), found.end(), [&](const auto& a, const auto& b) {
        const auto rank = [&](const auto& entry) {
            return std::tuple(entry.second.isSameName, entry.first, entry.second.ministry == own->ministry);
        };
        return rank(a) > rank(b);
    });
    std::vector<RsLinkCandidate> candidates;
    for (auto& [likeness, candidate] : found) {
        if (candidates.size() < limit) {
            candidates.push_back(std::move(candidate));
        }
    }
    return candidates;
}

base::Status RsLinkService::checkKnown(std::int64_t project) {
    const auto editions = m_government.editions();
    if (!editions) {
        return base::forward(editions);
    }
    for (const auto& edition : *editions) {
        const auto book = m_government.book(edition);
        if (!book) {
            return base::forward(book);
        }
        if ((*book)->find(project) != nullptr) {
            return {};
        }
    }
    return base::fail(
        ErrorCode::NotFound,
        Message(SHIRUBE_TEXT("No imported edition has a programme {0}. Check the 予算事業ID, or import the "
                             "edition that has it."),
                {std::to_string(project)}));
}

base::Status RsLinkService::checkFree(const domain::ProgrammeId& programme, std::int64_t project) {
    const auto programmes = persistence::ProgrammeTable(*m_context.database).all();
    if (!programmes) {
        return base::forward(programmes);
    }
    for (const auto& other : *programmes) {
        if (other.id != programme && rsProjectOf(other) == project) {
            return base::fail(ErrorCode::Conflict,
                              Message(SHIRUBE_TEXT("{0} is linked to {1} already. Unlink it first."),
                                      {std::to_string(project), other.name}));
        }
    }
    return {};
}

base::Status RsLinkService::link(const domain::ProgrammeId& programme, std::int64_t project,
                                 const std::string& reason) {
    if (auto known = checkKnown(project); !known) {
        return known;
    }
    auto transaction =
        persistence::Transaction::begin(*m_context.database, [&]() -> base::Result<persistence::ChangeContext> {
            const auto own = find(*m_context.database, programme);
            if (!own) {
                return base::forward(own);
            }
            return m_context.change(Message(SHIRUBE_TEXT("Link {0} to {1} of the programme review system"),
                                            {own->name, std::to_string(project)}),
                                    std::string(base::trimmed(reason)));
        });
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    if (auto free = checkFree(programme, project); !free) {
        return free;
    }
    if (auto written = setProject(programme, std::to_string(project)); !written) {
        return written;
    }
    auto committed = transaction->commit();
    return committed ? base::Status() : base::forward(std::move(committed));
}

base::Status RsLinkService::unlink(const domain::ProgrammeId& programme, const std::string& reason) {
    auto transaction =
        persistence::Transaction::begin(*m_context.database, [&]() -> base::Result<persistence::ChangeContext> {
            const auto own = find(*m_context.database, programme);
            if (!own) {
                return base::forward(own);
            }
            if (!rsProjectOf(*own)) {
                return base::fail(
                    ErrorCode::NotFound,
                    Message(SHIRUBE_TEXT("{0} is not linked to the programme review system."), {own->name}));
            }
            return m_context.change(Message(SHIRUBE_TEXT("Unlink {0} from {1} of the programme review system"),
                                            {own->name, own->rsProgrammeId}),
                                    std::string(base::trimmed(reason)));
        });
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    if (auto written = setProject(programme, {}); !written) {
        return written;
    }
    auto committed = transaction->commit();
    return committed ? base::Status() : base::forward(std::move(committed));
}

base::Status RsLinkService::setProject(const domain::ProgrammeId& programme, const std::string& project) {
    auto own = find(*m_context.database, programme);
    if (!own) {
        return base::forward(std::move(own));
    }
    if (own->rsProgrammeId != project) {
        own->rsProgrammeId = project;
        if (auto updated = persistence::ProgrammeTable(*m_context.database).update(*own); !updated) {
            return updated;
        }
    }
    auto refreshed = refresh();
    return refreshed ? base::Status() : base::forward(std::move(refreshed));
}

base::Result<std::size_t> RsLinkService::refresh() {
    auto& database = *m_context.database;
    const auto isAny = hasLinks();
    if (!isAny) {
        return base::forward(isAny);
    }
    if (!*isAny) {
        return 0;
    }
    const auto present = StoreContent::read(database);
    if (!present) {
        return base::forward(present);
    }
    auto wanted = *present;
    if (auto put = putRsStatements(wanted, database); !put) {
        return base::forward(std::move(put));
    }
    const auto book = wanted.validated();
    if (!book) {
        return base::forward(book);
    }
    const auto difference = writeContent(database, *present, wanted, *book, {});
    if (!difference) {
        return base::forward(difference);
    }
    return difference->added + difference->changed + difference->removed;
}

base::Result<bool> RsLinkService::hasLinks() {
    const auto programmes = persistence::ProgrammeTable(*m_context.database).all();
    if (!programmes) {
        return base::forward(programmes);
    }
    const auto sources = persistence::SourceTable(*m_context.database).all();
    if (!sources) {
        return base::forward(sources);
    }
    return std::any_of(programmes->begin(), programmes->end(),
                       [](const auto& programme) { return rsProjectOf(programme).has_value(); }) ||
           std::any_of(sources->begin(), sources->end(), [](const auto& source) { return isOfRs(source.id); });
}

}  // namespace shirube::application
