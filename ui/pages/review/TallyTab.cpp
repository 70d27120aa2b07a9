// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/TallyTab.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "application/CatalogueService.h"
#include "application/ReviewResultService.h"
#include "dialogs/AmendSheetDialog.h"
#include "models/HabitModel.h"
#include "models/QtTranslator.h"
#include "models/ReportModel.h"
#include "models/ReportSortModel.h"
#include "models/SheetVersionModel.h"
#include "pages/TabbedPage.h"
#include "pages/report/ReportOutput.h"
#include "pages/report/ReportRowView.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/DetailTabs.h"
#include "widgets/DetailView.h"
#include "widgets/EmptyState.h"
#include "widgets/FigurePanel.h"
#include "widgets/LedgerView.h"
#include "widgets/SearchField.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::FactCell;
using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

const auto kSplitterKey = QStringLiteral("review/tally");
constexpr int kWidest = 280;
enum Part { Table, Figure, Habits, Versions };

QLabel* hintLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid * 2, Theme::kGrid);
    return label;
}

QWidget* below(QLabel* hint, QWidget* table, QWidget* parent) {
    auto* part = new QWidget(parent);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hint);
    column->addWidget(table, 1);
    return part;
}

}  // namespace

TallyTab::TallyTab(Session& session, QWidget* parent)
    : ReviewTab(session, parent),
      m_model(new models::ReportModel(this)),
      m_rows(new models::ReportSortModel(this)),
      m_habits(new models::HabitModel(this)),
      m_habitRows(new models::TableSortModel(this)),
      m_versions(new models::SheetVersionModel(this)),
      m_versionRows(new models::TableSortModel(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_parts(new DetailTabs(QStringLiteral("tallyParts"), this)),
      m_standing(new QLabel(this)),
      m_search(new SearchField(this)),
      m_amend(new QPushButton(this)),
      m_export(new QPushButton(this)),
      m_ledger(new LedgerView(this)),
      m_by(new QComboBox(this)),
      m_figure(new FigurePanel(
          session, [this] { return figure(); }, this)),
      m_habitHint(hintLabel(this)),
      m_habitTable(new TableView(FactCell::NumberRole, this)),
      m_versionHint(hintLabel(this)),
      m_versionTable(new TableView(FactCell::NumberRole, this)),
      m_detail(new DetailView(this)) {
    setObjectName(QStringLiteral("reviewTally"));
    m_choice.book = domain::ReviewBook::make({}, {});
    layOut();
    connectParts();
    m_parts->restoreState(m_session.preferences().bytes(kSplitterKey));
}

void TallyTab::layOut() {
    m_rows->setSourceModel(m_model);
    m_ledger->setObjectName(QStringLiteral("tallyLedger"));
    m_ledger->setModel(m_rows);
    m_ledger->showFactCells();
    m_by->setObjectName(QStringLiteral("tallyBy"));
    m_figure->setObjectName(QStringLiteral("tallyFigure"));
    m_figure->addChoice(m_by);
    m_figure->fillRoom();
    m_empty->setObjectName(QStringLiteral("tallyEmpty"));
    m_habitRows->setSourceModel(m_habits);
    m_habitTable->setObjectName(QStringLiteral("reviewerHabits"));
    m_habitTable->setModel(m_habitRows);
    m_habitTable->showFactCells();
    m_versionRows->setSourceModel(m_versions);
    m_versionTable->setObjectName(QStringLiteral("sheetVersions"));
    m_versionTable->setModel(m_versionRows);
    m_versionTable->showFactCells();
    m_parts->setParts(
        {tablePart(), m_figure, below(m_habitHint, m_habitTable, this), below(m_versionHint, m_versionTable, this)},
        m_detail);
    m_stack->addWidget(m_parts);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack, 1);
}

QWidget* TallyTab::tablePart() {
    m_standing->setObjectName(QStringLiteral("tallyStanding"));
    m_standing->setTextFormat(Qt::PlainText);
    m_standing->setWordWrap(true);
    m_search->setObjectName(QStringLiteral("tallySearch"));
    m_amend->setObjectName(QStringLiteral("amendSheet"));
    m_export->setObjectName(QStringLiteral("exportTally"));
    auto* part = new QWidget(this);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    bar->setSpacing(Theme::kGrid);
    bar->addWidget(m_search);
    bar->addWidget(m_standing, 1);
    bar->addWidget(m_amend);
    bar->addWidget(m_export);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_ledger, 1);
    return part;
}

void TallyTab::connectParts() {
    connect(m_ledger->selectionModel(), &QItemSelectionModel::currentChanged, this, &TallyTab::showCurrent);
    connect(m_ledger, &LedgerView::resized, this, [this] { ReportRowView::layOutColumns(*m_ledger); });
    connect(m_ledger, &LedgerView::cellActivated, this, [this](const QModelIndex& index) {
        const auto first = index.siblingAtColumn(0);
        if (m_rows->hasChildren(first)) {
            m_ledger->setExpanded(first, !m_ledger->isExpanded(first));
        } else {
            m_detail->focusDerivation();
        }
    });
    connect(m_search, &QLineEdit::textChanged, m_rows, &models::ReportSortModel::setSearch);
    connect(m_search, &SearchField::escaped, this, [this] { m_ledger->setFocus(Qt::OtherFocusReason); });
    connect(m_by, &QComboBox::activated, m_figure, &FigurePanel::rebuild);
    connect(m_amend, &QPushButton::clicked, this, &TallyTab::amend);
    connect(m_export, &QPushButton::clicked, this, [this] {
        const auto facts = m_session.workspace().catalogue().facts();
        if (facts && m_model->report()) {
            ReportOutput::exportReport(m_session, this, m_rows->shownReport(), *facts);
        }
    });
    connect(m_detail, &DetailView::statementRequested, this, [this](const domain::StatementId& statement) {
        const auto facts = m_session.workspace().catalogue().facts();
        if (const auto* stated = facts ? (*facts)->statement(statement) : nullptr) {
            emit factRequested(stated->fact);
        }
    });
    connect(&m_session, &Session::schemeChanged, this, [this] {
        showCurrent();
        retranslate();
    });
    connect(&m_session, &Session::unitChanged, this, [this] { m_model->setUnit(m_session.unit()); });
}

QString TallyTab::title() const {
    return tr("Tally");
}

bool TallyTab::isFor(const domain::Viewer& /*viewer*/) const {
    return true;
}

void TallyTab::show(const ReviewChoice& choice) {
    const bool isAnother = choice.round != m_choice.round || choice.printed != m_choice.printed;
    m_choice = choice;
    if (showObstacle()) {
        m_model->setReport(nullptr);
        m_habits->setTally({});
        m_versions->setRound(nullptr, {});
        m_detail->showText({});
        m_standing->clear();
        m_figure->rebuild();
        m_summary.clear();
        m_stack->setCurrentWidget(m_empty);
        emit summaryChanged(m_summary);
        return;
    }
    if (isAnother) {
        m_search->clear();
    }
    readTally();
}

bool TallyTab::showObstacle() {
    const auto* round = m_choice.round;
    if (!round && !m_choice.printed) {
        m_empty->setTexts(tr("No review is chosen"), tr("Choose a review above."), {});
        return true;
    }
    if (!round) {
        if (m_choice.printed->scores.empty()) {
            m_empty->setTexts(tr("No scores are printed"),
                              tr("The documents name this review and print no scores of it. Its findings are on the "
                                 "tab of findings and responses."),
                              {});
            return true;
        }
        return false;
    }
    if (round->stage == domain::RoundStage::Preparing) {
        m_empty->setTexts(tr("This review is being prepared"),
                          tr("The tally stands here once scores were submitted and the secretariat has revealed them."),
                          {});
        return true;
    }
    if (domain::isSealed(round->stage)) {
        auto when =
            tr("The scores are sealed. The secretariat reveals them with its passphrase after the deadline; "
               "until then nobody sees a mean, an order or a count.");
        if (round->dueOn) {
            when += QLatin1Char('\n') + tr("Scores are due on %1.").arg(toQString(round->dueOn->text()));
        }
        if (round->heldOn) {
            when += QLatin1Char('\n') + tr("The committee meets on %1.").arg(toQString(round->heldOn->text()));
        }
        m_empty->setTexts(tr("Sealed until the reveal"), when, {});
        return true;
    }
    return false;
}

base::Result<analysis::RoundTally> TallyTab::tally() {
    auto& results = m_session.workspace().reviewResults();
    return m_choice.round ? results.tally(m_choice.round->id) : results.tally(m_choice.printed->id);
}

base::Result<analysis::ReportTable> TallyTab::table() {
    auto& results = m_session.workspace().reviewResults();
    return m_choice.round ? results.tallyReport(m_choice.round->id) : results.tallyReport(m_choice.printed->id);
}

base::Result<analysis::FigureSpec> TallyTab::figure() {
    auto& results = m_session.workspace().reviewResults();
    analysis::ReviewTallyOptions options;
    options.byItem = m_by->currentData().toBool();
    if (!m_choice.round && !m_choice.printed) {
        return base::fail(base::ErrorCode::NotFound, base::Message(SHIRUBE_TEXT("No review is chosen.")));
    }
    return m_choice.round ? results.figure(m_choice.round->id, options, models::qtTranslator())
                          : results.figure(m_choice.printed->id, options, models::qtTranslator());
}

void TallyTab::readTally() {
    auto made = table();
    auto tallied = tally();
    if (!made || !tallied) {
        m_empty->setTexts(tr("The tally can't be made"), textOf(made ? tallied.error().message : made.error().message),
                          {});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_parts);
    const auto current = toUtf8(m_ledger->currentIndex().data(FactCell::IdRole).toString());
    m_model->setUnit(m_session.unit());
    m_model->setReport(std::make_shared<const analysis::ReportTable>(*std::move(made)));
    ReportRowView::layOutColumns(*m_ledger);
    const auto kept = m_rows->mapFromSource(m_model->indexOf(current));
    const auto first = m_rows->index(0, 0);
    m_ledger->setCurrentIndex(kept.isValid() ? kept : first);
    if (m_rows->rowCount() == 1) {
        m_ledger->expand(first);
    }
    describe(*tallied);
    m_habits->setTally(*std::move(tallied));
    m_habitTable->fitColumns(kWidest);
    m_versions->setRound(m_choice.round ? m_choice.book : nullptr,
                         m_choice.round ? m_choice.round->id : domain::ReviewRoundId());
    m_versionTable->fitColumns(kWidest);
    m_parts->tabs()->setTabVisible(Habits, m_habits->rowCount() > 0);
    m_parts->tabs()->setTabVisible(Versions, m_versions->rowCount() > 0);
    const bool canAmend = m_choice.round && m_choice.book->viewer().role == domain::Role::Secretariat;
    m_amend->setVisible(canAmend);
    m_figure->rebuild();
    showCurrent();
}

void TallyTab::describe(const analysis::RoundTally& tally) {
    const auto borderline =
        std::count_if(tally.subjects.begin(), tally.subjects.end(), [](const auto& one) { return one.isBorderline; });
    const auto subjects = tr("%1 subjects").arg(QString::number(tally.subjects.size()));
    m_summary = m_choice.printed ? tr("As printed; computed from the printed scores")
                : borderline > 0
                    ? tr("%1, ◆ %2 borderline", "subjects, cases").arg(subjects, QString::number(borderline))
                    : tr("%1, none borderline").arg(subjects);
    m_standing->setText(m_summary);
    emit summaryChanged(m_summary);
}

void TallyTab::showCurrent() {
    ReportRowView::show(*m_detail, *m_model, m_rows->mapToSource(m_ledger->currentIndex()), m_session.unit());
}

void TallyTab::amend() {
    if (!m_choice.round) {
        return;
    }
    AmendSheetDialog dialog(m_session, m_choice.book, m_choice.round->id, this);
    auto subject = m_ledger->currentIndex();
    while (subject.parent().isValid()) {
        subject = subject.parent();
    }
    const auto row = m_ledger->currentIndex().data(FactCell::IdRole).toString();
    domain::ReviewerId reviewer;
    for (const auto* member : m_choice.book->panelOf(m_choice.round->id)) {
        if (row.endsWith(QLatin1Char(':') + toQString(member->reviewer.value()))) {
            reviewer = member->reviewer;
        }
    }
    dialog.choose(domain::ReviewSubjectId(toUtf8(subject.data(FactCell::IdRole).toString())), reviewer);
    if (dialog.exec() == QDialog::Accepted) {
        m_session.announce(tr("Corrected; both versions stay"));
        emit changed();
    }
}

void TallyTab::copySelection() {
    switch (m_parts->tabs()->currentIndex()) {
        case Table:
            m_ledger->copySelection();
            break;
        case Figure:
            m_figure->copyFigure();
            break;
        case Habits:
            m_habitTable->copySelection();
            break;
        default:
            m_versionTable->copySelection();
            break;
    }
}

bool TallyTab::find() {
    if (m_stack->currentWidget() != m_parts) {
        return false;
    }
    m_parts->tabs()->setCurrentIndex(Table);
    m_search->focusSearch();
    return true;
}

bool TallyTab::exportFigure() {
    if (m_stack->currentWidget() != m_parts) {
        return false;
    }
    if (m_parts->tabs()->currentIndex() == Figure) {
        m_figure->exportFigure();
    } else {
        m_export->click();
    }
    return true;
}

void TallyTab::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_parts->saveState());
}

void TallyTab::retranslate() {
    auto* tabs = m_parts->tabs();
    tabs->setTabText(Table, tr("Table"));
    tabs->setTabText(Figure, tr("Box plot"));
    tabs->setTabText(Habits, tr("For reference: reviewers"));
    tabs->setTabText(Versions, tr("Corrected sheets"));
    m_habitHint->setText(
        tr("For reference: how each reviewer marks. It is information only and changes no result and no rank."));
    m_versionHint->setText(tr("Every version that was submitted stays. The last one counts."));
    m_habitTable->setAccessibleName(tr("Habits of the reviewers"));
    m_versionTable->setAccessibleName(tr("Versions of sheets"));
    m_ledger->setAccessibleName(tr("Tally"));
    m_search->setPlaceholderText(tr("Find a row (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find a row"));
    m_amend->setText(tr("Correct scores…"));
    m_amend->setToolTip(tr("Replace a sheet by a further version, with a reason"));
    m_amend->setIcon(Icons::icon(QStringLiteral("document-edit"), palette()));
    m_export->setText(tr("Export table…"));
    m_export->setToolTip(tr("As a workbook with grounds, CSV or PDF (Ctrl+E)"));
    m_export->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
    const bool byItem = m_by->currentData().toBool();
    m_by->clear();
    m_by->addItem(tr("A box for each subject"), false);
    m_by->addItem(tr("A box for each item"), true);
    m_by->setCurrentIndex(byItem ? 1 : 0);
    m_by->setAccessibleName(tr("Boxes"));
    m_model->retranslate();
    m_habits->retranslate();
    m_versions->retranslate();
    // What was chosen may be gone while nobody looks; it is shown anew when somebody does.
    if (isVisible() && (m_choice.round || m_choice.printed)) {
        show(m_choice);
    }
}

}  // namespace shirube::ui
