// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LedgerView.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSet>

#include "delegates/LedgerDelegate.h"
#include "delegates/TableDelegate.h"
#include "models/AmountText.h"
#include "models/FactCell.h"
#include "models/ProgrammeTreeModel.h"
#include "style/Theme.h"
#include "widgets/FrozenHeader.h"

namespace shirube::ui {

using models::FactCell;
using models::ProgrammeTreeModel;

namespace {

// A tab or a line break inside a cell would move everything behind it.
QString cellText(QString text) {
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString figureText(const QModelIndex& index, domain::AmountUnit unit) {
    const auto lower = index.data(ProgrammeTreeModel::LowerYenRole);
    const auto upper = index.data(ProgrammeTreeModel::UpperYenRole);
    if (lower.isValid() && upper.isValid() && lower == upper) {
        return models::AmountText::plain(domain::Money(lower.toLongLong()), unit);
    }
    return cellText(index.data(Qt::DisplayRole).toString());
}

}  // namespace

LedgerView::LedgerView(QWidget* parent)
    : QTreeView(parent), m_header(new FrozenHeader(this)), m_totalRole(ProgrammeTreeModel::TotalRole) {
    setHeader(m_header);
    setItemDelegate(new LedgerDelegate(this));
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(false);
    header()->setSortIndicatorShown(true);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) { model()->sort(column, order); });
}

void LedgerView::showFactCells() {
    m_hasFactCells = true;
    m_totalRole = FactCell::TotalRole;
    auto* delegate = new TableDelegate(FactCell::NumberRole, this);
    delegate->setToneRole(FactCell::ToneRole);
    delegate->setTotalRole(FactCell::TotalRole);
    setItemDelegate(delegate);
}

QList<int> LedgerView::columnsInOrder() const {
    QList<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        if (!isColumnHidden(column)) {
            columns.append(column);
        }
    }
    return columns;
}

QModelIndex LedgerView::besideCurrent(int step) const {
    const auto current = currentIndex();
    const auto columns = columnsInOrder();
    const auto at = columns.indexOf(current.column()) + step;
    return at < 0 || at >= columns.size() ? current : current.siblingAtColumn(columns[at]);
}

QModelIndex LedgerView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const auto current = currentIndex();
    if (current.isValid() && action == MoveLeft) {
        if (current.column() == 0 && isExpanded(current)) {
            collapse(current);
            return current;
        }
        return current.column() == 0 && current.parent().isValid() ? current.parent() : besideCurrent(-1);
    }
    if (current.isValid() && action == MoveRight) {
        if (current.column() == 0 && !isExpanded(current) && model()->hasChildren(current)) {
            expand(current);
            return current;
        }
        return besideCurrent(1);
    }
    return QTreeView::moveCursor(action, modifiers);
}

void LedgerView::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (isEnter && currentIndex().isValid()) {
        emit cellActivated(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void LedgerView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (isFrozen(*event)) {
        QAbstractItemView::mouseDoubleClickEvent(event);
    } else {
        QTreeView::mouseDoubleClickEvent(event);
    }
    const auto index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton) {
        emit cellActivated(index);
    }
}

void LedgerView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        emit resized();
    }
}

QModelIndex LedgerView::indexAt(const QPoint& point) const {
    const bool isFrozenPoint = point.x() >= 0 && point.x() < m_header->frozenWidth();
    return QTreeView::indexAt(isFrozenPoint ? point - QPoint(m_header->offset(), 0) : point);
}

QRect LedgerView::visualRect(const QModelIndex& index) const {
    const auto rect = QTreeView::visualRect(index);
    return index.column() == 0 && m_header->frozenWidth() > 0 ? rect.translated(m_header->offset(), 0) : rect;
}

void LedgerView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    const int before = horizontalScrollBar()->value();
    const bool wasFrozen = m_header->frozenWidth() > 0;
    QTreeView::scrollTo(index, hint);
    // The first column is always in sight; the others must not be under it.
    if (index.column() == 0 && wasFrozen) {
        horizontalScrollBar()->setValue(before);
    } else if (index.column() > 0 && m_header->frozenWidth() > 0) {
        const int left = m_header->sectionPosition(index.column()) - m_header->frozenWidth();
        horizontalScrollBar()->setValue(qMin(left, horizontalScrollBar()->value()));
    }
}

void LedgerView::scrollContentsBy(int dx, int dy) {
    QTreeView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        viewport()->update();
        m_header->viewport()->update();
    }
}

QRegion LedgerView::visualRegionForSelection(const QItemSelection& selection) const {
    return m_header->frozenWidth() > 0 ? QRegion(viewport()->rect()) : QTreeView::visualRegionForSelection(selection);
}

// Where the tree looks for its branches there are other columns once it is scrolled: what the names cover is handled
// here.
bool LedgerView::isFrozen(const QMouseEvent& event) const {
    return event.position().x() >= 0 && event.position().x() < m_header->frozenWidth();
}

QModelIndex LedgerView::frozenBranchAt(const QMouseEvent& event) const {
    const auto index = indexAt(event.position().toPoint());
    const auto left = visualRect(index).left();
    const bool isBranch = event.position().x() < left && event.position().x() >= left - indentation();
    return isBranch && model()->hasChildren(index) ? index : QModelIndex();
}

void LedgerView::mousePressEvent(QMouseEvent* event) {
    if (!isFrozen(*event)) {
        QTreeView::mousePressEvent(event);
    } else if (const auto branch = frozenBranchAt(*event); branch.isValid()) {
        setExpanded(branch, !isExpanded(branch));
    } else {
        QAbstractItemView::mousePressEvent(event);
    }
}

void LedgerView::mouseReleaseEvent(QMouseEvent* event) {
    if (isFrozen(*event)) {
        QAbstractItemView::mouseReleaseEvent(event);
    } else {
        QTreeView::mouseReleaseEvent(event);
    }
}

void LedgerView::drawFrozen(QPainter* painter, const QStyleOptionViewItem& options, const QModelIndex& row) const {
    const QRect frozen(0, options.rect.top(), m_header->frozenWidth(), options.rect.height());
    const auto index = row.siblingAtColumn(0);
    int depth = 1;
    for (auto ancestor = row.parent(); ancestor.isValid(); ancestor = ancestor.parent()) {
        ++depth;
    }
    const int indent = depth * indentation();
    const bool isTotal = index.data(m_totalRole).toBool();
    painter->save();
    painter->setClipRect(frozen);
    painter->fillRect(frozen, isTotal ? Theme::totalRow(options.palette) : options.palette.color(QPalette::Base));
    drawBranches(painter, QRect(frozen.left(), frozen.top(), indent, frozen.height()), index);
    auto cell = options;
    cell.rect = frozen.adjusted(indent, 0, 0, 0);
    cell.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    cell.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex() == index);
    itemDelegateForIndex(index)->paint(painter, cell, index);
    painter->setPen(Theme::rule(options.palette));
    painter->drawLine(frozen.topRight(), frozen.bottomRight());
    painter->restore();
}

void LedgerView::drawRow(QPainter* painter, const QStyleOptionViewItem& options, const QModelIndex& index) const {
    const bool isTotal = index.data(m_totalRole).toBool();
    if (isTotal) {
        painter->fillRect(options.rect, Theme::totalRow(options.palette));
    }
    QTreeView::drawRow(painter, options, index);
    if (m_header->frozenWidth() > 0) {
        drawFrozen(painter, options, index);
    }
    painter->setPen(isTotal ? Theme::secondaryText(options.palette) : options.palette.color(QPalette::Midlight));
    if (isTotal) {
        painter->drawLine(options.rect.topLeft(), options.rect.topRight());
    } else {
        painter->drawLine(options.rect.bottomLeft(), options.rect.bottomRight());
    }
}

QString LedgerView::headerText(int column) const {
    const auto title = cellText(model()->headerData(column, Qt::Horizontal).toString());
    const auto* ledger = qobject_cast<const ProgrammeTreeModel*>(model());
    const bool isAmount =
        ledger && !model()->headerData(column, Qt::Horizontal, ProgrammeTreeModel::CycleRole).toString().isEmpty();
    return isAmount ? tr("%1 (%2)", "title (unit)").arg(title, models::AmountText::unitName(ledger->unit())) : title;
}

QString LedgerView::plainText(const QModelIndex& index) const {
    if (m_hasFactCells) {
        return cellText(index.data(FactCell::PlainRole).toString());
    }
    const auto* ledger = qobject_cast<const ProgrammeTreeModel*>(model());
    return ledger ? figureText(index, ledger->unit()) : QString();
}

QString LedgerView::selectionAsTsv() const {
    const auto selected = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    if (selected.isEmpty()) {
        return {};
    }
    QSet<int> wanted{0};
    for (const auto& index : selected) {
        wanted.insert(index.column());
    }
    QList<int> columns;
    QStringList headers;
    for (const int column : columnsInOrder()) {
        if (wanted.contains(column)) {
            columns.append(column);
            headers.append(headerText(column));
        }
    }
    QStringList lines{headers.join(QLatin1Char('\t'))};
    const QSet<QModelIndex> chosen(selected.begin(), selected.end());
    for (auto row = model()->index(0, 0); row.isValid(); row = indexBelow(row)) {
        bool isChosen = false;
        QStringList cells;
        for (const int column : columns) {
            const auto cell = row.siblingAtColumn(column);
            const bool isIn = chosen.contains(cell);
            isChosen = isChosen || isIn;
            cells.append(column == 0 || isIn ? plainText(cell) : QString());
        }
        if (isChosen) {
            lines.append(cells.join(QLatin1Char('\t')));
        }
    }
    return lines.join(QLatin1String("\r\n")) + QLatin1String("\r\n");
}

void LedgerView::copySelection() {
    const auto text = selectionAsTsv();
    if (!text.isEmpty()) {
        QApplication::clipboard()->setText(text);
    }
}

}  // namespace shirube::ui
