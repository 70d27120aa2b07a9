// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MessageBar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include "style/Icons.h"
#include "style/Theme.h"

namespace shirube::ui {

namespace {

constexpr int kNoticeMilliseconds = 6000;

}  // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_close(new QToolButton(this)),
      m_timer(new QTimer(this)) {
    setObjectName(QStringLiteral("messageBar"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTextFormat(Qt::PlainText);
    m_close->setAutoRaise(true);
    m_timer->setSingleShot(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::kGrid, Theme::kGrid / 2, Theme::kGrid, Theme::kGrid / 2);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_action->setObjectName(QStringLiteral("takeAdvice"));
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit adviceTaken();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::showError(const QString& text, const QString& detail) {
    m_timer->stop();
    display(text, QStringLiteral("data-warning"));
    m_text->setToolTip(detail);
}

void MessageBar::showNotice(const QString& text) {
    display(text, QStringLiteral("checkmark"));
    m_text->setToolTip({});
    m_timer->start(kNoticeMilliseconds);
}

void MessageBar::showAdvice(const QString& text, const QString& action) {
    m_timer->stop();
    display(text, QStringLiteral("documentinfo"));
    m_text->setToolTip({});
    m_action->setText(action);
    m_action->show();
}

QString MessageBar::text() const {
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::display(const QString& text, const QString& iconName) {
    m_icon->setPixmap(Icons::icon(iconName, palette()).pixmap(Theme::kGrid * 2));
    m_text->setText(text);
    m_action->hide();
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        hide();
    } else if (event->type() == QEvent::PaletteChange) {
        hide();
    }
    QFrame::changeEvent(event);
}

void MessageBar::retranslate() {
    m_close->setIcon(Icons::icon(QStringLiteral("dialog-close"), palette()));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

}  // namespace shirube::ui
