// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewResults.h"

#include <algorithm>

#include "AsOfDay.h"
#include "ReportTablePrinter.h"
#include "ReportWriter.h"
#include "ReviewAccess.h"
#include "ReviewPrinter.h"
#include "SignIn.h"
#include "TallyJson.h"
#include "TextTable.h"
#include "application/ReviewResultService.h"

namespace shirube::cli {

using base::ErrorCode;
using base::Message;

namespace {

// A round, or a review that a document prints.
struct Tallied {
    const domain::ReviewRound* round = nullptr;
    const domain::ReviewSheet* printed = nullptr;
};

base::Result<Tallied> requireTallied(const OpenedReviews& opened, const std::string& name) {
    if (const auto* printed = opened.facts->catalogue().review(domain::ReviewId(name))) {
        return Tallied{nullptr, printed};
    }
    const auto round = requireRound(opened, name);
    if (!round) {
        return base::forward(round);
    }
    return Tallied{*round, nullptr};
}

int writeTally(const Session& session, OpenedReviews& opened, const Tallied& tallied,
               const std::vector<std::filesystem::path>& files) {
    auto& results = opened.workspace->reviewResults();
    const auto report =
        tallied.round == nullptr ? results.tallyReport(tallied.printed->id) : results.tallyReport(tallied.round->id);
    if (!report) {
        return session.fail(report.error());
    }
    if (files.empty()) {
        print(session, *report, {{}, opened.facts}, domain::AmountUnit::HundredMillionYen);
        return kDone;
    }
    return writeReportFiles(session, *report, *opened.facts, files, domain::AmountUnit::HundredMillionYen);
}

Json talliesToJson(const Session& session, const OpenedReviews& opened, const Tallied& tallied,
                   const analysis::RoundTally& tally) {
    Json list = Json::array();
    for (const auto& one : tally.subjects) {
        const auto* subject = tallied.round == nullptr ? nullptr : opened.book->subject(one.subject);
        const auto theme = subject != nullptr         ? opened.themeIdOf(*subject)
                           : tallied.round == nullptr ? tallied.printed->programme.value()
                                                      : tallied.round->programme.value();
        const auto* decision = tallied.round == nullptr ? nullptr : opened.book->decision(one.subject);
        list.push_back(session.options().explain ? explainedTallyToJson(one, tally, theme, decision)
                                                 : tallyToJson(one, theme, decision));
    }
    return list;
}

// ITEM=WORDS into the score of that item.
base::Status putScore(domain::SheetContent& content, const std::string& word, std::string domain::Score::*field) {
    const auto sign = word.find('=');
    const auto item = word.substr(0, sign);
    const auto score = std::find_if(content.scores.begin(), content.scores.end(),
                                    [&](const domain::Score& one) { return one.criterion == item; });
    if (sign == std::string::npos || score == content.scores.end()) {
        return base::fail(
            ErrorCode::InvalidInput,
            Message(SHIRUBE_TEXT("“{0}” is not written ITEM=VALUE with an item of the sheet, such as 1-1=18."),
                    {word}));
    }
    (*score).*field = word.substr(sign + 1);
    return {};
}

// The sheet that counts, with the changes; an empty one where none is in.
base::Result<domain::SheetContent> amended(const OpenedReviews& opened, const domain::ReviewSubject& subject,
                                           const domain::ReviewerId& reviewer, const ResultRequest& request) {
    domain::SheetContent content;
    if (const auto* sheet = opened.book->sheet(subject.id, reviewer)) {
        content = sheet->content;
    } else {
        for (const auto& criterion : opened.book->round(subject.round)->scheme.criteria) {
            content.scores.push_back({criterion.id, {}, {}, false});
        }
    }
    for (const auto& word : request.scores) {
        if (auto put = putScore(content, word, &domain::Score::value); !put) {
            return base::forward(std::move(put));
        }
    }
    for (const auto& word : request.comments) {
        if (auto put = putScore(content, word, &domain::Score::comment); !put) {
            return base::forward(std::move(put));
        }
    }
    return content;
}

}  // namespace

int runReviewProgress(const Session& session, const ResultRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto round = requireRound(*opened, request.round);
    if (!round) {
        return session.fail(round.error());
    }
    const auto progress = opened->workspace->reviewResults().progress((*round)->id);
    if (!progress) {
        return session.fail(progress.error());
    }
    Json list = Json::array();
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Reviewer")));
    table.addColumn(session.text(SHIRUBE_TEXT("Assigned")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Submitted")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Conflicts of interest")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Packet")));
    for (const auto& line : progress->lines) {
        list.push_back({{"reviewer", line.reviewer.value()},
                        {"name", line.name},
                        {"assigned", line.assigned},
                        {"submitted", line.submitted},
                        {"conflicts", line.conflicts},
                        {"packet", line.hasPacket}});
        table.addRow({line.name, std::to_string(line.assigned), std::to_string(line.submitted),
                      std::to_string(line.conflicts),
                      line.hasPacket ? session.text(SHIRUBE_TEXT("yes")) : std::string()});
    }
    if (session.options().json) {
        return session.done(Json{{"round", (*round)->id.value()},
                                 {"assigned", progress->assigned},
                                 {"submitted", progress->submitted},
                                 {"reviewers", std::move(list)}});
    }
    table.addRule();
    table.addRow({session.text(SHIRUBE_TEXT("Total")), std::to_string(progress->assigned),
                  std::to_string(progress->submitted), "", ""});
    table.print(session.out());
    return kDone;
}

int runReviewReveal(const Session& session, const ResultRequest& request) {
    const auto passphrase = readSecret(request.passphraseFile);
    if (!passphrase) {
        return session.fail(passphrase.error());
    }
    auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto found = requireRound(*opened, request.round);
    if (!found) {
        return session.fail(found.error());
    }
    const auto round = **found;
    return tellRound(session, *opened, round.id,
                     opened->workspace->reviewResults().reveal(round.id, *passphrase, request.reason),
                     Message(SHIRUBE_TEXT("Revealed the sheets of “{0}”"), {round.name}));
}

int runReviewTally(const Session& session, const ResultRequest& request) {
    auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto tallied = requireTallied(*opened, request.round);
    if (!tallied) {
        return session.fail(tallied.error());
    }
    if (!request.out.empty() || !session.options().json) {
        return writeTally(session, *opened, *tallied, request.out);
    }
    auto& results = opened->workspace->reviewResults();
    const auto tally =
        tallied->round == nullptr ? results.tally(tallied->printed->id) : results.tally(tallied->round->id);
    return tally ? session.done(talliesToJson(session, *opened, *tallied, *tally)) : session.fail(tally.error());
}

int runReviewAmend(const Session& session, const ResultRequest& request) {
    const auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto subject = requireSubject(*opened, request.subject);
    if (!subject) {
        return session.fail(subject.error());
    }
    const auto reviewer = requireReviewer(*opened, request.reviewer, opened->book->round((*subject)->round));
    if (!reviewer) {
        return session.fail(reviewer.error());
    }
    const auto content = amended(*opened, **subject, *reviewer, request);
    if (!content) {
        return session.fail(content.error());
    }
    return tell(session, opened->workspace->reviewResults().amend((*subject)->id, *reviewer, *content, request.reason),
                Message(SHIRUBE_TEXT("Amended the sheet of {0} for {1}: both versions stay"),
                        {request.reviewer, (*subject)->title}),
                Json{{"subject", (*subject)->id.value()}, {"reviewer", reviewer->value()}, {"reason", request.reason}});
}

int runReviewDecide(const Session& session, const ResultRequest& request) {
    const auto outcome = readOutcome(request.outcome);
    if (!outcome) {
        return session.fail(outcome.error());
    }
    const auto day = asOfDay(session, request.on);
    if (!day) {
        return session.fail(day.error());
    }
    auto opened = openReviews(session);
    if (!opened) {
        return session.fail(opened.error());
    }
    const auto round = requireRound(*opened, request.round);
    if (!round) {
        return session.fail(round.error());
    }
    const auto subject = requireSubject(*opened, **round, request.subject);
    if (!subject) {
        return session.fail(subject.error());
    }
    const application::DecisionEntry entry{(*subject)->id,     *outcome,   request.reason,
                                           request.restricted, request.by, *day};
    const auto id = (*round)->id;
    const auto title = (*subject)->title;
    return tellRound(session, *opened, id, opened->workspace->reviewResults().decide(std::span(&entry, 1)),
                     Message::nested(SHIRUBE_TEXT("Decided on {0}: {1}"), {Message::verbatim(title), label(*outcome)}));
}

}  // namespace shirube::cli
