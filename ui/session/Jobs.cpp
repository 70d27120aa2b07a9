// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Jobs.h"

#include <QMetaObject>
#include <chrono>
#include <thread>

namespace shirube::ui {

namespace {

// Steps come faster than a progress bar can show.
constexpr auto kStepInterval = std::chrono::milliseconds(40);

}  // namespace

struct Jobs::Job {
    Then then;
    std::jthread thread;
};

Jobs::Jobs(QObject* parent) : QObject(parent) {}

Jobs::~Jobs() {
    if (m_current) {
        m_current->thread.request_stop();
        m_current->thread.join();
    }
}

bool Jobs::start(const QString& title, Work work, Then then) {
    if (m_current) {
        return false;
    }
    m_title = title;
    m_current = std::make_shared<Job>();
    m_current->then = std::move(then);
    emit started(title);
    m_current->thread = std::jthread([this, work = std::move(work)](const std::stop_token& stop) {
        auto last = std::chrono::steady_clock::time_point();
        const base::Progress progress{[this, &last](base::ProgressStep step) {
                                          const auto now = std::chrono::steady_clock::now();
                                          if (now - last < kStepInterval && step.done != step.total) {
                                              return;
                                          }
                                          last = now;
                                          QMetaObject::invokeMethod(
                                              this, [this, step] { emit progressed(step.done, step.total); },
                                              Qt::QueuedConnection);
                                      },
                                      stop};
        const auto status = work(progress);
        QMetaObject::invokeMethod(
            this, [this, status] { finish(status); }, Qt::QueuedConnection);
    });
    return true;
}

void Jobs::cancel() {
    if (m_current) {
        m_current->thread.request_stop();
    }
}

void Jobs::finish(const base::Status& status) {
    m_current->thread.join();
    const auto then = std::move(m_current->then);
    m_current.reset();
    emit finished();
    if (then) {
        then(status);
    }
}

}  // namespace shirube::ui
