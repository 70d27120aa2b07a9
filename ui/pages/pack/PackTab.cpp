// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pack/PackTab.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <algorithm>
#include <memory>

#include "application/RoleService.h"
#include "application/SnapshotService.h"
#include "embedded/CoreTranslator.h"
#include "models/MeetingName.h"
#include "models/QtTranslator.h"
#include "pages/pack/PackComposer.h"
#include "pages/pack/PackEditor.h"
#include "pages/pack/PackListPane.h"
#include "pages/pack/PackOutput.h"
#include "session/Dialogs.h"
#include "session/Session.h"
#include "widgets/EmptyState.h"

namespace shirube::ui {

using application::PackDetail;
using models::textOf;
using models::toQString;

namespace {

constexpr int kListWidth = 184;

}  // namespace

PackTab::PackTab(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_output(new PackOutput(session, this)),
      m_list(new PackListPane(this)),
      m_stack(new QStackedWidget(this)),
      m_editor(new PackEditor(session, this)),
      m_empty(new EmptyState(this)) {
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_editor);
    m_list->setFixedWidth(kListWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    connectParts();
    connectSession();
    retranslate();
}

void PackTab::connectParts() {
    connect(m_list, &PackListPane::chosen, this, &PackTab::choosePack);
    connect(m_list, &PackListPane::newRequested, this, &PackTab::beginNew);
    connect(m_list, &PackListPane::standardRequested, this, &PackTab::beginStandard);
    connect(m_list, &PackListPane::duplicateRequested, this, &PackTab::duplicatePack);
    connect(m_list, &PackListPane::removeRequested, this, &PackTab::removePack);
    connect(m_empty, &EmptyState::actionClicked, this, &PackTab::beginStandard);
    connect(m_editor, &PackEditor::changed, this, &PackTab::showState);
    connect(m_editor, &PackEditor::saveRequested, this, &PackTab::save);
    connect(m_editor, &PackEditor::discardRequested, this, [this] {
        m_editor->discard();
        readPacks();
    });
    connect(m_editor, &PackEditor::buildRequested, this, &PackTab::build);
    connect(m_editor, &PackEditor::editRequested, this, &PackTab::editRequested);
    connect(m_editor, &PackEditor::galleryRequested, this, &PackTab::galleryRequested);
    connect(m_output, &PackOutput::built, this,
            [this](const domain::PackId& pack, const std::shared_ptr<const analysis::PackDocument>& document) {
                if (m_editor->hasPack() && m_editor->stored().pack.id == pack) {
                    m_editor->showBuilt(document);
                }
            });
    connect(m_output, &PackOutput::failed, this, &PackTab::fail);
}

void PackTab::connectSession() {
    connect(&m_session, &Session::storeChanged, this, [this] {
        m_editor->clear();
        m_packs.clear();
        showState();
    });
    connect(&m_session, &Session::bookChanged, this, [this] {
        m_editor->refresh();
        storeMoved();
    });
    connect(&m_session, &Session::snapshotsChanged, this, &PackTab::storeMoved);
    connect(&m_session, &Session::asOfChanged, m_editor, &PackEditor::refresh);
}

void PackTab::storeMoved() {
    m_isStale = true;
    if (isVisible()) {
        readPacks();
    }
}

void PackTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) {
        readPacks();
    }
}

void PackTab::readPacks() {
    m_isStale = false;
    m_packs.clear();
    if (!m_session.isOpen()) {
        m_editor->clear();
        showState();
        return;
    }
    if (auto snapshots = m_session.present().snapshots().list()) {
        m_editor->setSnapshots(*std::move(snapshots));
    } else {
        m_session.report(snapshots.error());
    }
    if (auto packs = m_session.workspace().packs().list()) {
        m_packs = *std::move(packs);
    } else {
        m_session.report(packs.error());
    }
    // What isn't saved stays, whatever happened to the store.
    if (!m_editor->isDirty()) {
        const auto shown = m_editor->hasPack() ? m_editor->stored().pack.id : domain::PackId();
        const auto isShown = [&](const domain::Pack& pack) { return pack.id == shown; };
        if (std::any_of(m_packs.begin(), m_packs.end(), isShown)) {
            load(shown);
        } else if (!m_packs.empty()) {
            load(m_packs.front().id);
        } else {
            m_editor->clear();
        }
    }
    showState();
}

void PackTab::load(const domain::PackId& pack) {
    if (auto detail = m_session.workspace().packs().detail(pack)) {
        m_editor->show(*std::move(detail));
    } else {
        fail(detail.error());
    }
    showState();
}

void PackTab::choosePack(const domain::PackId& pack) {
    const bool isShown = m_editor->hasPack() && pack == m_editor->stored().pack.id;
    if (!isShown && !pack.isEmpty() && canLeave()) {
        load(pack);
    }
    // The list goes back to the pack that a person stays with.
    showState();
}

PackDetail PackTab::freshPack() const {
    PackDetail fresh;
    fresh.pack.language = m_session.isEnglish() ? "en" : "ja";
    return fresh;
}

void PackTab::beginNew() {
    if (m_session.isOpen() && canLeave()) {
        m_editor->begin(freshPack());
        showState();
        m_editor->focusName();
    }
}

void PackTab::beginStandard() {
    if (!m_session.isOpen() || !canLeave()) {
        return;
    }
    auto made = std::make_shared<PackDetail>();
    const bool started = m_session.jobs().start(
        tr("Choosing the charts of a pack"),
        [made, ground = PackComposer::groundOf(m_session, freshPack().pack),
         &clock = m_session.clock()](const base::Progress&) -> base::Status {
            auto workspace =
                application::Workspace::open(ground.file, application::OpenMode::MustExist, clock, ground.actor);
            if (!workspace) {
                return base::forward(std::move(workspace));
            }
            (*workspace)->roles().lookAs(ground.viewer);
            auto standard =
                (*workspace)->packs().standard(ground.reader, embedded::coreTranslator(ground.reader.language));
            if (!standard) {
                return base::forward(std::move(standard));
            }
            *made = *std::move(standard);
            return {};
        },
        [this, made](const base::Status& status) {
            if (!status) {
                fail(status.error());
            } else if (m_session.isOpen() && canLeave()) {
                m_editor->begin(std::move(*made));
                showState();
                m_editor->focusName();
            }
        });
    if (!started) {
        m_session.announce(tr("Wait until “%1” is done.").arg(m_session.jobs().title()));
    }
}

void PackTab::duplicatePack() {
    if (!m_editor->hasPack() || m_editor->stored().pack.id.isEmpty() || !canLeave()) {
        return;
    }
    QStringList taken;
    for (const auto& pack : m_packs) {
        taken.append(toQString(pack.name));
    }
    const auto& pack = m_editor->stored().pack;
    const auto name = models::MeetingName::next(toQString(pack.name), taken);
    const auto copy = m_session.workspace().packs().duplicate(pack.id, models::toUtf8(name));
    if (!copy) {
        fail(copy.error());
        return;
    }
    m_session.refresh();
    readPacks();
    load(*copy);
    m_editor->focusName();
}

void PackTab::removePack() {
    if (!m_editor->hasPack() || m_editor->stored().pack.id.isEmpty()) {
        return;
    }
    const auto& stored = m_editor->stored();
    const auto question =
        tr("“%1” goes with its %n chart(s). This can be undone.", nullptr, static_cast<int>(stored.items.size()))
            .arg(toQString(stored.pack.name));
    if (!m_session.dialogs().confirm(this, tr("Remove the pack"), question, tr("Remove"))) {
        return;
    }
    if (const auto removed = m_session.workspace().packs().remove(stored.pack.id); !removed) {
        fail(removed.error());
        return;
    }
    m_editor->clear();
    m_session.refresh();
    readPacks();
}

bool PackTab::save() {
    if (!m_editor->hasPack()) {
        return false;
    }
    auto draft = m_editor->draft();
    const bool isNameless = draft.pack.name.empty();
    auto& packs = m_session.workspace().packs();
    const auto saved = packs.save(std::move(draft.pack), std::move(draft.items), m_editor->stored().revision);
    if (!saved) {
        fail(saved.error());
        if (isNameless) {
            m_editor->focusName();
        }
        return false;
    }
    auto detail = packs.detail(*saved);
    if (!detail) {
        fail(detail.error());
        return false;
    }
    m_editor->takeSaved(*std::move(detail));
    m_session.announce(tr("Saved “%1”").arg(toQString(m_editor->stored().pack.name)));
    m_session.refresh();
    readPacks();
    return true;
}

bool PackTab::canLeave() {
    if (!m_editor->isDirty()) {
        return true;
    }
    const auto name = toQString(m_editor->draft().pack.name);
    if (!m_session.dialogs().confirm(this, tr("The pack is not saved"),
                                     name.isEmpty() ? tr("What you changed of the new pack is lost.")
                                                    : tr("What you changed of “%1” is lost.").arg(name),
                                     tr("Discard the changes"))) {
        return false;
    }
    m_editor->discard();
    return true;
}

void PackTab::addChart(const domain::ChartDefinition& chart) {
    if (!m_session.isOpen()) {
        return;
    }
    if (m_isStale) {
        readPacks();
    }
    if (!m_editor->hasPack()) {
        m_editor->begin(freshPack());
    }
    m_editor->add(chart);
    showState();
}

void PackTab::replaceChart(const domain::PackItemId& item, const domain::ChartDefinition& chart) {
    if (!m_editor->replace(item, chart)) {
        addChart(chart);
        m_session.announce(tr("The chart is in the pack no more. It was put at its end."));
    }
}

void PackTab::build() {
    if (!m_editor->hasPack() || m_editor->draft().items.empty()) {
        return;
    }
    m_editor->showProblem({});
    // What was built is remembered of a pack that the store has.
    if (m_editor->isDirty() && !m_session.snapshot() && !save()) {
        return;
    }
    m_output->build(m_editor->draft());
}

void PackTab::print() {
    m_editor->print();
}

void PackTab::showState() {
    const bool hasPack = m_editor->hasPack();
    m_stack->setCurrentWidget(hasPack ? static_cast<QWidget*>(m_editor) : m_empty);
    const auto draft = m_editor->draft();
    m_list->setPacks(m_packs, hasPack ? m_editor->stored().pack.id : domain::PackId(), hasPack,
                     toQString(draft.pack.name));
}

void PackTab::fail(const base::Error& error) {
    if (m_editor->hasPack()) {
        m_editor->showProblem(textOf(error.message));
    } else {
        m_session.report(error);
    }
}

void PackTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PackTab::retranslate() {
    m_empty->setTexts(tr("No pack yet"),
                      tr("A pack holds the charts of one meeting: put together once, built again whenever a figure "
                         "changed, with the list of what moved."),
                      tr("Begin with the standard pack"));
    showState();
}

}  // namespace shirube::ui
