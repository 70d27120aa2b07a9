// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreDesk.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <tuple>
#include <utility>

#include "DeskDraft.h"
#include "PacketDefinition.h"
#include "SheetRules.h"
#include "base/Text.h"
#include "persistence/EntityTable.h"
#include "persistence/ReadMoment.h"
#include "persistence/ReviewReader.h"
#include "persistence/Transaction.h"

namespace shirube::application {

using base::ErrorCode;
using base::Message;
using domain::RoundStage;

namespace {

// The reviewer's own part of the store at one moment.
struct OwnDesk {
    domain::ReviewContent content;
    std::shared_ptr<const domain::ReviewBook> book;
};

base::Result<OwnDesk> read(WorkspaceContext& context) {
    auto content = persistence::ReviewReader(*context.database).read();
    if (!content) {
        return base::forward(std::move(content));
    }
    OwnDesk desk;
    desk.book = domain::ReviewBook::make(context.viewer, visibleTo(context.viewer, *content));
    desk.content = *std::move(content);
    return desk;
}

// The subject on the reviewer's desk; null where it isn't.
const domain::ReviewSubject* subjectOn(const OwnDesk& desk, const domain::ReviewSubjectId& id) {
    const auto* subject = desk.book->subject(id);
    return subject != nullptr && desk.book->isAssigned(id, desk.book->viewer().reviewer) ? subject : nullptr;
}

base::Status expectOpen(const domain::ReviewRound& round) {
    if (round.stage == RoundStage::Scoring) {
        return {};
    }
    return base::fail(ErrorCode::Conflict,
                      Message::nested(SHIRUBE_TEXT("{0} takes no scores now: {1}. Ask the secretariat."),
                                      {Message::verbatim(round.name), label(round.stage)}));
}

base::Result<DeskSheet> sheetOn(WorkspaceContext& context, const OwnDesk& desk, const domain::ReviewRound& round,
                                const domain::ReviewSubject& subject) {
    auto draft = DeskDraft::read(context, subject);
    if (!draft) {
        return base::forward(std::move(draft));
    }
    DeskSheet sheet;
    sheet.round = withoutKeys(round);
    sheet.subject = subject;
    sheet.takesScores = round.stage == RoundStage::Scoring;
    sheet.content = inOrder(round.scheme, draft->content);
    const auto* last = lastSheet(desk.content, subject.id, context.viewer.reviewer);
    if (last == nullptr) {
        sheet.state = stateOf(sheet.content, {}, false);
        return sheet;
    }
    if (last->isOpened) {
        sheet.submitted = last->content;
    } else if (last->number == draft->number) {
        sheet.submitted = draft->submitted;
    } else if (isBlank(sheet.content)) {
        // It came in a packet or from paper, and is sealed for its reviewer, too.
        sheet.state = DeskSheet::State::Submitted;
        return sheet;
    }
    if (!sheet.takesScores && isBlank(sheet.content)) {
        sheet.content = sheet.submitted;
    }
    sheet.state = stateOf(sheet.content, sheet.submitted, true);
    return sheet;
}

// What submit() writes.
struct Submission {
    std::vector<domain::ScoreSheet> sheets;
    std::vector<std::pair<domain::ReviewSubject, DeskDraft>> drafts;
    std::string roundName;
};

base::Result<Submission> planSubmission(WorkspaceContext& context, std::span<const domain::ReviewSubjectId> subjects,
                                        const std::string& reason) {
    const auto desk = read(context);
    if (!desk) {
        return base::forward(desk);
    }
    Submission submission;
    for (const auto& id : std::set(subjects.begin(), subjects.end())) {
        const auto* subject = subjectOn(*desk, id);
        const auto* round = subject == nullptr ? nullptr : desk->book->round(subject->round);
        if (round == nullptr) {
            return notOnDesk();
        }
        if (auto open = expectOpen(*round); !open) {
            return base::forward(std::move(open));
        }
        auto draft = DeskDraft::read(context, *subject);
        if (!draft) {
            return base::forward(std::move(draft));
        }
        auto content = readSheet(round->scheme, subject->title, draft->content);
        if (!content) {
            return base::forward(std::move(content));
        }
        const auto* last = lastSheet(desk->content, id, context.viewer.reviewer);
        if (last != nullptr && last->number == draft->number && draft->submitted == *content) {
            continue;
        }
        if (last != nullptr && reason.empty()) {
            return needsReason(subject->title);
        }
        // The reason tells of the scores, so it is in the seal alone.
        auto sheet = sealedSheet(desk->content, *round, domain::SheetOrigin::Window,
                                 {round->id, id, context.viewer.reviewer, 1, *content,
                                  base::toIso8601(context.clock.now()), last == nullptr ? std::string() : reason});
        if (!sheet) {
            return base::forward(std::move(sheet));
        }
        submission.drafts.emplace_back(*subject, DeskDraft{*content, *content, sheet->number});
        submission.sheets.push_back(*std::move(sheet));
        submission.roundName = round->name;
    }
    return submission;
}

}  // namespace

StoreDesk::StoreDesk(WorkspaceContext& context, CatalogueService& catalogue, std::string reviewerName)
    : m_context(context), m_catalogue(catalogue), m_viewer(context.viewer), m_name(std::move(reviewerName)) {}

base::Status StoreDesk::expectSignedIn() const {
    if (m_context.viewer == m_viewer && m_context.pinKey) {
        return {};
    }
    return base::fail(ErrorCode::Conflict,
                      Message(SHIRUBE_TEXT("{0} is no longer signed in. Sign in again."), {m_name}));
}

base::Result<std::vector<DeskSheet>> StoreDesk::sheets() {
    if (auto signedIn = expectSignedIn(); !signedIn) {
        return base::forward(std::move(signedIn));
    }
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    const auto desk = read(m_context);
    if (!desk) {
        return base::forward(desk);
    }
    std::vector<DeskSheet> sheets;
    for (const auto& subject : desk->book->content().subjects) {
        const auto* round = desk->book->round(subject.round);
        if (round == nullptr || round->stage == RoundStage::Preparing || subjectOn(*desk, subject.id) == nullptr) {
            continue;
        }
        auto sheet = sheetOn(m_context, *desk, *round, subject);
        if (!sheet) {
            return base::forward(std::move(sheet));
        }
        if (const auto* programme = (*facts)->book().programme(round->programme)) {
            sheet->programmeName = programme->name;
        }
        sheets.push_back(*std::move(sheet));
    }
    const auto orderOf = [](const DeskSheet& sheet) {
        const auto& due = sheet.round.dueOn;
        return std::tuple(!due.has_value(), due.value_or(domain::CalendarDay()), sheet.round.position,
                          sheet.subject.position);
    };
    std::stable_sort(sheets.begin(), sheets.end(),
                     [&](const auto& a, const auto& b) { return orderOf(a) < orderOf(b); });
    return sheets;
}

base::Status StoreDesk::saveDraft(const domain::ReviewSubjectId& subject, const domain::SheetContent& content) {
    if (auto signedIn = expectSignedIn(); !signedIn) {
        return signedIn;
    }
    const auto desk = read(m_context);
    if (!desk) {
        return base::forward(desk);
    }
    const auto* found = subjectOn(*desk, subject);
    const auto* round = found == nullptr ? nullptr : desk->book->round(found->round);
    if (round == nullptr) {
        return notOnDesk();
    }
    if (auto open = expectOpen(*round); !open) {
        return open;
    }
    auto draft = DeskDraft::read(m_context, *found);
    if (!draft) {
        return base::forward(std::move(draft));
    }
    auto ordered = inOrder(round->scheme, content);
    if (draft->content == ordered) {
        return {};
    }
    draft->content = std::move(ordered);
    return draft->write(m_context, *found);
}

base::Status StoreDesk::submit(std::span<const domain::ReviewSubjectId> subjects, const std::string& reason) {
    if (auto signedIn = expectSignedIn(); !signedIn) {
        return signedIn;
    }
    Submission submission;
    auto transaction =
        persistence::Transaction::begin(*m_context.database, [&]() -> base::Result<persistence::ChangeContext> {
            auto planned = planSubmission(m_context, subjects, std::string(base::trimmed(reason)));
            if (!planned) {
                return base::forward(std::move(planned));
            }
            submission = *std::move(planned);
            return m_context.finalChange(Message(SHIRUBE_TEXT("Submit {0} score sheets for {1}"),
                                                 {std::to_string(submission.sheets.size()), submission.roundName}));
        });
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    persistence::EntityTable<domain::ScoreSheet> table(*m_context.database);
    for (const auto& sheet : submission.sheets) {
        if (auto inserted = table.insert(sheet); !inserted) {
            return inserted;
        }
    }
    for (const auto& [subject, draft] : submission.drafts) {
        if (auto written = draft.write(m_context, subject); !written) {
            return written;
        }
    }
    auto committed = transaction->commit();
    return committed ? base::Status() : base::forward(std::move(committed));
}

}  // namespace shirube::application
