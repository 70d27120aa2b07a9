// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart/ChartPreview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "analysis/FigureTable.h"
#include "figures/FigureExporter.h"
#include "models/FigureTableModel.h"
#include "models/QtTranslator.h"
#include "models/TableSortModel.h"
#include "style/Theme.h"
#include "widgets/FigureView.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::toQString;
using models::toUtf8;

namespace {

constexpr int kWidestColumn = 280;

}  // namespace

ChartPreview::ChartPreview(QWidget* parent)
    : QWidget(parent),
      m_sides(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_view(new FigureView(this)),
      m_model(new models::FigureTableModel(this)),
      m_rows(new models::TableSortModel(this)),
      m_table(new TableView(models::FactCell::NumberRole, this)),
      m_words(new QPlainTextEdit(this)),
      m_copyTable(new QPushButton(this)),
      m_copyWords(new QPushButton(this)) {
    setObjectName(QStringLiteral("chartPreview"));
    m_sides->setObjectName(QStringLiteral("chartSides"));
    m_sides->setDrawBase(false);
    m_sides->setExpanding(false);
    m_view->setObjectName(QStringLiteral("figure"));
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->showFactCells();
    m_table->header()->setStretchLastSection(false);
    m_words->setObjectName(QStringLiteral("chartAlternativeText"));
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copyTable->setObjectName(QStringLiteral("chartCopyTable"));
    m_copyWords->setObjectName(QStringLiteral("chartCopyWords"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(withButton(m_table, m_copyTable));
    m_stack->addWidget(withButton(m_words, m_copyWords));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    for (int side = Figure; side <= AlternativeText; ++side) {
        m_sides->addTab(QString());
    }
    connect(m_sides, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_copyTable, &QPushButton::clicked, this, [this] { emit copyRequested(m_tsv); });
    connect(m_copyWords, &QPushButton::clicked, this, [this] { emit copyRequested(m_words->toPlainText()); });
    retranslate();
}

QWidget* ChartPreview::withButton(QWidget* content, QPushButton* button) {
    auto* side = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    row->addStretch(1);
    row->addWidget(button);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(content, 1);
    column->addLayout(row);
    return side;
}

void ChartPreview::setFigure(const analysis::FigureSpec& spec, const figures::LayoutOptions& layout) {
    m_view->setFigure(spec, layout);
    m_model->setTable(analysis::figureTable(spec, models::qtTranslator()), spec.changes, toQString(spec.unitLabel));
    m_table->fitColumns(kWidestColumn);
    // The last one too: a column of figures is never cut.
    m_table->resizeColumnToContents(m_model->columnCount() - 1);
    m_words->setPlainText(toQString(spec.alternativeText));
    m_tsv = toQString(figures::FigureExporter::tsv(spec, models::qtTranslator()));
    m_copyTable->setEnabled(true);
    m_copyWords->setEnabled(true);
}

void ChartPreview::setMessage(const QString& text) {
    m_view->setMessage(text);
    m_model->clear();
    m_table->setEmptyText(text);
    m_words->clear();
    m_words->setPlaceholderText(text);
    m_tsv.clear();
    m_copyTable->setEnabled(false);
    m_copyWords->setEnabled(false);
}

void ChartPreview::showSide(Side side) {
    m_sides->setCurrentIndex(side);
}

bool ChartPreview::showRow(const QString& row, const QString& column) {
    const auto index =
        m_rows->mapFromSource(m_model->index(m_model->rowOf(toUtf8(row)), m_model->columnOf(toUtf8(column))));
    if (!index.isValid()) {
        return false;
    }
    showSide(Table);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

bool ChartPreview::copySelection() const {
    if (m_table->hasFocus()) {
        m_table->copySelection();
        return true;
    }
    if (m_words->hasFocus()) {
        m_words->copy();
        return true;
    }
    return false;
}

void ChartPreview::retranslate() {
    m_sides->setAccessibleName(tr("Sides of the chart"));
    m_sides->setTabText(Figure, tr("Figure"));
    m_sides->setTabText(Table, tr("Table"));
    m_sides->setTabText(AlternativeText, tr("Alternative text"));
    m_table->setAccessibleName(tr("Figures of the chart"));
    m_words->setAccessibleName(tr("Alternative text"));
    m_copyTable->setText(tr("Copy the table"));
    m_copyTable->setToolTip(tr("Tab-separated, with every digit, for a spreadsheet"));
    m_copyWords->setText(tr("Copy the text"));
}

}  // namespace shirube::ui
