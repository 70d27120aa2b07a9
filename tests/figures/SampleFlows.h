// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "SampleFigures.h"
#include "analysis/FlowReport.h"
#include "domain/Source.h"

namespace shirube::test {

/// A flow report made by hand, with the sources that its rows cite.
class FlowSample {
public:
    std::size_t node(const std::string& id, const std::string& name, std::size_t column);
    /// Amounts in 億円; negative: none is stated.
    void arrow(std::size_t from, std::size_t to, domain::Instrument instrument, std::int64_t oku,
               bool isUpperLimit = false, std::vector<std::string> rates = {});

    [[nodiscard]] const analysis::FlowReport& report() const { return m_report; }
    [[nodiscard]] const std::vector<domain::Source>& sources() const { return m_sources; }
    [[nodiscard]] analysis::FigureSpec figure(const std::string& language, std::size_t topEnds = 0) const;

private:
    analysis::FlowReport m_report;
    std::vector<domain::Source> m_sources{
        {domain::SourceId("frame"), "AI・半導体産業基盤強化フレーム関連予算", "経済産業省", "2026-04-03", {}},
        {domain::SourceId("uncited"), "引用のない資料", "経済産業省", "2027-01-01", {}}};
    domain::Allocation m_allocation = citing();

    [[nodiscard]] static domain::Allocation citing();
};

/// State → NEDO and IPA → companies, with amounts, upper limits and arrows without an amount, a grant that passes a
/// column, and private investors.
[[nodiscard]] FlowSample flowSample();

/// Flows made to break a layout: no amount at all, names of 40 characters, forty recipients, one arrow, five columns,
/// very different amounts.
[[nodiscard]] std::vector<NamedFigure> awkwardFlows();

}  // namespace shirube::test
