// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pack/PackTab.h"

#include "session/Session.h"

namespace shirube::ui {

PackTab::PackTab(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {}

void PackTab::addChart(const domain::ChartDefinition&) {}

void PackTab::replaceChart(const domain::PackItemId&, const domain::ChartDefinition&) {}

bool PackTab::canLeave() {
    return true;
}

void PackTab::build() {}

void PackTab::print() {}

}  // namespace shirube::ui
