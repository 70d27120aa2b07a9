// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/VerdictMark.h"

#include "models/QtTranslator.h"

namespace shirube::models {

QString verdictMark(analysis::Verdict verdict) {
    switch (verdict) {
        case analysis::Verdict::Consistent:
            return QStringLiteral("✓");
        case analysis::Verdict::WithinRounding:
            return QStringLiteral("≈");
        case analysis::Verdict::WithinEnvelope:
            return QStringLiteral("⊂");
        case analysis::Verdict::Discrepancy:
            return QStringLiteral("≠");
        case analysis::Verdict::Unverifiable:
            return QStringLiteral("？");
    }
    return {};
}

QString verdictText(analysis::Verdict verdict) {
    return QStringLiteral("%1 %2").arg(verdictMark(verdict), textOf(analysis::label(verdict)));
}

Tone verdictTone(analysis::Verdict verdict) {
    switch (verdict) {
        case analysis::Verdict::Consistent:
        case analysis::Verdict::WithinRounding:
        case analysis::Verdict::WithinEnvelope:
            return Tone::Good;
        case analysis::Verdict::Discrepancy:
            return Tone::Alert;
        case analysis::Verdict::Unverifiable:
            break;
    }
    return Tone::Quiet;
}

}  // namespace shirube::models
