// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "analysis/Attainment.h"
#include "analysis/FactBook.h"
#include "domain/Indicator.h"

namespace shirube::models {

/// Indicators, their targets and actuals as the window shows them.
class IndicatorText {
    Q_DECLARE_TR_FUNCTIONS(IndicatorText)
public:
    /// The programme's short name, or the portfolio's.
    [[nodiscard]] static QString owner(const analysis::FactBook& facts, const domain::Indicator& indicator);
    /// 2026年度; empty for no period.
    [[nodiscard]] static QString period(const domain::Period& period);
    /// A value in the indicator's unit, はい and いいえ where it is one of those: 80%, 30本, △5本.
    [[nodiscard]] static QString value(const domain::Indicator& indicator, const analysis::Fraction& value);
    /// A difference of two values, in points where they are percentages: +5本, △2.5ポイント, ±0.
    [[nodiscard]] static QString difference(const domain::Indicator& indicator, const analysis::Fraction& difference);
    /// As printed; of one in words its words; of an open one who decides it; empty where nothing is set.
    [[nodiscard]] static QString target(const domain::Indicator& indicator, const analysis::TargetPoint& target);
    /// The value, its words or why there is none, 速報 said; without its period.
    [[nodiscard]] static QString actual(const domain::Indicator& indicator, const analysis::IndicatorPoint& point);
    /// 62.5%, △3.0%.
    [[nodiscard]] static QString percent(const analysis::Fraction& share);
    /// The text with 速報 behind it where it is.
    [[nodiscard]] static QString marked(const QString& text, bool isProvisional);
    /// 80% (2025年度).
    [[nodiscard]] static QString withPeriod(const QString& text, const domain::Period& period);
    /// 単年度, 累計, 時点; empty where the plan does not say.
    [[nodiscard]] static QString behaviour(domain::TimeBehaviour behaviour);
    [[nodiscard]] static QString direction(domain::Direction direction);
};

/// Behind what stands for the indicator: its headline's actual, without a target the last one. Null for none.
[[nodiscard]] const analysis::IndicatorPoint* shownActual(const analysis::IndicatorSeries& series,
                                                          const analysis::IndicatorResult& result);

}  // namespace shirube::models
