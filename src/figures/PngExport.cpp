// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/PngExport.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <cmath>

#include "figures/Palette.h"
#include "figures/ScenePainter.h"

namespace shirube::figures {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kMetresPerInch = 0.0254;
constexpr double kMostPixels = 400e6;  // 1.6 GB

}  // namespace

QImage PngExport::image(const Scene& scene, int dpi) {
    const double width = std::round(scene.page.width() / kPointsPerInch * dpi);
    const double height = std::round(scene.page.height() / kPointsPerInch * dpi);
    if (!(width >= 1 && height >= 1 && width * height <= kMostPixels)) {
        return {};
    }
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGB32);
    if (image.isNull()) {
        return {};
    }
    const auto perMetre = static_cast<int>(std::lround(dpi / kMetresPerInch));
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    image.fill(Palette::paper());
    QPainter painter(&image);
    ScenePainter::paint(painter, scene, QRectF(QPointF(0, 0), image.size()));
    return image;
}

base::Result<QByteArray> PngExport::bytes(const Scene& scene, int dpi) {
    const auto picture = image(scene, dpi);
    if (picture.isNull()) {
        return base::fail(base::ErrorCode::InvalidInput,
                          base::Message(SHIRUBE_TEXT("A picture of {0} dpi is too large. Choose a lower resolution."),
                                        {std::to_string(dpi)}));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), scene.title);
    writer.setText(QStringLiteral("Description"), scene.description);
    writer.setText(QStringLiteral("Software"), QStringLiteral("Shirube"));
    if (!writer.write(picture)) {
        return base::fail(base::ErrorCode::Internal, base::Message(SHIRUBE_TEXT("The picture can't be encoded.")),
                          writer.errorString().toStdString());
    }
    return bytes;
}

}  // namespace shirube::figures
