// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/SheetLists.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

#include "application/GovernmentService.h"
#include "application/Workspace.h"
#include "models/QtTranslator.h"
#include "models/RsColumnTitle.h"
#include "models/RsTableModel.h"
#include "pages/government/GovernmentText.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/DetailView.h"
#include "widgets/TableOutput.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using domain::RsTable;
using models::RsShownColumn;
using models::toQString;
using models::toUtf8;

namespace {

constexpr std::array kTables{
    RsTable::BudgetTotal, RsTable::BudgetAccount, RsTable::BudgetItem,   RsTable::PayeeBlock,
    RsTable::Payee,       RsTable::Contract,      RsTable::BlockFlow,    RsTable::IndirectCost,
    RsTable::ExpenseUse,  RsTable::Obligation,    RsTable::GoalLink,     RsTable::ReflectedAmount,
    RsTable::PastFinding, RsTable::OtherFinding,  RsTable::MajorExpense, RsTable::Policy,
    RsTable::Law,         RsTable::Plan,          RsTable::SubsidyRate,  RsTable::Relation,
    RsTable::Office,      RsTable::Heading,       RsTable::Breach};
constexpr int kWidest = 240;
constexpr int kDetailWidth = 376;

}  // namespace

SheetLists::SheetLists(Session& session, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent),
      m_session(session),
      m_model(new models::RsTableModel(
          [&session](RsTable table, std::span<const domain::RsRow> places) {
              return session.workspace().government().rows(table, places);
          },
          this)),
      m_label(new QLabel(this)),
      m_tables(new QComboBox(this)),
      m_export(new QToolButton(this)),
      m_table(new TableView(models::FactCell::NumberRole, this)),
      m_detail(new DetailView(this)) {
    m_model->setUnit(session.unit());
    m_table->setObjectName(QStringLiteral("sheetListTable"));
    m_table->setModel(m_model);
    m_table->showFactCells();
    m_tables->setObjectName(QStringLiteral("sheetListChoice"));
    m_tables->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_tables->setMaxVisibleItems(static_cast<int>(kTables.size()));
    m_label->setBuddy(m_tables);
    m_export->setObjectName(QStringLiteral("exportSheetList"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* left = new QWidget(this);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    bar->setSpacing(Theme::kGrid);
    bar->addWidget(m_label);
    bar->addWidget(m_tables);
    bar->addStretch();
    bar->addWidget(m_export);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    addWidget(left);
    addWidget(m_detail);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setCollapsible(0, false);
    setSizes({800, kDetailWidth});
    connectParts();
    retranslate();
}

void SheetLists::connectParts() {
    connect(m_tables, &QComboBox::currentIndexChanged, this, &SheetLists::readTable);
    connect(m_export, &QToolButton::clicked, this, &SheetLists::exportCsv);
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this, &SheetLists::readPlaces);
    connect(m_model, &models::RsTableModel::failed, this,
            [this](const base::Error& error) { m_session.report(error); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SheetLists::showCurrent);
    connect(&m_session, &Session::schemeChanged, this, &SheetLists::retranslate);
    connect(&m_session, &Session::unitChanged, this, [this] {
        m_model->setUnit(m_session.unit());
        showCurrent();
    });
}

domain::RsQuery SheetLists::query(RsTable table) const {
    domain::RsQuery query;
    query.table = table;
    query.edition = m_edition.value_or(domain::FiscalYear(0));
    query.projects = {m_project};
    return query;
}

std::vector<domain::RsRow> SheetLists::placesOf(const domain::RsQuery& query) {
    auto places = m_session.workspace().government().places(query);
    if (!places) {
        m_session.report(places.error());
        return {};
    }
    return *std::move(places);
}

void SheetLists::setProject(std::optional<domain::FiscalYear> edition, std::int64_t project) {
    m_edition = edition;
    m_project = project;
    fillTables();
    readTable();
}

void SheetLists::fillTables() {
    const QSignalBlocker blocker(m_tables);
    const auto chosen = m_tables->currentData();
    m_tables->clear();
    for (const auto table : kTables) {
        const auto rows = m_edition && m_session.isOpen() ? placesOf(query(table)).size() : 0;
        if (rows > 0) {
            m_tables->addItem(tr("%1 (%2)", "a table and how many rows it has")
                                  .arg(models::rsTableTitle(table),
                                       QLocale(QLocale::English).toString(static_cast<qulonglong>(rows))),
                              toQString(domain::toKey(table)));
        }
    }
    m_tables->setCurrentIndex(chosen.isValid() ? qMax(0, m_tables->findData(chosen)) : 0);
}

void SheetLists::showTable(RsTable table) {
    if (const int at = m_tables->findData(toQString(domain::toKey(table))); at >= 0) {
        m_tables->setCurrentIndex(at);
    }
}

void SheetLists::readTable() {
    const auto table = domain::rsTableFromKey(toUtf8(m_tables->currentData().toString()));
    m_export->setEnabled(table.has_value());
    if (!table) {
        m_model->setPlaces({});
        m_table->setEmptyText(tr("The files of this edition have no rows of this programme."));
        showCurrent();
        return;
    }
    std::vector<RsShownColumn> columns;
    for (const auto& column : domain::columnsOf(*table).subspan(1)) {
        columns.push_back({RsShownColumn::Kind::Own, std::string(column.name)});
    }
    m_model->setTable(*table, std::move(columns));
    {
        const QSignalBlocker blocker(m_table->header());
        m_table->header()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    readPlaces();
    m_table->fitColumns(kWidest);
}

void SheetLists::readPlaces() {
    if (m_tables->currentIndex() < 0) {
        return;
    }
    const auto& header = *m_table->header();
    auto wanted = query(m_model->cells().table());
    wanted.orderBy = header.sortIndicatorSection() < 0 ? std::string()
                                                       : m_model->orderOf(header.sortIndicatorSection()).value_or("");
    wanted.descending = header.sortIndicatorOrder() == Qt::DescendingOrder;
    m_model->setPlaces(placesOf(wanted));
    m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void SheetLists::showCurrent() {
    const RichText rich(palette());
    const auto* record = m_table->currentIndex().isValid() ? m_model->recordAt(m_table->currentIndex().row()) : nullptr;
    if (!record) {
        m_detail->showText(rich.hint(tr("Select a row: all of its cells and its place in the file are shown here.")));
        return;
    }
    m_detail->showText(rich.section(models::rsTableTitle(m_model->cells().table())) +
                       GovernmentText(m_session, palette()).record(m_model->cells().table(), *record));
}

void SheetLists::exportCsv() {
    if (m_model->rowCount() > 0) {
        TableOutput::exportCsv(m_session, this, *m_model,
                               QStringLiteral("%1-%2").arg(QString::number(m_project),
                                                           toQString(domain::toKey(m_model->cells().table()))));
    }
}

void SheetLists::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QSplitter::changeEvent(event);
}

void SheetLists::retranslate() {
    m_label->setText(tr("&Rows of:"));
    m_tables->setAccessibleName(tr("Table of the files"));
    m_table->setAccessibleName(tr("Rows of the files"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("These rows as CSV"));
    m_export->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
    if (m_edition) {
        fillTables();
        m_model->retranslate();
    }
    showCurrent();
}

}  // namespace shirube::ui
