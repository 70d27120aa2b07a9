// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/PacketOpening.h"

#include <memory>

#include "dialogs/JobWait.h"
#include "dialogs/PassphraseDialog.h"
#include "session/Desk.h"
#include "session/Dialogs.h"
#include "session/Paths.h"
#include "session/Session.h"

namespace shirube::ui {

bool PacketOpening::choose(Session& session, QWidget* parent) {
    const auto path = session.dialogs().openFile(parent, tr("Open a score packet"),
                                                 tr("Score packets (*%1)").arg(QLatin1String(kEnding)));
    return path && open(session, parent, *path);
}

bool PacketOpening::open(Session& session, QWidget* parent, const std::filesystem::path& path) {
    // Drafts of the same file that are open already must be in it before it is read.
    emit session.desk().commitRequested();
    if (!session.desk().save()) {
        return false;
    }
    PassphraseDialog dialog(parent, PassphraseDialog::Mode::Enter, tr("Open the score packet"),
                            tr("%1\nThe passphrase was given to you apart from the file.").arg(pathText(path)));
    dialog.setActionText(tr("Open"));
    auto packet = std::make_shared<std::unique_ptr<application::PacketDesk>>();
    dialog.setAction([&](const std::string& passphrase) {
        // The key takes half a second.
        return waitForJob(session, tr("Opening the score packet"),
                          [path, passphrase, packet, &clock = session.clock()]() -> base::Status {
                              auto opened = application::PacketDesk::open(path, passphrase, clock);
                              if (!opened) {
                                  return base::forward(std::move(opened));
                              }
                              *packet = *std::move(opened);
                              return {};
                          });
    });
    if (dialog.exec() != QDialog::Accepted || !*packet) {
        return false;
    }
    session.desk().openPacket(std::move(*packet));
    return true;
}

}  // namespace shirube::ui
