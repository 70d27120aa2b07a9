// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/MeetingName.h"

#include <QRegularExpression>

namespace shirube::models {

namespace {

const QRegularExpression& number() {
    static const QRegularExpression kNumber(QStringLiteral("(?<=第)[0-9０-９]+(?=回)|(?<=meeting )[0-9]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    return kNumber;
}

int valueOf(const QString& digits) {
    int value = 0;
    for (const auto digit : digits) {
        value = value * 10 + digit.digitValue();
    }
    return value;
}

}  // namespace

QString MeetingName::next(const QString& name, const QStringList& taken) {
    if (const auto found = number().match(name); found.hasMatch() && found.capturedLength() <= 4) {
        for (int value = valueOf(found.captured()) + 1;; ++value) {
            auto candidate = name;
            candidate.replace(found.capturedStart(), found.capturedLength(), QString::number(value));
            if (!taken.contains(candidate)) {
                return candidate;
            }
        }
    }
    auto candidate = tr("%1 (copy)").arg(name);
    for (int copy = 2; taken.contains(candidate); ++copy) {
        candidate = tr("%1 (copy %2)").arg(name).arg(copy);
    }
    return candidate;
}

QString MeetingName::ofSnapshot(const QStringList& taken) {
    for (auto name = taken.crbegin(); name != taken.crend(); ++name) {
        if (number().match(*name).hasMatch()) {
            return next(*name, taken);
        }
    }
    const auto first = tr("As of meeting 1", "a snapshot");
    return taken.contains(first) ? next(first, taken) : first;
}

}  // namespace shirube::models
