// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "analysis/FactBook.h"
#include "base/Result.h"
#include "domain/ReviewSheet.h"

namespace shirube::application {

class CatalogueService;

/// A review that a document prints, with its marks.
struct PrintedReview {
    std::shared_ptr<const analysis::FactBook> facts;
    const domain::ReviewSheet* sheet = nullptr;  ///< of `facts`
};
/// NotFound for one that is not in the store, and for one without marks.
[[nodiscard]] base::Result<PrintedReview> printedReview(CatalogueService& catalogue, const domain::ReviewId& id);

}  // namespace shirube::application
