// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Session.h"

#include <QApplication>
#include <system_error>
#include <utility>

#include "application/DatasetService.h"
#include "application/ReportService.h"
#include "application/RoleService.h"
#include "application/SnapshotService.h"
#include "models/QtTranslator.h"
#include "session/Days.h"
#include "session/Desk.h"
#include "session/Dialogs.h"
#include "session/Paths.h"
#include "style/Theme.h"

namespace shirube::ui {

using application::Workspace;

Session::Session(Dialogs& dialogs, Preferences& preferences, const base::Clock& clock, std::string actor)
    : m_dialogs(dialogs),
      m_preferences(preferences),
      m_clock(clock),
      m_actor(std::move(actor)),
      m_reconciler(clock, m_actor),
      m_book(std::make_shared<const domain::BudgetBook>()),
      m_unit(preferences.unit()),
      m_asOf(domain::CalendarDay::inJapan(clock.now())),
      m_previousAsOf(application::usualPrevious({}, m_asOf)),
      m_dark(preferences.isDark()) {
    connect(&m_languages, &Languages::languageChanged, this, &Session::languageChanged);
    connect(&m_reconciler, &Reconciler::failed, this, &Session::reportOnce);
    // Before any page reads it.
    m_desk = std::make_unique<Desk>(*this);
    connect(this, &Session::bookChanged, m_desk.get(), &Desk::refresh);
}

Session::~Session() = default;

base::Status Session::open(const std::filesystem::path& file, application::OpenMode mode) {
    if (mode == application::OpenMode::CreateIfMissing && file.has_parent_path()) {
        // What goes wrong here shows again, with its message, when the store is opened.
        std::error_code ignored;
        std::filesystem::create_directories(file.parent_path(), ignored);
    }
    auto workspace = Workspace::open(file, mode, m_clock, m_actor);
    if (!workspace) {
        return base::forward(std::move(workspace));
    }
    if (mode == application::OpenMode::CreateIfMissing) {
        const auto empty = (*workspace)->dataset().isEmpty();
        if (!empty) {
            return base::forward(empty);
        }
        // A store that a person has emptied by undoing stays empty.
        const auto redoable = (*workspace)->history().nextRedo();
        if (!redoable) {
            return base::forward(redoable);
        }
        if (*empty && !*redoable) {
            if (const auto imported = (*workspace)->dataset().importBundled(); !imported) {
                return base::forward(imported);
            }
        }
    }
    m_desk->leave();
    auto former = std::exchange(m_workspace, *std::move(workspace));
    auto formerPast = std::move(m_past);
    if (auto read = readBook(); !read) {
        m_workspace = std::move(former);
        m_past = std::move(formerPast);
        m_desk->enter();
        return read;
    }
    leavePast();
    formerPast.reset();
    former.reset();
    m_desk->enter();
    m_preferences.addRecentFile(pathText(file));
    m_reconciler.clear();
    m_hasChosenAsOf = false;
    m_reviewerName.clear();
    emit snapshotChanged();
    emit storeChanged();
    emit viewerChanged();
    contentChanged();
    lookForNewerData();
    return {};
}

// Only told: figures change when a person says so.
void Session::lookForNewerData() {
    const auto newer = m_workspace->dataset().newerBundled();
    if (!newer) {
        report(newer.error());
    } else if (*newer) {
        emit newerDataFound(models::toQString((*newer)->asOf));
    }
}

void Session::close() {
    m_desk->leave();
    leavePast();
    m_workspace.reset();
    m_book = std::make_shared<const domain::BudgetBook>();
    m_version.clear();
    m_knownDays.clear();
    m_reconciler.clear();
    m_reviewerName.clear();
    emit snapshotChanged();
    emit storeChanged();
    emit viewerChanged();
    emit bookChanged();
}

domain::Viewer Session::viewer() const {
    return m_workspace ? m_workspace->roles().viewer() : domain::Viewer();
}

QString Session::viewerName() const {
    const auto role = models::textOf(domain::label(viewer().role));
    return m_reviewerName.empty() ? role
                                  : tr("%1: %2", "a role and the person").arg(role, models::toQString(m_reviewerName));
}

base::Status Session::signIn(const domain::Viewer& viewer, std::string_view pin) {
    showPresent();
    m_desk->leave();
    auto signedIn = m_workspace->roles().signIn(viewer, pin);
    m_desk->enter();
    if (!signedIn) {
        return signedIn;
    }
    m_reviewerName.clear();
    if (viewer.role == domain::Role::Reviewer) {
        if (const auto reviewers = m_workspace->roles().reviewers()) {
            for (const auto& reviewer : *reviewers) {
                m_reviewerName = reviewer.id == viewer.reviewer ? reviewer.name : m_reviewerName;
            }
        }
    }
    viewAnew();
    return {};
}

base::Status Session::signOut(std::string_view pin) {
    showPresent();
    m_desk->leave();
    auto signedOut = m_workspace->roles().signOut(pin);
    m_desk->enter();
    if (signedOut) {
        m_reviewerName.clear();
        viewAnew();
    }
    return signedOut;
}

void Session::viewAnew() {
    emit viewerChanged();
    emit bookChanged();
}

void Session::contentChanged() {
    readKnownDays();
    emit bookChanged();
    m_reconciler.run(shownFile());
}

std::filesystem::path Session::shownFile() const {
    return m_past ? m_past->file() : file();
}

base::Status Session::writable() const {
    if (!m_snapshot) {
        return {};
    }
    return base::fail(
        base::ErrorCode::ReadOnly,
        base::Message(SHIRUBE_TEXT("The figures of “{0}” are shown, which stay as they are. Go back to the "
                                   "present to change something."),
                      {m_snapshot->name}));
}

void Session::viewSnapshot(const domain::SnapshotId& id) {
    if (id.isEmpty()) {
        showPresent();
        return;
    }
    if (!m_workspace || (m_snapshot && m_snapshot->id == id)) {
        return;
    }
    auto found = m_workspace->snapshots().find(id.value());
    if (!found) {
        report(found.error());
        return;
    }
    auto opened = std::make_shared<std::unique_ptr<Workspace>>();
    const bool started = m_jobs.start(
        tr("Going back to “%1”").arg(models::toQString(found->name)),
        [file = file(), &clock = m_clock, actor = m_actor, viewer = viewer(), id,
         opened](const base::Progress& progress) -> base::Status {
            auto store = Workspace::open(file, application::OpenMode::MustExist, clock, actor);
            if (!store) {
                return base::forward(std::move(store));
            }
            (*store)->roles().lookAs(viewer);
            auto past = (*store)->snapshots().open(id, progress);
            if (!past) {
                return base::forward(std::move(past));
            }
            *opened = *std::move(past);
            return {};
        },
        [this, file = file(), viewer = viewer(), snapshot = *found, opened](const base::Status& status) {
            if (!status) {
                report(status.error());
            } else if (file == this->file() && viewer == this->viewer()) {
                show(std::move(*opened), snapshot);
            }
        });
    if (!started) {
        announce(tr("Wait until “%1” is done.").arg(m_jobs.title()));
    }
}

void Session::show(std::unique_ptr<Workspace> past, const domain::Snapshot& snapshot) {
    m_desk->leave();
    auto former = std::exchange(m_past, std::move(past));
    if (const auto read = readBook(); !read) {
        m_past = std::move(former);
        m_desk->enter();
        report(read.error());
        return;
    }
    m_snapshot = snapshot;
    m_reconciler.clear();
    former.reset();
    m_desk->enter();
    emit snapshotChanged();
    contentChanged();
}

void Session::showPresent() {
    if (!m_past) {
        return;
    }
    m_desk->leave();
    leavePast();
    if (const auto read = readBook(); !read) {
        report(read.error());
    }
    m_desk->enter();
    emit snapshotChanged();
    contentChanged();
}

// The reconciler may still read the copy's file.
void Session::leavePast() {
    if (m_snapshot) {
        m_reconciler.clear();
    }
    m_past.reset();
    m_snapshot.reset();
}

void Session::readKnownDays() {
    auto days = workspace().reports().knownDays();
    if (days) {
        m_knownDays = *std::move(days);
    } else {
        m_knownDays.clear();
        reportOnce(days.error());
    }
    if (!m_hasChosenAsOf) {
        m_asOf = m_snapshot ? dayInJapan(models::toQString(m_snapshot->takenAt)) : today();
        m_previousAsOf = usualPrevious(m_asOf);
    }
}

domain::CalendarDay Session::today() const {
    return domain::CalendarDay::inJapan(m_clock.now());
}

domain::CalendarDay Session::usualPrevious(const domain::CalendarDay& asOf) const {
    return application::usualPrevious(m_knownDays, asOf);
}

std::filesystem::path Session::file() const {
    return m_workspace ? m_workspace->file() : std::filesystem::path();
}

base::Status Session::readBook() {
    auto version = workspace().contentVersion();
    if (!version) {
        return base::forward(std::move(version));
    }
    auto book = workspace().budgets().book();
    if (!book) {
        return base::forward(std::move(book));
    }
    m_book = *std::move(book);
    m_version = *std::move(version);
    return {};
}

void Session::refresh() {
    // What was stays as it was.
    if (!m_workspace || m_past) {
        return;
    }
    const auto version = m_workspace->contentVersion();
    if (!version) {
        reportOnce(version.error());
        return;
    }
    if (*version == m_version) {
        return;
    }
    if (const auto read = readBook(); !read) {
        reportOnce(read.error());
        return;
    }
    m_lastRefreshError = {};
    contentChanged();
}

// The window looks every second: what stays wrong is said once.
void Session::reportOnce(const base::Error& error) {
    if (!(error == m_lastRefreshError)) {
        m_lastRefreshError = error;
        report(error);
    }
}

void Session::undo() {
    if (!m_workspace) {
        return;
    }
    if (const auto may = writable(); !may) {
        report(may.error());
        return;
    }
    const auto undone = m_workspace->history().undo();
    if (!undone) {
        report(undone.error());
    } else {
        announce(models::textOf(undone->summary));
    }
    refresh();
}

void Session::redo() {
    if (!m_workspace) {
        return;
    }
    if (const auto may = writable(); !may) {
        report(may.error());
        return;
    }
    const auto redone = m_workspace->history().redo();
    if (!redone) {
        report(redone.error());
    } else {
        announce(models::textOf(redone->summary));
    }
    refresh();
}

void Session::setUnit(domain::AmountUnit unit) {
    if (unit == m_unit) {
        return;
    }
    m_unit = unit;
    m_preferences.setUnit(unit);
    emit unitChanged();
}

void Session::setAsOf(const domain::CalendarDay& asOf, const domain::CalendarDay& previous) {
    if (asOf != m_asOf || previous != m_previousAsOf) {
        m_hasChosenAsOf = true;
        m_asOf = asOf;
        m_previousAsOf = previous;
        emit asOfChanged();
    }
}

void Session::setLanguage(const QString& language) {
    m_preferences.setLanguage(language);
    m_languages.use(language);
}

void Session::setDark(bool dark) {
    m_dark = dark;
    m_preferences.setDark(dark);
    Theme::apply(*qApp, dark ? ColourScheme::Dark : ColourScheme::Light);
    emit schemeChanged();
}

void Session::report(const base::Error& error) {
    emit failed(models::textOf(error.message), models::toQString(error.detail));
}

void Session::announce(const QString& text) {
    emit announced(text);
}

}  // namespace shirube::ui
