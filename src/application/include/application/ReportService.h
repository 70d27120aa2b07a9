// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/Overview.h"
#include "analysis/ReportTable.h"
#include "base/Result.h"
#include "domain/BudgetCycle.h"
#include "domain/CalendarDay.h"
#include "domain/Ids.h"

namespace shirube::application {

class CatalogueService;
class LogicModelService;
class ReconciliationService;
class ReviewService;
struct ReconciliationState;

/// Which parameters a report has.
struct ReportInfo {
    std::string_view id;  ///< stable: cycles, execution, funds, targets, forecast, changes, gates, remarks
    base::Message title;
    base::Message purpose;  ///< what it answers, in one line
    bool takesCycles = false;
    bool takesProgramme = false;
    bool takesAsOf = false;
    bool takesPrevious = false;
};

struct ReportParameters {
    std::string report;                       ///< an id of reports()
    std::optional<domain::BudgetCycle> from;  ///< none: `to` a year before, else the one before it
    std::optional<domain::BudgetCycle> to;    ///< none: the newest one
    domain::ProgrammeId programme;            ///< empty: all
    domain::CalendarDay asOf;
    domain::CalendarDay previous;
};

/// The earlier day that one is compared with unless told: the last but one of `knownDays` (newest first) up to `asOf`,
/// so that the last news shows; the day before where there is none.
[[nodiscard]] domain::CalendarDay usualPrevious(std::span<const domain::CalendarDay> knownDays,
                                                const domain::CalendarDay& asOf);

/// The variance reports, and those of reviews as the workspace's viewer may see them, assembled from the store.
class ReportService {
public:
    ReportService(CatalogueService& catalogue, LogicModelService& logicModels, ReconciliationService& reconciliation,
                  ReviewService& reviews);

    [[nodiscard]] static std::span<const ReportInfo> reports();
    /// NotFound names the reports (programmes, cycles) that there are; InvalidInput where `previous` is not before
    /// `asOf`.
    [[nodiscard]] base::Result<analysis::ReportTable> make(const ReportParameters& parameters);
    /// `checks` may be null while they run.
    [[nodiscard]] base::Result<analysis::Overview> overview(const domain::CalendarDay& asOf,
                                                            const domain::CalendarDay& previous,
                                                            const ReconciliationState* checks);
    /// The days on which something became known: dates of documents, of persons' reports and their withdrawals, and of
    /// adopted logic models; newest first.
    [[nodiscard]] base::Result<std::vector<domain::CalendarDay>> knownDays();

private:
    [[nodiscard]] base::Result<analysis::ReportTable> makeOne(const analysis::FactBook& facts,
                                                              const ReportParameters& parameters);
    [[nodiscard]] base::Result<analysis::ReportTable> makeOfReviews(const analysis::FactBook& facts,
                                                                    const ReportParameters& parameters);
    // Of the programme, or of all that have an adopted logic model.
    [[nodiscard]] base::Result<std::vector<analysis::OutcomePair>> outcomes(const domain::ProgrammeId& programme,
                                                                            const domain::CalendarDay& asOf,
                                                                            const domain::CalendarDay& previous);

    CatalogueService& m_catalogue;
    LogicModelService& m_logicModels;
    ReconciliationService& m_reconciliation;
    ReviewService& m_reviews;
};

}  // namespace shirube::application
