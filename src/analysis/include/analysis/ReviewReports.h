// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/FactBook.h"
#include "analysis/ReportTable.h"
#include "analysis/ReviewTally.h"
#include "base/Message.h"
#include "domain/ReviewBook.h"

namespace shirube::analysis {

/// 集計表: a row for each subject (mean, median, spread, margin, what the rule says, 境界案件, decision), with a row
/// for each item and each reviewer below. Derivations name reviewers as the tally does.
[[nodiscard]] ReportTable tallyReport(const RoundTally& tally, const domain::ReviewBook& book,
                                      const domain::ReviewRound& round);
/// As above, of a published sheet, with the printed means beside the computed ones.
[[nodiscard]] ReportTable tallyReport(const RoundTally& tally, const FactBook& facts, const domain::ReviewSheet& sheet);
/// 審査結果と決定: what the rule says beside what was decided, for all rounds of the viewer, with the reason where they
/// differ.
[[nodiscard]] ReportTable gatesReport(const domain::ReviewBook& book, const FactBook& facts);
/// 指摘事項と対処方針 of a programme (empty: of all) across reviews: printed ones and entered ones in threads, what is
/// open first, then the newest. With `today` what is open and past its day is marked.
[[nodiscard]] ReportTable remarksReport(const domain::ReviewBook& book, const FactBook& facts,
                                        const domain::ProgrammeId& programme,
                                        const std::optional<domain::CalendarDay>& today = {});

/// The names, affiliations and restricted texts of a round's content that must not leave it.
struct PublicationSecrets {
    std::vector<std::string> names;
    std::vector<std::string> affiliations;
    std::vector<std::string> texts;
    /// Titles of subjects, items and the round, and the deciding bodies: public anyway. An organisation that a title
    /// names is no secret, nor is a piece of a title that a restricted text quotes.
    std::vector<std::string> titles{};
    /// Comments that are not restricted, and short phrases of such remarks: what a restricted text has in common with
    /// one of them is no secret.
    std::vector<std::string> openTexts{};
};
[[nodiscard]] PublicationSecrets secretsOf(const domain::ReviewContent& content, const domain::ReviewRoundId& round);

/// What a publication of a round says, without names: reviewers by label, no comments of 非公開.
struct PublicationDraft {
    ReportTable table;
    int droppedComments = 0;
    int droppedReasons = 0;
    int droppedRemarks = 0;
};
/// `content` as the store holds it; the round is decided.
[[nodiscard]] PublicationDraft publicationOf(const domain::ReviewContent& content, const domain::ReviewRoundId& round);

/// A secret that stands in a text that is meant for the public.
struct PublicationLeak {
    enum class Kind { Name, Affiliation, RestrictedText };
    Kind kind = Kind::Name;
    std::string secret;
    std::string place;  ///< which cell, or which part of a file: docProps/core.xml
};
[[nodiscard]] base::Message label(PublicationLeak::Kind kind);
/// Whatever of `secrets` stands in one of the texts, which are given by place, at most once each: spaces, widths, case,
/// kana and punctuation folded; names also with the given name first; of an affiliation also the organisation alone.
/// Restricted texts of ten characters and more also in part (any ten in a row). Names that are but a label (委員A) are
/// none.
[[nodiscard]] std::vector<PublicationLeak> findLeaks(const PublicationSecrets& secrets,
                                                     const std::map<std::string, std::string>& textByPlace);

}  // namespace shirube::analysis
