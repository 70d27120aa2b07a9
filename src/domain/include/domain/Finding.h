// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/Message.h"
#include "domain/Ids.h"
#include "domain/Source.h"

namespace shirube::domain {

enum class FindingKind { Positive, Issue };
/// Stable name: positive, issue.
[[nodiscard]] std::string_view toKey(FindingKind kind);
[[nodiscard]] std::optional<FindingKind> findingKindFromKey(std::string_view key);
[[nodiscard]] base::Message label(FindingKind kind);

/// How the ministry's response stands, by our reading of it.
enum class FindingStatus { None, Addressed, Ongoing, ToConsider, Disagreed };
/// Stable name: none, addressed, ongoing, to_consider, disagreed.
[[nodiscard]] std::string_view toKey(FindingStatus status);
[[nodiscard]] std::optional<FindingStatus> findingStatusFromKey(std::string_view key);
[[nodiscard]] base::Message label(FindingStatus status);
/// Something is left to do: no response yet, ongoing, or to be considered.
[[nodiscard]] bool isUnsettled(FindingStatus status);

/// 指摘事項と対処方針, in short labels of our own.
struct Finding {
    FindingId id;
    ProgrammeId programme;
    ReviewId review;  ///< may be empty: the sheet of an earlier review is not there
    int year = 0;
    std::string author;   ///< as printed; empty where not printed
    std::string section;  ///< of the evaluation: 1, 2, 3
    std::string topic;
    FindingKind kind = FindingKind::Issue;
    std::string response;
    FindingStatus status = FindingStatus::None;
    std::string followUp;
    Citation citation;
    std::string note;
    int position = 0;

    friend bool operator==(const Finding&, const Finding&) = default;
};

}  // namespace shirube::domain
