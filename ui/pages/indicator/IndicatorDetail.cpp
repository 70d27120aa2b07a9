// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/indicator/IndicatorDetail.h"

#include <algorithm>
#include <vector>

#include "models/IndicatorText.h"
#include "models/QtTranslator.h"
#include "models/StatusMark.h"

namespace shirube::ui {

using models::IndicatorText;
using models::textOf;
using models::toQString;

IndicatorDetail::IndicatorDetail(const QPalette& palette, const analysis::FactBook& facts,
                                 const models::CheckIndex& checks)
    : m_rich(palette), m_facts(facts), m_texts(m_rich, m_facts, checks) {}

QString IndicatorDetail::status(const std::optional<analysis::IndicatorStatus>& status) const {
    return m_rich.toned(models::statusTone(status), models::statusText(status));
}

QString IndicatorDetail::text(const analysis::IndicatorOutcome& outcome) const {
    const auto& indicator = *outcome.series.indicator;
    return m_rich.heading(toQString(indicator.name),
                          tr("%1  %2", "programme and stage")
                              .arg(IndicatorText::owner(m_facts, indicator), textOf(domain::label(indicator.stage)))) +
           standing(outcome) + definition(indicator) + targets(outcome) + sources(outcome);
}

QString IndicatorDetail::standing(const analysis::IndicatorOutcome& outcome) const {
    const auto& indicator = *outcome.series.indicator;
    const auto* main = outcome.result.main();
    const auto* actual = models::shownActual(outcome.series, outcome.result);
    const auto attainment = outcome.result.attainment();
    auto html = QStringLiteral("<p style='margin:0 0 6px 0'><b>%1</b></p>").arg(status(outcome.result.status()));
    html += RichText::table(
        m_rich.row(tr("Target"), main ? IndicatorText::withPeriod(
                                            IndicatorText::target(indicator, outcome.series.targets[main->target]),
                                            outcome.series.targets[main->target].period)
                                      : QString()) +
        m_rich.row(
            tr("Actual"),
            actual ? IndicatorText::withPeriod(IndicatorText::actual(indicator, *actual), actual->period) : QString()) +
        m_rich.row(tr("Attainment"), attainment ? IndicatorText::percent(*attainment) : QString()) +
        m_rich.row(tr("On the line it would be"),
                   main && main->expected ? IndicatorText::value(indicator, *main->expected) : QString()) +
        m_rich.row(tr("Needed a year"), main && main->neededPerYear
                                            ? IndicatorText::difference(indicator, *main->neededPerYear)
                                            : QString()) +
        m_rich.row(tr("Forecast"),
                   main && main->forecast ? IndicatorText::value(indicator, main->forecast->value) : QString()));
    if (main && main->forecast) {
        html += m_rich.hint(textOf(main->forecast->assumption));
    }
    if (main && main->isBorderline) {
        html += QStringLiteral("<p style='margin:4px 0 0 0'>%1</p>")
                    .arg(m_rich.alert(tr("The printed actual is rounded; its true value may lie on either side.")));
    }
    return html;
}

QString IndicatorDetail::definition(const domain::Indicator& indicator) const {
    const auto quotient = indicator.numerator.empty() || indicator.denominator.empty()
                              ? QString()
                              : tr("%1 ÷ %2").arg(toQString(indicator.numerator), toQString(indicator.denominator));
    return m_rich.section(tr("Definition")) +
           RichText::table(m_rich.row(tr("Kind"), textOf(domain::label(indicator.measure))) +
                           m_rich.row(tr("Unit"), toQString(indicator.unit)) + m_rich.row(tr("Quotient"), quotient) +
                           m_rich.row(tr("Direction"), IndicatorText::direction(indicator.direction)) +
                           m_rich.row(tr("Over time"), IndicatorText::behaviour(indicator.timeBehaviour)) +
                           m_rich.row(tr("Measured by"), toQString(indicator.method)) +
                           m_rich.row(tr("Evidence"), toQString(indicator.evidence)) +
                           m_rich.row(tr("Id"), toQString(indicator.id.value())));
}

QString IndicatorDetail::targets(const analysis::IndicatorOutcome& outcome) const {
    auto html = m_rich.section(tr("Targets: %1").arg(outcome.series.targets.size()));
    for (const auto& result : outcome.result.targets) {
        const auto& target = outcome.series.targets[result.target];
        const auto text = IndicatorText::target(*outcome.series.indicator, target);
        html +=
            QStringLiteral("<p style='margin:4px 0 0 0'>%1&nbsp; %2</p>")
                .arg(IndicatorText::withPeriod(text.isEmpty() ? tr("Not set") : text, target.period).toHtmlEscaped(),
                     status(result.status));
        if (!target.text.empty() && toQString(target.text) != text) {
            html +=
                QStringLiteral("<p style='margin:0 0 0 12px'>%1</p>").arg(m_rich.quiet(RichText::escaped(target.text)));
        }
        if (result.themes) {
            html += QStringLiteral("<p style='margin:0 0 0 12px'>%1</p>")
                        .arg(m_rich.quiet(
                            tr("%1 of %2 measured themes reach it")
                                .arg(QString::number(result.themes->met), QString::number(result.themes->measured))
                                .toHtmlEscaped()));
        }
        for (const auto& note : result.notes) {
            html +=
                QStringLiteral("<p style='margin:0 0 0 12px'>%1</p>").arg(m_rich.quiet(textOf(note).toHtmlEscaped()));
        }
    }
    return outcome.series.targets.empty() ? html + m_rich.hint(tr("No document gives a target.")) : html;
}

QString IndicatorDetail::sources(const analysis::IndicatorOutcome& outcome) const {
    const auto& indicator = *outcome.series.indicator;
    auto html = m_rich.section(tr("Sources")) + m_texts.citation(indicator.citation);
    for (const auto& fact : m_facts.factsOf(domain::SubjectKind::Indicator, indicator.id.value())) {
        html += m_texts.fact(fact);
    }
    return html + m_texts.note(indicator.note);
}

}  // namespace shirube::ui
