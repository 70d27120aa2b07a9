// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/theme/ThemeDetail.h"

#include "domain/Period.h"
#include "models/CheckText.h"
#include "models/FactCell.h"
#include "models/QtTranslator.h"
#include "models/ThemeModel.h"
#include "widgets/CheckLines.h"

namespace shirube::ui {

using models::textOf;
using models::toQString;

ThemeDetail::ThemeDetail(const QPalette& palette, const analysis::FactBook& facts, const models::CheckIndex& checks)
    : m_rich(palette), m_facts(facts), m_texts(m_rich, m_facts, checks) {}

QString ThemeDetail::result(domain::ThemeResult result) const {
    const auto text = models::resultText(result);
    switch (models::resultTone(result)) {
        case models::Tone::Good:
            return m_rich.good(text);
        case models::Tone::Alert:
            return m_rich.alert(text);
        case models::Tone::Quiet:
        case models::Tone::Plain:
            break;
    }
    return text.toHtmlEscaped();
}

QString ThemeDetail::theme(const domain::Theme& theme) const {
    const auto* programme = m_facts.book().programme(theme.programme);
    const auto end = domain::Period::parse(theme.endYear);
    const bool ends = end && end->kind() != domain::Period::Kind::None;
    auto html = m_rich.heading(
        toQString(theme.title),
        tr("%1  %2", "element and code").arg(models::elementTitle(theme.item, theme.element), toQString(theme.code)));
    html += QStringLiteral("<p style='margin:0 0 6px 0'><b>%1</b></p>").arg(result(theme.result));
    html += RichText::table(
        m_rich.row(tr("Programme"), toQString(programme ? programme->name : theme.programme.value())) +
        m_rich.row(tr("Category"), textOf(domain::label(theme.category))) +
        m_rich.row(tr("Ends"), ends ? textOf(end->label()) : tr("Not stated by the document")) +
        m_rich.row(tr("Kind"),
                   theme.preparatory ? tr("Preparatory research: outside the targets and the tallies") : QString()));
    html += m_rich.section(tr("Organisations: %1").arg(theme.organisations.size()));
    for (const auto& participant : theme.organisations) {
        const auto* organisation = m_facts.catalogue().organisation(participant.id);
        html += organisation ? m_texts.organisation(*organisation)
                             : RichText::paragraph(toQString(participant.printedName));
        if (organisation && participant.printedName != organisation->name) {
            html +=
                QStringLiteral("<p style='margin:0'>%1</p>")
                    .arg(m_rich.quiet(tr("Printed here: %1").arg(toQString(participant.printedName)).toHtmlEscaped()));
        }
    }
    html += m_rich.section(tr("Sources")) + m_texts.citation(theme.citation);
    return html + m_texts.note(theme.note);
}

QString ThemeDetail::tally(const QString& title, const analysis::ThemeTallyRow& tally) const {
    auto html = m_rich.heading(title, tr("Counted from the rows of the progress tables"));
    const auto& counted = tally.counted;
    const auto rate = counted.achievementRate();
    html += RichText::table(m_rich.row(tr("Achieved"), QString::number(counted.achieved)) +
                            m_rich.row(tr("On schedule"), QString::number(counted.onSchedule)) +
                            m_rich.row(tr("Delayed"), QString::number(counted.delayed)) +
                            m_rich.row(tr("Missed"), QString::number(counted.missed)) +
                            m_rich.row(tr("Themes"), QString::number(counted.total())) +
                            m_rich.row(tr("Achieved of those over"),
                                       rate ? models::FactCell::percent(*rate).text : tr("No theme is over yet")));
    html += m_rich.section(tr("Against what is printed"));
    if (tally.checks.empty()) {
        return html + m_rich.hint(tr("No document prints a number for this row."));
    }
    html += CheckLines::html(m_rich, tally.checks);
    html += m_rich.section(tr("Sources"));
    for (const auto* check : tally.checks) {
        for (const auto& input : check->inputs) {
            html += input.isStated ? m_texts.fact(input.fact) : QString();
        }
    }
    return html;
}

}  // namespace shirube::ui
