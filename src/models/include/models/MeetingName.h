// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace shirube::models {

/// Names of what belongs to meetings that are numbered.
class MeetingName {
    Q_DECLARE_TR_FUNCTIONS(MeetingName)
public:
    /// 第3回… of 第2回…, the next that is not `taken`; another name where it has no number.
    [[nodiscard]] static QString next(const QString& name, const QStringList& taken);
    /// The name that a snapshot is offered: the next of the last one that has a number, else that of the first meeting.
    [[nodiscard]] static QString ofSnapshot(const QStringList& taken);
};

}  // namespace shirube::models
