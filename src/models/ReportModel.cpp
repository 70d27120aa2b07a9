// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReportModel.h"

#include <algorithm>

#include "ColumnHeader.h"
#include "application/ReportFile.h"
#include "base/Text.h"
#include "models/AmountText.h"
#include "models/ExactOrder.h"
#include "models/QtTranslator.h"

namespace shirube::models {

using analysis::ReportCell;
using analysis::ReportColumn;
using analysis::ReportQuantity;
using analysis::ReportRow;

namespace {

// Figures as digits that a spreadsheet reads; empty where it would not.
QString plainOf(const ReportColumn& column, const ReportCell& cell, domain::AmountUnit unit) {
    switch (column.quantity) {
        case ReportQuantity::Amount:
            return cell.amount && cell.amount->isExact() ? AmountText::plain(cell.amount->lower, unit) : QString();
        case ReportQuantity::Percent:
            return cell.number ? toQString(cell.number->percent()) + QLatin1Char('%') : QString();
        case ReportQuantity::Count:
            return cell.number ? toQString(cell.number->decimal().text()) : QString();
        case ReportQuantity::Value:  // means nothing without its unit
        case ReportQuantity::Text:
            break;
    }
    return {};
}

bool isZero(const domain::AmountRange& range) {
    return range.isExact() && range.lower.isZero();
}

// A row differs where it has a change that is not nothing, or says that something must not be overlooked.
bool isVariance(const ReportColumn& column, const ReportCell& cell) {
    if (cell.isAlert) {
        return true;
    }
    if (!column.isDifference) {
        return false;
    }
    return (cell.amount && !isZero(*cell.amount)) || (cell.number && !cell.number->isZero());
}

}  // namespace

struct ReportModel::Node {
    const ReportRow* source = nullptr;
    std::vector<FactCell> cells;
    QString searchKey;
    bool isVariance = false;
    int row = 0;
    Node* parent = nullptr;
    Nodes children;
};

ReportModel::ReportModel(QObject* parent) : QAbstractItemModel(parent) {}

ReportModel::~ReportModel() = default;

void ReportModel::setReport(std::shared_ptr<const analysis::ReportTable> report) {
    beginResetModel();
    m_report = std::move(report);
    m_all.clear();
    m_roots.clear();
    if (m_report) {
        addRows(m_report->rows, nullptr, m_roots);
        writeTexts();
        setSortKeys();
    }
    endResetModel();
}

void ReportModel::addRows(const std::vector<ReportRow>& rows, Node* parent, Nodes& into) {
    for (const auto& row : rows) {
        auto node = std::make_unique<Node>();
        node->source = &row;
        node->row = static_cast<int>(into.size());
        node->parent = parent;
        node->cells.resize(m_report->columns.size());
        for (std::size_t at = 0; at < qMin(row.cells.size(), m_report->columns.size()); ++at) {
            node->isVariance = node->isVariance || models::isVariance(m_report->columns[at], row.cells[at]);
        }
        m_all.push_back(node.get());
        into.push_back(std::move(node));
        addRows(row.children, into.back().get(), into.back()->children);
    }
}

void ReportModel::writeTexts() {
    for (auto* node : m_all) {
        std::string words;
        for (std::size_t at = 0; at < qMin(node->source->cells.size(), node->cells.size()); ++at) {
            auto cell = cellOf(m_report->columns[at], node->source->cells[at]);
            cell.sortKey = node->cells[at].sortKey;
            cell.isTotal = node->source->isTotal;
            words += toUtf8(cell.text) + ' ';
            node->cells[at] = std::move(cell);
        }
        node->searchKey = toQString(base::searchKey(words));
    }
}

FactCell ReportModel::cellOf(const ReportColumn& column, const ReportCell& cell) const {
    FactCell shown;
    // What is said about an amount, or why there is none, takes more room than a cell has; the tool tip and the detail
    // have it.
    auto written = cell;
    if (cell.missing || column.quantity == ReportQuantity::Amount) {
        written.remark = {};
    }
    shown.text = toQString(application::cellText(column, written, m_unit, qtTranslator()));
    shown.plain = plainOf(column, cell, m_unit);
    shown.remark = textOf(cell.remark);
    shown.isNumber = column.quantity != ReportQuantity::Text;
    shown.isMissing = cell.missing.has_value();
    shown.tone = cell.missing ? Tone::Quiet : Tone::Plain;
    if (cell.isAlert) {
        shown.plain = shown.plain.isEmpty() ? shown.text : shown.plain;
        shown.text = QStringLiteral("！ ") + shown.text;
        shown.tone = Tone::Alert;
    }
    return shown;
}

void ReportModel::setSortKeys() {
    for (std::size_t at = 0; at < m_report->columns.size(); ++at) {
        const auto quantity = m_report->columns[at].quantity;
        std::vector<std::optional<analysis::Fraction>> values(m_all.size());
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            const auto* row = m_all[i]->source;
            if (at >= row->cells.size()) {
                continue;
            }
            const auto& cell = row->cells[at];
            if (quantity == ReportQuantity::Text) {
                m_all[i]->cells[at].sortKey = cell.text.isEmpty() ? QVariant() : QVariant(textOf(cell.text));
            } else if (cell.amount) {
                values[i] = analysis::Fraction(cell.amount->lower);
            } else {
                values[i] = cell.number;
            }
        }
        if (quantity == ReportQuantity::Text) {
            continue;
        }
        const auto places = exactOrder(values);
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            m_all[i]->cells[at].sortKey = places[i];
        }
    }
}

void ReportModel::rewrite() {
    if (!m_report) {
        return;
    }
    writeTexts();
    for (const auto* node : m_all) {
        if (!node->children.empty() || !node->parent) {
            const auto last = columnCount() - 1;
            emit dataChanged(createIndex(node->row, 0, node), createIndex(node->row, last, node));
            if (!node->children.empty()) {
                const auto* first = node->children.front().get();
                const auto* end = node->children.back().get();
                emit dataChanged(createIndex(first->row, 0, first), createIndex(end->row, last, end));
            }
        }
    }
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ReportModel::setUnit(domain::AmountUnit unit) {
    if (unit != m_unit) {
        m_unit = unit;
        rewrite();
    }
}

void ReportModel::retranslate() {
    if (m_report) {
        setSortKeys();
    }
    rewrite();
}

const ReportModel::Node& ReportModel::nodeOf(const QModelIndex& index) const {
    return *static_cast<const Node*>(index.constInternalPointer());
}

const ReportRow* ReportModel::rowAt(const QModelIndex& index) const {
    return index.isValid() ? nodeOf(index).source : nullptr;
}

const ReportCell* ReportModel::cellAt(const QModelIndex& index) const {
    const auto* row = rowAt(index);
    const auto at = static_cast<std::size_t>(index.column());
    return row && at < row->cells.size() ? &row->cells[at] : nullptr;
}

QModelIndex ReportModel::indexOf(const std::string& id) const {
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&](const Node* node) { return node->source->id == id; });
    return found == m_all.end() ? QModelIndex() : createIndex((*found)->row, 0, *found);
}

QModelIndex ReportModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount()) {
        return {};
    }
    const auto& siblings = parent.isValid() ? nodeOf(parent).children : m_roots;
    return createIndex(row, column, siblings[static_cast<std::size_t>(row)].get());
}

QModelIndex ReportModel::parent(const QModelIndex& child) const {
    const auto* above = child.isValid() ? nodeOf(child).parent : nullptr;
    return above ? createIndex(above->row, 0, above) : QModelIndex();
}

int ReportModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_roots.size());
    }
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).children.size());
}

int ReportModel::columnCount(const QModelIndex&) const {
    return m_report ? static_cast<int>(m_report->columns.size()) : 0;
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const auto& column = m_report->columns[static_cast<std::size_t>(section)];
    const auto heading = textOf(column.heading);
    return columnHeader(column.quantity == ReportQuantity::Amount ? titleWithUnit(heading, m_unit) : heading,
                        column.quantity != ReportQuantity::Text, role);
}

QVariant ReportModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& node = nodeOf(index);
    switch (role) {
        case FactCell::IdRole:
            return toQString(node.source->id);
        case FactCell::SearchRole:
            return node.searchKey;
        case VarianceRole:
            return node.isVariance;
        default:
            return node.cells[static_cast<std::size_t>(index.column())].data(role);
    }
}

}  // namespace shirube::models
