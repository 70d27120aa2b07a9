// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/ProgressTab.h"

namespace shirube::ui {

ProgressTab::ProgressTab(Session& session, QWidget* parent) : ReviewTab(session, parent) {
    setObjectName(QStringLiteral("reviewProgress"));
}

QString ProgressTab::title() const {
    return tr("Progress");
}

bool ProgressTab::isFor(const domain::Viewer& viewer) const {
    return viewer.role == domain::Role::Secretariat;
}

void ProgressTab::show(const ReviewChoice& /*choice*/) {}

void ProgressTab::retranslate() {}

}  // namespace shirube::ui
