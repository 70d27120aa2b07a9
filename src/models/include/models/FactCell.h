// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVariant>
#include <optional>
#include <string>

#include "base/Ratio.h"
#include "domain/AmountUnit.h"
#include "domain/FigureStatement.h"
#include "domain/Money.h"

namespace shirube::models {

/// How a cell stands out. The view gives it an ink; a mark or a word in the text says the same.
enum class Tone { Plain, Quiet, Good, Alert };

/// A cell of the tables of facts: what is shown, what a spreadsheet gets, how it sorts, and what stands behind it. What
/// is missing says why, and is never 0.
struct FactCell {
    Q_DECLARE_TR_FUNCTIONS(FactCell)
public:
    enum Role {
        NumberRole = Qt::UserRole + 1,  ///< bool: a figure, to be set to the right
        SortRole,                       ///< what the cell sorts by; invalid where nothing is there
        PlainRole,                      ///< for a spreadsheet: every digit, no separators
        FactRole,                       ///< the fact behind it, as text; empty for none
        MissingRole,                    ///< bool: a figure belongs here and is missing
        ToneRole,                       ///< int: a Tone
        SearchRole,                     ///< base::searchKey of everything that the row is found by
        IdRole,                         ///< id of what the row is about
        TotalRole,                      ///< bool: in a row of totals
    };

    QString text;
    QString plain;     ///< empty: as text
    QVariant sortKey;  ///< invalid: nothing is there
    QString remark;    ///< tool tip, and told to a screen reader after the text
    std::string fact;  ///< text of the FactKey
    Tone tone = Tone::Plain;
    bool isNumber = false;
    bool isMissing = false;
    bool isTotal = false;

    [[nodiscard]] static FactCell words(const QString& text);
    [[nodiscard]] static FactCell amount(domain::Money amount, domain::AmountUnit unit);
    /// A figure in `unit` where it is one of yen, else in its own; 約, 最大 and the like and 内数 stay beside it.
    [[nodiscard]] static FactCell figure(const domain::FigureStatement& statement, domain::AmountUnit unit);
    [[nodiscard]] static FactCell count(std::size_t count);
    [[nodiscard]] static FactCell percent(const base::Ratio& ratio);
    /// A figure belongs here; `text` and `reason` say why there is none.
    [[nodiscard]] static FactCell missing(const QString& text, const QString& reason);

    [[nodiscard]] QVariant data(int role) const;
};

/// "title (unit)".
[[nodiscard]] QString titleWithUnit(const QString& title, domain::AmountUnit unit);

}  // namespace shirube::models
