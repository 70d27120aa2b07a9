// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/CycleWaterfallFigure.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "CycleSteps.h"
#include "FigureGrounds.h"
#include "FigurePhrases.h"
#include "ReportRows.h"
#include "analysis/CycleReport.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::BudgetBook;
using domain::BudgetCycle;
using domain::Money;

class Builder {
public:
    Builder(const FactBook& facts, const CycleWaterfallOptions& options, const base::Translator& translate)
        : m_facts(facts), m_book(facts.book()), m_options(options), m_translate(translate) {}

    base::Result<FigureSpec> build(const CycleComparison& comparison, const LineChecks& checks) {
        m_from = cycleLabel(m_book, comparison.from);
        m_to = cycleLabel(m_book, comparison.to);
        auto made =
            cycleSteps(m_book, comparison, {m_options.top, m_options.sort, m_options.wording.language}, m_translate);
        if (!made) {
            return base::forward(made);
        }
        m_made = *std::move(made);
        m_spec.content = WaterfallContent();
        addTotal("total#from", m_from, comparison.from, comparison.fromTotal, {});
        for (const auto& step : m_made.steps) {
            addStep(step);
        }
        addTotal("total#to", m_to, comparison.to, comparison.toTotal,
                 comparison.totalRatio ? domain::formatChange(*comparison.totalRatio) : std::string());
        addHeadings();
        addNotes(comparison, checks);
        const auto subtitle = Message(SHIRUBE_TEXT("Budget from {0} to {1}, by programme"), {m_from, m_to});
        addHead(m_spec,
                {"cycle-waterfall", m_options.wording.title, text(message(comparison)), text(subtitle),
                 m_options.wording.language, m_options.wording.asOf},
                m_facts.sources(), citedSources(m_spec), m_translate);
        m_spec.alternativeText = text(alternativeText(comparison, subtitle));
        return std::move(m_spec);
    }

private:
    [[nodiscard]] std::string text(const Message& message) const { return message.text(m_translate); }

    void addTotal(const std::string& id, const std::string& name, const BudgetCycle& cycle, const BudgetSum& sum,
                  std::string share) {
        WaterfallStep step;
        step.id = id;
        step.label = name;
        step.isTotal = true;
        step.text = text(describe(sum, m_options.unit));
        step.shareText = std::move(share);
        if (sum.linesInTotal > 0) {
            step.lower = sum.range().lower.yen();
            step.upper = sum.upper().yen();
        }
        m_isOpen = m_isOpen || !sum.isExact();
        m_isRounded = m_isRounded || isRoundedIn(sum.confirmed, m_options.unit);
        m_spec.waterfall().steps.push_back(std::move(step));
        const auto lines = m_book.linesIn(cycle);
        addGrounds(id, {lines.begin(), lines.end()});
    }

    void addStep(const CycleStep& made) {
        WaterfallStep step;
        step.id = made.id;
        step.label = made.label;
        if (made.isKnown) {
            step.lower = made.delta.lower.yen();
            step.upper = made.delta.upper->yen();
            step.text = text(differenceText(made.delta, m_options.unit));
            m_isRounded = m_isRounded || isRoundedIn(made.delta.lower, m_options.unit) ||
                          isRoundedIn(*made.delta.upper, m_options.unit);
        } else {
            step.text = text(Message(SHIRUBE_TEXT("No amount")));
        }
        m_isOpen = m_isOpen || !made.delta.isExact();
        m_hasRise = m_hasRise || *made.delta.upper > Money();
        m_hasFall = m_hasFall || made.delta.lower < Money();
        if (made.change) {
            m_hasNewOrEnded = m_hasNewOrEnded || *made.change == Change::New || *made.change == Change::Ended;
            step.changeText = text(label(*made.change));
        }
        step.shareText = made.ratio ? domain::formatChange(*made.ratio) : std::string();
        m_spec.waterfall().steps.push_back(std::move(step));
        addGrounds(made.id, made.lines);
    }

    // `lines` may be of both cycles: each is counted or not by the rule of its own.
    void addGrounds(const std::string& id, const std::vector<std::size_t>& lines) {
        const auto inclusions = classify(m_book, lines);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (inclusions[i] == Inclusion::Counted || inclusions[i] == Inclusion::Envelope ||
                inclusions[i] == Inclusion::SharedEnvelope) {
                addLineGround(m_spec, m_facts, lines[i], {id, {}}, m_translate, reasonOf(inclusions[i]));
                m_hasProposal = m_hasProposal || m_book.lines()[lines[i]].status == domain::BudgetStatus::Proposal;
            }
        }
    }

    void addHeadings() {
        m_spec.unit = m_options.unit;
        m_spec.unitLabel = text(label(m_options.unit));
        auto& waterfall = m_spec.waterfall();
        waterfall.stepHeading = text(Message(SHIRUBE_TEXT("Programme")));
        waterfall.lowerHeading = text(Message(SHIRUBE_TEXT("Amount, at least")));
        waterfall.upperHeading = text(Message(SHIRUBE_TEXT("Amount, at most")));
        waterfall.shareHeading = text(Message(SHIRUBE_TEXT("Rate of change")));
        if (m_hasRise) {
            waterfall.riseLegend = text(Message(SHIRUBE_TEXT("Rise")));
        }
        if (m_hasFall) {
            waterfall.fallLegend = text(Message(SHIRUBE_TEXT("Fall")));
        }
        if (m_isOpen) {
            waterfall.rangeLegend = text(Message(SHIRUBE_TEXT("Hatched: left open by amounts within an envelope")));
        }
    }

    void note(const Message& message) { m_spec.notes.push_back(text(message)); }

    void addNotes(const CycleComparison& comparison, const LineChecks& checks) {
        if (m_isOpen) {
            note(envelopeNote());
        }
        if (!m_made.sharing.empty()) {
            std::vector<Message> names;
            for (const auto& name : m_made.sharing) {
                names.push_back(Message::verbatim(name));
            }
            note(
                Message::nested(SHIRUBE_TEXT("An envelope that several programmes share stands once, on its own: {0}."),
                                {joined(names)}));
        }
        if (m_hasProposal) {
            note(proposalNote());
        }
        if (m_hasNewOrEnded) {
            note(Message(SHIRUBE_TEXT("New and ended say only that the other of the two cycles has no line of the "
                                      "programme: {0} and {1}."),
                         {m_from, m_to}));
        }
        if (m_isRounded) {
            note(roundingNote());
        }
        if (m_made.inOthers > 0) {
            note(Message(SHIRUBE_TEXT("Others: {0} steps."), {std::to_string(m_made.inOthers)}));
        }
        if (m_made.unchanged > 0) {
            note(Message(SHIRUBE_TEXT("{0} programmes are unchanged and have no step."),
                         {std::to_string(m_made.unchanged)}));
        }
        for (const auto& one : m_made.remarks) {
            note(one);
        }
        for (const auto& dispute : disputeNotes(m_book, {comparison.from, comparison.to}, checks, m_options.unit,
                                                m_options.wording.language)) {
            note(dispute);
        }
        if (const auto missing = comparison.fromTotal.linesMissing + comparison.toTotal.linesMissing; missing > 0) {
            note(Message(SHIRUBE_TEXT("{0} lines have no amount and are not in the totals."),
                         {std::to_string(missing)}));
        }
    }

    // The step that moves the total most; others and what isn't known are none.
    [[nodiscard]] const CycleStep* largest() const {
        const CycleStep* most = nullptr;
        for (const auto& step : m_made.steps) {
            if (step.isKnown && step.id != "others" && (most == nullptr || sizeOf(*most) < sizeOf(step))) {
                most = &step;
            }
        }
        return most;
    }

    [[nodiscard]] Message message(const CycleComparison& comparison) const {
        const auto* most = largest();
        const auto from = Message::verbatim(m_from);
        const auto to = Message::verbatim(m_to);
        if (most == nullptr || sizeOf(*most) == 0) {
            return Message::nested(SHIRUBE_TEXT("{0} is unchanged from {1}: {2}"),
                                   {to, from, describe(comparison.toTotal, m_options.unit)});
        }
        return Message::nested(SHIRUBE_TEXT("{0} against {1}: {2}; most of all “{3}” with {4}"),
                               {to, from, differenceText(comparison.totalDelta, m_options.unit),
                                Message::verbatim(most->label), differenceText(most->delta, m_options.unit)});
    }

    [[nodiscard]] Message alternativeText(const CycleComparison& comparison, const Message& subtitle) const {
        std::vector<Message> sentences{
            Message::nested(SHIRUBE_TEXT("Waterfall: {0}. It begins with {1} ({2}) and ends with {3} ({4})."),
                            {subtitle, Message::verbatim(m_from), describe(comparison.fromTotal, m_options.unit),
                             Message::verbatim(m_to), describe(comparison.toTotal, m_options.unit)})};
        std::vector<Message> steps;
        for (const auto& step : m_spec.waterfall().steps) {
            if (!step.isTotal) {
                steps.push_back(Message(SHIRUBE_TEXT("{0}: {1}"), {step.label, step.text}));
            }
        }
        if (!steps.empty()) {
            sentences.push_back(Message::nested(SHIRUBE_TEXT("Its steps: {0}."), {joined(steps)}));
        }
        return paragraph(sentences);
    }

    const FactBook& m_facts;
    const BudgetBook& m_book;
    const CycleWaterfallOptions& m_options;
    const base::Translator& m_translate;
    FigureSpec m_spec;
    std::string m_from;
    std::string m_to;
    CycleSteps m_made;
    bool m_hasProposal = false;
    bool m_hasNewOrEnded = false;
    bool m_hasRise = false;
    bool m_hasFall = false;
    bool m_isOpen = false;
    bool m_isRounded = false;
};

// The cycle that `to` is held against where none is named: the same of the year before, else the one before it.
std::optional<BudgetCycle> earlierOf(const BudgetBook& book, const BudgetCycle& to) {
    const auto& cycles = book.cycles();
    if (std::find(cycles.begin(), cycles.end(), to.previousYear()) != cycles.end()) {
        return to.previousYear();
    }
    const auto after = std::lower_bound(cycles.begin(), cycles.end(), to);
    return after == cycles.begin() ? std::nullopt : std::optional(*std::prev(after));
}

}  // namespace

base::Result<FigureSpec> cycleWaterfallFigure(const FactBook& facts, const CycleWaterfallOptions& options,
                                              const base::Translator& translate, const LineChecks& checks) {
    const auto& cycles = facts.book().cycles();
    if (cycles.empty()) {
        return base::fail(base::ErrorCode::NotFound,
                          Message(SHIRUBE_TEXT("There is no budget line. Import a dataset first.")));
    }
    const auto to = options.to.value_or(cycles.back());
    const auto from = options.from ? options.from : earlierOf(facts.book(), to);
    if (!from) {
        return base::fail(
            base::ErrorCode::NotFound,
            Message(SHIRUBE_TEXT("There is no cycle before {0} to compare it with. Choose another."), {to.name()}));
    }
    if (*from == to) {
        return base::fail(base::ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("{0} can't be compared with itself. Choose two cycles."), {to.name()}));
    }
    const auto comparison = compareCycles(facts.book(), *from, to);
    if (!comparison) {
        return base::forward(comparison);
    }
    return Builder(facts, options, translate).build(*comparison, checks);
}

}  // namespace shirube::analysis
