// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PageView.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>

#include "figures/Palette.h"
#include "figures/ScenePainter.h"
#include "style/Icons.h"
#include "style/Theme.h"

namespace shirube::ui {

/// The paper itself.
class PageView::Sheet final : public QWidget {
public:
    using QWidget::QWidget;

    void setPage(const figures::Scene* page) {
        m_page = page;
        setAccessibleName(page ? page->title : m_message);
        setAccessibleDescription(page ? page->description : QString());
        update();
    }
    void setMessage(const QString& text) {
        m_message = text;
        setPage(m_page);
    }

    [[nodiscard]] QSize sizeHint() const override { return {640, 452}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const auto room = rect().adjusted(Theme::kGrid, Theme::kGrid, -Theme::kGrid, -Theme::kGrid);
        if (!m_page) {
            painter.setPen(Theme::secondaryText(palette()));
            painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_message);
            return;
        }
        QRectF paper(QPointF(), m_page->page.scaled(room.size(), Qt::KeepAspectRatio));
        paper.moveCenter(QRectF(room).center());
        painter.setPen(Theme::rule(palette()));
        painter.setBrush(figures::Palette::paper());
        painter.drawRect(paper);
        figures::ScenePainter::paint(painter, *m_page, paper);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(Theme::accent(palette()), 2));
            painter.drawRect(paper.adjusted(-2, -2, 2, 2));
        }
    }

private:
    const figures::Scene* m_page = nullptr;
    QString m_message;
};

PageView::PageView(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_sheet(new Sheet(this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_number(new QLabel(this)) {
    m_sheet->setObjectName(name);
    m_sheet->setFocusPolicy(Qt::StrongFocus);
    m_sheet->setMinimumSize(240, 170);
    m_sheet->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_previous->setObjectName(name + QStringLiteral("Previous"));
    m_next->setObjectName(name + QStringLiteral("Next"));
    m_number->setObjectName(name + QStringLiteral("Number"));
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setMinimumWidth(m_number->fontMetrics().horizontalAdvance(QStringLiteral("000 / 000")));
    setFocusProxy(m_sheet);
    for (auto* button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_previous);
    row->addWidget(m_number);
    row->addWidget(m_next);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Theme::kGrid / 2);
    column->setSpacing(0);
    column->addWidget(m_sheet, 1);
    column->addLayout(row);
    connect(m_previous, &QToolButton::clicked, this, [this] { turn(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(m_page + 1); });
    retranslate();
    showState();
}

void PageView::setPages(std::vector<figures::Scene> pages) {
    m_sheet->setPage(nullptr);
    m_pages = std::move(pages);
    m_page = std::clamp(m_page, 0, std::max(0, count() - 1));
    showState();
}

void PageView::showPage(int page) {
    if (page >= 0 && page < count()) {
        m_page = page;
        showState();
    }
}

void PageView::turn(int page) {
    if (page >= 0 && page < count() && page != m_page) {
        showPage(page);
        emit turned(page);
    }
}

void PageView::setMessage(const QString& text) {
    m_sheet->setMessage(text);
}

void PageView::showState() {
    m_sheet->setPage(m_pages.empty() ? nullptr : &m_pages[static_cast<std::size_t>(m_page)]);
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < count());
    m_number->setText(m_pages.empty() ? QString() : tr("%1 / %2", "page and pages").arg(m_page + 1).arg(count()));
}

void PageView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
        case Qt::Key_PageUp:
            return turn(m_page - 1);
        case Qt::Key_Right:
        case Qt::Key_Down:
        case Qt::Key_PageDown:
            return turn(m_page + 1);
        case Qt::Key_Home:
            return turn(0);
        case Qt::Key_End:
            return turn(count() - 1);
        default:
            QWidget::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event) {
    m_wheel += event->angleDelta().y();
    if (qAbs(m_wheel) >= QWheelEvent::DefaultDeltasPerStep) {
        turn(m_wheel > 0 ? m_page - 1 : m_page + 1);
        m_wheel = 0;
    }
    event->accept();
}

void PageView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PageView::retranslate() {
    m_previous->setIcon(Icons::icon(QStringLiteral("go-previous"), palette()));
    m_next->setIcon(Icons::icon(QStringLiteral("go-next"), palette()));
    m_previous->setToolTip(tr("Page before (←)"));
    m_next->setToolTip(tr("Next page (→)"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setAccessibleName(m_next->toolTip());
}

}  // namespace shirube::ui
