// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace shirube::models {

/// One row of what was copied from a spreadsheet.
struct TsvLine {
    int number = 0;  ///< in the text, from 1
    QStringList cells;

    [[nodiscard]] bool isBlank() const;
};

/// Rows of tab-separated cells, quoted where they hold tabs or lines, trimmed. Blank rows hold their place, but for
/// those at the end.
[[nodiscard]] std::vector<TsvLine> readTsv(const QString& text);

}  // namespace shirube::models
