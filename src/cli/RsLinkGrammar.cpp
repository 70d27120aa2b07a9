// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Grammar.h"

namespace shirube::cli {

void Grammar::addRsLinkCommands() {
    auto* rs = m_app.get_subcommand("rs");
    const auto addProgramme = [this](CLI::App* command) {
        addText(command, "programme", m_rsLink.programme, "Id of a programme (programmes)")->required();
    };
    auto* link = add(rs, "link", "Let a programme be the one with that 予算事業ID",
                     [this](const Session& session) { return runRsLink(session, m_rsLink); });
    addProgramme(link);
    link->add_option("project", m_rsLink.project, "The 予算事業ID")->required()->check(isCount());
    addText(link, "--reason", m_rsLink.reason, "Why, for the change log");
    auto* unlink = add(rs, "unlink", "Take a link and its statements away",
                       [this](const Session& session) { return runRsUnlink(session, m_rsLink); });
    addProgramme(unlink);
    addText(unlink, "--reason", m_rsLink.reason, "Why, for the change log");
    add(rs, "links", "List the programmes with what they are linked to", [this](const Session& session) {
        return runRsLinks(session, m_rsLink);
    })->add_flag("--linked", m_rsLink.linkedOnly, "Only those that are linked");
    auto* candidates = add(rs, "candidates", "Programmes of the newest edition with a like name",
                           [this](const Session& session) { return runRsCandidates(session, m_rsLink); });
    addProgramme(candidates);
    candidates->add_option("--limit", m_rsLink.limit, "At most so many")->check(isCount())->capture_default_str();
}

void Grammar::addExportCommands() {
    auto* group = addGroup("export", "Write the store's data for other systems");
    const auto addCommon = [this](CLI::App* command, const char* edition) {
        command->add_option("folder", m_export.folder, "Folder to write to")->required()->check(isNotEmpty());
        command->add_option("--edition", m_export.edition, edition)->check(isCount());
        command->add_flag("--overwrite", m_export.overwrite, "Replace existing files");
    };
    auto* rs = add(group, "rs", "Linked programmes as files in the shape of the programme review system",
                   [this](const Session& session) { return runExportRs(session, m_export); });
    addCommon(rs, "The edition to write, such as 2026 (default: this fiscal year)");
    rs->add_option("--kind", m_export.kinds, "1-2, 2-1, 3-1, 3-2 or 4-1; may be given several times (default: all)")
        ->check(isNotEmpty());
    auto* package = add(group, "package", "Fiscal Data Package: datapackage.json and its CSV files",
                        [this](const Session& session) { return runExportPackage(session, m_export); });
    addCommon(package, "With that edition of the whole government (default: without)");
}

}  // namespace shirube::cli
