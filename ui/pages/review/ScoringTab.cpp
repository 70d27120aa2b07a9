// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/ScoringTab.h"

namespace shirube::ui {

ScoringTab::ScoringTab(Session& session, QWidget* parent) : ReviewTab(session, parent) {
    setObjectName(QStringLiteral("reviewScoring"));
}

QString ScoringTab::title() const {
    return tr("Scoring");
}

bool ScoringTab::isFor(const domain::Viewer& viewer) const {
    return viewer.role == domain::Role::Reviewer;
}

void ScoringTab::show(const ReviewChoice& /*choice*/) {}

void ScoringTab::retranslate() {}

}  // namespace shirube::ui
