// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "analysis/Derivation.h"
#include "analysis/FactBook.h"

namespace shirube::analysis {

/// A statement as an input of a derivation, without remark.
[[nodiscard]] DerivationInput inputOf(const FactBook& facts, const domain::FigureStatement& statement);

/// 内数: the true value lies in 0…figure.
[[nodiscard]] bool isWithinEnvelope(const domain::FigureStatement& statement);

/// The figure in yen where it is one amount in full: no 内数, no range, no part shown again.
[[nodiscard]] std::optional<domain::Money> confirmedMoney(const domain::FigureStatement& statement);

}  // namespace shirube::analysis
