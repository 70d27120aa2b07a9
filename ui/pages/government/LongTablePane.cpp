// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/LongTablePane.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "application/GovernmentService.h"
#include "application/Workspace.h"
#include "models/QtTranslator.h"
#include "models/RsColumnTitle.h"
#include "models/RsTableModel.h"
#include "pages/government/GovernmentText.h"
#include "pages/government/LongTableBar.h"
#include "pages/government/LongTableOutput.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/DetailView.h"
#include "widgets/LongTableView.h"
#include "widgets/RichText.h"

namespace shirube::ui {

using application::Workspace;
using domain::RsRow;
using models::RsTableModel;
using models::toQString;

namespace {

constexpr int kTableWidth = 800;
constexpr int kDetailWidth = 340;
constexpr int kWidestColumn = 220;
// From the last key to the search.
constexpr int kTypingMilliseconds = 150;
constexpr int kFirstGoalYear = 2007;
constexpr int kLastGoalYear = 2060;

}  // namespace

LongTablePane::LongTablePane(Session& session, const QString& name, Lists lists, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_name(name),
      m_lists(std::move(lists)),
      m_model(new RsTableModel(
          [&session](domain::RsTable table,
                     std::span<const RsRow> places) -> base::Result<std::vector<domain::RsRecord>> {
              if (!session.isOpen()) {
                  return std::vector<domain::RsRecord>();
              }
              return session.workspace().government().rows(table, places);
          },
          this)),
      m_bar(new LongTableBar(name, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_table(new LongTableView(this)),
      m_detail(new DetailView(this)),
      m_typing(new QTimer(this)) {
    m_model->setUnit(session.unit());
    layOutParts();
    connectParts();
    retranslate();
    m_splitter->restoreState(m_session.preferences().bytes(m_name + QStringLiteral("/splitter")));
    showCurrent();
}

LongTablePane::~LongTablePane() = default;

void LongTablePane::layOutParts() {
    m_table->setObjectName(m_name + QStringLiteral("Rows"));
    m_table->setModel(m_model);
    m_detail->setObjectName(m_name + QStringLiteral("Detail"));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({kTableWidth, kDetailWidth});
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMilliseconds);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
}

void LongTablePane::connectParts() {
    connect(m_bar, &FilterBar::choiceChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_bar, &LongTableBar::listChanged, this, &LongTablePane::showList);
    connect(m_bar, &FilterBar::escaped, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(&m_bar->exportButton(), &QToolButton::clicked, this, &LongTablePane::exportCsv);
    connect(m_typing, &QTimer::timeout, this, &LongTablePane::ask);
    connect(m_table, &LongTableView::orderRequested, this, &LongTablePane::orderBy);
    connect(m_table, &LongTableView::rowActivated, this, &LongTablePane::openRow);
    connect(m_table, &LongTableView::copyRequested, this, &LongTablePane::copySelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LongTablePane::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LongTablePane::showSummary);
    connect(m_model, &RsTableModel::failed, &m_session, &Session::report);
    connect(m_detail, &DetailView::linkActivated, this, &LongTablePane::followLink);
    connect(&m_session, &Session::unitChanged, this, [this] {
        m_model->setUnit(m_session.unit());
        showCurrent();
    });
    connect(&m_session, &Session::schemeChanged, this, &LongTablePane::showCurrent);
    connect(&m_session, &Session::storeChanged, this, [this] {
        m_wanted.reset();
        m_searches.cancel();
    });
}

void LongTablePane::showEdition(std::optional<domain::FiscalYear> edition) {
    m_book.reset();
    if (edition && m_session.isOpen()) {
        if (auto book = m_session.workspace().government().book(*edition)) {
            m_book = *std::move(book);
        } else {
            m_session.report(book.error());
        }
    }
    m_model->setBook(m_book);
    m_bar->setBook(m_book);
    m_bar->setLists(edition ? m_lists(*edition) : std::vector<LongList>());
    showList();
}

void LongTablePane::showList() {
    const auto* list = m_bar->list();
    const bool isOther =
        !list || m_model->cells().table() != list->table || m_model->cells().columns() != list->columns;
    if (isOther) {
        m_orderBy.clear();
        m_hasFitted = false;
        m_model->setTable(list ? list->table : domain::RsTable::Programme,
                          list ? list->columns : std::vector<models::RsShownColumn>());
        const QSignalBlocker blocker(m_table->horizontalHeader());
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    ask();
}

void LongTablePane::ask() {
    m_typing->stop();
    m_wanted = m_book ? m_bar->query(*m_book) : std::nullopt;
    if (!m_wanted) {
        m_searches.cancel();
        showPlaces({});
        return;
    }
    m_wanted->orderBy = m_orderBy;
    m_wanted->descending = m_isDescending;
    if (m_searches.isRunning()) {
        // What comes of it is passed over, and this search begins.
        m_searches.cancel();
    } else {
        search();
    }
}

void LongTablePane::search() {
    m_bar->setHits(-1);
    const auto query = *m_wanted;
    auto found = std::make_shared<std::vector<RsRow>>();
    m_searches.start(
        tr("Searching"),
        [query, found, file = m_session.shownFile(), &clock = m_session.clock(),
         actor = m_session.actor()](const base::Progress& progress) -> base::Status {
            auto workspace = Workspace::open(file, application::OpenMode::MustExist, clock, actor);
            if (!workspace) {
                return base::forward(std::move(workspace));
            }
            auto places = (*workspace)->government().places(query, progress);
            if (!places) {
                return base::forward(std::move(places));
            }
            *found = *std::move(places);
            return {};
        },
        [this, query, found](const base::Status& status) { take(query, status, std::move(*found)); });
}

void LongTablePane::take(const domain::RsQuery& query, const base::Status& status, std::vector<RsRow> places) {
    if (!m_wanted) {
        return;
    }
    if (query != *m_wanted || (!status && status.error().code == base::ErrorCode::Cancelled)) {
        search();
        return;
    }
    if (!status) {
        m_session.report(status.error());
    }
    showPlaces(std::move(places));
}

void LongTablePane::showPlaces(std::vector<RsRow> places) {
    const auto current = m_table->currentIndex();
    const auto kept = current.isValid() ? current.data(models::FactCell::IdRole).toLongLong() : 0;
    const auto hits = places.size();
    m_model->setPlaces(std::move(places));
    m_bar->setHits(static_cast<qint64>(hits));
    retranslate();
    // Without rows by their titles alone.
    if (!m_hasFitted) {
        m_hasFitted = hits > 0;
        m_table->fitColumns(kWidestColumn);
    }
    if (hits > 0) {
        const int row = kept == 0 ? -1 : m_model->rowOf(RsRow::of(kept));
        m_table->setCurrentIndex(m_model->index(qMax(0, row), 0));
    }
    showCurrent();
    showSummary();
}

void LongTablePane::orderBy(int column, Qt::SortOrder order) {
    const auto name = m_model->orderOf(column);
    if (column >= 0 && !name) {
        // Names of programmes and values of years stand in other tables: the mark goes back to where it was.
        int former = -1;
        for (int at = 0; at < m_model->columnCount(); ++at) {
            former = !m_orderBy.empty() && m_model->orderOf(at) == m_orderBy ? at : former;
        }
        const QSignalBlocker blocker(m_table->horizontalHeader());
        m_table->horizontalHeader()->setSortIndicator(former,
                                                      m_isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
        m_session.announce(tr("The rows can't be put in the order of this column."));
        return;
    }
    m_orderBy = name.value_or(std::string());
    m_isDescending = order == Qt::DescendingOrder;
    ask();
}

QString LongTablePane::valuesOf(RsRow goal) const {
    std::vector<RsRow> places;
    for (int year = kFirstGoalYear; year <= kLastGoalYear; ++year) {
        places.push_back(models::RsCells::valuePlace(goal, year));
    }
    const auto values = m_session.workspace().government().rows(domain::RsTable::GoalValue, places);
    if (!values || values->empty()) {
        return {};
    }
    const auto& cells = m_model->cells();
    const auto header = [](const QString& text) {
        return QStringLiteral("<th align='right' style='padding:2px 8px'>%1</th>").arg(text.toHtmlEscaped());
    };
    const auto title = [](const char* column) { return models::rsColumnTitle(domain::RsTable::GoalValue, column); };
    auto html = QStringLiteral("<tr>") + header(title("year")) + header(title("target")) + header(title("actual")) +
                header(title("rate")) + QStringLiteral("</tr>");
    for (const auto& value : *values) {
        const bool isTarget = !cells.goalValue(value, "is_target_year").text.isEmpty();
        html += QStringLiteral("<tr>");
        for (const char* column : {"year", "target", "actual", "rate"}) {
            const auto text = cells.goalValue(value, column).text.toHtmlEscaped();
            html += QStringLiteral("<td align='right' style='padding:1px 8px'>%1</td>")
                        .arg(isTarget ? QStringLiteral("<b>%1</b>").arg(text) : text);
        }
        html += QStringLiteral("</tr>");
    }
    return RichText(palette()).section(tr("By year (bold: target year)")) +
           QStringLiteral("<table cellspacing='0'>%1</table>").arg(html);
}

void LongTablePane::showCurrent() {
    const RichText rich(palette());
    const auto* record = m_model->recordAt(m_table->currentIndex().row());
    if (!record || !m_session.isOpen()) {
        m_detail->showText(rich.hint(tr("Select a row: everything that its file says of it stands here.")));
        return;
    }
    const auto shown = *record;
    const auto& cells = m_model->cells();
    const auto* programme = cells.programmeOf(shown);
    QString html;
    if (programme) {
        html += rich.heading(toQString(programme->name), toQString(m_book->text(programme->ministry)));
        html += QStringLiteral("<p style='margin:2px 0 6px 0'><a href='project:%1'>%2</a></p>")
                    .arg(programme->project)
                    .arg(tr("Show the sheet of the programme").toHtmlEscaped());
    }
    html += GovernmentText(m_session, palette()).record(cells.table(), shown);
    if (cells.table() == domain::RsTable::Goal) {
        html += valuesOf(shown.row);
    }
    m_detail->showText(html);
}

void LongTablePane::showSummary() {
    const int selected = m_table->selectedRows();
    emit summaryChanged(selected > 1 ? tr("%1 rows selected").arg(QLocale().toString(selected)) : QString());
}

void LongTablePane::openRow(int row) {
    const auto* record = m_model->recordAt(row);
    if (const auto project = record ? m_model->cells().projectOf(*record) : std::nullopt) {
        emit projectRequested(*project);
    }
}

void LongTablePane::followLink(const QUrl& link) {
    bool isNumber = false;
    const auto project = link.path().toLongLong(&isNumber);
    if (link.scheme() == QLatin1String("project") && isNumber) {
        emit projectRequested(project);
    }
}

void LongTablePane::copySelection() {
    const int selected = m_table->selectedRows();
    const int copied = m_table->copySelection();
    if (copied < selected) {
        m_session.announce(
            tr("Copied the first %1 rows. The export writes all of them.").arg(QLocale().toString(copied)));
    }
}

void LongTablePane::focusSearch() {
    m_bar->focusSearch();
}

void LongTablePane::exportCsv() {
    if (m_book && !m_model->places().empty()) {
        LongTableOutput::exportCsv(m_session, this, m_model->cells(), m_model->places(),
                                   {m_book->files().begin(), m_book->files().end()},
                                   models::rsTableTitle(m_model->cells().table()));
    }
}

void LongTablePane::saveState() {
    m_session.preferences().setBytes(m_name + QStringLiteral("/splitter"), m_splitter->saveState());
}

void LongTablePane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        m_hasFitted = false;
        retranslate();
        showCurrent();
    }
    QWidget::changeEvent(event);
}

void LongTablePane::retranslate() {
    m_table->setAccessibleName(tr("Rows of the list"));
    const auto* list = m_bar->list();
    const auto hasFile = [&] {
        const auto files = m_book->files();
        return std::any_of(files.begin(), files.end(), [&](const auto& file) { return file.kind == list->file; });
    };
    if (!m_book || !list) {
        m_table->setEmptyText(tr("No edition is in the store yet."));
    } else if (!hasFile()) {
        m_table->setEmptyText(tr("The file %1 %2 of this edition isn't in the store. Import it to see its rows here.")
                                  .arg(toQString(domain::toKey(list->file)), toQString(domain::titleOf(list->file))));
    } else {
        m_table->setEmptyText(m_bar->isNarrowed() ? tr("No row passes the filter.")
                                                  : tr("The files have no row for this list."));
    }
}

}  // namespace shirube::ui
