// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sources/RunStrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

namespace {

// What is done sooner needs no progress bar.
constexpr int kDelayMilliseconds = 300;

}  // namespace

RunStrip::RunStrip(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new QPushButton(this)),
      m_delay(new QTimer(this)) {
    m_button->setObjectName(QStringLiteral("runChecks"));
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::kGrid * 2, Theme::kGrid / 2, Theme::kGrid, Theme::kGrid / 2);
    row->setSpacing(Theme::kGrid);
    row->addWidget(m_text);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    row->addStretch();
    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelayMilliseconds);
    auto& reconciler = session.reconciler();
    connect(m_delay, &QTimer::timeout, this, &RunStrip::refresh);
    connect(&reconciler, &Reconciler::started, m_delay, qOverload<>(&QTimer::start));
    connect(&reconciler, &Reconciler::started, m_progress, [this] { m_progress->setRange(0, 0); });
    connect(&reconciler, &Reconciler::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? 1000 : 0);
        m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    });
    connect(&reconciler, &Reconciler::changed, this, [this] {
        m_delay->stop();
        refresh();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        auto& checks = m_session.reconciler();
        if (checks.isRunning()) {
            checks.stop();
        } else if (m_session.isOpen()) {
            checks.run(m_session.shownFile());
        }
    });
    refresh();
}

void RunStrip::refresh() {
    const bool isRunning = m_session.reconciler().isRunning();
    const bool isStale = m_session.reconciler().isStale();
    m_text->setText(isRunning ? tr("Checking the figures against each other…")
                              : tr("The checks were not finished. What is shown may be older than the store."));
    m_progress->setVisible(isRunning);
    m_progress->setAccessibleName(tr("Progress"));
    m_button->setText(isRunning ? tr("Cancel") : tr("&Check again"));
    setVisible(isRunning || isStale);
}

void RunStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace shirube::ui
