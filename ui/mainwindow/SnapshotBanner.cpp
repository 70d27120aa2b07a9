// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/SnapshotBanner.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "models/QtTranslator.h"
#include "session/Days.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::toQString;

SnapshotBanner::SnapshotBanner(Session& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_back(new QPushButton(this)) {
    setObjectName(QStringLiteral("snapshotBanner"));
    m_text->setObjectName(QStringLiteral("snapshotBannerText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_back->setObjectName(QStringLiteral("backToPresent"));
    auto font = m_text->font();
    font.setBold(true);
    m_text->setFont(font);
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::kGrid, Theme::kGrid / 2, Theme::kGrid, Theme::kGrid / 2);
    row->setSpacing(Theme::kGrid);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, [this] { m_session.viewSnapshot({}); });
    connect(&m_session, &Session::snapshotChanged, this, &SnapshotBanner::retranslate);
    connect(&m_session, &Session::schemeChanged, this, &SnapshotBanner::retranslate);
    retranslate();
}

void SnapshotBanner::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void SnapshotBanner::retranslate() {
    m_back->setText(tr("Back to the present"));
    const auto& snapshot = m_session.snapshot();
    setVisible(snapshot.has_value());
    if (!snapshot) {
        return;
    }
    auto colours = palette();
    colours.setColor(QPalette::Window, Theme::totalRow(parentWidget() ? parentWidget()->palette() : palette()));
    setPalette(colours);
    m_icon->setPixmap(Icons::icon(QStringLiteral("view-history"), palette()).pixmap(Theme::kGrid * 2));
    const auto day = dayInJapan(toQString(snapshot->takenAt));
    m_text->setText(tr("“%1” (taken on %2) is shown: to be looked at, not changed.")
                        .arg(toQString(snapshot->name), toQString(day.text())));
    setAccessibleName(m_text->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace shirube::ui
