// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "FigureGrounds.h"
#include "analysis/Attainment.h"
#include "analysis/FigureSpec.h"
#include "analysis/IndicatorSeries.h"

// What figures of indicators say in words.
namespace shirube::analysis {

/// 70%以上; a text; to be decided by …; — for a target without any of them.
[[nodiscard]] base::Message targetFigure(const domain::Indicator& indicator, const TargetPoint& target);
/// 70%以上（2030年度）.
[[nodiscard]] base::Message targetText(const domain::Indicator& indicator, const TargetPoint& target);
/// 80%（2025年度、速報）, or why there is no value.
[[nodiscard]] base::Message pointText(const domain::Indicator& indicator, const IndicatorPoint& point);
/// 2025年度に80%（速報）.
[[nodiscard]] base::Message pointInTime(const domain::Indicator& indicator, const IndicatorPoint& point);

/// The actual that is held against the headline; where there is no target the last one. Null for none.
[[nodiscard]] const IndicatorPoint* shownActual(const IndicatorSeries& series, const IndicatorResult& result);

/// Gathers what a figure rests on: the sources of its 出典, and whether persons' entries are among its figures.
class ShownGrounds {
public:
    void add(const domain::FigureStatement& statement);
    void add(const IndicatorPoint& point);
    void add(const TargetPoint& target);
    /// Where it is printed.
    void add(const domain::Citation& citation);

    [[nodiscard]] const std::set<domain::SourceId>& sources() const { return m_sources; }
    [[nodiscard]] bool hasProvisional() const { return m_hasProvisional; }
    [[nodiscard]] bool hasEntered() const { return m_hasEntered; }

private:
    std::set<domain::SourceId> m_sources;
    bool m_hasProvisional = false;
    bool m_hasEntered = false;
};

/// Puts what is behind an actual or a baseline into the 根拠 of the figure, at that place.
void addGrounds(FigureSpec& spec, const FactBook& facts, const IndicatorPoint& point, const GroundPlace& place,
                const base::Translator& translate, const base::Message& remark = {});
/// The same of a target; of one in words and of an open one where the indicator is printed.
void addGrounds(FigureSpec& spec, const FactBook& facts, const domain::Indicator& indicator, const TargetPoint& target,
                const GroundPlace& place, const base::Translator& translate);

/// The notes on 速報 and on persons' entries, where the figure shows such.
void noteGrounds(FigureSpec& spec, const ShownGrounds& grounds, const base::Translator& translate);

}  // namespace shirube::analysis
