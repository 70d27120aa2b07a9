// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/PdfExport.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include "PdfTextMap.h"
#include "figures/ScenePainter.h"

namespace shirube::figures {

base::Result<QByteArray> PdfExport::bytes(const Scene& scene) {
    return bytes(std::span(&scene, 1));
}

base::Result<QByteArray> PdfExport::bytes(std::span<const Scene> pages) {
    constexpr int kDpi = 1200;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(pages.front().page, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(kDpi);
        writer.setTitle(pages.front().title);
        writer.setCreator(QStringLiteral("Shirube"));
        QPainter painter;
        bool isWritten = painter.begin(&writer);
        for (std::size_t i = 0; i < pages.size() && isWritten; ++i) {
            isWritten = i == 0 || writer.newPage();
            ScenePainter::paint(painter, pages[i], QRectF(0, 0, writer.width(), writer.height()));
        }
        if (!isWritten || !painter.end()) {
            return base::fail(base::ErrorCode::Internal, base::Message(SHIRUBE_TEXT("The PDF can't be written.")));
        }
    }
    return withSceneText(std::move(bytes), pages);
}

}  // namespace shirube::figures
