// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PacketDefinition.h"

#include <algorithm>
#include <utility>

#include "sealing/SealedBox.h"
#include "sealing/Signature.h"

namespace shirube::application {

namespace {

template <typename List, typename Id>
const typename List::value_type* byId(const List& list, const Id& id) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

}  // namespace

exchange::PacketDefinition packetDefinition(const domain::ReviewContent& content, const domain::ReviewRoundId& round,
                                            const domain::ReviewerId& reviewer) {
    const domain::Viewer viewer{domain::Role::Reviewer, reviewer};
    const auto book = domain::ReviewBook::make(viewer, visibleTo(viewer, content));
    exchange::PacketDefinition definition;
    if (const auto* seen = book->round(round)) {
        definition.round = *seen;
    }
    if (const auto* self = book->reviewer(reviewer)) {
        definition.reviewer.id = self->id;
        definition.reviewer.name = self->name;
    }
    if (const auto* member = book->member(round, reviewer)) {
        definition.label = member->label;
    }
    for (const auto* subject : book->subjectsOf(round)) {
        if (book->isAssigned(subject->id, reviewer)) {
            definition.subjects.push_back(*subject);
        }
    }
    return definition;
}

const domain::ScoreSheet* lastSheet(const domain::ReviewContent& content, const domain::ReviewSubjectId& subject,
                                    const domain::ReviewerId& reviewer) {
    const domain::ScoreSheet* last = nullptr;
    for (const auto& sheet : content.sheets) {
        if (sheet.subject == subject && sheet.reviewer == reviewer &&
            (last == nullptr || sheet.number > last->number)) {
            last = &sheet;
        }
    }
    return last;
}

bool isConflicted(const domain::ReviewContent& content, const domain::ReviewSubjectId& subject,
                  const domain::ReviewerId& reviewer) {
    return std::any_of(content.conflicts.begin(), content.conflicts.end(), [&](const auto& ruling) {
        return ruling.isConflict && ruling.subject == subject && ruling.reviewer == reviewer;
    });
}

bool isAssigned(const domain::ReviewContent& content, const domain::ReviewSubjectId& subject,
                const domain::ReviewerId& reviewer) {
    return std::any_of(content.assignments.begin(), content.assignments.end(),
                       [&](const auto& one) { return one.subject == subject && one.reviewer == reviewer; });
}

const domain::ReviewSubject* subjectIn(const domain::ReviewContent& content, const domain::ReviewSubjectId& id) {
    return byId(content.subjects, id);
}

const domain::Reviewer* reviewerIn(const domain::ReviewContent& content, const domain::ReviewerId& id) {
    return byId(content.reviewers, id);
}

base::Result<domain::ScoreSheet> sealedSheet(const domain::ReviewContent& content, const domain::ReviewRound& round,
                                             domain::SheetOrigin origin, domain::SealedSheet inside) {
    const auto* last = lastSheet(content, inside.subject, inside.reviewer);
    domain::ScoreSheet sheet;
    sheet.id = domain::ScoreSheetId(sealing::randomId());
    sheet.round = inside.round = round.id;
    sheet.subject = inside.subject;
    sheet.reviewer = inside.reviewer;
    sheet.number = inside.number = last == nullptr ? 1 : last->number + 1;
    sheet.origin = origin;
    auto seal = sealing::closeBox(inside.text(), round.sealKey);
    if (!seal) {
        return base::forward(std::move(seal));
    }
    sheet.seal = *std::move(seal);
    return sheet;
}

}  // namespace shirube::application
