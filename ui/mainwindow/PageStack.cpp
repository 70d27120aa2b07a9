// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/PageStack.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "mainwindow/SnapshotBanner.h"
#include "pages/budget/BudgetPage.h"
#include "pages/chart/ChartPage.h"
#include "pages/flow/FlowPage.h"
#include "pages/government/GovernmentPage.h"
#include "pages/history/HistoryPage.h"
#include "pages/indicator/IndicatorPage.h"
#include "pages/logic/LogicPage.h"
#include "pages/overview/OverviewPage.h"
#include "pages/report/ReportPage.h"
#include "pages/review/ReviewPage.h"
#include "pages/sources/SourcesPage.h"
#include "pages/theme/ThemePage.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"

namespace shirube::ui {

namespace {

constexpr int kNavigationWidth = 152;

// Ctrl with the digits from 1 to 9, then 0; the pages that have no digit left go by their letters.
QKeySequence shortcutOf(int page) {
    switch (page) {
        case PageStack::Government:
            return {Qt::CTRL | Qt::Key_G};
        case PageStack::Sources:
            return {Qt::CTRL | Qt::Key_0};
        case PageStack::History:
            return {Qt::CTRL | Qt::Key_H};
        default:
            return {Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)};
    }
}

}  // namespace

PageStack::PageStack(Session& session, QWidget* above, QWidget* parent)
    : QWidget(parent),
      m_navigation(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_overview(new OverviewPage(session, this)),
      m_budgets(new BudgetPage(session, this)),
      m_flows(new FlowPage(session, this)),
      m_indicators(new IndicatorPage(session, this)),
      m_logic(new LogicPage(session, this)),
      m_themes(new ThemePage(session, this)),
      m_reviews(new ReviewPage(session, this)),
      m_reports(new ReportPage(session, this)),
      m_charts(new ChartPage(session, this)),
      m_government(new GovernmentPage(session, this)),
      m_sources(new SourcesPage(session, this)),
      m_history(new HistoryPage(session, this)),
      m_byId{m_overview, m_budgets, m_flows,  m_indicators, m_logic,   m_themes,
             m_reviews,  m_reports, m_charts, m_government, m_sources, m_history} {
    layOut(*new SnapshotBanner(session, this), above);
    connectPages();
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        emit summaryChanged(current().summary());
    });
    m_navigation->setCurrentRow(Budgets);
}

void PageStack::layOut(QWidget& banner, QWidget* above) {
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setFixedWidth(kNavigationWidth);
    m_navigation->setIconSize({20, 20});
    m_navigation->setUniformItemSizes(true);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (auto* page : m_byId) {
        m_navigation->addItem(QString());
        m_stack->addWidget(page);
    }
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(&banner);
    right->addWidget(above);
    right->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
}

void PageStack::connectPages() {
    for (auto* page : m_byId) {
        connect(page, &Page::summaryChanged, this, [this, page](const QString& text) {
            if (page == &current()) {
                emit summaryChanged(text);
            }
        });
        connect(page, &Page::lineRequested, this, [this](const domain::BudgetLineId& line) {
            showPage(Budgets);
            m_budgets->showLine(line);
        });
        connect(page, &Page::factRequested, this, &PageStack::openFact);
        connect(page, &Page::checkRequested, this, &PageStack::openCheck);
        connect(page, &Page::subjectRequested, this, &PageStack::openSubject);
        connect(page, &Page::linkRequested, this, &PageStack::openLink);
    }
    connect(m_overview, &OverviewPage::roundRequested, this, [this](const domain::ReviewRoundId& round) {
        showPage(Reviews);
        m_reviews->showRound(round);
    });
}

void PageStack::addActions(QMenu& menu) {
    m_menu = &menu;
    for (int page = 0; page < PageCount; ++page) {
        auto* action = menu.addAction(QString());
        action->setObjectName(QStringLiteral("page%1").arg(page));
        action->setShortcut(shortcutOf(page));
        connect(action, &QAction::triggered, this, [this, page] { showPage(static_cast<PageId>(page)); });
    }
}

void PageStack::showPage(PageId page) {
    m_navigation->setCurrentRow(page);
}

PageStack::PageId PageStack::page() const {
    return static_cast<PageId>(m_navigation->currentRow());
}

Page& PageStack::current() const {
    return *m_byId[static_cast<std::size_t>(m_navigation->currentRow())];
}

template <typename Takes>
void PageStack::showFirst(Takes takes) {
    for (std::size_t page = 0; page < m_byId.size(); ++page) {
        if (takes(*m_byId[page])) {
            showPage(static_cast<PageId>(page));
            return;
        }
    }
}

void PageStack::openHit(application::HitKind kind, const std::string& id) {
    showFirst([&](Page& page) { return page.showHit(kind, id); });
}

void PageStack::openFact(const domain::FactKey& fact) {
    showFirst([&](Page& page) { return page.showFact(fact); });
}

void PageStack::openCheck(const domain::CheckId& check) {
    showFirst([&](Page& page) { return page.showCheck(check); });
}

void PageStack::openLink(const analysis::ReportLink& link) {
    using Kind = analysis::ReportLink::Kind;
    switch (link.kind) {
        case Kind::None:
            return;
        case Kind::Programme:
            return openHit(application::HitKind::Programme, link.id);
        case Kind::Fund:
            return openHit(application::HitKind::Fund, link.id);
        case Kind::Indicator:
            return openHit(application::HitKind::Indicator, link.id);
        case Kind::BudgetLine:
            showPage(Budgets);
            m_budgets->showLine(domain::BudgetLineId(link.id));
            return;
        case Kind::Fact:
            if (const auto fact = domain::FactKey::parse(link.id)) {
                openFact(*fact);
            }
            return;
        case Kind::LogicNode:
            if (m_logic->showLink(link)) {
                showPage(Logic);
            }
            return;
        case Kind::GovernmentProgramme:
            if (m_government->showLink(link)) {
                showPage(Government);
            }
            return;
    }
}

void PageStack::openSubject(const domain::FactKey& fact) {
    if (fact.measure == domain::Measure::ThemeCount) {
        showPage(Themes);
        return;
    }
    switch (fact.subjectKind) {
        case domain::SubjectKind::Programme:
            openHit(application::HitKind::Programme, fact.subject);
            break;
        case domain::SubjectKind::Fund:
            openHit(application::HitKind::Fund, fact.subject);
            break;
        case domain::SubjectKind::Organisation:
            openHit(application::HitKind::Organisation, fact.subject);
            break;
        case domain::SubjectKind::Allocation:
            showPage(Flows);
            break;
        case domain::SubjectKind::BudgetLine:
        case domain::SubjectKind::Portfolio:
        case domain::SubjectKind::PolicyItem:
        case domain::SubjectKind::Indicator:
        case domain::SubjectKind::Review:
        case domain::SubjectKind::Series:
            openFact(fact);
            break;
    }
}

void PageStack::retranslate() {
    m_navigation->setAccessibleName(tr("Pages"));
    for (int row = 0; row < PageCount; ++row) {
        const auto& page = *m_byId[static_cast<std::size_t>(row)];
        auto* item = m_navigation->item(row);
        item->setText(page.title());
        item->setIcon(Icons::icon(page.iconName(), palette()));
        item->setToolTip(tr("%1 (%2)", "a page and its shortcut")
                             .arg(page.title(), shortcutOf(row).toString(QKeySequence::NativeText)));
        if (auto* action = m_menu ? m_menu->findChild<QAction*>(QStringLiteral("page%1").arg(row)) : nullptr) {
            action->setText(page.title());
        }
    }
    m_navigation->setFixedWidth(qMax(kNavigationWidth, m_navigation->sizeHintForColumn(0) + 3 * Theme::kGrid));
}

}  // namespace shirube::ui
