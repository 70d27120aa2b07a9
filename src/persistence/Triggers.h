// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shirube::persistence {

class Connection;

/// Takes the log's triggers out of the file; inside a transaction. Throws.
void dropTriggers(Connection& connection);
/// Puts in those that the tables as they are now need; inside a transaction. Throws.
void createTriggers(Connection& connection);
/// True where the file has exactly the triggers that its tables need. Throws.
[[nodiscard]] bool hasWantedTriggers(Connection& connection);

}  // namespace shirube::persistence
