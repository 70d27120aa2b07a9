// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report/ReportPage.h"

namespace shirube::ui {

ReportPage::ReportPage(Session& session, QWidget* parent) : TabbedPage(session, parent) {}

QString ReportPage::title() const {
    return tr("Variance reports");
}

QString ReportPage::iconName() const {
    return QStringLiteral("view-table-of-contents-ltr");
}

void ReportPage::readStore() {}

}  // namespace shirube::ui
