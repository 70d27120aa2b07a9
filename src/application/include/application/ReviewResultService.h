// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/FigureSpec.h"
#include "analysis/ReportTable.h"
#include "analysis/ReviewReports.h"
#include "analysis/ReviewTally.h"
#include "analysis/ReviewTallyFigure.h"
#include "base/Result.h"
#include "domain/ReviewBook.h"

namespace shirube::application {

struct WorkspaceContext;
class CatalogueService;
class ReviewService;

/// How many of the assigned sheets are in: all that a sealed round tells, and only to 事務局.
struct RoundProgress {
    struct Line {
        domain::ReviewerId reviewer;
        std::string name;
        int assigned = 0;
        int submitted = 0;
        int conflicts = 0;
        bool hasPacket = false;
    };
    std::vector<Line> lines;
    int assigned = 0;
    int submitted = 0;
};

/// 決定 as a person enters it.
struct DecisionEntry {
    domain::ReviewSubjectId subject;
    domain::ReviewOutcome outcome = domain::ReviewOutcome::Continue;
    std::string reason;
    bool isReasonRestricted = false;
    std::string decidedBy;
    domain::CalendarDay decidedOn;
};

/// From the reveal to the publication. By 事務局 but for reading, which is open to whoever may see the round.
class ReviewResultService {
public:
    ReviewResultService(WorkspaceContext& context, CatalogueService& catalogue, ReviewService& reviews);

    /// Conflict for another role.
    [[nodiscard]] base::Result<RoundProgress> progress(const domain::ReviewRoundId& round);
    /// 開封: opens every sheet, all or none. Can't be undone. InvalidInput for a wrong passphrase, and without a reason
    /// where assigned sheets are missing; Corrupt names the sheet whose seal is broken or that is another's.
    [[nodiscard]] base::Status reveal(const domain::ReviewRoundId& round, std::string_view passphrase,
                                      const std::string& reasonForMissing);
    /// Conflict while the round is sealed.
    [[nodiscard]] base::Result<analysis::RoundTally> tally(const domain::ReviewRoundId& round);
    /// Of a review that a document prints.
    [[nodiscard]] base::Result<analysis::RoundTally> tally(const domain::ReviewId& printed);
    [[nodiscard]] base::Result<analysis::ReportTable> tallyReport(const domain::ReviewRoundId& round);
    [[nodiscard]] base::Result<analysis::ReportTable> tallyReport(const domain::ReviewId& printed);
    [[nodiscard]] base::Result<analysis::ReportTable> gatesReport();
    [[nodiscard]] base::Result<analysis::ReportTable> remarksReport(const domain::ProgrammeId& programme);
    [[nodiscard]] base::Result<analysis::FigureSpec> figure(const domain::ReviewRoundId& round,
                                                            const analysis::ReviewTallyOptions& options,
                                                            const base::Translator& translate);
    [[nodiscard]] base::Result<analysis::FigureSpec> figure(const domain::ReviewId& printed,
                                                            const analysis::ReviewTallyOptions& options,
                                                            const base::Translator& translate);
    /// After the reveal a sheet is changed by a further version, with a reason; both stay.
    [[nodiscard]] base::Status amend(const domain::ReviewSubjectId& subject, const domain::ReviewerId& reviewer,
                                     const domain::SheetContent& content, const std::string& reason);

    /// Not undoable: a later decision corrects it, with a reason. InvalidInput without a body, and without a reason
    /// where the outcome is not the rule's or a decision is corrected; Conflict while the round is sealed, or
    /// published. The round is 決定済み once every subject has one.
    [[nodiscard]] base::Status decide(std::span<const DecisionEntry> decisions);

    /// An empty id adds it. One undoable change. Also while nothing is revealed. InvalidInput without a topic.
    [[nodiscard]] base::Result<domain::ReviewRemarkId> saveRemark(domain::ReviewRemark remark);
    [[nodiscard]] base::Status removeRemark(const domain::ReviewRemarkId& remark);
    /// Goes on in that round with what an earlier review left open: ids of ReviewRemarks or Findings. One undoable
    /// change.
    [[nodiscard]] base::Status carry(std::span<const std::string> earlier, const domain::ReviewRoundId& round);

    /// What would go out. Conflict unless the round is decided.
    [[nodiscard]] base::Result<analysis::PublicationDraft> publication(const domain::ReviewRoundId& round);
    /// What of it must not go out: names, affiliations, restricted texts in any cell. Empty: nothing.
    [[nodiscard]] base::Result<std::vector<analysis::PublicationLeak>> leaks(const domain::ReviewRoundId& round);
    /// As above, in a file that was written: text, XLSX and other ZIP files with their metadata, PDF by its strings.
    [[nodiscard]] base::Result<std::vector<analysis::PublicationLeak>> leaksIn(const domain::ReviewRoundId& round,
                                                                               const std::filesystem::path& file);
    /// 決定済み → 公表済み, recorded with what was left out. Not undoable. Conflict, naming the first, where something
    /// leaks. InvalidInput without a reason where it was published before.
    [[nodiscard]] base::Status publish(const domain::ReviewRoundId& round, const std::string& reason);

private:
    WorkspaceContext& m_context;
    CatalogueService& m_catalogue;
    ReviewService& m_reviews;
};

}  // namespace shirube::application
