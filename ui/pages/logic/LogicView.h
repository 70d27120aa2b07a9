// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>
#include <functional>
#include <optional>

#include "pages/logic/LogicElement.h"
#include "pages/logic/LogicScene.h"

class QRubberBand;

namespace shirube::ui {

class LabelEditor;
class NodeItem;

/// The graph to look at and to work in: zoom, pan, pointer and keyboard. What is to be changed it only asks for.
class LogicView final : public QGraphicsView {
    Q_OBJECT
public:
    /// Whether nodes and edges can be dragged, drawn and named here.
    enum class Use { Read, Edit };

    explicit LogicView(Use use, QWidget* parent = nullptr);
    ~LogicView() override;

    [[nodiscard]] LogicScene& graph() { return *m_graph; }
    [[nodiscard]] const LogicScene& graph() const { return *m_graph; }

    void showPicture(LogicPicture picture, LogicSceneLayout::Order order);
    /// Makes it current and brings it into sight.
    void goTo(const LogicElement& element);

    [[nodiscard]] double zoom() const { return transform().m11(); }
    void setZoom(double zoom);
    void zoomBy(double factor);
    /// All of it, however small.
    void fitAll();
    /// The width, but never so that labels can't be read.
    void fitReadable();
    /// Takes over zoom and place, as from a view beside this one. viewMoved() is not emitted.
    void follow(const LogicView& other);

    /// Opens a field over the node's label, with that label or with what was typed before.
    void editLabel(const domain::LogicNodeId& node, const QString& typed = {});
    /// Opens a field for a new node at the end of a column, or behind a node of it.
    void beginNode(std::uint32_t column, std::optional<std::uint32_t> behind = std::nullopt);
    /// Lets a target be chosen by keyboard.
    void beginConnecting();
    [[nodiscard]] bool isConnecting() const { return m_connectFrom.has_value(); }

signals:
    void viewMoved();
    /// Enter: the detail is wanted.
    void opened();
    /// The form of the current element is wanted.
    void formRequested();
    void labelEntered(const shirube::domain::LogicNodeId& node, const QString& label);
    /// `position` counts in the shown column.
    void nodeEntered(std::uint32_t column, std::uint32_t position, const QString& label);
    void moveRequested(const std::vector<shirube::domain::LogicNodeId>& nodes, std::uint32_t column,
                       std::uint32_t position);
    void connectRequested(const shirube::domain::LogicNodeId& from, const shirube::domain::LogicNodeId& to);
    void removeRequested();
    void menuRequested(const QPoint& globalPosition);
    /// What to do next, or why it can't be done; empty when that is over.
    void hinted(const QString& text, bool isRefusal);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    enum class Gesture { None, Pan, Band, Press, Drag, Connect };
    struct DropPlace {
        std::uint32_t column = 0;
        std::uint32_t position = 0;
        double y = 0;
    };

    /// What is seen at that point of the viewport stays there.
    void zoomAt(double zoom, const QPoint& anchor);
    /// The zoom at which all of it is in sight; at most 1.
    [[nodiscard]] double wholeZoom() const;
    bool keyWalks(QKeyEvent& event);
    bool keyZooms(const QKeyEvent& event);
    bool keyEdits(const QKeyEvent& event);
    bool keyNudges(const QKeyEvent& event);
    void announce();
    void keepInSight(const LogicElement& element);
    void hover(const QPoint& position);
    [[nodiscard]] NodeItem* nodeAt(const QPoint& position) const;
    [[nodiscard]] bool isOnHandle(const NodeItem& node, const QPoint& position) const;
    [[nodiscard]] std::vector<domain::LogicNodeId> draggedNodes() const;
    [[nodiscard]] DropPlace dropPlace(QPointF scenePosition) const;
    void lead(const QPointF& end, NodeItem* target);
    void finishConnecting(std::optional<std::uint32_t> target);
    void cancelGesture();
    void selectInBand(bool adds);
    void openEditor(const QRectF& place, const QString& text, const QString& typed,
                    std::function<void(const QString&)> accept);

    Use m_use;
    LogicScene* m_graph;
    QRubberBand* m_band;
    LabelEditor* m_editor = nullptr;
    Gesture m_gesture = Gesture::None;
    QPoint m_pressedAt;
    QPoint m_lastAt;
    bool m_hasSpace = false;
    bool m_isFollowing = false;
    NodeItem* m_hovered = nullptr;
    std::optional<domain::LogicNodeId> m_connectFrom;
    std::optional<std::uint32_t> m_connectTarget;
    QPointF m_connectEnd;
    bool m_isRefused = false;
    std::optional<DropPlace> m_drop;
};

}  // namespace shirube::ui
