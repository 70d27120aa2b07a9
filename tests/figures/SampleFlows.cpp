// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleFlows.h"

#include <stdexcept>

#include "analysis/FundFlowFigure.h"

namespace shirube::test {

namespace {

using domain::Instrument;

constexpr std::int64_t kOku = 100'000'000;

// 40 characters.
const std::string& longName() {
    static const std::string kName =
        "次世代半導体の量産等に向けた国内生産拠点の確保及び研究開発の支援に関する事業者組合";
    return kName;
}

}  // namespace

domain::Allocation FlowSample::citing() {
    domain::Allocation allocation;
    allocation.citation.source = domain::SourceId("frame");
    return allocation;
}

std::size_t FlowSample::node(const std::string& id, const std::string& name, std::size_t column) {
    m_report.nodes.push_back({id, name, column});
    return m_report.nodes.size() - 1;
}

void FlowSample::arrow(std::size_t from, std::size_t to, Instrument instrument, std::int64_t oku, bool isUpperLimit,
                       std::vector<std::string> rates) {
    analysis::FlowEdge edge;
    edge.from = from;
    edge.to = to;
    edge.instrument = instrument;
    if (oku >= 0) {
        edge.amount = domain::Money(oku * kOku);
    }
    edge.isUpperLimit = isUpperLimit;
    edge.rates = std::move(rates);
    m_report.edges.push_back(std::move(edge));
}

analysis::FigureSpec FlowSample::figure(const std::string& language, std::size_t topEnds) const {
    auto report = m_report;
    analysis::FlowRow row;
    row.allocation = &m_allocation;
    report.rows.push_back(row);
    analysis::FundFlowOptions options;
    options.language = language;
    options.topEnds = topEnds;
    auto spec = analysis::fundFlowFigure(report, m_sources, options,
                                         language == "ja" ? japaneseWords() : base::englishTranslator());
    if (!spec) {
        throw std::runtime_error(spec.error().message.english());
    }
    return *std::move(spec);
}

FlowSample flowSample() {
    FlowSample sample;
    const auto state = sample.node("kuni", "国", 0);
    const auto ministry = sample.node("meti", "経済産業省", 0);
    const auto nedo = sample.node("nedo", "国立研究開発法人新エネルギー・産業技術総合開発機構", 1);
    const auto ipa = sample.node("ipa", "独立行政法人情報処理推進機構", 1);
    const auto investors = sample.node("investors", "民間の出資者", 0);
    const auto rapidus = sample.node("rapidus", "Rapidus株式会社", 2);
    const auto jasm = sample.node("jasm", "Japan Advanced Semiconductor Manufacturing株式会社", 2);
    const auto companies = sample.node("companies", "民間企業・研究機関・大学等", 2);
    const auto sakura = sample.node("sakura", "さくらインターネット株式会社", 1);
    const auto softbank = sample.node("softbank", "ソフトバンク株式会社", 1);
    sample.arrow(state, nedo, Instrument::FundContribution, -1);
    sample.arrow(ministry, nedo, Instrument::FundContribution, -1);
    sample.arrow(state, ipa, Instrument::Equity, 1000);
    sample.arrow(state, sakura, Instrument::Subsidy, 569, true);
    sample.arrow(state, softbank, Instrument::Subsidy, 421, true, {"1/2"});
    sample.arrow(state, rapidus, Instrument::Grant, 25);
    sample.arrow(nedo, rapidus, Instrument::Commission, 17225, true);
    sample.arrow(nedo, jasm, Instrument::Subsidy, 12080, true);
    sample.arrow(nedo, companies, Instrument::Commission, -1);
    sample.arrow(nedo, companies, Instrument::Subsidy, -1, false, {"1/2", "2/3"});
    sample.arrow(ipa, rapidus, Instrument::Equity, 1000);
    sample.arrow(investors, rapidus, Instrument::Equity, 1676);
    sample.arrow(softbank, rapidus, Instrument::Equity, 210);
    return sample;
}

std::vector<NamedFigure> awkwardFlows() {
    std::vector<NamedFigure> all;
    const auto add = [&all](const std::string& name, const FlowSample& sample, std::size_t topEnds = 0) {
        all.push_back({name, sample.figure("ja", topEnds)});
    };
    {
        FlowSample one;
        const auto a = one.node("a", "国", 0);
        one.arrow(a, one.node("b", "NEDO", 1), Instrument::Commission, 5);
        add("flow-one-arrow", one);
    }
    {
        FlowSample none;
        const auto state = none.node("kuni", "国", 0);
        const auto agency = none.node("nedo", "NEDO", 1);
        none.arrow(state, agency, Instrument::FundContribution, -1);
        for (int i = 0; i < 4; ++i) {
            none.arrow(agency, none.node("r" + std::to_string(i), "受け手" + std::to_string(i), 2),
                       i % 2 == 0 ? Instrument::Subsidy : Instrument::Commission, -1, false, {"1/2"});
        }
        add("flow-no-amounts", none);
    }
    FlowSample many;
    const auto state = many.node("kuni", "国" + longName(), 0);
    std::vector<std::size_t> agencies;
    for (int i = 0; i < 3; ++i) {
        agencies.push_back(many.node("agency" + std::to_string(i), longName() + std::to_string(i), 1));
        many.arrow(state, agencies.back(), Instrument::FundContribution, 9000 * (i + 1));
    }
    for (int i = 0; i < 40; ++i) {
        const auto recipient = many.node("r" + std::to_string(i), longName() + std::to_string(i), 2);
        const auto amount = i % 7 == 0 ? -1 : (i * 7919) % 900 + 1;
        many.arrow(agencies[static_cast<std::size_t>(i) % 3], recipient, static_cast<Instrument>(i % 4), amount,
                   i % 3 == 0, {"1/2", "2/3", "定額"});
        if (i % 5 == 0) {
            many.arrow(agencies[static_cast<std::size_t>(i + 1) % 3], recipient, Instrument::Equity, 40);
        }
    }
    add("flow-forty-long-names", many);
    add("flow-forty-on-their-own", many, 40);
    {
        FlowSample deep;
        auto last = deep.node("n0", "国", 0);
        for (std::size_t i = 1; i < 5; ++i) {
            const auto next = deep.node("n" + std::to_string(i), "第" + std::to_string(i) + "段の受け手", i);
            deep.arrow(last, next, Instrument::Subsidy, 500 / static_cast<std::int64_t>(i));
            if (i > 1) {
                deep.arrow(0, next, Instrument::Grant, 100);
            }
            last = next;
        }
        deep.arrow(last, 0, Instrument::Commission, 3);
        add("flow-five-columns", deep);
    }
    {
        FlowSample huge;
        const auto from = huge.node("kuni", "国", 0);
        huge.arrow(from, huge.node("big", "大", 1), Instrument::Equity, 90'000'000'000);
        huge.arrow(from, huge.node("small", "小", 1), Instrument::Grant, 1);
        huge.arrow(from, huge.node("zero", "零", 1), Instrument::Subsidy, 0, true);
        add("flow-huge-and-small", huge);
    }
    auto english = flowSample().figure("en");
    english.title =
        "Names in English that run on for rather longer than a page is wide, so that the title takes two "
        "lines or even three of them on a small page";
    all.push_back({"flow-english", std::move(english)});
    return all;
}

}  // namespace shirube::test
