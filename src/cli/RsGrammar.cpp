// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Grammar.h"

namespace shirube::cli {

void Grammar::addRsCommands() {
    auto* import = add(m_app.get_subcommand("import"), "rs", "Import files of the government's programme review system",
                       [this](const Session& session) { return runImportRs(session, m_rs); });
    import->add_option("files", m_rs.files, "CSV and ZIP files, and folders with such")
        ->required()
        ->check(isNotEmpty());
    import->add_flag("--dry-run", m_rs.dryRun, "Only say what would be imported");

    auto* rs = addGroup("rs", "Files of the government's programme review system");
    add(rs, "files", "List the files in the store, in force and superseded", runRsFiles);
    const auto addEdition = [this](CLI::App* command, const char* description) {
        command->add_option("--edition", m_rs.edition, description)->check(isCount());
    };
    const auto addReportFiles = [this](CLI::App* command) {
        command->add_option("--out", m_rs.out,
                            "File to write instead (.xlsx .csv .md .pdf); may be given several times");
        command->add_option("--unit", m_rs.unit, "円, 千円, 百万円, 億円 or 兆円")->capture_default_str();
    };
    auto* checks = add(rs, "checks", "What the files promise, how often it was tried and what breaks it",
                       [this](const Session& session) { return runRsChecks(session, m_rs); });
    addEdition(checks, "Of this edition (default: the newest)");
    checks->add_option("--limit", m_rs.limit, "List at most so many breaches of a rule")
        ->check(isCount())
        ->capture_default_str();
    checks->add_flag("--fail", m_rs.fail, "Exit with 1 where one of the four identities is broken");
    addReportFiles(checks);
    auto* restatements = add(rs, "restatements", "What a later edition says otherwise than an earlier one",
                             [this](const Session& session) { return runRsRestatements(session, m_rs); });
    addEdition(restatements,
               "The earlier edition (default: the one before the later; the same as --later compares its files with "
               "those that they superseded)");
    restatements->add_option("--later", m_rs.later, "The later edition (default: the newest)")->check(isCount());
    addReportFiles(restatements);
    auto* remove = add(rs, "remove", "Take an edition, or one kind of its files, out of the store",
                       [this](const Session& session) { return runRsRemove(session, m_rs); });
    remove->add_option("edition", m_rs.edition, "The edition, such as 2024")->required()->check(isCount());
    addText(remove, "--kind", m_rs.kind, "Only files of this kind, such as 2-1");
    add(rs, "tidy", "Free the room of imports that can't be redone any more", runRsTidy);
}

}  // namespace shirube::cli
