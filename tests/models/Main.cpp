// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <QCoreApplication>

#include "support/Catch.h"

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
