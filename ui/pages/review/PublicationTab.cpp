// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/PublicationTab.h"

namespace shirube::ui {

PublicationTab::PublicationTab(Session& session, QWidget* parent) : ReviewTab(session, parent) {
    setObjectName(QStringLiteral("reviewPublication"));
}

QString PublicationTab::title() const {
    return tr("Publication");
}

bool PublicationTab::isFor(const domain::Viewer& viewer) const {
    return viewer.role != domain::Role::Reviewer;
}

void PublicationTab::show(const ReviewChoice& /*choice*/) {}

void PublicationTab::retranslate() {}

}  // namespace shirube::ui
