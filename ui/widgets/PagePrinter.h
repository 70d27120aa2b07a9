// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <vector>

#include "figures/Scene.h"

class QPrinter;
class QString;
class QWidget;

namespace shirube::ui {

/// Pages on paper, as vectors. A PDF has each on a sheet of its own size, a printer all on that of the first. Pages of
/// the window ask Dialogs::printPages(), which ends here.
class PagePrinter {
    Q_DECLARE_TR_FUNCTIONS(PagePrinter)
public:
    /// Shows the pages as they will be printed, with the printer's dialog at hand. Returns when it is closed.
    static void preview(QWidget* parent, const QString& title, std::vector<figures::Scene> pages);

    /// A4 landscape, A3 of scenes that are made for it; what is made for a screen goes onto A4. Where the person has
    /// chosen another paper for the first page, all go onto that.
    static void setPaper(QPrinter& printer, const figures::Scene& page);
    /// Paints the pages, those of the printer's range alone, as large as the sheet allows.
    static void print(QPrinter& printer, const std::vector<figures::Scene>& pages);
};

}  // namespace shirube::ui
