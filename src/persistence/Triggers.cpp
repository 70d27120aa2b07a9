// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Triggers.h"

#include "Connection.h"
#include "Dialect.h"

namespace shirube::persistence {

void dropTriggers(Connection& connection) {
    for (const auto& trigger : dialect::presentTriggers(connection)) {
        connection.execute("DROP TRIGGER " + identifier(trigger.name));
    }
}

void createTriggers(Connection& connection) {
    for (const auto& trigger : dialect::wantedTriggers(connection)) {
        connection.execute(trigger.sql);
    }
}

bool hasWantedTriggers(Connection& connection) {
    return dialect::presentTriggers(connection) == dialect::wantedTriggers(connection);
}

}  // namespace shirube::persistence
