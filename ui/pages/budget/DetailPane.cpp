// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/budget/DetailPane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>
#include <functional>

#include "analysis/CycleReport.h"
#include "delegates/TableDelegate.h"
#include "models/DerivationModel.h"
#include "models/QtTranslator.h"
#include "models/StatementModel.h"
#include "pages/budget/DetailText.h"
#include "session/Dialogs.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::DerivationModel;
using models::StatementModel;

namespace {

constexpr int kLabelWidth = 160;
constexpr int kResultHeight = 104;

}  // namespace

DetailPane::DetailPane(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_statements(new StatementModel(this)),
      m_derivation(new DerivationModel(this)),
      m_title(new QLabel(this)),
      m_edit(new QPushButton(this)),
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
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(DerivationModel::Remark, QHeaderView::ResizeToContents);
    m_tree->setIndentation(Theme::kGrid * 2);
    m_edit->setObjectName(QStringLiteral("editLine"));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Theme::kGrid * 2, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    top->addWidget(m_title, 1);
    top->addWidget(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_text, 1);
    column->addWidget(m_tree, 1);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_statements->detail()) {
            emit editRequested(m_statements->detail()->line.id);
        }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &DetailPane::followLink);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const auto line = index.data(DerivationModel::LineRole).toString();
        if (!line.isEmpty()) {
            emit lineRequested(domain::BudgetLineId(models::toUtf8(line)));
        }
    });
    setMinimumWidth(300);
    retranslate();
    showHint();
}

void DetailPane::showText(const QString& html, bool withDerivation) {
    m_text->setHtml(html);
    m_text->setMaximumHeight(withDerivation ? kResultHeight : QWIDGETSIZE_MAX);
    m_tree->setVisible(withDerivation);
    m_edit->setVisible(m_statements->detail().has_value());
    retranslate();
}

void DetailPane::showHint() {
    m_statements->clear();
    m_derivation->clear();
    const DetailText texts(palette(), m_session.unit(), m_session.isEnglish());
    showText(
        texts.hint(tr("Select a figure: its sources stand here, and for a total or a difference how it came about.")),
        false);
}

void DetailPane::showLine(const domain::BudgetLineId& line) {
    auto detail = m_session.workspace().budgets().detail(line);
    if (!detail) {
        m_session.report(detail.error());
        showHint();
        return;
    }
    const auto prior = analysis::checkPrior(*m_session.book(), detail->line);
    m_derivation->clear();
    m_statements->setDetail(*std::move(detail));
    const DetailText texts(palette(), m_session.unit(), m_session.isEnglish());
    showText(texts.line(*m_statements, prior), false);
}

void DetailPane::showProgramme(const domain::Programme& programme) {
    m_statements->clear();
    m_derivation->clear();
    showText(DetailText(palette(), m_session.unit(), m_session.isEnglish()).programme(programme), false);
}

void DetailPane::showEmptyCell(const domain::Programme& programme, const QString& cycle) {
    m_statements->clear();
    m_derivation->clear();
    showText(DetailText(palette(), m_session.unit(), m_session.isEnglish()).nothing(programme, cycle), false);
}

void DetailPane::showDerivation(const analysis::Derivation& derivation) {
    m_statements->clear();
    m_derivation->setDerivation(derivation, m_session.unit());
    const DetailText texts(palette(), m_session.unit(), m_session.isEnglish());
    showText(texts.result(models::textOf(derivation.title), models::textOf(derivation.result)), true);
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
    m_tree->resizeColumnToContents(DerivationModel::Amount);
    const int room = m_tree->viewport()->width() - m_tree->columnWidth(DerivationModel::Amount);
    m_tree->setColumnWidth(DerivationModel::What, qMax(kLabelWidth, room));
}

void DetailPane::focusDerivation() {
    if (m_tree->isVisible()) {
        m_tree->setFocus(Qt::OtherFocusReason);
        m_tree->setCurrentIndex(m_derivation->index(0, 0, m_tree->rootIndex()));
    }
}

QString DetailPane::text() const {
    return m_text->toPlainText();
}

void DetailPane::followLink(const QUrl& link) {
    bool isNumber = false;
    const int row = link.path().toInt(&isNumber);
    if (link.scheme() != QLatin1String("adopt") || !isNumber || !m_statements->detail() || row < 0 ||
        row >= m_statements->rowCount()) {
        return;
    }
    const auto reason = m_session.dialogs().askText(this, tr("Adopt a statement"), tr("Reason (kept in the history):"));
    if (!reason) {
        return;
    }
    const domain::StatementId statement(
        models::toUtf8(m_statements->index(row, 0).data(StatementModel::StatementRole).toString()));
    const auto adopted = m_session.workspace().budgets().adopt(
        m_statements->factAt(row), statement, m_statements->detail()->revision, models::toUtf8(*reason));
    if (!adopted) {
        m_session.report(adopted.error());
    }
    m_session.refresh();
}

void DetailPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DetailPane::retranslate() {
    m_title->setText(m_tree->isHidden() ? tr("Detail and sources") : tr("How it came about"));
    m_edit->setText(tr("&Edit… (F2)"));
    m_edit->setIcon(Icons::icon(QStringLiteral("document-edit"), palette()));
    m_text->setAccessibleName(tr("Detail and sources"));
    m_tree->setAccessibleName(tr("How it came about"));
}

}  // namespace shirube::ui
