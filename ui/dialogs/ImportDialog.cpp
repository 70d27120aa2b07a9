// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ImportDialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <system_error>
#include <utility>

#include "application/Workspace.h"
#include "delegates/TableDelegate.h"
#include "dialogs/DialogParts.h"
#include "models/QtTranslator.h"
#include "session/Dialogs.h"
#include "session/Paths.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"

namespace shirube::ui {

using application::RsFileFate;
using application::Workspace;
using models::textOf;
using models::toQString;

namespace {

enum Column { What, Edition, Fate, Size, Encoding, File, ColumnCount };
constexpr int kWidth = 980;
constexpr int kHeight = 640;
constexpr int kSampleColumnWidth = 150;
constexpr int kSteps = 1000;
constexpr int kNumberRole = Qt::UserRole + 1;
constexpr double kMebibyte = 1024.0 * 1024.0;

QString encodingName(domain::RsEncoding encoding) {
    return encoding == domain::RsEncoding::Utf8 ? QStringLiteral("UTF-8") : QStringLiteral("Shift_JIS (CP932)");
}

QString listOf(const std::vector<std::string>& names) {
    QStringList list;
    for (const auto& name : names) {
        list.append(toQString(name));
    }
    return list.join(QStringLiteral(" / "));
}

QString kindName(const domain::RsInput& input) {
    return input.kind ? QStringLiteral("%1 %2").arg(toQString(domain::toKey(*input.kind)),
                                                    toQString(domain::titleOf(*input.kind)))
                      : ImportDialog::tr("Unknown file");
}

QString fateText(const application::RsPlannedFile& file) {
    const auto message = textOf(file.message);
    switch (file.fate) {
        case RsFileFate::New:
            return ImportDialog::tr("New: is read in");
        case RsFileFate::Supersedes:
            return ImportDialog::tr("Takes the place of the file in the store, which stays comparable");
        case RsFileFate::Identical:
            return ImportDialog::tr("In the store already, unchanged");
        case RsFileFate::Duplicate:
            return message.isEmpty() ? ImportDialog::tr("Chosen twice")
                                     : ImportDialog::tr("Chosen twice: %1").arg(message);
        case RsFileFate::Refused:
            return ImportDialog::tr("！ Refused: %1").arg(message);
    }
    return message;
}

QString sizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

}  // namespace

ImportDialog::ImportDialog(Session& session, std::vector<std::filesystem::path> paths, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_paths(std::move(paths)),
      m_parts(new QSplitter(Qt::Vertical, this)),
      m_files(new QTreeWidget(this)),
      m_columns(new QLabel(this)),
      m_sample(new QTableWidget(this)),
      m_progress(new QProgressBar(this)),
      m_step(new QLabel(this)),
      m_problem(problemLabel(this)),
      m_addFiles(new QPushButton(tr("Add &files…"), this)),
      m_addFolder(new QPushButton(tr("Add a fol&der…"), this)),
      m_checks(new QPushButton(tr("Show the &checks"), this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import files of the programme review system"));
    layOut();
    connectParts();
    plan();
}

ImportDialog::~ImportDialog() = default;

QString ImportDialog::fileFilters() {
    return tr("Files of the programme review system (*.zip *.csv);;All files (*)");
}

bool ImportDialog::mayImport(const std::filesystem::path& path) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        return !std::filesystem::exists(path / "dataset.json", ignored);
    }
    const auto name = pathText(path.filename());
    return name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
}

void ImportDialog::layOut() {
    m_files->setObjectName(QStringLiteral("importFiles"));
    m_files->setAccessibleName(tr("Files to import"));
    m_files->setColumnCount(ColumnCount);
    m_files->setHeaderLabels(
        {tr("File of the system"), tr("Edition"), tr("What becomes of it"), tr("Size"), tr("Encoding"), tr("Name")});
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->setItemDelegate(new TableDelegate(kNumberRole, m_files));
    m_files->setAllColumnsShowFocus(true);
    m_sample->setObjectName(QStringLiteral("importSample"));
    m_sample->setAccessibleName(tr("First rows of the file"));
    m_sample->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sample->setWordWrap(false);
    m_sample->setTabKeyNavigation(false);
    m_sample->verticalHeader()->setDefaultSectionSize(Theme::kRowHeight);
    m_sample->horizontalHeader()->setDefaultSectionSize(kSampleColumnWidth);
    m_columns->setObjectName(QStringLiteral("importColumns"));
    m_columns->setTextFormat(Qt::PlainText);
    m_columns->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setTextVisible(false);
    m_step->setObjectName(QStringLiteral("importStep"));
    m_step->setTextFormat(Qt::PlainText);
    m_step->setWordWrap(true);
    m_addFiles->setObjectName(QStringLiteral("importAddFiles"));
    m_addFolder->setObjectName(QStringLiteral("importAddFolder"));
    m_checks->setObjectName(QStringLiteral("importShowChecks"));
    m_addFiles->setIcon(Icons::icon(QStringLiteral("list-add"), palette()));
    m_addFolder->setIcon(Icons::icon(QStringLiteral("document-open"), palette()));
    m_buttons->addButton(m_addFiles, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_addFolder, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_checks, QDialogButtonBox::ActionRole);

    auto* lower = new QWidget(this);
    auto* lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 0, 0, 0);
    lowerColumn->setSpacing(Theme::kGrid / 2);
    lowerColumn->addWidget(m_columns);
    lowerColumn->addWidget(m_sample, 1);
    m_parts->addWidget(m_files);
    m_parts->addWidget(lower);
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(
        tr("Files of the programme review system (行政事業レビュー見える化サイト)"),
        tr("What each file is, is read from its header, not from its name. All of them are one change that can be "
           "undone; if anything goes wrong, the store stays as it was."),
        this));
    column->addWidget(m_parts, 1);
    column->addWidget(m_progress);
    column->addWidget(m_step);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    resize(kWidth, kHeight);
}

void ImportDialog::connectParts() {
    connect(m_files, &QTreeWidget::currentItemChanged, this, &ImportDialog::showSample);
    connect(m_addFiles, &QPushButton::clicked, this, &ImportDialog::addFiles);
    connect(m_addFolder, &QPushButton::clicked, this, &ImportDialog::addFolder);
    connect(m_checks, &QPushButton::clicked, this, [this] {
        m_next = Next::Checks;
        QDialog::accept();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(&m_session.jobs(), &Jobs::progressed, this, &ImportDialog::showProgress);
}

void ImportDialog::addFiles() {
    add(m_session.dialogs().openFiles(this, tr("Files of the programme review system"), fileFilters()));
}

void ImportDialog::addFolder() {
    if (const auto folder = m_session.dialogs().chooseFolder(this, tr("A folder with files of the system"))) {
        add({*folder});
    }
}

void ImportDialog::add(const std::vector<std::filesystem::path>& paths) {
    if (paths.empty()) {
        return;
    }
    m_paths.insert(m_paths.end(), paths.begin(), paths.end());
    plan();
}

bool ImportDialog::start(const QString& title, const std::function<base::Status(const base::Progress&)>& work) {
    m_clock.start();
    const QPointer<ImportDialog> self(this);
    const bool isStarted = m_session.jobs().start(title, work, [self](const base::Status& status) {
        if (self) {
            self->finish(status);
        }
    });
    if (!isStarted) {
        showProblem(*m_problem, tr("Wait until “%1” is done.").arg(m_session.jobs().title()));
    }
    return isStarted;
}

void ImportDialog::plan() {
    if (const auto may = m_session.writable(); !m_session.isOpen() || !may) {
        setState(State::Planned);
        showProblem(*m_problem, may ? tr("No store is open.") : textOf(may.error().message));
        return;
    }
    if (m_state == State::Planning && m_plan && m_session.jobs().isRunning()) {
        m_isOutdated = true;
        m_session.jobs().cancel();
        return;
    }
    m_isOutdated = false;
    m_plan = std::make_shared<application::RsImportPlan>();
    showProblem(*m_problem, {});
    setState(State::Planning);
    const bool isStarted = start(tr("Looking at the files"),
                                 [paths = m_paths, plan = m_plan, file = m_session.file(), &clock = m_session.clock(),
                                  actor = m_session.actor()](const base::Progress& progress) -> base::Status {
                                     auto workspace =
                                         Workspace::open(file, application::OpenMode::MustExist, clock, actor);
                                     if (!workspace) {
                                         return base::forward(std::move(workspace));
                                     }
                                     auto planned = (*workspace)->rsImport().plan(paths, progress);
                                     if (!planned) {
                                         return base::forward(std::move(planned));
                                     }
                                     *plan = *std::move(planned);
                                     return {};
                                 });
    if (!isStarted) {
        // The other job ends by itself.
        connect(&m_session.jobs(), &Jobs::finished, this, &ImportDialog::plan,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        m_plan.reset();
    }
}

void ImportDialog::accept() {
    switch (m_state) {
        case State::Planned:
            if (m_plan && m_plan->hasWork()) {
                import();
            }
            return;
        case State::Done:
            m_next = Next::Programmes;
            QDialog::accept();
            return;
        case State::Planning:
        case State::Importing:
            return;
    }
}

void ImportDialog::import() {
    showProblem(*m_problem, {});
    m_outcome = std::make_shared<application::RsImportOutcome>();
    setState(State::Importing);
    const bool isStarted =
        start(tr("Importing files of the programme review system"),
              [plan = m_plan, outcome = m_outcome, file = m_session.file(), &clock = m_session.clock(),
               actor = m_session.actor()](const base::Progress& progress) -> base::Status {
                  auto workspace = Workspace::open(file, application::OpenMode::MustExist, clock, actor);
                  if (!workspace) {
                      return base::forward(std::move(workspace));
                  }
                  auto imported = (*workspace)->rsImport().run(*plan, progress);
                  if (!imported) {
                      return base::forward(std::move(imported));
                  }
                  *outcome = *std::move(imported);
                  return {};
              });
    if (!isStarted) {
        setState(State::Planned);
    }
}

void ImportDialog::finish(const base::Status& status) {
    m_took = m_clock.elapsed();
    if (m_isOutdated && !m_isClosing) {
        plan();
        return;
    }
    const bool wasImporting = m_state == State::Importing;
    if (wasImporting && status) {
        setState(State::Done);
        showOutcome();
        m_session.refresh();
        if (m_isClosing) {
            QDialog::reject();
        }
        return;
    }
    if (m_isClosing) {
        QDialog::reject();
        return;
    }
    setState(State::Planned);
    if (!wasImporting) {
        showPlan();
    }
    if (!status) {
        const bool isStopped = status.error().code == base::ErrorCode::Cancelled;
        showProblem(*m_problem, isStopped ? tr("Stopped. The store is as it was.") : textOf(status.error().message));
    }
}

void ImportDialog::reject() {
    const bool isWorking = m_state == State::Planning || m_state == State::Importing;
    if (isWorking && m_session.jobs().isRunning() && m_plan) {
        // What is stopped while it is imported stays in sight, so that it can be begun again.
        m_isClosing = m_state == State::Planning;
        m_step->setText(tr("Stopping…"));
        m_session.jobs().cancel();
        return;
    }
    QDialog::reject();
}

void ImportDialog::setState(State state) {
    m_state = state;
    const bool isWorking = state == State::Planning || state == State::Importing;
    auto* ok = m_buttons->button(QDialogButtonBox::Ok);
    auto* cancel = m_buttons->button(QDialogButtonBox::Cancel);
    m_progress->setVisible(isWorking);
    m_progress->setRange(0, 0);
    m_step->setText(isWorking ? m_session.jobs().title() : QString());
    m_step->setVisible(state != State::Planned);
    m_addFiles->setVisible(state != State::Done);
    m_addFolder->setVisible(state != State::Done);
    m_addFiles->setEnabled(state != State::Importing);
    m_addFolder->setEnabled(state != State::Importing);
    m_checks->setVisible(state == State::Done);
    m_files->setEnabled(state != State::Importing);
    ok->setEnabled(state == State::Done || (state == State::Planned && m_plan && m_plan->hasWork()));
    ok->setText(state == State::Done ? tr("&Browse the programmes") : tr("&Import"));
    ok->setDefault(true);
    cancel->setText(state == State::Done ? tr("Close") : state == State::Importing ? tr("Stop") : tr("Cancel"));
}

void ImportDialog::showPlan() {
    m_files->clear();
    int taken = 0;
    for (const auto& file : m_plan->files) {
        const auto& input = file.input;
        auto* item = new QTreeWidgetItem(m_files);
        item->setText(What, kindName(input));
        item->setText(Edition, input.edition ? QString::number(input.edition->year()) : QStringLiteral("—"));
        item->setText(Fate, fateText(file));
        item->setToolTip(Fate, item->text(Fate));
        item->setText(Size, sizeText(input.bytes));
        item->setData(Size, kNumberRole, true);
        item->setText(Encoding, encodingName(input.encoding));
        item->setText(File, toQString(input.name));
        item->setToolTip(File, pathText(input.path));
        taken += file.isTaken() ? 1 : 0;
        if (file.fate == RsFileFate::Refused) {
            item->setForeground(Fate, Theme::alertText(palette()));
        } else if (!file.isTaken()) {
            for (int column = 0; column < ColumnCount; ++column) {
                item->setForeground(column, Theme::secondaryText(palette()));
            }
        }
    }
    for (int column = 0; column < File; ++column) {
        m_files->resizeColumnToContents(column);
        m_files->setColumnWidth(column, qMin(m_files->columnWidth(column) + Theme::kGrid, kWidth / 3));
    }
    m_files->setCurrentItem(m_files->topLevelItem(0));
    m_buttons->button(QDialogButtonBox::Ok)
        ->setText(taken > 0 ? tr("&Import %n file(s)", nullptr, taken) : tr("&Import"));
    if (m_plan->files.empty()) {
        showProblem(*m_problem, tr("No CSV or ZIP file is there."));
    } else if (taken == 0) {
        showProblem(*m_problem, m_plan->hasRefused() ? tr("None of these files can be imported; each says why.")
                                                     : tr("All of these files are in the store already."));
    } else if (m_plan->hasRefused()) {
        showProblem(*m_problem, tr("Refused files stay out; the others are imported."));
    }
    showSample();
}

void ImportDialog::showSample() {
    m_sample->clear();
    m_sample->setRowCount(0);
    m_sample->setColumnCount(0);
    m_columns->clear();
    const int at = m_files->indexOfTopLevelItem(m_files->currentItem());
    if (at < 0 || !m_plan || static_cast<std::size_t>(at) >= m_plan->files.size()) {
        return;
    }
    const auto& file = m_plan->files[static_cast<std::size_t>(at)];
    const auto& input = file.input;
    QStringList notes;
    if (file.fate == RsFileFate::Refused) {
        notes.append(fateText(file));
    }
    if (!input.missingColumns.empty()) {
        notes.append(tr("Columns that the file lacks, which stay empty: %1").arg(listOf(input.missingColumns)));
    }
    if (!input.unknownColumns.empty()) {
        notes.append(tr("Columns that are not known and not read: %1").arg(listOf(input.unknownColumns)));
    }
    m_columns->setText(notes.isEmpty() ? tr("All columns are known. The first rows:") : notes.join(QLatin1Char('\n')));
    m_sample->setColumnCount(static_cast<int>(input.header.size()));
    m_sample->setRowCount(static_cast<int>(input.sample.size()));
    QStringList header;
    for (const auto& name : input.header) {
        header.append(toQString(name));
    }
    m_sample->setHorizontalHeaderLabels(header);
    for (int row = 0; row < m_sample->rowCount(); ++row) {
        const auto& cells = input.sample[static_cast<std::size_t>(row)];
        for (int column = 0; column < qMin(m_sample->columnCount(), static_cast<int>(cells.size())); ++column) {
            auto* cell = new QTableWidgetItem(toQString(cells[static_cast<std::size_t>(column)]));
            cell->setToolTip(cell->text());
            m_sample->setItem(row, column, cell);
        }
        // As a spreadsheet counts, the header being row 1.
        m_sample->setVerticalHeaderItem(row, new QTableWidgetItem(QString::number(row + 2)));
    }
}

void ImportDialog::showProgress(qint64 done, qint64 total) {
    if (m_state != State::Planning && m_state != State::Importing) {
        return;
    }
    if (total <= 0) {
        m_progress->setRange(0, 0);
        return;
    }
    m_progress->setRange(0, kSteps);
    m_progress->setValue(static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * kSteps));
    if (m_state == State::Importing) {
        m_step->setText(done < total ? tr("%1 of %2 MB read", "of files")
                                           .arg(QLocale().toString(static_cast<double>(done) / kMebibyte, 'f', 1),
                                                QLocale().toString(static_cast<double>(total) / kMebibyte, 'f', 1))
                                     : tr("Checking the identities and finishing…"));
    }
}

void ImportDialog::showOutcome() {
    const auto& outcome = *m_outcome;
    QStringList lines{tr("Imported %n file(s) with %1 rows in %2 s.", nullptr, static_cast<int>(outcome.files.size()))
                          .arg(QLocale().toString(static_cast<qlonglong>(outcome.rows)),
                               QLocale().toString(static_cast<double>(m_took) / 1000.0, 'f', 1))};
    lines.append(outcome.brokenIdentities == 0 ? tr("✓ Every figure that can be computed from others agrees with them.")
                                               : tr("！ %n figure(s) disagree with what they are the sum of.", nullptr,
                                                    static_cast<int>(outcome.brokenIdentities)));
    if (outcome.otherFindings > 0) {
        lines.append(tr("%n other finding(s) with file and row.", nullptr, static_cast<int>(outcome.otherFindings)));
    }
    lines.append(tr("The import can be undone (Ctrl+Z)."));
    m_step->setText(lines.join(QLatin1Char('\n')));
}

std::optional<domain::FiscalYear> ImportDialog::edition() const {
    if (!m_outcome || m_state != State::Done || m_outcome->files.empty()) {
        return std::nullopt;
    }
    const auto newest = std::max_element(m_outcome->files.begin(), m_outcome->files.end(),
                                         [](const auto& a, const auto& b) { return a.edition < b.edition; });
    return newest->edition;
}

}  // namespace shirube::ui
