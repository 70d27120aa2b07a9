// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Page.h"

#include <QApplication>

#include "widgets/TableView.h"

namespace shirube::ui {

void Page::copySelection() {
    if (const auto* table = qobject_cast<TableView*>(QApplication::focusWidget()); table && isAncestorOf(table)) {
        table->copySelection();
    }
}

}  // namespace shirube::ui
