// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/Result.h"
#include "domain/BudgetBook.h"
#include "domain/Catalogue.h"
#include "domain/Statement.h"

namespace shirube::analysis {

/// Every fact that anything states, budget lines' facts included, with names. Immutable, shared between threads behind
/// a shared_ptr.
class FactBook {
public:
    /// `budgetStatements` and `adoptions` are those of the lines of `book`. What a person adopted there holds.
    [[nodiscard]] static base::Result<FactBook> make(std::shared_ptr<const domain::Catalogue> catalogue,
                                                     std::shared_ptr<const domain::BudgetBook> book,
                                                     std::vector<domain::Source> sources,
                                                     const std::vector<domain::Statement>& budgetStatements,
                                                     const std::vector<domain::Adoption>& adoptions);

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
    [[nodiscard]] const domain::FigureStatement* statement(const domain::StatementId& id) const;
    /// All statements of one source, in order of print.
    [[nodiscard]] std::vector<const domain::FigureStatement*> statementsIn(const domain::SourceId& source) const;
    /// What a person adopted, else what the rule adopts; null where nothing states the fact.
    [[nodiscard]] const domain::FigureStatement* adopted(const domain::FactKey& fact) const;
    /// The most precise statement of that source, else adopted().
    [[nodiscard]] const domain::FigureStatement* preferred(const domain::FactKey& fact,
                                                           const domain::SourceId& source) const;

    /// The name of the thing: a programme's short name, an organisation's name …; the id where it is not known.
    [[nodiscard]] std::string subjectName(const domain::FactKey& fact) const;
    /// For a reader: subject, measure, period, breakdown: ポスト5G・執行額・2023年度.
    [[nodiscard]] base::Message label(const domain::FactKey& fact) const;

private:
    FactBook() = default;
    base::Status index();

    std::shared_ptr<const domain::Catalogue> m_catalogue;
    std::shared_ptr<const domain::BudgetBook> m_book;
    std::vector<domain::Source> m_sources;
    std::vector<domain::FigureStatement> m_budgetStatements;
    std::vector<domain::FactKey> m_facts;
    std::unordered_map<domain::FactKey, std::vector<const domain::FigureStatement*>> m_byFact;
    std::unordered_map<domain::StatementId, const domain::FigureStatement*> m_byId;
    std::unordered_map<domain::FactKey, const domain::FigureStatement*> m_chosen;
};

}  // namespace shirube::analysis
