// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/FigureSpec.h"
#include "analysis/GovernmentBook.h"
#include "analysis/GovernmentGoals.h"
#include "analysis/GovernmentPivot.h"
#include "analysis/PaymentGraph.h"
#include "analysis/ReportTable.h"
#include "base/Message.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/RsFile.h"
#include "domain/RsQuery.h"

namespace shirube::application {

struct WorkspaceContext;

/// One programme of the whole government, as one edition has it: everything but its long lists, which are rows().
struct GovernmentSheet {
    domain::FiscalYear edition{2024};
    analysis::GovernmentProgramme programme;
    std::map<std::string, domain::RsRecord> single;  ///< by table key: programme, inspection, note …; may lack any
    /// By table key: office, policy, law, plan, subsidy_rate, relation, major_expense, reflected_amount, past_finding,
    /// other_finding, heading (what other files say of its name and office), breach.
    std::map<std::string, std::vector<domain::RsRecord>> lists;
    std::vector<domain::RsFile> files;
};

/// A programme, payee or indicator that a search found.
struct GovernmentHit {
    enum class Kind { Programme, Payee, Indicator };
    Kind kind = Kind::Programme;
    std::int64_t project = 0;  ///< 0 of a payee, who may have several
    std::string title;
    std::string detail;  ///< ministry, or what matched
    std::string corporateNumber{};
};

/// Browsing the whole government's programmes. Reads only; each edition in memory once.
class GovernmentService {
public:
    explicit GovernmentService(WorkspaceContext& context);
    ~GovernmentService();
    GovernmentService(const GovernmentService&) = delete;
    GovernmentService& operator=(const GovernmentService&) = delete;

    /// Those with a file in force, newest first.
    [[nodiscard]] base::Result<std::vector<domain::FiscalYear>> editions();
    [[nodiscard]] base::Result<std::vector<domain::RsFile>> files(domain::FiscalYear edition);
    /// Cached until the edition's files change. NotFound without a file of that edition.
    [[nodiscard]] base::Result<std::shared_ptr<const analysis::GovernmentBook>> book(domain::FiscalYear edition);

    [[nodiscard]] base::Result<analysis::ReportTable> pivot(domain::FiscalYear edition,
                                                            const analysis::PivotRequest& request);
    /// Report `government-programmes`: one row a programme that passes, with its measures of `year`.
    [[nodiscard]] base::Result<analysis::ReportTable> programmes(domain::FiscalYear edition,
                                                                 const analysis::GovernmentFilter& filter,
                                                                 domain::FiscalYear year);
    /// Report `government-series`: one programme's measures by 予算年度, of each edition that has it.
    [[nodiscard]] base::Result<analysis::ReportTable> series(std::int64_t project);
    /// Report `government-outcomes`.
    [[nodiscard]] base::Result<analysis::ReportTable> outcomes(domain::FiscalYear edition, analysis::OutcomeGroup by);
    /// Report `government-payees`: who was paid directly and, apart from that, as 再委託, over all programmes of an
    /// edition; by 法人番号, else by name.
    [[nodiscard]] base::Result<analysis::ReportTable> payees(domain::FiscalYear edition, std::string_view text,
                                                             std::size_t limit = 200,
                                                             const base::Progress& progress = {});

    /// NotFound.
    [[nodiscard]] base::Result<GovernmentSheet> sheet(domain::FiscalYear edition, std::int64_t project);
    [[nodiscard]] base::Result<std::vector<analysis::GovernmentGoal>> goals(domain::FiscalYear edition,
                                                                            std::int64_t project);
    /// InvalidInput where it has a circle, NotFound where the files have no arrow of it.
    [[nodiscard]] base::Result<domain::LogicModel> logicModel(domain::FiscalYear edition, std::int64_t project);
    [[nodiscard]] base::Result<analysis::PaymentGraph> payments(domain::FiscalYear edition, std::int64_t project);
    /// The logic model and the flow of payments as figures to look at and export.
    [[nodiscard]] base::Result<analysis::FigureSpec> logicFigure(domain::FiscalYear edition, std::int64_t project,
                                                                 const base::Translator& translate);
    [[nodiscard]] base::Result<analysis::FigureSpec> paymentFigure(domain::FiscalYear edition, std::int64_t project,
                                                                   std::size_t payeesPerBlock,
                                                                   const base::Translator& translate);

    /// As persistence::RsRowReader.
    [[nodiscard]] base::Result<std::vector<domain::RsRow>> places(const domain::RsQuery& query,
                                                                  const base::Progress& progress = {});
    [[nodiscard]] base::Result<std::vector<domain::RsRecord>> rows(domain::RsTable table,
                                                                   std::span<const domain::RsRow> places);

    /// Programmes whose name, purpose or outline holds all words or whose 予算事業ID it is, best first; then payees and
    /// indicators that hold them. At most `limit` of each. The first search of an edition takes longer.
    [[nodiscard]] base::Result<std::vector<GovernmentHit>> search(domain::FiscalYear edition, std::string_view query,
                                                                  std::size_t limit = 50);

    /// The same of names alone, of programmes and payees, as one types: at most `limit` together.
    [[nodiscard]] base::Result<std::vector<GovernmentHit>> searchNames(domain::FiscalYear edition,
                                                                       std::string_view query, std::size_t limit = 50);

    /// Which file and row that is: 2-1_RS_2024_予算・執行_サマリ.csv, row 12.
    [[nodiscard]] base::Result<base::Message> placeOf(domain::RsRow row);

private:
    struct SearchIndex;
    struct OutcomeRows;

    [[nodiscard]] base::Result<const SearchIndex*> searchIndex(const analysis::GovernmentBook& book);
    [[nodiscard]] base::Result<const OutcomeRows*> outcomeRows(const analysis::GovernmentBook& book);

    WorkspaceContext& m_context;
    std::map<int, std::shared_ptr<const analysis::GovernmentBook>> m_books;
    std::unique_ptr<SearchIndex> m_searchIndex;  // of the edition that was searched last
    std::unique_ptr<OutcomeRows> m_outcomeRows;  // of the edition whose outcomes were asked for last
};

}  // namespace shirube::application
