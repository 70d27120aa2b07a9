// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <optional>
#include <string>

#include "application/ScoringDesk.h"
#include "models/FactCell.h"

namespace shirube::models {

/// Texts of sheets that are being scored. Sums are exact, of what is given so far; values that are no scores are not
/// in them.
class ScoreText {
    Q_DECLARE_TR_FUNCTIONS(ScoreText)
public:
    /// 1-1 革新性.
    [[nodiscard]] static QString item(const domain::SchemeCriterion& criterion);
    /// The most that the item takes: 20; the grades, best first: A B C D.
    [[nodiscard]] static QString maximum(const domain::ReviewScheme& scheme, const domain::SchemeCriterion& criterion);
    /// The items of the group together: their sum, or their mean, as the scheme goes. Empty where items stand for
    /// themselves; — where none is given.
    [[nodiscard]] static QString groupSum(const application::DeskSheet& sheet, const std::string& group);
    [[nodiscard]] static QString total(const application::DeskSheet& sheet);
    /// What groupSum() is out of; empty without such a number.
    [[nodiscard]] static QString groupMaximum(const domain::ReviewScheme& scheme, const std::string& group);
    [[nodiscard]] static QString maximumTotal(const domain::ReviewScheme& scheme);
    /// 合計, or 平均, as the scheme goes; empty where items stand for themselves.
    [[nodiscard]] static QString totalTitle(const domain::ReviewScheme& scheme);
    /// 小計（技術的評価）, or its mean.
    [[nodiscard]] static QString groupTitle(const domain::ReviewScheme& scheme, const std::string& group);
    [[nodiscard]] static QString state(application::DeskSheet::State state);
    [[nodiscard]] static Tone tone(application::DeskSheet::State state);
    /// Why nothing can be entered; empty where it can.
    [[nodiscard]] static QString lock(const application::DeskSheet& sheet);
    /// 締切 in words, or —.
    [[nodiscard]] static QString due(const application::DeskSheet& sheet);
};

}  // namespace shirube::models
