// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FundModel.h"

#include "models/QtTranslator.h"

namespace shirube::models {

FundModel::FundModel(QObject* parent) : AccountTreeModel(parent) {}

void FundModel::setFunds(std::shared_ptr<const analysis::FactBook> facts, std::vector<analysis::FundAccount> funds) {
    m_funds = std::move(funds);
    reset(std::move(facts));
}

const analysis::FundAccount* FundModel::fundAt(const QModelIndex& index) const {
    return index.isValid() ? &m_funds[accountAt(index)] : nullptr;
}

void FundModel::build() {
    for (const auto& account : m_funds) {
        addAccount(account.fund.value(), fundCells(account));
    }
}

const std::vector<analysis::AccountYear>& FundModel::yearsOf(std::size_t account) const {
    return m_funds[account].years;
}

std::vector<FactCell> FundModel::fundCells(const analysis::FundAccount& account) const {
    const auto& catalogue = facts()->catalogue();
    const auto* fund = catalogue.fund(account.fund);
    std::vector<FactCell> cells(ColumnCount);
    cells[Name] = FactCell::words(toQString(fund ? fund->name : account.fund.value()));
    cells[Contributed] = amountOr(account.contributed, tr("No document states a contribution to this fund."));
    cells[Spent] = amountOr(account.spent, tr("No document states what this fund has spent."));
    setStanding(account.years, cells, {CumulativeContributed, CumulativeSpent, Balance, CumulativeRate});
    cells[PrintedTotal] = account.printedTotal
                              ? FactCell::figure(*account.printedTotal, unit())
                              : FactCell::missing(tr("not stated"), tr("No document prints a total of this fund."));
    const auto* manager = fund ? catalogue.organisation(fund->manager) : nullptr;
    cells[Manager] = manager ? FactCell::words(toQString(manager->name))
                             : FactCell::missing(tr("not stated"), tr("No document names who keeps this fund."));
    cells[Manager].isNumber = false;
    const auto end = domain::Period::parse(fund ? fund->endYear : std::string());
    cells[EndYear] = end && end->kind() != domain::Period::Kind::None
                         ? FactCell::words(textOf(end->label()))
                         : FactCell::missing(tr("not stated"), tr("No document says when this fund ends."));
    cells[EndYear].isNumber = false;
    return cells;
}

std::vector<FactCell> FundModel::yearCells(std::size_t /*account*/, const analysis::AccountYear& year) const {
    std::vector<FactCell> cells(ColumnCount);
    cells[Name] = FactCell::words(yearTitle(year));
    cells[Contributed] = figuresOr(year.contributions, year.contributed,
                                   tr("No document states a contribution in this year. That is not the same as 0."));
    cells[Spent] = figureOr(year.spending, year.spent,
                            tr("No document states what was spent in this year. That is not the same as 0."));
    cells[CumulativeContributed] = computedOr(year.cumulativeContributed);
    cells[CumulativeSpent] = computedOr(year.cumulativeSpent);
    cells[Balance] = computedOr(year.balance);
    cells[CumulativeRate] = rateOr(year.cumulativeRate);
    return cells;
}

QString FundModel::columnTitle(int column) const {
    switch (column) {
        case Name:
            return tr("Fund and year");
        case Contributed:
            return titleWithUnit(tr("Contributed"), unit());
        case Spent:
            return titleWithUnit(tr("Spent"), unit());
        case CumulativeContributed:
            return titleWithUnit(tr("Contributed so far"), unit());
        case CumulativeSpent:
            return titleWithUnit(tr("Spent so far"), unit());
        case Balance:
            return titleWithUnit(tr("Balance"), unit());
        case CumulativeRate:
            return tr("Executed so far");
        case PrintedTotal:
            return titleWithUnit(tr("Total as printed"), unit());
        case Manager:
            return tr("Kept by");
        case EndYear:
            return tr("Ends");
        default:
            return {};
    }
}

}  // namespace shirube::models
