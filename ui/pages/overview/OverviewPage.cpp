// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/OverviewPage.h"

namespace shirube::ui {

OverviewPage::OverviewPage(Session& session, QWidget* parent) : TabbedPage(session, parent) {}

QString OverviewPage::title() const {
    return tr("Overview");
}

QString OverviewPage::iconName() const {
    return QStringLiteral("dashboard-show");
}

void OverviewPage::readStore() {}

}  // namespace shirube::ui
