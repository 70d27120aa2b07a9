// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/PreparationTab.h"

namespace shirube::ui {

PreparationTab::PreparationTab(Session& session, QWidget* parent) : ReviewTab(session, parent) {
    setObjectName(QStringLiteral("reviewPreparation"));
}

QString PreparationTab::title() const {
    return tr("Preparation");
}

bool PreparationTab::isFor(const domain::Viewer& viewer) const {
    return viewer.role == domain::Role::Secretariat;
}

void PreparationTab::show(const ReviewChoice& /*choice*/) {}

void PreparationTab::retranslate() {}

}  // namespace shirube::ui
