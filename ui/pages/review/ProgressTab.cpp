// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/ProgressTab.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "application/ReviewResultService.h"
#include "application/ReviewService.h"
#include "dialogs/PassphraseDialog.h"
#include "models/ProgressModel.h"
#include "models/QtTranslator.h"
#include "models/TableSortModel.h"
#include "pages/review/PacketPanel.h"
#include "session/Dialogs.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/EmptyState.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using domain::RoundStage;
using models::FactCell;
using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

const auto kSplitterKey = QStringLiteral("review/progress");
constexpr int kWidest = 320;

}  // namespace

ProgressTab::ProgressTab(Session& session, QWidget* parent)
    : ReviewTab(session, parent),
      m_model(new models::ProgressModel(this)),
      m_rows(new models::TableSortModel(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_parts(new QSplitter(Qt::Vertical, this)),
      m_state(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_close(new QPushButton(this)),
      m_reopen(new QPushButton(this)),
      m_reveal(new QPushButton(this)),
      m_table(new TableView(FactCell::NumberRole, this)),
      m_packets(new PacketPanel(session, this)) {
    setObjectName(QStringLiteral("reviewProgress"));
    m_choice.book = domain::ReviewBook::make({}, {});
    layOut();
    connect(m_close, &QPushButton::clicked, this, &ProgressTab::closeRound);
    connect(m_reopen, &QPushButton::clicked, this, &ProgressTab::reopenRound);
    connect(m_reveal, &QPushButton::clicked, this, &ProgressTab::reveal);
    connect(m_packets, &PacketPanel::changed, this, &ReviewTab::changed);
    m_parts->restoreState(m_session.preferences().bytes(kSplitterKey));
}

void ProgressTab::layOut() {
    m_rows->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("progressTable"));
    m_table->setModel(m_rows);
    m_table->showFactCells();
    m_state->setObjectName(QStringLiteral("progressState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_close->setObjectName(QStringLiteral("progressClose"));
    m_reopen->setObjectName(QStringLiteral("progressReopen"));
    m_reveal->setObjectName(QStringLiteral("revealRound"));
    auto* top = new QWidget(this);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid, 0);
    bar->setSpacing(Theme::kGrid);
    bar->addWidget(m_state, 1);
    for (auto* button : {m_close, m_reopen, m_reveal}) {
        bar->addWidget(button, 0, Qt::AlignTop);
    }
    auto* total = new QHBoxLayout;
    total->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    total->addWidget(m_bar);
    auto* topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(0, 0, 0, 0);
    topColumn->setSpacing(0);
    topColumn->addLayout(bar);
    topColumn->addLayout(total);
    topColumn->addWidget(m_table, 1);
    m_parts->addWidget(top);
    m_parts->addWidget(m_packets);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    m_parts->setCollapsible(0, false);
    m_stack->addWidget(m_parts);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

QString ProgressTab::title() const {
    return tr("Progress");
}

bool ProgressTab::isFor(const domain::Viewer& viewer) const {
    return viewer.role == domain::Role::Secretariat;
}

void ProgressTab::show(const ReviewChoice& choice) {
    m_choice = choice;
    m_summary.clear();
    if (!m_choice.round) {
        m_empty->setTexts(tr("No review of your own is chosen"),
                          tr("Reviews that documents print are finished. Prepare a review on the tab of preparation."),
                          {});
    } else if (m_choice.round->stage == RoundStage::Preparing) {
        m_empty->setTexts(tr("This review is being prepared"),
                          tr("Sheets come in once it is opened on the tab of preparation."), {});
    } else {
        auto progress = m_session.workspace().reviewResults().progress(m_choice.round->id);
        if (progress) {
            m_model->setProgress(*std::move(progress));
            m_table->fitColumns(kWidest);
            m_bar->setRange(0, qMax(1, m_model->progress().assigned));
            m_bar->setValue(m_model->progress().submitted);
            m_summary =
                tr("%1 of %2 sheets are in")
                    .arg(QString::number(m_model->progress().submitted), QString::number(m_model->progress().assigned));
            m_bar->setFormat(m_summary);
            m_packets->show(m_choice);
            updateActions();
            m_stack->setCurrentWidget(m_parts);
            emit summaryChanged(m_summary);
            return;
        }
        m_empty->setTexts(tr("The progress can't be shown"), textOf(progress.error().message), {});
    }
    m_model->setProgress({});
    m_bar->setFormat({});
    m_state->clear();
    m_packets->show({domain::ReviewBook::make({}, {}), nullptr, nullptr, nullptr});
    m_stack->setCurrentWidget(m_empty);
    emit summaryChanged(m_summary);
}

void ProgressTab::updateActions() {
    const auto stage = m_choice.round->stage;
    m_close->setVisible(stage == RoundStage::Scoring);
    m_reopen->setVisible(stage == RoundStage::Closed);
    m_reveal->setVisible(domain::isSealed(stage));
    m_reveal->setEnabled(stage == RoundStage::Closed);
    m_reveal->setToolTip(stage == RoundStage::Closed ? tr("Open every sheet with the passphrase. This can't be undone.")
                                                     : tr("Close the review first: then no more sheets come in."));
    auto text = textOf(domain::label(stage));
    if (m_choice.round->dueOn && domain::isSealed(stage)) {
        text = tr("%1, scores due on %2", "a stage, a day").arg(text, toQString(m_choice.round->dueOn->text()));
    }
    if (domain::isSealed(stage)) {
        text += QLatin1Char('\n') +
                tr("Sealed: only which sheets are in is known, neither when they came nor what they say.");
    }
    m_state->setText(text);
}

void ProgressTab::closeRound() {
    const auto missing = m_model->missing();
    const auto question = missing > 0 ? tr("%1 sheets are missing. No more sheets come in once the review is closed; "
                                           "it can be reopened until the reveal.")
                                            .arg(missing)
                                      : tr("No more sheets come in once the review is closed; it can be reopened "
                                           "until the reveal.");
    if (!m_session.dialogs().confirm(this, tr("Close the review"), question, tr("Close"))) {
        return;
    }
    if (const auto closed = m_session.workspace().reviews().close(m_choice.round->id); !closed) {
        m_session.report(closed.error());
        return;
    }
    emit changed();
}

void ProgressTab::reopenRound() {
    const auto reason =
        m_session.dialogs().askText(this, tr("Reopen the review"), tr("Why sheets are taken again (required)"));
    if (!reason) {
        return;
    }
    const auto reopened = m_session.workspace().reviews().reopen(m_choice.round->id, toUtf8(reason->trimmed()));
    if (!reopened) {
        m_session.report(reopened.error());
        return;
    }
    emit changed();
}

std::optional<QString> ProgressTab::askReasonForMissing() {
    if (m_model->missing() == 0) {
        return QString();
    }
    const auto label = tr("Sheets are missing:") + QLatin1Char('\n') + m_model->missingTexts().join(QLatin1Char('\n')) +
                       QLatin1Char('\n') + tr("Why the review goes on without them (required)");
    const auto reason = m_session.dialogs().askText(this, tr("Reveal without all sheets"), label);
    if (reason && reason->trimmed().isEmpty()) {
        m_session.announce(tr("Not revealed: sheets are missing, and there is no reason to go on without them."));
        return std::nullopt;
    }
    return reason;
}

void ProgressTab::reveal() {
    const auto reason = askReasonForMissing();
    if (!reason) {
        return;
    }
    PassphraseDialog dialog(this, PassphraseDialog::Mode::Enter, tr("Reveal the scores"),
                            tr("Every sheet of “%1” is opened at once, and everybody who may see the review sees the "
                               "tally. This can't be undone.")
                                .arg(toQString(m_choice.round->name)));
    dialog.setActionText(tr("Reveal"));
    const auto round = m_choice.round->id;
    dialog.setAction([this, round, &reason](const std::string& passphrase) {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        auto revealed = m_session.workspace().reviewResults().reveal(round, passphrase, toUtf8(reason->trimmed()));
        QApplication::restoreOverrideCursor();
        return revealed;
    });
    if (dialog.exec() == QDialog::Accepted) {
        emit changed();
        emit roundRequested(round, QStringLiteral("reviewTally"));
    }
}

void ProgressTab::copySelection() {
    if (m_packets->isAncestorOf(QApplication::focusWidget())) {
        m_packets->copySelection();
    } else {
        m_table->copySelection();
    }
}

void ProgressTab::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_parts->saveState());
}

void ProgressTab::retranslate() {
    m_table->setAccessibleName(tr("Progress of the reviewers"));
    m_bar->setAccessibleName(tr("Sheets that are in"));
    m_close->setText(tr("C&lose the review"));
    m_reopen->setText(tr("Re&open…"));
    m_reveal->setText(tr("Re&veal…"));
    m_model->retranslate();
    m_packets->retranslate();
    // What was chosen may be gone while nobody looks; it is shown anew when somebody does.
    if (isVisible() && m_choice.round) {
        show(m_choice);
    }
}

}  // namespace shirube::ui
