// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/LogicModelService.h"

#include <cstddef>
#include <set>

#include "WorkspaceContext.h"
#include "application/CatalogueService.h"
#include "persistence/LogicModelReader.h"
#include "persistence/Snapshot.h"

namespace shirube::application {

namespace {

// Programmes times days that are kept; a person looks at a few.
constexpr std::size_t kMostOutcomes = 64;

// A month counts from its first day, as documents' dates do; a text that is no date counts from ever.
domain::CalendarDay dayOf(const std::string& date) {
    const auto period = domain::Period::parse(date);
    return period ? domain::firstDay(*period).value_or(domain::CalendarDay()) : domain::CalendarDay();
}

}  // namespace

LogicModelService::LogicModelService(WorkspaceContext& context, CatalogueService& catalogue)
    : m_context(context), m_catalogue(catalogue) {}

base::Status LogicModelService::refresh() {
    auto version = m_context.database->contentVersion();
    if (!version) {
        return base::forward(std::move(version));
    }
    if (*version == m_version) {
        return {};
    }
    auto contents = persistence::LogicModelReader(*m_context.database).read();
    if (!contents) {
        return base::forward(std::move(contents));
    }
    std::vector<Model> models;
    for (auto& content : *contents) {
        auto model = domain::LogicModel::make(std::move(content));
        if (!model) {
            return base::forward(std::move(model));
        }
        models.push_back(std::make_shared<const domain::LogicModel>(*std::move(model)));
    }
    m_models = std::move(models);
    m_outcomes.clear();
    m_version = *std::move(version);
    return {};
}

base::Result<std::vector<LogicModelService::Model>> LogicModelService::models() {
    const auto moment = persistence::Snapshot::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    if (auto fresh = refresh(); !fresh) {
        return base::forward(std::move(fresh));
    }
    return m_models;
}

base::Result<LogicModelService::Model> LogicModelService::model(const domain::ProgrammeId& programme,
                                                                const domain::CalendarDay& asOf) {
    const auto all = models();
    if (!all) {
        return base::forward(all);
    }
    Model best;
    std::set<std::string> others;
    for (const auto& candidate : *all) {
        if (candidate->content().programme != programme) {
            others.insert(candidate->content().programme.value());
            continue;
        }
        const auto day = dayOf(candidate->content().date);
        const auto bestDay = best ? dayOf(best->content().date) : domain::CalendarDay();
        const bool isBetter = day <= asOf ? !best || bestDay > asOf || day >= bestDay : !best || day < bestDay;
        if (isBetter) {
            best = candidate;
        }
    }
    if (best) {
        return best;
    }
    std::string names;
    for (const auto& name : others) {
        names += (names.empty() ? "" : ", ") + name;
    }
    return base::fail(base::ErrorCode::NotFound,
                      base::Message(SHIRUBE_TEXT("{0} has no logic model. These programmes have one: {1}."),
                                    {programme.value(), names}));
}

base::Result<LogicModelService::Outcome> LogicModelService::outcome(const domain::ProgrammeId& programme,
                                                                    const domain::CalendarDay& asOf) {
    const auto moment = persistence::Snapshot::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    auto chosen = model(programme, asOf);
    if (!chosen) {
        return base::forward(std::move(chosen));
    }
    if (m_outcomes.size() >= kMostOutcomes) {
        m_outcomes.clear();
    }
    auto& cached = m_outcomes[{programme, asOf}];
    if (cached == nullptr) {
        auto facts = m_catalogue.facts();
        if (!facts) {
            return base::forward(std::move(facts));
        }
        auto made = analysis::ProgrammeOutcome::make(*std::move(facts), *std::move(chosen), asOf);
        if (!made) {
            return base::forward(std::move(made));
        }
        cached = std::make_shared<const analysis::ProgrammeOutcome>(*std::move(made));
    }
    return cached;
}

base::Result<std::vector<analysis::LintFinding>> LogicModelService::lint(const domain::ProgrammeId& programme,
                                                                         const domain::CalendarDay& asOf) {
    const auto moment = persistence::Snapshot::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto chosen = model(programme, asOf);
    if (!chosen) {
        return base::forward(chosen);
    }
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    return analysis::lint((*chosen)->content(), **facts, asOf);
}

}  // namespace shirube::application
