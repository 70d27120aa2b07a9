// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Disputes.h"

#include <algorithm>
#include <ostream>

#include "domain/MoneyFormat.h"

namespace shirube::cli {

base::Result<Disputes> Disputes::of(application::Workspace& workspace) {
    auto state = workspace.reconciliation().state();
    if (!state) {
        return base::forward(std::move(state));
    }
    return Disputes(*std::move(state));
}

std::vector<analysis::DisputedLine> Disputes::among(const domain::BudgetBook& book,
                                                    std::span<const std::size_t> lines) const {
    std::vector<analysis::DisputedLine> disputed;
    for (const auto line : lines) {
        if (const auto& checks = m_checks.disputesOf(book.lines()[line].id); !checks.empty()) {
            disputed.push_back({line, checks});
        }
    }
    return disputed;
}

std::vector<analysis::DisputedLine> Disputes::inSum(const domain::BudgetBook& book,
                                                    std::span<const std::size_t> lines) const {
    return m_checks.disputedIn(book, lines);
}

Json toJson(const std::vector<analysis::DisputedLine>& disputed) {
    Json ids = Json::array();
    for (const auto& line : disputed) {
        for (const auto* check : line.checks) {
            if (Json id = check->id.value(); std::find(ids.begin(), ids.end(), id) == ids.end()) {
                ids.push_back(std::move(id));
            }
        }
    }
    return ids;
}

void printDisputes(const Session& session, const domain::BudgetBook& book,
                   const std::vector<analysis::DisputedLine>& disputed) {
    if (disputed.empty()) {
        return;
    }
    auto& out = session.out();
    out << '\n' << session.text(SHIRUBE_TEXT("Figures that documents disagree on:")) << '\n';
    for (const auto& [position, checks] : disputed) {
        const auto& line = book.lines()[position];
        const auto amount = line.amount
                                ? session.text(withUnit(line.amount->money, domain::AmountUnit::HundredMillionYen))
                                : session.text(label(line.missing));
        for (const auto* check : checks) {
            out << "  "
                << session.text(base::Message(SHIRUBE_TEXT("{0} {1}, {2}: {3} ({4})"),
                                              {line.cycle.name(), session.nameOf(*book.programme(line.programme)),
                                               amount, session.text(check->label), check->id.value()}))
                << '\n';
        }
    }
}

}  // namespace shirube::cli
