// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TableOutput.h"

#include <QAbstractItemModel>
#include <QDir>
#include <utility>

#include "application/TableFile.h"
#include "models/FactCell.h"
#include "models/QtTranslator.h"
#include "session/Dialogs.h"
#include "session/Paths.h"
#include "session/Session.h"

namespace shirube::ui {

using application::TableValue;

namespace {

std::vector<std::vector<TableValue>> rowsOf(const QAbstractItemModel& model) {
    std::vector<std::vector<TableValue>> rows(1);
    for (int column = 0; column < model.columnCount(); ++column) {
        rows.front().push_back({models::toUtf8(model.headerData(column, Qt::Horizontal).toString()), false});
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        auto& values = rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto index = model.index(row, column);
            const auto plain = index.data(models::FactCell::PlainRole);
            const bool isNumber = plain.isValid() && index.data(models::FactCell::NumberRole).toBool();
            values.push_back({models::toUtf8((isNumber ? plain : index.data()).toString()), isNumber});
        }
    }
    return rows;
}

}  // namespace

void TableOutput::exportCsv(Session& session, QWidget* parent, const QAbstractItemModel& model, const QString& name) {
    auto& preferences = session.preferences();
    const auto suggestion = QDir(preferences.exportFolder()).filePath(name + QStringLiteral(".csv"));
    const auto path = session.dialogs().saveFile(parent, tr("Export the table"), suggestion, tr("CSV table (*.csv)"));
    if (!path) {
        return;
    }
    preferences.setExportFolder(pathText(path->parent_path()));
    const auto file = pathText(path->filename());
    const bool started = session.jobs().start(
        tr("Exporting %1").arg(file),
        [path = *path, rows = rowsOf(model)](const base::Progress&) { return application::writeCsvTable(path, rows); },
        [&session, file](const base::Status& status) {
            if (status) {
                session.announce(tr("Exported %1").arg(file));
            } else {
                session.report(status.error());
            }
        });
    if (!started) {
        session.announce(tr("Wait until “%1” is done.").arg(session.jobs().title()));
    }
}

}  // namespace shirube::ui
