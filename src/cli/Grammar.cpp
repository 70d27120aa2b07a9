// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Grammar.h"

#include "BudgetCommands.h"
#include "HistoryCommands.h"
#include "ReportCommands.h"
#include "SearchCommand.h"
#include "StoreCommands.h"
#include "application/DefaultStore.h"

namespace shirube::cli {

const CLI::Validator& isCount() {
    static const CLI::Validator kCount(
        [](std::string& text) {
            const bool isNumber =
                !text.empty() && text.size() < 10 && text.find_first_not_of("0123456789") == std::string::npos;
            return isNumber && text.find_first_not_of('0') != std::string::npos
                       ? std::string()
                       : "“" + text + "” is not a whole number of at least 1";
        },
        "NUMBER");
    return kCount;
}

const CLI::Validator& isNotEmpty() {
    static const CLI::Validator kNotEmpty(
        [](std::string& text) { return text.empty() ? std::string("the value is empty") : std::string(); }, "");
    return kNotEmpty;
}

Grammar::Grammar() : m_app("Budgets and outcomes with every figure traceable", "shirubectl") {
    m_app.require_subcommand(1);
    m_app.fallthrough();
    m_app.set_version_flag("--version", "shirubectl " SHIRUBE_VERSION);
    m_app.add_option("--db", m_store, "Store file (default: in the user's data folder)")->type_name("FILE");
    m_app.add_flag("--json", m_options.json, "Print JSON (docs/cli.md)");
    m_app.add_option("--lang", m_options.language, "Language of texts: ja or en")
        ->check(CLI::IsMember({"ja", "en"}))
        ->capture_default_str();
    addText(&m_app, "--snapshot", m_options.snapshot, "Compute from this snapshot, by id or name (snapshot list)");
    m_app.add_flag("--explain", m_options.explain, "Add how each computed number came about");
    addRoles();
    addStoreCommands();
    addBudgetCommands();
    addCatalogueCommands();
    addSourceCommands();
    addLogicCommands();
    addModelCommands();
    addActualCommands();
    addReportCommands();
    addReviewCommands();
    addReconcileCommands();
    addRsCommands();
    addGovernmentCommands();
    addRsLinkCommands();
    addExportCommands();
    addChartCommand();
    addPackCommands();
    addSnapshotCommands();
    addHistoryCommands();
}

GlobalOptions Grammar::options() const {
    auto options = m_options;
    options.store = m_store.empty() ? application::defaultStoreFile() : std::filesystem::path(m_store);
    return options;
}

CLI::App* Grammar::add(CLI::App* parent, const char* name, const char* description, Command command) {
    auto* subcommand = parent->add_subcommand(name, description);
    subcommand->fallthrough();
    subcommand->parse_complete_callback([this, command = std::move(command)] { m_chosen = command; });
    return subcommand;
}

CLI::App* Grammar::addGroup(CLI::App* parent, const char* name, const char* description) {
    auto* group = parent->add_subcommand(name, description);
    group->require_subcommand(1);
    group->fallthrough();
    return group;
}

CLI::Option* Grammar::addText(CLI::App* command, const char* name, std::string& value, const char* description) {
    return command->add_option(name, value, description)->check(isNotEmpty());
}

void Grammar::addStoreCommands() {
    add(&m_app, "init", "Create the store and load the bundled dataset", runInit);
    auto* import = addGroup("import", "Bring data into the store");
    add(import, "dataset", "Import a dataset folder",
        [this](const Session& session) { return runImportDataset(session, m_folder); })
        ->add_option("folder", m_folder, "Folder with dataset.json")
        ->required();
    add(&m_app, "verify", "Check the store and the change log's chain", runVerify);
    auto* backup = add(&m_app, "backup", "Write a checked copy of the store",
                       [this](const Session& session) { return runBackup(session, m_file, m_overwrite); });
    backup->add_option("file", m_file, "File to write")->required();
    backup->add_flag("--overwrite", m_overwrite, "Replace an existing file");
    add(&m_app, "restore", "Make the store what a backup holds; the former one is kept",
        [this](const Session& session) { return runRestore(session, m_file); })
        ->add_option("file", m_file, "Backup to restore")
        ->required();
}

void Grammar::addBudgetCommands() {
    add(&m_app, "programmes", "List the programmes", runProgrammes);
    auto* budgets = add(&m_app, "budgets", "List the budget lines with their sources",
                        [this](const Session& session) { return runBudgets(session, m_cycle, m_programme); });
    budgets->add_option("--cycle", m_cycle, "Only this cycle, such as R8当初")->check(isNotEmpty());
    budgets->add_option("--programme", m_programme, "Only the programme with this id")->check(isNotEmpty());
}

void Grammar::addCatalogueCommands() {
    add(&m_app, "funds", "List the funds with what was paid into them", runFunds);
    auto* themes = add(&m_app, "themes", "List the research themes with their results",
                       [this](const Session& session) { return runThemes(session, m_themes); });
    themes->add_option("--item", m_themes.item, "Only this research item, such as ① or 1")->check(isNotEmpty());
    themes->add_option("--element", m_themes.element, "Only this element, such as b")->check(isNotEmpty());
    themes->add_option("--result", m_themes.result, "Only achieved, missed, delayed or on_schedule")
        ->check(isNotEmpty());
    themes->add_option("--organisation", m_themes.organisation, "Only those of the organisation with this id or name")
        ->check(isNotEmpty());
    add(&m_app, "indicators", "List the indicators with targets and actual values",
        [this](const Session& session) { return runIndicators(session, m_programme); })
        ->add_option("--programme", m_programme, "Only the programme with this id")
        ->check(isNotEmpty());
    add(&m_app, "pillars", "Show the AI budget by policy pillar and cycle", runPillars);
}

void Grammar::addSourceCommands() {
    add(&m_app, "sources", "List the sources and how much each states", runSources);
    auto* statements = add(&m_app, "statements", "List what the sources state, as printed",
                           [this](const Session& session) { return runStatements(session, m_statements); });
    statements->add_option("--source", m_statements.source, "Only of the source with this id")->check(isNotEmpty());
    auto* fact = statements->add_option("--fact", m_statements.fact, "Only of this fact key")->check(isNotEmpty());
    statements->add_option("--subject", m_statements.subject, "Only of what has this id or piece of a name")
        ->check(isNotEmpty())
        ->excludes(fact);
    auto* search = add(&m_app, "search", "Look for names: programmes, themes, organisations, indicators, sources …",
                       [this](const Session& session) { return runSearch(session, m_words, m_limit); });
    search->add_option("words", m_words, "Words that must all occur")->required()->check(isNotEmpty());
    search->add_option("--limit", m_limit, "At most so many")->check(isCount())->capture_default_str();
}

void Grammar::addReconcileCommands() {
    auto* reconcile = add(&m_app, "reconcile", "Check which figures agree; lists those that don't agree as they stand",
                          [this](const Session& session) { return runReconcile(session, m_reconcile); });
    reconcile->add_option("check", m_reconcile.checks, "Only the checks with these ids")->check(isNotEmpty());
    reconcile
        ->add_option("--verdict", m_reconcile.verdicts,
                     "List only consistent, rounding, envelope, discrepancy or unverifiable ones, or all; several "
                     "with commas")
        ->delimiter(',')
        ->allow_extra_args(false);
    reconcile->add_option("--kind", m_reconcile.kind, "Only same, sum, ratio, count, previous or formula")
        ->check(isNotEmpty());
    reconcile->add_option("--source", m_reconcile.source, "Only checks that read the source with this id")
        ->check(isNotEmpty());
    reconcile->add_flag("--fail", m_reconcile.fail, "Exit with 1 where a discrepancy is without a note");
    auto* note = add(&m_app, "note", "Note what was found out about a check; the verdict stays",
                     [this](const Session& session) { return runNote(session, m_note); });
    note->add_option("check", m_note.check, "Id of the check")->required();
    note->add_option("text", m_note.text, "The note; replaces a former one");
    addText(note, "--scope", m_note.scope, "The figures are not of one thing: broader, envelope, fund or other");
    note->add_flag("--remove", m_note.remove, "Remove the note");
}

void Grammar::addHistoryCommands() {
    add(&m_app, "history", "List the changes, newest first",
        [this](const Session& session) { return runHistory(session, m_limit); })
        ->add_option("--limit", m_limit, "At most so many")
        ->check(isCount())
        ->capture_default_str();
    add(&m_app, "undo", "Take back the last change", runUndo);
    add(&m_app, "redo", "Make the last undone change again", runRedo);
}

}  // namespace shirube::cli
