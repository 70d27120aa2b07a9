// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ConflictSuggestion.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "FoldedText.h"
#include "ReportRows.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::Catalogue;
using domain::OrganisationId;
using domain::OrganisationRelation;

constexpr std::size_t kMostSteps = 2;

void add(std::vector<OrganisationId>& list, const OrganisationId& organisation) {
    if (!organisation.isEmpty() && std::find(list.begin(), list.end(), organisation) == list.end()) {
        list.push_back(organisation);
    }
}

// What a name is called by beside its legal form: 株式会社, 国立大学法人.
std::string withoutLegalForm(std::string name) {
    constexpr std::array<std::string_view, 16> kForms{
        "株式会社",     "有限会社",     "合同会社",     "(株)",         "(有)",
        "㈱",           "国立大学法人", "公立大学法人", "学校法人",     "国立研究開発法人",
        "独立行政法人", "一般社団法人", "公益社団法人", "一般財団法人", "公益財団法人",
        "技術研究組合"};
    for (const auto form : kForms) {
        if (const auto at = name.find(form); at != std::string::npos) {
            name.erase(at, form.size());
        }
    }
    return name;
}

std::string nameOf(const Catalogue& catalogue, const OrganisationId& id) {
    const auto* organisation = catalogue.organisation(id);
    return organisation ? organisation->name : id.value();
}

void addOf(std::vector<OrganisationId>& list, const domain::Theme& theme) {
    for (const auto& organisation : theme.organisations) {
        add(list, organisation.id);
    }
}

std::vector<OrganisationId> organisationsOf(const domain::ReviewSubject& subject, const domain::ReviewRound& round,
                                            const Catalogue& catalogue) {
    std::vector<OrganisationId> list;
    if (!subject.theme.isEmpty()) {
        if (const auto* theme = catalogue.theme(subject.theme)) {
            addOf(list, *theme);
        }
        return list;
    }
    const auto& content = catalogue.content();
    for (const auto& theme : content.themes) {
        if (theme.programme == round.programme) {
            addOf(list, theme);
        }
    }
    for (const auto& allocation : content.allocations) {
        if (allocation.programme == round.programme) {
            add(list, allocation.payee);
        }
    }
    for (const auto& fund : content.funds) {
        if (std::find(fund.programmes.begin(), fund.programmes.end(), round.programme) != fund.programmes.end()) {
            add(list, fund.manager);
            for (const auto& recipient : fund.recipients) {
                add(list, recipient);
            }
        }
    }
    return list;
}

// Under which names organisations are looked for.
class OrganisationNames {
public:
    explicit OrganisationNames(const Catalogue& catalogue) {
        for (const auto& organisation : catalogue.content().organisations) {
            auto& names = m_names.emplace_back(organisation.id, std::vector<FoldedText>()).second;
            addName(names, organisation.name);
            for (const auto& alias : organisation.aliases) {
                addName(names, alias);
            }
        }
    }

    [[nodiscard]] std::vector<OrganisationId> in(std::string_view affiliation) const {
        const FoldedText text(affiliation);
        std::vector<OrganisationId> found;
        for (const auto& [id, names] : m_names) {
            if (std::any_of(names.begin(), names.end(), [&](const auto& name) { return text.holds(name); })) {
                found.push_back(id);
            }
        }
        return found;
    }

private:
    static void addName(std::vector<FoldedText>& names, const std::string& name) {
        names.emplace_back(name);
        if (const auto core = withoutLegalForm(name); core != name) {
            names.emplace_back(core);
        }
    }

    std::vector<std::pair<OrganisationId, std::vector<FoldedText>>> m_names;
};

// One step from an organisation to the next.
struct Step {
    OrganisationId to;
    const OrganisationRelation* relation = nullptr;
};
using Steps = std::map<OrganisationId, std::vector<Step>>;

Steps stepsOf(const std::vector<OrganisationRelation>& relations) {
    Steps steps;
    for (const auto& relation : relations) {
        steps[relation.from].push_back({relation.to, &relation});
        steps[relation.to].push_back({relation.from, &relation});
    }
    return steps;
}

struct Path {
    std::vector<OrganisationId> organisations;
    std::vector<const OrganisationRelation*> relations;
};

// The shortest ways to whatever is near enough.
std::map<OrganisationId, Path> reachable(const std::vector<OrganisationId>& from, const Steps& steps) {
    std::map<OrganisationId, Path> paths;
    std::vector<OrganisationId> edge;
    for (const auto& organisation : from) {
        if (paths.try_emplace(organisation, Path{{organisation}, {}}).second) {
            edge.push_back(organisation);
        }
    }
    for (std::size_t step = 0; step < kMostSteps; ++step) {
        std::vector<OrganisationId> next;
        for (const auto& organisation : edge) {
            const auto found = steps.find(organisation);
            for (const auto& onward : found == steps.end() ? std::vector<Step>() : found->second) {
                auto path = paths.at(organisation);
                path.organisations.push_back(onward.to);
                path.relations.push_back(onward.relation);
                if (paths.try_emplace(onward.to, std::move(path)).second) {
                    next.push_back(onward.to);
                }
            }
        }
        edge = std::move(next);
    }
    return paths;
}

Message basisOf(const std::string& reviewer, const std::string& subject, const Path& path, const Catalogue& catalogue) {
    std::vector<Message> reasons{
        Message(SHIRUBE_TEXT("{0} is with {1}"), {reviewer, nameOf(catalogue, path.organisations.front())})};
    for (const auto* relation : path.relations) {
        std::vector<std::string> names{nameOf(catalogue, relation->from), nameOf(catalogue, relation->to)};
        reasons.push_back(relation->kind == OrganisationRelation::Kind::ParentOf
                              ? Message(SHIRUBE_TEXT("{0} is the parent of {1}"), std::move(names))
                              : Message(SHIRUBE_TEXT("{0} takes part in {1}"), std::move(names)));
        if (!relation->evidence.empty()) {
            reasons.back() = Message::nested(SHIRUBE_TEXT("{0} ({1})"),
                                             {std::move(reasons.back()), Message::verbatim(relation->evidence)});
        }
    }
    reasons.emplace_back(SHIRUBE_TEXT("{0} is part of {1}"),
                         std::vector<std::string>{nameOf(catalogue, path.organisations.back()), subject});
    return joined(reasons);
}

}  // namespace

std::vector<OrganisationId> organisationsIn(std::string_view affiliation, const Catalogue& catalogue) {
    return OrganisationNames(catalogue).in(affiliation);
}

std::vector<ConflictSuggestion> suggestConflicts(const domain::ReviewBook& book, const domain::ReviewRound& round,
                                                 const Catalogue& catalogue) {
    const auto steps = stepsOf(book.content().relations);
    const OrganisationNames names(catalogue);
    std::vector<std::pair<const domain::Reviewer*, std::map<OrganisationId, Path>>> reach;
    for (const auto* member : book.panelOf(round.id)) {
        if (const auto* reviewer = book.reviewer(member->reviewer)) {
            auto own = reviewer->organisations;
            for (const auto& organisation : names.in(reviewer->affiliation)) {
                add(own, organisation);
            }
            reach.emplace_back(reviewer, reachable(own, steps));
        }
    }
    std::vector<ConflictSuggestion> suggestions;
    for (const auto* subject : book.subjectsOf(round.id)) {
        const auto theirs = organisationsOf(*subject, round, catalogue);
        for (const auto& [reviewer, paths] : reach) {
            for (const auto& organisation : theirs) {
                if (const auto path = paths.find(organisation); path != paths.end()) {
                    suggestions.push_back({subject->id, reviewer->id, path->second.organisations,
                                           basisOf(reviewer->name, subject->title, path->second, catalogue)});
                }
            }
        }
    }
    return suggestions;
}

}  // namespace shirube::analysis
