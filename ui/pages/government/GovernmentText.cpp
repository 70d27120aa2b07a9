// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/GovernmentText.h"

#include <array>

#include "application/GovernmentService.h"
#include "application/Workspace.h"
#include "models/AmountText.h"
#include "models/QtTranslator.h"
#include "models/RsCells.h"
#include "models/RsColumnTitle.h"
#include "session/Session.h"

namespace shirube::ui {

using analysis::BudgetMeasure;
using models::AmountText;
using models::textOf;
using models::toQString;

namespace {

constexpr std::array kShown{BudgetMeasure::Initial, BudgetMeasure::Current, BudgetMeasure::Executed};

QString headCell(const QString& text) {
    return QStringLiteral("<th align='right' style='padding:1px 0 1px 10px; font-weight:normal'>%1</th>").arg(text);
}

QString numberCell(const QString& html) {
    return QStringLiteral("<td align='right' style='padding:1px 0 1px 10px; white-space:nowrap'>%1</td>").arg(html);
}

}  // namespace

GovernmentText::GovernmentText(Session& session, const QPalette& palette) : m_session(session), m_rich(palette) {}

QString GovernmentText::place(domain::RsRow row) const {
    const auto place = m_session.workspace().government().placeOf(row);
    return place ? textOf(*place) : QString();
}

QString GovernmentText::placeLine(domain::RsRow row) const {
    const auto text = place(row);
    return text.isEmpty()
               ? text
               : QStringLiteral("<p style='margin:0 0 6px 0'>%1</p>").arg(m_rich.quiet(text.toHtmlEscaped()));
}

QString GovernmentText::office(const analysis::GovernmentBook& book, const analysis::GovernmentProgramme& programme) {
    QStringList parts;
    for (const auto text : {programme.ministry, programme.bureau, programme.division}) {
        if (const auto& part = book.text(text); !part.empty() && !parts.contains(toQString(part))) {
            parts.append(toQString(part));
        }
    }
    return parts.join(QLatin1Char(' '));
}

QString GovernmentText::period(const analysis::GovernmentProgramme& programme) {
    if (programme.startYear && programme.endYear) {
        return tr("FY%1 to FY%2").arg(QString::number(*programme.startYear), QString::number(*programme.endYear));
    }
    if (programme.startYear) {
        return tr("from FY%1").arg(*programme.startYear);
    }
    return programme.endYear ? tr("until FY%1").arg(*programme.endYear) : QString();
}

QString GovernmentText::budgets(const analysis::GovernmentBook& book,
                                const analysis::GovernmentProgramme& programme) const {
    QString head = QStringLiteral("<th></th>");
    for (const auto measure : kShown) {
        head += headCell(m_rich.quiet(textOf(analysis::label(measure)).toHtmlEscaped()));
    }
    QString rows;
    QString places;
    for (const auto& total : programme.totals) {
        const auto year = tr("FY%1").arg(total.year.year());
        rows += QStringLiteral("<tr><td>%1</td>").arg(m_rich.quiet(year.toHtmlEscaped()));
        for (const auto measure : kShown) {
            const auto yen = analysis::amountOf(total, measure);
            const bool isNotYet = !yen && analysis::isNotYetDue(measure, total.year, book.edition());
            rows +=
                numberCell(yen        ? AmountText::money(domain::Money(*yen), m_session.unit()).toHtmlEscaped()
                           : isNotYet ? m_rich.quiet(textOf(domain::label(domain::Missing::NotYetDue)).toHtmlEscaped())
                                      : m_rich.quiet(tr("—")));
        }
        rows += QStringLiteral("</tr>");
        places += m_rich.row(year, place(total.row));
    }
    return m_rich.section(tr("Budget and execution (%1)").arg(AmountText::unitName(m_session.unit()))) +
           QStringLiteral("<table cellspacing='0'><tr>%1</tr>%2</table>").arg(head, rows) +
           m_rich.section(tr("Where it stands")) + RichText::table(places);
}

QString GovernmentText::summary(const analysis::GovernmentBook& book,
                                const analysis::GovernmentProgramme& programme) const {
    const auto rows = [&](const QString& label, const std::vector<analysis::TextIndex>& texts) {
        QString html;
        for (const auto text : texts) {
            html += m_rich.row(html.isEmpty() ? label : QString(), toQString(book.text(text)));
        }
        return html;
    };
    auto html = m_rich.heading(toQString(programme.name), office(book, programme));
    html +=
        RichText::table(m_rich.row(tr("ID"), QString::number(programme.project)) +
                        m_rich.row(tr("Category"), toQString(book.text(programme.category))) +
                        m_rich.row(tr("Period"), period(programme)) +
                        rows(tr("Major expense"), programme.majorExpenses) + rows(tr("Policy"), programme.policies));
    html += programme.totals.empty() ? m_rich.hint(tr("No budget of this programme is in the files."))
                                     : budgets(book, programme);
    return html + RichText::table(m_rich.row(tr("Outline"), place(programme.row)));
}

QString GovernmentText::cell(domain::RsTable table, const domain::RsRecord& record, std::size_t column) const {
    models::RsCells cells(table, {});
    cells.setUnit(m_session.unit());
    const auto shown = cells.own(record, column);
    const auto type = domain::columnsOf(table)[column].type;
    if (type == domain::RsType::Text) {
        return shown.plain.isEmpty() ? shown.text : shown.plain;
    }
    if (type != domain::RsType::Yen || shown.isMissing || shown.text.isEmpty()) {
        return shown.text;
    }
    // What the unit rounds to nothing is said in yen.
    const bool isHidden = shown.text == QLatin1String("0") && !shown.remark.isEmpty();
    return isHidden ? shown.remark : AmountText::withUnit(shown.text, m_session.unit());
}

QString GovernmentText::record(domain::RsTable table, const domain::RsRecord& record) const {
    const auto columns = domain::columnsOf(table);
    QString rows;
    // The first column is the programme itself.
    for (std::size_t column = 1; column < columns.size(); ++column) {
        rows += m_rich.row(models::rsColumnTitle(table, columns[column].name), cell(table, record, column));
    }
    return RichText::table(rows) + placeLine(record.row);
}

}  // namespace shirube::ui
