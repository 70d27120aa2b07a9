// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/StatusLine.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include "session/Jobs.h"
#include "style/Theme.h"

namespace shirube::ui {

namespace {

// What is done sooner needs no progress bar.
constexpr int kDelayMilliseconds = 500;

}  // namespace

StatusLine::StatusLine(Jobs& jobs, QWidget* parent)
    : QStatusBar(parent),
      m_jobs(jobs),
      m_summary(new QLabel(this)),
      m_jobTitle(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QToolButton(this)),
      m_store(new QLabel(this)),
      m_delay(new QTimer(this)) {
    setSizeGripEnabled(false);
    setContentsMargins(Theme::kGrid, 0, Theme::kGrid, 0);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    addWidget(m_summary, 1);
    addPermanentWidget(m_jobTitle);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_store);
    const auto showJob = [this](bool shown) {
        for (QWidget* widget : std::initializer_list<QWidget*>{m_jobTitle, m_progress, m_cancel}) {
            widget->setVisible(shown);
        }
    };
    showJob(false);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelayMilliseconds);
    connect(m_delay, &QTimer::timeout, this, [showJob] { showJob(true); });
    connect(&jobs, &Jobs::started, this, [this](const QString& title) {
        m_jobTitle->setText(title);
        m_progress->setRange(0, 0);
        m_delay->start();
    });
    connect(&jobs, &Jobs::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? 1000 : 0);
        m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    });
    connect(&jobs, &Jobs::finished, this, [this, showJob] {
        m_delay->stop();
        showJob(false);
    });
    connect(m_cancel, &QToolButton::clicked, &m_jobs, &Jobs::cancel);
    retranslate();
}

void StatusLine::setSummary(const QString& text) {
    m_summary->setText(text);
    m_summary->setToolTip(text);
}

void StatusLine::setStore(const QString& name, const QString& path) {
    m_store->setText(name);
    m_store->setToolTip(path);
}

QString StatusLine::summary() const {
    return m_summary->text();
}

void StatusLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QStatusBar::changeEvent(event);
}

void StatusLine::retranslate() {
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    m_summary->setAccessibleName(tr("Sum of the selection"));
    m_store->setAccessibleName(tr("Store"));
}

}  // namespace shirube::ui
