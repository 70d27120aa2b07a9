// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/ScoringTab.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/QtTranslator.h"
#include "models/ScoreGridModel.h"
#include "models/ScoreOverviewModel.h"
#include "models/ScoreText.h"
#include "pages/review/PacketBanner.h"
#include "pages/review/ScoreForm.h"
#include "pages/review/SubmitDialog.h"
#include "session/Desk.h"
#include "session/Preferences.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/EmptyState.h"
#include "widgets/ScoreGrid.h"

namespace shirube::ui {

using models::ScoreBoard;
using models::ScoreCell;
using models::ScoreGridModel;
using models::ScoreText;
using models::toQString;

namespace {

const auto kSplitterKey = QStringLiteral("reviews/scoringSplitter");
constexpr int kGridWidth = 620;
constexpr int kFormWidth = 440;
constexpr int kItemWidth = 190;
constexpr int kScoreWidth = 84;
constexpr int kSubjectWidth = 220;

}  // namespace

ScoringTab::ScoringTab(Session& session, QWidget* parent)
    : ReviewTab(session, parent),
      m_sheetModel(new ScoreGridModel(session.desk().board(), this)),
      m_roundModel(new models::ScoreOverviewModel(session.desk().board(), this)),
      m_banner(new PacketBanner(session, this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this)),
      m_work(new QWidget(this)),
      m_previous(new QToolButton(this)),
      m_subjects(new QComboBox(this)),
      m_next(new QToolButton(this)),
      m_state(new QLabel(this)),
      m_total(new QLabel(this)),
      m_open(new QLabel(this)),
      m_saved(new QLabel(this)),
      m_overview(new QToolButton(this)),
      m_submit(new QPushButton(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_grids(new QStackedWidget(this)),
      m_sheetGrid(new ScoreGrid(session.desk(), this)),
      m_roundGrid(new ScoreGrid(session.desk(), this)),
      m_form(new ScoreForm(session.desk(), this)),
      m_sums(new QLabel(this)),
      m_note(new QLabel(this)) {
    setObjectName(QStringLiteral("reviewScoring"));
    layOut();
    connectAll();
    addShortcuts();
    readDesk();
}

void ScoringTab::layOut() {
    m_previous->setObjectName(QStringLiteral("previousSheet"));
    m_previous->setArrowType(Qt::LeftArrow);
    m_next->setObjectName(QStringLiteral("nextSheet"));
    m_next->setArrowType(Qt::RightArrow);
    m_subjects->setObjectName(QStringLiteral("scoredSubject"));
    m_subjects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subjects->setMinimumContentsLength(16);
    m_state->setObjectName(QStringLiteral("sheetState"));
    m_total->setObjectName(QStringLiteral("sheetTotal"));
    m_open->setObjectName(QStringLiteral("sheetOpen"));
    m_saved->setObjectName(QStringLiteral("sheetSaved"));
    m_overview->setObjectName(QStringLiteral("allSubjects"));
    m_overview->setCheckable(true);
    m_submit->setObjectName(QStringLiteral("submitSheet"));
    m_sums->setObjectName(QStringLiteral("groupSums"));
    m_note->setObjectName(QStringLiteral("scoringNote"));
    auto bold = m_total->font();
    bold.setBold(true);
    m_total->setFont(bold);
    m_note->setWordWrap(true);
    m_sums->setWordWrap(true);
    for (auto* label : {m_state, m_total, m_open, m_saved, m_sums, m_note}) {
        label->setTextFormat(Qt::PlainText);
    }
    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    strip->setSpacing(Theme::kGrid);
    strip->addWidget(m_previous);
    strip->addWidget(m_subjects, 1);
    strip->addWidget(m_next);
    strip->addSpacing(Theme::kGrid);
    for (auto* label : {m_state, m_total, m_open, m_saved}) {
        strip->addWidget(label);
        strip->addSpacing(Theme::kGrid);
    }
    strip->addWidget(m_overview);
    strip->addWidget(m_submit);

    m_sheetGrid->setObjectName(QStringLiteral("sheetGrid"));
    m_sheetGrid->setModel(m_sheetModel);
    m_roundGrid->setObjectName(QStringLiteral("roundGrid"));
    m_roundGrid->setModel(m_roundModel);
    m_roundGrid->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grids->addWidget(m_sheetGrid);
    m_grids->addWidget(m_roundGrid);
    auto* left = new QWidget(m_splitter);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_grids, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    below->setSpacing(Theme::kGrid / 2);
    below->addWidget(m_sums);
    below->addWidget(m_note);
    leftColumn->addLayout(below);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_form);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({kGridWidth, kFormWidth});
    if (const auto state = m_session.preferences().bytes(kSplitterKey); !state.isEmpty()) {
        m_splitter->restoreState(state);
    }
    auto* work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addLayout(strip);
    work->addWidget(m_splitter, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
}

void ScoringTab::connectAll() {
    auto& desk = m_session.desk();
    connect(&desk, &Desk::changed, this, &ScoringTab::readDesk);
    connect(&desk.board(), &ScoreBoard::reset, this, &ScoringTab::readDesk);
    connect(&desk.board(), &ScoreBoard::sheetChanged, this, [this](int sheet) {
        m_pasteNote.clear();
        if (sheet == m_sheet) {
            updateStrip();
        }
        updateNote();
    });
    connect(&desk, &Desk::savingChanged, this, &ScoringTab::updateStrip);
    connect(&desk, &Desk::commitRequested, this, [this] {
        m_sheetGrid->commitEditor();
        m_roundGrid->commitEditor();
        m_form->commitFields();
    });
    connect(&desk, &Desk::editShown, this, [this](int sheet) { setSheet(sheet); });
    connect(m_subjects, &QComboBox::activated, this, [this](int index) {
        setSheet(index);
        focusGrid();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_overview, &QToolButton::toggled, this, &ScoringTab::setOverview);
    connect(m_submit, &QPushButton::clicked, this, &ScoringTab::submit);
    connect(m_form, &ScoreForm::itemChosen, this, [this](int item) {
        const QSignalBlocker quiet(m_sheetGrid);
        m_sheetGrid->choose(m_sheetModel->indexOfItem(item, ScoreGridModel::Value));
        m_roundGrid->choose(m_roundModel->indexOfItem(m_sheet, item));
        updateNote();
    });
    for (auto* one : {m_sheetGrid, m_roundGrid}) {
        connect(one, &ScoreGrid::cellChosen, this, [this, one](const QModelIndex& cell) {
            if (one == &grid()) {
                choose(cell);
            }
        });
        connect(one, &ScoreGrid::commentRequested, this,
                [this, one] { m_form->focusComment(one->currentIndex().data(ScoreCell::ItemRole).toInt()); });
        connect(one, &ScoreGrid::pasted, this, [this](int entered, int leftOut, int notScores) {
            m_pasteNote = tr("Pasted %1 values.").arg(entered);
            if (notScores > 0) {
                m_pasteNote += QLatin1Char(' ') + tr("%1 are no scores and are marked.").arg(notScores);
            }
            if (leftOut > 0) {
                m_pasteNote += QLatin1Char(' ') + tr("%1 cells did not fit and were left out.").arg(leftOut);
            }
            updateNote();
        });
    }
}

void ScoringTab::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto what) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    add(Qt::CTRL | Qt::Key_Return, [this] { submit(); });
    add(Qt::CTRL | Qt::Key_Enter, [this] { submit(); });
    add(Qt::CTRL | Qt::Key_PageDown, [this] { step(1); });
    add(Qt::CTRL | Qt::Key_PageUp, [this] { step(-1); });
}

QString ScoringTab::title() const {
    return tr("Scoring");
}

bool ScoringTab::isFor(const domain::Viewer& viewer) const {
    return viewer.role == domain::Role::Reviewer || m_session.desk().isPacket();
}

void ScoringTab::show(const ReviewChoice& choice) {
    const auto round = choice.round ? choice.round->id : domain::ReviewRoundId();
    const auto& board = m_session.desk().board();
    // Another review was chosen: its first sheet, where there is one.
    if (round != m_chosenRound) {
        m_chosenRound = round;
        const auto sheets = board.sheetsOf(round);
        if (!sheets.empty() && (m_sheet < 0 || board.sheet(m_sheet).round.id != round)) {
            setSheet(sheets.front());
        }
    }
}

ScoreGrid& ScoringTab::grid() const {
    return m_overview->isChecked() ? *m_roundGrid : *m_sheetGrid;
}

void ScoringTab::readDesk() {
    auto& desk = m_session.desk();
    const auto& board = desk.board();
    const auto former = m_subjects->currentData().toString();
    int wanted = board.count() > 0 ? 0 : -1;
    {
        const QSignalBlocker quiet(m_subjects);
        m_subjects->clear();
        for (int sheet = 0; sheet < board.count(); ++sheet) {
            const auto& shown = board.sheet(sheet);
            const auto id = toQString(shown.subject.id.value());
            m_subjects->addItem(tr("%1 – %2", "a subject under review and the review")
                                    .arg(toQString(shown.subject.title), toQString(shown.round.name)),
                                id);
            wanted = id == former ? sheet : wanted;
        }
    }
    m_stack->setCurrentWidget(board.count() > 0 ? m_work : static_cast<QWidget*>(m_empty));
    const auto item = grid().currentIndex().data(ScoreCell::ItemRole);
    m_sheet = -1;
    setSheet(wanted);
    if (item.isValid() && item.toInt() >= 0 && wanted >= 0) {
        grid().choose(m_sheetModel->indexOfItem(item.toInt(), ScoreGridModel::Value));
    }
}

void ScoringTab::setSheet(int sheet) {
    if (sheet == m_sheet && sheet >= 0) {
        return;
    }
    const auto& board = m_session.desk().board();
    m_sheet = sheet;
    const QSignalBlocker quiet(m_subjects);
    m_subjects->setCurrentIndex(sheet);
    m_sheetModel->setSheet(sheet);
    m_form->setSheet(sheet);
    const auto round = sheet >= 0 ? board.sheet(sheet).round.id : domain::ReviewRoundId();
    const auto first = m_roundModel->index(0, 0);
    const int shown = first.data(ScoreCell::SheetRole).toInt();
    if (sheet < 0 || !first.isValid() || shown >= board.count() || board.sheet(shown).round.id != round) {
        m_roundModel->setRound(round);
    }
    if (sheet >= 0) {
        const int item = qMax(board.firstOpen(sheet), 0);
        m_sheetGrid->choose(m_sheetModel->indexOfItem(item, ScoreGridModel::Value));
        if (m_roundGrid->currentIndex().data(ScoreCell::SheetRole).toInt() != sheet ||
            !m_roundGrid->currentIndex().isValid()) {
            m_roundGrid->choose(m_roundModel->indexOfItem(sheet, item));
        }
    }
    fitColumns();
    updateStrip();
    updateNote();
    emit summaryChanged(summary());
}

void ScoringTab::choose(const QModelIndex& cell) {
    if (!cell.isValid()) {
        return;
    }
    const int item = cell.data(ScoreCell::ItemRole).toInt();
    if (m_overview->isChecked()) {
        setSheet(cell.data(ScoreCell::SheetRole).toInt());
    }
    m_form->showItem(item);
    updateNote();
}

void ScoringTab::step(int by) {
    const int sheet = m_sheet + by;
    if (sheet >= 0 && sheet < m_session.desk().board().count()) {
        grid().commitEditor();
        setSheet(sheet);
        focusGrid();
    }
}

void ScoringTab::focusGrid() {
    grid().setFocus();
}

void ScoringTab::showSheet(const domain::ReviewSubjectId& subject) {
    if (const int sheet = m_session.desk().board().indexOf(subject); sheet >= 0) {
        setSheet(sheet);
        focusGrid();
    }
}

void ScoringTab::setOverview(bool isOverview) {
    m_sheetGrid->commitEditor();
    m_roundGrid->commitEditor();
    const int item =
        qMax((isOverview ? m_sheetGrid : m_roundGrid)->currentIndex().data(ScoreCell::ItemRole).toInt(), 0);
    m_grids->setCurrentWidget(isOverview ? m_roundGrid : m_sheetGrid);
    if (m_sheet >= 0) {
        grid().choose(isOverview ? m_roundModel->indexOfItem(m_sheet, item)
                                 : m_sheetModel->indexOfItem(item, ScoreGridModel::Value));
    }
    fitColumns();
    focusGrid();
}

void ScoringTab::fitColumns() {
    auto* items = m_sheetGrid->horizontalHeader();
    if (items->count() == ScoreGridModel::ColumnCount) {
        m_sheetGrid->resizeColumnsToContents();
        items->resizeSection(ScoreGridModel::Item, qMax(items->sectionSize(ScoreGridModel::Item), kItemWidth));
        items->resizeSection(ScoreGridModel::Value, kScoreWidth);
        items->setSectionResizeMode(ScoreGridModel::Comment, QHeaderView::Stretch);
    }
    auto* across = m_roundGrid->horizontalHeader();
    for (int column = 0; column < across->count(); ++column) {
        across->resizeSection(column, column == 0 ? kSubjectWidth : qMax(across->sectionSizeHint(column), kScoreWidth));
    }
}

QString ScoringTab::openText(int sheet) const {
    const auto& board = m_session.desk().board();
    const int open = board.open(sheet) + board.invalid(sheet);
    return open == 0 ? tr("All %1 items scored").arg(board.itemCount(sheet))
                     : tr("%1 of %2 open", "items of a sheet without a score")
                           .arg(QString::number(open), QString::number(board.itemCount(sheet)));
}

void ScoringTab::updateStrip() {
    if (m_sheet < 0) {
        // Whoever sits here next finds nothing of what was scored before.
        for (auto* label : {m_state, m_total, m_open, m_saved, m_sums}) {
            label->clear();
        }
        return;
    }
    auto& desk = m_session.desk();
    const auto& board = desk.board();
    const auto& sheet = board.sheet(m_sheet);
    const auto& scheme = sheet.round.scheme;
    m_previous->setEnabled(m_sheet > 0);
    m_next->setEnabled(m_sheet + 1 < board.count());
    m_state->setText(ScoreText::state(sheet.state));
    const auto total = ScoreText::total(sheet);
    m_total->setText(total.isEmpty() ? QString()
                                     : tr("%1 %2 / %3", "what a sum is, the sum, and the most that it can be")
                                           .arg(ScoreText::totalTitle(scheme), total, ScoreText::maximumTotal(scheme)));
    m_open->setText(openText(m_sheet));
    QString saved;
    switch (desk.saving()) {
        case Desk::Saving::Idle:
            break;
        case Desk::Saving::Unsaved:
            saved = tr("…", "a draft that is kept in a moment");
            break;
        case Desk::Saving::Saved:
            saved = tr("Draft kept");
            break;
        case Desk::Saving::Failed:
            saved = tr("Draft not kept");
            break;
    }
    m_saved->setText(saved);
    QStringList sums;
    std::string former;
    for (const auto& criterion : scheme.criteria) {
        if (!criterion.group.empty() && criterion.group != former && !total.isEmpty()) {
            const auto most = ScoreText::groupMaximum(scheme, criterion.group);
            const auto sum = ScoreText::groupSum(sheet, criterion.group);
            sums << toQString(criterion.group) + QLatin1Char(' ') +
                        (most.isEmpty() ? sum : QStringLiteral("%1 / %2").arg(sum, most));
            former = criterion.group;
        }
    }
    if (!total.isEmpty()) {
        sums << m_total->text();
    }
    sums << m_open->text();
    m_sums->setText(sums.join(QStringLiteral("　·　")));
    m_submit->setEnabled(sheet.takesScores);
    m_submit->setToolTip(ScoreText::lock(sheet));
}

void ScoringTab::updateNote() {
    if (m_sheet < 0) {
        m_pasteNote.clear();
        m_note->clear();
        return;
    }
    const auto& board = m_session.desk().board();
    const auto& sheet = board.sheet(m_sheet);
    QStringList problems;
    for (int item = 0; item < board.itemCount(m_sheet); ++item) {
        if (const auto problem = board.problem(m_sheet, item); !problem.isEmpty()) {
            problems << tr("！ %1: %2", "an item and why its value is no score")
                            .arg(ScoreText::item(sheet.round.scheme.criteria[static_cast<std::size_t>(item)]), problem);
        }
    }
    QString text = m_pasteNote;
    if (!sheet.takesScores) {
        text = ScoreText::lock(sheet);
    } else if (!problems.isEmpty()) {
        text = (text.isEmpty() ? QString() : text + QLatin1Char('\n')) + problems.join(QLatin1Char('\n'));
    } else if (text.isEmpty()) {
        text =
            tr("Type the score. Enter and Tab go on, F2 comments, Ctrl+Page Down goes to the next subject, Ctrl+Enter "
               "submits.");
    }
    const bool isAlert = !problems.isEmpty() || !sheet.takesScores;
    auto ink = m_note->palette();
    ink.setColor(QPalette::WindowText, isAlert ? Theme::alertText(palette()) : Theme::secondaryText(palette()));
    m_note->setPalette(ink);
    m_note->setText(text);
    m_note->setAccessibleName(text);
}

void ScoringTab::submit() {
    auto& desk = m_session.desk();
    emit desk.commitRequested();
    if (m_sheet < 0 || !desk.board().sheet(m_sheet).takesScores) {
        return;
    }
    const auto& board = desk.board();
    if (!board.canSubmit(m_sheet)) {
        const int open = board.firstOpen(m_sheet);
        m_session.announce(open < 0 ? tr("This sheet is submitted as it stands.")
                                    : tr("Not submitted yet: %1.").arg(openText(m_sheet)));
        if (open >= 0) {
            grid().choose(m_overview->isChecked() ? m_roundModel->indexOfItem(m_sheet, open)
                                                  : m_sheetModel->indexOfItem(open, ScoreGridModel::Value));
            focusGrid();
        }
        return;
    }
    SubmitDialog dialog(m_session, {m_sheet}, this);
    dialog.exec();
    focusGrid();
}

void ScoringTab::copySelection() {
    grid().copySelection();
}

bool ScoringTab::editCurrent() {
    if (m_sheet < 0) {
        return false;
    }
    focusGrid();
    return true;
}

QString ScoringTab::summary() const {
    return m_sheet < 0 ? QString() : toQString(m_session.desk().board().sheet(m_sheet).subject.title);
}

void ScoringTab::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_splitter->saveState());
}

void ScoringTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && m_sheet >= 0) {
        updateNote();
    }
    ReviewTab::changeEvent(event);
}

void ScoringTab::retranslate() {
    m_banner->retranslate();
    m_previous->setToolTip(tr("The subject before (Ctrl+Page Up)"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setToolTip(tr("The next subject (Ctrl+Page Down)"));
    m_next->setAccessibleName(m_next->toolTip());
    m_subjects->setAccessibleName(tr("Subject"));
    m_overview->setText(tr("&All subjects"));
    m_overview->setToolTip(tr("All subjects of this review in one grid"));
    m_submit->setText(tr("&Submit…"));
    m_sheetGrid->setAccessibleName(tr("Scores of the sheet"));
    m_roundGrid->setAccessibleName(tr("Scores of all subjects"));
    m_empty->setTexts(tr("Nothing to score"), tr("What is assigned to you appears here once the review is open."), {});
    m_sheetModel->retranslate();
    m_roundModel->retranslate();
    m_form->retranslate();
    readDesk();
}

}  // namespace shirube::ui
