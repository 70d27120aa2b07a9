// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>

#include "analysis/Reconciliation.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/CheckNote.h"

namespace shirube::application {

struct WorkspaceContext;
class CatalogueService;

/// The checks and what persons noted on them, of one state of the store.
struct ReconciliationState {
    std::shared_ptr<const analysis::FactBook> facts;
    std::shared_ptr<const analysis::Reconciliation> result;
    std::map<domain::CheckId, domain::CheckNote> notes;  ///< also of checks that are no more

    /// Discrepancies without a note: what `reconcile --fail` fails on.
    [[nodiscard]] std::size_t openDiscrepancies() const;
};

/// 突合: runs the checks and keeps persons' notes on them.
class ReconciliationService {
public:
    ReconciliationService(WorkspaceContext& context, CatalogueService& catalogue);

    /// Cached until the store changes.
    [[nodiscard]] base::Result<std::shared_ptr<const ReconciliationState>> state(const base::Progress& progress = {});

    /// Writes, replaces or (where `text` is blank) removes the note on a check, as one undoable change; the author and
    /// time are the workspace's. It never changes the verdict. NotFound for a check that does not exist (a note whose
    /// check is gone can still be removed); Conflict where
    /// the note is not (any more) the one that the person saw.
    [[nodiscard]] base::Status setNote(const domain::CheckId& check, const std::string& text,
                                       const std::string& expectedText);

private:
    base::Status read(const base::Progress& progress);
    [[nodiscard]] base::Status writeNote(const domain::CheckId& check, const analysis::Check* found,
                                         const std::string& text, const std::string& expectedText);

    WorkspaceContext& m_context;
    CatalogueService& m_catalogue;
    std::shared_ptr<const ReconciliationState> m_state;
    std::string m_version;
};

}  // namespace shirube::application
