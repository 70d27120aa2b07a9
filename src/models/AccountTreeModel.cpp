// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AccountTreeModel.h"

#include <algorithm>

#include "ColumnHeader.h"
#include "models/QtTranslator.h"

namespace shirube::models {

AccountTreeModel::AccountTreeModel(QObject* parent) : QAbstractItemModel(parent) {}

AccountTreeModel::~AccountTreeModel() = default;

void AccountTreeModel::reset(std::shared_ptr<const analysis::FactBook> facts) {
    m_facts = std::move(facts);
    rebuild();
}

void AccountTreeModel::rebuild() {
    beginResetModel();
    m_roots.clear();
    if (m_facts) {
        build();
    }
    endResetModel();
}

void AccountTreeModel::setUnit(domain::AmountUnit unit) {
    if (unit != m_unit) {
        m_unit = unit;
        rebuild();
        emit headerDataChanged(Qt::Horizontal, 0, columns() - 1);
    }
}

void AccountTreeModel::setEnglishNames(bool english) {
    if (english != m_english) {
        m_english = english;
        rebuild();
    }
}

void AccountTreeModel::retranslate() {
    rebuild();
    emit headerDataChanged(Qt::Horizontal, 0, columns() - 1);
}

void AccountTreeModel::addAccount(const std::string& id, std::vector<FactCell> cells) {
    auto root = std::make_unique<Node>();
    root->cells = std::move(cells);
    root->id = id;
    root->account = m_roots.size();
    root->row = static_cast<int>(m_roots.size());
    const auto add = [](Node& parent, std::vector<FactCell> row, int year) -> Node& {
        auto node = std::make_unique<Node>();
        node->cells = std::move(row);
        node->id = parent.id;
        node->account = parent.account;
        node->year = year;
        node->row = static_cast<int>(parent.children.size());
        node->parent = &parent;
        parent.children.push_back(std::move(node));
        return *parent.children.back();
    };
    const auto& years = yearsOf(root->account);
    for (std::size_t at = 0; at < years.size(); ++at) {
        auto& year = add(*root, yearCells(root->account, years[at]), static_cast<int>(at));
        if (years[at].contributions.size() < 2) {
            continue;
        }
        for (const auto* contribution : years[at].contributions) {
            std::vector<FactCell> row(static_cast<std::size_t>(columns()));
            row[0] = FactCell::words(textOf(contribution->fact.period.label()));
            row[1] = FactCell::figure(*contribution, m_unit);
            add(year, std::move(row), static_cast<int>(at));
        }
    }
    m_roots.push_back(std::move(root));
}

FactCell AccountTreeModel::amountOr(const std::optional<domain::Money>& amount, const QString& reason) const {
    return amount ? FactCell::amount(*amount, m_unit) : FactCell::missing(tr("not stated"), reason);
}

FactCell AccountTreeModel::computedOr(const std::optional<domain::Money>& amount) const {
    return amount ? FactCell::amount(*amount, m_unit)
                  : FactCell::missing(tr("unknown"), tr("A figure of this year or of one before it is not stated."));
}

FactCell AccountTreeModel::rateOr(const std::optional<base::Ratio>& rate) {
    return rate ? FactCell::percent(*rate)
                : FactCell::missing(tr("unknown"), tr("A figure of this year or of one before it is not stated."));
}

FactCell AccountTreeModel::figureOr(const domain::FigureStatement* figure, const std::optional<domain::Money>& amount,
                                    const QString& reason) const {
    if (figure) {
        return FactCell::figure(*figure, m_unit);
    }
    return amountOr(amount, reason);
}

FactCell AccountTreeModel::figuresOr(const std::vector<const domain::FigureStatement*>& figures,
                                     const std::optional<domain::Money>& sum, const QString& reason) const {
    return figureOr(figures.size() == 1 ? figures.front() : nullptr, sum, reason);
}

const analysis::AccountYear& AccountTreeModel::lastKnown(const std::vector<analysis::AccountYear>& years) {
    const auto known = std::find_if(years.rbegin(), years.rend(), [](const auto& year) { return year.balance; });
    return known == years.rend() ? years.back() : *known;
}

void AccountTreeModel::setStanding(const std::vector<analysis::AccountYear>& years, std::vector<FactCell>& cells,
                                   const Standing& columns) const {
    const analysis::AccountYear none;
    const auto& year = years.empty() ? none : lastKnown(years);
    cells[columns.in] = computedOr(year.cumulativeContributed);
    cells[columns.out] = computedOr(year.cumulativeSpent);
    cells[columns.balance] = computedOr(year.balance);
    cells[columns.rate] = rateOr(year.cumulativeRate);
    const auto standing = tr("At the end of %1").arg(textOf(year.period.label()));
    for (const auto at : {columns.in, columns.out, columns.balance, columns.rate}) {
        if (!cells[at].isMissing) {
            cells[at].remark = standing;
        }
    }
}

QString AccountTreeModel::yearTitle(const analysis::AccountYear& year) {
    QStringList cycles;
    for (const auto* contribution : year.contributions) {
        if (contribution->fact.period.kind() == domain::Period::Kind::Cycle) {
            cycles.append(textOf(contribution->fact.period.label()));
        }
    }
    const auto title = textOf(year.period.label());
    return cycles.isEmpty() ? title
                            : tr("%1 (%2)", "a fiscal year and its budget cycles")
                                  .arg(title, cycles.join(tr(", ", "between budget cycles")));
}

const AccountTreeModel::Node& AccountTreeModel::nodeOf(const QModelIndex& index) const {
    return *static_cast<const Node*>(index.constInternalPointer());
}

std::size_t AccountTreeModel::accountAt(const QModelIndex& index) const {
    return nodeOf(index).account;
}

QModelIndex AccountTreeModel::indexOf(const std::string& id) const {
    for (const auto& root : m_roots) {
        if (root->id == id) {
            return createIndex(root->row, 0, root.get());
        }
    }
    return {};
}

const analysis::AccountYear* AccountTreeModel::yearAt(const QModelIndex& index) const {
    if (!index.isValid()) {
        return nullptr;
    }
    const auto& node = nodeOf(index);
    return node.year < 0 ? nullptr : &yearsOf(node.account)[static_cast<std::size_t>(node.year)];
}

std::optional<analysis::Derivation> AccountTreeModel::standingAt(const QModelIndex& index) const {
    if (!index.isValid() || !m_facts) {
        return std::nullopt;
    }
    const auto& node = nodeOf(index);
    const auto& years = yearsOf(node.account);
    if (years.empty()) {
        return std::nullopt;
    }
    const auto& year = node.year < 0 ? lastKnown(years) : years[static_cast<std::size_t>(node.year)];
    if (!year.cumulativeContributed && !year.cumulativeSpent) {
        return std::nullopt;
    }
    const auto* root = node.parent ? (node.parent->parent ? node.parent->parent : node.parent) : &node;
    const auto title = base::Message::nested(
        SHIRUBE_TEXT("{0}, {1}"), {base::Message::verbatim(toUtf8(root->cells.front().text)), year.period.label()});
    return analysis::derive(*m_facts, year, years, title);
}

QModelIndex AccountTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columns()) {
        return {};
    }
    const auto& siblings = parent.isValid() ? nodeOf(parent).children : m_roots;
    return createIndex(row, column, siblings[static_cast<std::size_t>(row)].get());
}

QModelIndex AccountTreeModel::parent(const QModelIndex& child) const {
    auto* above = child.isValid() ? nodeOf(child).parent : nullptr;
    return above ? createIndex(above->row, 0, above) : QModelIndex();
}

int AccountTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_roots.size());
    }
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).children.size());
}

int AccountTreeModel::columnCount(const QModelIndex&) const {
    return columns();
}

QVariant AccountTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columns()) {
        return {};
    }
    return columnHeader(columnTitle(section), isNumberColumn(section), role);
}

QVariant AccountTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& node = nodeOf(index);
    if (role == FactCell::IdRole) {
        return toQString(node.id);
    }
    return node.cells[static_cast<std::size_t>(index.column())].data(role);
}

}  // namespace shirube::models
