// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ReviewResultService.h"

#include <algorithm>
#include <utility>

#include "PrintedReview.h"
#include "ReviewChange.h"
#include "StoreCharts.h"
#include "application/CatalogueService.h"
#include "application/ReviewService.h"

// The part of ReviewResultService that reads.
namespace shirube::application {

using base::ErrorCode;
using base::Message;

namespace {

tl::unexpected<base::Error> sealedError(const domain::ReviewRound& round) {
    return base::fail(ErrorCode::Conflict,
                      Message(SHIRUBE_TEXT("The scores of {0} are sealed until the reveal."), {round.name}));
}

// A round that is revealed, with the viewer's book.
struct OpenRound {
    std::shared_ptr<const domain::ReviewBook> book;
    const domain::ReviewRound* round = nullptr;
};

base::Result<OpenRound> openRound(ReviewService& reviews, const domain::ReviewRoundId& id) {
    auto book = reviews.book();
    if (!book) {
        return base::forward(std::move(book));
    }
    const auto* round = (*book)->round(id);
    if (round == nullptr) {
        return noRound(id);
    }
    if (isSealed(round->stage)) {
        return sealedError(*round);
    }
    return OpenRound{*std::move(book), round};
}

}  // namespace

ReviewResultService::ReviewResultService(WorkspaceContext& context, CatalogueService& catalogue, ReviewService& reviews)
    : m_context(context), m_catalogue(catalogue), m_reviews(reviews) {}

base::Result<RoundProgress> ReviewResultService::progress(const domain::ReviewRoundId& round) {
    if (auto allowed = expectSecretariat(m_context); !allowed) {
        return base::forward(std::move(allowed));
    }
    const auto book = m_reviews.book();
    if (!book) {
        return base::forward(book);
    }
    if ((*book)->round(round) == nullptr) {
        return noRound(round);
    }
    const auto& content = (*book)->content();
    const auto subjects = (*book)->subjectsOf(round);
    RoundProgress progress;
    for (const auto* member : (*book)->panelOf(round)) {
        RoundProgress::Line line{member->reviewer, (*book)->nameOf(round, member->reviewer), 0, 0, 0, false};
        for (const auto* subject : subjects) {
            const bool isAssigned = (*book)->isAssigned(subject->id, member->reviewer);
            line.conflicts += (*book)->isConflicted(subject->id, member->reviewer) ? 1 : 0;
            line.assigned += isAssigned ? 1 : 0;
            line.submitted += isAssigned && (*book)->sheet(subject->id, member->reviewer) != nullptr ? 1 : 0;
        }
        line.hasPacket = std::any_of(content.packets.begin(), content.packets.end(), [&](const auto& packet) {
            return packet.round == round && packet.reviewer == member->reviewer && !packet.isWithdrawn;
        });
        progress.assigned += line.assigned;
        progress.submitted += line.submitted;
        progress.lines.push_back(std::move(line));
    }
    return progress;
}

base::Result<analysis::RoundTally> ReviewResultService::tally(const domain::ReviewRoundId& round) {
    const auto open = openRound(m_reviews, round);
    if (!open) {
        return base::forward(open);
    }
    return analysis::tallyOf(*open->book, *open->round);
}

base::Result<analysis::RoundTally> ReviewResultService::tally(const domain::ReviewId& printed) {
    const auto review = printedReview(m_catalogue, printed);
    if (!review) {
        return base::forward(review);
    }
    return analysis::tallyOf(*review->sheet);
}

base::Result<analysis::ReportTable> ReviewResultService::tallyReport(const domain::ReviewRoundId& round) {
    const auto open = openRound(m_reviews, round);
    if (!open) {
        return base::forward(open);
    }
    return analysis::tallyReport(analysis::tallyOf(*open->book, *open->round), *open->book, *open->round);
}

base::Result<analysis::ReportTable> ReviewResultService::tallyReport(const domain::ReviewId& printed) {
    const auto review = printedReview(m_catalogue, printed);
    if (!review) {
        return base::forward(review);
    }
    return analysis::tallyReport(analysis::tallyOf(*review->sheet), *review->facts, *review->sheet);
}

base::Result<analysis::ReportTable> ReviewResultService::gatesReport() {
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    const auto book = m_reviews.book();
    if (!book) {
        return base::forward(book);
    }
    return analysis::gatesReport(**book, **facts);
}

base::Result<analysis::ReportTable> ReviewResultService::remarksReport(const domain::ProgrammeId& programme) {
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    const auto book = m_reviews.book();
    if (!book) {
        return base::forward(book);
    }
    return analysis::remarksReport(**book, **facts, programme, domain::CalendarDay::inJapan(m_context.clock.now()));
}

base::Result<analysis::FigureSpec> ReviewResultService::figure(const domain::ReviewRoundId& round,
                                                               const analysis::ReviewTallyOptions& options,
                                                               const base::Translator& translate) {
    const auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    const auto open = openRound(m_reviews, round);
    if (!open) {
        return base::forward(open);
    }
    const auto& held = open->round->heldOn ? open->round->heldOn : open->round->dueOn;
    analysis::ReviewTallyHead head;
    head.name = open->round->name;
    head.asOf = held ? held->text() : domain::CalendarDay::inJapan(m_context.clock.now()).text();
    head.sources.push_back(Message(SHIRUBE_TEXT("Score sheets of the review, kept in this store")).text(translate));
    if (const auto* source = (*facts)->source(open->round->scheme.citation.source)) {
        head.sources.push_back(source->title);
    }
    return analysis::reviewTallyFigure(analysis::tallyOf(*open->book, *open->round), head, options, translate);
}

base::Result<analysis::FigureSpec> ReviewResultService::figure(const domain::ReviewId& printed,
                                                               const analysis::ReviewTallyOptions& options,
                                                               const base::Translator& translate) {
    return reviewTallyChart(m_catalogue, printed, options, translate);
}

}  // namespace shirube::application
