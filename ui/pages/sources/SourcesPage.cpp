// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sources/SourcesPage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "dialogs/NoteDialog.h"
#include "models/QtTranslator.h"
#include "pages/sources/CheckList.h"
#include "pages/sources/RunStrip.h"
#include "pages/sources/SourceDetail.h"
#include "pages/sources/StatementList.h"
#include "pages/sources/ThingText.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/TableOutput.h"

namespace shirube::ui {

using application::HitKind;

namespace {

const auto kSplitterKey = QStringLiteral("sources/splitter");
const auto kDocumentsKey = QStringLiteral("sources/documents");

bool isShownHere(HitKind kind) {
    return kind == HitKind::Indicator || kind == HitKind::Series || kind == HitKind::PolicyItem ||
           kind == HitKind::Source || kind == HitKind::Finding;
}

// A finding states no figures: it stands in its document.
std::optional<StatementScope> scopeOf(HitKind kind, const std::string& id, const analysis::FactBook& facts) {
    StatementScope scope;
    const auto onSubject = [&](domain::SubjectKind subject) {
        scope.subject = StatementScope::Subject{subject, id};
        return scope;
    };
    switch (kind) {
        case HitKind::Indicator:
            return onSubject(domain::SubjectKind::Indicator);
        case HitKind::Series:
            return onSubject(domain::SubjectKind::Series);
        case HitKind::PolicyItem:
            return onSubject(domain::SubjectKind::PolicyItem);
        case HitKind::Source:
            scope.document = domain::SourceId(id);
            return scope;
        case HitKind::Finding:
            for (const auto& finding : facts.catalogue().content().findings) {
                if (finding.id.value() == id) {
                    scope.document = finding.citation.source;
                    return scope;
                }
            }
            break;
        case HitKind::Programme:
        case HitKind::Theme:
        case HitKind::Organisation:
        case HitKind::Fund:
        case HitKind::GovernmentProgramme:
        case HitKind::GovernmentPayee:
            break;
    }
    return std::nullopt;
}

}  // namespace

SourcesPage::SourcesPage(Session& session, QWidget* parent)
    : Page(parent),
      m_session(session),
      m_tabs(new QTabBar(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_stack(new QStackedWidget(this)),
      m_checkList(new CheckList(this)),
      m_statements(new StatementList(this)),
      m_detail(new SourceDetail(session, this)),
      m_checks(std::make_shared<const models::CheckIndex>()) {
    m_tabs->setObjectName(QStringLiteral("sourceTabs"));
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_stack->addWidget(m_checkList);
    m_stack->addWidget(m_statements);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({900, 400});
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, 0);
    top->addWidget(m_tabs);
    top->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(new RunStrip(session, this));
    column->addWidget(m_splitter, 1);
    connectLists();
    m_splitter->restoreState(session.preferences().bytes(kSplitterKey));
    m_statements->restoreState(session.preferences().bytes(kDocumentsKey));
    retranslate();
}

void SourcesPage::connectLists() {
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        m_thing.reset();
        showCurrent();
    });
    connect(m_checkList, &CheckList::currentChanged, this, &SourcesPage::showCurrent);
    connect(m_checkList, &CheckList::activated, m_detail, &SourceDetail::showDerivation);
    connect(m_checkList, &CheckList::noteRequested, this, &SourcesPage::editNote);
    connect(m_checkList, &CheckList::noteRemovalRequested, this, &SourcesPage::removeNote);
    connect(m_checkList, &CheckList::exportRequested, this, &SourcesPage::exportChecks);
    connect(m_checkList, &CheckList::statementsRequested, this, [this] {
        if (const auto fact = currentFact()) {
            showFact(*fact);
        }
    });
    connect(m_statements, &StatementList::currentChanged, this, [this] {
        m_thing.reset();
        showCurrent();
    });
    connect(m_statements, &StatementList::activated, this, [this] {
        if (const auto fact = currentFact()) {
            showFact(*fact);
        }
    });
    connect(m_detail, &SourceDetail::noteRequested, this, &SourcesPage::editNote);
    connect(m_detail, &SourceDetail::checkRequested, this, &SourcesPage::showCheck);
    connect(m_detail, &SourceDetail::factRequested, this, &SourcesPage::showFact);
    connect(m_detail, &SourceDetail::lineRequested, this, &Page::lineRequested);
    connect(m_detail, &SourceDetail::subjectRequested, this, &Page::subjectRequested);
    connect(&m_session.reconciler(), &Reconciler::changed, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            readChecks();
        }
    });
    connect(&m_session, &Session::schemeChanged, this, &SourcesPage::showCurrent);
}

QString SourcesPage::title() const {
    return tr("Sources and checks");
}

QString SourcesPage::iconName() const {
    return QStringLiteral("document-multiple");
}

void SourcesPage::showEvent(QShowEvent* event) {
    readIfStale();
    Page::showEvent(event);
}

void SourcesPage::readIfStale() {
    if (m_isStale) {
        readChecks();
    }
}

void SourcesPage::readChecks() {
    m_isStale = false;
    m_detail->showHint();
    const auto thing = m_thing;
    // What the detail pane and the lists point at goes with the former index.
    const auto former = std::exchange(m_checks, m_session.reconciler().checks());
    m_checkList->setChecks(m_checks);
    m_statements->setChecks(m_checks);
    m_thing = thing;
    showCurrent();
    if (m_checks->state() && m_pending) {
        std::exchange(m_pending, nullptr)();
    }
}

bool SourcesPage::waits(std::function<void()> show) {
    readIfStale();
    if (m_checks->state()) {
        return false;
    }
    m_pending = std::move(show);
    return true;
}

void SourcesPage::showCurrent() {
    if (!m_checks->state()) {
        m_detail->showHint();
    } else if (m_thing) {
        m_detail->showThing(m_checks, m_thing->first, m_thing->second);
    } else if (tab() == Checks) {
        showCurrentCheck();
    } else {
        showCurrentStatement();
    }
    emit summaryChanged(summary());
}

void SourcesPage::showCurrentCheck() {
    const auto* check = m_checkList->current();
    if (check) {
        m_detail->showCheck(m_checks, *check);
    } else {
        m_detail->showHint();
    }
}

void SourcesPage::showCurrentStatement() {
    const auto* statement = m_statements->current();
    if (statement) {
        m_detail->showStatement(m_checks, *statement);
    } else {
        m_detail->showHint();
    }
}

QString SourcesPage::summary() const {
    return tab() == Checks ? m_checkList->summary() : m_statements->summary();
}

void SourcesPage::showTab(Tab tab) {
    m_tabs->setCurrentIndex(tab);
}

SourcesPage::Tab SourcesPage::tab() const {
    return static_cast<Tab>(m_tabs->currentIndex());
}

std::optional<domain::FactKey> SourcesPage::currentFact() const {
    if (tab() == Documents) {
        const auto* statement = m_statements->current();
        return statement ? std::optional(statement->fact) : std::nullopt;
    }
    const auto* check = m_checkList->current();
    return check && !check->inputs.empty() ? std::optional(check->inputs.front().fact) : std::nullopt;
}

bool SourcesPage::showHit(HitKind kind, const std::string& id) {
    if (!isShownHere(kind)) {
        return false;
    }
    if (waits([this, kind, id] { showHit(kind, id); })) {
        return true;
    }
    const auto& facts = *m_checks->state()->facts;
    const auto scope = scopeOf(kind, id, facts);
    if (!scope) {
        return false;
    }
    showTab(Documents);
    m_statements->showScope(*scope, ThingText(palette(), facts).name(kind, id));
    m_statements->focusTable();
    m_thing.emplace(kind, id);
    showCurrent();
    return true;
}

bool SourcesPage::showFact(const domain::FactKey& fact) {
    if (waits([this, fact] { showFact(fact); })) {
        return true;
    }
    StatementScope scope;
    scope.fact = fact;
    showTab(Documents);
    m_statements->showScope(scope, models::textOf(m_checks->state()->facts->label(fact)));
    m_statements->focusTable();
    return true;
}

bool SourcesPage::showCheck(const domain::CheckId& check) {
    if (waits([this, check] { showCheck(check); })) {
        return true;
    }
    showTab(Checks);
    m_checkList->focusTable();
    return m_checkList->showCheck(check);
}

bool SourcesPage::find() {
    if (tab() == Checks) {
        m_checkList->focusSearch();
    } else {
        m_statements->focusSearch();
    }
    return true;
}

void SourcesPage::copySelection() {
    if (tab() == Checks) {
        m_checkList->copySelection();
    } else {
        m_statements->copySelection();
    }
}

bool SourcesPage::editCurrent() {
    editNote();
    return true;
}

void SourcesPage::editNote() {
    const auto* check = tab() == Checks ? m_checkList->current() : nullptr;
    if (!check || !m_session.isOpen()) {
        return;
    }
    NoteDialog dialog(m_session, *check, m_checks->note(check->id), this);
    if (dialog.exec() == QDialog::Accepted) {
        m_session.announce(tr("Saved. Ctrl+Z undoes it."));
    }
    m_session.refresh();
}

void SourcesPage::removeNote() {
    const auto* check = m_checkList->current();
    const auto* note = check ? m_checks->note(check->id) : nullptr;
    if (!note || !m_session.isOpen()) {
        return;
    }
    if (const auto removed = m_session.workspace().reconciliation().setNote(check->id, {}, note->text); !removed) {
        m_session.report(removed.error());
    } else {
        m_session.announce(tr("Removed. Ctrl+Z undoes it."));
    }
    m_session.refresh();
}

bool SourcesPage::exportFigure() {
    readIfStale();
    exportChecks();
    return true;
}

void SourcesPage::exportChecks() {
    TableOutput::exportCsv(m_session, this, m_checkList->listed(), QStringLiteral("checks"));
}

void SourcesPage::saveState() {
    m_session.preferences().setBytes(kSplitterKey, m_splitter->saveState());
    m_session.preferences().setBytes(kDocumentsKey, m_statements->saveState());
}

void SourcesPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCurrent();
    }
    Page::changeEvent(event);
}

void SourcesPage::retranslate() {
    m_tabs->setTabText(Checks, tr("Checks"));
    m_tabs->setTabText(Documents, tr("Sources"));
    m_tabs->setAccessibleName(tr("Checks or sources"));
}

}  // namespace shirube::ui
