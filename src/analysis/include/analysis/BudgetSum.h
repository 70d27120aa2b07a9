// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "base/Result.h"
#include "domain/BudgetBook.h"

namespace shirube::analysis {

/// How one line takes part in a sum of lines.
enum class Inclusion {
    Counted,          ///< 確定: in full
    Envelope,         ///< 内数: widens the range by its envelope
    SharedEnvelope,   ///< 内数 of an envelope that another line has brought in already
    CoveredByParent,  ///< a component whose parent's line of the same cycle is in the sum
    Repeated,         ///< 再掲
    Outside,          ///< 外数
    PartOfLine,       ///< うち as a line of its own: its whole is a line too
    NoAmount,         ///< missing, 未定 or 非公表
};
/// Why the line is not simply added; empty for Counted.
[[nodiscard]] base::Message reasonOf(Inclusion inclusion);

/// Σ of the parts with one label (GX). Parts add inside their lines and never to the total.
struct PartSum {
    domain::Money printed;    ///< of all lines in the sum, those of 内数 lines included
    domain::Money confirmed;  ///< of lines that count in full
};

/// What a sum of budget lines can honestly say.
struct BudgetSum {
    domain::Money confirmed;  ///< Σ of what counts in full
    domain::Money envelope;   ///< Σ of distinct envelopes: the truth may lie above confirmed by as much
    domain::Money reduction;  ///< Σ of distinct negative envelopes (0 or less): or below it by as much
    std::map<std::string, PartSum> parts;
    std::size_t lines = 0;         ///< lines looked at
    std::size_t linesInTotal = 0;  ///< lines that count (in full or as an envelope)
    std::size_t linesMissing = 0;  ///< lines without an amount

    /// confirmed + reduction … confirmed + envelope.
    [[nodiscard]] domain::AmountRange range() const;
    [[nodiscard]] domain::Money upper() const;
    [[nodiscard]] bool isExact() const { return envelope.isZero() && reduction.isZero(); }
};

/// The rule of sums, in one place: for each of the given lines of `book` how it takes part, in the given order.
[[nodiscard]] std::vector<Inclusion> classify(const domain::BudgetBook& book, std::span<const std::size_t> lines);

/// The typed sum of lines: 内数 as a range (a shared envelope once), components not counted twice, 再掲 and 外数 left
/// out, missing values counted as missing. `lines` are distinct indices into book.lines(). Overflow where it does not
/// fit.
[[nodiscard]] base::Result<BudgetSum> sumOf(const domain::BudgetBook& book, std::span<const std::size_t> lines);

/// The figures of budget cells as in a range of a table: as sumOf, but lines of more than one cycle are refused as
/// InvalidInput where they may not be added (a 概算要求 and its 当初 state the same money twice).
[[nodiscard]] base::Result<BudgetSum> sumOfSelection(const domain::BudgetBook& book,
                                                     std::span<const std::size_t> lines);

/// Whether a figure carries its unit, or stands under a heading that does.
enum class UnitDisplay { Shown, Hidden };

/// `4,714億円`, or with 内数 `4,714億円＋9,916億円の内数`, or `9,916億円の内数`.
[[nodiscard]] base::Message describe(const BudgetSum& sum, domain::AmountUnit unit,
                                     UnitDisplay display = UnitDisplay::Shown);

}  // namespace shirube::analysis
