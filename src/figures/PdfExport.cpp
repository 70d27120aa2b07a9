// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/PdfExport.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include "PdfTextMap.h"
#include "PdfUpdate.h"
#include "figures/ScenePainter.h"

namespace shirube::figures {

base::Result<QByteArray> PdfExport::bytes(const Scene& scene) {
    return bytes(std::span(&scene, 1));
}

base::Result<QByteArray> PdfExport::bytes(std::span<const Scene> pages, const PdfDetails& details,
                                          const base::Progress& progress) {
    constexpr int kDpi = 1200;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        const auto setPage = [&writer](const Scene& scene) {
            writer.setPageSize(QPageSize(scene.page, QPageSize::Point, QString(), QPageSize::ExactMatch));
        };
        setPage(pages.front());
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(kDpi);
        writer.setTitle(details.title.isEmpty() ? pages.front().title : details.title);
        writer.setCreator(QStringLiteral("Shirube"));
        QPainter painter;
        bool isWritten = painter.begin(&writer);
        for (std::size_t i = 0; i < pages.size() && isWritten; ++i) {
            if (progress.isCancelled()) {
                return base::fail(base::ErrorCode::Cancelled, base::Message(SHIRUBE_TEXT("Cancelled.")));
            }
            if (i > 0) {
                setPage(pages[i]);
                isWritten = writer.newPage();
            }
            ScenePainter::paint(painter, pages[i], QRectF(0, 0, writer.width(), writer.height()));
            progress.step(static_cast<std::int64_t>(i + 1), static_cast<std::int64_t>(pages.size()));
        }
        if (!isWritten || !painter.end()) {
            return base::fail(base::ErrorCode::Internal, base::Message(SHIRUBE_TEXT("The PDF can't be written.")));
        }
    }
    return withDetails(withSceneText(std::move(bytes), pages), details);
}

}  // namespace shirube::figures
