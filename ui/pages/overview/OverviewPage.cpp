// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/OverviewPage.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "application/ReportService.h"
#include "application/ReviewService.h"
#include "models/AttentionModel.h"
#include "models/QtTranslator.h"
#include "models/StandingModel.h"
#include "models/TableSortModel.h"
#include "pages/overview/OverviewText.h"
#include "pages/overview/TallyDelegate.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/DetailLink.h"
#include "widgets/DetailView.h"
#include "widgets/EmptyState.h"
#include "widgets/SearchField.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::AttentionModel;
using models::FactCell;
using models::StandingModel;
using models::textOf;

namespace {

const auto kColumnsKey = QStringLiteral("overview/columns");
const auto kTablesKey = QStringLiteral("overview/tables");
constexpr int kWidest = 260;
constexpr int kDetailWidth = 340;

}  // namespace

OverviewPage::OverviewPage(Session& session, QWidget* parent)
    : TabbedPage(session, parent),
      m_standingModel(new StandingModel(this)),
      m_standingRows(new models::TableSortModel(this)),
      m_attentionModel(new AttentionModel(this)),
      m_attentionRows(new models::TableSortModel(this)),
      m_header(new QLabel(this)),
      m_pages(new QStackedWidget(this)),
      m_columns(new QSplitter(Qt::Horizontal, this)),
      m_tables(new QSplitter(Qt::Vertical, this)),
      m_standings(new TableView(FactCell::NumberRole, this)),
      m_attentionTitle(new QLabel(this)),
      m_search(new SearchField(this)),
      m_attentionStack(new QStackedWidget(this)),
      m_attention(new TableView(FactCell::NumberRole, this)),
      m_nothing(new EmptyState(this)),
      m_empty(new EmptyState(this)),
      m_detail(new DetailView(this)),
      m_open(new QToolButton(this)) {
    m_standingModel->setUnit(session.unit());
    m_attentionModel->setUnit(session.unit());
    layOutParts();
    connectParts();
    retranslate();
    m_columns->restoreState(m_session.preferences().bytes(kColumnsKey));
    m_tables->restoreState(m_session.preferences().bytes(kTablesKey));
}

void OverviewPage::layOutParts() {
    showRows(*m_standings, *m_standingRows, *m_standingModel, "standings");
    showRows(*m_attention, *m_attentionRows, *m_attentionModel, "attention");
    m_standings->setItemDelegateForColumn(
        StandingModel::Tally, new TallyDelegate(
                                  [this](const QModelIndex& index) {
                                      const auto* standing =
                                          m_standingModel->standingAt(m_standingRows->mapToSource(index).row());
                                      return standing ? &standing->now : nullptr;
                                  },
                                  this));
    m_header->setObjectName(QStringLiteral("overviewHeader"));
    m_header->setTextFormat(Qt::RichText);
    m_header->setWordWrap(true);
    m_header->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto font = m_attentionTitle->font();
    font.setBold(true);
    m_attentionTitle->setFont(font);
    m_search->setObjectName(QStringLiteral("attentionSearch"));
    m_open->setObjectName(QStringLiteral("openOverviewRow"));
    m_open->setAutoRaise(true);
    m_detail->addToTitle(m_open);
    m_attentionStack->addWidget(m_attention);
    m_attentionStack->addWidget(m_nothing);
    auto* below = new QWidget(this);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    bar->addWidget(m_attentionTitle);
    bar->addStretch();
    bar->addWidget(m_search);
    auto* belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->setSpacing(0);
    belowColumn->addLayout(bar);
    belowColumn->addWidget(m_attentionStack, 1);
    m_tables->addWidget(m_standings);
    m_tables->addWidget(below);
    m_tables->setStretchFactor(0, 2);
    m_tables->setStretchFactor(1, 3);
    m_columns->addWidget(m_tables);
    m_columns->addWidget(m_detail);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 0);
    m_columns->setCollapsible(0, false);
    m_columns->setSizes({900, kDetailWidth});
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid * 2, Theme::kGrid);
    top->addWidget(m_header);
    column->addLayout(top);
    column->addWidget(m_pages, 1);
}

void OverviewPage::connectParts() {
    connect(m_standings->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OverviewPage::showStanding);
    connect(m_attention->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OverviewPage::showAttention);
    connect(m_standings, &QTreeView::clicked, this, &OverviewPage::showStanding);
    connect(m_attention, &QTreeView::clicked, this, &OverviewPage::showAttention);
    // The detail is of the table that has the keyboard, also when its row stays the same.
    m_standings->installEventFilter(this);
    m_attention->installEventFilter(this);
    connect(m_standings, &QTreeView::activated, this, &OverviewPage::openStanding);
    connect(m_attention, &QTreeView::activated, this, &OverviewPage::openAttention);
    connect(m_open, &QToolButton::clicked, this, &OverviewPage::openCurrent);
    connect(m_search, &SearchField::escaped, this, [this] { m_attention->setFocus(Qt::OtherFocusReason); });
    connect(m_search, &SearchField::textChanged, this, [this](const QString& text) {
        m_attentionRows->setText(text);
        showEmptyStates();
    });
    connect(m_nothing, &EmptyState::actionClicked, m_search, &SearchField::clear);
    connect(m_header, &QLabel::linkActivated, this, [this](const QString& link) {
        const auto opened = DetailLink::of(QUrl(link));
        if (opened && opened->kind == DetailLink::Kind::Round) {
            emit roundRequested(domain::ReviewRoundId(opened->id));
        } else if (opened) {
            openDerivation(opened->id);
        }
    });
    connect(m_detail, &DetailView::linkActivated, this, &OverviewPage::followLink);
    connect(&m_session, &Session::schemeChanged, this, [this] {
        showHeader();
        showCurrent();
    });
    connect(&m_session, &Session::unitChanged, this, [this] {
        m_standingModel->setUnit(m_session.unit());
        m_attentionModel->setUnit(m_session.unit());
        showOverview();
    });
    const auto renew = [this] {
        m_isOutdated = true;
        if (isVisible() && !isStale()) {
            makeOverview();
        }
    };
    connect(&m_session, &Session::asOfChanged, this, renew);
    connect(&m_session.reconciler(), &Reconciler::changed, this, renew);
    connect(&m_session.reconciler(), &Reconciler::started, this, &OverviewPage::showHeader);
}

QString OverviewPage::title() const {
    return tr("Overview");
}

QString OverviewPage::iconName() const {
    return QStringLiteral("dashboard-show");
}

bool OverviewPage::find() {
    m_search->focusSearch();
    return true;
}

void OverviewPage::readStore() {
    makeOverview();
}

void OverviewPage::makeOverview() {
    m_isOutdated = false;
    m_overview.reset();
    m_schedule.clear();
    QString problem;
    if (m_session.isOpen()) {
        if (auto schedule = m_session.workspace().reviews().schedule()) {
            m_schedule = *std::move(schedule);
        }
        // The checks follow beside the window; until they are through no discrepancy is known.
        const auto& state = m_session.reconciler().checks()->state();
        auto made = m_session.workspace().reports().overview(m_session.asOf(), m_session.previousAsOf(), state.get());
        if (made) {
            m_overview = *std::move(made);
        } else {
            problem = textOf(made.error().message);
        }
    }
    const auto standing = m_standings->currentIndex().data(FactCell::IdRole).toString();
    m_standingModel->setStandings(m_overview ? m_overview->programmes : std::vector<analysis::ProgrammeStanding>());
    m_attentionModel->setAttention(m_overview ? m_overview->attention : std::vector<analysis::Attention>());
    const int kept = m_standingModel->rowOf(models::toUtf8(standing));
    const bool showedAttention = m_showsAttention;
    m_attention->setCurrentIndex(m_attentionRows->index(0, 0));
    m_standings->setCurrentIndex(kept < 0 ? m_standingRows->index(0, 0)
                                          : m_standingRows->mapFromSource(m_standingModel->index(kept, 0)));
    m_showsAttention = showedAttention;
    showOverview();
    showEmptyStates(problem);
}

void OverviewPage::showOverview() {
    m_standings->fitColumns(kWidest);
    m_attention->fitColumns(2 * kWidest);
    showHeader();
    showCurrent();
}

void OverviewPage::showHeader() {
    if (!m_overview) {
        m_header->hide();
        return;
    }
    const OverviewText texts(palette(), m_session.unit());
    QString checks;
    if (m_session.reconciler().isRunning()) {
        checks = tr("Checking the figures …");
    } else if (!m_session.reconciler().checks()->state()) {
        checks = tr("The figures have not been checked.");
    } else {
        const auto discrepancies = m_attentionModel->countOf(analysis::AttentionKind::Discrepancy) +
                                   m_attentionModel->countOf(analysis::AttentionKind::Noted);
        checks =
            discrepancies == 0 ? tr("No discrepancies") : tr("%1 discrepancies").arg(QString::number(discrepancies));
    }
    const auto reviews = texts.reviews(m_schedule);
    m_header->setText(texts.days(*m_overview) + QStringLiteral("　") + RichText(palette()).quiet(checks) +
                      QStringLiteral("<br>") + texts.counts(*m_overview) + QStringLiteral("<br>") +
                      texts.rollups(*m_overview) + (reviews.isEmpty() ? QString() : QStringLiteral("<br>") + reviews));
    m_header->show();
}

void OverviewPage::showEmptyStates(const QString& problem) {
    const bool isEmpty = m_standingModel->rowCount() == 0 && m_attentionModel->rowCount() == 0;
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_columns);
    if (!problem.isEmpty()) {
        m_empty->setTexts(tr("There is no overview"), problem, {});
    } else {
        m_empty->setTexts(tr("The store holds no indicators"),
                          tr("Choose File > Load the bundled dataset to bring in the published figures."), {});
    }
    m_attentionTitle->setText(m_attentionModel->rowCount() == 0
                                  ? tr("To look at first")
                                  : tr("To look at first: %1").arg(m_attentionModel->rowCount()));
    const bool isNothing = m_attentionRows->rowCount() == 0;
    m_attentionStack->setCurrentWidget(isNothing ? static_cast<QWidget*>(m_nothing) : m_attention);
    if (m_attentionModel->rowCount() > 0) {
        m_nothing->setTexts(tr("Nothing matches"), tr("Shorten the search."), tr("Clear the search"));
    } else {
        m_nothing->setTexts(tr("Nothing to look at"),
                            tr("No figures disagree, no indicator is behind, and none is due soon."), {});
    }
}

const analysis::ProgrammeStanding* OverviewPage::currentStanding() const {
    return m_standingModel->standingAt(m_standingRows->mapToSource(m_standings->currentIndex()).row());
}

const analysis::Attention* OverviewPage::currentAttention() const {
    return m_attentionModel->attentionAt(m_attentionRows->mapToSource(m_attention->currentIndex()).row());
}

void OverviewPage::showStanding() {
    m_showsAttention = false;
    showCurrent();
}

void OverviewPage::showAttention() {
    m_showsAttention = true;
    showCurrent();
}

void OverviewPage::showCurrent() {
    const OverviewText texts(palette(), m_session.unit());
    const auto* attention = m_showsAttention ? currentAttention() : nullptr;
    const auto* standing = m_showsAttention ? nullptr : currentStanding();
    m_open->setEnabled(attention || standing);
    if (attention) {
        m_detail->showText(texts.attention(*attention));
    } else if (standing) {
        m_detail->showText(texts.standing(*standing));
    } else {
        m_detail->showText(RichText(palette()).hint(tr("Select a programme, or something to look at.")));
    }
}

void OverviewPage::openDerivation(const std::string& id) {
    if (!m_overview) {
        return;
    }
    const auto& rollup = id == OverviewText::kByMoney ? m_overview->byMoney : m_overview->equally;
    const auto title = base::Message::verbatim(models::toUtf8(OverviewText::titleOf(rollup)));
    m_detail->showDerivation(OverviewText(palette(), m_session.unit()).rollup(rollup), analysis::derive(rollup, title),
                             m_session.unit(), DetailView::TextRoom::Half);
    m_open->setEnabled(false);
}

void OverviewPage::openStanding(const QModelIndex& index) {
    const auto* standing = m_standingModel->standingAt(m_standingRows->mapToSource(index).row());
    if (!standing) {
        return;
    }
    analysis::ReportLink link;
    if (standing->hasLogicModel) {
        link.kind = analysis::ReportLink::Kind::LogicNode;
        link.programme = standing->programme;
    } else if (!standing->programme.isEmpty()) {
        link.kind = analysis::ReportLink::Kind::Programme;
        link.id = standing->programme.value();
    }
    emit linkRequested(link);
}

void OverviewPage::openAttention(const QModelIndex& index) {
    const auto* attention = m_attentionModel->attentionAt(m_attentionRows->mapToSource(index).row());
    if (!attention) {
        return;
    }
    if (!attention->check.isEmpty()) {
        emit checkRequested(attention->check);
    } else {
        emit linkRequested(attention->link);
    }
}

void OverviewPage::openCurrent() {
    if (m_showsAttention) {
        openAttention(m_attention->currentIndex());
    } else {
        openStanding(m_standings->currentIndex());
    }
}

void OverviewPage::saveState() {
    m_session.preferences().setBytes(kColumnsKey, m_columns->saveState());
    m_session.preferences().setBytes(kTablesKey, m_tables->saveState());
}

void OverviewPage::showEvent(QShowEvent* event) {
    TabbedPage::showEvent(event);
    if (m_isOutdated) {
        makeOverview();
    }
}

bool OverviewPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool isReached = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
        if (isReached && (watched == m_attention) != m_showsAttention) {
            m_showsAttention = watched == m_attention;
            showCurrent();
        }
    }
    return TabbedPage::eventFilter(watched, event);
}

void OverviewPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_standingModel->retranslate();
        m_attentionModel->retranslate();
        showOverview();
        showEmptyStates();
    }
    Page::changeEvent(event);
}

void OverviewPage::retranslate() {
    m_standings->setAccessibleName(tr("Programmes"));
    m_attention->setAccessibleName(tr("To look at first"));
    m_search->setPlaceholderText(tr("Find something to look at (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find something to look at"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Show it on its own page (Enter)"));
    showEmptyStates();
}

}  // namespace shirube::ui
