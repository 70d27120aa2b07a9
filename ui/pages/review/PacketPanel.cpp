// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/PacketPanel.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include "application/ReviewService.h"
#include "application/ScoreService.h"
#include "dialogs/AnswersDialog.h"
#include "dialogs/PacketOpening.h"
#include "dialogs/PassphraseDialog.h"
#include "dialogs/PassphraseListDialog.h"
#include "models/PacketModel.h"
#include "models/QtTranslator.h"
#include "session/Dialogs.h"
#include "session/Paths.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::FactCell;
using models::toQString;

namespace {

constexpr int kWidest = 320;

// Signs that a file's name can't have become _.
QString fileName(const QString& round, const QString& label) {
    auto name = QStringLiteral("%1_%2").arg(round, label);
    for (auto& sign : name) {
        if (sign.unicode() < u' ' || QStringLiteral("<>:\"/\\|?*").contains(sign)) {
            sign = QLatin1Char('_');
        }
    }
    return name + QLatin1String(PacketOpening::kEnding);
}

}  // namespace

PacketPanel::PacketPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new models::PacketModel(this)),
      m_table(new TableView(FactCell::NumberRole, this)),
      m_heading(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_issue(new QPushButton(this)),
      m_issueAll(new QPushButton(this)),
      m_withdraw(new QPushButton(this)),
      m_take(new QPushButton(this)) {
    setObjectName(QStringLiteral("packetPanel"));
    m_choice.book = domain::ReviewBook::make({}, {});
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PacketPanel::updateActions);
    connect(m_issue, &QPushButton::clicked, this, &PacketPanel::issueSelected);
    connect(m_issueAll, &QPushButton::clicked, this, &PacketPanel::issueAll);
    connect(m_withdraw, &QPushButton::clicked, this, &PacketPanel::withdraw);
    connect(m_take, &QPushButton::clicked, this, &PacketPanel::takeAnswers);
    retranslate();
}

void PacketPanel::layOut() {
    m_table->setObjectName(QStringLiteral("packets"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    auto quiet = m_hint->palette();
    quiet.setColor(QPalette::WindowText, Theme::secondaryText(palette()));
    m_hint->setPalette(quiet);
    m_issue->setObjectName(QStringLiteral("issuePacket"));
    m_issueAll->setObjectName(QStringLiteral("issueAllPackets"));
    m_withdraw->setObjectName(QStringLiteral("withdrawPacket"));
    m_take->setObjectName(QStringLiteral("takeAnswers"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kGrid);
    for (auto* button : {m_issue, m_issueAll, m_withdraw, m_take}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    column->setSpacing(Theme::kGrid);
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
}

void PacketPanel::show(const ReviewChoice& choice) {
    const auto current = models::toUtf8(m_table->currentIndex().data(FactCell::IdRole).toString());
    m_choice = choice;
    m_model->setRound(choice.book, choice.round ? choice.round->id : domain::ReviewRoundId());
    m_table->fitColumns(kWidest);
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(qMax(m_model->rowOf(current), 0), 0));
    }
    updateActions();
}

void PacketPanel::updateActions() {
    const auto* round = m_choice.round;
    const bool isScoring = round && round->stage == domain::RoundStage::Scoring;
    const domain::ReviewerId reviewer(models::toUtf8(m_table->currentIndex().data(FactCell::IdRole).toString()));
    const bool hasSheets = !reviewer.isEmpty() && m_model->assigned(reviewer) > 0;
    const auto why = isScoring ? QString() : tr("Packets are issued while the review takes scores.");
    m_issue->setEnabled(isScoring && hasSheets);
    m_issue->setToolTip(!why.isEmpty() || hasSheets ? why : tr("Nothing is assigned to this reviewer."));
    m_issueAll->setEnabled(isScoring && m_model->rowCount() > 0);
    m_issueAll->setToolTip(why);
    m_withdraw->setEnabled(!reviewer.isEmpty() && m_model->packetOf(reviewer));
    m_take->setEnabled(m_session.isOpen());
}

void PacketPanel::issueSelected() {
    const domain::ReviewerId reviewer(models::toUtf8(m_table->currentIndex().data(FactCell::IdRole).toString()));
    const auto* round = m_choice.round;
    const auto* member = round ? m_choice.book->member(round->id, reviewer) : nullptr;
    if (!member) {
        return;
    }
    const auto name = toQString(m_choice.book->nameOf(round->id, reviewer));
    if (m_model->packetOf(reviewer) &&
        !m_session.dialogs().confirm(
            this, tr("Issue a score packet"),
            tr("%1 has a packet already. A new one makes it stale: answers to it are refused then.").arg(name),
            tr("Issue a new one"))) {
        return;
    }
    const auto path =
        m_session.dialogs().saveFile(this, tr("Issue a score packet"),
                                     QDir(m_session.preferences().exportFolder())
                                         .filePath(fileName(toQString(round->name), toQString(member->label))),
                                     tr("Score packets (*%1)").arg(QLatin1String(PacketOpening::kEnding)));
    if (!path) {
        return;
    }
    m_session.preferences().setExportFolder(pathText(path->parent_path()));
    PassphraseDialog dialog(this, PassphraseDialog::Mode::Choose, tr("Score packet of %1").arg(name),
                            tr("Hand the passphrase over by another way than the file. It is kept nowhere."));
    dialog.setActionText(tr("Issue"));
    const auto id = round->id;
    dialog.setAction([&](const std::string& passphrase) {
        return m_session.workspace().scores().issuePacket(id, reviewer, passphrase, *path);
    });
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const auto passphrase = toQString(dialog.passphrase());
    emit changed();
    PassphraseListDialog shown({{name, pathText(path->filename()), passphrase}}, this);
    shown.exec();
}

void PacketPanel::issueAll() {
    const auto folder = m_session.dialogs().chooseFolder(this, tr("Folder for the score packets"));
    if (!folder || !m_choice.round) {
        return;
    }
    // The choice is another after the first of them is in the store.
    const auto book = m_choice.book;
    const auto round = m_choice.round->id;
    const auto roundName = toQString(m_choice.round->name);
    std::vector<const domain::PanelMember*> members;
    int stale = 0;
    for (const auto* member : book->panelOf(round)) {
        if (m_model->assigned(member->reviewer) > 0) {
            members.push_back(member);
            stale += m_model->packetOf(member->reviewer) ? 1 : 0;
        }
    }
    if (stale > 0 &&
        !m_session.dialogs().confirm(this, tr("Issue score packets"),
                                     tr("%n reviewer(s) have a packet already. It becomes stale.", nullptr, stale),
                                     tr("Issue new ones"))) {
        return;
    }
    // Each key takes half a second.
    QProgressDialog progress(tr("Writing score packets"), tr("Stop"), 0, static_cast<int>(members.size()), this);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(0);
    std::vector<PassphraseListDialog::Line> issued;
    for (const auto* member : members) {
        progress.setValue(static_cast<int>(issued.size()));
        if (progress.wasCanceled()) {
            break;
        }
        const auto passphrase = application::ReviewService::suggestPassphrase();
        const auto file = fileName(roundName, toQString(member->label));
        const auto done =
            m_session.workspace().scores().issuePacket(round, member->reviewer, passphrase, *folder / pathOf(file));
        if (!done) {
            m_session.report(done.error());
            break;
        }
        issued.push_back({toQString(book->nameOf(round, member->reviewer)), file, toQString(passphrase)});
    }
    progress.reset();
    if (!issued.empty()) {
        emit changed();
        PassphraseListDialog shown(issued, this);
        shown.exec();
    }
}

void PacketPanel::withdraw() {
    const domain::ReviewerId reviewer(models::toUtf8(m_table->currentIndex().data(FactCell::IdRole).toString()));
    const auto* packet = m_model->packetOf(reviewer);
    if (!packet) {
        return;
    }
    const auto id = packet->id;
    const auto reason = m_session.dialogs().askText(this, tr("Withdraw the score packet"),
                                                    tr("Answers to it are refused from now on. Reason:"));
    if (!reason) {
        return;
    }
    if (const auto done = m_session.workspace().scores().withdrawPacket(id, models::toUtf8(reason->trimmed())); !done) {
        m_session.report(done.error());
        return;
    }
    emit changed();
}

void PacketPanel::takeAnswers() {
    const auto files = m_session.dialogs().openFiles(
        this, tr("Take in answers"), tr("Answers to score packets (*%1)").arg(QLatin1String(AnswersDialog::kEnding)));
    if (!files.empty()) {
        AnswersDialog dialog(m_session, files, this);
        if (dialog.exec() == QDialog::Accepted) {
            emit changed();
        }
    }
}

void PacketPanel::copySelection() {
    m_table->copySelection();
}

void PacketPanel::retranslate() {
    m_heading->setText(tr("Score packets"));
    m_hint->setText(
        tr("A packet is a file that one reviewer opens with its passphrase on another machine. What comes back is "
           "sealed to this review; an answer can also be dropped on the window."));
    m_issue->setText(tr("&Issue…"));
    m_issueAll->setText(tr("Issue to a&ll…"));
    m_withdraw->setText(tr("&Withdraw…"));
    m_take->setText(tr("&Take in answers…"));
    m_table->setAccessibleName(tr("Score packets"));
    m_table->setEmptyText(tr("No reviewers are on the panel."));
    m_model->retranslate();
    updateActions();
}

}  // namespace shirube::ui
