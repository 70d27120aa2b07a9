// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/LogicPage.h"

namespace shirube::ui {

LogicPage::LogicPage(Session& session, QWidget* parent) : TabbedPage(session, parent) {}

QString LogicPage::title() const {
    return tr("Logic models");
}

QString LogicPage::iconName() const {
    return QStringLiteral("distribute-graph-directed");
}

void LogicPage::readStore() {}

}  // namespace shirube::ui
