// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Desk.h"

#include <QUndoCommand>
#include <algorithm>
#include <utility>

#include "application/RoleService.h"
#include "application/ScoreService.h"
#include "models/QtTranslator.h"
#include "session/Session.h"

namespace shirube::ui {

using models::ScoreBoard;
using models::SheetEdits;

namespace {

// After the last key.
constexpr int kSaveMilliseconds = 800;
constexpr int kTypingId = 1;

// The board has the edit already when the command is made.
class SheetEditCommand final : public QUndoCommand {
public:
    SheetEditCommand(Desk& desk, SheetEdits edits, QString mergeKey)
        : m_desk(desk), m_edits(std::move(edits)), m_mergeKey(std::move(mergeKey)) {}

    [[nodiscard]] int id() const override { return m_mergeKey.isEmpty() ? -1 : kTypingId; }

    bool mergeWith(const QUndoCommand* other) override {
        const auto& next = *static_cast<const SheetEditCommand*>(other);
        if (next.m_mergeKey != m_mergeKey || m_edits.size() != 1 || next.m_edits.size() != 1) {
            return false;
        }
        m_edits.front().after = next.m_edits.front().after;
        return true;
    }

    void undo() override {
        for (const auto& edit : m_edits) {
            m_desk.board().restore(edit.sheet, edit.before);
        }
        emit m_desk.editShown(m_edits.front().sheet);
    }

    void redo() override {
        if (std::exchange(m_isNew, false)) {
            return;
        }
        for (const auto& edit : m_edits) {
            m_desk.board().restore(edit.sheet, edit.after);
        }
        emit m_desk.editShown(m_edits.front().sheet);
    }

private:
    Desk& m_desk;
    SheetEdits m_edits;
    QString m_mergeKey;
    bool m_isNew = true;
};

}  // namespace

Desk::Desk(Session& session) : m_session(session) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSaveMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Desk::save);
    connect(&m_board, &ScoreBoard::edited, this, &Desk::keepHistory);
    connect(&m_board, &ScoreBoard::sheetChanged, this, [this](int sheet) {
        if (m_board.isUnsaved(sheet)) {
            setSaving(Saving::Unsaved);
            m_timer.start();
        }
    });
}

Desk::~Desk() {
    save();
}

application::ScoringDesk* Desk::current() const {
    return m_packet ? m_packet.get() : m_store.get();
}

QString Desk::reviewerName() const {
    return isOpen() ? models::toQString(current()->reviewerName()) : QString();
}

void Desk::enter() {
    m_store.reset();
    // Nobody scores in the past.
    if (m_session.isOpen() && !m_session.snapshot() &&
        m_session.workspace().roles().viewer().role == domain::Role::Reviewer) {
        if (auto desk = m_session.workspace().scores().desk()) {
            m_store = *std::move(desk);
        } else {
            m_session.report(desk.error());
        }
    }
    if (!m_packet) {
        readSheets();
    }
    emit changed();
}

void Desk::leave() {
    if (!m_packet) {
        emit commitRequested();
        save();
    }
    m_store.reset();
    if (!m_packet) {
        readSheets();
    }
    emit changed();
}

void Desk::refresh() {
    m_isStale = false;
    if (!isOpen() || isPacket()) {
        return;
    }
    if (m_pending) {
        m_isStale = true;
        return;
    }
    save();
    auto sheets = current()->sheets();
    if (!sheets) {
        m_session.report(sheets.error());
        return;
    }
    const auto isSame = [](const application::DeskSheet& a, const application::DeskSheet& b) {
        return a.round == b.round && a.subject == b.subject && a.content == b.content && a.submitted == b.submitted &&
               a.takesScores == b.takesScores;
    };
    const auto& shown = m_board.sheets();
    if (!std::equal(sheets->begin(), sheets->end(), shown.begin(), shown.end(), isSame)) {
        m_history.clear();
        m_board.setSheets(*std::move(sheets));
    }
}

void Desk::openPacket(std::unique_ptr<application::PacketDesk> packet) {
    emit commitRequested();
    save();
    m_packet = std::move(packet);
    readSheets();
    emit changed();
}

void Desk::closePacket() {
    if (m_packet) {
        emit commitRequested();
        save();
        m_packet.reset();
        readSheets();
        emit changed();
    }
}

void Desk::readSheets() {
    m_timer.stop();
    m_history.clear();
    clearPending();
    std::vector<application::DeskSheet> sheets;
    if (isOpen()) {
        if (auto read = current()->sheets()) {
            sheets = *std::move(read);
        } else {
            m_session.report(read.error());
        }
    }
    m_board.setSheets(std::move(sheets));
    setSaving(Saving::Idle);
}

bool Desk::save() {
    m_timer.stop();
    if (!isOpen()) {
        return true;
    }
    bool isKept = true;
    bool hasSaved = false;
    for (int sheet = 0; sheet < m_board.count(); ++sheet) {
        const bool isTyping = m_pending && m_pending->sheet == sheet;
        if (m_board.isUnsaved(sheet) || isTyping) {
            isKept = saveSheet(sheet) && isKept;
            hasSaved = true;
        }
    }
    if (hasSaved || !isKept) {
        setSaving(isKept ? Saving::Saved : Saving::Failed);
    }
    return isKept;
}

bool Desk::saveSheet(int sheet) {
    const auto& shown = m_board.sheet(sheet);
    auto content = shown.content;
    if (m_pending && m_pending->sheet == sheet) {
        content.scores[static_cast<std::size_t>(m_pending->item)].value = models::toUtf8(m_pending->value.trimmed());
    }
    const auto saved = current()->saveDraft(shown.subject.id, content);
    if (!saved) {
        m_session.report(saved.error());
        return false;
    }
    m_board.setSaved(sheet, content);
    return true;
}

void Desk::setPending(int sheet, int item, const QString& value) {
    m_pending = std::make_unique<Pending>(Pending{sheet, item, value});
    setSaving(Saving::Unsaved);
    m_timer.start();
}

void Desk::clearPending() {
    if (const auto former = std::exchange(m_pending, nullptr); former && former->sheet < m_board.count()) {
        // What was kept of it while it was typed goes with the next saving.
        if (m_board.isUnsaved(former->sheet)) {
            m_timer.start();
        }
        if (m_isStale) {
            QMetaObject::invokeMethod(this, &Desk::refresh, Qt::QueuedConnection);
        }
    }
}

base::Status Desk::submit(const std::vector<int>& sheets, const std::string& reason) {
    emit commitRequested();
    if (!save()) {
        return base::fail(base::ErrorCode::Io,
                          base::Message(SHIRUBE_TEXT("The drafts can't be kept, so nothing was submitted.")));
    }
    std::vector<domain::ReviewSubjectId> subjects;
    for (const int sheet : sheets) {
        subjects.push_back(m_board.sheet(sheet).subject.id);
    }
    if (auto submitted = current()->submit(subjects, reason); !submitted) {
        return submitted;
    }
    readSheets();
    if (!isPacket()) {
        m_session.refresh();
    }
    return {};
}

void Desk::setSaving(Saving saving) {
    if (saving != m_saving) {
        m_saving = saving;
        emit savingChanged();
    }
}

void Desk::keepHistory(const SheetEdits& edits, const QString& mergeKey) {
    m_history.push(new SheetEditCommand(*this, edits, mergeKey));
}

}  // namespace shirube::ui
