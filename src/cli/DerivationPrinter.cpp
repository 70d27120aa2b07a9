// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DerivationPrinter.h"

#include <ostream>

#include "domain/MoneyFormat.h"

namespace shirube::cli {

namespace {

std::string amountText(const Session& session, const analysis::DerivationInput& input, domain::AmountUnit unit) {
    if (!input.printed.empty()) {
        return input.printed;
    }
    if (!input.amount) {
        return "—";
    }
    if (input.amount->isExact()) {
        return session.text(withUnit(input.amount->lower, unit));
    }
    const auto lower = session.text(withUnit(input.amount->lower, unit));
    return lower + "…" + (input.amount->upper ? session.text(withUnit(*input.amount->upper, unit)) : std::string());
}

}  // namespace

void printDerivation(const Session& session, const analysis::Derivation& derivation, const DerivationSources& sources,
                     domain::AmountUnit unit, int depth) {
    const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
    auto& out = session.out();
    out << indent << session.text(derivation.title) << ": " << session.text(derivation.result) << '\n';
    if (!derivation.formula.isEmpty()) {
        out << indent << "  = " << session.text(derivation.formula) << '\n';
    }
    const auto printInputs = [&](const std::vector<analysis::DerivationInput>& inputs, const char* mark) {
        for (const auto& input : inputs) {
            out << indent << "  " << mark << ' ' << session.text(input.label) << "  "
                << amountText(session, input, unit);
            if (!input.remark.isEmpty()) {
                out << "  (" << session.text(input.remark) << ')';
            }
            out << '\n';
            if (const auto citations = sources.citationsOf(input); !citations.empty()) {
                const auto& citation = citations.front();
                out << indent << "      " << citation.source.value() << ", " << citation.locator << ": " << citation.raw
                    << '\n';
            }
        }
    };
    printInputs(derivation.inputs, "+");
    printInputs(derivation.excluded, "×");
    for (const auto& note : derivation.notes) {
        out << indent << "  * " << session.text(note) << '\n';
    }
    for (const auto& child : derivation.children) {
        printDerivation(session, child, sources, unit, depth + 1);
    }
}

}  // namespace shirube::cli
