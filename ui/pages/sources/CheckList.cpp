// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sources/CheckList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

#include "models/CheckModel.h"
#include "models/FactCell.h"
#include "models/QtTranslator.h"
#include "models/TableSortModel.h"
#include "pages/sources/VerdictChips.h"
#include "style/Icons.h"
#include "style/Theme.h"
#include "widgets/EmptyState.h"
#include "widgets/SearchField.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using domain::IdentityKind;
using models::CheckModel;
using models::toQString;
using models::toUtf8;

namespace {

constexpr std::array kKinds{IdentityKind::Same,  IdentityKind::Sum,      IdentityKind::Ratio,
                            IdentityKind::Count, IdentityKind::Previous, IdentityKind::Formula};
constexpr int kLabelWidth = 320;
constexpr int kNoteWidth = 200;
constexpr int kWidest = 180;
constexpr int kComboLetters = 14;

}  // namespace

CheckList::CheckList(QWidget* parent)
    : QWidget(parent),
      m_checks(std::make_shared<const models::CheckIndex>()),
      m_model(new CheckModel(this)),
      m_sorted(new models::TableSortModel(this)),
      m_chips(new VerdictChips(this)),
      m_withoutNote(new QCheckBox(this)),
      m_search(new SearchField(this)),
      m_kind(new QComboBox(this)),
      m_source(new QComboBox(this)),
      m_hits(new QLabel(this)),
      m_export(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new TableView(models::FactCell::NumberRole, this)),
      m_empty(new EmptyState(this)) {
    m_table->setObjectName(QStringLiteral("checks"));
    m_search->setObjectName(QStringLiteral("checkSearch"));
    m_kind->setObjectName(QStringLiteral("checkKind"));
    m_source->setObjectName(QStringLiteral("checkSource"));
    m_withoutNote->setObjectName(QStringLiteral("withoutNote"));
    m_export->setObjectName(QStringLiteral("exportChecks"));
    m_sorted->setSourceModel(m_model);
    m_table->setModel(m_sorted);
    m_table->showFactCells();
    m_table->header()->setSortIndicator(CheckModel::Verdict, Qt::AscendingOrder);
    m_table->setColumnHidden(CheckModel::Id, true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (auto* combo : {m_kind, m_source}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(kComboLetters);
    }
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto* chips = new QHBoxLayout;
    chips->setSpacing(Theme::kGrid);
    chips->addWidget(m_chips);
    chips->addWidget(m_withoutNote);
    chips->addStretch();
    auto* filters = new QHBoxLayout;
    filters->setSpacing(Theme::kGrid);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_search, m_kind, m_source, m_hits}) {
        filters->addWidget(widget);
    }
    filters->addStretch();
    filters->addWidget(m_export);
    auto* bar = new QVBoxLayout;
    bar->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    bar->setSpacing(Theme::kGrid);
    bar->addLayout(chips);
    bar->addLayout(filters);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);

    connect(m_chips, &VerdictChips::chosenChanged, this, &CheckList::readFilter);
    connect(m_withoutNote, &QCheckBox::toggled, this, &CheckList::readFilter);
    connect(m_search, &SearchField::escaped, this, &CheckList::focusTable);
    connect(m_search, &SearchField::textChanged, this, &CheckList::readFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CheckList::readFilter);
    connect(m_source, &QComboBox::currentIndexChanged, this, &CheckList::readFilter);
    connect(m_export, &QToolButton::clicked, this, &CheckList::exportRequested);
    connect(m_empty, &EmptyState::actionClicked, this, &CheckList::clearFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckList::currentChanged);
    connect(m_table, &QTreeView::activated, this, &CheckList::activated);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CheckList::showContextMenu);
    retranslate();
}

void CheckList::setChecks(const std::shared_ptr<const models::CheckIndex>& checks) {
    const auto* before = current();
    const auto selected = before ? before->id : domain::CheckId();
    m_checks = checks;
    m_model->setChecks(checks);
    fillChoices();
    m_model->setFilter(filter());
    select(selected);
    if (m_isFirst && m_model->rowCount() > 0) {
        m_isFirst = false;
        m_table->fitColumns(kWidest);
        m_table->setColumnWidth(CheckModel::Label, kLabelWidth);
        m_table->setColumnWidth(CheckModel::Note, kNoteWidth);
    }
    showListed();
}

const analysis::Check* CheckList::current() const {
    const auto index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->checkAt(index.row()) : nullptr;
}

bool CheckList::showCheck(const domain::CheckId& check) {
    if (m_model->rowOf(check) < 0) {
        clearFilter();
    }
    const int row = m_model->rowOf(check);
    if (row < 0) {
        return false;
    }
    const auto index = m_sorted->mapFromSource(m_model->index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

models::CheckFilter CheckList::filter() const {
    models::CheckFilter filter;
    filter.verdicts = m_chips->chosen();
    filter.kind = domain::identityKindFromKey(toUtf8(m_kind->currentData().toString()));
    filter.source = domain::SourceId(toUtf8(m_source->currentData().toString()));
    filter.text = toUtf8(m_search->text().trimmed());
    filter.onlyWithoutNote = m_withoutNote->isChecked();
    return filter;
}

void CheckList::readFilter() {
    const auto* before = current();
    const auto selected = before ? before->id : domain::CheckId();
    m_model->setFilter(filter());
    select(selected);
    showListed();
}

void CheckList::select(const domain::CheckId& check) {
    const int row = m_model->rowOf(check);
    m_table->setCurrentIndex(row >= 0 ? m_sorted->mapFromSource(m_model->index(row, 0)) : m_sorted->index(0, 0));
}

void CheckList::clearFilter() {
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker kind(m_kind);
        const QSignalBlocker source(m_source);
        const QSignalBlocker withoutNote(m_withoutNote);
        m_chips->choose({});
        m_search->clear();
        m_kind->setCurrentIndex(0);
        m_source->setCurrentIndex(0);
        m_withoutNote->setChecked(false);
    }
    readFilter();
}

void CheckList::showListed() {
    m_chips->setCounts(*m_model);
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    m_export->setEnabled(!isEmpty);
    m_hits->setText(m_model->filter().isEmpty() ? QString() : summary());
    if (m_model->size() > 0) {
        m_empty->setTexts(tr("No check matches"), tr("Shorten the search or drop a filter."),
                          tr("Clear search and filters"));
    } else if (m_checks->state()) {
        m_empty->setTexts(tr("There is nothing to check yet"),
                          tr("Choose File > Load the bundled dataset to bring in the published figures."), {});
    } else {
        m_empty->setTexts(tr("The figures are being checked"), tr("What they came to stands here in a moment."), {});
    }
    emit currentChanged();
}

QString CheckList::summary() const {
    return tr("%1 of %2 checks").arg(QString::number(m_model->rowCount()), QString::number(m_model->size()));
}

void CheckList::focusSearch() {
    m_search->focusSearch();
}

void CheckList::focusTable() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void CheckList::copySelection() const {
    m_table->copySelection();
}

const QAbstractItemModel& CheckList::listed() const {
    return *m_sorted;
}

void CheckList::showContextMenu(const QPoint& at) {
    const auto* check = current();
    if (!check) {
        return;
    }
    const auto icon = [this](const char* name) { return Icons::icon(QLatin1String(name), palette()); };
    QMenu menu(this);
    menu.addAction(icon("document-edit"), tr("Write a note… (F2)"), this, &CheckList::noteRequested);
    auto* removal = menu.addAction(tr("Remove the note"), this, &CheckList::noteRemovalRequested);
    removal->setEnabled(m_checks->note(check->id) != nullptr);
    menu.addSeparator();
    menu.addAction(tr("How it came about"), this, &CheckList::activated);
    menu.addAction(tr("Statements of the stated figure"), this, &CheckList::statementsRequested);
    menu.addSeparator();
    menu.addAction(icon("edit-copy"), tr("Copy with headers"), this, [this] { copySelection(); });
    menu.addAction(icon("document-export"), tr("Export the list…"), this, &CheckList::exportRequested);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void CheckList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_export->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
    }
    QWidget::changeEvent(event);
}

void CheckList::fillChoices() {
    const QSignalBlocker kindBlocker(m_kind);
    const QSignalBlocker sourceBlocker(m_source);
    const auto kind = m_kind->currentData();
    const auto source = m_source->currentData();
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    for (const auto one : kKinds) {
        m_kind->addItem(models::textOf(domain::label(one)), toQString(domain::toKey(one)));
    }
    m_source->clear();
    m_source->addItem(tr("All sources"));
    if (const auto& state = m_checks->state()) {
        for (const auto& one : state->facts->sources()) {
            m_source->addItem(toQString(one.title), toQString(one.id.value()));
            m_source->setItemData(m_source->count() - 1, toQString(one.title), Qt::ToolTipRole);
        }
    }
    m_kind->setCurrentIndex(kind.isValid() ? qMax(0, m_kind->findData(kind)) : 0);
    m_source->setCurrentIndex(source.isValid() ? qMax(0, m_source->findData(source)) : 0);
}

void CheckList::retranslate() {
    m_table->setAccessibleName(tr("Checks"));
    m_search->setPlaceholderText(tr("Find a check (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find a check"));
    m_kind->setAccessibleName(tr("Kind of check"));
    m_source->setAccessibleName(tr("Source"));
    m_withoutNote->setText(tr("&Without a note"));
    m_export->setText(tr("E&xport…"));
    m_export->setToolTip(tr("The listed checks as a CSV table (Ctrl+E)"));
    m_export->setIcon(Icons::icon(QStringLiteral("document-export"), palette()));
    m_model->retranslate();
    fillChoices();
    showListed();
}

}  // namespace shirube::ui
