// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sources/SourceDetailText.h"

#include <algorithm>

#include "domain/NumberFormat.h"
#include "models/CheckText.h"
#include "models/QtTranslator.h"
#include "models/VerdictMark.h"
#include "style/Theme.h"
#include "widgets/CheckLines.h"
#include "widgets/DetailLink.h"

namespace shirube::ui {

using analysis::Check;
using analysis::Verdict;
using domain::FigureStatement;
using models::CheckText;
using models::textOf;
using models::toQString;

namespace {

QString meaningOf(Verdict verdict) {
    switch (verdict) {
        case Verdict::Consistent:
            return SourceDetailText::tr("The printed figures satisfy it as they stand.");
        case Verdict::WithinRounding:
            return SourceDetailText::tr(
                "The printed figures do not satisfy it to the last digit; figures that are printed like them do.");
        case Verdict::WithinEnvelope:
            return SourceDetailText::tr(
                "It holds only because a part that is printed as within an envelope may be anything up to it.");
        case Verdict::Discrepancy:
            return SourceDetailText::tr("No figures that could be printed like these satisfy it.");
        case Verdict::Unverifiable:
            return SourceDetailText::tr("Something that it needs is not stated:");
    }
    return {};
}

QString relationOf(domain::Relation relation) {
    switch (relation) {
        case domain::Relation::Equal:
            return {};
        case domain::Relation::AtLeast:
            return SourceDetailText::tr("The stated figure is at least the computed one");
        case domain::Relation::AtMost:
            return SourceDetailText::tr("The stated figure is at most the computed one");
    }
    return {};
}

}  // namespace

QString SourceDetailText::labelOf(const domain::FactKey& fact) const {
    return textOf(facts().label(fact));
}

QString SourceDetailText::place(const FigureStatement& statement) const {
    const auto* source = facts().source(statement.citation.source);
    const auto title = source ? source->title : statement.citation.source.value();
    auto html = RichText::escaped(title);
    if (!statement.citation.locator.empty()) {
        html += QStringLiteral("<br>") + RichText::escaped(statement.citation.locator);
    }
    return html;
}

QString SourceDetailText::jumps(const domain::FactKey& fact, bool toStatements) const {
    QStringList links;
    if (toStatements && !facts().statementsOf(fact).empty()) {
        links.append(DetailLink{DetailLink::Kind::Fact, fact.text()}.html(tr("Statements")));
    }
    if (fact.subjectKind == domain::SubjectKind::BudgetLine) {
        links.append(DetailLink{DetailLink::Kind::Line, fact.subject}.html(tr("Show in the budgets")));
    } else if (fact.measure == domain::Measure::ThemeCount) {
        links.append(DetailLink{DetailLink::Kind::Subject, fact.text()}.html(tr("Show the themes")));
    } else if (fact.subjectKind == domain::SubjectKind::Fund || fact.subjectKind == domain::SubjectKind::Allocation ||
               fact.subjectKind == domain::SubjectKind::Organisation) {
        links.append(DetailLink{DetailLink::Kind::Subject, fact.text()}.html(tr("Show in the flows of money")));
    }
    return links.join(QStringLiteral("&nbsp;&nbsp;"));
}

QString SourceDetailText::verdict(const Check& check) const {
    auto html =
        QStringLiteral("<p style='margin:0; font-size:14pt'>%1</p>").arg(CheckLines::verdict(m_rich, check.verdict)) +
        QStringLiteral("<p style='margin:2px 0 4px 0'>%1</p>").arg(meaningOf(check.verdict).toHtmlEscaped());
    for (const auto& missing : check.missing) {
        html += QStringLiteral("<p style='margin:0 0 0 12px'>・%1</p>").arg(textOf(missing).toHtmlEscaped());
    }
    return html;
}

QString SourceDetailText::numbers(const Check& check) const {
    const auto withUnit = [&](bool isThere, const QString& figure) {
        return isThere ? CheckText::withUnit(figure, check.unit) : QString();
    };
    QString rows = m_rich.row(tr("Stated"), withUnit(check.stated.has_value(), CheckText::stated(check))) +
                   m_rich.row(tr("Computed"), withUnit(check.computed.has_value(), CheckText::computed(check))) +
                   m_rich.row(tr("Difference"), withUnit(check.difference.has_value(), CheckText::difference(check)));
    if (check.rounding != analysis::RoundingExplanation::None) {
        rows += m_rich.row(tr("Explained by"), textOf(analysis::label(check.rounding)));
    }
    rows += m_rich.row(tr("Relation"), relationOf(check.relation));
    if (!check.identity.isEmpty()) {
        rows += m_rich.row(tr("Whose claim"), textOf(domain::label(check.basis)));
    }
    return RichText::table(rows);
}

QString SourceDetailText::note(const Check& check) const {
    const auto* note = m_checks.note(check.id);
    if (!note) {
        return check.verdict == Verdict::Discrepancy
                   ? m_rich.section(tr("Note")) +
                         QStringLiteral("<p style='margin:0'>%1 %2</p>")
                             .arg(m_rich.quiet(tr("Nobody has noted anything.").toHtmlEscaped()),
                                  DetailLink{DetailLink::Kind::Note, {}}.html(tr("Write a note")))
                   : QString();
    }
    auto html = m_rich.section(tr("Note")) +
                QStringLiteral(
                    "<p style='margin:0; white-space:pre-wrap'>%1</p><p style='margin:2px 0 0 0'>%2&nbsp;&nbsp;%3</p>")
                    .arg(RichText::escaped(note->text),
                         m_rich.quiet(QStringList({toQString(note->author), CheckText::localTime(note->time)})
                                          .join(QStringLiteral("　"))
                                          .toHtmlEscaped()),
                         DetailLink{DetailLink::Kind::Note, {}}.html(tr("Change")));
    if (CheckText::hasMoved(check, *note)) {
        const auto former = analysis::verdictFromKey(note->verdict);
        html += QStringLiteral("<p style='margin:2px 0 0 0'>%1</p>")
                    .arg(m_rich.alert(tr("！ The verdict was “%1” when this was written.")
                                          .arg(former ? textOf(analysis::label(*former)) : toQString(note->verdict))));
    }
    return html;
}

QString SourceDetailText::input(const analysis::CheckInput& input) const {
    const auto* statement = facts().statement(input.statement);
    const auto label = m_rich.quiet(labelOf(input.fact).toHtmlEscaped());
    const auto links = jumps(input.fact, true);
    if (!statement) {
        return QStringLiteral("<p style='margin:6px 0 0 0'>%1 <b>%2</b><br>%3</p>")
            .arg(label, tr("not stated").toHtmlEscaped(), links);
    }
    return QStringLiteral("<p style='margin:6px 0 0 0'>%1 <b>%2</b><br>%3%4</p>")
        .arg(label, RichText::escaped(statement->figure.raw), place(*statement),
             links.isEmpty() ? QString() : QStringLiteral("<br>") + links);
}

QString SourceDetailText::inputs(const Check& check) const {
    QString stated;
    QString others;
    for (const auto& one : check.inputs) {
        (one.isStated ? stated : others) += input(one);
    }
    if (check.kind == domain::IdentityKind::Same) {
        return stated.isEmpty() && others.isEmpty() ? QString() : m_rich.section(tr("Statements")) + stated + others;
    }
    return (stated.isEmpty() ? QString() : m_rich.section(tr("Stated figure")) + stated) +
           (others.isEmpty() ? QString() : m_rich.section(tr("Computed from")) + others);
}

QString SourceDetailText::conflict(const Check& check) const {
    if (check.conflict.empty()) {
        return {};
    }
    auto html = m_rich.section(tr("These can't all be true"));
    for (const auto& id : check.conflict) {
        if (const auto* statement = facts().statement(id)) {
            html += QStringLiteral("<p style='margin:2px 0 0 0'>%1 <b>%2</b></p>")
                        .arg(labelOf(statement->fact).toHtmlEscaped(), RichText::escaped(statement->figure.raw));
        }
    }
    return html;
}

QString SourceDetailText::suspect(const analysis::Suspect& suspect, const Check& check) const {
    const auto* statement = facts().statement(suspect.statement);
    if (!statement) {
        return {};
    }
    const auto& unit = statement->figure.unit;
    const auto value = CheckText::withUnit(CheckText::range(suspect.lower, suspect.upper, unit), unit);
    auto html = QStringLiteral("<p style='margin:6px 0 0 0'>%1</p>")
                    .arg(tr("If “%1” alone were %2 instead of %3, it would explain %n discrepancies.", nullptr,
                            static_cast<int>(suspect.explains.size()))
                             .arg(labelOf(statement->fact), value, toQString(statement->figure.raw))
                             .toHtmlEscaped());
    models::CheckIndex::Checks others;
    for (const auto& id : suspect.explains) {
        const auto* other = m_checks.state()->result->check(id);
        if (other && other != &check) {
            others.push_back(other);
        }
    }
    return html + CheckLines::html(m_rich, others);
}

QString SourceDetailText::suspects(const Check& check) const {
    QString html;
    for (const auto& id : check.suspects) {
        if (const auto* found = m_checks.state()->result->suspect(id)) {
            html += suspect(*found, check);
        }
    }
    if (!html.isEmpty()) {
        return m_rich.section(tr("What would explain it")) + html;
    }
    return check.verdict == Verdict::Discrepancy
               ? m_rich.section(tr("What would explain it")) +
                     m_rich.hint(tr("No single figure would, without upsetting a check that holds."))
               : QString();
}

QString SourceDetailText::check(const Check& check, const analysis::Derivation& derivation) const {
    auto html = m_rich.heading(textOf(check.label), textOf(domain::label(check.kind)));
    html += verdict(check) + numbers(check) + note(check);
    html += m_rich.section(tr("Formula")) +
            QStringLiteral("<p style='margin:0'>%1&nbsp;&nbsp;%2</p>")
                .arg(textOf(derivation.formula).toHtmlEscaped(),
                     DetailLink{DetailLink::Kind::Derivation, {}}.html(tr("How it came about")));
    html += suspects(check) + conflict(check) + inputs(check);
    if (!check.note.empty()) {
        html += m_rich.section(tr("Remark on the check")) + RichText::paragraph(toQString(check.note));
    }
    return html +
           QStringLiteral("<p style='margin:14px 0 0 0'>%1</p>").arg(m_rich.quiet(RichText::escaped(check.id.value())));
}

QString SourceDetailText::derivation(const Check& check) const {
    return m_rich.result(textOf(check.label), models::verdictText(check.verdict)) +
           QStringLiteral("<p style='margin:4px 0 0 0'>%1</p>")
               .arg(DetailLink{DetailLink::Kind::Text, {}}.html(tr("Back to the figures")));
}

QString SourceDetailText::statement(const FigureStatement& statement) const {
    const auto* source = facts().source(statement.citation.source);
    auto html = m_rich.result(labelOf(statement.fact), toQString(statement.figure.raw));
    QString rows = m_rich.row(tr("Value"), toQString(statement.figure.print()));
    if (statement.kind != domain::AmountKind::Confirmed) {
        rows += m_rich.row(tr("Kind"), textOf(domain::label(statement.kind)));
    }
    if (statement.provisional) {
        rows += m_rich.row(tr("State"), tr("Provisional"));
    }
    const auto* adopted = facts().adopted(statement.fact);
    if (adopted && facts().statementsOf(statement.fact).size() > 1) {
        rows += m_rich.row(tr("Adopted"), adopted == &statement
                                              ? tr("✓ This one")
                                              : tr("%1, stated elsewhere").arg(toQString(adopted->figure.raw)));
    }
    html += RichText::table(rows) + m_rich.section(tr("Source")) +
            QStringLiteral("<p style='margin:0'>%1<br>%2</p>")
                .arg(place(statement),
                     m_rich.quiet(source ? RichText::escaped(source->publisher + "　" + source->date) : QString()));
    if (!statement.citation.raw.empty()) {
        const bool isEntered = statement.origin == domain::StatementOrigin::Person;
        const auto words = isEntered ? tr("Entered: %1") : tr("“%1”", "a quotation");
        html += QStringLiteral("<p style='margin:2px 0 0 12px'>%1</p>")
                    .arg(m_rich.quiet(words.arg(toQString(statement.citation.raw)).toHtmlEscaped()));
    }
    if (!statement.note.empty()) {
        html += m_rich.section(tr("Note")) + RichText::paragraph(toQString(statement.note));
    }
    const auto& checks = m_checks.ofStatement(statement.id);
    html += m_rich.section(tr("Checks"));
    html += checks.empty() ? m_rich.hint(tr("No check reads this figure.")) : CheckLines::html(m_rich, checks);
    const auto links = jumps(statement.fact, facts().statementsOf(statement.fact).size() > 1);
    return links.isEmpty() ? html : html + QStringLiteral("<p style='margin:14px 0 0 0'>%1</p>").arg(links);
}

}  // namespace shirube::ui
