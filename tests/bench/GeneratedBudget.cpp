// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GeneratedBudget.h"

#include <cstdlib>
#include <random>
#include <string>

namespace shirube::bench {

namespace {

domain::BudgetCycle cycleAt(std::size_t index) {
    const auto year = domain::FiscalYear(2010 + static_cast<int>(index / 2));
    return {year, index % 2 == 0 ? domain::BudgetKind::Initial : domain::BudgetKind::Supplementary, 1};
}

domain::StatedAmount amountOf(std::int64_t millions) {
    domain::StatedAmount amount;
    amount.unit = domain::AmountUnit::MillionYen;
    amount.stepYen = yenPer(amount.unit);
    amount.money = domain::Money(millions * amount.stepYen);
    amount.raw = amount.print();
    return amount;
}

domain::Programme programmeAt(std::size_t index) {
    domain::Programme programme;
    programme.id = domain::ProgrammeId("p" + std::to_string(index));
    programme.name = "合成事業" + std::to_string(index) + "（次世代計算基盤の研究開発と社会実装の促進）";
    programme.shortName = "合成" + std::to_string(index);
    programme.ministry = "合成府省" + std::to_string(index % 20);
    programme.position = static_cast<int>(index);
    if (index % 10 == 9) {
        programme.parent = domain::ProgrammeId("p" + std::to_string(index - 1));
        programme.component = "1";
    }
    return programme;
}

}  // namespace

GeneratedBudget generateBudget(std::size_t programmes, std::size_t cycles) {
    GeneratedBudget budget;
    std::mt19937_64 random(20261121);
    budget.programmes.reserve(programmes);
    budget.lines.reserve(programmes * cycles);
    for (std::size_t i = 0; i < programmes; ++i) {
        budget.programmes.push_back(programmeAt(i));
        for (std::size_t c = 0; c < cycles; ++c) {
            domain::BudgetLine line;
            line.programme = budget.programmes.back().id;
            line.cycle = cycleAt(c);
            line.id = domain::BudgetLineId(line.programme.value() + "@" + line.cycle.name());
            line.isNew = c == 0 && i % 7 == 0;
            const auto millions = static_cast<std::int64_t>(random() % 500'000) + 10;
            if (random() % 100 == 0) {
                line.missing = domain::Missing::NotReported;
            } else {
                line.amount = amountOf(millions);
                if (random() % 50 == 0) {
                    line.kind = domain::AmountKind::WithinEnvelope;
                    line.envelope = domain::EnvelopeId("e" + std::to_string(i / 3));
                    line.envelopeLabel = "合成枠" + std::to_string(i / 3);
                }
                if (random() % 5 == 0) {
                    line.parts.push_back({"GX", amountOf(millions / 2)});
                }
            }
            budget.lines.push_back(std::move(line));
        }
    }
    return budget;
}

domain::BudgetBook generateBook(std::size_t programmes, std::size_t cycles) {
    auto budget = generateBudget(programmes, cycles);
    return domain::BudgetBook::make(std::move(budget.programmes), std::move(budget.lines)).value();
}

std::size_t programmeCount() {
    const char* wanted = std::getenv("SHIRUBE_BENCH_PROGRAMMES");
    return wanted == nullptr ? 10'000 : static_cast<std::size_t>(std::stoul(wanted));
}

}  // namespace shirube::bench
