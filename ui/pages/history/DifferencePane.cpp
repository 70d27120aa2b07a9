// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history/DifferencePane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "application/CatalogueService.h"
#include "application/RoleService.h"
#include "application/SnapshotService.h"
#include "models/QtTranslator.h"
#include "models/ReportModel.h"
#include "models/ReportSortModel.h"
#include "pages/report/ReportOutput.h"
#include "pages/report/ReportRowView.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/DetailView.h"
#include "widgets/EmptyState.h"
#include "widgets/LedgerView.h"

namespace shirube::ui {

using application::Workspace;
using models::textOf;
using models::toQString;

namespace {

constexpr int kLedgerWidth = 800;
constexpr int kDetailWidth = 340;

}  // namespace

DifferencePane::DifferencePane(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new models::ReportModel(this)),
      m_rows(new models::ReportSortModel(this)),
      m_title(new QLabel(this)),
      m_print(new QPushButton(this)),
      m_export(new QPushButton(this)),
      m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_ledger(new LedgerView(this)),
      m_detail(new DetailView(this)),
      m_empty(new EmptyState(this)) {
    m_model->setUnit(session.unit());
    m_rows->setSourceModel(m_model);
    m_ledger->setObjectName(QStringLiteral("snapshotDifference"));
    m_ledger->setModel(m_rows);
    m_ledger->showFactCells();
    m_title->setObjectName(QStringLiteral("snapshotDifferenceTitle"));
    m_title->setTextFormat(Qt::PlainText);
    auto font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_print->setObjectName(QStringLiteral("snapshotDifferencePrint"));
    m_export->setObjectName(QStringLiteral("snapshotDifferenceExport"));
    m_splitter->addWidget(m_ledger);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({kLedgerWidth, kDetailWidth});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid, Theme::kGrid / 2, Theme::kGrid, Theme::kGrid / 2);
    bar->setSpacing(Theme::kGrid);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_print);
    bar->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    connect(m_print, &QPushButton::clicked, this, &DifferencePane::print);
    connect(m_export, &QPushButton::clicked, this, &DifferencePane::exportReport);
    connect(m_ledger->selectionModel(), &QItemSelectionModel::currentChanged, this, &DifferencePane::showCurrent);
    connect(m_ledger, &LedgerView::resized, this, [this] { ReportRowView::layOutColumns(*m_ledger); });
    connect(m_ledger, &LedgerView::cellActivated, this, [this](const QModelIndex& index) {
        const auto* row = m_model->rowAt(sourceOf(index));
        if (row && row->link.kind != analysis::ReportLink::Kind::None) {
            emit linkRequested(row->link);
        } else {
            m_detail->focusDerivation();
        }
    });
    connect(m_detail, &DetailView::linkActivated, this, &DifferencePane::linkActivated);
    connect(&m_session, &Session::unitChanged, this, [this] {
        m_model->setUnit(m_session.unit());
        ReportRowView::layOutColumns(*m_ledger);
        showCurrent();
    });
    connect(&m_session, &Session::schemeChanged, this, [this] {
        retranslate();
        showCurrent();
    });
    connect(&m_session, &Session::storeChanged, this, [this] {
        m_from = {};
        m_to = {};
        showReport({});
    });
    retranslate();
    showReport({});
}

bool DifferencePane::hasReport() const {
    return m_model->report() != nullptr;
}

void DifferencePane::compare(const domain::SnapshotId& from, const domain::SnapshotId& to) {
    auto made = std::make_shared<analysis::ReportTable>();
    const bool started = m_session.jobs().start(
        tr("Comparing two states of the store"),
        [made, from, to, file = m_session.file(), &clock = m_session.clock(), actor = m_session.actor(),
         viewer = m_session.viewer()](const base::Progress& progress) -> base::Status {
            auto workspace = Workspace::open(file, application::OpenMode::MustExist, clock, actor);
            if (!workspace) {
                return base::forward(std::move(workspace));
            }
            (*workspace)->roles().lookAs(viewer);
            auto report = (*workspace)->snapshots().difference(from, to, progress);
            if (!report) {
                return base::forward(std::move(report));
            }
            *made = *std::move(report);
            return {};
        },
        [this, made, from, to](const base::Status& status) {
            if (!status) {
                m_session.report(status.error());
                return;
            }
            m_from = from;
            m_to = to;
            showReport(made);
        });
    if (!started) {
        m_session.announce(tr("Wait until “%1” is done.").arg(m_session.jobs().title()));
    }
}

void DifferencePane::readStore() {
    // Between two snapshots nothing moves any more.
    if (isVisible() && hasReport() && m_to.isEmpty() && !m_from.isEmpty() && !m_session.jobs().isRunning()) {
        compare(m_from, m_to);
    }
}

void DifferencePane::showReport(std::shared_ptr<const analysis::ReportTable> report) {
    m_model->setReport(std::move(report));
    // What differs stands beneath what it is about.
    m_ledger->expandToDepth(0);
    ReportRowView::layOutColumns(*m_ledger);
    m_ledger->setCurrentIndex(m_rows->index(0, 0));
    const bool isEmpty = m_rows->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_splitter);
    m_print->setEnabled(hasReport());
    m_export->setEnabled(hasReport());
    retranslate();
    showCurrent();
}

void DifferencePane::showCurrent() {
    ReportRowView::show(*m_detail, *m_model, sourceOf(m_ledger->currentIndex()), m_session.unit());
}

QModelIndex DifferencePane::sourceOf(const QModelIndex& index) const {
    return m_rows->mapToSource(index);
}

void DifferencePane::exportReport() {
    const auto facts = m_session.workspace().catalogue().facts();
    if (hasReport() && facts) {
        ReportOutput::exportReport(m_session, this, m_rows->shownReport(), *facts);
    }
}

void DifferencePane::print() {
    const auto facts = m_session.workspace().catalogue().facts();
    if (hasReport() && facts) {
        ReportOutput::print(m_session, this, m_rows->shownReport(), **facts);
    }
}

void DifferencePane::copySelection() {
    m_ledger->copySelection();
}

void DifferencePane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        showCurrent();
    }
    QWidget::changeEvent(event);
}

void DifferencePane::retranslate() {
    const auto& report = m_model->report();
    m_title->setText(report ? textOf(report->title) : QString());
    m_ledger->setAccessibleName(tr("What differs"));
    m_print->setText(tr("&Print…"));
    m_export->setText(tr("E&xport…"));
    m_print->setIcon(Icons::icon(QStringLiteral("document-print"), palette()));
    m_export->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
    if (report) {
        m_empty->setTexts(tr("Nothing differs"), tr("Both states hold the same figures."), {});
    } else {
        m_empty->setTexts(tr("Nothing compared yet"),
                          tr("Select one snapshot to compare it with now, or two to compare them with each other."),
                          {});
    }
}

}  // namespace shirube::ui
