// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/BudgetTreeModel.h"

#include <algorithm>

#include "analysis/CycleReport.h"
#include "domain/MoneyFormat.h"
#include "models/AmountText.h"
#include "models/CycleTitle.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using domain::BudgetLine;

namespace {

QString toolTipOf(const BudgetLine& line) {
    QStringList parts;
    if (line.amount) {
        parts.append(AmountText::moneyWithUnit(line.amount->money, domain::AmountUnit::Yen));
        parts.append(ProgrammeTreeModel::tr("Printed: %1").arg(toQString(line.amount->raw)));
    }
    parts.append(textOf(domain::label(line.kind)));
    if (!line.envelopeLabel.empty()) {
        parts.append(ProgrammeTreeModel::tr("Within: %1").arg(toQString(line.envelopeLabel)));
    }
    for (const auto& part : line.parts) {
        parts.append(ProgrammeTreeModel::tr("Of which %1: %2").arg(toQString(part.label), toQString(part.amount.raw)));
    }
    if (line.isNew) {
        parts.append(ProgrammeTreeModel::tr("New"));
    }
    return parts.join(QLatin1Char('\n'));
}

}  // namespace

BudgetTreeModel::BudgetTreeModel(QObject* parent) : ProgrammeTreeModel(parent) {}

void BudgetTreeModel::setBook(std::shared_ptr<const domain::BudgetBook> book) {
    resetBook(std::move(book));
}

void BudgetTreeModel::bookChanged() {
    m_totals.clear();
}

void BudgetTreeModel::shownChanged() {
    m_totals.clear();
}

bool BudgetTreeModel::isListed(std::size_t) const {
    return true;
}

int BudgetTreeModel::columnOf(const domain::BudgetCycle& cycle) const {
    const auto& cycles = book()->cycles();
    const auto at = std::find(cycles.begin(), cycles.end(), cycle);
    return at == cycles.end() ? -1 : FirstCycle + static_cast<int>(at - cycles.begin());
}

std::optional<domain::BudgetCycle> BudgetTreeModel::cycleOf(int column) const {
    if (column < FirstCycle || column >= columnCount()) {
        return std::nullopt;
    }
    return book()->cycles()[static_cast<std::size_t>(column - FirstCycle)];
}

QString BudgetTreeModel::columnKey(int column) const {
    switch (column) {
        case Name:
            return QStringLiteral("name");
        case Ministry:
            return QStringLiteral("ministry");
        case Office:
            return QStringLiteral("office");
        case ProgrammeNumber:
            return QStringLiteral("programme_number");
        default:
            break;
    }
    const auto cycle = cycleOf(column);
    return cycle ? toQString(cycle->name()) : QString();
}

int BudgetTreeModel::columnCount(const QModelIndex&) const {
    return FirstCycle + static_cast<int>(book()->cycles().size());
}

QVariant BudgetTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const auto cycle = cycleOf(section);
    if (role == CycleRole) {
        return cycle ? toQString(cycle->name()) : QString();
    }
    if (role == NumberRole) {
        return cycle.has_value();
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (cycle.has_value() ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::ToolTipRole && cycle) {
        return tr("%1, in %2").arg(cycleTitle(*book(), *cycle), AmountText::unitName(unit()));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Name:
            return tr("Programme");
        case Ministry:
            return tr("Ministry");
        case Office:
            return tr("Office");
        case ProgrammeNumber:
            return tr("Programme ID");
        default:
            return cycle ? cycleTitle(*book(), *cycle) : QString();
    }
}

std::vector<std::size_t> BudgetTreeModel::totalLines(const domain::BudgetCycle& cycle) const {
    std::vector<std::size_t> lines;
    for (const auto line : book()->linesIn(cycle)) {
        if (hits()[book()->programmeIndexOfLine(line)]) {
            lines.push_back(line);
        }
    }
    return lines;
}

std::vector<std::size_t> BudgetTreeModel::linesAt(const QModelIndex& index) const {
    const auto cycle = cycleOf(index.column());
    if (!cycle) {
        return {};
    }
    if (isTotal(index)) {
        return totalLines(*cycle);
    }
    const auto programme = programmeAt(index);
    return programme ? linesOf(*programme, *cycle) : std::vector<std::size_t>();
}

base::Result<analysis::Derivation> BudgetTreeModel::derivationAt(const QModelIndex& index) const {
    const auto cycle = cycleOf(index.column());
    if (!cycle || !data(index, ComputedRole).toBool()) {
        return noDerivation();
    }
    const auto programme = programmeAt(index);
    if (programme) {
        return deriveLines(*programme, *cycle);
    }
    if (filter().isEmpty()) {
        return analysis::deriveCycleTotal(*book(), *cycle, unit());
    }
    const auto title = tr("%1, total of the matches").arg(toQString(cycle->name()));
    return analysis::deriveSum(*book(), totalLines(*cycle), base::Message::verbatim(toUtf8(title)), unit());
}

QString BudgetTreeModel::totalLabel() const {
    return filter().isEmpty() ? tr("Total") : tr("Total of the matches");
}

QVariant BudgetTreeModel::cell(std::optional<std::size_t> programme, int column, int role) const {
    if (column < FirstCycle) {
        if (role == Qt::DisplayRole && programme) {
            return textCell(book()->programmes()[*programme], column);
        }
        return role == NumberRole || role == ComputedRole || role == NewRole || role == RoundedRole ? QVariant(false)
                                                                                                    : QVariant();
    }
    if (role == NumberRole) {
        return true;
    }
    if (role == CycleRole) {
        return columnKey(column);
    }
    if (!programme) {
        auto at = m_totals.find(column);
        if (at == m_totals.end()) {
            at = m_totals.emplace(column, analysis::sumOf(*book(), totalLines(*cycleOf(column)))).first;
        }
        return resultCell(at->second, role);
    }
    const auto lines = linesOf(*programme, *cycleOf(column));
    if (lines.empty()) {
        return role == ComputedRole || role == NewRole || role == RoundedRole ? QVariant(false) : QVariant();
    }
    if (lines.size() == 1 && book()->programmeIndexOfLine(lines.front()) == *programme) {
        return lineCell(book()->lines()[lines.front()], role);
    }
    return resultCell(analysis::sumOf(*book(), lines), role);
}

QVariant BudgetTreeModel::lineCell(const BudgetLine& line, int role) const {
    const auto range = domain::rangeOf(line);
    switch (role) {
        case Qt::DisplayRole:
            return AmountText::line(line, unit());
        case Qt::ToolTipRole:
            return toolTipOf(line);
        case LineRole:
            return toQString(line.id.value());
        case LowerYenRole:
            return range ? yenOf(range->lower) : QVariant();
        case UpperYenRole:
            return range && range->upper ? yenOf(*range->upper) : QVariant();
        case KindRole:
            return toQString(domain::toKey(line.kind));
        case MissingRole:
            return line.amount ? QString() : toQString(domain::toKey(line.missing));
        case RoundedRole:
            return line.amount && domain::isRoundedIn(line.amount->money, unit());
        case ComputedRole:
            return false;
        case NewRole:
            return line.isNew;
        default:
            return {};
    }
}

QVariant BudgetTreeModel::resultCell(const base::Result<analysis::BudgetSum>& sum, int role) const {
    if (sum) {
        return sumCell(*sum, role);
    }
    return role == Qt::DisplayRole   ? QVariant(tr("—"))
           : role == Qt::ToolTipRole ? QVariant(textOf(sum.error().message))
                                     : QVariant();
}

QVariant BudgetTreeModel::textCell(const domain::Programme& programme, int column) const {
    switch (column) {
        case Ministry:
            return toQString(programme.ministry);
        case Office:
            return toQString(programme.office);
        case ProgrammeNumber:
            return toQString(programme.rsProgrammeId);
        default:
            return {};
    }
}

int BudgetTreeModel::compare(std::size_t a, std::size_t b, int column) const {
    if (column < FirstCycle) {
        const auto& programmes = book()->programmes();
        return QString::localeAwareCompare(textCell(programmes[a], column).toString(),
                                           textCell(programmes[b], column).toString());
    }
    // By the upper end, so that a 内数 stands where its envelope would; what has no amount comes before zero.
    const auto value = [&](std::size_t programme) {
        const auto cellValue = cell(programme, column, UpperYenRole);
        return cellValue.isValid() ? std::optional(cellValue.toLongLong()) : std::nullopt;
    };
    const auto left = value(a);
    const auto right = value(b);
    return left < right ? -1 : left > right ? 1 : 0;
}

}  // namespace shirube::models
