// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "application/BudgetService.h"
#include "application/HistoryService.h"
#include "application/Workspace.h"
#include "base/Clock.h"
#include "domain/CalendarDay.h"
#include "domain/Pack.h"
#include "domain/Viewer.h"
#include "session/Jobs.h"
#include "session/Languages.h"
#include "session/PinGuard.h"
#include "session/Preferences.h"
#include "session/Reconciler.h"

namespace shirube::ui {

class Desk;
class Dialogs;

/// What every page of the window shares: the open store, the book as last read, unit, language, dialogs, long work.
class Session final : public QObject {
    Q_OBJECT
public:
    Session(Dialogs& dialogs, Preferences& preferences, const base::Clock& clock, std::string actor);
    ~Session() override;

    /// Opens a store. With CreateIfMissing a new one is filled with the bundled dataset. The former store stays open on
    /// an error.
    base::Status open(const std::filesystem::path& file, application::OpenMode mode);
    void close();
    [[nodiscard]] bool isOpen() const { return m_workspace != nullptr; }
    [[nodiscard]] std::filesystem::path file() const;
    /// Only while a store is open. What the pages show: the store as it is now, or as it was at snapshot(). Whatever is
    /// written there is refused with ReadOnly while a snapshot is shown.
    [[nodiscard]] application::Workspace& workspace() { return m_past ? *m_past : *m_workspace; }
    /// The store as it is now, whatever is shown. Only while one is open.
    [[nodiscard]] application::Workspace& present() { return *m_workspace; }
    /// The file behind workspace(), for long work on what is shown.
    [[nodiscard]] std::filesystem::path shownFile() const;
    /// Never null; empty while no store is open.
    [[nodiscard]] const std::shared_ptr<const domain::BudgetBook>& book() const { return m_book; }

    /// Reads the store again where it changed, by this window or another process.
    void refresh();
    /// 時点 whose figures are shown; none: those of now.
    [[nodiscard]] const std::optional<domain::Snapshot>& snapshot() const { return m_snapshot; }
    /// Shows the figures of that snapshot as soon as they are made, beside the window; of now at once where `id` is
    /// empty. What goes wrong is shown in the window, and what was shown stays.
    void viewSnapshot(const domain::SnapshotId& id);
    /// ReadOnly while a snapshot is shown, for what would write to the store by another way than workspace().
    [[nodiscard]] base::Status writable() const;
    void undo();
    void redo();

    /// Who looks at the store; 分析担当 while none is open, and whenever one was just opened.
    [[nodiscard]] domain::Viewer viewer() const;
    /// The role, and of a 委員 the person.
    [[nodiscard]] QString viewerName() const;
    // The errors of RoleService. What pages show is another for another viewer, so that bookChanged() follows.
    base::Status signIn(const domain::Viewer& viewer, std::string_view pin);
    base::Status signOut(std::string_view pin = {});
    [[nodiscard]] PinGuard& pinGuard() { return m_pinGuard; }

    [[nodiscard]] domain::AmountUnit unit() const { return m_unit; }
    void setUnit(domain::AmountUnit unit);
    /// 基準日 of everything that is computed as of a day, and the earlier day that it is compared with. A store is
    /// opened as of today in Japan against usualPrevious(), which goes on until a person chooses days.
    [[nodiscard]] const domain::CalendarDay& asOf() const { return m_asOf; }
    [[nodiscard]] const domain::CalendarDay& previousAsOf() const { return m_previousAsOf; }
    /// `previous` is before `asOf`.
    void setAsOf(const domain::CalendarDay& asOf, const domain::CalendarDay& previous);
    /// Today in Japan.
    [[nodiscard]] domain::CalendarDay today() const;
    /// What was known before the last that became known by then: the last but one of the days on which something did.
    /// The day before where there is none.
    [[nodiscard]] domain::CalendarDay usualPrevious(const domain::CalendarDay& asOf) const;
    /// The days on which something became known, newest first; empty while no store is open.
    [[nodiscard]] const std::vector<domain::CalendarDay>& knownDays() const { return m_knownDays; }
    void setLanguage(const QString& language);
    [[nodiscard]] bool isEnglish() const { return m_languages.isEnglish(); }
    void setDark(bool dark);
    [[nodiscard]] bool isDark() const { return m_dark; }

    /// Where sheets are scored: without sheets where the role has none and no packet is open.
    [[nodiscard]] Desk& desk() { return *m_desk; }
    [[nodiscard]] Dialogs& dialogs() { return m_dialogs; }
    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    [[nodiscard]] Jobs& jobs() { return m_jobs; }
    /// Runs by itself whenever the content of the open store changed.
    [[nodiscard]] Reconciler& reconciler() { return m_reconciler; }
    [[nodiscard]] const base::Clock& clock() const { return m_clock; }
    [[nodiscard]] const std::string& actor() const { return m_actor; }

    /// Shows an error in the window, where it does not stop the work.
    void report(const base::Error& error);
    void announce(const QString& text);

signals:
    void storeChanged();      ///< another store is open
    void bookChanged();       ///< its content is another, or who looks at it
    void snapshotChanged();   ///< another time is shown; bookChanged() follows
    void snapshotsChanged();  ///< one was taken, renamed or removed
    void viewerChanged();
    void unitChanged();
    void asOfChanged();
    void languageChanged();  ///< the translators are in place; the widgets' LanguageChange events are under way
    void schemeChanged();    ///< light or dark
    void failed(const QString& text, const QString& detail);
    void announced(const QString& text);
    void newerDataFound(const QString& asOf);  ///< the program brings an edition that the opened store lacks

private:
    base::Status readBook();
    void contentChanged();
    void reportOnce(const base::Error& error);
    void lookForNewerData();
    void readKnownDays();
    void viewAnew();
    void show(std::unique_ptr<application::Workspace> past, const domain::Snapshot& snapshot);
    void showPresent();
    void leavePast();

    Dialogs& m_dialogs;
    Preferences& m_preferences;
    const base::Clock& m_clock;
    std::string m_actor;
    Languages m_languages;
    Jobs m_jobs;
    Reconciler m_reconciler;
    PinGuard m_pinGuard;
    std::unique_ptr<application::Workspace> m_workspace;
    std::unique_ptr<application::Workspace> m_past;  // of m_snapshot
    std::optional<domain::Snapshot> m_snapshot;
    std::unique_ptr<Desk> m_desk;  // goes before the workspace that it writes to
    std::string m_reviewerName;    // of a 委員 who is signed in
    std::shared_ptr<const domain::BudgetBook> m_book;
    std::string m_version;
    base::Error m_lastRefreshError;
    domain::AmountUnit m_unit;
    domain::CalendarDay m_asOf;
    domain::CalendarDay m_previousAsOf;
    bool m_hasChosenAsOf = false;  // a person has: what becomes known leaves it as it is
    std::vector<domain::CalendarDay> m_knownDays;
    bool m_dark = false;
};

}  // namespace shirube::ui
