// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleOutcomes.h"

#include <stdexcept>

#include "analysis/LogicSample.h"

namespace shirube::test {

namespace {

using domain::LogicStage;

constexpr auto kDay = "2026-06-30";

LogicSample sampleModel() {
    LogicSample sample;
    sample.content.programme = domain::ProgrammeId("robot");
    sample.content.version = "第2版";
    sample.content.date = "2026-04-01";
    sample.content.boundaryLabel = "直接コントロールできる部分";
    sample.content.externalFactors.push_back({"経済・社会等の変化", {}, {}, {}});
    sample.content.monitoring.push_back({"定期チェックイン（四半期ごと）", {"有識者の委員"}, {}, {}, {}, {}});
    sample.content.monitoring.push_back({"事業の見直し", {}, {}, {}, {}, {}});
    const auto node = [&sample](const std::string& id, LogicStage stage, const std::string& label, bool isControlled,
                                const std::vector<std::string>& indicators = {}) {
        auto& made = sample.node(id, stage, indicators);
        made.label = label;
        made.isControlled = isControlled;
    };
    node("budget", LogicStage::Input, "予算", true);
    node("develop", LogicStage::Activity, "基盤的能力を備えた基盤モデルの開発", true);
    node("evaluate", LogicStage::Activity, "評価に関する技術開発", true);
    node("models", LogicStage::Output, "基盤モデルの提供", true, {"released", "papers"});
    node("adoption", LogicStage::OutcomeShort, "国内の開発・利活用事業者による活用", false, {"adopters"});
    node("open", LogicStage::OutcomeShort, "民間投資の誘発", false, {"investment"});
    node("share", LogicStage::Impact, "世界シェアの獲得", false, {"share"});
    const std::vector<std::pair<std::string, std::string>> edges{
        {"budget", "develop"},  {"budget", "evaluate"}, {"develop", "models"}, {"evaluate", "models"},
        {"models", "adoption"}, {"models", "open"},     {"adoption", "share"}, {"develop", "share"}};
    for (const auto& [from, to] : edges) {
        auto& edge = sample.edge(from, to);
        edge.basis = to == "share" ? domain::EdgeBasis::Printed : domain::EdgeBasis::ColumnOrder;
    }
    sample.indicator("released", "FY2025", "4本").name = "提供するモデルの数";
    sample.actual("released", "FY2025", "9本");
    sample.indicator("papers", "FY2027", "60本").name = "主要学会での採択数";
    sample.facts.figure("indicator:papers/baseline@FY2023", "0本");
    sample.actual("papers", "FY2024", "10本").actual("papers", "FY2025", "20本");
    sample.facts.content.statements.back().provisional = true;
    sample.indicator("adopters", "FY2030", "80本").name = "活用する国内事業者の数";
    auto& investment = sample.indicator("investment");
    investment.name = "関連投資額の総和";
    investment.targets.push_back({domain::Period::parse("FY2026").value(), {}, "採択審査委員会", {}});
    sample.indicator("share", "2040", "30本").name = "世界シェア";
    for (auto& indicator : sample.facts.content.indicators) {
        indicator.citation.source = domain::SourceId("doc");
    }
    return sample;
}

base::Translator words(const std::string& language) {
    return language == "ja" ? japaneseWords() : base::englishTranslator();
}

analysis::OutcomeFigureOptions in(const std::string& language) {
    analysis::OutcomeFigureOptions options;
    options.language = language;
    return options;
}

}  // namespace

OutcomeSample::OutcomeSample() {
    const auto sample = sampleModel();
    m_facts = sample.book();
    m_outcome = std::make_shared<const analysis::ProgrammeOutcome>(
        analysis::ProgrammeOutcome::make(m_facts, sample.model(), day(kDay)).value());
    auto earlier = sampleModel();
    earlier.content.version = "初版";
    earlier.content.edges.pop_back();
    earlier.content.nodes[1].label = "基盤モデルの開発";
    earlier.node("gone", LogicStage::Output, {}).label = "試作";
    earlier.edge("develop", "gone");
    m_earlier = earlier.model();
}

analysis::FigureSpec OutcomeSample::series(const std::string& indicator, const std::string& language) const {
    for (const auto& one : m_outcome->indicators()) {
        if (one.series.indicator->id.value() == indicator) {
            return analysis::indicatorFigure(*m_facts, one.series, one.result, in(language), words(language));
        }
    }
    throw std::runtime_error("no indicator " + indicator);
}

analysis::FigureSpec OutcomeSample::bullets(const std::string& language) const {
    return analysis::bulletFigure(*m_facts, m_outcome->indicators(), m_outcome->asOf(), in(language), words(language));
}

analysis::FigureSpec OutcomeSample::logic(const std::string& language) const {
    return analysis::logicModelFigure(*m_facts, *m_outcome, nullptr, in(language), words(language));
}

analysis::FigureSpec OutcomeSample::comparison(const std::string& language) const {
    return analysis::logicModelFigure(*m_facts, *m_outcome, m_earlier.get(), in(language), words(language));
}

std::vector<std::string> OutcomeSample::indicators() const {
    std::vector<std::string> ids;
    for (const auto& one : m_outcome->indicators()) {
        ids.push_back(one.series.indicator->id.value());
    }
    return ids;
}

analysis::FigureSpec wideLogicModel(std::size_t columns, std::size_t rows) {
    LogicSample sample;
    for (std::size_t c = 0; c < columns; ++c) {
        for (std::size_t r = 0; r < rows; ++r) {
            const auto id = std::to_string(c) + "-" + std::to_string(r);
            sample.node(id, domain::kLogicStages[c]).label =
                "次世代半導体の量産等に向けた国内生産拠点の確保及び研究開発の支援" + id;
            for (std::size_t from = 0; c > 0 && from < rows; from += 2) {
                sample.edge(std::to_string(c - 1) + "-" + std::to_string((from + r) % rows), id);
            }
        }
    }
    if (columns > 2) {
        sample.edge("0-0", std::to_string(columns - 1) + "-0");
    }
    const auto facts = sample.book();
    const auto outcome = analysis::ProgrammeOutcome::make(facts, sample.model(), day(kDay)).value();
    return analysis::logicModelFigure(*facts, outcome, nullptr, in("ja"), words("ja"));
}

}  // namespace shirube::test
