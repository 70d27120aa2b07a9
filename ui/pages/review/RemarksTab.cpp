// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/RemarksTab.h"

namespace shirube::ui {

RemarksTab::RemarksTab(Session& session, QWidget* parent) : ReviewTab(session, parent) {
    setObjectName(QStringLiteral("reviewRemarks"));
}

QString RemarksTab::title() const {
    return tr("Remarks");
}

bool RemarksTab::isFor(const domain::Viewer& viewer) const {
    return viewer.role != domain::Role::Reviewer;
}

void RemarksTab::show(const ReviewChoice& /*choice*/) {}

void RemarksTab::retranslate() {}

}  // namespace shirube::ui
