// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "analysis/FactBook.h"
#include "analysis/Fraction.h"
#include "analysis/IndicatorSeries.h"
#include "base/Message.h"
#include "domain/ActualReport.h"

namespace shirube::application {

/// Holds an actual that a person enters against what is known of its indicator.
class ActualDoubts {
public:
    /// `whole` is the report without its content, of the whole or the part; `reports` are those that it comes to, and
    /// `value` is what they come to in base units (none for words and missing values). All outlive this.
    ActualDoubts(const analysis::FactBook& facts, const domain::Indicator& indicator, const domain::CalendarDay& today,
                 const domain::ActualReport& whole, std::span<const domain::ActualReport> reports,
                 const std::optional<analysis::Fraction>& value);

    /// Something else is known of that period and part.
    [[nodiscard]] bool replacesKnown() const;
    /// PlannedActual::warnings.
    [[nodiscard]] std::vector<base::Message> warnings() const;

private:
    using Warnings = std::vector<base::Message>;

    [[nodiscard]] const std::vector<analysis::IndicatorPoint>& points() const;
    [[nodiscard]] const analysis::IndicatorPoint* present() const;
    void addDocuments(Warnings& warnings) const;
    void addNewer(Warnings& warnings) const;
    void addComputed(Warnings& warnings) const;
    void addFall(Warnings& warnings) const;
    void addTargets(Warnings& warnings) const;
    void addOpenPeriod(Warnings& warnings) const;
    void addUnits(Warnings& warnings) const;

    const analysis::FactBook& m_facts;
    const domain::Indicator& m_indicator;
    domain::CalendarDay m_today;
    const domain::ActualReport& m_whole;
    std::span<const domain::ActualReport> m_reports;
    const std::optional<analysis::Fraction>& m_value;
    analysis::IndicatorSeries m_series;
};

}  // namespace shirube::application
