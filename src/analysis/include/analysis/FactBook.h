// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/Result.h"
#include "domain/ActualReport.h"
#include "domain/BudgetBook.h"
#include "domain/CalendarDay.h"
#include "domain/Catalogue.h"
#include "domain/Statement.h"

namespace shirube::analysis {

/// What holds of a fact on a day. A report without a figure (words, or why there is no value) leaves no statement.
struct KnownFact {
    const domain::FigureStatement* statement = nullptr;
    const domain::ActualReport* report = nullptr;  ///< where it is a person's report that holds

    [[nodiscard]] bool isNothing() const { return statement == nullptr && report == nullptr; }
};

/// Every fact that anything states, budget lines' facts included, with names. Immutable, shared between threads behind
/// a shared_ptr.
///
/// A person's report with a figure is a statement too, with the report's id, unless it is superseded or withdrawn. Of
/// a fact the newest report holds before any document dated on or before the day it was reported on; a document dated
/// after that wins over it (docs/decisions/0013).
class FactBook {
public:
    /// `budgetStatements` and `adoptions` are those of the lines of `book`. What a person adopted there holds.
    [[nodiscard]] static base::Result<FactBook> make(std::shared_ptr<const domain::Catalogue> catalogue,
                                                     std::shared_ptr<const domain::BudgetBook> book,
                                                     std::vector<domain::Source> sources,
                                                     const std::vector<domain::Statement>& budgetStatements,
                                                     const std::vector<domain::Adoption>& adoptions,
                                                     std::vector<domain::ActualReport> reports = {});

    // Its index points into what it owns, which a move keeps in place.
    FactBook(const FactBook&) = delete;
    FactBook& operator=(const FactBook&) = delete;
    FactBook(FactBook&&) = default;
    FactBook& operator=(FactBook&&) = default;
    ~FactBook() = default;

    [[nodiscard]] const domain::Catalogue& catalogue() const { return *m_catalogue; }
    [[nodiscard]] const domain::BudgetBook& book() const { return *m_book; }
    /// In the order of their dates.
    [[nodiscard]] const std::vector<domain::Source>& sources() const { return m_sources; }
    [[nodiscard]] const domain::Source* source(const domain::SourceId& id) const;

    /// In the order of FactKey.
    [[nodiscard]] const std::vector<domain::FactKey>& facts() const { return m_facts; }
    /// In order of print, sources by date; empty for none.
    [[nodiscard]] std::span<const domain::FigureStatement* const> statementsOf(const domain::FactKey& fact) const;
    /// Superseded and withdrawn reports too, so that what was computed for an earlier day can be opened.
    [[nodiscard]] const domain::FigureStatement* statement(const domain::StatementId& id) const;
    /// All statements of one source, in order of print.
    [[nodiscard]] std::vector<const domain::FigureStatement*> statementsIn(const domain::SourceId& source) const;
    /// What a person adopted, else what the rule adopts; null where nothing states the fact, and where a person's
    /// report says that there is no figure.
    [[nodiscard]] const domain::FigureStatement* adopted(const domain::FactKey& fact) const;
    /// The same of what was known on that day: documents dated by then (one dated by month counts from its first day)
    /// and reports made by then. What a document states without a date always counts.
    [[nodiscard]] KnownFact knownOn(const domain::FactKey& fact, const domain::CalendarDay& day) const;
    /// The most precise statement of that source, else adopted().
    [[nodiscard]] const domain::FigureStatement* preferred(const domain::FactKey& fact,
                                                           const domain::SourceId& source) const;

    /// All reports ever made of the fact, in the order of entry.
    [[nodiscard]] std::span<const domain::ActualReport* const> reportsOf(const domain::FactKey& fact) const;
    /// Null where that statement is no report.
    [[nodiscard]] const domain::ActualReport* report(const domain::StatementId& id) const;
    [[nodiscard]] const std::vector<domain::ActualReport>& reports() const { return m_reports; }
    /// Facts of that subject that the catalogue states or that a person has reported, in the order of FactKey.
    [[nodiscard]] std::vector<domain::FactKey> factsOf(domain::SubjectKind kind, const std::string& subject) const;

    /// The name of the thing: a programme's short name, an organisation's name …; the id where it is not known.
    [[nodiscard]] std::string subjectName(const domain::FactKey& fact) const;
    /// For a reader: subject, measure, period, breakdown: ポスト5G・執行額・2023年度.
    [[nodiscard]] base::Message label(const domain::FactKey& fact) const;

private:
    using Reports = std::vector<const domain::ActualReport*>;

    FactBook() = default;
    base::Status index();
    base::Status indexReports();
    [[nodiscard]] KnownFact known(const domain::FactKey& fact, const std::optional<domain::CalendarDay>& day) const;
    [[nodiscard]] bool isReport(const domain::FigureStatement& statement) const;

    std::shared_ptr<const domain::Catalogue> m_catalogue;
    std::shared_ptr<const domain::BudgetBook> m_book;
    std::vector<domain::Source> m_sources;
    std::vector<domain::FigureStatement> m_budgetStatements;
    std::vector<domain::ActualReport> m_reports;             // in the order of entry
    std::vector<domain::FigureStatement> m_reportedFigures;  // of those with one, in the same order
    std::map<domain::FactKey, Reports> m_reportsOf;
    std::unordered_map<domain::StatementId, const domain::ActualReport*> m_reportById;
    std::vector<domain::FactKey> m_facts;
    std::unordered_map<domain::FactKey, std::vector<const domain::FigureStatement*>> m_byFact;
    std::unordered_map<domain::StatementId, const domain::FigureStatement*> m_byId;
    std::unordered_map<domain::FactKey, const domain::FigureStatement*> m_chosen;
};

}  // namespace shirube::analysis
