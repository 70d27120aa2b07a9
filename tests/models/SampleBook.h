// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "domain/BudgetBook.h"

namespace shirube::test {

/// Builds books by hand, amounts in 億円.
class BookBuilder {
public:
    BookBuilder& programme(const std::string& id, const std::string& name, const std::string& parent = {}) {
        domain::Programme programme;
        programme.id = domain::ProgrammeId(id);
        programme.name = name;
        programme.englishName = "E-" + id;
        programme.parent = domain::ProgrammeId(parent);
        programme.component = parent.empty() ? "" : std::to_string(m_programmes.size());
        programme.ministry = id == "open" ? "文部科学省" : "経済産業省";
        programme.position = static_cast<int>(m_programmes.size());
        m_programmes.push_back(std::move(programme));
        return *this;
    }

    domain::BudgetLine& line(const std::string& programme, const std::string& cycle, const std::string& amount) {
        domain::BudgetLine line;
        line.id = domain::BudgetLineId(programme + "@" + cycle);
        line.programme = domain::ProgrammeId(programme);
        line.cycle = domain::BudgetCycle::parse(cycle).value();
        if (!amount.empty()) {
            line.amount = domain::StatedAmount::parse(amount).value();
        }
        m_lines.push_back(std::move(line));
        return m_lines.back();
    }

    [[nodiscard]] std::shared_ptr<const domain::BudgetBook> book() const {
        return std::make_shared<const domain::BudgetBook>(domain::BudgetBook::make(m_programmes, m_lines).value());
    }

private:
    std::vector<domain::Programme> m_programmes;
    std::vector<domain::BudgetLine> m_lines;
};

/// Two cycles, a component tree, 内数, 新規, an amount that is missing.
[[nodiscard]] inline std::shared_ptr<const domain::BudgetBook> sampleBook() {
    BookBuilder builder;
    builder.programme("post5g", "ポスト5G情報通信システム基盤強化研究開発事業")
        .programme("energy", "省エネルギー半導体関連技術開発事業")
        .programme("energy-1", "次世代コンピューティング", "energy")
        .programme("energy-2", "省エネAI半導体", "energy")
        .programme("within", "AI基盤モデル")
        .programme("open", "未定の事業");
    builder.line("post5g", "R7当初", "1,617億円");
    auto& later = builder.line("post5g", "R8当初", "6,738億円");
    later.status = domain::BudgetStatus::Proposal;
    later.parts.push_back({"GX", domain::StatedAmount::parse("1,502億円").value()});
    builder.line("energy", "R7当初", "98億円");
    auto& energy = builder.line("energy", "R8当初", "60億円");
    energy.status = domain::BudgetStatus::Proposal;
    energy.prior = domain::PriorAmount{domain::BudgetCycle::parse("R7当初").value(),
                                       domain::StatedAmount::parse("98億円").value()};
    builder.line("energy-1", "R7当初", "48億円");
    builder.line("energy-2", "R7当初", "50億円").isNew = true;
    auto& within = builder.line("within", "R7当初", "9,916億円");
    within.kind = domain::AmountKind::WithinEnvelope;
    within.envelope = domain::EnvelopeId("frame");
    within.envelopeLabel = "ポスト5G等";
    builder.line("open", "R8当初", "").kind = domain::AmountKind::Undecided;
    return builder.book();
}

/// Many programmes with a line in each of many cycles; every fifth is a component.
[[nodiscard]] inline std::shared_ptr<const domain::BudgetBook> largeBook(int programmes, int cycles) {
    BookBuilder builder;
    std::string parent;
    for (int i = 0; i < programmes; ++i) {
        const auto id = "p" + std::to_string(i);
        const bool isComponent = i % 5 != 0;
        builder.programme(id, "事業" + std::to_string(i) + (i % 100 == 7 ? "量子" : "半導体"),
                          isComponent ? parent : "");
        parent = isComponent ? parent : id;
        for (int c = 0; c < cycles; ++c) {
            builder.line(id, "R" + std::to_string(1 + c / 2) + (c % 2 == 0 ? "当初" : "補正"),
                         std::to_string(i + c + 1) + "億円");
        }
    }
    return builder.book();
}

}  // namespace shirube::test
