// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/DecisionTab.h"

namespace shirube::ui {

DecisionTab::DecisionTab(Session& session, QWidget* parent) : ReviewTab(session, parent) {
    setObjectName(QStringLiteral("reviewDecision"));
}

QString DecisionTab::title() const {
    return tr("Decision");
}

bool DecisionTab::isFor(const domain::Viewer& viewer) const {
    return viewer.role != domain::Role::Reviewer;
}

void DecisionTab::show(const ReviewChoice& /*choice*/) {}

void DecisionTab::retranslate() {}

}  // namespace shirube::ui
