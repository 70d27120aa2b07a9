// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FigureView.h"

#include <QImage>
#include <QPainter>

#include "figures/Palette.h"
#include "figures/ScenePainter.h"
#include "models/QtTranslator.h"
#include "style/Theme.h"

namespace shirube::ui {

namespace {

constexpr int kClipboardScale = 2;
// Of a page that fills its room: a point is drawn at this many pixels where there is height enough for the figure.
constexpr double kPixelsPerPoint = 1.25;
constexpr double kLowestPage = 300;

}  // namespace

FigureView::FigureView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(400, 280);
    setFocusPolicy(Qt::TabFocus);
}

void FigureView::setFigure(const analysis::FigureSpec& spec, const figures::LayoutOptions& options) {
    m_spec = spec;
    m_options = options;
    layOut();
    m_message.clear();
    setAccessibleName(models::toQString(spec.title));
    setAccessibleDescription(models::toQString(spec.alternativeText));
    update();
}

void FigureView::setFillsRoom() {
    m_fillsRoom = true;
    layOut();
}

QRect FigureView::room() const {
    return rect().adjusted(Theme::kGrid, Theme::kGrid, -Theme::kGrid, -Theme::kGrid);
}

void FigureView::layOut() {
    if (!m_spec) {
        return;
    }
    auto options = m_options;
    if (m_fillsRoom && room().isValid()) {
        const auto scale = qMax(1 / kPixelsPerPoint, kLowestPage / room().height());
        options.page = QSizeF(room().size()) * scale;
    }
    m_scene = figures::layoutFigure(*m_spec, options);
    m_page = options.page;
    update();
}

void FigureView::setMessage(const QString& text) {
    m_spec.reset();
    m_scene.reset();
    m_message = text;
    setAccessibleName(text);
    setAccessibleDescription({});
    update();
}

QImage FigureView::image() const {
    if (!m_scene) {
        return {};
    }
    QImage image((m_page * kClipboardScale).toSize(), QImage::Format_RGB32);
    image.fill(figures::Palette::paper());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    figures::ScenePainter::paint(painter, *m_scene, image.rect());
    return image;
}

QSize FigureView::sizeHint() const {
    return {842, 595};
}

void FigureView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_fillsRoom) {
        layOut();
    }
}

void FigureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!m_scene) {
        painter.setPen(Theme::secondaryText(palette()));
        painter.drawText(room(), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    auto size = m_page.scaled(room().size(), Qt::KeepAspectRatio);
    QRectF paper(QPointF(), size);
    paper.moveCenter(QRectF(room()).center());
    painter.setPen(Theme::rule(palette()));
    painter.setBrush(figures::Palette::paper());
    painter.drawRect(paper);
    figures::ScenePainter::paint(painter, *m_scene, paper);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::accent(palette()), 2));
        painter.drawRect(paper.adjusted(-2, -2, 2, 2));
    }
}

}  // namespace shirube::ui
