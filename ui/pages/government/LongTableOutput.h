// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <vector>

#include "domain/RsFile.h"
#include "models/RsCells.h"

class QWidget;

namespace shirube::ui {

class Session;

/// Writes rows of a long table to a file.
class LongTableOutput {
    Q_DECLARE_TR_FUNCTIONS(LongTableOutput)
public:
    /// Asks for a file, suggesting `name` without an ending, and writes the rows at these places beside the window: the
    /// columns that are shown, amounts in yen, and which file and row each comes from.
    static void exportCsv(Session& session, QWidget* parent, models::RsCells cells, std::vector<domain::RsRow> places,
                          const std::vector<domain::RsFile>& files, const QString& name);
};

}  // namespace shirube::ui
