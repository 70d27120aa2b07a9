// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureCauses.h"

#include <utility>

namespace shirube::application {

std::vector<analysis::FigureChangeCause> figureCauses(std::vector<analysis::SnapshotCause> causes,
                                                      const base::Translator& translate) {
    std::vector<analysis::FigureChangeCause> told;
    told.reserve(causes.size());
    for (auto& cause : causes) {
        told.push_back({std::move(cause.actor), std::move(cause.time), cause.summary.text(translate),
                        std::move(cause.reason), std::move(cause.source)});
    }
    return told;
}

void explainChanges(analysis::FigureSpec& figure, const ChangeCauses& causes, const base::Translator& translate) {
    for (auto& change : figure.changes) {
        std::vector<domain::FactKey> facts;
        for (const auto& ground : figure.grounds) {
            const bool isBehind = (ground.row.empty() || ground.row == change.row) &&
                                  (ground.column.empty() || change.column.empty() || ground.column == change.column);
            if (ground.fact && isBehind) {
                facts.push_back(*ground.fact);
            }
        }
        change.causes = figureCauses(causes.of(facts), translate);
    }
}

}  // namespace shirube::application
