// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StatusMark.h"

#include "models/QtTranslator.h"

namespace shirube::models {

using analysis::IndicatorStatus;

QString statusMark(IndicatorStatus status) {
    switch (status) {
        case IndicatorStatus::Achieved:
            return QStringLiteral("✓");
        case IndicatorStatus::OnTrack:
            return QStringLiteral("→");
        case IndicatorStatus::Behind:
            return QStringLiteral("▼");
        case IndicatorStatus::Missed:
            return QStringLiteral("！");
        case IndicatorStatus::NotYetDue:
            return QStringLiteral("…");
        case IndicatorStatus::Unmeasured:
            return QStringLiteral("？");
        case IndicatorStatus::NoTarget:
            return QStringLiteral("–");
    }
    return {};
}

QString statusText(const std::optional<IndicatorStatus>& status) {
    return status ? QStringLiteral("%1 %2").arg(statusMark(*status), textOf(analysis::label(*status)))
                  : QStringLiteral("—");
}

Tone statusTone(const std::optional<IndicatorStatus>& status) {
    if (!status) {
        return Tone::Quiet;
    }
    switch (*status) {
        case IndicatorStatus::Achieved:
            return Tone::Good;
        case IndicatorStatus::Behind:
        case IndicatorStatus::Missed:
            return Tone::Alert;
        case IndicatorStatus::OnTrack:
            return Tone::Plain;
        case IndicatorStatus::NotYetDue:
        case IndicatorStatus::Unmeasured:
        case IndicatorStatus::NoTarget:
            break;
    }
    return Tone::Quiet;
}

}  // namespace shirube::models
