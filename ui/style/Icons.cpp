// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/Icons.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPixmap>

namespace shirube::ui {

namespace {

// The set draws in one ink that its style sheet names; another ink is another name there.
QPixmap render(QByteArray svg, const QColor& ink, int size) {
    svg.replace("#232629", ink.name().toLatin1());
    QBuffer buffer(&svg);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(QSize(size, size));
    return QPixmap::fromImage(reader.read());
}

}  // namespace

QIcon Icons::icon(const QString& name, const QPalette& palette) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto svg = file.readAll();
    QIcon icon;
    for (const int size : {16, 22, 32, 44}) {
        icon.addPixmap(render(svg, palette.color(QPalette::Active, QPalette::WindowText), size));
        icon.addPixmap(render(svg, palette.color(QPalette::Disabled, QPalette::WindowText), size), QIcon::Disabled);
        icon.addPixmap(render(svg, palette.color(QPalette::HighlightedText), size), QIcon::Selected);
    }
    return icon;
}

QIcon Icons::application() {
    return QIcon(QStringLiteral(":/icons/shirube.svg"));
}

}  // namespace shirube::ui
