// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonValue>
#include <QString>

namespace shirube::models {

/// What the store's log keeps under stable names, in the user's words. A name that is not known stands for itself.
class StoredText {
    Q_DECLARE_TR_FUNCTIONS(StoredText)
public:
    [[nodiscard]] static QString table(const QString& name);
    [[nodiscard]] static QString field(const QString& name);
    /// A value of that field: 内数 for within_envelope, yen with separators, — for what is blank.
    [[nodiscard]] static QString value(const QString& field, const QJsonValue& value);
    [[nodiscard]] static bool isBlank(const QJsonValue& value);
};

}  // namespace shirube::models
