// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QUndoStack>
#include <memory>
#include <string>
#include <vector>

#include "application/PacketDesk.h"
#include "application/ScoringDesk.h"
#include "base/Result.h"
#include "models/ScoreBoard.h"

namespace shirube::ui {

class Session;

/// The desk that is scored at: the packet that is open, else that of the 委員 who is signed in, else none. Keeps drafts
/// a moment after typing stops, and whenever the desk is left.
class Desk final : public QObject {
    Q_OBJECT
public:
    enum class Saving { Idle, Unsaved, Saved, Failed };

    explicit Desk(Session& session);
    ~Desk() override;

    [[nodiscard]] bool isOpen() const { return current() != nullptr; }
    [[nodiscard]] bool isPacket() const { return m_packet != nullptr; }
    /// Null where no packet is open.
    [[nodiscard]] application::PacketDesk* packet() const { return m_packet.get(); }
    [[nodiscard]] QString reviewerName() const;
    /// What is on the desk; empty where there is none.
    [[nodiscard]] models::ScoreBoard& board() { return m_board; }
    /// Of edits on the desk; apart from that of the store.
    [[nodiscard]] QUndoStack& history() { return m_history; }
    [[nodiscard]] Saving saving() const { return m_saving; }

    /// Takes the desk of who is signed in now: after another store was opened, or another role was taken.
    void enter();
    /// Keeps what is unsaved and lets go of the store's desk: before the store is closed or the role is left.
    void leave();
    /// Reads anew what is assigned, where the store has changed.
    void refresh();
    void openPacket(std::unique_ptr<application::PacketDesk> packet);
    void closePacket();

    /// Keeps every draft now. False where one couldn't be kept; why is shown in the window.
    bool save();
    /// What stands in an open cell editor: kept with the drafts, and not yet an edit.
    void setPending(int sheet, int item, const QString& value);
    void clearPending();
    /// Keeps the drafts and submits those sheets, all or none.
    [[nodiscard]] base::Status submit(const std::vector<int>& sheets, const std::string& reason);

signals:
    void changed();  ///< another desk, or none
    void savingChanged();
    /// Editors that are open give what they hold to the board.
    void commitRequested();
    /// An edit of that sheet was undone or done again.
    void editShown(int sheet);

private:
    struct Pending {
        int sheet = 0;
        int item = 0;
        QString value;
    };
    [[nodiscard]] application::ScoringDesk* current() const;
    [[nodiscard]] bool saveSheet(int sheet);
    void readSheets();
    void setSaving(Saving saving);
    void keepHistory(const models::SheetEdits& edits, const QString& mergeKey);

    Session& m_session;
    std::unique_ptr<application::ScoringDesk> m_store;
    std::unique_ptr<application::PacketDesk> m_packet;
    models::ScoreBoard m_board;
    QUndoStack m_history;
    QTimer m_timer;
    std::unique_ptr<Pending> m_pending;
    Saving m_saving = Saving::Idle;
    bool m_isStale = false;  // the store changed while something was typed
};

}  // namespace shirube::ui
