// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "FigureGrounds.h"
#include "OutcomeTexts.h"
#include "analysis/IndicatorFigures.h"

namespace shirube::analysis {

namespace {

using base::Message;

// Bars are cut off here, with the number beside them.
const Fraction& longestBar() {
    static const Fraction kLongest(3, 2);
    return kLongest;
}

constexpr std::array kStatuses{IndicatorStatus::Achieved, IndicatorStatus::OnTrack,   IndicatorStatus::Behind,
                               IndicatorStatus::Missed,   IndicatorStatus::NotYetDue, IndicatorStatus::Unmeasured,
                               IndicatorStatus::NoTarget};

class BulletBuilder {
public:
    BulletBuilder(const FactBook& facts, const OutcomeFigureOptions& options, const base::Translator& translate)
        : m_facts(facts), m_options(options), m_translate(translate) {}

    FigureSpec build(std::span<const IndicatorOutcome> indicators, const domain::CalendarDay& asOf) {
        for (const auto& indicator : indicators) {
            addRow(indicator);
        }
        // Rows of one programme stand together, in the order of print.
        std::vector<std::string> groups;
        for (const auto& row : m_content.rows) {
            if (std::find(groups.begin(), groups.end(), row.group) == groups.end()) {
                groups.push_back(row.group);
            }
        }
        std::stable_sort(m_content.rows.begin(), m_content.rows.end(), [&](const auto& a, const auto& b) {
            return std::find(groups.begin(), groups.end(), a.group) < std::find(groups.begin(), groups.end(), b.group);
        });
        setTexts();
        const auto what = Message(SHIRUBE_TEXT("Attainment of indicators against their targets"));
        addHead(m_spec,
                {"target-bullets", m_options.title, text(message()),
                 text(groups.size() == 1 && !groups.front().empty()
                          ? Message::nested(SHIRUBE_TEXT("{0}: {1}"), {what, Message::verbatim(groups.front())})
                          : what),
                 m_options.language, asOf.text()},
                m_facts.sources(), m_grounds.sources(), m_translate);
        m_spec.content = std::move(m_content);
        addNotes();
        m_spec.alternativeText = alternativeText();
        return std::move(m_spec);
    }

private:
    [[nodiscard]] std::string text(const Message& message) const { return message.text(m_translate); }

    [[nodiscard]] std::string groupOf(const domain::Indicator& indicator) const {
        const bool isOfProgramme = !indicator.programme.isEmpty();
        const domain::FactKey fact{isOfProgramme ? domain::SubjectKind::Programme : domain::SubjectKind::Portfolio,
                                   isOfProgramme ? indicator.programme.value() : indicator.portfolio.value(),
                                   {},
                                   {},
                                   {}};
        return fact.subject.empty() ? std::string() : m_facts.subjectName(fact);
    }

    void addRow(const IndicatorOutcome& outcome) {
        const auto& indicator = *outcome.series.indicator;
        const auto* main = outcome.result.main();
        BulletRow row;
        row.id = indicator.id.value();
        row.label = indicator.name;
        row.group = groupOf(indicator);
        row.attainment = outcome.result.attainment();
        row.status = outcome.result.status();
        row.statusText = text(row.status ? label(*row.status) : Message(SHIRUBE_TEXT("No verdict")));
        if (main != nullptr) {
            const auto& target = outcome.series.targets[main->target];
            row.targetText = text(targetText(indicator, target));
            row.expected = expectedShare(*main, target);
            m_grounds.add(target);
            addGrounds(m_spec, m_facts, indicator, target, {row.id, {}}, m_translate);
            if (!target.value) {
                m_grounds.add(indicator.citation);
            }
            if (main->usesBaseline && main->baseline) {
                m_grounds.add(*main->baseline);
                addGrounds(m_spec, m_facts, *main->baseline, {row.id, {}}, m_translate);
            }
        } else {
            row.targetText = text(label(IndicatorStatus::NoTarget));
        }
        if (const auto* actual = shownActual(outcome.series, outcome.result)) {
            row.actualText = text(pointText(indicator, *actual));
            row.isProvisional = actual->isProvisional;
            m_grounds.add(*actual);
            addGrounds(m_spec, m_facts, *actual, {row.id, {}}, m_translate);
        } else {
            // What is not measured and what is not due yet are different things, and neither is 0.
            row.actualText = text(label(row.status == IndicatorStatus::NotYetDue ? IndicatorStatus::NotYetDue
                                                                                 : IndicatorStatus::Unmeasured));
        }
        m_isWithoutBaseline = m_isWithoutBaseline || (row.attainment && !main->usesBaseline);
        if (!row.attainment) {
            ++m_withoutBar;
        }
        ++m_counts[static_cast<std::size_t>(
            std::find(kStatuses.begin(), kStatuses.end(), row.status.value_or(IndicatorStatus::NoTarget)) -
            kStatuses.begin())];
        m_content.rows.push_back(std::move(row));
    }

    // The attainment that the line from baseline to target has at the time of the actual.
    [[nodiscard]] static std::optional<Fraction> expectedShare(const TargetResult& main, const TargetPoint& target) {
        if (!main.expected || !main.baseline || !main.baseline->value || !target.value ||
            *target.value == *main.baseline->value) {
            return std::nullopt;
        }
        return (*main.expected - *main.baseline->value) / (*target.value - *main.baseline->value);
    }

    void setTexts() {
        const auto has = [this](auto predicate) {
            return std::any_of(m_content.rows.begin(), m_content.rows.end(), predicate);
        };
        m_content.indicatorHeading = text(Message(SHIRUBE_TEXT("Indicator")));
        m_content.groupHeading = text(Message(SHIRUBE_TEXT("Programme")));
        m_content.attainmentHeading = text(Message(SHIRUBE_TEXT("Attainment (%)")));
        m_content.actualHeading = text(Message(SHIRUBE_TEXT("Actual")));
        m_content.targetHeading = text(Message(SHIRUBE_TEXT("Target")));
        m_content.statusHeading = text(Message(SHIRUBE_TEXT("Status")));
        m_content.targetMark = text(Message(SHIRUBE_TEXT("Target = 100%")));
        m_content.longest = longestBar();
        if (has([](const auto& row) { return row.expected.has_value(); })) {
            m_content.expectedLegend = text(Message(SHIRUBE_TEXT("Pace from the baseline to the target (%)")));
        }
        if (has([](const auto& row) { return row.isProvisional && row.attainment; })) {
            m_content.provisionalLegend = text(Message(SHIRUBE_TEXT("Actual (provisional)")));
        }
        if (has([](const auto& row) { return row.attainment && *row.attainment > longestBar(); })) {
            m_content.beyondLegend = text(Message(SHIRUBE_TEXT("Cut off: beyond {0}%"), {longestBar().percent(0)}));
        }
    }

    [[nodiscard]] std::size_t count(IndicatorStatus status) const {
        return m_counts[static_cast<std::size_t>(std::find(kStatuses.begin(), kStatuses.end(), status) -
                                                 kStatuses.begin())];
    }

    [[nodiscard]] Message message() const {
        const auto number = [](std::size_t value) { return std::to_string(value); };
        const auto all = m_content.rows.size();
        const auto judged = count(IndicatorStatus::Achieved) + count(IndicatorStatus::OnTrack) +
                            count(IndicatorStatus::Behind) + count(IndicatorStatus::Missed);
        if (judged == 0) {
            return Message(SHIRUBE_TEXT("None of {0} indicators has an actual to hold against its target yet"),
                           {number(all)});
        }
        const auto late = count(IndicatorStatus::Behind) + count(IndicatorStatus::Missed);
        return Message(
            SHIRUBE_TEXT("Of {0} indicators {1} can be judged: {2} reached or on track, {3} behind or missed"),
            {number(all), number(judged), number(judged - late), number(late)});
    }

    void addNotes() {
        const auto note = [this](const Message& message) { m_spec.notes.push_back(text(message)); };
        noteGrounds(m_spec, m_grounds, m_translate);
        addDissentNotes(m_spec, m_facts, m_translate);
        if (m_isWithoutBaseline) {
            note(Message(SHIRUBE_TEXT("Without a baseline attainment is the actual over the target.")));
        }
        if (m_withoutBar > 0) {
            note(
                Message(SHIRUBE_TEXT("{0} indicators have no bar: without an actual or a target in numbers there is no "
                                     "attainment, which is not 0%."),
                        {std::to_string(m_withoutBar)}));
        }
    }

    [[nodiscard]] std::string alternativeText() const {
        std::string parts;
        for (const auto& row : m_spec.bullets().rows) {
            const auto share = row.attainment ? row.attainment->percent() + "%" : std::string("—");
            parts += (parts.empty() ? "" : "; ") +
                     text(Message(SHIRUBE_TEXT("{0}: {1}, {2}"), {row.label, row.statusText, share}));
        }
        return text(Message(SHIRUBE_TEXT("Bars of attainment: {0}."), {parts}));
    }

    const FactBook& m_facts;
    const OutcomeFigureOptions& m_options;
    const base::Translator& m_translate;
    FigureSpec m_spec;
    BulletContent m_content;
    ShownGrounds m_grounds;
    std::array<std::size_t, kStatuses.size()> m_counts{};
    std::size_t m_withoutBar = 0;
    bool m_isWithoutBaseline = false;
};

}  // namespace

FigureSpec bulletFigure(const FactBook& facts, std::span<const IndicatorOutcome> indicators,
                        const domain::CalendarDay& asOf, const OutcomeFigureOptions& options,
                        const base::Translator& translate) {
    return BulletBuilder(facts, options, translate).build(indicators, asOf);
}

}  // namespace shirube::analysis
