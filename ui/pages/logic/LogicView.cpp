// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/LogicView.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRubberBand>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "pages/logic/BoxItem.h"
#include "pages/logic/EdgeItem.h"
#include "pages/logic/LabelEditor.h"
#include "pages/logic/LogicWalk.h"
#include "pages/logic/NodeItem.h"

namespace shirube::ui {

namespace {

constexpr double kSmallest = 0.03;
constexpr double kLargest = 3;
constexpr double kReadable = 0.72;
constexpr double kStep = 1.2;
constexpr double kWheelNotch = 120;
constexpr int kHandleReach = 12;
constexpr int kSightMargin = 40;
constexpr double kNewNodeHeight = 56;
constexpr auto kNowhere = static_cast<std::uint32_t>(-1);  // no node

}  // namespace

LogicView::LogicView(Use use, QWidget* parent)
    : QGraphicsView(parent),
      m_use(use),
      m_graph(new LogicScene(font(), palette(), this)),
      m_band(new QRubberBand(QRubberBand::Rectangle, viewport())) {
    setScene(m_graph);
    setFrameShape(NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setViewportUpdateMode(SmartViewportUpdate);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_graph, &LogicScene::currentChanged, this, &LogicView::announce);
}

LogicView::~LogicView() {
    // The scene says for each item that goes that the selection is another one.
    m_graph->blockSignals(true);
}

void LogicView::showPicture(LogicPicture picture, LogicSceneLayout::Order order) {
    const int x = horizontalScrollBar()->value();
    const int y = verticalScrollBar()->value();
    cancelGesture();
    m_hovered = nullptr;
    m_graph->setPicture(std::move(picture), order);
    horizontalScrollBar()->setValue(x);
    verticalScrollBar()->setValue(y);
    viewport()->update();
    emit viewMoved();
}

void LogicView::goTo(const LogicElement& element) {
    m_graph->setCurrent(element);
    keepInSight(element);
}

void LogicView::keepInSight(const LogicElement& element) {
    const auto rect = m_graph->rectOf(element);
    // Of a long edge the beginning is enough.
    const auto shown = element.isEdge() ? QRectF(rect.topLeft(), rect.size().boundedTo(QSizeF(200, 120))) : rect;
    ensureVisible(shown, kSightMargin, kSightMargin);
}

void LogicView::setZoom(double zoom) {
    zoomAt(zoom, viewport()->rect().center());
}

void LogicView::zoomAt(double zoom, const QPoint& anchor) {
    const double bounded = std::clamp(zoom, std::min(kSmallest, wholeZoom()), kLargest);
    if (qFuzzyCompare(bounded, this->zoom())) {
        return;
    }
    const auto place = mapToScene(anchor);
    setTransform(QTransform::fromScale(bounded, bounded));
    const auto moved = mapFromScene(place) - anchor;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved.y());
    emit viewMoved();
}

// What is current stays where it is.
void LogicView::zoomBy(double factor) {
    const auto& current = m_graph->current();
    const auto place = current ? mapFromScene(m_graph->rectOf(*current).center()) : QPoint(-1, -1);
    zoomAt(zoom() * factor, viewport()->rect().contains(place) ? place : viewport()->rect().center());
}

double LogicView::wholeZoom() const {
    const auto room = (QSizeF(viewport()->size()) - QSizeF(8, 8)).expandedTo(QSizeF(1, 1));
    const auto size = m_graph->sceneRect().size();
    return size.isEmpty() ? 1 : std::min({room.width() / size.width(), room.height() / size.height(), 1.0});
}

void LogicView::fitAll() {
    // Without the scroll bars, which take room away, it may be a little larger.
    setZoom(wholeZoom());
    setZoom(wholeZoom());
    centerOn(m_graph->sceneRect().center());
}

void LogicView::fitReadable() {
    const double width = m_graph->sceneRect().width();
    if (width > 0) {
        setZoom(std::clamp((viewport()->width() - 8) / width, kReadable, 1.0));
        horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    }
}

void LogicView::follow(const LogicView& other) {
    m_isFollowing = true;
    setTransform(other.transform());
    horizontalScrollBar()->setValue(other.horizontalScrollBar()->value());
    verticalScrollBar()->setValue(other.verticalScrollBar()->value());
    m_isFollowing = false;
    viewport()->update();
}

void LogicView::announce() {
    const auto& current = m_graph->current();
    setAccessibleDescription(current ? m_graph->spoken(*current) : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    if (hasFocus() && current) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
    // While a target is chosen by keyboard, what is current is the target.
    if (m_connectFrom && m_gesture != Gesture::Connect) {
        const auto target = current && current->isNode() ? m_graph->nodeIndex(current->node) : std::nullopt;
        if (target && current->node != *m_connectFrom) {
            auto* item = m_graph->nodeItem(*target);
            lead(item->sceneRect().center() - QPointF(item->rect().width() / 2, 0), item);
        }
    }
}

// Fields -------------------------------------------------------------------------------------------------------------

void LogicView::openEditor(const QRectF& place, const QString& text, const QString& typed,
                           std::function<void(const QString&)> accept) {
    ensureVisible(place, kSightMargin, kSightMargin);
    auto* editor = new LabelEditor(text, viewport());
    auto small = font();
    small.setPointSizeF(std::max(font().pointSizeF() * std::min(zoom(), 1.25), 9.0));
    editor->setFont(small);
    const auto room = mapFromScene(place).boundingRect();
    editor->setGeometry(room.x(), room.y(), std::max(room.width(), 120), std::max(room.height(), 44));
    connect(editor, &LabelEditor::accepted, this,
            [accept = std::move(accept)](const QString& label) { accept(label); });
    connect(editor, &LabelEditor::finished, this, [this, editor] {
        m_editor = nullptr;
        editor->hide();
        editor->deleteLater();
        setFocus(Qt::OtherFocusReason);
    });
    m_editor = editor;
    if (!typed.isEmpty()) {
        editor->setPlainText(typed);
        editor->selectAll();
    }
    editor->show();
    editor->setFocus(Qt::OtherFocusReason);
}

void LogicView::editLabel(const domain::LogicNodeId& node, const QString& typed) {
    const auto at = m_graph->nodeIndex(node);
    if (at && m_use == Use::Edit && !m_editor) {
        openEditor(m_graph->layout().nodes[*at], m_graph->picture().nodes[*at].label, typed,
                   [this, node](const QString& label) { emit labelEntered(node, label); });
    }
}

void LogicView::beginNode(std::uint32_t column, std::optional<std::uint32_t> behind) {
    const auto& layout = m_graph->layout();
    if (m_use != Use::Edit || m_editor || column >= layout.columns.size()) {
        return;
    }
    const auto& nodes = layout.columns[column].nodes;
    const auto found = behind ? std::find(nodes.begin(), nodes.end(), *behind) : nodes.end();
    const auto position = static_cast<std::uint32_t>(
        found == nodes.end() ? nodes.size() : static_cast<std::size_t>(found - nodes.begin()) + 1);
    const double top = position > 0 ? layout.nodes[nodes[position - 1]].bottom() + 6 : layout.bounds.top() + 30;
    openEditor(QRectF(layout.columns[column].left, top, NodeShape::kWidth, kNewNodeHeight), {}, {},
               [this, column, position](const QString& label) { emit nodeEntered(column, position, label); });
}

// Keyboard -----------------------------------------------------------------------------------------------------------

void LogicView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_hasSpace = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return;
    }
    if (keyNudges(*event) || keyWalks(*event) || keyZooms(*event) || keyEdits(*event)) {
        event->accept();
        return;
    }
    // What is left belongs to the window; the scene has no use for it.
    QAbstractScrollArea::keyPressEvent(event);
}

void LogicView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_hasSpace = false;
        viewport()->unsetCursor();
    }
    QGraphicsView::keyReleaseEvent(event);
}

bool LogicView::keyWalks(QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    const LogicWalk walk(*m_graph);
    std::optional<LogicElement> next;
    switch (event.key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Home:
        case Qt::Key_End:
            next = walk.next(m_graph->current(), static_cast<Qt::Key>(event.key()));
            break;
        case Qt::Key_E:
            next = walk.nextEdge(m_graph->current());
            break;
        default:
            return false;
    }
    if (next) {
        m_graph->setCurrent(*next, event.modifiers().testFlag(Qt::ShiftModifier) && event.key() != Qt::Key_E);
        keepInSight(*next);
    }
    return true;
}

bool LogicView::keyZooms(const QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier && modifiers != Qt::ControlModifier) {
        return false;
    }
    switch (event.key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
        case Qt::Key_Semicolon:  // where a Japanese keyboard has the plus
            zoomBy(kStep);
            return true;
        case Qt::Key_Minus:
            zoomBy(1 / kStep);
            return true;
        case Qt::Key_0:
            if (modifiers == Qt::NoModifier) {
                setZoom(1);
                return true;
            }
            return false;
        case Qt::Key_F:
            if (modifiers == Qt::NoModifier) {
                fitAll();
                return true;
            }
            return false;
        default:
            return false;
    }
}

bool LogicView::keyNudges(const QKeyEvent& event) {
    const auto& current = m_graph->current();
    if (m_use != Use::Edit || !current || !current->isNode() ||
        (event.modifiers() & ~Qt::KeypadModifier) != Qt::ControlModifier) {
        return false;
    }
    const auto at = m_graph->nodeIndex(current->node);
    const auto column = m_graph->picture().nodes[*at].column;
    const auto& nodes = m_graph->layout().columns[column].nodes;
    const auto position = static_cast<std::uint32_t>(std::find(nodes.begin(), nodes.end(), *at) - nodes.begin());
    switch (event.key()) {
        case Qt::Key_Up:
            if (position > 0) {
                emit moveRequested({current->node}, column, position - 1);
            }
            return true;
        case Qt::Key_Down:
            if (position + 1 < nodes.size()) {
                emit moveRequested({current->node}, column, position + 1);
            }
            return true;
        case Qt::Key_Left:
            if (column > 0) {
                emit moveRequested({current->node}, column - 1, static_cast<std::uint32_t>(-1));
            }
            return true;
        case Qt::Key_Right:
            if (column + 1 < m_graph->layout().columns.size()) {
                emit moveRequested({current->node}, column + 1, static_cast<std::uint32_t>(-1));
            }
            return true;
        default:
            return false;
    }
}

bool LogicView::keyEdits(const QKeyEvent& event) {
    const auto& current = m_graph->current();
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_connectFrom) {
                finishConnecting(current && current->isNode() ? m_graph->nodeIndex(current->node) : std::nullopt);
            } else if (modifiers == Qt::AltModifier && m_use == Use::Edit) {
                emit formRequested();
            } else {
                emit opened();
            }
            return true;
        case Qt::Key_Escape:
            if (m_gesture != Gesture::None || m_connectFrom) {
                cancelGesture();
            } else {
                m_graph->clearCurrent();
            }
            return true;
        case Qt::Key_A:
            if (modifiers == Qt::ControlModifier) {
                m_graph->selectAllNodes();
                return true;
            }
            return false;
        case Qt::Key_F2:
            if (m_use == Use::Edit && current && isPlain) {
                current->isNode() ? editLabel(current->node) : emit formRequested();
                return true;
            }
            return false;
        case Qt::Key_Insert:
            if (m_use == Use::Edit && isPlain) {
                const auto at = current && current->isNode() ? m_graph->nodeIndex(current->node) : std::nullopt;
                beginNode(at ? m_graph->picture().nodes[*at].column : 0, at);
                return true;
            }
            return false;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (m_use == Use::Edit && isPlain) {
                emit removeRequested();
                return true;
            }
            return false;
        case Qt::Key_C:
            if (m_use == Use::Edit && isPlain) {
                beginConnecting();
                return true;
            }
            return false;
        default:
            return false;
    }
}

void LogicView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        if (!m_graph->current()) {
            if (const auto first = LogicWalk(*m_graph).next(std::nullopt, Qt::Key_Down)) {
                goTo(*first);
            }
        } else {
            announce();
        }
    }
}

// Connecting ---------------------------------------------------------------------------------------------------------

void LogicView::beginConnecting() {
    const auto& current = m_graph->current();
    if (m_use == Use::Edit && current && current->isNode()) {
        m_connectFrom = current->node;
        m_connectTarget.reset();
        emit hinted(tr("Choose where the edge leads with the arrow keys. Enter connects, Esc leaves it."), false);
    }
}

void LogicView::lead(const QPointF& end, NodeItem* target) {
    const auto from = m_connectFrom ? m_graph->nodeIndex(*m_connectFrom).value_or(kNowhere) : kNowhere;
    // Over the node that it begins at it leads nowhere yet.
    const bool leads = target && target->index() != from;
    const bool hadTarget = m_connectTarget.has_value();
    m_connectEnd = end;
    m_connectTarget = leads ? std::optional(target->index()) : std::nullopt;
    m_isRefused = false;
    if (hadTarget && !leads) {
        emit hinted({}, false);
    }
    if (from != kNowhere && leads) {
        const auto refusal = m_graph->refusal(from, target->index());
        m_isRefused = !refusal.isEmpty();
        emit hinted(m_isRefused ? refusal
                                : tr("Connect “%1” to “%2”")
                                      .arg(m_graph->picture().nodes[from].label,
                                           m_graph->picture().nodes[target->index()].label),
                    m_isRefused);
    }
    viewport()->update();
}

void LogicView::finishConnecting(std::optional<std::uint32_t> target) {
    const auto begin = m_connectFrom;
    cancelGesture();
    const auto from = begin ? m_graph->nodeIndex(*begin) : std::nullopt;
    if (!from || !target || *from == *target) {
        return;
    }
    if (const auto refusal = m_graph->refusal(*from, *target); !refusal.isEmpty()) {
        emit hinted(refusal, true);
        return;
    }
    // A copy: the picture is another one once the edge is written.
    const auto to = m_graph->picture().nodes[*target].id;
    emit connectRequested(*begin, to);
}

void LogicView::cancelGesture() {
    if (m_gesture == Gesture::Drag) {
        for (const auto& id : draggedNodes()) {
            if (const auto at = m_graph->nodeIndex(id)) {
                m_graph->nodeItem(*at)->setPos(m_graph->layout().nodes[*at].topLeft());
                m_graph->nodeItem(*at)->setOpacity(1);
                m_graph->nodeItem(*at)->setZValue(0);
            }
        }
    }
    const bool wasConnecting = m_connectFrom.has_value();
    m_gesture = Gesture::None;
    m_connectFrom.reset();
    m_connectTarget.reset();
    m_drop.reset();
    m_band->hide();
    viewport()->unsetCursor();
    viewport()->update();
    if (wasConnecting) {
        emit hinted({}, false);
    }
}

// Pointer ------------------------------------------------------------------------------------------------------------

NodeItem* LogicView::nodeAt(const QPoint& position) const {
    for (auto* item : items(QRect(position - QPoint(kHandleReach, 2), QSize(kHandleReach + 1, 4)))) {
        auto* node = qgraphicsitem_cast<NodeItem*>(item);
        if (node && (node->sceneRect().contains(mapToScene(position)) || isOnHandle(*node, position))) {
            return node;
        }
    }
    return nullptr;
}

bool LogicView::isOnHandle(const NodeItem& node, const QPoint& position) const {
    const auto distance = mapFromScene(node.handle()) - position;
    return m_use == Use::Edit && distance.manhattanLength() <= kHandleReach;
}

void LogicView::hover(const QPoint& position) {
    auto* node = m_use == Use::Edit ? nodeAt(position) : nullptr;
    if (node != m_hovered) {
        if (m_hovered) {
            m_hovered->setHandleShown(false);
        }
        m_hovered = node;
        if (m_hovered) {
            m_hovered->setHandleShown(true);
        }
    }
    if (!m_hasSpace) {
        viewport()->setCursor(node && isOnHandle(*node, position) ? Qt::CrossCursor : Qt::ArrowCursor);
    }
}

void LogicView::mousePressEvent(QMouseEvent* event) {
    m_pressedAt = event->pos();
    m_lastAt = event->pos();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_hasSpace)) {
        m_gesture = Gesture::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    const bool adds = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    auto* node = nodeAt(event->pos());
    if (event->button() == Qt::LeftButton && m_connectFrom && node) {
        finishConnecting(node->index());
        return;
    }
    auto* item = node ? static_cast<QGraphicsItem*>(node) : itemAt(event->pos());
    const auto element = m_graph->elementOf(item);
    if (event->button() == Qt::LeftButton && node && isOnHandle(*node, event->pos())) {
        m_graph->setCurrent(*element);
        m_connectFrom = element->node;
        m_gesture = Gesture::Connect;
        lead(mapToScene(event->pos()), nullptr);
        return;
    }
    if (element) {
        if (adds && item->isSelected()) {
            item->setSelected(false);
        } else if (adds || !item->isSelected()) {
            m_graph->setCurrent(*element, adds);
        } else if (m_graph->current() != element) {
            m_graph->setCurrent(*element, true);
        }
        m_gesture = event->button() == Qt::LeftButton && node ? Gesture::Press : Gesture::None;
    } else if (event->button() == Qt::LeftButton) {
        if (!adds) {
            m_graph->clearCurrent();
        }
        m_gesture = Gesture::Band;
        m_band->setGeometry(QRect(m_pressedAt, QSize()));
    }
}

std::vector<domain::LogicNodeId> LogicView::draggedNodes() const {
    std::vector<domain::LogicNodeId> nodes;
    for (const auto& column : m_graph->layout().columns) {
        for (const auto node : column.nodes) {
            if (m_graph->nodeItem(node) && m_graph->nodeItem(node)->isSelected()) {
                nodes.push_back(m_graph->picture().nodes[node].id);
            }
        }
    }
    return nodes;
}

LogicView::DropPlace LogicView::dropPlace(QPointF scenePosition) const {
    const auto& layout = m_graph->layout();
    DropPlace place;
    place.column = layout.columnAt(scenePosition.x());
    place.y = layout.bounds.top() + 20;
    for (const auto node : layout.columns[place.column].nodes) {
        if (m_graph->nodeItem(node)->isSelected()) {
            continue;  // it is taken out before it is put in
        }
        const auto& rect = layout.nodes[node];
        if (rect.center().y() > scenePosition.y()) {
            place.y = place.position == 0 ? rect.top() - 7 : place.y;
            break;
        }
        place.y = rect.bottom() + 7;
        ++place.position;
    }
    return place;
}

void LogicView::mouseMoveEvent(QMouseEvent* event) {
    const auto moved = event->pos() - m_lastAt;
    m_lastAt = event->pos();
    switch (m_gesture) {
        case Gesture::None:
            hover(event->pos());
            if (m_connectFrom) {
                lead(mapToScene(event->pos()), nodeAt(event->pos()));
            }
            return;
        case Gesture::Pan:
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
            verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
            return;
        case Gesture::Band:
            m_band->setGeometry(QRect(m_pressedAt, event->pos()).normalized());
            m_band->show();
            return;
        case Gesture::Connect:
            lead(mapToScene(event->pos()), nodeAt(event->pos()));
            return;
        case Gesture::Press:
            if (m_use != Use::Edit ||
                (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance()) {
                return;
            }
            m_gesture = Gesture::Drag;
            viewport()->setCursor(Qt::ClosedHandCursor);
            [[fallthrough]];
        case Gesture::Drag:
            for (const auto& id : draggedNodes()) {
                auto* item = m_graph->nodeItem(*m_graph->nodeIndex(id));
                const auto home = m_graph->layout().nodes[item->index()].topLeft();
                item->setPos(home + (mapToScene(event->pos()) - mapToScene(m_pressedAt)));
                item->setOpacity(0.6);
                item->setZValue(1);
            }
            m_drop = dropPlace(mapToScene(event->pos()));
            viewport()->update();
            return;
    }
}

void LogicView::mouseReleaseEvent(QMouseEvent* event) {
    const auto gesture = m_gesture;
    if (gesture == Gesture::Connect) {
        const auto* target = nodeAt(event->pos());
        finishConnecting(target ? std::optional(target->index()) : std::nullopt);
        return;
    }
    if (gesture == Gesture::Drag) {
        const auto nodes = draggedNodes();
        const auto place = dropPlace(mapToScene(event->pos()));
        cancelGesture();
        emit moveRequested(nodes, place.column, place.position);
        return;
    }
    if (gesture == Gesture::Band && m_band->isVisible()) {
        selectInBand(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
    }
    m_gesture = Gesture::None;
    m_band->hide();
    hover(event->pos());
}

void LogicView::selectInBand(bool adds) {
    const auto area = mapToScene(m_band->geometry()).boundingRect();
    std::optional<LogicElement> last;
    for (const auto& column : m_graph->layout().columns) {
        for (const auto node : column.nodes) {
            auto* item = m_graph->nodeItem(node);
            if (item && area.intersects(item->sceneRect())) {
                last = m_graph->elementOfNode(node);
                item->setSelected(true);
            }
        }
    }
    if (last) {
        m_graph->setCurrent(*last, true);
    } else if (!adds) {
        m_graph->clearCurrent();
    }
}

void LogicView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_use != Use::Edit) {
        return;
    }
    m_gesture = Gesture::None;
    if (const auto* node = nodeAt(event->pos())) {
        editLabel(m_graph->picture().nodes[node->index()].id);
        return;
    }
    if (m_graph->elementOf(itemAt(event->pos()))) {
        emit formRequested();
        return;
    }
    const auto place = dropPlace(mapToScene(event->pos()));
    const auto& nodes = m_graph->layout().columns[place.column].nodes;
    beginNode(place.column, place.position > 0 && place.position <= nodes.size()
                                ? std::optional(nodes[place.position - 1])
                                : std::nullopt);
}

void LogicView::contextMenuEvent(QContextMenuEvent* event) {
    emit menuRequested(event->reason() == QContextMenuEvent::Keyboard && m_graph->current()
                           ? viewport()->mapToGlobal(mapFromScene(m_graph->rectOf(*m_graph->current()).center()))
                           : event->globalPos());
}

void LogicView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomAt(zoom() * std::pow(kStep, event->angleDelta().y() / kWheelNotch), event->position().toPoint());
    event->accept();
}

// Painting -----------------------------------------------------------------------------------------------------------

void LogicView::drawForeground(QPainter* painter, const QRectF&) {
    const auto& colours = m_graph->colours();
    if (const auto from = m_connectFrom ? m_graph->nodeIndex(*m_connectFrom) : std::nullopt) {
        const auto begin = m_graph->nodeItem(*from)->handle();
        if (m_gesture == Gesture::Connect || m_connectTarget) {
            painter->setPen(
                QPen(m_isRefused ? colours.alert : colours.accent, 2.4, m_isRefused ? Qt::DashLine : Qt::SolidLine));
            painter->setBrush(Qt::NoBrush);
            painter->drawPath(EdgeItem::way({begin, m_connectEnd}));
        }
        if (m_connectTarget) {
            painter->drawRoundedRect(m_graph->nodeItem(*m_connectTarget)->sceneRect().adjusted(-4, -4, 4, 4), 6, 6);
        }
    }
    if (m_drop) {
        const auto& column = m_graph->layout().columns[m_drop->column];
        painter->setPen(QPen(colours.accent, 3));
        painter->drawLine(QPointF(column.left, m_drop->y), QPointF(column.left + column.width, m_drop->y));
    }
}

void LogicView::scrollContentsBy(int dx, int dy) {
    QGraphicsView::scrollContentsBy(dx, dy);
    if (!m_isFollowing) {
        emit viewMoved();
    }
}

void LogicView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    emit viewMoved();
}

void LogicView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_graph->setColours(palette());
    }
    QGraphicsView::changeEvent(event);
}

}  // namespace shirube::ui
