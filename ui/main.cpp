// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTimer>

#include "AppContext.h"
#include "application/DefaultStore.h"
#include "application/UserName.h"
#include "base/Clock.h"
#include "dialogs/SystemDialogs.h"
#include "mainwindow/MainWindow.h"
#include "session/Paths.h"

using namespace shirube;

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("shirube"));
    QApplication::setApplicationDisplayName(QStringLiteral("Shirube"));
    QApplication::setApplicationVersion(QStringLiteral(SHIRUBE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("jp.shirube.Shirube"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Budgets and outcomes with every figure traceable."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(
        QStringLiteral("db"), QStringLiteral("The store to open; made if it does not exist."), QStringLiteral("file"));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("Language of the window: ja or en."),
                                      QStringLiteral("ja|en"));
    parser.addOptions({store, language});
    parser.addPositionalArgument(QStringLiteral("packet"), QStringLiteral("A score packet to open (*.shirube-packet)."),
                                 QStringLiteral("[packet]"));
    parser.process(application);
    const auto chosen = parser.value(language);
    if (parser.isSet(language) && chosen != QLatin1String("ja") && chosen != QLatin1String("en")) {
        parser.showHelp(2);
    }

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("shirube"), QStringLiteral("window"));
    ui::SystemDialogs dialogs;
    const base::SystemClock clock;
    ui::AppContext context(settings, dialogs, clock, application::userName());
    const auto file = parser.isSet(store) ? ui::pathOf(parser.value(store)) : application::defaultStoreFile();
    if (!context.start(file, chosen)) {
        return 1;
    }
    context.window().show();
    if (const auto packets = parser.positionalArguments(); !packets.isEmpty()) {
        QTimer::singleShot(0, &context.window(),
                           [&context, packet = ui::pathOf(packets.front())] { context.window().openPacket(packet); });
    }
    return QApplication::exec();
}
