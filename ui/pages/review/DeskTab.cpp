// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/DeskTab.h"

namespace shirube::ui {

DeskTab::DeskTab(Session& session, QWidget* parent) : ReviewTab(session, parent) {
    setObjectName(QStringLiteral("reviewDesk"));
}

QString DeskTab::title() const {
    return tr("My assignments");
}

bool DeskTab::isFor(const domain::Viewer& viewer) const {
    return viewer.role == domain::Role::Reviewer;
}

void DeskTab::show(const ReviewChoice& /*choice*/) {}

void DeskTab::retranslate() {}

}  // namespace shirube::ui
