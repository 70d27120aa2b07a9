// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <set>

#include "CatalogueRows.h"
#include "LogicModelRows.h"
#include "base/Result.h"
#include "domain/BudgetBook.h"
#include "domain/Source.h"
#include "domain/Statement.h"
#include "persistence/Database.h"

namespace shirube::application {

/// All rows of a store that an import may touch, or all that it is to hold, by their keys. (Persons' notes, reports and
/// locks are not among them.) The lines are without figures (of a prior amount they keep the cycle): figures are what
/// the adoptions say.
struct StoreContent {
    std::map<domain::SourceId, domain::Source> sources;
    std::map<domain::ProgrammeId, domain::Programme> programmes;
    std::map<domain::BudgetLineId, domain::BudgetLine> lines;
    std::map<domain::StatementId, domain::Statement> statements;
    std::map<domain::BudgetFact, domain::Adoption> adoptions;
    CatalogueRows catalogue;
    LogicModels logicModels;
    /// What persons' reports, locks and reviews refer to, each with the id of one that does.
    std::map<Reference, std::string> personsReferences;
    /// Themes that a review that is held with this program is of.
    std::set<domain::ThemeId> reviewedThemes;

    [[nodiscard]] static base::Result<StoreContent> read(persistence::Database& database);

    /// The content as reports see it, after every check of the domain; the first thing that is wrong.
    [[nodiscard]] base::Result<domain::BudgetBook> validated() const;
};

/// A line as it is stored: without figures.
[[nodiscard]] domain::BudgetLine withoutFigures(domain::BudgetLine line);

}  // namespace shirube::application
