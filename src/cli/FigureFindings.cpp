// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureFindings.h"

#include <ostream>

#include "TextTable.h"

namespace shirube::cli {

void printFindings(const Session& session, std::span<const analysis::FigureFinding> findings) {
    if (findings.empty()) {
        session.out() << session.text(SHIRUBE_TEXT("The chart lacks nothing.")) << '\n';
        return;
    }
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Rule")));
    table.addColumn(session.text(SHIRUBE_TEXT("Finding")));
    table.addColumn(session.text(SHIRUBE_TEXT("What to do")));
    for (const auto& finding : findings) {
        table.addRow({session.text(label(finding.rule)), session.text(finding.text), session.text(finding.mend)});
    }
    table.print(session.out());
}

Json findingsToJson(const Session& session, std::span<const analysis::FigureFinding> findings) {
    Json list = Json::array();
    for (const auto& finding : findings) {
        const bool isMended = finding.fix != analysis::FigureFix::None;
        list.push_back({{"rule", toKey(finding.rule)},
                        {"text", session.text(finding.text)},
                        {"mend", session.text(finding.mend)},
                        {"fix", isMended ? Json(session.text(label(finding.fix))) : Json(nullptr)},
                        {"row", textOrNull(finding.row)},
                        {"column", textOrNull(finding.column)}});
    }
    return list;
}

}  // namespace shirube::cli
