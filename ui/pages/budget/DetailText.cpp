// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/budget/DetailText.h"

#include <QRegularExpression>

#include "models/AmountText.h"
#include "models/QtTranslator.h"
#include "style/Theme.h"
#include "widgets/CheckLines.h"

namespace shirube::ui {

using models::AmountText;
using models::StatementModel;
using models::textOf;
using models::toQString;

namespace {

// What a person typed is no quotation of the source that the person named.
bool isEntered(const StatementModel& statements, int row) {
    const auto id = models::toUtf8(statements.index(row, 0).data(StatementModel::StatementRole).toString());
    for (const auto& fact : statements.detail()->facts) {
        for (const auto& statement : fact.statements) {
            if (statement.id.value() == id) {
                return statement.origin == domain::StatementOrigin::Person;
            }
        }
    }
    return false;
}

}  // namespace

DetailText::DetailText(const QPalette& palette, domain::AmountUnit unit, bool english)
    : m_rich(palette), m_unit(unit), m_english(english) {}

QString DetailText::heading(const domain::Programme& programme, const QString& below) const {
    const auto& name = m_english && !programme.englishName.empty() ? programme.englishName : programme.name;
    return m_rich.heading(toQString(name), below);
}

QString DetailText::result(const QString& title, const QString& value) const {
    return m_rich.result(title, value);
}

QString DetailText::hint(const QString& text) const {
    return m_rich.hint(text);
}

QString DetailText::programme(const domain::Programme& programme) const {
    auto html = heading(programme, {});
    html += QStringLiteral("<table cellspacing='0'>") + m_rich.row(tr("Ministry"), toQString(programme.ministry)) +
            m_rich.row(tr("Office"), toQString(programme.office)) +
            m_rich.row(tr("Programme ID"), toQString(programme.rsProgrammeId)) +
            m_rich.row(tr("Short name"), toQString(programme.shortName)) +
            m_rich.row(m_english ? tr("Official name") : tr("English name (unofficial)"),
                       toQString(m_english ? programme.name : programme.englishName)) +
            QStringLiteral("</table>");
    if (!programme.note.empty()) {
        html += m_rich.section(tr("Note")) + RichText::paragraph(toQString(programme.note));
    }
    if (!programme.citation.locator.empty()) {
        html += m_rich.section(tr("Printed at")) + RichText::paragraph(toQString(programme.citation.locator));
    }
    html += m_rich.section(tr("Programme review system"));
    if (!programme.rsProgrammeId.empty()) {
        html += QStringLiteral("<p style='margin:2px 0'><a href='project:%1'>%2</a></p>")
                    .arg(toQString(programme.rsProgrammeId).toHtmlEscaped(),
                         tr("Show programme %1 there").arg(toQString(programme.rsProgrammeId)).toHtmlEscaped());
    }
    html += QStringLiteral("<p style='margin:2px 0'><a href='rslink:'>%1</a></p>")
                .arg((programme.rsProgrammeId.empty() ? tr("Link it with a programme of the review system…")
                                                      : tr("Change or remove the link…"))
                         .toHtmlEscaped());
    return html;
}

QString DetailText::nothing(const domain::Programme& programme, const QString& cycle) const {
    return heading(programme, cycle) +
           hint(tr("The documents state no amount of this programme for this cycle. That is "
                   "not the same as 0."));
}

QString DetailText::amounts(const domain::BudgetLine& line) const {
    QString html = QStringLiteral("<p style='margin:0; font-size:16pt'>%1%2</p>")
                       .arg(AmountText::line(line, m_unit).toHtmlEscaped(),
                            line.amount ? QStringLiteral("<span style='font-size:10pt'> %1</span>")
                                              .arg(AmountText::unitName(m_unit).toHtmlEscaped())
                                        : QString());
    html += QStringLiteral("<table cellspacing='0' style='margin-top:4px'>");
    if (line.amount) {
        html += m_rich.row(tr("In yen"), AmountText::moneyWithUnit(line.amount->money, domain::AmountUnit::Yen));
    }
    const auto range = domain::rangeOf(line);
    if (range && !range->isExact()) {
        html += m_rich.row(tr("Lies in"), AmountText::withUnit(AmountText::range(*range, m_unit), m_unit));
    }
    html += m_rich.row(tr("Kind"), textOf(domain::label(line.kind)));
    html += m_rich.row(tr("Envelope"), toQString(line.envelopeLabel));
    html += m_rich.row(tr("Status"), textOf(domain::label(line.status)));
    html += m_rich.row(tr("Account"), toQString(line.account));
    if (line.isNew) {
        html += m_rich.row(tr("New"), tr("Printed as new"));
    }
    for (const auto& part : line.parts) {
        html += m_rich.row(tr("Of which %1").arg(toQString(part.label)),
                           AmountText::moneyWithUnit(part.amount.money, m_unit));
    }
    return html + QStringLiteral("</table>");
}

QString DetailText::priorText(const analysis::PriorCheckResult& prior) const {
    if (prior.check == analysis::PriorCheck::NotPrinted || !prior.printed) {
        return {};
    }
    const bool isFine =
        prior.check == analysis::PriorCheck::Agrees || prior.check == analysis::PriorCheck::WithinRounding;
    const auto ink = isFine                                              ? Theme::goodText(m_rich.palette())
                     : prior.check == analysis::PriorCheck::Unverifiable ? Theme::secondaryText(m_rich.palette())
                                                                         : Theme::alertText(m_rich.palette());
    auto html = m_rich.section(tr("Printed prior year's amount")) + QStringLiteral("<table cellspacing='0'>") +
                m_rich.row(tr("Printed"), AmountText::moneyWithUnit(*prior.printed, m_unit));
    if (prior.earlier) {
        html += m_rich.row(tr("Earlier line"), AmountText::moneyWithUnit(*prior.earlier, m_unit));
    }
    if (prior.difference && !prior.difference->isZero()) {
        html += m_rich.row(tr("Difference"),
                           AmountText::withUnit(AmountText::difference(*prior.difference, m_unit), m_unit));
    }
    return html + QStringLiteral("</table><p style='margin:2px 0 0 0'><b style='color:%1'>%2 %3</b></p>")
                      .arg(ink.name(),
                           isFine                                              ? QStringLiteral("✓")
                           : prior.check == analysis::PriorCheck::Unverifiable ? QStringLiteral("？")
                                                                               : QStringLiteral("！"),
                           textOf(analysis::label(prior.check)).toHtmlEscaped());
}

QString DetailText::statement(const StatementModel& statements, int row, bool hasRivals) const {
    const auto text = [&](int column) { return statements.index(row, column).data().toString().toHtmlEscaped(); };
    const auto role = [&](int r) { return statements.index(row, 0).data(r).toString().toHtmlEscaped(); };
    const bool adopted = statements.index(row, 0).data(StatementModel::AdoptedRole).toBool();
    QString html = QStringLiteral("<p style='margin:6px 0 0 0'>%1 <b>%2</b>")
                       .arg(m_rich.quiet(text(StatementModel::Fact)), text(StatementModel::Printed));
    if (adopted) {
        html += QStringLiteral(" <span style='color:%1'>✓ %2</span>")
                    .arg(Theme::goodText(m_rich.palette()).name(), text(StatementModel::Adopted));
        if (hasRivals) {
            html += QStringLiteral("<br>") + m_rich.quiet(role(StatementModel::RuleRole));
        }
    } else {
        html += QStringLiteral(" <a href='adopt:%1'>%2</a>").arg(row).arg(tr("Adopt this").toHtmlEscaped());
    }
    const auto publisher = role(StatementModel::PublisherRole);
    const auto date = role(StatementModel::DateRole);
    html += QStringLiteral("<br>%1<br>%2<br>%3</p>")
                .arg(text(StatementModel::Source),
                     m_rich.quiet(QStringList({publisher, date})
                                      .filter(QRegularExpression(QStringLiteral(".")))
                                      .join(QStringLiteral("　"))),
                     text(StatementModel::Locator));
    const auto quote = role(StatementModel::QuoteRole);
    if (!quote.isEmpty()) {
        const auto words = isEntered(statements, row) ? tr("Entered: %1") : tr("“%1”", "a quotation");
        html += QStringLiteral("<p style='margin:2px 0 0 12px'>%1</p>").arg(m_rich.quiet(words.arg(quote)));
    }
    return html;
}

QString DetailText::line(const StatementModel& statements, const analysis::PriorCheckResult& prior,
                         const models::CheckIndex::Checks& checks) const {
    const auto& detail = *statements.detail();
    auto html = heading(detail.programme, toQString(detail.line.cycle.nameWithStatus(detail.line.status)));
    html += amounts(detail.line);
    html += priorText(prior);
    html += m_rich.section(tr("Sources"));
    if (statements.rowCount() == 0) {
        html += hint(tr("Nothing states this line."));
    }
    // One printed line often states several figures: it is quoted once.
    for (int row = 0; row < statements.rowCount(); ++row) {
        const auto fact = statements.factAt(row);
        const bool hasRivals = (row > 0 && statements.factAt(row - 1) == fact) ||
                               (row + 1 < statements.rowCount() && statements.factAt(row + 1) == fact);
        html += statement(statements, row, hasRivals);
    }
    if (!checks.empty()) {
        html += m_rich.section(tr("Checks")) + CheckLines::html(m_rich, checks);
    }
    if (!detail.line.note.empty()) {
        html += m_rich.section(tr("Note")) + RichText::paragraph(toQString(detail.line.note));
    }
    return html;
}

}  // namespace shirube::ui
