// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/ReportPane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "application/Workspace.h"
#include "models/QtTranslator.h"
#include "models/ReportModel.h"
#include "models/ReportSortModel.h"
#include "pages/government/GovernmentReport.h"
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

ReportPane::ReportPane(Session& session, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new models::ReportModel(this)),
      m_rows(new models::ReportSortModel(this)),
      m_bar(new QHBoxLayout),
      m_print(new QToolButton(this)),
      m_export(new QToolButton(this)),
      m_notes(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_ledger(new LedgerView(this)),
      m_detail(new DetailView(this)),
      m_empty(new EmptyState(this)) {
    m_model->setUnit(session.unit());
    m_rows->setSourceModel(m_model);
    layOutParts(name);
    connectParts();
    retranslate();
}

ReportPane::~ReportPane() = default;

void ReportPane::layOutParts(const QString& name) {
    m_ledger->setObjectName(name + QStringLiteral("Report"));
    m_ledger->setModel(m_rows);
    m_ledger->showFactCells();
    m_print->setObjectName(name + QStringLiteral("Print"));
    m_export->setObjectName(name + QStringLiteral("Export"));
    for (auto* button : {m_print, m_export}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_notes->setObjectName(name + QStringLiteral("Notes"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(Theme::kGrid, 0, Theme::kGrid, Theme::kGrid / 2);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_splitter->addWidget(m_ledger);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({kLedgerWidth, kDetailWidth});
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_bar->setContentsMargins(Theme::kGrid, Theme::kGrid / 2, Theme::kGrid, Theme::kGrid / 2);
    m_bar->setSpacing(Theme::kGrid);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, Theme::kGrid, 0);
    buttons->setSpacing(Theme::kGrid);
    buttons->addWidget(m_print);
    buttons->addWidget(m_export);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(0);
    top->addLayout(m_bar, 1);
    top->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_notes);
    column->addWidget(m_stack, 1);
}

void ReportPane::connectParts() {
    connect(m_print, &QToolButton::clicked, this, &ReportPane::print);
    connect(m_export, &QToolButton::clicked, this, &ReportPane::exportReport);
    connect(m_ledger->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportPane::showCurrent);
    connect(m_ledger, &LedgerView::resized, this, [this] { ReportRowView::layOutColumns(*m_ledger); });
    connect(m_ledger, &LedgerView::cellActivated, this, &ReportPane::openRow);
    connect(&m_session, &Session::unitChanged, this, [this] {
        m_model->setUnit(m_session.unit());
        ReportRowView::layOutColumns(*m_ledger);
        showCurrent();
    });
    connect(&m_session, &Session::schemeChanged, this, [this] {
        retranslate();
        showCurrent();
    });
    connect(&m_session, &Session::storeChanged, this, [this] { m_jobs.cancel(); });
}

void ReportPane::make(Make make) {
    m_make = std::move(make);
    ++m_wanted;
    if (m_jobs.isRunning()) {
        m_jobs.cancel();
    } else {
        start();
    }
}

void ReportPane::start() {
    if (!m_make || !m_session.isOpen()) {
        return;
    }
    auto made = std::make_shared<analysis::ReportTable>();
    m_jobs.start(
        tr("Making the report"),
        [made, make = m_make, file = m_session.shownFile(), &clock = m_session.clock(),
         actor = m_session.actor()](const base::Progress& progress) -> base::Status {
            auto workspace = Workspace::open(file, application::OpenMode::MustExist, clock, actor);
            if (!workspace) {
                return base::forward(std::move(workspace));
            }
            auto report = make(**workspace, progress);
            if (!report) {
                return base::forward(std::move(report));
            }
            *made = *std::move(report);
            return {};
        },
        [this, made, number = m_wanted](const base::Status& status) {
            if (number != m_wanted) {
                start();
            } else if (status) {
                show(made);
            } else if (status.error().code == base::ErrorCode::NotFound) {
                showNothing(m_emptyTitle, textOf(status.error().message));
            } else if (status.error().code != base::ErrorCode::Cancelled) {
                m_session.report(status.error());
            }
        });
    if (!m_model->report()) {
        m_empty->setTexts(tr("Working…"), tr("The report is made from all rows of the edition."), {});
        m_stack->setCurrentWidget(m_empty);
    }
}

void ReportPane::showNothing(const QString& title, const QString& hint) {
    ++m_wanted;
    m_make = nullptr;
    m_jobs.cancel();
    show({});
    m_empty->setTexts(title, hint, {});
}

void ReportPane::setEmptyTexts(const QString& title, const QString& hint) {
    m_emptyTitle = title;
    m_emptyHint = hint;
    if (m_model->report()) {
        m_empty->setTexts(title, hint, {});
    }
}

void ReportPane::show(std::shared_ptr<const analysis::ReportTable> report) {
    QStringList notes;
    if (report) {
        for (const auto& note : report->notes) {
            notes.append(textOf(note));
        }
    }
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    m_model->setReport(std::move(report));
    const bool isEmpty = m_rows->rowCount() == 0;
    m_empty->setTexts(m_emptyTitle, m_emptyHint, {});
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_splitter);
    m_print->setEnabled(!isEmpty);
    m_export->setEnabled(!isEmpty);
    ReportRowView::layOutColumns(*m_ledger);
    m_ledger->setCurrentIndex(m_rows->index(0, 0));
    showCurrent();
}

QModelIndex ReportPane::sourceOf(const QModelIndex& index) const {
    return m_rows->mapToSource(index);
}

void ReportPane::showCurrent() {
    ReportRowView::show(*m_detail, *m_model, sourceOf(m_ledger->currentIndex()), m_session.unit());
}

void ReportPane::openRow(const QModelIndex& index) {
    const auto* row = m_model->rowAt(sourceOf(index));
    if (row && row->link.kind == analysis::ReportLink::Kind::GovernmentProgramme) {
        emit projectRequested(toQString(row->link.id).toLongLong());
        return;
    }
    m_ledger->setExpanded(index.siblingAtColumn(0), !m_ledger->isExpanded(index.siblingAtColumn(0)));
}

void ReportPane::exportReport() {
    if (m_model->report()) {
        GovernmentReport::exportReport(m_session, this, m_rows->shownReport());
    }
}

void ReportPane::print() {
    if (m_model->report()) {
        GovernmentReport::print(m_session, this, m_rows->shownReport());
    }
}

void ReportPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        show(m_model->report());
    }
    QWidget::changeEvent(event);
}

void ReportPane::retranslate() {
    m_ledger->setAccessibleName(tr("Rows of the report"));
    m_print->setText(tr("&Print…"));
    m_export->setText(tr("E&xport…"));
    m_print->setIcon(Icons::icon(QStringLiteral("document-print"), palette()));
    m_export->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
    auto quiet = m_notes->palette();
    quiet.setColor(QPalette::WindowText, Theme::secondaryText(palette()));
    m_notes->setPalette(quiet);
}

}  // namespace shirube::ui
