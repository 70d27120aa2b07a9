// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "PacketDefinition.h"
#include "ReviewChange.h"
#include "ReviewKeys.h"
#include "SheetRules.h"
#include "analysis/ReviewTally.h"
#include "application/ReviewResultService.h"
#include "base/Text.h"
#include "sealing/SealedBox.h"

// The part of ReviewResultService that reveals, amends and decides.
namespace shirube::application {

using base::ErrorCode;
using base::Message;
using domain::ReviewContent;
using domain::RoundStage;
using domain::ScoreSheet;
using Context = base::Result<persistence::ChangeContext>;

namespace {

tl::unexpected<base::Error> refused(std::string_view sourceTemplate, std::vector<std::string> arguments = {}) {
    return base::fail(ErrorCode::InvalidInput, Message(sourceTemplate, std::move(arguments)));
}

tl::unexpected<base::Error> conflict(std::string_view sourceTemplate, std::vector<std::string> arguments = {}) {
    return base::fail(ErrorCode::Conflict, Message(sourceTemplate, std::move(arguments)));
}

base::Status expectRevealed(const domain::ReviewRound& round) {
    return isSealed(round.stage)
               ? conflict(SHIRUBE_TEXT("The scores of {0} are sealed until the reveal."), {round.name})
               : base::Status();
}

tl::unexpected<base::Error> noSubject(const domain::ReviewSubjectId& id) {
    return base::fail(ErrorCode::NotFound,
                      Message(SHIRUBE_TEXT("“{0}” is not under review. Choose one from the agenda."), {id.value()}));
}

// Assigned sheets that are not in.
std::size_t missingIn(const ReviewContent& content, const domain::ReviewRoundId& round) {
    return static_cast<std::size_t>(
        std::count_if(content.assignments.begin(), content.assignments.end(), [&](const auto& one) {
            return one.round == round && !isConflicted(content, one.subject, one.reviewer) &&
                   lastSheet(content, one.subject, one.reviewer) == nullptr;
        }));
}

std::string sheetName(const ReviewContent& content, const ScoreSheet& sheet) {
    const auto* subject = subjectIn(content, sheet.subject);
    const auto* reviewer = reviewerIn(content, sheet.reviewer);
    return (subject == nullptr ? sheet.subject.value() : subject->title) + " / " +
           (reviewer == nullptr ? sheet.reviewer.value() : reviewer->name);
}

base::Status openSheet(const ReviewContent& content, const domain::ReviewRound& round, const sealing::BoxKeys& keys,
                       ScoreSheet& sheet) {
    const auto text = sealing::openBox(sheet.seal, keys);
    auto inside = text ? domain::SealedSheet::parse(*text) : base::Result<domain::SealedSheet>(base::forward(text));
    if (!inside) {
        return base::fail(ErrorCode::Corrupt,
                          Message(SHIRUBE_TEXT("The seal of the sheet {0}, number {1}, is broken: it was altered after "
                                               "it was submitted. Nothing was opened. Restore a backup from before."),
                                  {sheetName(content, sheet), std::to_string(sheet.number)}),
                          inside.error().message.english());
    }
    if (inside->round != sheet.round || inside->subject != sheet.subject || inside->reviewer != sheet.reviewer ||
        inside->number != sheet.number) {
        return base::fail(
            ErrorCode::Corrupt,
            Message(SHIRUBE_TEXT("In the place of the sheet {0}, number {1}, there is another one: it was "
                                 "moved after it was submitted. Nothing was opened. Restore a backup from "
                                 "before."),
                    {sheetName(content, sheet), std::to_string(sheet.number)}));
    }
    // What a packet of another make holds may be no score: it stays as it is and counts as not given.
    sheet.content = inOrder(round.scheme, inside->content);
    sheet.submittedAt = std::move(inside->submittedAt);
    sheet.reason = std::move(inside->reason);
    sheet.isOpened = true;
    return {};
}

// As 事務局 sees it, in which the tally names everybody and counts everything.
std::shared_ptr<const domain::ReviewBook> wholeBook(const ReviewContent& content) {
    const domain::Viewer viewer{domain::Role::Secretariat, {}};
    return domain::ReviewBook::make(viewer, visibleTo(viewer, content));
}

int nextPosition(const auto& list) {
    int next = 0;
    for (const auto& one : list) {
        next = std::max(next, one.position + 1);
    }
    return next;
}

// The decisions on their way into one content.
class Deciding {
public:
    explicit Deciding(ReviewContent& content) : m_content(content), m_book(wholeBook(content)) {}

    base::Status add(const DecisionEntry& entry) {
        const auto* subject = subjectIn(m_content, entry.subject);
        const auto* round = subject == nullptr ? nullptr : roundIn(m_content, subject->round);
        if (round == nullptr) {
            return noSubject(entry.subject);
        }
        if (auto revealed = expectRevealed(*round); !revealed) {
            return revealed;
        }
        if (round->stage == RoundStage::Published) {
            return conflict(SHIRUBE_TEXT("{0} is published: its decisions stand."), {round->name});
        }
        if (!m_seen.insert(entry.subject).second) {
            return refused(SHIRUBE_TEXT("{0} is decided on twice. Enter one decision."), {subject->title});
        }
        auto decision = decisionOf(entry, *subject, *round);
        if (decision.decidedBy.empty()) {
            return refused(SHIRUBE_TEXT("{0}: enter the body that decided."), {subject->title});
        }
        const auto earlier = std::count_if(m_content.decisions.begin(), m_content.decisions.end(),
                                           [&](const auto& one) { return one.subject == entry.subject; });
        if (decision.reason.empty() && earlier > 0) {
            return refused(SHIRUBE_TEXT("{0} was decided on before. Enter the reason for the correction: both stay."),
                           {subject->title});
        }
        if (decision.reason.empty() && decision.ruleOutcome && *decision.ruleOutcome != decision.outcome) {
            return base::fail(
                ErrorCode::InvalidInput,
                Message::nested(SHIRUBE_TEXT("{0}: the rule says “{1}”. Enter the reason for deciding otherwise."),
                                {Message::verbatim(subject->title), label(*decision.ruleOutcome)}));
        }
        decision.id = domain::ReviewDecisionId(entry.subject.value() + '~' + std::to_string(earlier + 1));
        m_content.decisions.push_back(std::move(decision));
        m_rounds.insert(round->id);
        return {};
    }

    // 決定済み once every subject has one.
    void closeRounds() {
        for (const auto& id : m_rounds) {
            const bool isDecided =
                std::all_of(m_content.subjects.begin(), m_content.subjects.end(), [&](const auto& subject) {
                    return subject.round != id ||
                           std::any_of(m_content.decisions.begin(), m_content.decisions.end(),
                                       [&](const auto& one) { return one.subject == subject.id; });
                });
            if (isDecided) {
                roundIn(m_content, id)->stage = RoundStage::Decided;
            }
        }
    }

private:
    domain::ReviewDecision decisionOf(const DecisionEntry& entry, const domain::ReviewSubject& subject,
                                      const domain::ReviewRound& round) {
        auto [tally, isNew] = m_tallies.try_emplace(round.id);
        if (isNew) {
            tally->second = analysis::tallyOf(*m_book, round);
        }
        domain::ReviewDecision decision;
        decision.round = round.id;
        decision.subject = subject.id;
        decision.outcome = entry.outcome;
        decision.reason = std::string(base::trimmed(entry.reason));
        decision.isReasonRestricted = entry.isReasonRestricted;
        decision.decidedBy = std::string(base::trimmed(entry.decidedBy));
        decision.decidedOn = entry.decidedOn;
        decision.position = nextPosition(m_content.decisions);
        for (const auto& one : tally->second.subjects) {
            if (one.subject == subject.id) {
                decision.ruleOutcome = one.outcome;
                decision.mean = one.result ? analysis::exactText(one.result->mean) : std::string();
            }
        }
        return decision;
    }

    ReviewContent& m_content;
    std::shared_ptr<const domain::ReviewBook> m_book;
    std::map<domain::ReviewRoundId, analysis::RoundTally> m_tallies;
    std::set<domain::ReviewSubjectId> m_seen;
    std::set<domain::ReviewRoundId> m_rounds;
};

}  // namespace

base::Status ReviewResultService::reveal(const domain::ReviewRoundId& round, std::string_view passphrase,
                                         const std::string& reasonForMissing) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return allowed;
    }
    return changeReviews(m_context, [&](ReviewContent& content) -> Context {
        auto* found = roundIn(content, round);
        if (found == nullptr) {
            return noRound(round);
        }
        if (found->stage == RoundStage::Preparing) {
            return conflict(SHIRUBE_TEXT("{0} is still being prepared: there is nothing to reveal."), {found->name});
        }
        if (!isSealed(found->stage)) {
            return conflict(SHIRUBE_TEXT("{0} was revealed already."), {found->name});
        }
        const auto reason = std::string(base::trimmed(reasonForMissing));
        const auto missing = missingIn(content, round);
        if (missing > 0 && reason.empty()) {
            return refused(SHIRUBE_TEXT("{0} assigned sheets of {1} are not in. Wait for them, or enter the reason for "
                                        "the reveal without them."),
                           {std::to_string(missing), found->name});
        }
        const auto keys = openRoundKeys(*found, passphrase);
        if (!keys) {
            return base::forward(keys);
        }
        for (auto& sheet : content.sheets) {
            if (sheet.round != round || sheet.isOpened) {
                continue;
            }
            if (auto opened = openSheet(content, *found, *keys, sheet); !opened) {
                return base::forward(std::move(opened));
            }
        }
        found->stage = RoundStage::Revealed;
        return m_context.finalChange(Message(SHIRUBE_TEXT("Reveal the scores of {0}"), {found->name}), reason);
    });
}

base::Status ReviewResultService::amend(const domain::ReviewSubjectId& subject, const domain::ReviewerId& reviewer,
                                        const domain::SheetContent& content, const std::string& reason) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return allowed;
    }
    if (auto given = expectReviewReason(reason); !given) {
        return given;
    }
    return changeReviews(m_context, [&](ReviewContent& all) -> Context {
        const auto* found = subjectIn(all, subject);
        const auto* round = found == nullptr ? nullptr : roundIn(all, found->round);
        if (round == nullptr) {
            return noSubject(subject);
        }
        if (auto revealed = expectRevealed(*round); !revealed) {
            return base::forward(std::move(revealed));
        }
        const auto* last = lastSheet(all, subject, reviewer);
        if (last == nullptr || isConflicted(all, subject, reviewer)) {
            return conflict(SHIRUBE_TEXT("There is no sheet of {0} that counts, so there is none to amend."),
                            {found->title});
        }
        auto checked = readSheet(round->scheme, found->title, content);
        if (!checked) {
            return base::forward(std::move(checked));
        }
        if (*checked == last->content) {
            return refused(SHIRUBE_TEXT("Nothing in the sheet of {0} is different."), {found->title});
        }
        ScoreSheet sheet;
        sheet.id = domain::ScoreSheetId(last->id.value() + '~' + std::to_string(last->number + 1));
        sheet.round = round->id;
        sheet.subject = subject;
        sheet.reviewer = reviewer;
        sheet.number = last->number + 1;
        sheet.origin = domain::SheetOrigin::Amendment;
        sheet.isOpened = true;
        sheet.content = *std::move(checked);
        sheet.submittedAt = base::toIso8601(m_context.clock.now());
        sheet.reason = std::string(base::trimmed(reason));
        auto context =
            m_context.finalChange(Message(SHIRUBE_TEXT("Amend the sheet {0}"), {sheetName(all, sheet)}), sheet.reason);
        all.sheets.push_back(std::move(sheet));
        return context;
    });
}

base::Status ReviewResultService::decide(std::span<const DecisionEntry> decisions) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return allowed;
    }
    if (decisions.empty()) {
        return {};
    }
    return changeReviews(m_context, [&](ReviewContent& content) -> Context {
        Deciding deciding(content);
        for (const auto& entry : decisions) {
            if (auto added = deciding.add(entry); !added) {
                return base::forward(std::move(added));
            }
        }
        deciding.closeRounds();
        if (decisions.size() == 1) {
            return m_context.finalChange(
                Message::nested(SHIRUBE_TEXT("Decide on {0}: {1}"),
                                {Message::verbatim(subjectIn(content, decisions.front().subject)->title),
                                 label(decisions.front().outcome)}));
        }
        return m_context.finalChange(Message(SHIRUBE_TEXT("Decide on {0} themes"), {std::to_string(decisions.size())}));
    });
}

}  // namespace shirube::application
