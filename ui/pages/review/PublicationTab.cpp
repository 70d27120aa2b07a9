// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/PublicationTab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "application/CatalogueService.h"
#include "application/ReviewResultService.h"
#include "models/PublicationModel.h"
#include "models/QtTranslator.h"
#include "models/ReportModel.h"
#include "models/ReportSortModel.h"
#include "pages/report/ReportOutput.h"
#include "pages/report/ReportRowView.h"
#include "session/Dialogs.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/EmptyState.h"
#include "widgets/LedgerView.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using domain::RoundStage;
using models::FactCell;
using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

const auto kSplitterKey = QStringLiteral("review/publication");
constexpr int kWidest = 240;
constexpr int kLeakRows = 4;

}  // namespace

PublicationTab::PublicationTab(Session& session, QWidget* parent)
    : ReviewTab(session, parent),
      m_model(new models::ReportModel(this)),
      m_rows(new models::ReportSortModel(this)),
      m_publications(new models::PublicationModel(this)),
      m_publicationRows(new models::TableSortModel(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_parts(new QSplitter(Qt::Vertical, this)),
      m_dropped(new QLabel(this)),
      m_check(new QLabel(this)),
      m_leaks(new QTreeWidget(this)),
      m_export(new QPushButton(this)),
      m_publish(new QPushButton(this)),
      m_ledger(new LedgerView(this)),
      m_formerTitle(new QLabel(this)),
      m_former(new TableView(FactCell::NumberRole, this)) {
    setObjectName(QStringLiteral("reviewPublication"));
    m_choice.book = domain::ReviewBook::make({}, {});
    layOut();
    connect(m_export, &QPushButton::clicked, this, [this] { exportFigure(); });
    connect(m_publish, &QPushButton::clicked, this, &PublicationTab::publish);
    connect(m_ledger, &LedgerView::resized, this, [this] { ReportRowView::layOutColumns(*m_ledger); });
    connect(&m_session, &Session::schemeChanged, this, &PublicationTab::retranslate);
    m_parts->restoreState(m_session.preferences().bytes(kSplitterKey));
}

void PublicationTab::layOut() {
    m_rows->setSourceModel(m_model);
    m_ledger->setObjectName(QStringLiteral("publicationLedger"));
    m_ledger->setModel(m_rows);
    m_ledger->showFactCells();
    m_publicationRows->setSourceModel(m_publications);
    m_former->setObjectName(QStringLiteral("publications"));
    m_former->setModel(m_publicationRows);
    m_former->showFactCells();
    m_dropped->setObjectName(QStringLiteral("publicationDropped"));
    m_check->setObjectName(QStringLiteral("publicationCheck"));
    m_leaks->setObjectName(QStringLiteral("publicationLeaks"));
    m_leaks->setRootIsDecorated(false);
    m_leaks->setMaximumHeight((kLeakRows + 1) * Theme::kRowHeight);
    m_export->setObjectName(QStringLiteral("exportPublication"));
    m_publish->setObjectName(QStringLiteral("recordPublication"));
    for (auto* label : {m_dropped, m_check, m_formerTitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto bold = m_formerTitle->font();
    bold.setBold(true);
    m_formerTitle->setFont(bold);
    m_formerTitle->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(Theme::kGrid / 2);
    texts->addWidget(m_dropped);
    texts->addWidget(m_check);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    bar->setSpacing(Theme::kGrid);
    bar->addLayout(texts, 1);
    bar->addWidget(m_export, 0, Qt::AlignTop);
    bar->addWidget(m_publish, 0, Qt::AlignTop);
    auto* top = new QWidget(this);
    auto* topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(0, 0, 0, 0);
    topColumn->setSpacing(0);
    topColumn->addLayout(bar);
    topColumn->addWidget(m_leaks);
    topColumn->addWidget(m_ledger, 1);
    auto* below = new QWidget(this);
    auto* belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->setSpacing(0);
    belowColumn->addWidget(m_formerTitle);
    belowColumn->addWidget(m_former, 1);
    m_parts->addWidget(top);
    m_parts->addWidget(below);
    m_parts->setStretchFactor(0, 4);
    m_parts->setStretchFactor(1, 1);
    m_parts->setCollapsible(0, false);
    m_stack->addWidget(m_parts);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

QString PublicationTab::title() const {
    return tr("Publication");
}

bool PublicationTab::isFor(const domain::Viewer& viewer) const {
    return viewer.role == domain::Role::Secretariat;
}

bool PublicationTab::showObstacle() {
    if (!m_choice.round) {
        m_empty->setTexts(tr("No review of your own is chosen"),
                          tr("Reviews that documents print are public already. Choose one that is held with this "
                             "program."),
                          {});
        return true;
    }
    if (m_choice.round->stage != RoundStage::Decided && m_choice.round->stage != RoundStage::Published) {
        m_empty->setTexts(tr("Nothing to publish yet"),
                          tr("What goes out stands here once every subject has a decision."), {});
        return true;
    }
    return false;
}

void PublicationTab::show(const ReviewChoice& choice) {
    m_choice = choice;
    m_summary.clear();
    m_isClean = false;
    if (showObstacle()) {
        m_model->setReport(nullptr);
        m_publications->setRound(nullptr, {});
        m_leaks->clear();
        m_dropped->clear();
        m_check->clear();
        m_stack->setCurrentWidget(m_empty);
        emit summaryChanged(m_summary);
        return;
    }
    readDraft();
}

void PublicationTab::readDraft() {
    auto draft = m_session.workspace().reviewResults().publication(m_choice.round->id);
    if (!draft) {
        m_model->setReport(nullptr);
        m_empty->setTexts(tr("What goes out can't be made"), textOf(draft.error().message), {});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_parts);
    m_model->setUnit(m_session.unit());
    m_dropped->setText(tr("Left out because they are not public: %1 comments, %2 reasons, %3 findings. Reviewers stand "
                          "under their labels.")
                           .arg(QString::number(draft->droppedComments), QString::number(draft->droppedReasons),
                                QString::number(draft->droppedRemarks)));
    m_model->setReport(std::make_shared<const analysis::ReportTable>(std::move(draft->table)));
    m_ledger->expandAll();
    ReportRowView::layOutColumns(*m_ledger);
    m_ledger->setCurrentIndex(m_rows->index(0, 0));
    showLeaks();
    m_publications->setRound(m_choice.book, m_choice.round->id);
    m_former->fitColumns(kWidest);
    m_former->setEmptyText(tr("This review was not published yet."));
    m_summary = m_check->text();
    emit summaryChanged(m_summary);
}

void PublicationTab::showLeaks() {
    m_leaks->clear();
    m_leaks->setHeaderLabels({tr("Kind"), tr("What must not go out"), tr("Place")});
    const auto leaks = m_session.workspace().reviewResults().leaks(m_choice.round->id);
    m_isClean = leaks && leaks->empty();
    QString text;
    if (!leaks) {
        text = tr("！ %1").arg(textOf(leaks.error().message));
    } else if (leaks->empty()) {
        text = tr("✓ No name, no affiliation and nothing that is not public was found in it.");
    } else {
        text = tr("！ %1 places give away what must not go out. Mend them before publishing.").arg(leaks->size());
        for (const auto& leak : *leaks) {
            m_leaks->addTopLevelItem(new QTreeWidgetItem(
                {textOf(analysis::label(leak.kind)), toQString(leak.secret), toQString(leak.place)}));
        }
    }
    auto inks = m_check->palette();
    inks.setColor(QPalette::WindowText, m_isClean ? Theme::goodText(palette()) : Theme::alertText(palette()));
    m_check->setPalette(inks);
    m_check->setText(text);
    m_leaks->setVisible(m_leaks->topLevelItemCount() > 0);
    for (int column = 0; column + 1 < m_leaks->columnCount(); ++column) {
        m_leaks->resizeColumnToContents(column);
    }
    m_publish->setEnabled(m_isClean);
    m_publish->setToolTip(m_isClean ? tr("Records what went out with its digest. This can't be undone.") : text);
    m_export->setEnabled(m_isClean);
}

void PublicationTab::publish() {
    QString reason;
    if (m_publications->rowCount() > 0) {
        const auto given =
            m_session.dialogs().askText(this, tr("Publish again"), tr("Why it is published again (required)"));
        if (!given) {
            return;
        }
        reason = given->trimmed();
    } else if (!m_session.dialogs().confirm(
                   this, tr("Record the publication"),
                   tr("It is recorded that the table went out as it stands, with its digest. This can't be undone."),
                   tr("Record"))) {
        return;
    }
    if (const auto published = m_session.workspace().reviewResults().publish(m_choice.round->id, toUtf8(reason));
        !published) {
        m_session.report(published.error());
        showLeaks();
        return;
    }
    m_session.announce(tr("The publication is recorded"));
    emit changed();
}

void PublicationTab::copySelection() {
    if (m_former->hasFocus()) {
        m_former->copySelection();
    } else {
        m_ledger->copySelection();
    }
}

bool PublicationTab::exportFigure() {
    const auto facts = m_session.workspace().catalogue().facts();
    if (!facts || !m_model->report() || !m_isClean) {
        return false;
    }
    const auto check = [this, round = m_choice.round->id](const std::filesystem::path& file) -> base::Status {
        const auto leaks = m_session.workspace().reviewResults().leaksIn(round, file);
        if (!leaks) {
            return tl::make_unexpected(leaks.error());
        }
        if (leaks->empty()) {
            return {};
        }
        return tl::make_unexpected(
            base::Error{base::ErrorCode::Conflict,
                        base::Message::verbatim(
                            toUtf8(tr("The file was removed: it gives away “%1” in %2.")
                                       .arg(toQString(leaks->front().secret), toQString(leaks->front().place)))),
                        {}});
    };
    ReportOutput::exportReport(m_session, this, *m_model->report(), *facts, check);
    return true;
}

void PublicationTab::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_parts->saveState());
}

void PublicationTab::retranslate() {
    m_ledger->setAccessibleName(tr("What goes out"));
    m_leaks->setAccessibleName(tr("What must not go out"));
    m_former->setAccessibleName(tr("Publications so far"));
    m_formerTitle->setText(tr("Publications so far"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Writes exactly this table as a workbook, CSV or PDF, and checks the file (Ctrl+E)"));
    m_export->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
    m_publish->setText(tr("Record the &publication…"));
    m_model->retranslate();
    m_publications->retranslate();
    // What was chosen may be gone while nobody looks; it is shown anew when somebody does.
    if (isVisible() && m_choice.round) {
        show(m_choice);
    }
}

}  // namespace shirube::ui
