// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/Result.h"
#include "domain/BudgetBook.h"
#include "domain/Source.h"
#include "domain/Statement.h"

namespace shirube::application {

struct WorkspaceContext;

/// One fact of a line: everything that states it, and what is adopted.
struct FactDetail {
    domain::BudgetFact fact;
    std::vector<domain::Statement> statements;  ///< the adopted one first
    std::optional<domain::Adoption> adoption;   ///< none where nothing states the fact
};

/// A line with its provenance.
struct LineDetail {
    domain::BudgetLine line;
    domain::Programme programme;
    std::vector<FactDetail> facts;        ///< amount, then prior, then parts
    std::vector<domain::Source> sources;  ///< those that the statements cite
    std::string revision;                 ///< names this state; handed back with a revision of the line
};

/// What a person enters to change a line's amount. The former statements stay: this adds one and adopts it.
struct LineRevision {
    domain::BudgetLineId line;
    std::string expectedRevision;  ///< of the LineDetail that the person saw
    std::string amountText;        ///< as printed: 9,916億円
    domain::AmountKind kind = domain::AmountKind::Confirmed;
    std::string envelopeLabel;  ///< needed for 内数
    domain::BudgetStatus status = domain::BudgetStatus::Enacted;
    bool isNew = false;
    domain::SourceId source;  ///< an existing source …
    std::string locator;      ///< … and where in it; not empty
    std::string reason;       ///< for the change log; not empty
};

/// Programmes and budget lines: reading and revising.
class BudgetService {
public:
    explicit BudgetService(WorkspaceContext& context);

    /// All programmes and lines with their adopted values. Cached until the store changes.
    [[nodiscard]] base::Result<std::shared_ptr<const domain::BudgetBook>> book();

    [[nodiscard]] base::Result<std::vector<domain::Source>> sources();
    [[nodiscard]] base::Result<LineDetail> detail(const domain::BudgetLineId& line);
    /// The adopted statements of all lines of `lines` (all lines where empty), by line.
    [[nodiscard]] base::Result<std::unordered_map<domain::BudgetLineId, std::vector<domain::Statement>>>
    adoptedStatements(std::span<const domain::BudgetLineId> lines = {});
    /// The sources behind the adopted statements of these lines, each once, in the order of sources().
    [[nodiscard]] base::Result<std::vector<domain::Source>> sourcesBehind(std::span<const domain::BudgetLineId> lines);

    /// Checks without writing: the first thing wrong with the revision, as revise() would report it.
    [[nodiscard]] base::Status check(const LineRevision& revision);
    /// Adds a statement and adopts it, as one undoable change. Errors: InvalidInput (amount, empty locator or reason,
    /// a part larger than the new amount), NotFound, Conflict where the line changed since it was read.
    [[nodiscard]] base::Status revise(const LineRevision& revision);
    /// Adopts another existing statement of a fact, as one undoable change.
    [[nodiscard]] base::Status adopt(const domain::BudgetFact& fact, const domain::StatementId& statement,
                                     const std::string& expectedRevision, const std::string& reason);

private:
    WorkspaceContext& m_context;
    std::shared_ptr<const domain::BudgetBook> m_book;
    std::string m_bookVersion;
};

}  // namespace shirube::application
