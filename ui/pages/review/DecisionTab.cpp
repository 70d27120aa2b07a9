// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/DecisionTab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "application/ReviewResultService.h"
#include "models/DecisionModel.h"
#include "models/QtTranslator.h"
#include "models/TableSortModel.h"
#include "pages/review/DecisionForm.h"
#include "session/Dialogs.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/DetailView.h"
#include "widgets/EmptyState.h"
#include "widgets/RichText.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using domain::RoundStage;
using models::DecisionModel;
using models::FactCell;
using models::textOf;
using models::toQString;

namespace {

const auto kSplitterKey = QStringLiteral("review/decision");
constexpr int kWidest = 300;
constexpr int kSideWidth = 376;

}  // namespace

DecisionTab::DecisionTab(Session& session, QWidget* parent)
    : ReviewTab(session, parent),
      m_model(new DecisionModel(this)),
      m_rows(new models::TableSortModel(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_parts(new QSplitter(Qt::Horizontal, this)),
      m_hint(new QLabel(this)),
      m_byRule(new QPushButton(this)),
      m_drop(new QPushButton(this)),
      m_record(new QPushButton(this)),
      m_table(new TableView(FactCell::NumberRole, this)),
      m_form(new DecisionForm(this)),
      m_detail(new DetailView(this)) {
    setObjectName(QStringLiteral("reviewDecision"));
    m_choice.book = domain::ReviewBook::make({}, {});
    layOut();
    connectParts();
    m_parts->restoreState(m_session.preferences().bytes(kSplitterKey));
}

void DecisionTab::layOut() {
    m_rows->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("decisionTable"));
    m_table->setModel(m_rows);
    m_table->showFactCells();
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("decisionHint"));
    m_byRule->setObjectName(QStringLiteral("decideByRule"));
    m_drop->setObjectName(QStringLiteral("dropDecisions"));
    m_record->setObjectName(QStringLiteral("recordDecisions"));
    auto* left = new QWidget(this);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    bar->setSpacing(Theme::kGrid);
    bar->addWidget(m_hint, 1);
    for (auto* button : {m_byRule, m_drop, m_record}) {
        bar->addWidget(button);
    }
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addLayout(bar);
    leftColumn->addWidget(m_table, 1);
    auto* side = new QWidget(this);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    sideColumn->addWidget(m_form);
    sideColumn->addWidget(m_detail, 1);
    m_parts->addWidget(left);
    m_parts->addWidget(side);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 0);
    m_parts->setCollapsible(0, false);
    m_parts->setSizes({900, kSideWidth});
    m_stack->addWidget(m_parts);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void DecisionTab::connectParts() {
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DecisionTab::showSelection);
    connect(m_table, &QTreeView::activated, this, [this] { editCurrent(); });
    connect(m_form, &DecisionForm::edited, this, &DecisionTab::enter);
    connect(m_byRule, &QPushButton::clicked, this, [this] {
        const auto entry = m_form->entry();
        const int drafted = m_model->draftByRule(entry.decidedBy, entry.decidedOn);
        m_session.announce(drafted > 0 ? tr("Entered as the rule says: %1. Nothing is recorded yet.").arg(drafted)
                                       : tr("Every subject with a verdict has a decision."));
        showSelection();
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        std::vector<int> all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            all.push_back(row);
        }
        m_model->dropDrafts(all);
        showSelection();
    });
    connect(m_record, &QPushButton::clicked, this, &DecisionTab::record);
    connect(&m_session, &Session::schemeChanged, this, &DecisionTab::showSelection);
}

QString DecisionTab::title() const {
    return tr("Decision");
}

bool DecisionTab::isFor(const domain::Viewer& viewer) const {
    return viewer.role != domain::Role::Reviewer;
}

bool DecisionTab::canDecide() const {
    return m_choice.round && m_choice.book->viewer().role == domain::Role::Secretariat &&
           (m_choice.round->stage == RoundStage::Revealed || m_choice.round->stage == RoundStage::Decided);
}

bool DecisionTab::showObstacle() {
    if (!m_choice.round) {
        m_empty->setTexts(tr("No review of your own is chosen"),
                          tr("Decisions are kept of reviews that are held with this program. Choose one above."), {});
        return true;
    }
    if (domain::isSealed(m_choice.round->stage) || m_choice.round->stage == RoundStage::Preparing) {
        m_empty->setTexts(
            tr("Nothing to decide yet"),
            tr("The rule's verdict and the committee's decision stand here once the scores are revealed."), {});
        return true;
    }
    return false;
}

void DecisionTab::show(const ReviewChoice& choice) {
    m_choice = choice;
    m_summary.clear();
    if (showObstacle()) {
        m_model->clear();
        m_form->setEntry({});
        m_form->setProblem({});
        m_detail->showText({});
        m_hint->clear();
        m_stack->setCurrentWidget(m_empty);
        emit summaryChanged(m_summary);
        return;
    }
    auto tally = m_session.workspace().reviewResults().tally(m_choice.round->id);
    if (!tally) {
        m_model->clear();
        m_empty->setTexts(tr("The decisions can't be shown"), textOf(tally.error().message), {});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_model->setRound(m_choice.book, m_choice.round->id, *std::move(tally));
    m_form->setRound(*m_choice.round);
    m_form->setVisible(canDecide());
    m_table->fitColumns(kWidest);
    m_stack->setCurrentWidget(m_parts);
    if (m_table->selectionModel()->selectedRows().isEmpty()) {
        m_table->setCurrentIndex(m_rows->index(0, 0));
    }
    showSelection();
}

std::vector<int> DecisionTab::selectedRows() const {
    std::vector<int> rows;
    for (const auto& index : m_table->selectionModel()->selectedRows()) {
        rows.push_back(m_rows->mapToSource(index).row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void DecisionTab::showSelection() {
    const auto rows = selectedRows();
    updateActions();
    m_form->setEnabled(!rows.empty());
    if (rows.empty()) {
        m_detail->showText(RichText(palette()).hint(tr("Select one or more subjects.")));
        return;
    }
    const int row = rows.front();
    auto entry = m_form->entry();
    if (const auto* draft = m_model->draftAt(row)) {
        entry = *draft;
    } else if (const auto* decision = m_model->decisionAt(row)) {
        // Not its reason: a correction needs one of its own.
        entry = {{}, decision->outcome, {}, decision->isReasonRestricted, decision->decidedBy, m_session.today()};
    } else {
        entry.reason.clear();
        entry.isReasonRestricted = false;
        entry.outcome = m_model->ruleOf(row).value_or(DecisionModel::outcomesOf(*m_choice.round).front());
        entry.decidedOn = m_choice.round->heldOn.value_or(m_session.today());
    }
    m_form->setEntry(entry);
    const auto* draft = m_model->draftAt(row);
    m_form->setProblem(draft ? m_model->problemOf(*draft) : QString());
    const RichText rich(palette());
    auto html = rich.heading(toQString(m_model->subjectAt(row)->title),
                             rows.size() > 1 ? tr("and %1 more selected").arg(rows.size() - 1) : QString());
    QString facts;
    for (int column = DecisionModel::Result; column <= DecisionModel::Day; ++column) {
        facts += rich.row(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                          m_model->index(row, column).data().toString());
    }
    html += RichText::table(facts);
    const auto history = m_model->historyOf(row);
    if (history.size() > 1) {
        html += rich.section(tr("Earlier decisions"));
        for (auto at = std::next(history.rbegin()); at != history.rend(); ++at) {
            html += RichText::paragraph(tr("%1, %2: %3. %4", "day, body, outcome, reason")
                                            .arg(toQString((*at)->decidedOn.text()), toQString((*at)->decidedBy),
                                                 textOf(domain::label((*at)->outcome)), toQString((*at)->reason)));
        }
    }
    m_detail->showText(html);
}

void DecisionTab::enter() {
    const auto rows = selectedRows();
    if (rows.empty() || !canDecide()) {
        return;
    }
    m_model->setDraft(rows, m_form->entry());
    const auto* draft = m_model->draftAt(rows.front());
    m_form->setProblem(draft ? m_model->problemOf(*draft) : QString());
    updateActions();
}

void DecisionTab::updateActions() {
    const auto drafts = m_model->drafts();
    const bool isSound = std::all_of(drafts.begin(), drafts.end(),
                                     [this](const auto& draft) { return m_model->problemOf(draft).isEmpty(); });
    for (auto* button : {m_byRule, m_drop, m_record}) {
        button->setVisible(canDecide());
    }
    m_drop->setEnabled(!drafts.empty());
    m_record->setEnabled(!drafts.empty() && isSound);
    m_record->setText(drafts.empty() ? tr("Reco&rd") : tr("Reco&rd %1 decisions").arg(drafts.size()));
    m_record->setToolTip(isSound ? tr("Recorded decisions can't be undone; a later one corrects them.")
                                 : tr("A decision is not complete yet: see the column of reasons."));
    int decided = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        decided += m_model->decisionAt(row) ? 1 : 0;
    }
    m_summary = tr("%1 of %2 subjects are decided").arg(QString::number(decided), QString::number(m_model->rowCount()));
    m_hint->setText(m_choice.round && m_choice.round->stage == RoundStage::Published
                        ? tr("%1. The review is published.").arg(m_summary)
                        : m_summary);
    emit summaryChanged(m_summary);
}

void DecisionTab::record() {
    const auto drafts = m_model->drafts();
    const auto question =
        tr("%1 decisions are recorded. They can't be undone; a later one with a reason corrects them.")
            .arg(drafts.size());
    if (drafts.empty() || !m_session.dialogs().confirm(this, tr("Record the decisions"), question, tr("Record"))) {
        return;
    }
    if (const auto decided = m_session.workspace().reviewResults().decide(drafts); !decided) {
        m_form->setProblem(textOf(decided.error().message));
        m_session.report(decided.error());
        return;
    }
    std::vector<int> all;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        all.push_back(row);
    }
    m_model->dropDrafts(all);
    emit changed();
}

void DecisionTab::copySelection() {
    m_table->copySelection();
}

bool DecisionTab::editCurrent() {
    if (!m_form->isVisible()) {
        return false;
    }
    m_form->focusFirst();
    return true;
}

void DecisionTab::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_parts->saveState());
}

void DecisionTab::retranslate() {
    m_table->setAccessibleName(tr("Decisions"));
    m_byRule->setText(tr("&As the rule says"));
    m_byRule->setToolTip(tr("Enters the rule's verdict for every subject that has no decision yet"));
    m_drop->setText(tr("D&iscard what was entered"));
    m_form->retranslate();
    m_model->retranslate();
    // What was chosen may be gone while nobody looks; it is shown anew when somebody does.
    if (isVisible() && m_choice.round) {
        show(m_choice);
    }
}

}  // namespace shirube::ui
