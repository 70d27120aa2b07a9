// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/BudgetByCycleFigure.h"

#include <algorithm>
#include <set>

#include "ColumnLayers.h"
#include "FigureGrounds.h"
#include "FigurePhrases.h"
#include "ReportRows.h"
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

// In the order in which the chart shows them; they come with the largest first.
void sortShown(const BudgetBook& book, const BudgetByCycleOptions& options, std::span<ProgrammeMoney> shown) {
    const auto name = [&](const ProgrammeMoney& money) -> const std::string& {
        return programmeName(book.programmes()[money.programme], options.language);
    };
    if (options.sort == domain::ChartSort::Name) {
        std::stable_sort(shown.begin(), shown.end(), [&](const auto& a, const auto& b) { return name(a) < name(b); });
    } else if (options.sort == domain::ChartSort::Source) {
        std::stable_sort(shown.begin(), shown.end(),
                         [](const auto& a, const auto& b) { return a.programme < b.programme; });
    }
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
            category.label = cycleLabel(m_book, total.cycle);
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
        const bool isHatched = addLayeredSeries(m_spec.columns(), id, label, byCycle, m_translate);
        m_hasEnvelope = m_hasEnvelope || isHatched;
    }

    /// The counted ones of these lines, which are of one cycle, behind their cells.
    void addGrounds(const FactBook& facts, const std::string& id, const BudgetCycle& cycle,
                    const std::vector<std::size_t>& lines) {
        const auto inclusions = classify(m_book, lines);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto inclusion = inclusions[i];
            if (inclusion == Inclusion::Counted || inclusion == Inclusion::Envelope ||
                inclusion == Inclusion::SharedEnvelope) {
                const auto style = inclusion == Inclusion::Counted ? PointStyle::Solid : PointStyle::Hatched;
                addLineGround(m_spec, facts, lines[i], {seriesRow(id, style), cycle.name()}, m_translate,
                              reasonOf(inclusion));
            }
        }
    }

    FigureSpec finish(std::span<const domain::Source> sources, const std::set<domain::SourceId>& cited) {
        m_spec.unit = m_options.unit;
        m_spec.unitLabel = text(label(m_options.unit));
        addHead(
            m_spec,
            {"budget-by-cycle", m_options.title, generatedTitle(),
             text(base::Message(SHIRUBE_TEXT("Budget by cycle and programme"))), m_options.language, m_options.asOf},
            sources, cited, m_translate);
        m_spec.columns().categoryHeading = text(base::Message(SHIRUBE_TEXT("Programme")));
        m_spec.columns().totalHeading = text(base::Message(SHIRUBE_TEXT("Total")));
        if (m_hasEnvelope) {
            m_spec.columns().hatchedLegend = text(base::Message(SHIRUBE_TEXT("Hatched: within an envelope")));
        }
        addNotes();
        m_spec.alternativeText = alternativeText();
        return std::move(m_spec);
    }

    void noteDisputes(const std::vector<BudgetCycle>& cycles, const LineChecks& checks) {
        m_disputes = disputeNotes(m_book, cycles, checks, m_options.unit, m_options.language);
    }
    [[nodiscard]] std::set<domain::SourceId> cited() const { return citedSources(m_spec); }
    void noteRest(std::size_t programmes) { m_programmesInRest = programmes; }
    [[nodiscard]] std::string text(const base::Message& message) const { return message.text(m_translate); }

private:
    void addNotes() {
        const auto note = [this](const base::Message& message) { m_spec.notes.push_back(text(message)); };
        if (m_hasEnvelope) {
            note(envelopeNote());
        }
        if (m_hasProposal) {
            note(proposalNote());
        }
        if (m_isRounded) {
            note(roundingNote());
        }
        if (m_programmesInRest > 0) {
            note(othersNote(m_programmesInRest));
        }
        for (const auto& dispute : m_disputes) {
            note(dispute);
        }
        if (m_missing > 0) {
            note(base::Message(SHIRUBE_TEXT("{0} lines have no amount and are not in the totals."),
                               {std::to_string(m_missing)}));
        }
    }

    // The same cycle of the year before, where both are certain.
    [[nodiscard]] const CycleTotal* yearBefore() const {
        const auto& last = m_totals.back();
        const auto found = std::find_if(m_totals.begin(), m_totals.end(), [&](const auto& total) {
            return total.cycle == last.cycle.previousYear() && total.sum.range().isExact();
        });
        return found == m_totals.end() || !last.sum.range().isExact() ? nullptr : &*found;
    }

    // The message of the chart: where the last cycle stands against the same cycle of the year before.
    [[nodiscard]] std::string generatedTitle() const {
        const auto& last = m_totals.back();
        const auto& name = m_spec.columns().categories.back().label;
        if (const auto* earlier = yearBefore(); earlier != nullptr && !earlier->sum.confirmed.isZero()) {
            const base::Ratio ratio(last.sum.confirmed.yen(), earlier->sum.confirmed.yen());
            return text(
                base::Message::nested(SHIRUBE_TEXT("{0} is {1}, {2}% of {3}"),
                                      {base::Message::verbatim(name), withUnit(last.sum.confirmed, m_options.unit),
                                       base::Message::verbatim(ratio.percent(0)),
                                       base::Message::verbatim(cycleLabel(m_book, earlier->cycle))}));
        }
        return text(base::Message::nested(SHIRUBE_TEXT("{0} is {1}"),
                                          {base::Message::verbatim(name), describe(last.sum, m_options.unit)}));
    }

    [[nodiscard]] std::string alternativeText() const {
        std::string parts;
        for (const auto& category : m_spec.columns().categories) {
            parts += (parts.empty() ? "" : "; ") + category.label + " " + category.totalLabel;
        }
        std::vector<base::Message> sentences{
            base::Message(SHIRUBE_TEXT("Stacked columns: {0}. {1}."), {m_spec.subtitle, parts})};
        const FigureSeries* most = nullptr;
        for (const auto& series : m_spec.columns().series) {
            const auto& value = series.points.back().value;
            if (value && (most == nullptr || *most->points.back().value < *value)) {
                most = &series;
            }
        }
        if (most != nullptr) {
            sentences.push_back(base::Message::nested(
                SHIRUBE_TEXT("The largest part of the last column is “{0}” with {1}."),
                {base::Message::verbatim(most->label), withUnit(Money(*most->points.back().value), m_options.unit)}));
        }
        if (const auto* earlier = yearBefore()) {
            const auto& last = m_totals.back();
            sentences.push_back(trendText(
                base::Message(SHIRUBE_TEXT("The total")),
                {base::Message::verbatim(cycleLabel(m_book, earlier->cycle)), earlier->sum.confirmed},
                {base::Message::verbatim(cycleLabel(m_book, last.cycle)), last.sum.confirmed}, m_options.unit));
        }
        return text(paragraph(sentences));
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

std::vector<std::size_t> linesOf(const BudgetBook& book, std::span<const ProgrammeMoney> programmes,
                                 const BudgetCycle& cycle) {
    std::vector<std::size_t> lines;
    for (const auto& money : programmes) {
        const auto own = book.linesWithComponents(money.programme, cycle);
        lines.insert(lines.end(), own.begin(), own.end());
    }
    return lines;
}

// The smaller programmes as one: their lines summed anew, so that an envelope that they share counts once.
base::Result<std::vector<std::optional<BudgetSum>>> sumOfRest(const BudgetBook& book,
                                                              const std::vector<BudgetCycle>& cycles,
                                                              std::span<const ProgrammeMoney> rest) {
    std::vector<std::optional<BudgetSum>> byCycle;
    for (const auto& cycle : cycles) {
        const auto lines = linesOf(book, rest, cycle);
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

constexpr const char* kOthers = "others";

// `facts` may be null: then there are no grounds, and `sources` are those behind the shown lines.
base::Result<FigureSpec> build(const BudgetBook& book, std::span<const domain::Source> sources, const FactBook* facts,
                               const BudgetByCycleOptions& options, const base::Translator& translate,
                               const LineChecks& checks) {
    const auto cycles = shownCycles(book, options.cycles);
    if (cycles.empty()) {
        return base::fail(
            base::ErrorCode::InvalidInput,
            base::Message(SHIRUBE_TEXT("There is no budget line in the chosen cycles. Choose others, or import "
                                       "a dataset first.")));
    }
    auto money = moneyByProgramme(book, cycles);
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
    const auto onTheirOwn = std::span(*money).first(own);
    const auto rest = std::span(*money).subspan(own);
    sortShown(book, options, onTheirOwn);
    const auto addGrounds = [&](const std::string& id, std::span<const ProgrammeMoney> programmes) {
        for (const auto& cycle : cycles) {
            if (facts != nullptr) {
                builder.addGrounds(*facts, id, cycle, linesOf(book, programmes, cycle));
            }
        }
    };
    for (const auto& one : onTheirOwn) {
        const auto& programme = book.programmes()[one.programme];
        builder.addSeries(programme.id.value(), programmeName(programme, options.language), one.byCycle);
        addGrounds(programme.id.value(), std::span(&one, 1));
    }
    if (!rest.empty()) {
        const auto sums = sumOfRest(book, cycles, rest);
        if (!sums) {
            return base::forward(sums);
        }
        builder.addSeries(kOthers, builder.text(base::Message(SHIRUBE_TEXT("Others"))), *sums);
        builder.noteRest(rest.size());
        addGrounds(kOthers, rest);
    }
    builder.noteDisputes(cycles, checks);
    if (facts != nullptr) {
        const auto cited = builder.cited();
        return builder.finish(sources, cited);
    }
    std::set<domain::SourceId> cited;
    for (const auto& source : sources) {
        cited.insert(source.id);
    }
    return builder.finish(sources, cited);
}

}  // namespace

base::Result<FigureSpec> budgetByCycleFigure(const BudgetBook& book, std::span<const domain::Source> sources,
                                             const BudgetByCycleOptions& options, const base::Translator& translate,
                                             const LineChecks& checks) {
    return build(book, sources, nullptr, options, translate, checks);
}

base::Result<FigureSpec> budgetByCycleFigure(const FactBook& facts, const BudgetByCycleOptions& options,
                                             const base::Translator& translate, const LineChecks& checks) {
    return build(facts.book(), facts.sources(), &facts, options, translate, checks);
}

}  // namespace shirube::analysis
