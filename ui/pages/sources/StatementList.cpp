// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sources/StatementList.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/DocumentModel.h"
#include "models/FactCell.h"
#include "models/QtTranslator.h"
#include "models/StatementListModel.h"
#include "models/TableSortModel.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/EmptyState.h"
#include "widgets/SearchField.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::DocumentModel;
using models::FactCell;
using models::StatementListModel;

namespace {

constexpr int kWidest = 260;
constexpr int kTitleWidth = 400;

}  // namespace

StatementList::StatementList(QWidget* parent)
    : QWidget(parent),
      m_checks(std::make_shared<const models::CheckIndex>()),
      m_documentModel(new DocumentModel(this)),
      m_sortedDocuments(new models::TableSortModel(this)),
      m_model(new StatementListModel(this)),
      m_sorted(new models::TableSortModel(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_documents(new TableView(FactCell::NumberRole, this)),
      m_title(new QLabel(this)),
      m_back(new QToolButton(this)),
      m_search(new SearchField(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new TableView(FactCell::NumberRole, this)),
      m_empty(new EmptyState(this)) {
    m_documents->setObjectName(QStringLiteral("documents"));
    m_table->setObjectName(QStringLiteral("statements"));
    m_search->setObjectName(QStringLiteral("statementSearch"));
    m_back->setObjectName(QStringLiteral("backToDocument"));
    m_title->setObjectName(QStringLiteral("statementTitle"));
    m_sortedDocuments->setSourceModel(m_documentModel);
    m_documents->setModel(m_sortedDocuments);
    m_documents->showFactCells();
    m_documents->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sorted->setSourceModel(m_model);
    m_table->setModel(m_sorted);
    m_table->showFactCells();
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    bar->setSpacing(Theme::kGrid);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_back);
    bar->addWidget(m_search);
    auto* lower = new QWidget(this);
    auto* lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 0, 0, 0);
    lowerColumn->setSpacing(0);
    lowerColumn->addLayout(bar);
    lowerColumn->addWidget(m_stack, 1);
    m_splitter->addWidget(m_documents);
    m_splitter->addWidget(lower);
    m_splitter->setSizes({176, 560});
    m_splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connect(m_documents->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StatementList::chooseDocument);
    connect(m_documents, &QTreeView::clicked, this, &StatementList::chooseDocument);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StatementList::currentChanged);
    connect(m_table, &QTreeView::activated, this, &StatementList::activated);
    connect(m_table, &QWidget::customContextMenuRequested, this, &StatementList::showContextMenu);
    connect(m_search, &SearchField::escaped, this, &StatementList::focusTable);
    connect(m_search, &SearchField::textChanged, this, [this](const QString& text) {
        m_model->setText(text.trimmed());
        m_table->setCurrentIndex(m_sorted->index(0, 0));
        showListed();
    });
    connect(m_back, &QToolButton::clicked, this, [this] {
        if (!m_documents->currentIndex().isValid()) {
            m_documents->setCurrentIndex(m_sortedDocuments->index(0, 0));
        }
        chooseDocument();
    });
    connect(m_empty, &EmptyState::actionClicked, m_search, &SearchField::clear);
    retranslate();
}

void StatementList::setChecks(const std::shared_ptr<const models::CheckIndex>& checks) {
    m_checks = checks;
    {
        const QSignalBlocker blocker(m_documents->selectionModel());
        const auto document = m_scope.isDocument() ? m_scope.document : domain::SourceId();
        m_documentModel->setChecks(checks);
        const int row = m_documentModel->rowOf(document);
        m_documents->setCurrentIndex(m_sortedDocuments->mapFromSource(m_documentModel->index(qMax(0, row), 0)));
        if (m_scope.isDocument()) {
            m_scope.document =
                domain::SourceId(models::toUtf8(m_documents->currentIndex().data(FactCell::IdRole).toString()));
        }
    }
    fill();
    if (m_isFirst && m_documentModel->rowCount() > 0) {
        m_isFirst = false;
        m_documents->fitColumns(kWidest);
        m_documents->setColumnWidth(DocumentModel::Title, kTitleWidth);
        m_table->fitColumns(kWidest);
    }
}

void StatementList::showScope(const StatementScope& scope, const QString& title) {
    m_scope = scope;
    m_scopeTitle = title;
    {
        const QSignalBlocker search(m_search);
        m_search->clear();
    }
    m_model->setText({});
    {
        const QSignalBlocker blocker(m_documents->selectionModel());
        if (scope.isDocument()) {
            const int row = m_documentModel->rowOf(scope.document);
            m_documents->setCurrentIndex(m_sortedDocuments->mapFromSource(m_documentModel->index(row, 0)));
            m_documents->scrollTo(m_documents->currentIndex());
        } else {
            m_documents->clearSelection();
        }
    }
    fill();
}

void StatementList::chooseDocument() {
    StatementScope scope;
    scope.document = domain::SourceId(models::toUtf8(m_documents->currentIndex().data(FactCell::IdRole).toString()));
    if (!scope.document.isEmpty() && !(scope == m_scope)) {
        m_documents->selectionModel()->select(m_documents->currentIndex(),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        showScope(scope, {});
    }
}

void StatementList::fill() {
    const auto* before = current();
    const auto selected = before ? before->id : domain::StatementId();
    const auto& state = m_checks->state();
    m_model->setStatements(m_checks,
                           state ? m_scope.statements(*state->facts) : std::vector<const domain::FigureStatement*>());
    const int row = m_model->rowOf(selected);
    m_table->setCurrentIndex(row >= 0 ? m_sorted->mapFromSource(m_model->index(row, 0)) : m_sorted->index(0, 0));
    m_table->setColumnHidden(StatementListModel::Source, m_scope.isDocument());
    showListed();
}

void StatementList::showListed() {
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    m_back->setVisible(!m_scope.isDocument());
    m_title->setText(m_scope.isDocument() ? tr("What it states: %1").arg(m_model->size())
                                          : tr("Statements on “%1”: %2").arg(m_scopeTitle).arg(m_model->size()));
    if (m_model->size() > 0) {
        m_empty->setTexts(tr("No statement matches"), tr("Shorten the search."), tr("Clear the search"));
    } else if (!m_checks->state()) {
        m_empty->setTexts(tr("The figures are being read"), tr("They stand here in a moment."), {});
    } else if (m_documentModel->rowCount() == 0) {
        m_empty->setTexts(tr("The store holds no documents"),
                          tr("Choose File > Load the bundled dataset to bring in the published figures."), {});
    } else {
        m_empty->setTexts(tr("No document states a figure of it"), tr("What is known of it stands on the right."), {});
    }
    emit currentChanged();
}

const domain::FigureStatement* StatementList::current() const {
    const auto index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->statementAt(index.row()) : nullptr;
}

QString StatementList::summary() const {
    return tr("%1 of %2 statements").arg(QString::number(m_model->rowCount()), QString::number(m_model->size()));
}

void StatementList::focusSearch() {
    m_search->focusSearch();
}

void StatementList::focusTable() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void StatementList::copySelection() const {
    (m_documents->hasFocus() ? m_documents : m_table)->copySelection();
}

QByteArray StatementList::saveState() const {
    return m_splitter->saveState();
}

void StatementList::restoreState(const QByteArray& state) {
    m_splitter->restoreState(state);
}

void StatementList::showContextMenu(const QPoint& at) {
    if (!current()) {
        return;
    }
    QMenu menu(this);
    menu.addAction(tr("Everything that states this figure"), this, &StatementList::activated);
    menu.addSeparator();
    menu.addAction(Icons::icon(QStringLiteral("edit-copy"), palette()), tr("Copy with headers"), this,
                   [this] { m_table->copySelection(); });
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void StatementList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void StatementList::retranslate() {
    m_documents->setAccessibleName(tr("Documents"));
    m_table->setAccessibleName(tr("Statements"));
    m_search->setPlaceholderText(tr("Find a figure (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find a figure"));
    m_back->setText(tr("&Back to the document"));
    m_documentModel->retranslate();
    m_model->retranslate();
    showListed();
}

}  // namespace shirube::ui
