// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sources/ThingText.h"

#include <algorithm>

#include "models/QtTranslator.h"

namespace shirube::ui {

using application::HitKind;
using models::textOf;
using models::toQString;

const domain::Finding* ThingText::findFinding(const std::string& id) const {
    const auto& findings = m_facts.catalogue().content().findings;
    const auto at = std::find_if(findings.begin(), findings.end(),
                                 [&](const domain::Finding& finding) { return finding.id.value() == id; });
    return at == findings.end() ? nullptr : &*at;
}

QString ThingText::html(HitKind kind, const std::string& id) const {
    const auto& catalogue = m_facts.catalogue();
    const auto textFor = [](const auto* thing, const auto& write) { return thing ? write(*thing) : QString(); };
    switch (kind) {
        case HitKind::Indicator:
            return textFor(catalogue.indicator(domain::IndicatorId(id)),
                           [this](const auto& x) { return indicator(x); });
        case HitKind::Series:
            return textFor(catalogue.series(domain::SeriesId(id)), [this](const auto& x) { return series(x); });
        case HitKind::PolicyItem:
            return textFor(catalogue.policyItem(domain::PolicyItemId(id)),
                           [this](const auto& x) { return policyItem(x); });
        case HitKind::Source:
            return textFor(m_facts.source(domain::SourceId(id)), [this](const auto& x) { return source(x); });
        case HitKind::Finding:
            return textFor(findFinding(id), [this](const auto& x) { return finding(x); });
        case HitKind::Programme:
        case HitKind::Theme:
        case HitKind::Organisation:
        case HitKind::Fund:
        case HitKind::GovernmentProgramme:
        case HitKind::GovernmentPayee:
            break;
    }
    return {};
}

QString ThingText::name(HitKind kind, const std::string& id) const {
    const auto& catalogue = m_facts.catalogue();
    switch (kind) {
        case HitKind::Indicator:
            if (const auto* found = catalogue.indicator(domain::IndicatorId(id))) {
                return toQString(found->name);
            }
            break;
        case HitKind::Series:
            if (const auto* found = catalogue.series(domain::SeriesId(id))) {
                return toQString(found->name);
            }
            break;
        case HitKind::PolicyItem:
            if (const auto* found = catalogue.policyItem(domain::PolicyItemId(id))) {
                return toQString(found->name);
            }
            break;
        case HitKind::Source:
            if (const auto* found = m_facts.source(domain::SourceId(id))) {
                return toQString(found->title);
            }
            break;
        case HitKind::Finding:
            if (const auto* found = findFinding(id)) {
                return toQString(found->topic);
            }
            break;
        case HitKind::Programme:
        case HitKind::Theme:
        case HitKind::Organisation:
        case HitKind::Fund:
        case HitKind::GovernmentProgramme:
        case HitKind::GovernmentPayee:
            break;
    }
    return {};
}

QString ThingText::owner(const domain::ProgrammeId& programme, const domain::PortfolioId& portfolio) const {
    if (const auto* found = m_facts.book().programme(programme)) {
        return toQString(found->name);
    }
    const auto* frame = m_facts.catalogue().portfolio(portfolio);
    return frame ? toQString(frame->name) : QString();
}

QString ThingText::citation(const domain::Citation& citation) const {
    const auto* source = m_facts.source(citation.source);
    if (!source && citation.locator.empty()) {
        return {};
    }
    return m_rich.section(tr("Source")) + QStringLiteral("<p style='margin:0'>%1<br>%2</p>")
                                              .arg(RichText::escaped(source ? source->title : citation.source.value()),
                                                   RichText::escaped(citation.locator));
}

QString ThingText::note(const std::string& note) const {
    return note.empty() ? QString() : m_rich.section(tr("Note")) + RichText::paragraph(toQString(note));
}

QString ThingText::indicator(const domain::Indicator& indicator) const {
    auto html = m_rich.heading(toQString(indicator.name), owner(indicator.programme, indicator.portfolio));
    html += RichText::table(m_rich.row(tr("Stage"), textOf(domain::label(indicator.stage))) +
                            m_rich.row(tr("Unit"), toQString(indicator.unit)) +
                            m_rich.row(tr("Numerator"), toQString(indicator.numerator)) +
                            m_rich.row(tr("Denominator"), toQString(indicator.denominator)) +
                            m_rich.row(tr("Measured by"), toQString(indicator.method)) +
                            m_rich.row(tr("Evidence"), toQString(indicator.evidence)));
    QString targets;
    for (const auto& target : indicator.targets) {
        QStringList parts;
        if (target.figure) {
            const auto* statement = m_facts.adopted(*target.figure);
            parts.append(statement ? toQString(statement->figure.raw) : tr("not stated"));
        }
        if (!target.text.empty()) {
            parts.append(toQString(target.text));
        }
        if (target.isOpen()) {
            parts.append(tr("to be decided by %1").arg(toQString(target.decidedBy)));
        }
        const auto when = textOf(target.period.label());
        targets += m_rich.row(when.isEmpty() ? tr("Without a year") : when, parts.join(QStringLiteral("　")));
    }
    if (!targets.isEmpty()) {
        html += m_rich.section(tr("Targets")) + RichText::table(targets);
    }
    return html + citation(indicator.citation) + note(indicator.note);
}

QString ThingText::series(const domain::ContextSeries& series) const {
    return m_rich.heading(toQString(series.name), textOf(domain::label(series.group))) +
           RichText::table(m_rich.row(tr("Unit"), toQString(series.unit))) + citation(series.citation) +
           note(series.note);
}

QString ThingText::policyItem(const domain::PolicyItem& item) const {
    auto html = m_rich.heading(toQString(item.name), owner(domain::ProgrammeId(), item.portfolio));
    html += RichText::table(
        m_rich.row(tr("Cycle"), toQString(item.cycle.name())) +
        m_rich.row(tr("Pillar"), textOf(domain::label(item.pillar))) +
        m_rich.row(tr("Ministry"), toQString(item.ministry)) +
        (item.isNew ? m_rich.row(tr("New"), tr("Printed as new")) : QString()) +
        (item.amountUnspecified ? m_rich.row(tr("Amount"), tr("Named without an amount of its own")) : QString()) +
        m_rich.row(tr("Programme"), owner(item.programme, domain::PortfolioId())));
    return html + citation(item.citation) + note(item.note);
}

QString ThingText::source(const domain::Source& source) const {
    return m_rich.heading(toQString(source.title), toQString(source.publisher)) +
           RichText::table(m_rich.row(tr("Date"), toQString(source.date))) + note(source.note);
}

QString ThingText::finding(const domain::Finding& finding) const {
    auto html = m_rich.heading(toQString(finding.topic), owner(finding.programme, domain::PortfolioId()));
    html += RichText::table(m_rich.row(tr("Kind"), textOf(domain::label(finding.kind))) +
                            m_rich.row(tr("Year"), finding.year > 0 ? QString::number(finding.year) : QString()) +
                            m_rich.row(tr("By"), toQString(finding.author)) +
                            m_rich.row(tr("Response"), toQString(finding.response)) +
                            m_rich.row(tr("Status"), textOf(domain::label(finding.status))) +
                            m_rich.row(tr("Follow-up"), toQString(finding.followUp)));
    return html + citation(finding.citation) + note(finding.note);
}

}  // namespace shirube::ui
