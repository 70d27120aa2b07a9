// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/FactText.h"

#include <QStringList>

#include "models/QtTranslator.h"
#include "widgets/CheckLines.h"
#include "widgets/DetailLink.h"

namespace shirube::ui {

using models::textOf;
using models::toQString;

QString FactText::fact(const domain::FactKey& fact) const {
    const auto statements = m_facts.statementsOf(fact);
    const auto* adopted = m_facts.adopted(fact);
    const DetailLink link{DetailLink::Kind::Fact, fact.text()};
    auto html = QStringLiteral("<p style='margin:8px 0 0 0'>%1</p>").arg(link.html(textOf(m_facts.label(fact))));
    if (statements.empty()) {
        html += m_rich.hint(tr("Nothing states this."));
    }
    for (const auto* one : statements) {
        html += statement(*one, one == adopted && statements.size() > 1);
    }
    return html + CheckLines::html(m_rich, m_checks.ofFact(fact));
}

QString FactText::statement(const domain::FigureStatement& statement, bool isAdopted) const {
    auto html = QStringLiteral("<p style='margin:4px 0 0 0'><b>%1</b>").arg(RichText::escaped(statement.figure.raw));
    if (isAdopted) {
        html += QLatin1Char(' ') + m_rich.good(tr("✓ Adopted"));
    }
    if (statement.provisional) {
        html += QLatin1Char(' ') + m_rich.quiet(tr("Provisional").toHtmlEscaped());
    }
    html += QStringLiteral("</p>") + citation(statement.citation);
    if (!statement.note.empty()) {
        html += QStringLiteral("<p style='margin:2px 0 0 12px'>%1</p>")
                    .arg(m_rich.quiet(tr("Note: %1").arg(toQString(statement.note)).toHtmlEscaped()));
    }
    return html;
}

QString FactText::citation(const domain::Citation& citation) const {
    const auto* source = m_facts.source(citation.source);
    QStringList lines{RichText::escaped(source ? source->title : citation.source.value())};
    if (source) {
        QStringList origin{toQString(source->publisher), toQString(source->date)};
        origin.removeAll(QString());
        lines.append(m_rich.quiet(origin.join(QStringLiteral("　")).toHtmlEscaped()));
    }
    lines.append(RichText::escaped(citation.locator));
    lines.removeAll(QString());
    auto html = QStringLiteral("<p style='margin:0'>%1</p>").arg(lines.join(QStringLiteral("<br>")));
    if (!citation.raw.empty()) {
        html += QStringLiteral("<p style='margin:2px 0 0 12px'>%1</p>")
                    .arg(m_rich.quiet(tr("“%1”", "a quotation").arg(RichText::escaped(citation.raw))));
    }
    return html;
}

QString FactText::note(const std::string& note) const {
    return note.empty() ? QString() : m_rich.section(tr("Note")) + RichText::paragraph(toQString(note));
}

QString FactText::organisation(const domain::Organisation& organisation) const {
    QStringList spellings;
    for (const auto& alias : organisation.aliases) {
        spellings.append(toQString(alias));
    }
    auto html = QStringLiteral("<p style='margin:4px 0 0 0'>%1 %2")
                    .arg(RichText::escaped(organisation.name),
                         m_rich.quiet(textOf(domain::label(organisation.kind)).toHtmlEscaped()));
    if (!spellings.isEmpty()) {
        html += QStringLiteral("<br>") +
                m_rich.quiet(tr("Also spelt: %1").arg(spellings.join(tr(", ", "between spellings"))).toHtmlEscaped());
    }
    html += QStringLiteral("</p>");
    return html;
}

}  // namespace shirube::ui
