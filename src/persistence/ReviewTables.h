// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace shirube::persistence {

/// The tables of what domain::ReviewContent holds, as a list for IN ().
inline constexpr std::string_view kReviewTables =
    "'reviewer', 'review_round', 'review_subject', 'panel_member', 'review_assignment', 'conflict_ruling', "
    "'organisation_relation', 'score_packet', 'score_sheet', 'review_decision', 'review_remark', "
    "'review_publication'";

}  // namespace shirube::persistence
