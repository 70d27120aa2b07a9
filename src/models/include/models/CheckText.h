// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "analysis/Reconciliation.h"
#include "domain/CheckNote.h"
#include "domain/FigureStatement.h"

namespace shirube::models {

/// Checks and the figures in them as the window shows them.
class CheckText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
public:
    /// 億円, or in English "hundred million yen"; other units as printed.
    [[nodiscard]] static QString unitName(const domain::FigureUnit& unit);
    /// 9,902億円, 28.3%.
    [[nodiscard]] static QString withUnit(const QString& figure, const domain::FigureUnit& unit);
    [[nodiscard]] static QString number(const base::Decimal& number, const domain::FigureUnit& unit);
    /// For a spreadsheet: plain digits in the unit.
    [[nodiscard]] static QString plain(const base::Decimal& number, const domain::FigureUnit& unit);
    /// A figure, or two with the range between them; without the unit.
    [[nodiscard]] static QString range(const base::Decimal& lower, const base::Decimal& upper,
                                       const domain::FigureUnit& unit);

    // Of a check, in its unit and without its name; — where there is none.
    [[nodiscard]] static QString stated(const analysis::Check& check);
    /// With ≥ or ≤ where the stated figure need not equal it.
    [[nodiscard]] static QString computed(const analysis::Check& check);
    [[nodiscard]] static QString difference(const analysis::Check& check);

    /// 2026-11-22 11:15 in local time.
    [[nodiscard]] static QString localTime(const std::string& iso);
    /// Whether the verdict is another one than when the note was written.
    [[nodiscard]] static bool hasMoved(const analysis::Check& check, const domain::CheckNote& note);
};

}  // namespace shirube::models
