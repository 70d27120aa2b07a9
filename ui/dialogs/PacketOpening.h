// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <filesystem>

class QWidget;

namespace shirube::ui {

class Session;

/// Opens score packets.
class PacketOpening {
    Q_DECLARE_TR_FUNCTIONS(PacketOpening)
public:
    static constexpr const char* kEnding = ".shirube-packet";

    /// Asks which file, then as open().
    static bool choose(Session& session, QWidget* parent);
    /// Asks for the passphrase until it opens the packet, which becomes the session's desk. False where the person
    /// gives up.
    static bool open(Session& session, QWidget* parent, const std::filesystem::path& path);
};

}  // namespace shirube::ui
