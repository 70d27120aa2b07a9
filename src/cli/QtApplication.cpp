// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "QtApplication.h"

#include <QGuiApplication>
#include <iostream>

namespace shirube::cli {

void ensureQtApplication() {
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

}  // namespace shirube::cli
