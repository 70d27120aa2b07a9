// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart/ChartTab.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "application/SnapshotService.h"
#include "figures/ColouredSeries.h"
#include "figures/FigureLint.h"
#include "models/QtTranslator.h"
#include "pages/chart/ChartBar.h"
#include "pages/chart/ChartEditor.h"
#include "pages/chart/ChartGallery.h"
#include "pages/chart/ChartPreview.h"
#include "pages/chart/FindingList.h"
#include "pages/chart/PackEditBanner.h"
#include "pages/chart/SnapshotComparison.h"
#include "session/Dialogs.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/FigureOutput.h"
#include "widgets/FigureView.h"

namespace shirube::ui {

using application::ChartService;
using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

const auto kSplitterKey = QStringLiteral("chart/splitter");
constexpr int kGalleryWidth = 216;
constexpr int kEditorWidth = 304;
constexpr int kPauseMilliseconds = 150;
constexpr int kHighestFindings = 152;

}  // namespace

ChartTab::ChartTab(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_maker(session),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_gallery(new ChartGallery(
          [this](const QString& id, const QSize& size) {
              const auto* kept = m_memory.find(toUtf8(id));
              return m_maker.thumbnail(kept ? *kept : m_maker.initial(toUtf8(id)), size);
          },
          this)),
      m_preview(new ChartPreview(this)),
      m_editor(
          new ChartEditor([this](const auto& chart, auto option) { return m_maker.choices(chart, option); }, this)),
      m_bar(new ChartBar(m_preview->sides(), this)),
      m_banner(new PackEditBanner(this)),
      m_problem(new QLabel(this)),
      m_chip(new QToolButton(this)),
      m_findings(new FindingList(this)),
      m_output(new FigureOutput(session, this)),
      m_comparison(new SnapshotComparison(session, this)),
      m_pause(new QTimer(this)),
      m_lintSoon(new QTimer(this)) {
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMilliseconds);
    m_lintSoon->setSingleShot(true);
    m_memory.read(m_session.preferences());
    layOutParts();
    connectParts();
    connectStore();
    retranslate();
    m_splitter->restoreState(m_session.preferences().bytes(kSplitterKey));
}

void ChartTab::layOutParts() {
    m_banner->hide();
    m_problem->setObjectName(QStringLiteral("chartProblem"));
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, 0);
    m_problem->hide();
    m_chip->setObjectName(QStringLiteral("chartChip"));
    m_chip->setCheckable(true);
    m_chip->setChecked(true);
    m_chip->setAutoRaise(true);
    m_chip->setFocusPolicy(Qt::StrongFocus);
    m_chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_findings->setMaximumHeight(kHighestFindings);
    m_findings->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_findings->hide();
    m_gallery->setMinimumWidth(kGalleryWidth / 2);
    m_editor->setMinimumWidth(kEditorWidth - 4 * Theme::kGrid);
    m_splitter->addWidget(m_gallery);
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({kGalleryWidth, 800, kEditorWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_splitter, 1);
}

QWidget* ChartTab::makeMiddle() {
    auto* middle = new QWidget(this);
    auto* chip = new QHBoxLayout;
    chip->setContentsMargins(Theme::kGrid, 0, Theme::kGrid, Theme::kGrid / 2);
    chip->addWidget(m_chip);
    chip->addStretch(1);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_problem);
    column->addWidget(m_preview, 1);
    column->addLayout(chip);
    column->addWidget(m_findings);
    return middle;
}

void ChartTab::connectParts() {
    connect(m_gallery, &ChartGallery::chosen, this, &ChartTab::chooseChart);
    connect(m_gallery, &ChartGallery::left, &m_preview->view(), qOverload<>(&QWidget::setFocus));
    connect(m_editor, &ChartEditor::edited, m_pause, qOverload<>(&QTimer::start));
    connect(m_editor, &ChartEditor::resetRequested, this, &ChartTab::reset);
    connect(m_pause, &QTimer::timeout, this, &ChartTab::takeEdit);
    connect(m_lintSoon, &QTimer::timeout, this, &ChartTab::lint);
    connect(m_bar, &ChartBar::backRequested, this, [this] { step(&models::DefinitionTrail::goBack); });
    connect(m_bar, &ChartBar::forwardRequested, this, [this] { step(&models::DefinitionTrail::goForward); });
    connect(m_bar, &ChartBar::snapshotChosen, m_comparison, &SnapshotComparison::choose);
    connect(m_bar, &ChartBar::exportRequested, this, &ChartTab::exportFigure);
    connect(m_bar, &ChartBar::printRequested, this, &ChartTab::print);
    connect(m_bar, &ChartBar::copyRequested, this, [this] {
        drawIfStale();
        if (m_spec) {
            m_output->copy(*m_spec, m_preview->view());
        }
    });
    connect(m_bar, &ChartBar::addToPackRequested, this, [this] { emit addToPackRequested(definition()); });
    connect(m_preview, &ChartPreview::copyRequested, this, [this](const QString& text) {
        QApplication::clipboard()->setText(text);
        m_session.announce(tr("Copied"));
    });
    connect(m_chip, &QToolButton::toggled, this, &ChartTab::showChip);
    connect(m_findings, &FindingList::mendRequested, this, &ChartTab::mend);
    connect(m_findings, &FindingList::placeRequested, this, &ChartTab::showPlace);
    connect(m_output, &FigureOutput::failed, this, &ChartTab::showProblem);
    connect(m_banner, &PackEditBanner::taken, this, [this] { endPackEditing(true); });
    connect(m_banner, &PackEditBanner::givenUp, this, [this] { endPackEditing(false); });
    connect(m_comparison, &SnapshotComparison::failed, this, &ChartTab::showProblem);
    connect(m_comparison, &SnapshotComparison::changed, this, [this] {
        showSnapshots();
        rebuild();
    });
}

void ChartTab::connectStore() {
    connect(&m_session, &Session::bookChanged, this, [this] {
        m_isOtherStore = true;
        m_gallery->redraw();
        rebuild();
    });
    connect(&m_session, &Session::asOfChanged, this, [this] {
        m_editor->setAsOf(m_session.asOf());
        m_gallery->redraw();
        rebuild();
    });
    connect(&m_session, &Session::snapshotsChanged, this, &ChartTab::showSnapshots);
    connect(&m_session.reconciler(), &Reconciler::changed, this, &ChartTab::rebuild);
}

void ChartTab::showFirst() {
    if (!m_trail.current().chart.empty()) {
        return;
    }
    const auto charts = ChartService::charts();
    const auto* last = ChartService::chart(m_memory.shown());
    const auto* shown = last ? last : charts.empty() ? nullptr : &charts.front();
    if (shown) {
        m_gallery->choose(toQString(shown->id));
        chooseChart(toQString(shown->id));
    }
    m_gallery->redraw();
}

void ChartTab::chooseChart(const QString& id) {
    // What was typed just before belongs to the former chart.
    if (m_pause->isActive()) {
        takeEdit();
    }
    const auto chart = toUtf8(id);
    const auto* kept = m_memory.find(chart);
    m_trail.start(kept ? *kept : m_maker.initial(chart));
    if (m_packItem.isEmpty()) {
        m_memory.setShown(chart);
    }
    showCurrent();
}

void ChartTab::showDefinition(const domain::ChartDefinition& definition) {
    if (!ChartService::chart(definition.chart)) {
        showProblem(tr("The chart “%1” is not one of this program.").arg(toQString(definition.chart)));
        return;
    }
    m_pause->stop();
    m_gallery->choose(toQString(definition.chart));
    m_trail.start(definition);
    if (m_packItem.isEmpty()) {
        m_memory.setShown(definition.chart);
        m_memory.keep(definition);
    }
    showCurrent();
}

void ChartTab::editForPack(const domain::ChartDefinition& definition, const domain::PackItemId& item) {
    showFirst();
    if (m_packItem.isEmpty()) {
        m_beforePack = this->definition();
    }
    m_packItem = item;
    m_banner->show();
    showDefinition(definition);
}

void ChartTab::endPackEditing(bool isTaken) {
    const auto item = std::exchange(m_packItem, {});
    const auto edited = definition();
    m_banner->hide();
    showDefinition(m_beforePack);
    if (isTaken) {
        emit packItemEdited(item, edited);
    }
    emit packEditingEnded();
}

const domain::ChartDefinition& ChartTab::definition() {
    showFirst();
    if (m_pause->isActive()) {
        takeEdit();
    }
    return m_trail.current();
}

void ChartTab::showCurrent() {
    const auto& shown = m_trail.current();
    if (const auto* info = ChartService::chart(shown.chart)) {
        m_editor->setAsOf(m_session.asOf());
        m_editor->setDefinition(*info, shown, m_maker.initial(shown.chart));
    }
    m_bar->setSteps(m_trail.canGoBack(), m_trail.canGoForward());
    rebuild();
}

void ChartTab::takeEdit() {
    m_pause->stop();
    if (!m_editor->problem().isEmpty()) {
        rebuild();
        return;
    }
    if (m_trail.add(m_editor->definition()) && m_packItem.isEmpty()) {
        m_memory.keep(m_trail.current());
    }
    showCurrent();
}

void ChartTab::step(void (models::DefinitionTrail::*go)()) {
    if (m_pause->isActive()) {
        takeEdit();
    }
    (m_trail.*go)();
    if (m_packItem.isEmpty()) {
        m_memory.keep(m_trail.current());
    }
    showCurrent();
}

void ChartTab::reset() {
    m_pause->stop();
    m_trail.add(m_maker.initial(m_trail.current().chart));
    if (m_packItem.isEmpty()) {
        m_memory.forget(m_trail.current().chart);
    }
    showCurrent();
}

void ChartTab::mend(analysis::FigureFix fix) {
    if (m_trail.add(ChartService::mended(definition(), fix, m_maker.reader())) && m_packItem.isEmpty()) {
        m_memory.keep(m_trail.current());
    }
    showCurrent();
}

void ChartTab::rebuild() {
    m_isStale = true;
    // Drawn when somebody looks: a large store must not delay the start of the window.
    if (isVisible()) {
        drawIfStale();
    }
}

void ChartTab::drawIfStale() {
    showFirst();
    if (std::exchange(m_isOtherStore, false)) {
        // What was never edited shows what there is first, in the other content too.
        const auto& shown = m_trail.current();
        if (m_packItem.isEmpty() && !m_memory.find(shown.chart) && !m_trail.canGoBack()) {
            m_trail.start(m_maker.initial(shown.chart));
        }
        showCurrent();
    }
    if (m_pause->isActive()) {
        takeEdit();
    }
    if (m_isStale) {
        draw();
    }
}

void ChartTab::draw() {
    m_isStale = false;
    m_spec.reset();
    showProblem({});
    auto spec = m_maker.make(m_trail.current());
    if (const auto problem = m_editor->problem(); !problem.isEmpty()) {
        m_preview->setMessage(problem);
    } else if (!m_session.isOpen() || (!spec && m_session.book()->cycles().empty())) {
        m_preview->setMessage(tr("There is nothing to draw yet. Load the bundled dataset from the File menu."));
    } else if (!spec) {
        m_preview->setMessage(textOf(spec.error().message));
    } else {
        m_spec = *std::move(spec);
        if (const auto marked = m_comparison->mark(*m_spec, m_trail.current(), m_maker.reader()); !marked) {
            showProblem(tr("Then it could not be drawn: %1").arg(textOf(marked.error().message)));
        }
        m_preview->setFigure(*m_spec, ChartMaker::layoutOf(m_trail.current()));
        if (m_packItem.isEmpty()) {
            m_gallery->setPicture(toQString(m_trail.current().chart),
                                  ChartMaker::picture(*m_preview->view().scene(), m_gallery->pictureSize()));
        }
        m_editor->setGeneratedTitle(m_spec->hasOwnTitle ? QString() : toQString(m_spec->title));
        const auto own = std::exchange(m_spec->style.ownColours, {});
        m_editor->setSeries(figures::colouredSeries(*m_spec));
        m_spec->style.ownColours = own;
    }
    m_bar->setHasFigure(m_spec.has_value());
    m_bar->setCanPack(m_spec.has_value() && m_packItem.isEmpty());
    m_lintSoon->start(0);
}

void ChartTab::lint() {
    m_findings->setFindings(
        m_spec ? figures::lintFigure(*m_spec, models::qtTranslator(), ChartMaker::layoutOf(m_trail.current()))
               : std::vector<analysis::FigureFinding>());
    showChip();
}

void ChartTab::showChip() {
    const auto count = m_findings->findings().size();
    m_chip->setEnabled(count > 0);
    m_chip->setArrowType(count == 0 ? Qt::NoArrow : m_chip->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_chip->setText(!m_spec      ? tr("Check: no chart")
                    : count == 0 ? tr("Check: nothing to mend")
                                 : tr("Check: %n finding(s)", nullptr, static_cast<int>(count)));
    m_findings->setVisible(count > 0 && m_chip->isChecked());
}

void ChartTab::showPlace(const QString& row, const QString& column) {
    if (!row.isEmpty() && !m_preview->showRow(row, column)) {
        m_session.announce(tr("That figure is not in the table of the chart."));
    } else if (row.isEmpty()) {
        m_preview->showSide(ChartPreview::Figure);
    }
}

void ChartTab::showSnapshots() {
    if (!isVisible()) {
        return;
    }
    std::vector<domain::Snapshot> all;
    if (m_session.isOpen()) {
        if (auto snapshots = m_session.present().snapshots().list()) {
            all = *std::move(snapshots);
        }
    }
    m_bar->setSnapshots(std::move(all), m_comparison->shown());
}

void ChartTab::showProblem(const QString& text) {
    auto inks = m_problem->palette();
    inks.setColor(QPalette::WindowText, Theme::alertText(palette()));
    m_problem->setPalette(inks);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ChartTab::exportFigure() {
    drawIfStale();
    if (m_spec) {
        showProblem({});
        m_output->exportFigure(*m_spec, ChartMaker::layoutOf(m_trail.current()));
    }
}

void ChartTab::copySelection() {
    drawIfStale();
    if (m_spec && !m_preview->copySelection()) {
        m_output->copy(*m_spec, m_preview->view());
    }
}

void ChartTab::print() {
    drawIfStale();
    if (const auto* scene = m_preview->view().scene()) {
        m_session.dialogs().printPages(this, toQString(m_spec->title), {*scene});
    }
}

void ChartTab::focusSearch() {
    m_gallery->focusSearch();
}

void ChartTab::saveState() {
    if (!m_trail.current().chart.empty() && m_pause->isActive()) {
        takeEdit();
    }
    m_session.preferences().setBytes(kSplitterKey, m_splitter->saveState());
    m_memory.write(m_session.preferences());
}

void ChartTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showSnapshots();
    drawIfStale();
}

void ChartTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ChartTab::retranslate() {
    m_gallery->retranslate();
    m_preview->retranslate();
    m_editor->retranslate();
    m_bar->retranslate();
    m_banner->retranslate();
    m_findings->retranslate();
    m_chip->setToolTip(tr("What the chart lacks for a reader, and what mends it"));
    showChip();
    showSnapshots();
    if (!m_trail.current().chart.empty()) {
        m_gallery->redraw();
        showCurrent();
    }
}

}  // namespace shirube::ui
