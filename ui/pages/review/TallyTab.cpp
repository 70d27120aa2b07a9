// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/TallyTab.h"

namespace shirube::ui {

TallyTab::TallyTab(Session& session, QWidget* parent) : ReviewTab(session, parent) {
    setObjectName(QStringLiteral("reviewTally"));
}

QString TallyTab::title() const {
    return tr("Tally");
}

bool TallyTab::isFor(const domain::Viewer& /*viewer*/) const {
    return true;
}

void TallyTab::show(const ReviewChoice& /*choice*/) {}

void TallyTab::retranslate() {}

}  // namespace shirube::ui
