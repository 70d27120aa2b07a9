// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/budget/DetailPane.h"

#include <QEvent>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "analysis/CycleReport.h"
#include "dialogs/RsLinkDialog.h"
#include "models/QtTranslator.h"
#include "models/StatementModel.h"
#include "pages/budget/DetailText.h"
#include "session/Dialogs.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "widgets/DetailLink.h"
#include "widgets/DetailView.h"

namespace shirube::ui {

using models::StatementModel;

DetailPane::DetailPane(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_statements(new StatementModel(this)),
      m_edit(new QPushButton(this)),
      m_view(new DetailView(this)) {
    m_edit->setObjectName(QStringLiteral("editLine"));
    m_view->addToTitle(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_statements->detail()) {
            emit editRequested(m_statements->detail()->line.id);
        }
    });
    connect(m_view, &DetailView::linkActivated, this, &DetailPane::followLink);
    connect(m_view, &DetailView::lineRequested, this, &DetailPane::lineRequested);
    retranslate();
    showHint();
}

DetailText DetailPane::texts() const {
    return {palette(), m_session.unit(), m_session.isEnglish()};
}

void DetailPane::showText(const QString& html) {
    m_view->showText(html);
    m_edit->setVisible(m_statements->detail().has_value());
    retranslate();
}

void DetailPane::showHint() {
    m_statements->clear();
    showText(texts().hint(
        tr("Select a figure: its sources stand here, and for a total or a difference how it came about.")));
}

void DetailPane::showLine(const domain::BudgetLineId& line) {
    auto detail = m_session.workspace().budgets().detail(line);
    if (!detail) {
        m_session.report(detail.error());
        showHint();
        return;
    }
    const auto prior = analysis::checkPrior(*m_session.book(), detail->line);
    m_statements->setDetail(*std::move(detail));
    showText(texts().line(*m_statements, prior, m_session.reconciler().checks()->ofLine(line)));
}

void DetailPane::showProgramme(const domain::Programme& programme) {
    m_statements->clear();
    m_programme = programme.id;
    showText(texts().programme(programme));
}

void DetailPane::showEmptyCell(const domain::Programme& programme, const QString& cycle) {
    m_statements->clear();
    showText(texts().nothing(programme, cycle));
}

void DetailPane::showDerivation(const analysis::Derivation& derivation) {
    m_statements->clear();
    showText({});
    m_view->showDerivation(texts().result(models::textOf(derivation.title), models::textOf(derivation.result)),
                           derivation, m_session.unit());
}

void DetailPane::focusDerivation() {
    m_view->focusDerivation();
}

QString DetailPane::text() const {
    return m_view->text();
}

void DetailPane::followLink(const QUrl& link) {
    if (const auto target = DetailLink::of(link); target && target->kind == DetailLink::Kind::Check) {
        emit checkRequested(domain::CheckId(target->id));
        return;
    }
    if (link.scheme() == QLatin1String("project")) {
        emit projectRequested(link.path());
        return;
    }
    if (link.scheme() == QLatin1String("rslink") && !m_programme.isEmpty()) {
        RsLinkDialog(m_session, m_programme, this).exec();
        return;
    }
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
    m_edit->setText(tr("&Edit… (F2)"));
    m_edit->setIcon(Icons::icon(QStringLiteral("document-edit"), palette()));
}

}  // namespace shirube::ui
