// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/indicator/IndicatorPage.h"

namespace shirube::ui {

IndicatorPage::IndicatorPage(Session& session, QWidget* parent) : TabbedPage(session, parent) {}

QString IndicatorPage::title() const {
    return tr("Indicators");
}

QString IndicatorPage::iconName() const {
    return QStringLiteral("flag");
}

void IndicatorPage::readStore() {}

}  // namespace shirube::ui
