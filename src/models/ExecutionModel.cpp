// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ExecutionModel.h"

#include "models/QtTranslator.h"

namespace shirube::models {

ExecutionModel::ExecutionModel(QObject* parent) : AccountTreeModel(parent) {}

void ExecutionModel::setAccounts(std::shared_ptr<const analysis::FactBook> facts,
                                 std::vector<analysis::ExecutionAccount> accounts) {
    m_accounts = std::move(accounts);
    reset(std::move(facts));
}

const analysis::ExecutionAccount* ExecutionModel::executionAt(const QModelIndex& index) const {
    return index.isValid() ? &m_accounts[accountAt(index)] : nullptr;
}

void ExecutionModel::build() {
    for (const auto& account : m_accounts) {
        addAccount(account.programme.value(), programmeCells(account));
    }
}

const std::vector<analysis::AccountYear>& ExecutionModel::yearsOf(std::size_t account) const {
    return m_accounts[account].years;
}

std::vector<FactCell> ExecutionModel::programmeCells(const analysis::ExecutionAccount& account) const {
    const auto* programme = facts()->book().programme(account.programme);
    const bool english = programme && hasEnglishNames() && !programme->englishName.empty();
    std::vector<FactCell> cells(ColumnCount);
    cells[Name] = FactCell::words(toQString(english     ? programme->englishName
                                            : programme ? programme->name
                                                        : account.programme.value()));
    cells[Budget] =
        figureOr(account.printedBudgetTotal, std::nullopt, tr("No document prints a total of the budgets."));
    cells[Execution] =
        figureOr(account.printedExecutionTotal, std::nullopt, tr("No document prints a total of what was executed."));
    setStanding(account.years, cells, {CumulativeBudget, CumulativeExecution, Difference, CumulativeRate});
    return cells;
}

std::vector<FactCell> ExecutionModel::yearCells(std::size_t account, const analysis::AccountYear& year) const {
    std::vector<FactCell> cells(ColumnCount);
    cells[Name] = FactCell::words(yearTitle(year));
    cells[Budget] = figuresOr(year.contributions, year.contributed,
                              tr("No document states a budget of this year. That is not the same as 0."));
    cells[Execution] = figureOr(year.spending, year.spent,
                                tr("No document states what was executed in this year. That is not the same as 0."));
    if (m_accounts[account].isFund) {
        cells[YearRate] = FactCell::missing(
            tr("not shown"), tr("The programme is paid through a fund: the rate of a single year means nothing."));
    } else if (year.contributed && year.spent && !year.contributed->isZero()) {
        cells[YearRate] = FactCell::percent(base::Ratio(year.spent->yen(), year.contributed->yen()));
    } else {
        cells[YearRate] =
            FactCell::missing(tr("unknown"), tr("The budget or the execution of this year is not stated."));
    }
    cells[CumulativeBudget] = computedOr(year.cumulativeContributed);
    cells[CumulativeExecution] = computedOr(year.cumulativeSpent);
    cells[Difference] = computedOr(year.balance);
    cells[CumulativeRate] = rateOr(year.cumulativeRate);
    return cells;
}

QString ExecutionModel::columnTitle(int column) const {
    switch (column) {
        case Name:
            return tr("Programme and year");
        case Budget:
            return titleWithUnit(tr("Budget"), unit());
        case Execution:
            return titleWithUnit(tr("Executed"), unit());
        case YearRate:
            return tr("Rate of the year");
        case CumulativeBudget:
            return titleWithUnit(tr("Budget so far"), unit());
        case CumulativeExecution:
            return titleWithUnit(tr("Executed so far"), unit());
        case Difference:
            return titleWithUnit(tr("Not executed"), unit());
        case CumulativeRate:
            return tr("Rate so far");
        default:
            return {};
    }
}

}  // namespace shirube::models
