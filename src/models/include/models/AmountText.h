// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <optional>

#include "analysis/BudgetSum.h"
#include "base/Ratio.h"
#include "domain/AmountRange.h"
#include "domain/AmountUnit.h"
#include "domain/BudgetLine.h"

namespace shirube::models {

/// Amounts as the window shows them: the unit stands in the header, △ marks what is negative.
class AmountText {
    Q_DECLARE_TR_FUNCTIONS(AmountText)
public:
    /// 億円, or in English "hundred million yen".
    [[nodiscard]] static QString unitName(domain::AmountUnit unit);
    [[nodiscard]] static QString money(domain::Money amount, domain::AmountUnit unit);
    /// With its unit: 991,600,000,000円.
    [[nodiscard]] static QString moneyWithUnit(domain::Money amount, domain::AmountUnit unit);
    /// A figure or a range as above, with its unit: 4,714～14,630億円.
    [[nodiscard]] static QString withUnit(const QString& figure, domain::AmountUnit unit);
    /// For a spreadsheet: every digit, no separators, - for what is negative: -9.8.
    [[nodiscard]] static QString plain(domain::Money amount, domain::AmountUnit unit);
    /// A difference: +5,121, △9, 0.
    [[nodiscard]] static QString difference(domain::Money amount, domain::AmountUnit unit);
    /// 0～9,916, one number where the range is exact, 9,916～ where it has no upper end.
    [[nodiscard]] static QString range(const domain::AmountRange& range, domain::AmountUnit unit);
    [[nodiscard]] static QString differenceRange(const domain::AmountRange& range, domain::AmountUnit unit);
    /// 4,714, or 9,916の内数, or 4,714＋9,916の内数.
    [[nodiscard]] static QString sum(const analysis::BudgetSum& sum, domain::AmountUnit unit);
    /// One line in a cell: its amount by kind, or why there is none.
    [[nodiscard]] static QString line(const domain::BudgetLine& line, domain::AmountUnit unit);
    /// +416.7%, △3.0%; empty where there is no ratio.
    [[nodiscard]] static QString percent(const std::optional<base::Ratio>& ratio);
};

}  // namespace shirube::models
