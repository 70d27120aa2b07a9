// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

class QAbstractItemModel;
class QWidget;

namespace shirube::ui {

class Session;

/// Writes the tables of pages to files.
class TableOutput {
    Q_DECLARE_TR_FUNCTIONS(TableOutput)
public:
    /// Asks for a file, suggesting `name` without an ending in the folder of the last export, and writes every row of
    /// the model of FactCells with the columns' titles: figures with every digit.
    static void exportCsv(Session& session, QWidget* parent, const QAbstractItemModel& model, const QString& name);
};

}  // namespace shirube::ui
