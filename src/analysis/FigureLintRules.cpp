// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureLintRules.h"

namespace shirube::analysis {

using base::Message;

void lintHead(const FigureSpec& spec, const FigureTable& /*table*/, std::vector<FigureFinding>& findings) {
    if (spec.asOf.empty()) {
        findings.push_back({FigureRule::AsOf,
                            Message(SHIRUBE_TEXT("The chart doesn't say at which date its figures stand.")),
                            Message(SHIRUBE_TEXT("Take an as-of date.")),
                            FigureFix::TodaysDate,
                            {},
                            {}});
    }
}

}  // namespace shirube::analysis
