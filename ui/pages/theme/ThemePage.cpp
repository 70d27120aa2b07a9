// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/theme/ThemePage.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "analysis/ThemeReport.h"
#include "analysis/ThemeScheduleFigure.h"
#include "application/CatalogueService.h"
#include "models/QtTranslator.h"
#include "models/ThemeFilterModel.h"
#include "models/ThemeModel.h"
#include "models/ThemeTallyModel.h"
#include "pages/theme/ThemeDetail.h"
#include "pages/theme/ThemeFilterBar.h"
#include "session/Session.h"
#include "widgets/DetailTabs.h"
#include "widgets/DetailView.h"
#include "widgets/EmptyState.h"
#include "widgets/FigurePanel.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::FactCell;
using models::ThemeModel;

namespace {

const auto kSplitterKey = QStringLiteral("theme/splitter");
constexpr int kWidest = 360;
constexpr int kWidestTally = 240;

}  // namespace

ThemePage::ThemePage(Session& session, QWidget* parent)
    : TabbedPage(session, parent),
      m_themeModel(new ThemeModel(this)),
      m_themeRows(new models::ThemeFilterModel(this)),
      m_tallyModel(new models::ThemeTallyModel(this)),
      m_tallyRows(new models::TableSortModel(this)),
      m_bar(new ThemeFilterBar(this)),
      m_tabs(new DetailTabs(QStringLiteral("themeTabs"), this)),
      m_stack(new QStackedWidget(this)),
      m_themes(new TableView(FactCell::NumberRole, this)),
      m_empty(new EmptyState(this)),
      m_tallies(new TableView(FactCell::NumberRole, this)),
      m_figure(new FigurePanel(
          session, [this] { return makeFigure(); }, this)),
      m_sheetLabel(new QLabel(this)),
      m_sheet(new QSpinBox(this)),
      m_detail(new DetailView(this)) {
    addTabs();
    connectParts();
    retranslate();
    m_tabs->restoreState(m_session.preferences().bytes(kSplitterKey));
}

void ThemePage::addTabs() {
    showRows(*m_themes, *m_themeRows, *m_themeModel, "themes");
    showRows(*m_tallies, *m_tallyRows, *m_tallyModel, "themeTallies");
    m_stack->addWidget(m_themes);
    m_stack->addWidget(m_empty);
    m_sheet->setObjectName(QStringLiteral("themeSheet"));
    m_sheetLabel->setBuddy(m_sheet);
    m_figure->addChoice(m_sheetLabel);
    m_figure->addChoice(m_sheet);
    m_tabs->setParts({m_stack, m_tallies, m_figure}, m_detail);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_tabs, 1);
}

void ThemePage::connectParts() {
    for (auto* view : {m_themes, m_tallies}) {
        connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ThemePage::showCurrent);
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ThemePage::showSelection);
    }
    connect(m_tallies, &QTreeView::activated, this, &ThemePage::showThemesOf);
    connect(m_bar, &ThemeFilterBar::choiceChanged, this, &ThemePage::readChoice);
    connect(m_bar, &ThemeFilterBar::escaped, this, [this] {
        showTab(Themes);
        m_themes->setFocus(Qt::OtherFocusReason);
    });
    connect(m_empty, &EmptyState::actionClicked, this, [this] { m_bar->setChoice({}); });
    connect(m_sheet, &QSpinBox::valueChanged, m_figure, &FigurePanel::rebuild);
    connect(m_tabs->tabs(), &QTabWidget::currentChanged, this, [this] {
        showCurrent();
        showSelection();
    });
    connect(m_detail, &DetailView::linkActivated, this, &ThemePage::followLink);
    connect(&m_session, &Session::schemeChanged, this, &ThemePage::showCurrent);
    connect(&m_session.reconciler(), &Reconciler::changed, this, [this] {
        if (!isStale()) {
            readTallies();
        }
    });
}

QString ThemePage::title() const {
    return tr("Themes");
}

QString ThemePage::iconName() const {
    return QStringLiteral("view-calendar-timeline");
}

void ThemePage::showTab(Tab tab) {
    m_tabs->tabs()->setCurrentIndex(tab);
}

ThemePage::Tab ThemePage::tab() const {
    return static_cast<Tab>(m_tabs->tabs()->currentIndex());
}

TableView* ThemePage::table() const {
    switch (tab()) {
        case Themes:
            return m_themes;
        case Tallies:
            return m_tallies;
        case Schedule:
            break;
    }
    return nullptr;
}

void ThemePage::copySelection() {
    if (const auto* view = table()) {
        view->copySelection();
    } else {
        m_figure->copyFigure();
    }
}

bool ThemePage::find() {
    m_bar->focusSearch();
    return true;
}

bool ThemePage::exportFigure() {
    readIfStale();
    showTab(Schedule);
    m_figure->exportFigure();
    return true;
}

std::optional<domain::FactKey> ThemePage::currentFact() const {
    if (tab() != Tallies || !m_tallies->currentIndex().isValid()) {
        return std::nullopt;
    }
    const auto* tally = m_tallyModel->tallyAt(m_tallyRows->mapToSource(m_tallies->currentIndex()).row());
    for (const auto* check : tally ? tally->checks : std::vector<const analysis::Check*>()) {
        for (const auto& input : check->inputs) {
            if (input.isStated) {
                return input.fact;
            }
        }
    }
    return std::nullopt;
}

bool ThemePage::showHit(application::HitKind kind, const std::string& id) {
    if (kind != application::HitKind::Theme && kind != application::HitKind::Organisation) {
        return false;
    }
    readIfStale();
    if (!m_facts) {
        return false;
    }
    if (kind == application::HitKind::Organisation) {
        const domain::OrganisationId organisation(id);
        const auto* named = m_facts->catalogue().organisation(organisation);
        const auto& themes = m_facts->catalogue().content().themes;
        const bool takesPart = std::any_of(themes.begin(), themes.end(), [&](const auto& theme) {
            return std::any_of(theme.organisations.begin(), theme.organisations.end(),
                               [&](const auto& participant) { return participant.id == organisation; });
        });
        if (!named || !takesPart) {
            return false;
        }
        m_bar->setChoice({.text = named->name});
    } else {
        if (m_themeModel->rowOf(id) < 0) {
            return false;
        }
        if (!m_themeRows->indexOf(id).isValid()) {
            m_bar->setChoice({});
        }
        m_themes->setCurrentIndex(m_themeRows->indexOf(id));
        m_themes->scrollTo(m_themes->currentIndex(), QAbstractItemView::PositionAtCenter);
    }
    showTab(Themes);
    m_themes->setFocus(Qt::OtherFocusReason);
    return true;
}

void ThemePage::readStore() {
    const auto current = models::toUtf8(m_themes->currentIndex().data(FactCell::IdRole).toString());
    m_facts.reset();
    if (m_session.isOpen()) {
        if (auto facts = m_session.workspace().catalogue().facts()) {
            m_facts = *std::move(facts);
        } else {
            m_session.report(facts.error());
        }
    }
    m_themeModel->setThemes(m_facts);
    m_bar->setThemes(m_facts ? m_facts->catalogue().content().themes : std::vector<domain::Theme>());
    readTallies();
    readChoice();
    layOut();
    const auto kept = m_themeRows->indexOf(current);
    m_themes->setCurrentIndex(kept.isValid() ? kept : m_themeRows->index(0, 0));
}

void ThemePage::readTallies() {
    // The checks follow beside the window; until they are through nothing is compared.
    const auto& state = m_session.reconciler().checks()->state();
    if (state) {
        m_tallyModel->setReport(state->facts, analysis::reportThemes(state->facts->catalogue(), state->result.get()),
                                state->result);
    } else {
        m_tallyModel->setReport(
            m_facts, m_facts ? analysis::reportThemes(m_facts->catalogue(), nullptr) : analysis::ThemeReport(),
            nullptr);
    }
    m_tallies->fitColumns(kWidestTally);
    if (!m_tallies->currentIndex().isValid()) {
        m_tallies->setCurrentIndex(m_tallyRows->index(0, 0));
    }
    showCurrent();
}

void ThemePage::readChoice() {
    const auto choice = m_bar->choice();
    m_themeRows->setChoice(choice);
    m_bar->setHits(m_themeRows->rowCount(), m_themeModel->rowCount());
    showEmptyState();
    {
        const QSignalBlocker blocker(m_sheet);
        const int sheets = (m_themeRows->rowCount() + static_cast<int>(analysis::kThemesOnPage) - 1) /
                           static_cast<int>(analysis::kThemesOnPage);
        m_sheet->setRange(0, sheets > 1 ? sheets : 0);
        m_sheet->setEnabled(sheets > 1);
    }
    m_figure->rebuild();
    if (!m_themes->currentIndex().isValid()) {
        m_themes->setCurrentIndex(m_themeRows->index(0, 0));
    }
    showCurrent();
    showSelection();
}

void ThemePage::layOut() {
    m_themes->fitColumns(kWidest);
    m_tallies->fitColumns(kWidestTally);
}

void ThemePage::showEmptyState() {
    const bool isEmpty = m_themeRows->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_themes);
    if (!isEmpty) {
        return;
    }
    if (m_themeModel->rowCount() > 0) {
        m_empty->setTexts(tr("No theme matches"), tr("Shorten the search or drop a filter."),
                          tr("Clear search and filters"));
    } else {
        m_empty->setTexts(tr("The store holds no themes"),
                          tr("Choose File > Load the bundled dataset to bring in the published themes."), {});
    }
}

void ThemePage::showCurrent() {
    const RichText rich(palette());
    const auto* view = table();
    if (!m_facts || !view || !view->currentIndex().isValid()) {
        m_detail->showText(
            rich.hint(view ? tr("Select a row: its organisations and sources stand here.")
                           : tr("The figure shows the themes that the filter leaves, by the year in which they end.")));
        return;
    }
    const auto checks = m_session.reconciler().checks();
    if (tab() == Themes) {
        const auto* theme = m_themeRows->themeAt(view->currentIndex());
        m_detail->showText(theme ? ThemeDetail(palette(), *m_facts, *checks).theme(*theme) : QString());
        return;
    }
    const auto& facts = checks->state() ? *checks->state()->facts : *m_facts;
    const auto* tally = m_tallyModel->tallyAt(m_tallyRows->mapToSource(view->currentIndex()).row());
    m_detail->showText(tally ? ThemeDetail(palette(), facts, *checks).tally(m_tallyModel->titleOf(*tally), *tally)
                             : QString());
}

void ThemePage::showSelection() {
    QString text;
    const auto rows = tab() == Themes ? m_themes->selectionModel()->selectedRows() : QModelIndexList();
    if (rows.size() > 1) {
        analysis::ThemeTally tally;
        for (const auto& row : rows) {
            if (const auto* theme = m_themeRows->themeAt(row)) {
                tally.add(theme->result);
            }
        }
        text = tr("%1 themes selected: %2 achieved, %3 on schedule, %4 delayed or missed")
                   .arg(QString::number(tally.total()), QString::number(tally.achieved),
                        QString::number(tally.onSchedule), QString::number(tally.delayedOrMissed()));
    }
    setSummary(text);
}

void ThemePage::showThemesOf(const QModelIndex& index) {
    const auto* tally = m_tallyModel->tallyAt(m_tallyRows->mapToSource(index).row());
    if (tally) {
        m_bar->setChoice({.item = tally->item, .element = tally->element, .preparatory = tally->preparatory});
        showTab(Themes);
        m_themes->setFocus(Qt::OtherFocusReason);
    }
}

base::Result<analysis::FigureSpec> ThemePage::makeFigure() {
    std::vector<domain::Theme> shown;
    for (int row = 0; row < m_themeModel->rowCount(); ++row) {
        const auto* theme = m_themeModel->themeAt(row);
        if (m_themeRows->indexOf(theme->id.value()).isValid()) {
            shown.push_back(*theme);
        }
    }
    analysis::ThemeScheduleOptions options;
    options.page = static_cast<std::size_t>(m_sheet->value());
    options.language = m_session.isEnglish() ? "en" : "ja";
    return analysis::themeScheduleFigure(shown, m_facts ? m_facts->sources() : std::vector<domain::Source>(), options,
                                         models::qtTranslator());
}

void ThemePage::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_tabs->saveState());
}

void ThemePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_themeModel->retranslate();
        m_tallyModel->retranslate();
        m_bar->setHits(m_themeRows->rowCount(), m_themeModel->rowCount());
        showEmptyState();
        layOut();
        showCurrent();
        showSelection();
    }
    Page::changeEvent(event);
}

void ThemePage::retranslate() {
    m_tabs->tabs()->setTabText(Themes, tr("Themes"));
    m_tabs->tabs()->setTabText(Tallies, tr("Tallies"));
    m_tabs->tabs()->setTabText(Schedule, tr("Schedule"));
    m_tabs->tabs()->setAccessibleName(tr("Views of the themes"));
    m_themes->setAccessibleName(tr("Themes"));
    m_tallies->setAccessibleName(tr("Themes by element and result"));
    m_sheetLabel->setText(tr("&Sheet:"));
    m_sheet->setAccessibleName(tr("Sheet of the schedule"));
    m_sheet->setSpecialValueText(tr("All themes on one"));
}

}  // namespace shirube::ui
