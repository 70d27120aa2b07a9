// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PagePrinter.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <algorithm>

#include "figures/FigureLayout.h"
#include "figures/ScenePainter.h"

namespace shirube::ui {

namespace {

QPageSize paperOf(const figures::Scene& page) {
    return QPageSize(page.page.width() > figures::kWide.width() ? QPageSize::A3 : QPageSize::A4);
}

QPageLayout layoutOf(const figures::Scene& page) {
    return {paperOf(page), QPageLayout::Landscape, QMarginsF()};
}

}  // namespace

void PagePrinter::setPaper(QPrinter& printer, const figures::Scene& page) {
    // The pages have margins of their own.
    printer.setFullPage(true);
    printer.setPageLayout(layoutOf(page));
}

void PagePrinter::print(QPrinter& printer, const std::vector<figures::Scene>& pages) {
    if (pages.empty()) {
        return;
    }
    const auto count = static_cast<int>(pages.size());
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    const bool isOurPaper = printer.pageLayout().pageSize().isEquivalentTo(paperOf(pages.front()));
    // In the preview all sheets have one size.
    const bool takesSizes = isOurPaper && printer.outputFormat() == QPrinter::PdfFormat;
    const auto setSheet = [&](int page) {
        if (takesSizes) {
            printer.setPageLayout(layoutOf(pages[static_cast<std::size_t>(page)]));
        }
    };
    if (first >= last) {
        return;
    }
    setSheet(first);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = first; page < last; ++page) {
        if (page > first) {
            setSheet(page);
            printer.newPage();
        }
        figures::ScenePainter::paint(painter, pages[static_cast<std::size_t>(page)],
                                     QRectF(QPointF(), printer.pageRect(QPrinter::DevicePixel).size()));
    }
}

void PagePrinter::preview(QWidget* parent, const QString& title, std::vector<figures::Scene> pages) {
    if (pages.empty()) {
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    setPaper(printer, pages.front());
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(tr("Print: %1").arg(title));
    dialog.resize(parent ? parent->window()->size() * 0.9 : QSize(1100, 760));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&pages](QPrinter* target) { print(*target, pages); });
    dialog.exec();
}

}  // namespace shirube::ui
