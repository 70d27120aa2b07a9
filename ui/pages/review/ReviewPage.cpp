// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/ReviewPage.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include "application/CatalogueService.h"
#include "application/ReviewService.h"
#include "models/QtTranslator.h"
#include "models/ReviewScheduleModel.h"
#include "models/ReviewStep.h"
#include "pages/review/DecisionTab.h"
#include "pages/review/DeskTab.h"
#include "pages/review/NextTab.h"
#include "pages/review/PreparationTab.h"
#include "pages/review/ProgressTab.h"
#include "pages/review/PublicationTab.h"
#include "pages/review/RemarksTab.h"
#include "pages/review/ScheduleTab.h"
#include "pages/review/ScoringTab.h"
#include "pages/review/TallyTab.h"
#include "session/Desk.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::toQString;

namespace {

constexpr int kPrintedRole = Qt::UserRole + 1;
constexpr int kShortest = 36;  // characters of the choice
constexpr int kWidest = 620;

}  // namespace

ReviewPage::ReviewPage(Session& session, QWidget* parent)
    : TabbedPage(session, parent),
      m_all{new ScheduleTab(session, this), new PreparationTab(session, this), new DeskTab(session, this),
            new ScoringTab(session, this),  new ProgressTab(session, this),    new TallyTab(session, this),
            new DecisionTab(session, this), new RemarksTab(session, this),     new PublicationTab(session, this)},
      m_label(new QLabel(this)),
      m_reviews(new QComboBox(this)),
      m_next(new QPushButton(this)),
      m_tabs(new QTabWidget(this)) {
    m_choice.book = domain::ReviewBook::make({}, {});
    m_reviews->setObjectName(QStringLiteral("reviewChoice"));
    m_reviews->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reviews->setMinimumContentsLength(kShortest);
    m_reviews->setMaximumWidth(kWidest);
    m_reviews->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_reviews->setEditable(true);
    m_reviews->setInsertPolicy(QComboBox::NoInsert);
    m_reviews->completer()->setFilterMode(Qt::MatchContains);
    m_reviews->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_next->setObjectName(QStringLiteral("nextStep"));
    m_label->setBuddy(m_reviews);
    m_tabs->setObjectName(QStringLiteral("reviewTabs"));
    m_tabs->setDocumentMode(true);
    for (auto* tab : m_all) {
        tab->hide();
    }
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    bar->setSpacing(Theme::kGrid);
    bar->addWidget(m_label);
    bar->addWidget(m_reviews, 3);
    bar->addStretch(1);
    bar->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_tabs, 1);
    connectTabs();
    retranslate();
}

void ReviewPage::connectTabs() {
    connect(m_reviews, &QComboBox::activated, this, &ReviewPage::choose);
    // What was typed and is none goes back to what is chosen.
    connect(m_reviews->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { m_reviews->setEditText(m_reviews->itemText(m_reviews->currentIndex())); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReviewPage::leaveTab);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_choice.round) {
            showTab(nextTab(m_choice.book->viewer(), m_choice.round->stage));
        } else {
            showTab(QStringLiteral("reviewTally"));
        }
    });
    connect(&m_session.desk(), &Desk::changed, this, &ReviewPage::fillTabs);
    for (auto* tab : m_all) {
        connect(tab, &ReviewTab::summaryChanged, this, [this, tab](const QString& text) {
            if (tab == currentTab()) {
                setSummary(text);
            }
        });
        connect(tab, &ReviewTab::roundRequested, this, [this](const domain::ReviewRoundId& round, const QString& name) {
            if (!round.isEmpty()) {
                showRound(round);
            }
            if (!name.isEmpty()) {
                showTab(name);
            }
        });
        connect(tab, &ReviewTab::printedRequested, this, [this](const domain::ReviewId& printed) {
            showPrinted(printed);
            showTab(QStringLiteral("reviewTally"));
        });
        connect(tab, &ReviewTab::factRequested, this, &Page::factRequested);
        connect(tab, &ReviewTab::changed, this, [this] { m_session.refresh(); });
        connect(tab, &ReviewTab::sheetRequested, this, [this](const domain::ReviewSubjectId& subject) {
            if (showTab(QStringLiteral("reviewScoring"))) {
                this->tab<ScoringTab>().showSheet(subject);
            }
        });
    }
}

QString ReviewPage::title() const {
    return tr("Reviews");
}

QString ReviewPage::iconName() const {
    return QStringLiteral("view-task");
}

ReviewTab* ReviewPage::currentTab() const {
    return qobject_cast<ReviewTab*>(m_tabs->currentWidget());
}

void ReviewPage::copySelection() {
    if (auto* tab = currentTab()) {
        tab->copySelection();
    }
}

bool ReviewPage::find() {
    auto* tab = currentTab();
    if (!tab || !tab->find()) {
        m_reviews->setFocus(Qt::ShortcutFocusReason);
        m_reviews->lineEdit()->selectAll();
    }
    return true;
}

bool ReviewPage::editCurrent() {
    auto* tab = currentTab();
    return tab && tab->editCurrent();
}

bool ReviewPage::exportFigure() {
    auto* tab = currentTab();
    return tab && tab->exportFigure();
}

void ReviewPage::saveState() {
    for (auto* tab : m_all) {
        tab->saveState();
    }
}

void ReviewPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    TabbedPage::changeEvent(event);
}

void ReviewPage::retranslate() {
    m_label->setText(tr("&Review:"));
    m_reviews->setAccessibleName(tr("Review"));
    for (auto* tab : m_all) {
        tab->retranslate();
        if (const int at = m_tabs->indexOf(tab); at >= 0) {
            m_tabs->setTabText(at, tab->title());
        }
    }
    m_reviews->lineEdit()->setPlaceholderText(tr("No reviews yet"));
    if (!isStale()) {
        fillReviews();
    }
    showNext();
}

void ReviewPage::readStore() {
    m_facts = nullptr;
    m_choice = {domain::ReviewBook::make({}, {}), nullptr, nullptr, nullptr};
    if (m_session.isOpen()) {
        auto facts = m_session.workspace().catalogue().facts();
        auto book = m_session.workspace().reviews().book();
        if (!facts || !book) {
            m_session.report(facts ? book.error() : facts.error());
        } else {
            m_facts = *std::move(facts);
            m_choice.book = *std::move(book);
            m_choice.facts = m_facts;
        }
    }
    fillTabs();
    fillReviews();
    readChoice();
}

void ReviewPage::fillTabs() {
    const QSignalBlocker quiet(m_tabs);
    auto* former = currentTab();
    int at = 0;
    for (auto* tab : m_all) {
        const int present = m_tabs->indexOf(tab);
        if (!tab->isFor(m_choice.book->viewer())) {
            if (present >= 0) {
                m_tabs->removeTab(present);
                tab->hide();
                // Nothing of what another role saw stays behind.
                tab->show({m_choice.book, nullptr, nullptr, m_facts});
            }
            continue;
        }
        if (present < 0) {
            m_tabs->insertTab(at, tab, tab->title());
        }
        ++at;
    }
    if (former && m_tabs->indexOf(former) >= 0) {
        m_tabs->setCurrentWidget(former);
    }
}

void ReviewPage::fillReviews() {
    const QSignalBlocker quiet(m_reviews);
    const auto wanted = toQString(m_printed.isEmpty() ? m_round.value() : m_printed.value());
    m_reviews->clear();
    addRounds();
    addPrinted();
    m_reviews->setCurrentIndex(qMax(m_reviews->findData(wanted), m_reviews->count() > 0 ? 0 : -1));
}

// The newest first.
void ReviewPage::addRounds() {
    const auto& rounds = m_choice.book->content().rounds;
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round) {
        const auto stage = models::stageText(round->stage);
        const auto& day = round->heldOn ? round->heldOn : round->dueOn;
        m_reviews->addItem(day ? tr("%1 – %2, %3", "a review, its stage and its day")
                                     .arg(toQString(round->name), stage, toQString(day->text()))
                               : tr("%1 – %2", "a review and its stage").arg(toQString(round->name), stage),
                           toQString(round->id.value()));
    }
}

void ReviewPage::addPrinted() {
    if (!m_facts) {
        return;
    }
    for (const auto& printed : m_facts->catalogue().content().reviews) {
        m_reviews->addItem(tr("%1 – from a document, %2", "a review that a document prints, and when")
                               .arg(toQString(printed.name), models::ReviewScheduleModel::periodText(printed.date)),
                           toQString(printed.id.value()));
        m_reviews->setItemData(m_reviews->count() - 1, true, kPrintedRole);
    }
}

void ReviewPage::choose(int index) {
    auto* tab = currentTab();
    if (tab && !tab->mayLeave()) {
        const QSignalBlocker quiet(m_reviews);
        m_reviews->setCurrentIndex(
            m_reviews->findData(toQString(m_printed.isEmpty() ? m_round.value() : m_printed.value())));
        return;
    }
    m_reviews->setCurrentIndex(index);
    readChoice();
}

void ReviewPage::readChoice() {
    const int index = m_reviews->currentIndex();
    m_choice.round = nullptr;
    m_choice.printed = nullptr;
    m_round = {};
    m_printed = {};
    if (index >= 0) {
        const auto id = models::toUtf8(m_reviews->itemData(index).toString());
        if (m_reviews->itemData(index, kPrintedRole).toBool()) {
            m_printed = domain::ReviewId(id);
            m_choice.printed = m_facts->catalogue().review(m_printed);
        } else {
            m_round = domain::ReviewRoundId(id);
            m_choice.round = m_choice.book->round(m_round);
        }
    }
    showNext();
    showCurrent();
}

// What the role does next with the review that is chosen.
void ReviewPage::showNext() {
    m_next->setVisible(m_choice.round || m_choice.printed);
    if (m_choice.round) {
        const auto& viewer = m_choice.book->viewer();
        m_next->setText(models::nextStepText(viewer, m_choice.round->stage));
        m_next->setEnabled(models::nextStep(viewer, m_choice.round->stage) != models::ReviewStep::Wait);
    } else if (m_choice.printed) {
        m_next->setText(tr("The results are there to read"));
        m_next->setEnabled(true);
    }
}

void ReviewPage::leaveTab() {
    auto* tab = currentTab();
    if (m_shown && m_shown != tab && m_tabs->indexOf(m_shown) >= 0 && !m_shown->mayLeave()) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentWidget(m_shown);
        return;
    }
    showCurrent();
}

void ReviewPage::showRound(const domain::ReviewRoundId& round) {
    readIfStale();
    if (const int at = m_reviews->findData(toQString(round.value())); at >= 0) {
        choose(at);
    }
}

void ReviewPage::showPrinted(const domain::ReviewId& printed) {
    readIfStale();
    if (const int at = m_reviews->findData(toQString(printed.value())); at >= 0) {
        choose(at);
    }
}

bool ReviewPage::showTab(const QString& name) {
    readIfStale();
    for (auto* tab : m_all) {
        if (tab->objectName() == name && m_tabs->indexOf(tab) >= 0) {
            m_tabs->setCurrentWidget(tab);
            return true;
        }
    }
    return false;
}

void ReviewPage::showCurrent() {
    m_shown = currentTab();
    if (m_shown) {
        m_shown->show(m_choice);
        setSummary(m_shown->summary());
    }
}

}  // namespace shirube::ui
