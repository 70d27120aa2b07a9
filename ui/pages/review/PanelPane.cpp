// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/PanelPane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "application/ReviewService.h"
#include "dialogs/PinDialog.h"
#include "dialogs/ReviewerDialog.h"
#include "models/QtTranslator.h"
#include "models/ReviewerModel.h"
#include "models/TableSortModel.h"
#include "session/Dialogs.h"
#include "style/Theme.h"
#include "widgets/TableView.h"
#include "widgets/TwoLists.h"

namespace shirube::ui {

using models::ReviewerModel;
using models::toQString;
using models::toUtf8;

namespace {

constexpr int kWidest = 220;

}  // namespace

PanelPane::PanelPane(Session& session, QWidget* parent)
    : PreparationPane(session, parent),
      m_reviewers(new ReviewerModel(this)),
      m_rows(new models::TableSortModel(this)),
      m_lists(nullptr),
      m_add(new QPushButton(this)),
      m_edit(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_pin(new QPushButton(this)) {
    m_rows->setSourceModel(m_reviewers);
    m_lists = new TwoLists(*m_rows, QStringLiteral("panel"), this);
    m_lists->offered().setColumnHidden(ReviewerModel::Label, true);
    m_add->setObjectName(QStringLiteral("addReviewer"));
    m_edit->setObjectName(QStringLiteral("changeReviewer"));
    m_remove->setObjectName(QStringLiteral("removeReviewer"));
    m_pin->setObjectName(QStringLiteral("reviewerPin"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kGrid);
    for (auto* button : {m_add, m_edit, m_remove, m_pin}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::kGrid);
    column->addWidget(m_lists, 1);
    column->addLayout(buttons);
    connect(m_lists, &TwoLists::chosenChanged, this, &PanelPane::choose);
    connect(m_add, &QPushButton::clicked, this, &PanelPane::add);
    connect(m_edit, &QPushButton::clicked, this, &PanelPane::edit);
    connect(m_remove, &QPushButton::clicked, this, &PanelPane::remove);
    connect(m_pin, &QPushButton::clicked, this, &PanelPane::setPin);
}

void PanelPane::show(const ReviewChoice& choice, const std::shared_ptr<const analysis::FactBook>& facts) {
    const bool isOther = m_choice.book != choice.book || !m_choice.round || m_choice.round->id != choice.round->id;
    m_choice = choice;
    m_facts = facts;
    const auto& round = *choice.round;
    if (isOther) {
        std::vector<ReviewerModel::Entry> offered;
        for (const auto& reviewer : choice.book->content().reviewers) {
            if (!choice.book->member(round.id, reviewer.id)) {
                offered.push_back({reviewer, {}});
            }
        }
        m_reviewers->setReviewers(std::move(offered), &facts->catalogue());
        std::vector<std::pair<QString, QString>> chosen;
        for (const auto* member : choice.book->panelOf(round.id)) {
            const auto* reviewer = choice.book->reviewer(member->reviewer);
            const auto name = toQString(choice.book->nameOf(round.id, member->reviewer));
            chosen.emplace_back(
                toQString(member->reviewer.value()),
                tr("%1: %2", "label and name of a reviewer")
                    .arg(toQString(member->label), reviewer && !reviewer->affiliation.empty()
                                                       ? tr("%1 (%2)", "a reviewer and the affiliation")
                                                             .arg(name, toQString(reviewer->affiliation))
                                                       : name));
        }
        m_lists->setChosen(chosen);
        m_lists->offered().fitColumns(kWidest);
    }
    m_lists->setReadOnly(round.stage != domain::RoundStage::Preparing);
}

void PanelPane::forget() {
    m_choice = {};
    m_reviewers->setReviewers({}, nullptr);
    m_lists->setChosen({});
}

const domain::Reviewer* PanelPane::current() const {
    return m_choice.book ? m_choice.book->reviewer(domain::ReviewerId(toUtf8(m_lists->currentId()))) : nullptr;
}

void PanelPane::choose(const QStringList& ids) {
    std::vector<domain::ReviewerId> reviewers;
    for (const auto& id : ids) {
        reviewers.emplace_back(toUtf8(id));
    }
    finish(m_session.workspace().reviews().setPanel(m_choice.round->id, reviewers));
}

void PanelPane::add() {
    ReviewerDialog dialog(m_session, m_facts, {}, window());
    if (dialog.exec() == QDialog::Accepted) {
        emit changed();
        m_lists->selectOffered(toQString(dialog.reviewer().value()));
    }
}

void PanelPane::edit() {
    if (const auto* reviewer = current()) {
        if (ReviewerDialog(m_session, m_facts, *reviewer, window()).exec() == QDialog::Accepted) {
            emit changed();
        }
    } else {
        m_session.announce(tr("Select a reviewer first."));
    }
}

void PanelPane::remove() {
    if (const auto* reviewer = current()) {
        finish(m_session.workspace().reviews().removeReviewer(reviewer->id));
    } else {
        m_session.announce(tr("Select a reviewer first."));
    }
}

void PanelPane::setPin() {
    if (const auto* reviewer = current()) {
        const auto name = toQString(reviewer->name);
        if (PinDialog(m_session, {domain::Role::Reviewer, reviewer->id}, name, window()).exec() == QDialog::Accepted) {
            m_session.announce(tr("The PIN of %1 is set.").arg(name));
        }
    } else {
        m_session.announce(tr("Select a reviewer first."));
    }
}

bool PanelPane::find() {
    m_lists->focusSearch();
    return true;
}

bool PanelPane::editCurrent() {
    edit();
    return true;
}

void PanelPane::retranslate() {
    m_lists->setTitles(tr("Reviewers of this store"), tr("On the panel, in its order"));
    m_lists->offered().setEmptyText(tr("Nobody is left: add a reviewer below."));
    m_add->setText(tr("Add a revie&wer…"));
    m_edit->setText(tr("&Change… (F2)"));
    m_remove->setText(tr("&Delete"));
    m_pin->setText(tr("Set the P&IN…"));
    m_reviewers->retranslate();
}

}  // namespace shirube::ui
