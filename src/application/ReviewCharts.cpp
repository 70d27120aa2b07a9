// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "PrintedReview.h"
#include "StoreCharts.h"
#include "application/CatalogueService.h"

namespace shirube::application {

using base::ErrorCode;
using base::Message;

base::Result<PrintedReview> printedReview(CatalogueService& catalogue, const domain::ReviewId& id) {
    auto facts = catalogue.facts();
    if (!facts) {
        return base::forward(std::move(facts));
    }
    if (id.isEmpty()) {
        return base::fail(ErrorCode::NotFound, Message(SHIRUBE_TEXT("Name the review.")));
    }
    const auto* sheet = (*facts)->catalogue().review(id);
    if (sheet == nullptr) {
        return base::fail(ErrorCode::NotFound, Message(SHIRUBE_TEXT("There is no review {0}."), {id.value()}));
    }
    if (sheet->scores.empty()) {
        return base::fail(
            ErrorCode::NotFound,
            Message(SHIRUBE_TEXT("The document prints no marks of “{0}”, so that there is no tally."), {sheet->name}));
    }
    return PrintedReview{*std::move(facts), sheet};
}

base::Result<analysis::FigureSpec> reviewTallyChart(CatalogueService& catalogue, const domain::ReviewId& review,
                                                    const analysis::ReviewTallyOptions& options,
                                                    const base::Translator& translate) {
    const auto printed = printedReview(catalogue, review);
    if (!printed) {
        return base::forward(printed);
    }
    return analysis::reviewTallyFigure(analysis::tallyOf(*printed->sheet),
                                       analysis::reviewTallyHead(*printed->facts, *printed->sheet, translate), options,
                                       translate);
}

}  // namespace shirube::application
