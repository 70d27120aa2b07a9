// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/OpeningPane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "application/ReviewService.h"
#include "dialogs/PassphraseDialog.h"
#include "models/QtTranslator.h"
#include "models/ReviewStep.h"
#include "session/Dialogs.h"
#include "style/Theme.h"

namespace shirube::ui {

using domain::RoundStage;
using models::textOf;
using models::toQString;
using models::toUtf8;

OpeningPane::OpeningPane(Session& session, QWidget* parent)
    : PreparationPane(session, parent),
      m_stage(new QLabel(this)),
      m_text(new QLabel(this)),
      m_hindrances(new QListWidget(this)),
      m_open(new QPushButton(this)),
      m_close(new QPushButton(this)),
      m_reopen(new QPushButton(this)) {
    auto font = m_stage->font();
    font.setBold(true);
    m_stage->setFont(font);
    m_stage->setObjectName(QStringLiteral("openingStage"));
    m_text->setObjectName(QStringLiteral("openingText"));
    m_text->setWordWrap(true);
    m_hindrances->setObjectName(QStringLiteral("hindrances"));
    m_hindrances->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openRound"));
    m_close->setObjectName(QStringLiteral("closeRound"));
    m_reopen->setObjectName(QStringLiteral("reopenRound"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kGrid);
    for (auto* button : {m_open, m_close, m_reopen}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::kGrid);
    column->addWidget(m_stage);
    column->addWidget(m_text);
    column->addWidget(m_hindrances, 1);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_open, &QPushButton::clicked, this, &OpeningPane::open);
    connect(m_close, &QPushButton::clicked, this, &OpeningPane::close);
    connect(m_reopen, &QPushButton::clicked, this, &OpeningPane::reopen);
}

void OpeningPane::show(const ReviewChoice& choice, const std::shared_ptr<const analysis::FactBook>& /*facts*/) {
    m_choice = choice;
    showStage();
}

void OpeningPane::forget() {
    m_choice = {};
    m_hindrances->clear();
}

void OpeningPane::showStage() {
    const auto stage = m_choice.round->stage;
    m_stage->setText(models::stageText(stage));
    m_hindrances->clear();
    bool canOpen = false;
    if (stage == RoundStage::Preparing) {
        if (const auto hindrances = m_session.workspace().reviews().hindrances(m_choice.round->id)) {
            canOpen = hindrances->empty();
            for (const auto& hindrance : *hindrances) {
                m_hindrances->addItem(QStringLiteral("！ ") + textOf(hindrance));
            }
        } else {
            m_session.report(hindrances.error());
        }
    }
    switch (stage) {
        case RoundStage::Preparing:
            m_text->setText(canOpen
                                ? tr("Everything is there. From the opening on, sheets are sealed to a key that your "
                                     "passphrase alone gives back; items, subjects and panel stay as they are.")
                                : tr("Before it can be opened:"));
            break;
        case RoundStage::Scoring:
            m_text->setText(tr("Sheets come in and stay sealed. Close it when the last one is in."));
            break;
        case RoundStage::Closed:
            m_text->setText(tr("No more sheets come in. They stay sealed until the reveal under Progress."));
            break;
        case RoundStage::Revealed:
        case RoundStage::Decided:
        case RoundStage::Published:
            m_text->setText(tr("The sheets are revealed: the preparation is over."));
            break;
    }
    m_hindrances->setVisible(m_hindrances->count() > 0);
    m_open->setVisible(stage == RoundStage::Preparing);
    m_open->setEnabled(canOpen);
    m_open->setToolTip(canOpen ? QString() : tr("First see to what stands above."));
    m_close->setVisible(stage == RoundStage::Scoring);
    m_reopen->setVisible(stage == RoundStage::Closed);
}

void OpeningPane::open() {
    PassphraseDialog dialog(window(), PassphraseDialog::Mode::Choose,
                            tr("Open “%1” for scoring").arg(toQString(m_choice.round->name)),
                            tr("Keep the passphrase where only the secretariat finds it, on paper too: nobody can "
                               "reveal the sheets without "
                               "it, and nobody can recover it. The opening can't be undone."));
    dialog.setActionText(tr("Open"));
    dialog.setAction([this](const std::string& passphrase) {
        return m_session.workspace().reviews().open(m_choice.round->id, passphrase);
    });
    if (dialog.exec() == QDialog::Accepted) {
        m_session.announce(tr("Open: reviewers can score now."));
        emit changed();
    }
}

void OpeningPane::close() {
    const bool isSure =
        m_session.dialogs().confirm(window(), tr("Close the review"),
                                    tr("After that nobody can submit a sheet until it is opened again."), tr("Close"));
    if (isSure) {
        finish(m_session.workspace().reviews().close(m_choice.round->id));
    }
}

void OpeningPane::reopen() {
    const auto reason = m_session.dialogs().askText(window(), tr("Open it again"), tr("Why; kept in the history:"));
    if (reason) {
        finish(m_session.workspace().reviews().reopen(m_choice.round->id, toUtf8(reason->trimmed())));
    }
}

void OpeningPane::retranslate() {
    m_hindrances->setAccessibleName(tr("What keeps it from being opened"));
    m_open->setText(tr("Ope&n for scoring…"));
    m_close->setText(tr("&Close…"));
    m_reopen->setText(tr("Open a&gain…"));
    if (m_choice.round) {
        showStage();
    }
}

}  // namespace shirube::ui
