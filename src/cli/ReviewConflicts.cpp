// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "CatalogueAccess.h"
#include "ReviewAccess.h"
#include "ReviewPanel.h"
#include "TextTable.h"
#include "application/ReviewService.h"

namespace shirube::cli {

using base::ErrorCode;
using base::Message;
using domain::OrganisationRelation;

namespace {

TextTable conflictTable(const Session& session) {
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Standing")));
    table.addColumn(session.text(SHIRUBE_TEXT("Under review")));
    table.addColumn(session.text(SHIRUBE_TEXT("Reviewer")));
    table.addColumn(session.text(SHIRUBE_TEXT("Because of")));
    table.addColumn(session.text(SHIRUBE_TEXT("Reason")));
    table.addColumn(session.text(SHIRUBE_TEXT("By")));
    table.addColumn(session.text(SHIRUBE_TEXT("On")));
    return table;
}

Json relationToJson(const OrganisationRelation& relation) {
    return Json{{"id", relation.id.value()},
                {"from", relation.from.value()},
                {"kind", toKey(relation.kind)},
                {"to", relation.to.value()},
                {"evidence", textOrNull(relation.evidence)}};
}

base::Result<OrganisationRelation::Kind> readRelationKind(const std::string& key) {
    if (const auto kind = domain::relationKindFromKey(key)) {
        return *kind;
    }
    return base::fail(ErrorCode::InvalidInput,
                      Message(SHIRUBE_TEXT("“{0}” is no relation between organisations. Choose parent_of or "
                                           "participant_of."),
                              {key}));
}

// What is suggested on that pair; else that it is declared.
base::Result<std::string> basisOf(const Session& session, OpenedReviews& opened, const domain::ReviewSubject& subject,
                                  const domain::ReviewerId& reviewer) {
    if (opened.book->viewer().role == domain::Role::Secretariat) {
        const auto suggestions = opened.workspace->reviews().suggestions(subject.round);
        if (!suggestions) {
            return base::forward(suggestions);
        }
        for (const auto& suggestion : *suggestions) {
            if (suggestion.subject == subject.id && suggestion.reviewer == reviewer) {
                return session.text(suggestion.basis);
            }
        }
    }
    return session.text(SHIRUBE_TEXT("Declared"));
}

}  // namespace

int runReviewConflicts(const Session& session, const ConflictRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto round = requireRound(*opened, request.round);
    if (!round) {
        return session.fail(round.error());
    }
    const auto suggestions = opened->workspace->reviews().suggestions((*round)->id);
    if (!suggestions) {
        return session.fail(suggestions.error());
    }
    const auto& book = *opened->book;
    Json document{{"round", (*round)->id.value()}, {"suggestions", Json::array()}, {"rulings", Json::array()}};
    auto table = conflictTable(session);
    const auto titleOf = [&](const domain::ReviewSubjectId& id) {
        const auto* subject = book.subject(id);
        return subject == nullptr ? id.value() : subject->title;
    };
    for (const auto& suggestion : *suggestions) {
        Json path = Json::array();
        for (const auto& organisation : suggestion.path) {
            path.push_back(organisation.value());
        }
        document["suggestions"].push_back({{"subject", suggestion.subject.value()},
                                           {"reviewer", suggestion.reviewer.value()},
                                           {"organisations", std::move(path)},
                                           {"basis", session.text(suggestion.basis)}});
        table.addRow({session.text(SHIRUBE_TEXT("Suggested")), titleOf(suggestion.subject),
                      book.nameOf((*round)->id, suggestion.reviewer), session.text(suggestion.basis), "", "", ""});
    }
    for (const auto& ruling : book.content().conflicts) {
        if (ruling.round != (*round)->id) {
            continue;
        }
        document["rulings"].push_back({{"subject", ruling.subject.value()},
                                       {"reviewer", ruling.reviewer.value()},
                                       {"conflict", ruling.isConflict},
                                       {"basis", ruling.basis},
                                       {"reason", ruling.reason},
                                       {"ruled_by", ruling.ruledBy},
                                       {"ruled_on", ruling.ruledOn.text()}});
        table.addRow({session.text(ruling.isConflict ? SHIRUBE_TEXT("Conflict") : SHIRUBE_TEXT("No conflict")),
                      titleOf(ruling.subject), book.nameOf((*round)->id, ruling.reviewer), ruling.basis, ruling.reason,
                      ruling.ruledBy, ruling.ruledOn.text()});
    }
    if (session.options().json) {
        return session.done(document);
    }
    table.print(session.out());
    return kDone;
}

int runReviewRule(const Session& session, const ConflictRequest& request) {
    if (request.isConflict == request.isNone) {
        return session.fail({ErrorCode::InvalidInput,
                             Message(SHIRUBE_TEXT("Say with --conflict or --no-conflict what the ruling is.")),
                             {}});
    }
    auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto subject = requireSubject(*opened, request.subject);
    if (!subject) {
        return session.fail(subject.error());
    }
    const auto* round = opened->book->round((*subject)->round);
    const auto reviewer = requireReviewer(*opened, request.reviewer, round);
    if (!reviewer) {
        return session.fail(reviewer.error());
    }
    const auto basis = request.basis.empty() ? basisOf(session, *opened, **subject, *reviewer)
                                             : base::Result<std::string>(request.basis);
    if (!basis) {
        return session.fail(basis.error());
    }
    const auto id = (*subject)->id;
    return tell(session, opened->workspace->reviews().rule(id, *reviewer, request.isConflict, *basis, request.reason),
                Message(request.isConflict ? SHIRUBE_TEXT("Ruled: a conflict of interest of {0} with {1}")
                                           : SHIRUBE_TEXT("Ruled: no conflict of interest of {0} with {1}"),
                        {request.reviewer, (*subject)->title}),
                Json{{"subject", id.value()},
                     {"reviewer", reviewer->value()},
                     {"conflict", request.isConflict},
                     {"basis", *basis},
                     {"reason", request.reason}});
}

int runReviewRelate(const Session& session, const ConflictRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    auto& service = opened->workspace->reviews();
    if (!request.remove.empty()) {
        return tell(session, service.removeRelation(domain::OrganisationRelationId(request.remove)),
                    Message(SHIRUBE_TEXT("Removed {0}"), {request.remove}), Json{{"removed", request.remove}});
    }
    if (request.from.empty() || request.to.empty()) {
        return session.fail({ErrorCode::InvalidInput,
                             Message(SHIRUBE_TEXT("Name the two organisations, or with --remove a relation.")),
                             {}});
    }
    const auto from = requireOrganisation(opened->facts->catalogue(), request.from);
    const auto to = requireOrganisation(opened->facts->catalogue(), request.to);
    if (!from || !to) {
        return session.fail(from ? to.error() : from.error());
    }
    const auto kind = readRelationKind(request.kind);
    if (!kind) {
        return session.fail(kind.error());
    }
    OrganisationRelation relation;
    relation.from = (*from)->id;
    relation.to = (*to)->id;
    relation.kind = *kind;
    relation.evidence = request.evidence;
    relation.id = domain::OrganisationRelationId(relation.from.value() + '/' + std::string(toKey(*kind)) + '/' +
                                                 relation.to.value());
    return tell(session, service.relate(relation),
                Message::nested(SHIRUBE_TEXT("{0}, {1}: {2}"),
                                {Message::verbatim((*from)->name), Message::verbatim((*to)->name), label(*kind)}),
                Json{{"relation", relationToJson(relation)}});
}

int runReviewRelations(const Session& session) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto& catalogue = opened->facts->catalogue();
    Json list = Json::array();
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Organisation")));
    table.addColumn(session.text(SHIRUBE_TEXT("Relation")));
    table.addColumn(session.text(SHIRUBE_TEXT("To organisation")));
    table.addColumn(session.text(SHIRUBE_TEXT("Known from")));
    table.addColumn(session.text(SHIRUBE_TEXT("Id")));
    for (const auto& relation : opened->book->content().relations) {
        list.push_back(relationToJson(relation));
        table.addRow({nameOf(catalogue, relation.from), session.text(label(relation.kind)),
                      nameOf(catalogue, relation.to), relation.evidence, relation.id.value()});
    }
    if (session.options().json) {
        return session.done(Json{{"relations", std::move(list)}});
    }
    table.print(session.out());
    return kDone;
}

}  // namespace shirube::cli
