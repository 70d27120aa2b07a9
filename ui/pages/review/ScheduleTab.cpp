// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/ScheduleTab.h"

namespace shirube::ui {

ScheduleTab::ScheduleTab(Session& session, QWidget* parent) : ReviewTab(session, parent) {
    setObjectName(QStringLiteral("reviewSchedule"));
}

QString ScheduleTab::title() const {
    return tr("Schedule");
}

bool ScheduleTab::isFor(const domain::Viewer& /*viewer*/) const {
    return true;
}

void ScheduleTab::show(const ReviewChoice& /*choice*/) {}

void ScheduleTab::retranslate() {}

}  // namespace shirube::ui
