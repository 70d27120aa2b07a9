// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <iostream>

#include "ChartWriter.h"
#include "figures/FigureExporter.h"

namespace shirube::cli {

namespace {

// Fonts need an application object, but no display. It lives to the end of the process: Qt's font caches do too.
void ensureFonts() {
    if (QCoreApplication::instance() != nullptr) {
        return;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt thinks of the session (no runtime folder, no D-Bus) is nothing to a person who asked for a file.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& /*context*/, const QString& text) {
        if (type == QtCriticalMsg || type == QtFatalMsg) {
            std::cerr << text.toStdString() << '\n';
        }
    });
    static int argumentCount = 1;
    static char name[] = "shirubectl";
    static char* arguments[] = {name, nullptr};
    // Qt wants one that lives as long as the process.
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
    static auto* const application = new QGuiApplication(argumentCount, arguments);
    Q_UNUSED(application)
}

}  // namespace

base::Status writeChart(const analysis::FigureSpec& figure, const std::filesystem::path& file,
                        const base::Translator& translate) {
    ensureFonts();
    return figures::FigureExporter::write(figure, file, translate);
}

}  // namespace shirube::cli
