// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/RemarksTab.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "application/CatalogueService.h"
#include "application/ReviewResultService.h"
#include "dialogs/RemarkDialog.h"
#include "models/QtTranslator.h"
#include "models/RemarkFilterModel.h"
#include "models/RemarkModel.h"
#include "pages/report/ReportOutput.h"
#include "pages/review/RemarkBar.h"
#include "session/Dialogs.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/DetailView.h"
#include "widgets/EmptyState.h"
#include "widgets/RichText.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::FactCell;
using models::RemarkEntry;
using models::textOf;
using models::toQString;

namespace {

const auto kSplitterKey = QStringLiteral("review/remarks");
constexpr int kWidest = 320;
constexpr int kDetailWidth = 376;

}  // namespace

RemarksTab::RemarksTab(Session& session, QWidget* parent)
    : ReviewTab(session, parent),
      m_model(new models::RemarkModel(this)),
      m_rows(new models::RemarkFilterModel(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_parts(new QSplitter(Qt::Horizontal, this)),
      m_bar(new RemarkBar(this)),
      m_add(new QPushButton(this)),
      m_edit(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_carry(new QToolButton(this)),
      m_export(new QPushButton(this)),
      m_carryMenu(new QMenu(this)),
      m_table(new TableView(FactCell::NumberRole, this)),
      m_detail(new DetailView(this)) {
    setObjectName(QStringLiteral("reviewRemarks"));
    m_choice.book = domain::ReviewBook::make({}, {});
    layOut();
    connectParts();
    m_parts->restoreState(m_session.preferences().bytes(kSplitterKey));
}

void RemarksTab::layOut() {
    m_rows->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("remarkTable"));
    m_table->setModel(m_rows);
    m_table->showFactCells();
    m_add->setObjectName(QStringLiteral("addRemark"));
    m_edit->setObjectName(QStringLiteral("editRemark"));
    m_remove->setObjectName(QStringLiteral("removeRemark"));
    m_carry->setObjectName(QStringLiteral("carryRemarks"));
    m_export->setObjectName(QStringLiteral("exportRemarks"));
    m_carryMenu->setObjectName(QStringLiteral("carryMenu"));
    m_carry->setMenu(m_carryMenu);
    m_carry->setPopupMode(QToolButton::InstantPopup);
    m_carry->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* left = new QWidget(this);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid, 0, Theme::kGrid, Theme::kGrid);
    bar->setSpacing(Theme::kGrid);
    for (QWidget* button : std::initializer_list<QWidget*>{m_add, m_edit, m_remove, m_carry}) {
        bar->addWidget(button);
    }
    bar->addStretch(1);
    bar->addWidget(m_export);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_bar);
    leftColumn->addLayout(bar);
    leftColumn->addWidget(m_table, 1);
    m_parts->addWidget(left);
    m_parts->addWidget(m_detail);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 0);
    m_parts->setCollapsible(0, false);
    m_parts->setSizes({900, kDetailWidth});
    m_stack->addWidget(m_parts);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void RemarksTab::connectParts() {
    connect(m_bar, &FilterBar::choiceChanged, this, &RemarksTab::showFilter);
    connect(m_bar, &FilterBar::escaped, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RemarksTab::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RemarksTab::updateActions);
    connect(m_table, &QTreeView::activated, this, [this] { editCurrent(); });
    connect(m_add, &QPushButton::clicked, this, &RemarksTab::add);
    connect(m_edit, &QPushButton::clicked, this, [this] { editCurrent(); });
    connect(m_remove, &QPushButton::clicked, this, &RemarksTab::remove);
    connect(m_carryMenu, &QMenu::aboutToShow, this, &RemarksTab::fillCarryMenu);
    connect(m_export, &QPushButton::clicked, this, [this] { exportFigure(); });
    connect(&m_session, &Session::schemeChanged, this, [this] {
        showCurrent();
        retranslate();
    });
}

QString RemarksTab::title() const {
    return tr("Findings and responses");
}

bool RemarksTab::isFor(const domain::Viewer& viewer) const {
    return viewer.role != domain::Role::Reviewer;
}

domain::ProgrammeId RemarksTab::programme() const {
    return m_choice.round     ? m_choice.round->programme
           : m_choice.printed ? m_choice.printed->programme
                              : domain::ProgrammeId();
}

bool RemarksTab::canEdit() const {
    return m_choice.book->viewer().role == domain::Role::Secretariat;
}

std::vector<const domain::ReviewRound*> RemarksTab::rounds() const {
    std::vector<const domain::ReviewRound*> rounds;
    const auto& all = m_choice.book->content().rounds;
    for (auto round = all.rbegin(); round != all.rend(); ++round) {
        if (round->programme == programme()) {
            rounds.push_back(&*round);
        }
    }
    return rounds;
}

void RemarksTab::show(const ReviewChoice& choice) {
    m_choice = choice;
    m_facts = nullptr;
    if (programme().isEmpty()) {
        m_model->setRemarks(nullptr, nullptr, {}, m_session.asOf());
        m_bar->setAuthors({});
        m_detail->showText({});
        m_empty->setTexts(tr("No review is chosen"),
                          tr("Choose a review above: the findings are those of its programme."), {});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    auto facts = m_session.workspace().catalogue().facts();
    if (!facts) {
        m_empty->setTexts(tr("The findings can't be shown"), textOf(facts.error().message), {});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_facts = *std::move(facts);
    const auto current = models::toUtf8(m_table->currentIndex().data(FactCell::IdRole).toString());
    m_model->setRemarks(m_choice.book, std::shared_ptr<const domain::Catalogue>(m_facts, &m_facts->catalogue()),
                        programme(), m_session.asOf());
    m_bar->setAuthors(m_model->authors());
    m_stack->setCurrentWidget(m_parts);
    m_table->fitColumns(kWidest);
    const int kept = m_model->rowOf(current);
    showFilter();
    const auto index = kept < 0 ? QModelIndex() : m_rows->mapFromSource(m_model->index(kept, 0));
    m_table->setCurrentIndex(index.isValid() ? index : m_rows->index(0, 0));
    showCurrent();
}

void RemarksTab::showFilter() {
    m_rows->setChoice(m_bar->choice());
    m_bar->setHits(m_rows->rowCount(), m_model->rowCount());
    m_table->setEmptyText(m_model->rowCount() == 0 ? tr("No findings of this programme are known.")
                                                   : tr("No finding matches the filter."));
    int open = 0;
    int overdue = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        open += m_model->isOpen(row) ? 1 : 0;
        overdue += m_model->isOverdue(row) ? 1 : 0;
    }
    m_summary = tr("%1 open, %2 overdue", "findings").arg(QString::number(open), QString::number(overdue));
    emit summaryChanged(m_summary);
    updateActions();
}

const domain::ReviewRemark* RemarksTab::currentRemark() const {
    const auto thread = m_model->threadAt(m_rows->mapToSource(m_table->currentIndex()).row());
    return thread.empty() ? nullptr : thread.front().entered;
}

std::vector<std::string> RemarksTab::selectedIds() const {
    std::vector<std::string> ids;
    for (const auto& index : m_table->selectionModel()->selectedRows()) {
        ids.push_back(models::toUtf8(index.data(FactCell::IdRole).toString()));
    }
    return ids;
}

void RemarksTab::updateActions() {
    for (QWidget* button : std::initializer_list<QWidget*>{m_add, m_edit, m_remove, m_carry}) {
        button->setVisible(canEdit());
    }
    const bool hasRounds = !rounds().empty();
    const auto noRound = tr("Set up a review of this programme first, on the tab of preparation.");
    m_add->setEnabled(hasRounds);
    m_add->setToolTip(hasRounds ? QString() : noRound);
    m_edit->setEnabled(currentRemark());
    m_edit->setToolTip(currentRemark() ? QString()
                                       : tr("What documents print is not changed here: carry it to a review, and "
                                            "answer it there."));
    m_remove->setEnabled(currentRemark());
    m_carry->setEnabled(hasRounds && !selectedIds().empty());
    m_carry->setToolTip(hasRounds ? tr("Goes on in that review with the selected findings") : noRound);
}

void RemarksTab::showCurrent() {
    const RichText rich(palette());
    const auto thread = m_model->threadAt(m_rows->mapToSource(m_table->currentIndex()).row());
    updateActions();
    if (thread.empty()) {
        m_detail->showText(rich.hint(tr("Select a finding: what became of it from review to review stands here.")));
        return;
    }
    auto html = rich.heading(toQString(thread.front().topic()), toQString(thread.front().author()));
    for (const auto& entry : thread) {
        html += rich.section(m_model->reviewOf(entry));
        QString facts = rich.row(tr("Kind"), textOf(domain::label(entry.kind())));
        if (entry.topic() != thread.front().topic()) {
            facts += rich.row(tr("Topic"), toQString(entry.topic()));
        }
        facts += rich.row(tr("Response"), toQString(entry.response()));
        facts += rich.row(tr("Status"), textOf(domain::label(entry.status())));
        if (entry.dueOn()) {
            facts += rich.row(tr("Due"), toQString(entry.dueOn()->text()));
        }
        if (entry.printed) {
            const auto* source = m_facts->source(entry.printed->citation.source);
            facts += rich.row(tr("Section"), toQString(entry.printed->section));
            facts += rich.row(tr("What followed"), toQString(entry.printed->followUp));
            facts += rich.row(tr("Document"), toQString(source ? source->title : std::string()));
            facts += rich.row(tr("Place"), toQString(entry.printed->citation.locator));
            facts += rich.row(tr("Printed"), toQString(entry.printed->citation.raw));
        } else if (entry.entered->isRestricted) {
            facts += rich.row(tr("Publication"), tr("not public"));
        }
        html += RichText::table(facts);
    }
    m_detail->showText(html);
}

void RemarksTab::add() {
    domain::ReviewRemark remark;
    remark.programme = programme();
    remark.round = m_choice.round ? m_choice.round->id : domain::ReviewRoundId();
    RemarkDialog dialog(m_session, m_choice.book, remark, this);
    if (dialog.exec() == QDialog::Accepted) {
        emit changed();
    }
}

bool RemarksTab::editCurrent() {
    const auto* remark = currentRemark();
    if (!remark || !canEdit()) {
        return false;
    }
    RemarkDialog dialog(m_session, m_choice.book, *remark, this);
    if (dialog.exec() == QDialog::Accepted) {
        emit changed();
    }
    return true;
}

void RemarksTab::remove() {
    const auto* remark = currentRemark();
    if (!remark ||
        !m_session.dialogs().confirm(this, tr("Remove the finding"),
                                     tr("“%1” goes. It can be undone.").arg(toQString(remark->topic)), tr("Remove"))) {
        return;
    }
    if (const auto removed = m_session.workspace().reviewResults().removeRemark(remark->id); !removed) {
        m_session.report(removed.error());
        return;
    }
    emit changed();
}

void RemarksTab::fillCarryMenu() {
    m_carryMenu->clear();
    for (const auto* round : rounds()) {
        m_carryMenu->addAction(toQString(round->name), this, [this, id = round->id] { carry(id); });
    }
}

void RemarksTab::carry(const domain::ReviewRoundId& round) {
    const auto ids = selectedIds();
    if (const auto carried = m_session.workspace().reviewResults().carry(ids, round); !carried) {
        m_session.report(carried.error());
        return;
    }
    m_session.announce(tr("Carried: %1").arg(ids.size()));
    emit changed();
}

void RemarksTab::copySelection() {
    m_table->copySelection();
}

bool RemarksTab::find() {
    m_bar->focusSearch();
    return true;
}

bool RemarksTab::exportFigure() {
    if (!m_facts) {
        return false;
    }
    const auto report = m_session.workspace().reviewResults().remarksReport(programme());
    if (!report) {
        m_session.report(report.error());
        return true;
    }
    ReportOutput::exportReport(m_session, this, *report, m_facts);
    return true;
}

void RemarksTab::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_parts->saveState());
}

void RemarksTab::retranslate() {
    m_table->setAccessibleName(tr("Findings and responses"));
    m_add->setText(tr("&Add…"));
    m_edit->setText(tr("&Change… (F2)"));
    m_remove->setText(tr("Remo&ve…"));
    m_carry->setText(tr("Carry to a review"));
    m_export->setText(tr("Export all…"));
    m_export->setToolTip(tr("All findings of the programme as a workbook, CSV or PDF (Ctrl+E)"));
    m_export->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
    m_model->retranslate();
    // What was chosen may be gone while nobody looks; it is shown anew when somebody does.
    if (isVisible() && (m_choice.round || m_choice.printed)) {
        show(m_choice);
    }
}

}  // namespace shirube::ui
