// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ComparisonModel.h"

#include <numeric>

#include "domain/MoneyFormat.h"
#include "models/AmountText.h"
#include "models/QtTranslator.h"

namespace shirube::models {

namespace {

QVariant yen(domain::Money amount) {
    return QVariant::fromValue(static_cast<qlonglong>(amount.yen()));
}

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
        return section == From ? toQString(m_comparison.from.name())
               : section == To ? toQString(m_comparison.to.name())
                               : QString();
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
            return toQString(m_comparison.from.name());
        case To:
            return toQString(m_comparison.to.name());
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

std::vector<std::size_t> ComparisonModel::linesAt(const QModelIndex& index) const {
    const auto column = index.column();
    if (column != From && column != To) {
        return {};
    }
    const auto& cycle = column == From ? m_comparison.from : m_comparison.to;
    if (isTotal(index)) {
        const auto all = book()->linesIn(cycle);
        return {all.begin(), all.end()};
    }
    const auto programme = programmeAt(index);
    if (!programme) {
        return {};
    }
    const auto own = book()->linesOf(*programme, cycle);
    if (own.empty()) {
        return book()->linesWithComponents(*programme, cycle);
    }
    std::vector<std::size_t> lines(own.size());
    std::iota(lines.begin(), lines.end(), book()->positionOf(own.front()));
    return lines;
}

QString ComparisonModel::totalLabel() const {
    return filter().isEmpty() ? tr("Total") : tr("Total of all programmes");
}

QVariant ComparisonModel::cell(std::optional<std::size_t> programme, int column, int role) const {
    if (role == NumberRole) {
        return column >= From && column <= Percent;
    }
    if (role == CycleRole && (column == From || column == To)) {
        return toQString((column == From ? m_comparison.from : m_comparison.to).name());
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
        case To: {
            if (role == LineRole) {
                const auto lines = book()->linesOf(*programme, column == From ? m_comparison.from : m_comparison.to);
                return lines.size() == 1 ? toQString(lines.front().id.value()) : QString();
            }
            return sumCell(column == From ? row.from : row.to, role);
        }
        case Delta:
            return deltaCell(row.delta, role);
        case Percent:
            return role == Qt::DisplayRole ? QVariant(AmountText::percent(row.ratio)) : QVariant();
        case ChangeText:
            return role == Qt::DisplayRole ? QVariant(textOf(analysis::label(row.change))) : QVariant();
        case Prior:
            return priorCell(row.prior, role);
        default:
            return {};
    }
}

QVariant ComparisonModel::totalCell(int column, int role) const {
    switch (column) {
        case From:
            return role == ComputedRole ? QVariant(true) : sumCell(m_comparison.fromTotal, role);
        case To:
            return role == ComputedRole ? QVariant(true) : sumCell(m_comparison.toTotal, role);
        case Delta:
            return deltaCell(m_comparison.totalDelta, role);
        case Percent:
            return role == Qt::DisplayRole ? QVariant(AmountText::percent(m_comparison.totalRatio)) : QVariant();
        default:
            return {};
    }
}

QVariant ComparisonModel::sumCell(const std::optional<analysis::BudgetSum>& sum, int role) const {
    if (!sum) {
        return role == ComputedRole || role == NewRole || role == RoundedRole ? QVariant(false) : QVariant();
    }
    switch (role) {
        case Qt::DisplayRole:
            return AmountText::sum(*sum, unit());
        case Qt::ToolTipRole:
            return textOf(analysis::describe(*sum, unit()));
        case LowerYenRole:
            return sum->linesInTotal == 0 ? QVariant() : yen(sum->range().lower);
        case UpperYenRole:
            return sum->linesInTotal == 0 ? QVariant() : yen(sum->upper());
        case RoundedRole:
            return domain::isRoundedIn(sum->confirmed, unit()) || domain::isRoundedIn(sum->envelope, unit());
        case ComputedRole:
            return sum->lines > 1;
        case NewRole:
            return false;
        default:
            return {};
    }
}

QVariant ComparisonModel::deltaCell(const domain::AmountRange& delta, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return AmountText::differenceRange(delta, unit());
        case Qt::ToolTipRole:
            return AmountText::tr("%1 %2", "an amount and its unit")
                .arg(AmountText::differenceRange(delta, domain::AmountUnit::Yen),
                     AmountText::unitName(domain::AmountUnit::Yen));
        case LowerYenRole:
            return yen(delta.lower);
        case UpperYenRole:
            return delta.upper ? yen(*delta.upper) : QVariant();
        case RoundedRole:
            return domain::isRoundedIn(delta.lower, unit());
        case ComputedRole:
            return true;
        default:
            return {};
    }
}

QVariant ComparisonModel::priorCell(const analysis::PriorCheckResult& prior, int role) const {
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
