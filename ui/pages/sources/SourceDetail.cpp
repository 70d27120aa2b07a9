// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sources/SourceDetail.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "domain/AmountUnit.h"
#include "pages/sources/SourceDetailText.h"
#include "pages/sources/ThingText.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "widgets/DetailLink.h"
#include "widgets/DetailView.h"

namespace shirube::ui {

SourceDetail::SourceDetail(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(new DetailView(this)), m_note(new QPushButton(this)) {
    m_note->setObjectName(QStringLiteral("writeNote"));
    m_view->addToTitle(m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_note, &QPushButton::clicked, this, &SourceDetail::noteRequested);
    connect(m_view, &DetailView::linkActivated, this, &SourceDetail::followLink);
    connect(m_view, &DetailView::lineRequested, this, &SourceDetail::lineRequested);
    retranslate();
    showHint();
}

void SourceDetail::showCheck(const std::shared_ptr<const models::CheckIndex>& checks, const analysis::Check& check) {
    m_checks = checks;
    m_check = &check;
    showCheckText();
}

void SourceDetail::showCheckText() {
    const auto& state = *m_checks->state();
    m_note->show();
    m_view->showText(SourceDetailText(palette(), *m_checks)
                         .check(*m_check, analysis::derive(*state.facts, *state.result, *m_check)));
}

void SourceDetail::showStatement(const std::shared_ptr<const models::CheckIndex>& checks,
                                 const domain::FigureStatement& statement) {
    m_checks = checks;
    m_check = nullptr;
    m_note->hide();
    m_view->showText(SourceDetailText(palette(), *m_checks).statement(statement));
}

void SourceDetail::showThing(const std::shared_ptr<const models::CheckIndex>& checks, application::HitKind kind,
                             const std::string& id) {
    m_checks = checks;
    m_check = nullptr;
    m_note->hide();
    m_view->showText(ThingText(palette(), *m_checks->state()->facts).html(kind, id));
}

void SourceDetail::showHint() {
    m_check = nullptr;
    m_note->hide();
    m_view->showText(RichText(palette()).hint(
        tr("Select a check or a statement: what it rests on stands here, with every source and place.")));
}

void SourceDetail::showDerivation() {
    if (!m_check) {
        return;
    }
    const auto& state = *m_checks->state();
    m_view->showDerivation(SourceDetailText(palette(), *m_checks).derivation(*m_check),
                           analysis::derive(*state.facts, *state.result, *m_check),
                           domain::amountUnitFromJapanese(m_check->unit.name).value_or(m_session.unit()));
    m_view->focusDerivation();
}

QString SourceDetail::text() const {
    return m_view->text();
}

void SourceDetail::followLink(const QUrl& url) {
    const auto link = DetailLink::of(url);
    if (!link) {
        return;
    }
    const auto fact = domain::FactKey::parse(link->id);
    switch (link->kind) {
        case DetailLink::Kind::Check:
            emit checkRequested(domain::CheckId(link->id));
            break;
        case DetailLink::Kind::Fact:
            if (fact) {
                emit factRequested(*fact);
            }
            break;
        case DetailLink::Kind::Line:
            emit lineRequested(domain::BudgetLineId(link->id));
            break;
        case DetailLink::Kind::Subject:
            if (fact) {
                emit subjectRequested(*fact);
            }
            break;
        case DetailLink::Kind::Derivation:
            showDerivation();
            break;
        case DetailLink::Kind::Text:
            if (m_check) {
                showCheckText();
            }
            break;
        case DetailLink::Kind::Note:
            emit noteRequested();
            break;
        case DetailLink::Kind::Round:  // of no source
            break;
    }
}

void SourceDetail::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SourceDetail::retranslate() {
    m_note->setText(tr("&Note… (F2)"));
    m_note->setIcon(Icons::icon(QStringLiteral("document-edit"), palette()));
}

}  // namespace shirube::ui
