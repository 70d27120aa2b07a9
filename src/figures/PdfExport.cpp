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
    constexpr int kDpi = 1200;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(scene.page, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(kDpi);
        writer.setTitle(scene.title);
        writer.setCreator(QStringLiteral("Shirube"));
        QPainter painter;
        if (!painter.begin(&writer)) {
            return base::fail(base::ErrorCode::Internal, base::Message(SHIRUBE_TEXT("The PDF can't be written.")));
        }
        ScenePainter::paint(painter, scene, QRectF(0, 0, writer.width(), writer.height()));
        painter.end();
    }
    return withSceneText(std::move(bytes), scene);
}

}  // namespace shirube::figures
