// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/LongTableOutput.h"

#include <QDir>
#include <algorithm>
#include <map>
#include <memory>
#include <span>
#include <utility>

#include "application/GovernmentService.h"
#include "application/TableFile.h"
#include "application/Workspace.h"
#include "models/QtTranslator.h"
#include "session/Dialogs.h"
#include "session/Paths.h"
#include "session/Session.h"

namespace shirube::ui {

using application::TableValue;
using application::Workspace;
using models::FactCell;
using models::toUtf8;

namespace {

using Row = base::Result<std::vector<TableValue>>;
constexpr std::size_t kPieceRows = 512;

TableValue valueOf(const FactCell& cell) {
    const auto& text = cell.plain.isEmpty() ? cell.text : cell.plain;
    return {toUtf8(cell.isMissing ? QString() : text), cell.isNumber && !cell.isMissing && !text.isEmpty()};
}

/// The rows of the file one after the other, read a piece at a time.
class Rows {
public:
    Rows(Workspace& workspace, models::RsCells cells, std::vector<domain::RsRow> places,
         std::map<std::int64_t, std::string> names, const base::Progress& progress)
        : m_workspace(workspace),
          m_cells(std::move(cells)),
          m_places(std::move(places)),
          m_names(std::move(names)),
          m_progress(progress) {}

    Row next() {
        if (!std::exchange(m_hasTitles, true)) {
            return titles();
        }
        while (m_at == m_records.size()) {
            if (m_done == m_places.size()) {
                return std::vector<TableValue>();
            }
            if (const auto read = readPiece(); !read) {
                return base::forward(read);
            }
        }
        const auto& record = m_records[m_at++];
        std::vector<TableValue> row;
        for (std::size_t column = 0; column < m_cells.columns().size(); ++column) {
            row.push_back(valueOf(m_cells.cell(record, m_values, column)));
        }
        const auto name = m_names.find(record.row.file());
        row.push_back({name == m_names.end() ? std::string() : name->second});
        row.push_back({std::to_string(record.row.number()), true});
        return row;
    }

private:
    std::vector<TableValue> titles() const {
        std::vector<TableValue> row;
        for (std::size_t column = 0; column < m_cells.columns().size(); ++column) {
            row.push_back({toUtf8(m_cells.title(column))});
        }
        row.push_back({toUtf8(LongTableOutput::tr("File"))});
        row.push_back({toUtf8(LongTableOutput::tr("Row in the file"))});
        return row;
    }

    base::Status readPiece() {
        if (m_progress.isCancelled()) {
            return base::fail(base::ErrorCode::Cancelled, base::Message(SHIRUBE_TEXT("Stopped.")));
        }
        const std::span places(m_places.data() + m_done, std::min(kPieceRows, m_places.size() - m_done));
        auto records = m_workspace.government().rows(m_cells.table(), places);
        if (!records) {
            return base::forward(std::move(records));
        }
        m_records = *std::move(records);
        m_values.clear();
        if (const auto wanted = m_cells.valuePlaces(places); !wanted.empty()) {
            auto values = m_workspace.government().rows(domain::RsTable::GoalValue, wanted);
            if (!values) {
                return base::forward(std::move(values));
            }
            for (auto& value : *values) {
                const auto place = value.row.value();
                m_values.emplace(place, std::move(value));
            }
        }
        m_at = 0;
        m_done += places.size();
        m_progress.step(static_cast<std::int64_t>(m_done), static_cast<std::int64_t>(m_places.size()));
        return {};
    }

    Workspace& m_workspace;
    models::RsCells m_cells;
    std::vector<domain::RsRow> m_places;
    std::map<std::int64_t, std::string> m_names;
    const base::Progress& m_progress;
    bool m_hasTitles = false;
    std::size_t m_done = 0;
    std::vector<domain::RsRecord> m_records;
    models::RsGoalValues m_values;
    std::size_t m_at = 0;
};

}  // namespace

void LongTableOutput::exportCsv(Session& session, QWidget* parent, models::RsCells cells,
                                std::vector<domain::RsRow> places, const std::vector<domain::RsFile>& files,
                                const QString& name) {
    auto& preferences = session.preferences();
    const auto suggestion = QDir(preferences.exportFolder()).filePath(name + QStringLiteral(".csv"));
    const auto path = session.dialogs().saveFile(parent, tr("Export the rows"), suggestion, tr("CSV table (*.csv)"));
    if (!path) {
        return;
    }
    preferences.setExportFolder(pathText(path->parent_path()));
    cells.setUnit(domain::AmountUnit::Yen);
    std::map<std::int64_t, std::string> names;
    for (const auto& file : files) {
        names.emplace(file.id, file.name);
    }
    const auto count = places.size();
    const auto file = pathText(path->filename());
    const bool started = session.jobs().start(
        tr("Exporting %1").arg(file),
        [path = *path, cells = std::move(cells), places = std::move(places), names = std::move(names),
         store = session.shownFile(), &clock = session.clock(),
         actor = session.actor()](const base::Progress& progress) -> base::Status {
            auto workspace = Workspace::open(store, application::OpenMode::MustExist, clock, actor);
            if (!workspace) {
                return base::forward(std::move(workspace));
            }
            Rows rows(**workspace, cells, places, names, progress);
            return application::writeLongCsvTable(path, [&rows] { return rows.next(); });
        },
        [&session, file, count](const base::Status& status) {
            if (status) {
                session.announce(tr("Exported %n row(s) to %1", nullptr, static_cast<int>(count)).arg(file));
            } else if (status.error().code != base::ErrorCode::Cancelled) {
                session.report(status.error());
            }
        });
    if (!started) {
        session.announce(tr("Wait until “%1” is done.").arg(session.jobs().title()));
    }
}

}  // namespace shirube::ui
