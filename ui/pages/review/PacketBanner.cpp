// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/PacketBanner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "models/QtTranslator.h"
#include "session/Desk.h"
#include "session/Dialogs.h"
#include "session/Paths.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::ScoreBoard;
using models::toQString;

PacketBanner::PacketBanner(Session& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_text(new QLabel(this)),
      m_answer(new QPushButton(this)),
      m_close(new QPushButton(this)) {
    setObjectName(QStringLiteral("packetBanner"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(QStringLiteral("packetText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_answer->setObjectName(QStringLiteral("writeAnswer"));
    m_close->setObjectName(QStringLiteral("closePacket"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid * 2, Theme::kGrid);
    row->setSpacing(Theme::kGrid);
    row->addWidget(m_text, 1);
    row->addWidget(m_answer);
    row->addWidget(m_close);
    connect(m_answer, &QPushButton::clicked, this, &PacketBanner::writeAnswer);
    connect(m_close, &QPushButton::clicked, this, &PacketBanner::close);
    connect(&m_session.desk(), &Desk::changed, this, &PacketBanner::update);
    connect(&m_session.desk().board(), &ScoreBoard::reset, this, &PacketBanner::update);
    retranslate();
}

void PacketBanner::retranslate() {
    m_answer->setText(tr("&Write the answer file…"));
    m_close->setText(tr("&Close the packet"));
    update();
}

void PacketBanner::update() {
    auto& desk = m_session.desk();
    setVisible(desk.isPacket());
    if (!desk.isPacket()) {
        return;
    }
    const auto& packet = *desk.packet();
    m_text->setText(tr("Score packet of %1 for “%2” (%3). Drafts are kept in the file, sealed.")
                        .arg(desk.reviewerName(), toQString(packet.roundName()), pathText(packet.path().filename())));
    m_text->setToolTip(pathText(packet.path()));
    bool hasSubmitted = false;
    for (const auto& sheet : desk.board().sheets()) {
        hasSubmitted = hasSubmitted || !sheet.submitted.scores.empty();
    }
    m_answer->setEnabled(hasSubmitted);
    m_answer->setToolTip(hasSubmitted ? QString() : tr("Submit a sheet first: the answer holds what is submitted."));
}

void PacketBanner::writeAnswer() {
    auto& desk = m_session.desk();
    emit desk.commitRequested();
    if (!desk.save()) {
        return;
    }
    int unsent = 0;
    for (const auto& sheet : desk.board().sheets()) {
        unsent += sheet.state == ScoreBoard::State::Submitted ? 0 : 1;
    }
    const auto title = tr("Write the answer file");
    if (unsent > 0 &&
        !m_session.dialogs().confirm(
            this, title,
            tr("%1 of %2 sheets are not submitted as they stand now. The answer holds what is submitted only.")
                .arg(QString::number(unsent), QString::number(desk.board().count())),
            tr("Write it all the same"))) {
        return;
    }
    const auto path = m_session.dialogs().saveFile(this, title, pathText(desk.packet()->suggestedAnswer()),
                                                   tr("Answers to score packets (*.shirube-answer)"));
    if (!path) {
        return;
    }
    if (const auto written = desk.packet()->writeAnswer(*path); !written) {
        m_session.report(written.error());
        return;
    }
    m_session.announce(tr("Wrote %1. Send this file back; the packet stays with you.").arg(pathText(*path)));
}

void PacketBanner::close() {
    m_session.desk().closePacket();
}

}  // namespace shirube::ui
