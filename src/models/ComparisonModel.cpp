// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ComparisonModel.h"

#include "domain/MoneyFormat.h"
#include "models/AmountText.h"
#include "models/CycleTitle.h"
#include "models/QtTranslator.h"

namespace shirube::models {

namespace {

template <typename T>
int sign(const T& a, const T& b) {
    return a < b ? -1 : b < a ? 1 : 0;
}

}  // namespace

ComparisonModel::ComparisonModel(QObject* parent) : ProgrammeTreeModel(parent) {}

base::Status ComparisonModel::setCycles(std::shared_ptr<const domain::BudgetBook> book, const domain::BudgetCycle& from,
                                        const domain::BudgetCycle& to) {
    auto compared = analysis::compareCycles(*book, from, to);
    m_next = {};
    m_next.from = from;
    m_next.to = to;
    if (compared) {
        m_next = *std::move(compared);
    }
    resetBook(std::move(book));
    if (!compared) {  // NOLINT(bugprone-use-after-move): only a success was moved from
        return base::forward(std::move(compared));
    }
    return {};
}

void ComparisonModel::bookChanged() {
    m_comparison = std::move(m_next);
    m_rowsOf.clear();
    collect(m_comparison.rows);
}

void ComparisonModel::collect(const std::vector<analysis::ComparisonRow>& rows) {
    for (const auto& row : rows) {
        m_rowsOf.emplace(row.programme, &row);
        collect(row.components);
    }
}

bool ComparisonModel::isListed(std::size_t programme) const {
    return m_rowsOf.contains(programme);
}

const analysis::ComparisonRow* ComparisonModel::rowOf(const QModelIndex& index) const {
    const auto programme = programmeAt(index);
    const auto found = programme ? m_rowsOf.find(*programme) : m_rowsOf.end();
    return found == m_rowsOf.end() ? nullptr : found->second;
}

int ComparisonModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == NumberRole) {
        return section >= From && section <= Percent;
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (section >= From && section <= Percent ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == CycleRole) {
        const auto cycle = cycleOf(section);
        return cycle ? toQString(cycle->name()) : QString();
    }
    if (role == ChangeRole) {
        return section == ChangeText;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Name:
            return tr("Programme");
        case From:
        case To:
            return cycleTitle(*book(), *cycleOf(section));
        case Delta:
            return tr("Difference");
        case Percent:
            return tr("Rate");
        case ChangeText:
            return tr("Change");
        case Prior:
            return tr("Printed prior amount");
        default:
            return {};
    }
}

std::optional<domain::BudgetCycle> ComparisonModel::cycleOf(int column) const {
    return column == From ? std::optional(m_comparison.from)
           : column == To ? std::optional(m_comparison.to)
                          : std::nullopt;
}

std::vector<std::size_t> ComparisonModel::linesAt(const QModelIndex& index) const {
    const auto cycle = cycleOf(index.column());
    if (!cycle) {
        return {};
    }
    if (isTotal(index)) {
        const auto all = book()->linesIn(*cycle);
        return {all.begin(), all.end()};
    }
    const auto programme = programmeAt(index);
    return programme ? linesOf(*programme, *cycle) : std::vector<std::size_t>();
}

base::Result<analysis::Derivation> ComparisonModel::derivationAt(const QModelIndex& index) const {
    if (!data(index, ComputedRole).toBool()) {
        return noDerivation();
    }
    const auto& from = m_comparison.from;
    const auto& to = m_comparison.to;
    const auto cycle = cycleOf(index.column());
    const auto programme = programmeAt(index);
    if (programme) {
        return cycle ? deriveLines(*programme, *cycle) : analysis::deriveChange(*book(), *programme, from, to, unit());
    }
    return cycle ? analysis::deriveCycleTotal(*book(), *cycle, unit())
                 : analysis::deriveTotalChange(*book(), from, to, unit());
}

QString ComparisonModel::totalLabel() const {
    return filter().isEmpty() ? tr("Total") : tr("Total of all programmes");
}

QVariant ComparisonModel::cell(std::optional<std::size_t> programme, int column, int role) const {
    if (role == NumberRole) {
        return column >= From && column <= Percent;
    }
    if (role == CycleRole) {
        const auto cycle = cycleOf(column);
        return cycle ? toQString(cycle->name()) : QString();
    }
    if (!programme) {
        return totalCell(column, role);
    }
    const auto found = m_rowsOf.find(*programme);
    if (found == m_rowsOf.end()) {
        return {};
    }
    const auto& row = *found->second;
    if (role == ChangeRole) {
        return toQString(analysis::toKey(row.change));
    }
    switch (column) {
        case From:
            return sideCell(*programme, column, row.from, role);
        case To:
            return sideCell(*programme, column, row.to, role);
        case Delta:
            return deltaCell(row.delta, role);
        case Percent:
            return ratioCell(row.ratio, role);
        case ChangeText:
            return changeCell(row.change, role);
        case Prior:
            return priorCell(row.prior, role);
        default:
            return {};
    }
}

QVariant ComparisonModel::totalCell(int column, int role) const {
    switch (column) {
        case From:
            return sumCell(m_comparison.fromTotal, role);
        case To:
            return sumCell(m_comparison.toTotal, role);
        case Delta:
            return deltaCell(m_comparison.totalDelta, role);
        case Percent:
            return ratioCell(m_comparison.totalRatio, role);
        default:
            return {};
    }
}

QVariant ComparisonModel::sideCell(std::size_t programme, int column, const std::optional<analysis::BudgetSum>& sum,
                                   int role) const {
    if (!sum) {
        return role == ComputedRole || role == NewRole || role == RoundedRole ? QVariant(false) : QVariant();
    }
    // One line of the programme itself is opened with its sources; everything else is a sum.
    const auto own = book()->linesOf(programme, *cycleOf(column));
    if (own.size() == 1 && role == LineRole) {
        return toQString(own.front().id.value());
    }
    if (own.size() == 1 && role == ComputedRole) {
        return false;
    }
    return sumCell(*sum, role);
}

QVariant ComparisonModel::ratioCell(const std::optional<base::Ratio>& ratio, int role) const {
    if (role == ComputedRole) {
        return ratio.has_value();
    }
    return role == Qt::DisplayRole ? QVariant(AmountText::percent(ratio)) : QVariant();
}

QVariant ComparisonModel::changeCell(analysis::Change change, int role) const {
    if (role == ComputedRole) {
        return true;
    }
    return role == Qt::DisplayRole ? QVariant(textOf(analysis::label(change))) : QVariant();
}

QVariant ComparisonModel::deltaCell(const domain::AmountRange& delta, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return AmountText::differenceRange(delta, unit());
        case Qt::ToolTipRole:
            return AmountText::withUnit(AmountText::differenceRange(delta, domain::AmountUnit::Yen),
                                        domain::AmountUnit::Yen);
        case LowerYenRole:
            return yenOf(delta.lower);
        case UpperYenRole:
            return delta.upper ? yenOf(*delta.upper) : QVariant();
        case RoundedRole:
            return domain::isRoundedIn(delta.lower, unit());
        case ComputedRole:
            return true;
        default:
            return {};
    }
}

QVariant ComparisonModel::priorCell(const analysis::PriorCheckResult& prior, int role) const {
    if (role == ComputedRole) {
        return prior.check != analysis::PriorCheck::NotPrinted;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    if (prior.check == analysis::PriorCheck::NotPrinted || !prior.printed) {
        return role == Qt::DisplayRole ? QVariant(tr("—")) : QVariant(textOf(analysis::label(prior.check)));
    }
    if (role == Qt::DisplayRole) {
        return tr("%1: %2", "a printed amount: a verdict")
            .arg(AmountText::money(*prior.printed, unit()), textOf(analysis::label(prior.check)));
    }
    QStringList lines{tr("Printed: %1").arg(AmountText::moneyWithUnit(*prior.printed, domain::AmountUnit::Yen))};
    if (prior.earlier) {
        lines.append(tr("Earlier line: %1").arg(AmountText::moneyWithUnit(*prior.earlier, domain::AmountUnit::Yen)));
    }
    if (prior.difference) {
        lines.append(tr("Difference: %1").arg(AmountText::moneyWithUnit(*prior.difference, domain::AmountUnit::Yen)));
    }
    return lines.join(QLatin1Char('\n'));
}

int ComparisonModel::compare(std::size_t a, std::size_t b, int column) const {
    const auto left = m_rowsOf.find(a);
    const auto right = m_rowsOf.find(b);
    if (left == m_rowsOf.end() || right == m_rowsOf.end()) {
        return sign(left != m_rowsOf.end(), right != m_rowsOf.end());
    }
    const auto& l = *left->second;
    const auto& r = *right->second;
    const auto upper = [](const std::optional<analysis::BudgetSum>& sum) {
        return sum ? std::optional(sum->upper()) : std::nullopt;
    };
    switch (column) {
        case From:
            return sign(upper(l.from), upper(r.from));
        case To:
            return sign(upper(l.to), upper(r.to));
        case Delta:
            return sign(l.delta.lower, r.delta.lower);
        case Percent: {
            if (!l.ratio || !r.ratio) {
                return sign(l.ratio.has_value(), r.ratio.has_value());
            }
            // Cross-multiplied would overflow; a percentage of four places orders what the eye can tell apart.
            const auto places = [](const base::Ratio& ratio) { return toQString(ratio.percent(4)).toDouble(); };
            return sign(places(*l.ratio), places(*r.ratio));
        }
        case ChangeText:
            return sign(l.change, r.change);
        case Prior:
            return sign(l.prior.check, r.prior.check);
        default:
            return 0;
    }
}

}  // namespace shirube::models
