// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FlowModel.h"

#include "base/Text.h"
#include "models/QtTranslator.h"

namespace shirube::models {

namespace {

QString joined(const std::vector<std::string>& texts) {
    QStringList parts;
    for (const auto& text : texts) {
        parts.append(toQString(text));
    }
    return parts.join(FlowModel::tr(", ", "between rates"));
}

bool isLimit(domain::Measure measure) {
    return measure == domain::Measure::SupportCap || measure == domain::Measure::GrantCap;
}

}  // namespace

const domain::Citation* citationOf(const analysis::FlowRow& flow) {
    if (flow.figure) {
        return &flow.figure->citation;
    }
    if (flow.allocation) {
        return &flow.allocation->citation;
    }
    return flow.fund ? &flow.fund->citation : nullptr;
}

FlowModel::FlowModel(QObject* parent) : FactTableModel(parent) {}

void FlowModel::setFlows(std::shared_ptr<const analysis::FactBook> facts, analysis::FlowReport flows) {
    m_facts = std::move(facts);
    m_flows = std::move(flows);
    rebuild();
}

const analysis::FlowRow* FlowModel::flowAt(int row) const {
    return row >= 0 && static_cast<std::size_t>(row) < m_flows.rows.size()
               ? &m_flows.rows[static_cast<std::size_t>(row)]
               : nullptr;
}

std::optional<domain::Money> FlowModel::sumOf(const std::vector<int>& rows) const {
    domain::MoneyAccumulator total;
    const analysis::FlowRow* first = nullptr;
    for (const int row : rows) {
        const auto* flow = flowAt(row);
        const auto amount = flow && flow->figure ? flow->figure->figure.asAmount() : std::nullopt;
        first = first ? first : flow;
        if (!amount || flow->isTotal || flow->figure->figure.withinEnvelope ||
            flow->fact.measure != first->fact.measure) {
            return std::nullopt;
        }
        total.add(amount->money);
    }
    const auto sum = total.total();
    return first && sum ? std::optional(*sum) : std::nullopt;
}

std::vector<FactTableModel::Row> FlowModel::build() const {
    std::vector<Row> rows;
    for (const auto& flow : m_flows.rows) {
        rows.push_back(rowOfFlow(flow));
    }
    return rows;
}

FactCell FlowModel::amountCell(const analysis::FlowRow& flow) const {
    if (!flow.figure) {
        return FactCell::missing(tr("not stated"), tr("The document draws the arrow and states no amount."));
    }
    auto cell = FactCell::figure(*flow.figure, unit());
    if (isLimit(flow.fact.measure) && flow.figure->figure.qualifier != domain::Qualifier::UpTo) {
        cell.text = tr("up to %1").arg(cell.text);
    }
    if (flow.isTotal) {
        cell.text = tr("total %1").arg(cell.text);
        cell.tone = Tone::Quiet;
        cell.remark += QLatin1Char('\n') + tr("A printed total of other rows: it is not added again.");
    }
    return cell;
}

FactTableModel::Row FlowModel::rowOfFlow(const analysis::FlowRow& flow) const {
    Row row;
    row.id = flow.allocation ? flow.allocation->id.value() : flow.fund ? flow.fund->id.value() : std::string();
    row.cells.resize(ColumnCount);
    row.cells[Payer] = FactCell::words(toQString(flow.payer));
    row.cells[Payee] = FactCell::words(toQString(flow.payee));
    if (flow.allocation && !flow.allocation->payeeLabel.empty()) {
        row.cells[Payee].remark = tr("Printed: %1").arg(toQString(flow.allocation->payeeLabel));
    }
    row.cells[Instrument] = FactCell::words(textOf(domain::label(flow.instrument)));
    if (flow.allocation) {
        row.cells[Rates] = FactCell::words(joined(flow.allocation->rates));
        row.cells[Stage] = FactCell::words(textOf(domain::label(flow.allocation->stage)));
    }
    auto period = flow.figure ? flow.fact.period : domain::Period();
    if (period.kind() == domain::Period::Kind::None && flow.allocation) {
        period = flow.allocation->period;
    }
    row.cells[Period] = FactCell::words(textOf(period.label()));
    if (flow.figure && !flow.fact.breakdown.empty()) {
        const auto breakdown = toQString(flow.fact.breakdown);
        auto& stage = row.cells[Stage];
        if (stage.text.isEmpty()) {
            stage = FactCell::words(breakdown);
        } else if (stage.text != breakdown) {
            stage = FactCell::words(tr("%1, %2", "stage and breakdown").arg(stage.text, breakdown));
        }
    }
    row.cells[Amount] = amountCell(flow);
    row.cells[AmountKind] = FactCell::words(flow.figure ? textOf(domain::label(flow.fact.measure)) : QString());
    const auto& catalogue = m_facts->catalogue();
    const auto* fund = flow.fund ? flow.fund : flow.allocation ? catalogue.fund(flow.allocation->fund) : nullptr;
    const auto* programme = flow.allocation ? m_facts->book().programme(flow.allocation->programme) : nullptr;
    row.cells[Through] =
        FactCell::words(toQString(fund        ? fund->name
                                  : programme ? programme->shortName.empty() ? programme->name : programme->shortName
                                              : std::string()));
    const auto* citation = citationOf(flow);
    const auto* source = citation ? m_facts->source(citation->source) : nullptr;
    row.cells[Source] = FactCell::words(toQString(source     ? source->title
                                                  : citation ? citation->source.value()
                                                             : std::string()));
    if (citation) {
        row.cells[Source].remark = toQString(citation->locator);
    }
    row.searchKey = searchKeyOf(flow, row);
    return row;
}

std::string FlowModel::searchKeyOf(const analysis::FlowRow& flow, const Row& row) const {
    std::string key;
    for (const auto& cell : row.cells) {
        key += base::searchKey(toUtf8(cell.text)) + '\n';
    }
    // Whoever pays or is paid is found by every spelling.
    for (const auto& id : flow.allocation ? std::vector{flow.allocation->payer, flow.allocation->payee}
                                          : std::vector<domain::OrganisationId>()) {
        if (const auto* organisation = m_facts->catalogue().organisation(id)) {
            key += base::searchKey(organisation->name) + '\n';
            for (const auto& alias : organisation->aliases) {
                key += base::searchKey(alias) + '\n';
            }
        }
    }
    return key;
}

QString FlowModel::columnTitle(int column) const {
    switch (column) {
        case Payer:
            return tr("Payer");
        case Payee:
            return tr("Payee");
        case Instrument:
            return tr("Instrument");
        case Rates:
            return tr("Rate", "of a subsidy");
        case Stage:
            return tr("Stage", "of chip making");
        case Period:
            return tr("Period");
        case Amount:
            return titleWithUnit(tr("Amount"), unit());
        case AmountKind:
            return tr("Kind of amount");
        case Through:
            return tr("Paid from");
        case Source:
            return tr("Source");
        default:
            return {};
    }
}

}  // namespace shirube::models
