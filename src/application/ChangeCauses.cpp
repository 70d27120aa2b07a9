// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangeCauses.h"

#include <algorithm>

#include "HistoryView.h"
#include "JapanTime.h"
#include "WorkspaceContext.h"
#include "persistence/ChangeLog.h"
#include "persistence/ReadMoment.h"
#include "persistence/SourceTable.h"

namespace shirube::application {

base::Result<ChangeCauses> ChangeCauses::read(WorkspaceContext& context, std::int64_t after, std::int64_t until) {
    const auto moment = persistence::ReadMoment::begin(*context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto view = HistoryView::of(*context.database, context.viewer);
    if (!view) {
        return base::forward(view);
    }
    ChangeCauses causes;
    const auto first = after < 1 ? 0 : view->idOf(after).value_or(view->visible().empty() ? 0 : view->visible().back());
    persistence::ChangeLog log(*context.database);
    const auto touches = log.factTouches(first);
    if (!touches) {
        return base::forward(touches);
    }
    const auto sources = persistence::SourceTable(*context.database).all();
    if (!sources) {
        return base::forward(sources);
    }
    std::unordered_map<domain::SourceId, std::string> titles;
    for (const auto& source : *sources) {
        titles.emplace(source.id, source.title);
    }
    std::int64_t change = 0;
    for (const auto& touch : *touches) {
        const auto number = view->numberOf(touch.change);
        if (number == 0 || (until > 0 && number > until)) {
            continue;
        }
        if (touch.change != change) {
            change = touch.change;
            auto header = log.header(change);
            if (!header) {
                return base::forward(std::move(header));
            }
            auto& said = **header;
            causes.m_changes.push_back({std::move(said.actor),
                                        japanTime(said.time),
                                        std::move(said.summary),
                                        view->isCut(change) ? std::string() : std::move(said.reason),
                                        {}});
        }
        const auto title = titles.find(touch.source);
        const Touch one{causes.m_changes.size() - 1, title == titles.end() ? touch.source.value() : title->second};
        if (touch.fact) {
            causes.m_byFact[*touch.fact].push_back(one);
        } else if (touch.subjectKind == domain::SubjectKind::BudgetLine) {
            causes.m_byLine[touch.subject].push_back(one);
        }
    }
    return causes;
}

std::vector<analysis::SnapshotCause> ChangeCauses::of(const std::vector<domain::FactKey>& facts) const {
    std::map<std::size_t, std::string, std::greater<>> sources;
    const auto take = [&](const Touches& touches) {
        for (const auto& touch : touches) {
            auto& source = sources[touch.change];
            source = touch.source.empty() ? source : touch.source;
        }
    };
    for (const auto& fact : facts) {
        if (const auto found = m_byFact.find(fact); found != m_byFact.end()) {
            take(found->second);
        }
        if (const auto found = m_byLine.find(fact.subject);
            found != m_byLine.end() && fact.subjectKind == domain::SubjectKind::BudgetLine) {
            take(found->second);
        }
    }
    std::vector<analysis::SnapshotCause> causes;
    for (auto& [change, source] : sources) {
        auto& cause = causes.emplace_back(m_changes[change]);
        cause.source = std::move(source);
    }
    return causes;
}

}  // namespace shirube::application
