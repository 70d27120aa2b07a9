// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "domain/BudgetLine.h"
#include "domain/Catalogue.h"
#include "domain/LogicModel.h"
#include "domain/Programme.h"
#include "domain/Source.h"
#include "domain/Statement.h"

namespace shirube::exchange {

/// What a dataset says about itself in dataset.json.
struct DatasetInfo {
    std::string id;     ///< kept from one edition to the next, e.g. shirube-ai-semiconductor
    std::string title;  ///< Japanese, for display
    std::string asOf;   ///< ISO 8601 day whose state of knowledge the dataset describes

    friend bool operator==(const DatasetInfo&, const DatasetInfo&) = default;
};

/// What became of one table or slide of a document: in which files it is entered, or why it is not. Not stored.
struct CoverageEntry {
    domain::SourceId source;
    std::string place;                 ///< heading or slide title as the document has it
    std::vector<std::string> entered;  ///< names of dataset files
    std::string leftOut;               ///< the reason; empty where all of it is entered

    friend bool operator==(const CoverageEntry&, const CoverageEntry&) = default;
};

/// A dataset that has passed every check: each id that it mentions exists in it, and ids are unique.
struct Dataset {
    DatasetInfo info;
    std::vector<domain::Source> sources;
    std::vector<domain::Programme> programmes;    ///< in file order; `position` counts from 0
    std::vector<domain::BudgetLine> budgetLines;  ///< in file order, with the values that the statements give
    /// One for each amount, prior amount and part, and for each figure of another place about a line. The id is
    /// <line>#<aspect>[:<label>]@<source>, with ~2, ~3 … for further places of that source, so that reading an edition
    /// again gives the same ids.
    std::vector<domain::Statement> statements;
    /// Everything else that the files state: domain::Catalogue::make() accepts it. Each list, and the figures over all
    /// files, in file order; `position` counts from 0.
    domain::CatalogueContent catalogue;
    std::vector<domain::LogicModel> logicModels;  ///< in file order; `position` counts from 0
    std::vector<CoverageEntry> coverage;          ///< in file order

    friend bool operator==(const Dataset&, const Dataset&) = default;
};

}  // namespace shirube::exchange
