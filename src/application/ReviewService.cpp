// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ReviewService.h"

#include <algorithm>
#include <utility>

#include "ReadIfChanged.h"
#include "ReviewChange.h"
#include "application/CatalogueService.h"
#include "base/Text.h"
#include "persistence/ReadMoment.h"

namespace shirube::application {

using base::ErrorCode;
using base::Message;
using domain::ReviewContent;
using domain::ReviewRound;
using domain::RoundStage;

struct ReviewService::Cache {
    std::string version;    // of the store, that the content is as of
    ReviewContent content;  // as the store holds it: nobody sees it but through visibleTo()
    std::shared_ptr<const domain::ReviewBook> book;
};

namespace {

tl::unexpected<base::Error> refused(std::string_view sourceTemplate, std::vector<std::string> arguments = {}) {
    return base::fail(ErrorCode::InvalidInput, Message(sourceTemplate, std::move(arguments)));
}

base::Status checkDraft(const RoundDraft& draft, const analysis::FactBook& facts) {
    if (base::trimmed(draft.name).empty()) {
        return refused(SHIRUBE_TEXT("Give the review a name."));
    }
    if (facts.book().programme(draft.programme) == nullptr) {
        return refused(SHIRUBE_TEXT("There is no programme “{0}”. Choose one from the list."),
                       {draft.programme.value()});
    }
    if (!draft.period.empty() && !domain::isReviewPeriod(draft.period)) {
        return refused(SHIRUBE_TEXT("“{0}” is no period. Write FY2026, 2026Q3, 2026H2 or 2026-04, or leave it empty."),
                       {base::quoted(draft.period)});
    }
    return {};
}

void apply(const RoundDraft& draft, ReviewRound& round) {
    round.programme = draft.programme;
    round.kind = draft.kind;
    round.name = std::string(base::trimmed(draft.name));
    round.period = draft.period;
    round.heldOn = draft.heldOn;
    round.dueOn = draft.dueOn;
    round.scheme = draft.scheme;
    round.note = draft.note;
}

// post5g-stage-gate-3.
domain::ReviewRoundId newId(const RoundDraft& draft, int position) {
    std::string kind(toKey(draft.kind));
    std::replace(kind.begin(), kind.end(), '_', '-');
    return domain::ReviewRoundId(draft.programme.value() + '-' + kind + '-' + std::to_string(position + 1));
}

template <typename T>
void dropRound(std::vector<T>& rows, const domain::ReviewRoundId& round) {
    std::erase_if(rows, [&](const auto& row) { return row.round == round; });
}

void addRuleTemplates(std::vector<SchemeTemplate>& templates, const analysis::FactBook& facts) {
    const auto thresholdOf = [&](const domain::FactKey& fact) {
        const auto* const statement = facts.adopted(fact);
        return statement == nullptr ? std::nullopt : std::optional(statement->figure.value);
    };
    for (const auto& rule : facts.catalogue().content().reviewRules) {
        if (!rule.criteria.empty() || !rule.thresholds.empty()) {
            templates.push_back({rule.decides, schemeOf(rule, thresholdOf), rule.programme, rule.kind});
        }
    }
}

}  // namespace

ReviewService::ReviewService(WorkspaceContext& context, CatalogueService& catalogue)
    : m_context(context), m_catalogue(catalogue), m_cache(std::make_unique<Cache>()) {}

ReviewService::~ReviewService() = default;

base::Result<std::shared_ptr<const domain::ReviewBook>> ReviewService::book() {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    auto fresh =
        readIfChanged(*m_context.database, persistence::StoreArea::Reviews, m_cache->version, [&]() -> base::Status {
            auto content = persistence::ReviewReader(*m_context.database).read();
            if (!content) {
                return base::forward(std::move(content));
            }
            m_cache->content = *std::move(content);
            m_cache->book.reset();
            return {};
        });
    if (!fresh) {
        return base::forward(std::move(fresh));
    }
    if (!m_cache->book || m_cache->book->viewer() != m_context.viewer) {
        m_cache->book =
            domain::ReviewBook::make(m_context.viewer, domain::visibleTo(m_context.viewer, m_cache->content));
    }
    return m_cache->book;
}

base::Result<std::vector<analysis::ScheduleEntry>> ReviewService::schedule() {
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    const auto reviews = book();
    if (!reviews) {
        return base::forward(reviews);
    }
    return analysis::reviewSchedule(**reviews, (*facts)->catalogue(),
                                    domain::CalendarDay::inJapan(m_context.clock.now()));
}

base::Result<std::vector<SchemeTemplate>> ReviewService::templates(const domain::ProgrammeId& programme) {
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    const auto reviews = book();
    if (!reviews) {
        return base::forward(reviews);
    }
    std::vector<SchemeTemplate> templates;
    addRuleTemplates(templates, **facts);
    for (const auto& sheet : (*facts)->catalogue().content().reviews) {
        if (!sheet.criteria.empty()) {
            templates.push_back({sheet.name, schemeOf(sheet), sheet.programme, sheet.kind});
        }
    }
    for (const auto& round : (*reviews)->content().rounds) {
        templates.push_back({round.name, round.scheme, round.programme, round.kind});
    }
    std::stable_partition(templates.begin(), templates.end(),
                          [&](const auto& one) { return one.programme == programme; });
    for (const auto& scale : domain::commonScales()) {
        SchemeTemplate plain;
        plain.name = scale.name;
        plain.scheme.scale = scale;
        templates.push_back(std::move(plain));
    }
    return templates;
}

base::Result<domain::ReviewRoundId> ReviewService::create(const RoundDraft& draft) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return base::forward(std::move(allowed));
    }
    ReviewRound round;
    auto status = changeReviews(m_context, [&](ReviewContent& content) -> base::Result<persistence::ChangeContext> {
        const auto facts = m_catalogue.facts();
        if (!facts) {
            return base::forward(facts);
        }
        if (auto checked = checkDraft(draft, **facts); !checked) {
            return base::forward(std::move(checked));
        }
        apply(draft, round);
        for (const auto& other : content.rounds) {
            round.position = std::max(round.position, other.position + 1);
        }
        round.id = newId(draft, round.position);
        content.rounds.push_back(round);
        return m_context.change(Message(SHIRUBE_TEXT("Set up the review {0}"), {round.name}));
    });
    return status ? base::Result<domain::ReviewRoundId>(round.id) : base::forward(std::move(status));
}

base::Status ReviewService::change(const ReviewRound& expected, const RoundDraft& draft) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return allowed;
    }
    return changeReviews(m_context, [&](ReviewContent& content) -> base::Result<persistence::ChangeContext> {
        const auto facts = m_catalogue.facts();
        if (!facts) {
            return base::forward(facts);
        }
        if (auto checked = checkDraft(draft, **facts); !checked) {
            return base::forward(std::move(checked));
        }
        auto* const round = roundIn(content, expected.id);
        if (round == nullptr) {
            return noRound(expected.id);
        }
        if (*round != expected) {
            return base::fail(
                ErrorCode::Conflict,
                Message(SHIRUBE_TEXT("{0} was changed by somebody else meanwhile. Look at it and try again."),
                        {round->name}));
        }
        auto changed = *round;
        apply(draft, changed);
        const bool isOther = changed.programme != round->programme || changed.kind != round->kind ||
                             changed.period != round->period || changed.scheme != round->scheme;
        if (isOther && round->stage != RoundStage::Preparing) {
            return base::fail(
                ErrorCode::Conflict,
                Message(SHIRUBE_TEXT("{0} is no longer in preparation: only its name, days and note can be changed."),
                        {round->name}));
        }
        const bool hasSubjects = std::any_of(content.subjects.begin(), content.subjects.end(),
                                             [&](const auto& subject) { return subject.round == round->id; });
        if (changed.programme != round->programme && hasSubjects) {
            return base::fail(
                ErrorCode::Conflict,
                Message(SHIRUBE_TEXT("{0} already has subjects of another programme. Set up a new review instead."),
                        {round->name}));
        }
        *round = std::move(changed);
        return m_context.change(Message(SHIRUBE_TEXT("Change the review {0}"), {round->name}));
    });
}

base::Status ReviewService::remove(const domain::ReviewRoundId& id) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return allowed;
    }
    return changeReviews(m_context, [&](ReviewContent& content) -> base::Result<persistence::ChangeContext> {
        const auto* const round = roundIn(content, id);
        if (round == nullptr) {
            return noRound(id);
        }
        const auto name = round->name;
        if (round->stage != RoundStage::Preparing) {
            return base::fail(ErrorCode::Conflict,
                              Message(SHIRUBE_TEXT("{0} is no longer in preparation and stays."), {name}));
        }
        dropRound(content.subjects, id);
        dropRound(content.panel, id);
        dropRound(content.assignments, id);
        dropRound(content.conflicts, id);
        dropRound(content.remarks, id);
        std::erase_if(content.rounds, [&](const auto& one) { return one.id == id; });
        return m_context.change(Message(SHIRUBE_TEXT("Remove the review {0}"), {name}));
    });
}

}  // namespace shirube::application
