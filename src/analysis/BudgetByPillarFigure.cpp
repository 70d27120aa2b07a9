// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/BudgetByPillarFigure.h"

#include <algorithm>
#include <string>
#include <utility>

#include "ColumnLayers.h"
#include "FigureGrounds.h"
#include "FigurePhrases.h"
#include "PillarStack.h"
#include "ReportRows.h"
#include "StatementInput.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::Money;
using domain::PolicyPillar;

std::string idOf(PolicyPillar pillar) {
    return std::string(toKey(pillar));
}

class Builder {
public:
    Builder(const FactBook& facts, const BudgetByPillarOptions& options, const base::Translator& translate)
        : m_facts(facts), m_options(options), m_translate(translate) {}

    base::Result<FigureSpec> build(const std::vector<const PillarTable*>& tables) {
        for (const auto* table : tables) {
            auto cycle = pillarStack(*table, m_options.basis);
            if (!cycle) {
                return base::forward(cycle);
            }
            addCategory(*cycle);
            m_cycles.push_back(*std::move(cycle));
        }
        for (const auto pillar :
             {PolicyPillar::Use, PolicyPillar::Create, PolicyPillar::Trust, PolicyPillar::Collaborate}) {
            addSeries(idOf(pillar), label(pillar));
        }
        addSeries(kSharedSeries, Message(SHIRUBE_TEXT("Envelope of several pillars")));
        m_spec.unit = m_options.unit;
        m_spec.unitLabel = text(label(m_options.unit));
        auto& columns = m_spec.columns();
        columns.categoryHeading = text(Message(SHIRUBE_TEXT("Pillar")));
        columns.totalHeading = text(Message(SHIRUBE_TEXT("Total")));
        if (m_isHatched) {
            columns.hatchedLegend = text(Message(SHIRUBE_TEXT("Hatched: within an envelope")));
        }
        addNotes();
        const auto subtitle =
            Message::nested(SHIRUBE_TEXT("{0} by cycle and pillar of the AI basic plan"), {portfolioName()});
        addHead(m_spec,
                {"budget-by-pillar", m_options.wording.title, text(message()), text(subtitle),
                 m_options.wording.language, m_options.wording.asOf},
                m_facts.sources(), citedSources(m_spec), m_translate);
        m_spec.alternativeText = text(alternativeText(subtitle));
        return std::move(m_spec);
    }

private:
    [[nodiscard]] std::string text(const Message& message) const { return message.text(m_translate); }

    [[nodiscard]] Message portfolioName() const {
        const auto& id = m_cycles.front().table->portfolio;
        const auto* portfolio = m_facts.catalogue().portfolio(id);
        return Message::verbatim(portfolio != nullptr ? portfolio->name : id.value());
    }

    void addCategory(const PillarStack& cycle) {
        FigureCategory category;
        category.id = cycle.table->cycle.name();
        category.label = cycle.table->cycle.name();
        category.totalLabel = text(describe(cycle.total, m_options.unit));
        if (cycle.total.linesInTotal > 0) {
            category.lower = cycle.total.range().lower.yen();
            category.upper = cycle.total.upper().yen();
        }
        m_spec.columns().categories.push_back(std::move(category));
    }

    void addSeries(const std::string& id, const Message& name) {
        std::vector<std::optional<BudgetSum>> byCycle;
        bool isAnywhere = false;
        for (const auto& cycle : m_cycles) {
            const auto sum = cycle.bySeries.find(id);
            byCycle.push_back(sum == cycle.bySeries.end() ? std::nullopt : std::optional(sum->second));
            isAnywhere = isAnywhere || byCycle.back();
        }
        if (!isAnywhere) {
            return;
        }
        const bool isHatched = addLayeredSeries(m_spec.columns(), id, text(name), byCycle, m_translate);
        m_isHatched = m_isHatched || isHatched;
        for (const auto& cycle : m_cycles) {
            for (const auto& piece : cycle.pieces) {
                if (piece.series == id && piece.figure != nullptr && piece.figure->figure.asAmount()) {
                    const auto style = isWithinEnvelope(*piece.figure) ? PointStyle::Hatched : PointStyle::Solid;
                    addGround(m_spec, m_facts, *piece.figure, {seriesRow(id, style), cycle.table->cycle.name()},
                              m_translate);
                    m_isApproximate = m_isApproximate || piece.figure->figure.qualifier != domain::Qualifier::None;
                }
            }
        }
    }

    // The largest pillar of the newest cycle.
    [[nodiscard]] std::pair<PolicyPillar, BudgetSum> largest() const {
        const auto& cycle = m_cycles.back();
        std::pair<PolicyPillar, BudgetSum> most;
        for (const auto& section : cycle.table->sections) {
            const auto sum = cycle.bySeries.find(idOf(section.pillar));
            if (sum != cycle.bySeries.end() && sum->second.linesInTotal > 0 &&
                (most.second.linesInTotal == 0 || most.second.upper() < sum->second.upper())) {
                most = {section.pillar, sum->second};
            }
        }
        return most;
    }

    [[nodiscard]] Message message() const {
        const auto& cycle = m_cycles.back();
        const auto name = Message::verbatim(cycle.table->cycle.name());
        const auto [pillar, sum] = largest();
        const auto total = describe(cycle.total, m_options.unit);
        if (sum.linesInTotal == 0) {
            return Message::nested(SHIRUBE_TEXT("{0} is {1}"), {name, total});
        }
        if (cycle.total.isExact() && cycle.total.confirmed > Money()) {
            const base::Ratio share(sum.confirmed.yen(), cycle.total.confirmed.yen());
            return Message::nested(
                SHIRUBE_TEXT("{0}: “{1}” is the largest pillar with {2}, {3}% of {4}"),
                {name, label(pillar), describe(sum, m_options.unit), Message::verbatim(share.percent(0)), total});
        }
        return Message::nested(SHIRUBE_TEXT("{0}: “{1}” is the largest pillar with {2}"),
                               {name, label(pillar), describe(sum, m_options.unit)});
    }

    // A printed total that is not Σ of the measures, with both.
    [[nodiscard]] std::vector<Message> totalsOf(const PillarStack& cycle) const {
        std::vector<Message> pillars;
        for (const auto& section : cycle.table->sections) {
            const auto sum = sumOfMeasures(section);
            const auto printed = section.printedTotal == nullptr ? std::nullopt : confirmedMoney(*section.printedTotal);
            if (!sum || !printed || (sum->isExact() && sum->confirmed == *printed)) {
                continue;
            }
            pillars.push_back(
                Message::nested(SHIRUBE_TEXT("“{0}” {1} (its measures: {2})"),
                                {label(section.pillar), Message::verbatim(section.printedTotal->figure.print()),
                                 describe(*sum, m_options.unit)}));
        }
        return pillars;
    }

    void noteTotals(const PillarStack& cycle) {
        const auto name = Message::verbatim(cycle.table->cycle.name());
        if (const auto pillars = totalsOf(cycle); !pillars.empty()) {
            note(Message::nested(
                cycle.isPrinted
                    ? SHIRUBE_TEXT("{0}: the printed totals of the pillars, which are drawn, are not the sums of the "
                                   "measures that are listed with an amount: {1}.")
                    : SHIRUBE_TEXT("{0}: the sums of the measures, which are drawn, are not the printed totals of the "
                                   "pillars: {1}."),
                {name, joined(pillars)}));
        }
        const auto* printed = cycle.table->printedTotal;
        const auto money = printed == nullptr ? std::nullopt : confirmedMoney(*printed);
        if (money && !(cycle.total.isExact() && cycle.total.confirmed == *money)) {
            note(Message::nested(
                SHIRUBE_TEXT("{0}: the printed total is {1}, the sum of what is drawn {2}."),
                {name, Message::verbatim(printed->figure.print()), describe(cycle.total, m_options.unit)}));
            addGround(m_spec, m_facts, *printed, {{}, cycle.table->cycle.name()}, m_translate,
                      Message(SHIRUBE_TEXT("Printed total: compared, not counted")));
        }
    }

    void note(const Message& message) { m_spec.notes.push_back(text(message)); }

    void addNotes() {
        if (m_isHatched) {
            note(envelopeNote());
        }
        if (std::any_of(m_cycles.begin(), m_cycles.end(),
                        [](const auto& cycle) { return cycle.bySeries.contains(kSharedSeries); })) {
            note(Message(SHIRUBE_TEXT("An envelope that measures of several pillars share stands once, on its own.")));
        }
        if (m_isApproximate) {
            note(Message(SHIRUBE_TEXT("Amounts that are printed as approximate (約) count as they are printed.")));
        }
        if (std::any_of(m_cycles.begin(), m_cycles.end(), [&](const auto& cycle) {
                return std::any_of(cycle.bySeries.begin(), cycle.bySeries.end(), [&](const auto& sum) {
                    return isRoundedIn(sum.second.confirmed, m_options.unit) ||
                           isRoundedIn(sum.second.envelope, m_options.unit);
                });
            })) {
            note(roundingNote());
        }
        for (const auto& cycle : m_cycles) {
            noteTotals(cycle);
            if (cycle.total.linesMissing > 0) {
                note(Message(SHIRUBE_TEXT("{0}: {1} measures have no amount and are not in the totals."),
                             {cycle.table->cycle.name(), std::to_string(cycle.total.linesMissing)}));
            }
        }
    }

    [[nodiscard]] Message alternativeText(const Message& subtitle) const {
        std::vector<Message> totals;
        for (const auto& category : m_spec.columns().categories) {
            totals.push_back(Message(SHIRUBE_TEXT("{0}: {1}"), {category.label, category.totalLabel}));
        }
        std::vector<Message> sentences{
            Message::nested(SHIRUBE_TEXT("Stacked columns: {0}. {1}."), {subtitle, joined(totals)})};
        if (const auto [pillar, sum] = largest(); sum.linesInTotal > 0) {
            sentences.push_back(Message::nested(SHIRUBE_TEXT("The largest part of the last column is “{0}” with {1}."),
                                                {label(pillar), describe(sum, m_options.unit)}));
        }
        const auto& first = m_cycles.front();
        const auto& last = m_cycles.back();
        if (m_cycles.size() > 1 && first.total.isExact() && last.total.isExact()) {
            sentences.push_back(trendText(Message(SHIRUBE_TEXT("The total")),
                                          {Message::verbatim(first.table->cycle.name()), first.total.confirmed},
                                          {Message::verbatim(last.table->cycle.name()), last.total.confirmed},
                                          m_options.unit));
        }
        return paragraph(sentences);
    }

    const FactBook& m_facts;
    const BudgetByPillarOptions& m_options;
    const base::Translator& m_translate;
    FigureSpec m_spec;
    std::vector<PillarStack> m_cycles;
    bool m_isHatched = false;
    bool m_isApproximate = false;
};

// The portfolio that is drawn where none is named.
domain::PortfolioId firstOf(const FactBook& facts, const std::vector<PillarTable>& tables) {
    for (const auto& portfolio : facts.catalogue().content().portfolios) {
        if (std::any_of(tables.begin(), tables.end(),
                        [&](const auto& table) { return table.portfolio == portfolio.id; })) {
            return portfolio.id;
        }
    }
    return tables.front().portfolio;
}

// What there is, where what was asked for is not.
Message nothingText(const FactBook& facts, const std::vector<PillarTable>& tables) {
    std::vector<Message> known;
    for (const auto& table : tables) {
        const auto* portfolio = facts.catalogue().portfolio(table.portfolio);
        known.push_back(
            Message(SHIRUBE_TEXT("{0} ({1})"),
                    {portfolio != nullptr ? portfolio->name : table.portfolio.value(), table.cycle.name()}));
    }
    return known.empty()
               ? Message(SHIRUBE_TEXT("There are no measures by pillar. Import a dataset that has them."))
               : Message::nested(SHIRUBE_TEXT("There are no measures by pillar in that choice. There are: {0}."),
                                 {joined(known)});
}

}  // namespace

base::Result<FigureSpec> budgetByPillarFigure(const FactBook& facts, const BudgetByPillarOptions& options,
                                              const base::Translator& translate) {
    const auto tables = reportPillars(facts);
    if (!tables) {
        return base::forward(tables);
    }
    std::vector<const PillarTable*> shown;
    if (!tables->empty()) {
        const auto portfolio = options.portfolio.isEmpty() ? firstOf(facts, *tables) : options.portfolio;
        for (const auto& table : *tables) {
            const auto& chosen = options.cycles;
            if (table.portfolio == portfolio &&
                (chosen.empty() || std::find(chosen.begin(), chosen.end(), table.cycle) != chosen.end())) {
                shown.push_back(&table);
            }
        }
    }
    if (shown.empty()) {
        return base::fail(base::ErrorCode::NotFound, nothingText(facts, *tables));
    }
    return Builder(facts, options, translate).build(shown);
}

}  // namespace shirube::analysis
