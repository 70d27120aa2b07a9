// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/ReportView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/QtTranslator.h"
#include "models/ReportModel.h"
#include "models/ReportSelection.h"
#include "models/ReportSortModel.h"
#include "pages/government/GovernmentReport.h"
#include "pages/report/ReportOutput.h"
#include "pages/report/ReportRowView.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/DetailView.h"
#include "widgets/EmptyState.h"
#include "widgets/LedgerView.h"

namespace shirube::ui {

using models::FactCell;
using models::toQString;
using models::toUtf8;
using LinkKind = analysis::ReportLink::Kind;

namespace {

constexpr int kDetailWidth = 376;
constexpr int kNotesHeight = 88;

void collectExpanded(const LedgerView& view, QStringList& ids) {
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const auto index = view.model()->index(row, 0);
        if (view.isExpanded(index)) {
            ids.append(index.data(FactCell::IdRole).toString());
        }
    }
}

}  // namespace

ReportView::ReportView(Session& session, const QString& name, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent),
      m_session(session),
      m_model(new models::ReportModel(this)),
      m_rows(new models::ReportSortModel(this)),
      m_bar(new QHBoxLayout),
      m_second(new QHBoxLayout),
      m_copy(new QToolButton(this)),
      m_print(new QToolButton(this)),
      m_export(new QToolButton(this)),
      m_open(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_ledger(new LedgerView(this)),
      m_empty(new EmptyState(this)),
      m_notes(new QLabel(this)),
      m_detail(new DetailView(this)) {
    m_model->setUnit(session.unit());
    m_rows->setSourceModel(m_model);
    layOutParts(name);
    connectParts();
    retranslate();
}

void ReportView::layOutParts(const QString& name) {
    m_ledger->setObjectName(name + QStringLiteral("Report"));
    m_ledger->setModel(m_rows);
    m_ledger->showFactCells();
    m_copy->setObjectName(name + QStringLiteral("Copy"));
    m_print->setObjectName(name + QStringLiteral("Print"));
    m_export->setObjectName(name + QStringLiteral("Export"));
    m_open->setObjectName(name + QStringLiteral("Open"));
    m_notes->setObjectName(name + QStringLiteral("Notes"));
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->setContentsMargins(Theme::kGrid, Theme::kGrid / 2, Theme::kGrid, Theme::kGrid / 2);
    m_open->setAutoRaise(true);
    m_detail->addToTitle(m_open);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    top->setSpacing(Theme::kGrid);
    m_bar->setSpacing(Theme::kGrid);
    top->addLayout(m_bar, 1);
    for (auto* button : {m_copy, m_print, m_export}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        top->addWidget(button);
    }
    m_second->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_ledger);
    m_stack->addWidget(m_empty);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(m_second);
    column->addWidget(m_stack, 1);
    auto* notes = new QScrollArea(this);
    notes->setWidget(m_notes);
    notes->setWidgetResizable(true);
    notes->setFrameShape(QFrame::NoFrame);
    notes->setMaximumHeight(kNotesHeight);
    notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notesRoom = notes;
    column->addWidget(notes);
    addWidget(left);
    addWidget(m_detail);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setCollapsible(0, false);
    setSizes({900, kDetailWidth});
}

void ReportView::addRow(QWidget* widget) {
    m_second->addWidget(widget, 1);
}

void ReportView::connectParts() {
    connect(m_copy, &QToolButton::clicked, this, &ReportView::copyReport);
    connect(m_print, &QToolButton::clicked, this, &ReportView::print);
    connect(m_export, &QToolButton::clicked, this, &ReportView::exportReport);
    connect(m_open, &QToolButton::clicked, this, [this] { openRow(m_ledger->currentIndex()); });
    connect(m_ledger, &LedgerView::cellActivated, this, &ReportView::openRow);
    connect(m_ledger, &LedgerView::resized, this, &ReportView::layOutColumns);
    connect(m_ledger->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReportView::showCurrent);
    connect(m_ledger->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { emit summaryChanged(summary()); });
    connect(&m_session, &Session::schemeChanged, this, [this] {
        retranslate();
        showCurrent();
    });
    connect(&m_session, &Session::unitChanged, this, [this] {
        m_model->setUnit(m_session.unit());
        layOutColumns();
        showCurrent();
        emit summaryChanged(summary());
    });
}

QModelIndex ReportView::sourceOf(const QModelIndex& index) const {
    return m_rows->mapToSource(index);
}

const analysis::ReportRow* ReportView::rowAt(const QModelIndex& index) const {
    return m_model->rowAt(sourceOf(index));
}

bool ReportView::hasReport() const {
    return m_model->report() != nullptr;
}

QString ReportView::summary() const {
    QModelIndexList cells;
    for (const auto& index : m_ledger->selectionModel()->selectedIndexes()) {
        cells.append(sourceOf(index));
    }
    return models::ReportSelection::sumOf(*m_model, cells);
}

void ReportView::setReport(std::shared_ptr<const analysis::ReportTable> report, const QString& title,
                           const QString& hint) {
    const auto current = toUtf8(m_ledger->currentIndex().data(FactCell::IdRole).toString());
    const bool isSame = report && m_model->report() && report->id == m_model->report()->id;
    QStringList expanded;
    if (isSame) {
        collectExpanded(*m_ledger, expanded);
    } else {
        m_ledger->header()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    const bool isEmpty = !report || report->rows.empty();
    m_model->setReport(std::move(report));
    layOutColumns();
    for (const auto& id : expanded) {
        m_ledger->expand(m_rows->mapFromSource(m_model->indexOf(toUtf8(id))));
    }
    const auto kept = m_rows->mapFromSource(m_model->indexOf(current));
    m_ledger->setCurrentIndex(kept.isValid() ? kept : m_rows->index(0, 0));
    showNotes();
    m_empty->setTexts(title.isEmpty() ? tr("Nothing to show") : title, hint, {});
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_ledger);
    for (auto* button : {m_copy, m_print, m_export}) {
        button->setEnabled(!isEmpty);
    }
    showCurrent();
    emit summaryChanged(summary());
}

void ReportView::showNotes() {
    QStringList notes;
    if (m_model->report()) {
        for (const auto& note : m_model->report()->notes) {
            notes.append(models::textOf(note));
        }
    }
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notesRoom->setVisible(!notes.isEmpty());
}

void ReportView::layOutColumns() {
    ReportRowView::layOutColumns(*m_ledger);
}

void ReportView::showCurrent() {
    const auto* row = rowAt(m_ledger->currentIndex());
    m_open->setVisible(!m_staysOnSheet && row && row->link.kind == LinkKind::GovernmentProgramme);
    ReportRowView::show(*m_detail, *m_model, sourceOf(m_ledger->currentIndex()), m_session.unit());
}

void ReportView::openRow(const QModelIndex& index) {
    const auto* row = rowAt(index);
    if (!row) {
        return;
    }
    const auto first = index.siblingAtColumn(0);
    if (!m_staysOnSheet && row->link.kind == LinkKind::GovernmentProgramme) {
        emit projectRequested(toQString(row->link.id).toLongLong());
    } else if (m_rows->hasChildren(first)) {
        m_ledger->setExpanded(first, !m_ledger->isExpanded(first));
    } else {
        m_detail->focusDerivation();
    }
}

void ReportView::copyReport() {
    if (m_model->report()) {
        ReportOutput::copy(m_session, m_rows->shownReport());
    }
}

void ReportView::exportReport() {
    if (m_model->report()) {
        GovernmentReport::exportReport(m_session, this, m_rows->shownReport());
    }
}

void ReportView::print() {
    if (m_model->report()) {
        GovernmentReport::print(m_session, this, m_rows->shownReport());
    }
}

void ReportView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QSplitter::changeEvent(event);
}

void ReportView::retranslate() {
    m_ledger->setAccessibleName(tr("Rows of the report"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the whole table with its headings"));
    m_copy->setIcon(Icons::icon(QStringLiteral("edit-copy"), palette()));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("Shows the pages as they will be printed (Ctrl+P)"));
    m_print->setIcon(Icons::icon(QStringLiteral("document-print"), palette()));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("As a workbook, CSV or PDF (Ctrl+E)"));
    m_export->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
    m_open->setText(tr("Open the sheet"));
    m_open->setToolTip(tr("Everything that the files say of this programme (Enter)"));
    auto inks = m_notes->palette();
    inks.setColor(QPalette::WindowText, Theme::secondaryText(palette()));
    m_notes->setPalette(inks);
    if (m_model->report()) {
        m_model->retranslate();
        showNotes();
        showCurrent();
    }
}

}  // namespace shirube::ui
