// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QElapsedTimer>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "application/RsImportService.h"

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTableWidget;
class QTreeWidget;

namespace shirube::ui {

class Session;

/// Imports files of the programme review system: what each is and what would become of it is shown with its first rows
/// before anything is read in; then it goes on in sight, can be stopped, and says what was found.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// What the user wants to see of what was imported.
    enum class Next { Nothing, Programmes, Checks };

    /// `paths`: CSV and ZIP files, and folders with such.
    ImportDialog(Session& session, std::vector<std::filesystem::path> paths, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Of Dialogs::openFiles().
    [[nodiscard]] static QString fileFilters();
    /// True for a CSV or ZIP file by its name, and for a folder that isn't one of a dataset.
    [[nodiscard]] static bool mayImport(const std::filesystem::path& path);

    [[nodiscard]] Next next() const { return m_next; }
    /// The newest edition that was imported; nothing where none was.
    [[nodiscard]] std::optional<domain::FiscalYear> edition() const;

    void accept() override;
    /// Stops what is running, and closes once it has stopped.
    void reject() override;

private:
    enum class State { Planning, Planned, Importing, Done };

    void layOut();
    void connectParts();
    void addFiles();
    void addFolder();
    void add(const std::vector<std::filesystem::path>& paths);
    void plan();
    void import();
    void finish(const base::Status& status);
    void setState(State state);
    void showPlan();
    void showSample();
    void showOutcome();
    void showProgress(qint64 done, qint64 total);
    /// False where another job runs; it is said then, and tried again when that one is done.
    bool start(const QString& title, const std::function<base::Status(const base::Progress&)>& work);

    Session& m_session;
    std::vector<std::filesystem::path> m_paths;
    State m_state = State::Planning;
    std::shared_ptr<application::RsImportPlan> m_plan;
    std::shared_ptr<application::RsImportOutcome> m_outcome;
    Next m_next = Next::Nothing;
    bool m_isClosing = false;
    bool m_isOutdated = false;  // other files were chosen while the plan was made
    QElapsedTimer m_clock;
    qint64 m_took = 0;  // milliseconds
    QSplitter* m_parts;
    QTreeWidget* m_files;
    QLabel* m_columns;
    QTableWidget* m_sample;
    QProgressBar* m_progress;
    QLabel* m_step;
    QLabel* m_problem;
    QPushButton* m_addFiles;
    QPushButton* m_addFolder;
    QPushButton* m_checks;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
