// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace shirube::models {

/// What a header answers to `role` for a column: its title, which stands to the right above numbers.
[[nodiscard]] inline QVariant columnHeader(const QString& title, bool isNumber, int role) {
    switch (role) {
        case Qt::DisplayRole:
            return title;
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
        default:
            return {};
    }
}

}  // namespace shirube::models
