// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DetailView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTextBrowser>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>
#include <functional>

#include "delegates/TableDelegate.h"
#include "models/DerivationModel.h"
#include "models/QtTranslator.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::DerivationModel;

namespace {

constexpr int kLabelWidth = 160;
constexpr int kRemarkRoom = 96;
constexpr int kResultHeight = 104;
constexpr int kNarrowest = 300;

}  // namespace

DetailView::DetailView(QWidget* parent)
    : QWidget(parent),
      m_derivation(new DerivationModel(this)),
      m_title(new QLabel(this)),
      m_top(new QHBoxLayout),
      m_text(new QTextBrowser(this)),
      m_tree(new QTreeView(this)) {
    auto font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(Theme::kGrid * 2);
    m_tree->setModel(m_derivation);
    m_tree->setItemDelegate(new TableDelegate(DerivationModel::NumberRole, m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setWordWrap(false);
    // Labels begin alike and end with the year that tells them apart.
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(DerivationModel::Remark, QHeaderView::ResizeToContents);
    m_tree->setIndentation(Theme::kGrid * 2);
    m_top->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    m_top->addWidget(m_title, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addWidget(m_text, 1);
    column->addWidget(m_tree, 1);
    connect(m_text, &QTextBrowser::anchorClicked, this, &DetailView::linkActivated);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const auto line = index.data(DerivationModel::LineRole).toString();
        if (!line.isEmpty()) {
            emit lineRequested(domain::BudgetLineId(models::toUtf8(line)));
            return;
        }
        const auto statement = index.data(DerivationModel::StatementRole).toString();
        if (!statement.isEmpty()) {
            emit statementRequested(domain::StatementId(models::toUtf8(statement)));
        }
    });
    setMinimumWidth(kNarrowest);
    show({}, false);
}

void DetailView::addToTitle(QWidget* widget) {
    m_top->addWidget(widget);
}

void DetailView::show(const QString& html, bool withDerivation, TextRoom room) {
    m_text->setHtml(html);
    m_text->setMaximumHeight(withDerivation && room == TextRoom::Short ? kResultHeight : QWIDGETSIZE_MAX);
    m_tree->setVisible(withDerivation);
    retranslate();
}

void DetailView::showText(const QString& html) {
    m_derivation->clear();
    show(html, false);
}

void DetailView::showDerivation(const QString& html, const analysis::Derivation& derivation, domain::AmountUnit unit,
                                TextRoom room) {
    m_derivation->setDerivation(derivation, unit);
    show(html, true, room);
    layOutTree();
}

void DetailView::layOutTree() {
    // The result itself stands large above the tree.
    m_tree->setRootIndex(m_derivation->index(0, 0));
    m_tree->expandAll();
    // Results, formulas and notes are sentences: they run over the whole row.
    bool hasRemarks = false;
    const std::function<void(const QModelIndex&)> visit = [&](const QModelIndex& parentIndex) {
        for (int row = 0; row < m_derivation->rowCount(parentIndex); ++row) {
            const auto index = m_derivation->index(row, 0, parentIndex);
            const auto node = index.data(DerivationModel::NodeRole).toInt();
            m_tree->setFirstColumnSpanned(row, parentIndex,
                                          node == DerivationModel::Formula || node == DerivationModel::Note ||
                                              node == DerivationModel::ExcludedGroup);
            hasRemarks = hasRemarks || !index.siblingAtColumn(DerivationModel::Remark).data().toString().isEmpty();
            visit(index);
        }
    };
    visit({});
    m_tree->setColumnHidden(DerivationModel::Remark, !hasRemarks);
    auto* header = m_tree->header();
    m_tree->resizeColumnToContents(DerivationModel::Amount);
    // Short remarks have their place; long ones are scrolled to.
    header->setSectionResizeMode(DerivationModel::What, hasRemarks ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (hasRemarks) {
        const int remarks = qMin(kRemarkRoom, m_tree->columnWidth(DerivationModel::Remark));
        const int room = m_tree->viewport()->width() - m_tree->columnWidth(DerivationModel::Amount) - remarks;
        m_tree->setColumnWidth(DerivationModel::What, qMax(kLabelWidth, room));
    }
}

void DetailView::focusDerivation() {
    if (m_tree->isVisible()) {
        m_tree->setFocus(Qt::OtherFocusReason);
        m_tree->setCurrentIndex(m_derivation->index(0, 0, m_tree->rootIndex()));
    }
}

QString DetailView::text() const {
    return m_text->toPlainText();
}

void DetailView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DetailView::retranslate() {
    m_title->setText(m_tree->isHidden() ? tr("Detail and sources") : tr("How it came about"));
    m_text->setAccessibleName(tr("Detail and sources"));
    m_tree->setAccessibleName(tr("How it came about"));
}

}  // namespace shirube::ui
