// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "analysis/FactBook.h"
#include "exchange/DatasetReader.h"

namespace shirube::test {

/// What the documents of the bundled dataset state.
inline const analysis::FactBook& bundledFacts() {
    static const auto facts = [] {
        auto dataset = exchange::DatasetReader().read(exchange::embeddedDatasetFiles()).value();
        return analysis::FactBook::make(
                   std::make_shared<domain::Catalogue>(domain::Catalogue::make(std::move(dataset.catalogue)).value()),
                   std::make_shared<domain::BudgetBook>(
                       domain::BudgetBook::make(dataset.programmes, dataset.budgetLines).value()),
                   dataset.sources, dataset.statements, {})
            .value();
    }();
    return facts;
}

}  // namespace shirube::test
