// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/CatalogueService.h"
#include "application/Charts.h"

namespace shirube::application {

base::Result<analysis::FigureSpec> reviewTallyChart(CatalogueService& catalogue, const domain::ReviewId& review,
                                                    const analysis::ReviewTallyOptions& options,
                                                    const base::Translator& translate) {
    const auto facts = catalogue.facts();
    if (!facts) {
        return base::forward(facts);
    }
    const auto* sheet = (*facts)->catalogue().review(review);
    if (sheet == nullptr) {
        return base::fail(base::ErrorCode::NotFound,
                          review.isEmpty() ? base::Message(SHIRUBE_TEXT("Name the review whose tally to draw."))
                                           : base::Message(SHIRUBE_TEXT("There is no review {0}."), {review.value()}));
    }
    if (sheet->scores.empty()) {
        return base::fail(
            base::ErrorCode::NotFound,
            base::Message(SHIRUBE_TEXT("The document prints no marks of “{0}”, so that there is no tally."),
                          {sheet->name}));
    }
    return analysis::reviewTallyFigure(analysis::tallyOf(*sheet), analysis::reviewTallyHead(**facts, *sheet, translate),
                                       options, translate);
}

}  // namespace shirube::application
