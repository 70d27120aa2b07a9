// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "Session.h"
#include "analysis/FactBook.h"
#include "application/ReconciliationService.h"

// What most reading commands begin with.
namespace shirube::cli {

/// Everything that the documents state, from the store of `--db`.
[[nodiscard]] base::Result<std::shared_ptr<const analysis::FactBook>> openFacts(const Session& session);
/// The checks and the notes on them, from the store of `--db`.
[[nodiscard]] base::Result<std::shared_ptr<const application::ReconciliationState>> openReconciliation(
    const Session& session);

/// The programme with that id; NotFound names the command that lists them.
[[nodiscard]] base::Result<const domain::Programme*> requireProgramme(const domain::BudgetBook& book,
                                                                      const std::string& id);
/// The source with that id; NotFound names the command that lists them.
[[nodiscard]] base::Result<const domain::Source*> requireSource(const analysis::FactBook& facts, const std::string& id);

/// The indicator with that id; NotFound names the command that lists them.
[[nodiscard]] base::Result<const domain::Indicator*> requireIndicator(const analysis::FactBook& facts,
                                                                      const std::string& id);

/// The organisation with that id or exact name, in any spelling; NotFound names the command that looks for more.
[[nodiscard]] base::Result<const domain::Organisation*> requireOrganisation(const domain::Catalogue& catalogue,
                                                                            const std::string& name);

/// The name of its programme, or else of its portfolio.
[[nodiscard]] std::string ownerName(const Session& session, const analysis::FactBook& facts,
                                    const domain::Indicator& indicator);
/// The organisation's name; the id where it is not known, empty for none.
[[nodiscard]] std::string nameOf(const domain::Catalogue& catalogue, const domain::OrganisationId& id);

}  // namespace shirube::cli
