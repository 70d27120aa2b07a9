// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CycleSteps.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "FigurePhrases.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::BudgetBook;
using domain::BudgetCycle;
using domain::ChartSort;
using domain::Money;

constexpr std::size_t kMostSteps = 20;

// Which steps a cycle's lines belong to, so that each line is in one and an envelope in one.
struct CycleLines {
    std::map<std::size_t, std::vector<std::size_t>> byProgramme;  // of the top level
    std::vector<std::size_t> shared;                              // of envelopes that several programmes lie in
    std::set<std::size_t> sharing;                                // those programmes
};

std::size_t topLevelOf(const BudgetBook& book, std::size_t line) {
    auto programme = book.programmeIndexOfLine(line);
    for (auto parent = book.parentIndex(programme); parent; parent = book.parentIndex(programme)) {
        programme = *parent;
    }
    return programme;
}

CycleLines linesOf(const BudgetBook& book, const BudgetCycle& cycle) {
    const auto lines = book.linesIn(cycle);
    const auto inclusions = classify(book, lines);
    const auto isEnvelope = [&](std::size_t i) {
        return inclusions[i] == Inclusion::Envelope || inclusions[i] == Inclusion::SharedEnvelope;
    };
    std::map<domain::EnvelopeId, std::set<std::size_t>> owners;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (isEnvelope(i)) {
            owners[book.lines()[lines[i]].envelope].insert(topLevelOf(book, lines[i]));
        }
    }
    CycleLines result;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (isEnvelope(i) && owners[book.lines()[lines[i]].envelope].size() > 1) {
            result.shared.push_back(lines[i]);
            result.sharing.insert(topLevelOf(book, lines[i]));
        } else if (isEnvelope(i) || inclusions[i] == Inclusion::Counted || inclusions[i] == Inclusion::NoAmount) {
            result.byProgramme[topLevelOf(book, lines[i])].push_back(lines[i]);
        }
    }
    return result;
}

// What the lines of a step change.
base::Result<CycleStep> stepOf(const BudgetBook& book, const std::vector<std::size_t>& from,
                               const std::vector<std::size_t>& to) {
    const auto before = sumOf(book, from);
    const auto after = sumOf(book, to);
    if (!before || !after) {
        return base::forward(before ? after : before);
    }
    const auto delta = subtract(after->range(), before->range());
    if (!delta) {
        return base::forward(delta);
    }
    CycleStep step;
    step.delta = *delta;
    step.isKnown = before->linesInTotal + after->linesInTotal > 0;
    step.lines = from;
    step.lines.insert(step.lines.end(), to.begin(), to.end());
    return step;
}

// Rises by size, then falls, then what is open, then what isn't known.
int directionOf(const CycleStep& step) {
    if (!step.isKnown) {
        return 3;
    }
    if (step.delta.lower > Money() || (step.delta.isExact() && step.delta.lower.isZero())) {
        return 0;
    }
    return *step.delta.upper < Money() ? 1 : 2;
}

class StepMaker {
public:
    StepMaker(const BudgetBook& book, const CycleStepChoice& choice, const base::Translator& translate)
        : m_book(book), m_choice(choice), m_translate(translate) {}

    base::Result<CycleSteps> make(const CycleComparison& comparison) {
        if (auto status = collect(comparison); !status) {
            return base::forward(std::move(status));
        }
        if (auto status = fold(); !status) {
            return base::forward(std::move(status));
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::string text(const Message& message) const { return message.text(m_translate); }

    base::Status collect(const CycleComparison& comparison) {
        auto from = linesOf(m_book, comparison.from);
        auto to = linesOf(m_book, comparison.to);
        for (const auto& row : comparison.rows) {
            const bool isSharing = from.sharing.contains(row.programme) || to.sharing.contains(row.programme);
            const auto& programme = m_book.programmes()[row.programme];
            const auto& name = programmeName(programme, m_choice.language);
            if (isSharing) {
                m_result.sharing.push_back(name);
            }
            const auto& before = from.byProgramme[row.programme];
            const auto& after = to.byProgramme[row.programme];
            if (before.empty() && after.empty()) {
                continue;
            }
            auto step = stepOf(m_book, before, after);
            if (!step) {
                return base::forward(step);
            }
            if (row.change == Change::Unchanged) {
                ++m_result.unchanged;
                continue;
            }
            step->id = programme.id.value();
            step->label = name;
            step->order = row.programme;
            step->ratio = row.ratio;
            // What a programme has in an envelope of several is in another step: this one doesn't tell its change.
            if (!isSharing) {
                step->change = row.change;
            }
            noteOneSided(row, step->label, comparison);
            m_result.steps.push_back(*std::move(step));
        }
        if (!from.shared.empty() || !to.shared.empty()) {
            auto step = stepOf(m_book, from.shared, to.shared);
            if (!step) {
                return base::forward(step);
            }
            step->id = "shared";
            step->label = text(Message(SHIRUBE_TEXT("Envelope of several programmes")));
            step->order = m_book.programmes().size();
            m_result.steps.push_back(*std::move(step));
        }
        return {};
    }

    // A programme that is in a cycle without an amount hasn't ended, nor is it new.
    void noteOneSided(const ComparisonRow& row, const std::string& name, const CycleComparison& comparison) {
        const auto isWithout = [](const std::optional<BudgetSum>& sum) {
            return sum && sum->linesMissing > 0 && sum->linesInTotal == 0;
        };
        for (const auto& [sum, other, cycle] :
             {std::tuple{&row.from, &row.to, &comparison.from}, std::tuple{&row.to, &row.from, &comparison.to}}) {
            if (isWithout(*sum) && *other && (*other)->linesInTotal > 0) {
                m_result.remarks.push_back(
                    Message(SHIRUBE_TEXT("{0} has no amount in {1}: its step shows what the total "
                                         "gains or lacks by that, not a decision."),
                            {name, cycle->name()}));
            }
        }
    }

    // The largest n on their own, in the order that is wished, and the rest as one.
    base::Status fold() {
        std::stable_sort(m_result.steps.begin(), m_result.steps.end(), [](const auto& a, const auto& b) {
            return a.isKnown != b.isKnown ? a.isKnown : sizeOf(a) > sizeOf(b);
        });
        const auto wanted = m_choice.top == 0 ? kMostSteps : std::min(m_choice.top, kMostSteps);
        std::optional<CycleStep> rest;
        // A rest of one would only hide its name.
        if (m_result.steps.size() > wanted + 1) {
            rest.emplace();
            rest->id = "others";
            rest->label = text(Message(SHIRUBE_TEXT("Others")));
            rest->isKnown = false;
            for (auto step = m_result.steps.begin() + static_cast<std::ptrdiff_t>(wanted); step != m_result.steps.end();
                 ++step) {
                const auto sum = add(rest->delta, step->delta);
                if (!sum) {
                    return base::forward(sum);
                }
                rest->delta = *sum;
                rest->isKnown = rest->isKnown || step->isKnown;
                rest->lines.insert(rest->lines.end(), step->lines.begin(), step->lines.end());
            }
            m_result.inOthers = m_result.steps.size() - wanted;
            m_result.steps.resize(wanted);
        }
        sort();
        if (rest) {
            m_result.steps.push_back(*std::move(rest));
        }
        return {};
    }

    void sort() {
        switch (m_choice.sort) {
            case ChartSort::Usual:
                std::stable_sort(m_result.steps.begin(), m_result.steps.end(),
                                 [](const auto& a, const auto& b) { return directionOf(a) < directionOf(b); });
                break;
            case ChartSort::Size:  // they come so
                break;
            case ChartSort::Name:
                std::stable_sort(m_result.steps.begin(), m_result.steps.end(),
                                 [](const auto& a, const auto& b) { return a.label < b.label; });
                break;
            case ChartSort::Source:
                std::stable_sort(m_result.steps.begin(), m_result.steps.end(),
                                 [](const auto& a, const auto& b) { return a.order < b.order; });
                break;
        }
    }

    const BudgetBook& m_book;
    const CycleStepChoice& m_choice;
    const base::Translator& m_translate;
    CycleSteps m_result;
};

}  // namespace

std::uint64_t sizeOf(const CycleStep& step) {
    const auto magnitude = [](Money money) {
        const auto yen = static_cast<std::uint64_t>(money.yen());
        return money.isNegative() ? ~yen + 1 : yen;
    };
    return std::max(magnitude(step.delta.lower), magnitude(*step.delta.upper));
}

base::Result<CycleSteps> cycleSteps(const BudgetBook& book, const CycleComparison& comparison,
                                    const CycleStepChoice& choice, const base::Translator& translate) {
    return StepMaker(book, choice, translate).make(comparison);
}

}  // namespace shirube::analysis
