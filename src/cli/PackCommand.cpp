// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>
#include <system_error>

#include "AsOfDay.h"
#include "Catalogue.h"
#include "ChartWriter.h"
#include "FigureFindings.h"
#include "JsonValues.h"
#include "PackAccess.h"
#include "PackCommands.h"
#include "TextTable.h"

namespace shirube::cli {

namespace {

using base::Message;
namespace fs = std::filesystem;

// Files as they are; a folder stands for one of each format in it, named after the pack.
std::vector<fs::path> filesOf(const std::vector<fs::path>& out) {
    std::vector<fs::path> files;
    for (const auto& path : out) {
        std::error_code unknown;
        if (!fs::is_directory(path, unknown) && path.has_extension()) {
            files.push_back(path);
            continue;
        }
        fs::create_directories(path, unknown);  // what goes wrong is told when a file is written
        for (const auto* ending : {"wg-pack.pdf", "wg-pack.pptx", "wg-pack.xlsx"}) {
            files.push_back(path / ending);
        }
    }
    return files;
}

struct PageFindings {
    std::vector<analysis::FigureFinding> all;
    std::vector<std::vector<analysis::FigureFinding>> byPage;
};

PageFindings lintPack(const analysis::PackDocument& pack, const application::PackDetail& detail,
                      const base::Translator& translate) {
    PageFindings found;
    for (std::size_t i = 0; i < pack.pages.size(); ++i) {
        const auto& page = pack.pages[i];
        std::vector<analysis::FigureFinding> findings;
        if (!page.problem.empty()) {
            analysis::FigureFinding finding;
            finding.rule = analysis::FigureRule::Empty;
            finding.text = Message::verbatim(page.problem);
            findings.push_back(std::move(finding));
        } else {
            findings = lintChart(page.figure, detail.items[i].chart, translate);
        }
        found.all.insert(found.all.end(), findings.begin(), findings.end());
        found.byPage.push_back(std::move(findings));
    }
    return found;
}

Json causesToJson(const analysis::FigureChange& change) {
    Json list = Json::array();
    for (const auto& cause : change.causes) {
        list.push_back({{"actor", cause.actor},
                        {"time", cause.time},
                        {"summary", cause.summary},
                        {"reason", textOrNull(cause.reason)},
                        {"source", textOrNull(cause.source)}});
    }
    return list;
}

Json pageToJson(const Session& session, const analysis::PackPage& page, const PageFindings& findings,
                std::size_t number, bool isLinted) {
    Json object{{"number", number + 1},
                {"item", textOrNull(page.item.value())},
                {"chart", page.figure.id},
                {"title", page.figure.title},
                {"problem", textOrNull(page.problem)}};
    object["changes"] = Json::array();
    for (const auto& change : page.figure.changes) {
        object["changes"].push_back({{"row", change.rowLabel},
                                     {"column", change.columnLabel},
                                     {"before", textOrNull(change.before)},
                                     {"after", textOrNull(change.after)},
                                     {"causes", causesToJson(change)}});
    }
    if (isLinted) {
        object["findings"] = findingsToJson(session, findings.byPage[number]);
    }
    return object;
}

void printPages(const Session& session, const analysis::PackDocument& pack, const PageFindings& findings,
                bool isLinted) {
    session.out() << pack.title << (pack.date.empty() ? "" : "  " + pack.date) << '\n';
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("No.")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Chart")));
    table.addColumn(session.text(SHIRUBE_TEXT("Changed values")), TextTable::Align::Right);
    if (isLinted) {
        table.addColumn(session.text(SHIRUBE_TEXT("Findings")), TextTable::Align::Right);
    }
    for (std::size_t i = 0; i < pack.pages.size(); ++i) {
        const auto& page = pack.pages[i];
        std::vector<std::string> row{
            std::to_string(i + 1), page.problem.empty() ? page.figure.title : page.problem,
            pack.hasFormerBuild ? std::to_string(page.figure.changes.size()) : std::string("—")};
        if (isLinted) {
            row.push_back(std::to_string(findings.byPage[i].size()));
        }
        table.addRow(std::move(row));
    }
    table.print(session.out());
}

void printChanges(const Session& session, const analysis::PackDocument& pack) {
    if (!pack.hasFormerBuild) {
        return;
    }
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("No.")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Value")));
    table.addColumn(session.text(SHIRUBE_TEXT("Former value")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("New value")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("By")));
    table.addColumn(session.text(SHIRUBE_TEXT("Reason")));
    table.addColumn(session.text(SHIRUBE_TEXT("Source")));
    bool hasAny = false;
    for (std::size_t i = 0; i < pack.pages.size(); ++i) {
        for (const auto& change : pack.pages[i].figure.changes) {
            const auto* cause = change.causes.empty() ? nullptr : &change.causes.front();
            table.addRow({std::to_string(i + 1), change.rowLabel + " " + change.columnLabel, change.before,
                          change.after, cause == nullptr ? "" : cause->actor, cause == nullptr ? "" : cause->reason,
                          cause == nullptr ? "" : cause->source});
            hasAny = true;
        }
    }
    session.out() << '\n';
    if (hasAny) {
        table.print(session.out());
    } else {
        session.out() << pack.noChanges << '\n';
    }
}

}  // namespace

int runPack(const Session& session, const PackRequest& request) {
    const auto day = asOfDay(session, request.asOf);
    if (!day) {
        return session.fail(day.error());
    }
    const auto opened = openPackOrStandard(session, request.pack, {session.options().language, *day});
    if (!opened) {
        return session.fail(opened.error());
    }
    auto& packs = opened->workspace->packs();
    const auto& pack = opened->detail.pack;
    const auto translate = translatorFor(pack.language);
    const auto document = packs.compose(opened->detail, {pack.language, *day}, translate);
    if (!document) {
        return session.fail(document.error());
    }
    const bool isLinted = request.lint || request.fail;
    const auto findings = isLinted ? lintPack(*document, opened->detail, translate) : PageFindings();
    const bool hasFailed = request.fail && !findings.all.empty();
    Json written = Json::array();
    // A pack that must not go out is not written.
    for (const auto& file : hasFailed ? std::vector<fs::path>() : filesOf(request.out)) {
        if (const auto status = writePack(*document, file, translate); !status) {
            return session.fail(status.error());
        }
        written.push_back(file.string());
    }
    // What is written of a snapshot is no build to compare the next one with.
    if (!written.empty() && !pack.id.isEmpty() && session.options().snapshot.empty()) {
        if (const auto recorded = packs.recordBuild(pack.id, *document, translate); !recorded) {
            return session.fail(recorded.error());
        }
    }
    if (session.options().json) {
        Json pages = Json::array();
        for (std::size_t i = 0; i < document->pages.size(); ++i) {
            pages.push_back(pageToJson(session, document->pages[i], findings, i, isLinted));
        }
        session.done(Json{{"pack", textOrNull(pack.id.value())},
                          {"title", document->title},
                          {"as_of", document->asOf},
                          {"former_build", textOrNull(document->formerBuild)},
                          {"pages", pages},
                          {"files", written}});
        return hasFailed ? kCheckFailed : kDone;
    }
    printPages(session, *document, findings, isLinted);
    printChanges(session, *document);
    if (isLinted) {
        session.out() << '\n';
        printFindings(session, findings.all);
    }
    for (const auto& file : written) {
        session.out() << session.text(Message(SHIRUBE_TEXT("Wrote {0}"), {file.get<std::string>()})) << '\n';
    }
    return hasFailed ? kCheckFailed : kDone;
}

}  // namespace shirube::cli
