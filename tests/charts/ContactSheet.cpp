// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every chart of the gallery on the bundled figures, in both languages, in colour and as a grey print: a picture
// for each, and all of them on one sheet. Usage: contact_sheet FOLDER (scripts/screenshots runs it).
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <cstdio>
#include <exception>
#include <stdexcept>

#include "RealCharts.h"
#include "figures/FigureLayout.h"
#include "figures/ScenePainter.h"

using namespace shirube;

namespace {

constexpr double kPixelsPerPoint = 1.6;
constexpr int kThumbWidth = 720;
constexpr int kGap = 12;

QImage picture(const test::RealChart& chart) {
    const auto scene =
        figures::layoutFigure(chart.figure, {figures::pageOf(chart.definition.paper), chart.definition.table});
    QImage image((scene.page * kPixelsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    figures::ScenePainter::paint(painter, scene, image.rect());
    return image;
}

// As a printer without colours would: ja, ja grey, en, en grey.
std::vector<QImage> rowOf(const test::RealCharts& charts, std::string_view id, const QDir& folder) {
    std::vector<QImage> row;
    for (const std::string language : {"ja", "en"}) {
        const auto image = picture(charts.make(id, language));
        const auto name = QString::fromStdString(std::string(id) + "-" + language + ".png");
        if (!image.save(folder.filePath(name))) {
            throw std::runtime_error("can't write " + name.toStdString());
        }
        row.push_back(image.scaledToWidth(kThumbWidth, Qt::SmoothTransformation));
        row.push_back(row.back().convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32));
    }
    return row;
}

void draw(const QDir& folder) {
    const test::RealCharts charts;
    std::vector<std::vector<QImage>> rows;
    int height = kGap;
    for (const auto& info : application::ChartService::charts()) {
        rows.push_back(rowOf(charts, info.id, folder));
        height += rows.back().front().height() + kGap;
    }
    QImage sheet(4 * (kThumbWidth + kGap) + kGap, height, QImage::Format_RGB32);
    sheet.fill(Qt::lightGray);
    QPainter painter(&sheet);
    int y = kGap;
    for (const auto& row : rows) {
        int x = kGap;
        for (const auto& image : row) {
            painter.drawImage(x, y, image);
            x += kThumbWidth + kGap;
        }
        y += row.front().height() + kGap;
    }
    painter.end();
    if (!sheet.save(folder.filePath(QStringLiteral("contact-sheet.png")))) {
        throw std::runtime_error("can't write contact-sheet.png");
    }
}

}  // namespace

int main(int argc, char* argv[]) {
    const QGuiApplication application(argc, argv);
    const QDir folder(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (argc != 2 || !folder.mkpath(QStringLiteral("."))) {
        std::fputs("usage: contact_sheet FOLDER\n", stderr);
        return 2;
    }
    try {
        draw(folder);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
