// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string_view>

#include "domain/ReviewRound.h"
#include "domain/ScoreSheet.h"

namespace shirube::exchange {

class JsonNode;

// Reviews in score packets and answers, in the forms that docs/developer/score-packets.md lists. Keys keep their order;
// reading throws what JsonNode does.

[[nodiscard]] nlohmann::ordered_json toJson(const domain::SheetContent& content);
/// Of that key.
[[nodiscard]] domain::SheetContent sheetContentFrom(const JsonNode& node, std::string_view key);

/// Without stage, opening key, note and position.
[[nodiscard]] nlohmann::ordered_json toJson(const domain::ReviewRound& round);
/// Takes scores: its stage is Scoring.
[[nodiscard]] domain::ReviewRound roundFrom(const JsonNode& node);

}  // namespace shirube::exchange
