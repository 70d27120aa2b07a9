// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/SheetText.h"

#include "models/AmountText.h"
#include "models/QtTranslator.h"
#include "models/RsColumnTitle.h"
#include "session/Session.h"

namespace shirube::ui {

using domain::RsTable;
using models::textOf;
using models::toQString;

namespace {

// The rest is among the programme's lists.
constexpr std::size_t kPayeesShown = 10;

}  // namespace

SheetText::SheetText(Session& session, const QPalette& palette)
    : m_session(session), m_text(session, palette), m_rich(palette) {}

QString SheetText::single(const application::GovernmentSheet& sheet, RsTable table) const {
    const auto found = sheet.single.find(std::string(domain::toKey(table)));
    return found == sheet.single.end()
               ? QString()
               : m_rich.section(models::rsTableTitle(table)) + m_text.record(table, found->second);
}

QString SheetText::list(const application::GovernmentSheet& sheet, RsTable table) const {
    const auto found = sheet.lists.find(std::string(domain::toKey(table)));
    if (found == sheet.lists.end() || found->second.empty()) {
        return {};
    }
    auto html = m_rich.section(models::rsTableTitle(table));
    for (const auto& record : found->second) {
        html += m_text.record(table, record);
    }
    return html;
}

QString SheetText::outline(const application::GovernmentSheet& sheet) const {
    QString html = single(sheet, RsTable::Programme);
    for (const auto table : {RsTable::MajorExpense, RsTable::Policy, RsTable::Law, RsTable::Plan, RsTable::SubsidyRate,
                             RsTable::Relation, RsTable::Office}) {
        html += list(sheet, table);
    }
    html += single(sheet, RsTable::Note);
    return html.isEmpty() ? m_rich.hint(tr("The files 1-1 to 1-5 of this edition say nothing of this programme."))
                          : html;
}

QString SheetText::inspection(const application::GovernmentSheet& sheet) const {
    QString html = single(sheet, RsTable::Inspection);
    for (const auto table : {RsTable::ReflectedAmount, RsTable::PastFinding, RsTable::OtherFinding}) {
        html += list(sheet, table);
    }
    return html.isEmpty() ? m_rich.hint(tr("The file 4-1 of this edition says nothing of this programme.")) : html;
}

QString SheetText::yen(std::optional<std::int64_t> amount) const {
    return amount ? models::AmountText::withUnit(models::AmountText::money(domain::Money(*amount), m_session.unit()),
                                                 m_session.unit())
                  : tr("amount not given");
}

QString SheetText::block(const analysis::PaymentBlock& block) const {
    const auto name =
        block.name.empty()
            ? toQString(block.id)
            : tr("%1 %2", "letter and name of a block of payees").arg(toQString(block.id), toQString(block.name));
    const auto how = block.isDirect && block.isIndirect ? tr("directly and passed on")
                     : block.isDirect                   ? tr("directly from the office in charge")
                     : block.isIndirect                 ? tr("passed on by another block")
                                                        : tr("no arrow leads here");
    auto html =
        m_rich.section(name) + RichText::table(m_rich.row(tr("Paid"), how) + m_rich.row(tr("Amount"), yen(block.yen)) +
                                               m_rich.row(tr("Role"), toQString(block.role)));
    QString payees;
    for (std::size_t at = 0; at < qMin(block.payees.size(), kPayeesShown); ++at) {
        const auto& payee = block.payees[at];
        payees += m_rich.row(toQString(payee.name), payee.isList ? tr("in the amount of the others") : yen(payee.yen));
    }
    html += RichText::table(payees);
    if (block.payees.size() > kPayeesShown) {
        html += m_rich.hint(
            tr("%n more payee(s) are in the lists.", nullptr, static_cast<int>(block.payees.size() - kPayeesShown)));
    }
    return html + m_text.placeLine(block.row);
}

QString SheetText::payments(const analysis::PaymentGraph& graph) const {
    auto html = m_rich.heading(tr("Flow of money"), toQString(graph.office)) +
                RichText::table(m_rich.row(tr("Paid directly"), yen(graph.directYen)) +
                                m_rich.row(tr("Passed on"), yen(graph.passedOnYen)));
    if (graph.passedOnYen) {
        html += m_rich.hint(tr("What is passed on is part of what is paid directly: the two are never added."));
    }
    for (const auto& note : graph.notes) {
        html += RichText::paragraph(textOf(note));
    }
    for (const auto& breach : graph.breaches) {
        html += QStringLiteral("<p style='margin:0'>%1</p>")
                    .arg(m_rich.alert(QStringLiteral("！ ") + textOf(breach.message)));
        html += m_text.placeLine(breach.row);
    }
    for (const auto& shown : graph.blocks) {
        html += block(shown);
    }
    QString costs;
    for (const auto& [item, amount] : graph.indirectCosts) {
        costs += m_rich.row(toQString(item), yen(amount));
    }
    return costs.isEmpty()
               ? html
               : html + m_rich.section(tr("Indirect costs spent by the state itself")) + RichText::table(costs);
}

}  // namespace shirube::ui
