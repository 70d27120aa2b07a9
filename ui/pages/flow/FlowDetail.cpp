// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/flow/FlowDetail.h"

#include "models/AmountText.h"
#include "models/FactCell.h"
#include "models/FlowModel.h"
#include "models/QtTranslator.h"

namespace shirube::ui {

using models::textOf;
using models::toQString;

FlowDetail::FlowDetail(const QPalette& palette, const analysis::FactBook& facts, const models::CheckIndex& checks,
                       domain::AmountUnit unit)
    : m_rich(palette), m_facts(facts), m_texts(m_rich, m_facts, checks), m_unit(unit) {}

QString FlowDetail::names(const std::vector<domain::OrganisationId>& organisations) const {
    QStringList names;
    for (const auto& id : organisations) {
        const auto* organisation = m_facts.catalogue().organisation(id);
        names.append(toQString(organisation ? organisation->name : id.value()));
    }
    return names.join(tr(", ", "between names"));
}

QString FlowDetail::fund(const analysis::FundAccount& account) const {
    const auto* fund = m_facts.catalogue().fund(account.fund);
    if (!fund) {
        return {};
    }
    QStringList programmes;
    for (const auto& id : fund->programmes) {
        const auto* programme = m_facts.book().programme(id);
        programmes.append(toQString(programme ? programme->name : id.value()));
    }
    const auto end = domain::Period::parse(fund->endYear);
    const bool ends = end && end->kind() != domain::Period::Kind::None;
    const auto unstated = tr("Not stated by any document");
    auto html = m_rich.heading(toQString(fund->name), tr("Fund"));
    html += RichText::table(m_rich.row(tr("Supports"), toQString(fund->supports)) +
                            m_rich.row(tr("Kept by"), fund->manager.isEmpty() ? unstated : names({fund->manager})) +
                            m_rich.row(tr("Ends"), ends ? textOf(end->label()) : unstated) +
                            m_rich.row(tr("Programmes"), programmes.join(tr(", ", "between names"))) +
                            m_rich.row(tr("Main recipients"), names(fund->recipients)));
    if (!account.spendingFrom.empty()) {
        const auto* programme = m_facts.book().programme(domain::ProgrammeId(account.spendingFrom));
        html += m_rich.hint(tr("What it spent is the execution of %1, which it pays for.")
                                .arg(toQString(programme ? programme->name : account.spendingFrom)));
    }
    if (account.printedTotal) {
        html += m_rich.section(tr("Total as printed")) + m_texts.fact(account.printedTotal->fact);
    }
    html += m_rich.section(tr("Named at")) + m_texts.citation(fund->citation);
    return html + m_texts.note(fund->note);
}

QString FlowDetail::programme(const analysis::ExecutionAccount& account, const QString& name) const {
    auto html = m_rich.heading(name, tr("Budget and execution"));
    if (account.isFund) {
        html += m_rich.hint(
            tr("The programme is paid through a fund: the rate of a single year means nothing, only the one so far."));
    }
    if (account.printedBudgetTotal || account.printedExecutionTotal) {
        html += m_rich.section(tr("Totals as printed"));
    }
    for (const auto* total : {account.printedBudgetTotal, account.printedExecutionTotal}) {
        html += total ? m_texts.fact(total->fact) : QString();
    }
    return html;
}

QString FlowDetail::year(const QString& account, const analysis::AccountYear& year) const {
    auto html = m_rich.heading(account, textOf(year.period.label()));
    const auto amount = [&](const std::optional<domain::Money>& money) {
        return money ? models::AmountText::moneyWithUnit(*money, m_unit) : tr("Unknown: a figure is not stated");
    };
    html += RichText::table(
        m_rich.row(tr("In so far"), amount(year.cumulativeContributed)) +
        m_rich.row(tr("Out so far"), amount(year.cumulativeSpent)) + m_rich.row(tr("Left"), amount(year.balance)) +
        m_rich.row(tr("Rate so far"), year.cumulativeRate ? models::FactCell::percent(*year.cumulativeRate).text
                                                          : tr("Unknown: a figure is not stated")));
    html += m_rich.section(tr("Sources"));
    if (year.contributions.empty() && !year.spending) {
        html += m_rich.hint(tr("No document states a figure of this year. That is not the same as 0."));
    }
    for (const auto* contribution : year.contributions) {
        html += m_texts.fact(contribution->fact);
    }
    if (year.spending) {
        html += m_texts.fact(year.spending->fact);
    }
    return html;
}

QString FlowDetail::flow(const analysis::FlowRow& flow) const {
    auto html = m_rich.heading(tr("%1 → %2", "payer and payee").arg(toQString(flow.payer), toQString(flow.payee)),
                               textOf(domain::label(flow.instrument)));
    QString rows;
    if (flow.allocation) {
        QStringList rates;
        for (const auto& rate : flow.allocation->rates) {
            rates.append(toQString(rate));
        }
        const auto* programme = m_facts.book().programme(flow.allocation->programme);
        rows += m_rich.row(tr("Payee as printed"), toQString(flow.allocation->payeeLabel)) +
                m_rich.row(tr("Rate"), rates.join(tr(", ", "between rates"))) +
                m_rich.row(tr("Stage"), textOf(domain::label(flow.allocation->stage))) +
                m_rich.row(tr("Period"), textOf(flow.allocation->period.label())) +
                m_rich.row(tr("Programme"), toQString(programme ? programme->name : std::string()));
    }
    const auto* fund = flow.fund         ? flow.fund
                       : flow.allocation ? m_facts.catalogue().fund(flow.allocation->fund)
                                         : nullptr;
    rows += m_rich.row(tr("Fund"), toQString(fund ? fund->name : std::string()));
    html += RichText::table(rows);
    if (flow.isTotal) {
        html += m_rich.hint(tr("A printed total of other rows: it is not added again."));
    }
    html += m_rich.section(tr("Amount"));
    html += flow.figure
                ? m_texts.fact(flow.fact)
                : m_rich.hint(tr("The document draws the arrow and states no amount. That is not the same as 0."));
    if (flow.allocation) {
        html += m_rich.section(tr("Sources")) + m_texts.citation(flow.allocation->citation);
        html += m_texts.note(flow.allocation->note);
    } else if (fund) {
        html += m_rich.section(tr("Sources")) + m_texts.citation(fund->citation);
    }
    return html;
}

}  // namespace shirube::ui
