// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/BudgetByCycleFigure.h"

#include <algorithm>
#include <map>
#include <set>

#include "FigureGrounds.h"
#include "analysis/CycleReport.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

namespace {

using domain::BudgetBook;
using domain::BudgetCycle;
using domain::Money;

// What one top-level programme has in each shown cycle.
struct ProgrammeMoney {
    std::size_t programme = 0;
    std::vector<std::optional<BudgetSum>> byCycle;
    Money largest;  // of all cycles, printed: decides the order and who is shown on their own
};

std::vector<BudgetCycle> shownCycles(const BudgetBook& book, const std::vector<BudgetCycle>& chosen) {
    std::vector<BudgetCycle> cycles;
    for (const auto& cycle : book.cycles()) {
        if (chosen.empty() || std::find(chosen.begin(), chosen.end(), cycle) != chosen.end()) {
            cycles.push_back(cycle);
        }
    }
    return cycles;
}

base::Result<std::vector<ProgrammeMoney>> moneyByProgramme(const BudgetBook& book,
                                                           const std::vector<BudgetCycle>& cycles) {
    std::vector<ProgrammeMoney> all;
    for (const auto programme : book.topLevel()) {
        ProgrammeMoney money;
        money.programme = programme;
        bool hasLine = false;
        for (const auto& cycle : cycles) {
            const auto lines = book.linesWithComponents(programme, cycle);
            if (lines.empty()) {
                money.byCycle.emplace_back();
                continue;
            }
            auto sum = sumOf(book, lines);
            if (!sum) {
                return base::forward(sum);
            }
            hasLine = true;
            money.largest = std::max(money.largest, sum->upper());
            money.byCycle.emplace_back(std::move(*sum));
        }
        if (hasLine) {
            all.push_back(std::move(money));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.largest > b.largest; });
    return all;
}

enum class Layer { Confirmed, Envelope };

// One layer of a programme (or of the rest) in a cycle; no value where the programme has none there.
FigurePoint pointOf(const std::optional<BudgetSum>& sum, Layer layer) {
    FigurePoint point;
    if (!sum) {
        return point;
    }
    if (sum->linesInTotal == 0) {
        point.missing = domain::Missing::Unknown;
        return point;
    }
    // A programme has either widening or narrowing envelopes in practice; where it has both, the larger bound is drawn.
    const auto envelope = sum->envelope.isZero() ? sum->reduction : sum->envelope;
    const auto money = layer == Layer::Confirmed ? sum->confirmed : envelope;
    // A programme that is 内数 only has no confirmed layer: nothing, not zero.
    const bool isAbsent = layer == Layer::Confirmed ? money.isZero() && !sum->isExact() : money.isZero();
    if (!isAbsent) {
        point.value = money.yen();
    }
    point.style = layer == Layer::Confirmed ? PointStyle::Solid : PointStyle::Hatched;
    return point;
}

// With its status where all lines of the cycle have one.
std::string nameOf(const CycleTotal& total) {
    return total.statuses.size() == 1 ? total.cycle.nameWithStatus(*total.statuses.begin()) : total.cycle.name();
}

const std::string& nameOf(const domain::Programme& programme, const BudgetByCycleOptions& options) {
    return options.language == "en" && !programme.englishName.empty() ? programme.englishName
           : !programme.shortName.empty()                             ? programme.shortName
                                                                      : programme.name;
}

// What else documents print for an amount that `same` checks dispute.
std::set<Money> otherAmounts(const DisputedLine& disputed, Money counted) {
    std::set<Money> amounts;
    for (const auto* check : disputed.checks) {
        if (check->kind != domain::IdentityKind::Same) {
            continue;
        }
        for (const auto& number : {check->stated, check->computed}) {
            const auto yen = number ? number->whole() : std::nullopt;
            if (yen && *yen != counted.yen()) {
                amounts.insert(Money(*yen));
            }
        }
    }
    return amounts;
}

class FigureBuilder {
public:
    FigureBuilder(const BudgetBook& book, const BudgetByCycleOptions& options, const base::Translator& translate)
        : m_book(book), m_options(options), m_translate(translate) {}

    base::Status addCategories(const std::vector<BudgetCycle>& cycles) {
        const auto totals = cycleTotals(m_book);
        if (!totals) {
            return base::forward(totals);
        }
        for (const auto& total : *totals) {
            if (std::find(cycles.begin(), cycles.end(), total.cycle) == cycles.end()) {
                continue;
            }
            FigureCategory category;
            category.id = total.cycle.name();
            category.label = nameOf(total);
            category.totalLabel = text(describe(total.sum, m_options.unit));
            category.lower = total.sum.range().lower.yen();
            category.upper = total.sum.upper().yen();
            m_missing += total.sum.linesMissing;
            m_hasProposal = m_hasProposal || total.statuses.contains(domain::BudgetStatus::Proposal);
            m_isRounded = m_isRounded || isRoundedIn(total.sum.confirmed, m_options.unit);
            m_spec.columns().categories.push_back(std::move(category));
            m_totals.push_back(total);
        }
        return {};
    }

    void addSeries(const std::string& id, const std::string& label,
                   const std::vector<std::optional<BudgetSum>>& byCycle) {
        FigureSeries confirmed{id, label, {}};
        FigureSeries envelope{id + "#within", label, {}};
        bool hasConfirmed = false;
        bool hasEnvelope = false;
        bool hasBothInOneCycle = false;
        for (const auto& sum : byCycle) {
            confirmed.points.push_back(pointOf(sum, Layer::Confirmed));
            envelope.points.push_back(pointOf(sum, Layer::Envelope));
            const bool solid = confirmed.points.back().value.has_value();
            const bool hatched = envelope.points.back().value.has_value();
            hasConfirmed = hasConfirmed || solid;
            hasEnvelope = hasEnvelope || hatched;
            hasBothInOneCycle = hasBothInOneCycle || (solid && hatched);
        }
        m_hasEnvelope = m_hasEnvelope || hasEnvelope;
        if (hasBothInOneCycle) {
            envelope.label = text(base::Message(SHIRUBE_TEXT("{0} (within an envelope)"), {label}));
            m_spec.columns().series.push_back(std::move(confirmed));
            m_spec.columns().series.push_back(std::move(envelope));
            return;
        }
        // One series in one colour: solid where it is confirmed, hatched where it is 内数.
        for (std::size_t i = 0; i < confirmed.points.size(); ++i) {
            if (envelope.points[i].value) {
                confirmed.points[i] = envelope.points[i];
            }
        }
        m_spec.columns().series.push_back(std::move(confirmed));
    }

    FigureSpec finish(std::span<const domain::Source> sources) {
        m_spec.unit = m_options.unit;
        m_spec.unitLabel = text(label(m_options.unit));
        std::set<domain::SourceId> shown;
        for (const auto& source : sources) {
            shown.insert(source.id);
        }
        addHead(
            m_spec,
            {"budget-by-cycle", m_options.title, generatedTitle(),
             text(base::Message(SHIRUBE_TEXT("Budget by cycle and programme"))), m_options.language, m_options.asOf},
            sources, shown, m_translate);
        m_spec.columns().categoryHeading = text(base::Message(SHIRUBE_TEXT("Programme")));
        m_spec.columns().totalHeading = text(base::Message(SHIRUBE_TEXT("Total")));
        if (m_hasEnvelope) {
            m_spec.columns().hatchedLegend = text(base::Message(SHIRUBE_TEXT("Hatched: within an envelope")));
        }
        addNotes();
        m_spec.alternativeText = alternativeText();
        return std::move(m_spec);
    }

    /// One note per counted line that documents state in several ways.
    void noteDisputes(const std::vector<BudgetCycle>& cycles, const LineChecks& checks) {
        for (const auto& cycle : cycles) {
            for (const auto& disputed : checks.disputedIn(m_book, m_book.linesIn(cycle))) {
                noteDispute(disputed);
            }
        }
    }
    void noteRest(std::size_t programmes) { m_programmesInRest = programmes; }
    [[nodiscard]] std::string text(const base::Message& message) const { return message.text(m_translate); }

private:
    void noteDispute(const DisputedLine& disputed) {
        const auto& line = m_book.lines()[disputed.line];
        if (!line.amount) {
            return;
        }
        base::Message others;
        for (const auto amount : otherAmounts(disputed, line.amount->money)) {
            const auto other = withUnit(amount, m_options.unit);
            others = others.isEmpty() ? other : base::Message::nested(SHIRUBE_TEXT("{0}, {1}"), {others, other});
        }
        if (!others.isEmpty()) {
            const auto& programme = m_book.programmes()[m_book.programmeIndexOfLine(disputed.line)];
            m_disputes.push_back(base::Message::nested(
                SHIRUBE_TEXT("Documents disagree on {0} {1}: {2} is counted; elsewhere {3} is printed."),
                {base::Message::verbatim(line.cycle.nameWithStatus(line.status)),
                 base::Message::verbatim(nameOf(programme, m_options)), withUnit(line.amount->money, m_options.unit),
                 others}));
        }
    }

    void addNotes() {
        const auto note = [this](const base::Message& message) { m_spec.notes.push_back(text(message)); };
        if (m_hasEnvelope) {
            note(base::Message(
                SHIRUBE_TEXT("An amount within an envelope is an upper bound: the true part lies between 0 and "
                             "the printed amount, and it is not added to the confirmed total.")));
        }
        if (m_hasProposal) {
            note(base::Message(SHIRUBE_TEXT("(案) marks a budget proposal as its document prints it.")));
        }
        if (m_isRounded) {
            note(base::Message(
                SHIRUBE_TEXT("Figures are rounded half away from zero; totals are computed before rounding.")));
        }
        if (m_programmesInRest > 0) {
            note(base::Message(SHIRUBE_TEXT("Others: {0} programmes."), {std::to_string(m_programmesInRest)}));
        }
        for (const auto& dispute : m_disputes) {
            note(dispute);
        }
        if (m_missing > 0) {
            note(base::Message(SHIRUBE_TEXT("{0} lines have no amount and are not in the totals."),
                               {std::to_string(m_missing)}));
        }
    }

    // The message of the chart: where the last cycle stands against the same cycle of the year before.
    [[nodiscard]] std::string generatedTitle() const {
        const auto& last = m_totals.back();
        const auto& name = m_spec.columns().categories.back().label;
        for (const auto& earlier : m_totals) {
            const bool bothExact = earlier.sum.range().isExact() && last.sum.range().isExact();
            if (earlier.cycle == last.cycle.previousYear() && bothExact && !earlier.sum.confirmed.isZero()) {
                const base::Ratio ratio(last.sum.confirmed.yen(), earlier.sum.confirmed.yen());
                return text(base::Message::nested(
                    SHIRUBE_TEXT("{0} is {1}, {2}% of {3}"),
                    {base::Message::verbatim(name), withUnit(last.sum.confirmed, m_options.unit),
                     base::Message::verbatim(ratio.percent(0)), base::Message::verbatim(nameOf(earlier))}));
            }
        }
        return text(base::Message::nested(SHIRUBE_TEXT("{0} is {1}"),
                                          {base::Message::verbatim(name), describe(last.sum, m_options.unit)}));
    }

    [[nodiscard]] std::string alternativeText() const {
        std::string parts;
        for (const auto& category : m_spec.columns().categories) {
            parts += (parts.empty() ? "" : "; ") + category.label + " " + category.totalLabel;
        }
        return text(base::Message(SHIRUBE_TEXT("Stacked columns: {0}. {1}."), {m_spec.subtitle, parts}));
    }

    const BudgetBook& m_book;
    const BudgetByCycleOptions& m_options;
    const base::Translator& m_translate;
    FigureSpec m_spec;
    std::vector<CycleTotal> m_totals;
    std::vector<base::Message> m_disputes;
    std::size_t m_missing = 0;
    std::size_t m_programmesInRest = 0;
    bool m_hasEnvelope = false;
    bool m_hasProposal = false;
    bool m_isRounded = false;
};

// The smaller programmes as one: their lines summed anew, so that an envelope that they share counts once.
base::Result<std::vector<std::optional<BudgetSum>>> sumOfRest(const BudgetBook& book,
                                                              const std::vector<BudgetCycle>& cycles,
                                                              std::span<const ProgrammeMoney> rest) {
    std::vector<std::optional<BudgetSum>> byCycle;
    for (const auto& cycle : cycles) {
        std::vector<std::size_t> lines;
        for (const auto& money : rest) {
            const auto own = book.linesWithComponents(money.programme, cycle);
            lines.insert(lines.end(), own.begin(), own.end());
        }
        if (lines.empty()) {
            byCycle.emplace_back();
            continue;
        }
        auto sum = sumOf(book, lines);
        if (!sum) {
            return base::forward(sum);
        }
        byCycle.emplace_back(std::move(*sum));
    }
    return byCycle;
}

}  // namespace

base::Result<FigureSpec> budgetByCycleFigure(const BudgetBook& book, std::span<const domain::Source> sources,
                                             const BudgetByCycleOptions& options, const base::Translator& translate,
                                             const LineChecks& checks) {
    const auto cycles = shownCycles(book, options.cycles);
    if (cycles.empty()) {
        return base::fail(
            base::ErrorCode::InvalidInput,
            base::Message(SHIRUBE_TEXT("There is no budget line in the chosen cycles. Choose others, or import "
                                       "a dataset first.")));
    }
    const auto money = moneyByProgramme(book, cycles);
    if (!money) {
        return base::forward(money);
    }
    FigureBuilder builder(book, options, translate);
    if (auto status = builder.addCategories(cycles); !status) {
        return base::forward(std::move(status));
    }
    const auto wanted = options.topProgrammes == 0 ? kMostSeries - 1 : std::min(options.topProgrammes, kMostSeries - 1);
    const auto shown = std::min(wanted, money->size());
    // A rest of one programme would only hide its name.
    const auto own = money->size() - shown <= 1 ? money->size() : shown;
    for (std::size_t i = 0; i < own; ++i) {
        const auto& programme = book.programmes()[(*money)[i].programme];
        builder.addSeries(programme.id.value(), nameOf(programme, options), (*money)[i].byCycle);
    }
    if (own < money->size()) {
        const auto rest = sumOfRest(book, cycles, std::span(*money).subspan(own));
        if (!rest) {
            return base::forward(rest);
        }
        builder.addSeries("others", builder.text(base::Message(SHIRUBE_TEXT("Others"))), *rest);
        builder.noteRest(money->size() - own);
    }
    builder.noteDisputes(cycles, checks);
    return builder.finish(sources);
}

}  // namespace shirube::analysis
