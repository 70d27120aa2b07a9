// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Grammar.h"
#include "OverviewCommand.h"
#include "ReportCommands.h"

namespace shirube::cli {

void Grammar::addAsOf(CLI::App* command, std::string& day) {
    addText(command, "--as-of", day, "Day such as 2026-06-30, or the end of a year such as R10 (default: today)");
}

void Grammar::addPrevious(CLI::App* command, std::string& day) {
    addText(command, "--previous", day, "Earlier day to compare with (default: before the last news)");
}

void Grammar::addLogicCommands() {
    const auto addModel = [this](CLI::App* command) {
        addText(command, "programme", m_logic.programme, "Id of the programme");
        addText(command, "--model", m_logic.model, "A version of its logic model, drafts included (model list)");
        addAsOf(command, m_logic.asOf);
    };
    auto* rollup = add(&m_app, "rollup", "Show how a programme's logic model stands",
                       [this](const Session& session) { return runRollup(session, m_logic); });
    addModel(rollup);
    rollup
        ->add_option("--what-if", m_logic.whatIf,
                     "Show what a change would move: indicator@FY2026=90%, node->node=+ or node->node=-; may be given "
                     "several times")
        ->allow_extra_args(false)
        ->check(isNotEmpty());
    auto* lint = add(&m_app, "lint", "Show what a programme's logic model lacks",
                     [this](const Session& session) { return runLint(session, m_logic); });
    addModel(lint);
    auto* overview = add(&m_app, "overview", "Show how all programmes stand and what to look at first",
                         [this](const Session& session) { return runOverview(session, m_asOf, m_previous); });
    addAsOf(overview, m_asOf);
    addPrevious(overview, m_previous);
}

void Grammar::addModelCommands() {
    auto* model = addGroup("model", "Versions of logic models, and drafts");
    const auto addVersion = [this](CLI::App* command, const char* description) {
        addText(command, "model", m_model.model, description)->required();
    };
    auto* list = add(model, "list", "List the versions, drafts included",
                     [this](const Session& session) { return runModelList(session, m_model); });
    addText(list, "--programme", m_model.programme, "Only of the programme with this id");
    auto* show = add(model, "show", "Show the nodes and edges of a version",
                     [this](const Session& session) { return runModelShow(session, m_model); });
    addVersion(show, "Id of the version");
    auto* diff = add(model, "diff", "Show in what two versions differ",
                     [this](const Session& session) { return runModelDiff(session, m_model); });
    addVersion(diff, "Id of the earlier version");
    addText(diff, "later", m_model.later, "Id of the later version")->required();
    auto* draft = add(model, "draft", "Begin a draft from a version, or an empty one for a programme",
                      [this](const Session& session) { return runModelDraft(session, m_model); });
    addText(draft, "model", m_model.model, "Id of the version to begin from");
    addText(draft, "--name", m_model.name, "Name of the version, such as 第2版")->required();
    addText(draft, "--programme", m_model.programme, "Begin empty, for the programme with this id");
    addText(draft, "--title", m_model.title, "Title of a draft that begins empty");
    auto* adopt = add(model, "adopt", "Let reports go by a draft from a day on",
                      [this](const Session& session) { return runModelAdopt(session, m_model); });
    addVersion(adopt, "Id of the draft");
    addText(adopt, "--from", m_model.from, "The day (default: today)");
    addText(adopt, "--reason", m_model.reason, "Why")->required();
    auto* discard = add(model, "discard", "Throw a draft away",
                        [this](const Session& session) { return runModelDiscard(session, m_model); });
    addVersion(discard, "Id of the draft");
}

void Grammar::addActualCommands() {
    auto* actual = addGroup("actual", "Actuals of indicators that persons report, and locks on periods");
    const auto addIndicator = [this](CLI::App* command) {
        addText(command, "indicator", m_actual.indicator, "Id of the indicator")->required();
    };
    const auto addPeriod = [this](CLI::App* command) {
        addText(command, "--period", m_actual.period, "Its time, such as FY2025, R7, 2026-06")->required();
    };
    const auto addReason = [this](CLI::App* command, bool isRequired) {
        addText(command, "--reason", m_actual.reason, "Why; kept in the change log")->required(isRequired);
    };
    const auto addEvidence = [this](CLI::App* command) {
        addText(command, "--evidence", m_actual.evidence, "Where the figure stands: page and place, or what shows it")
            ->required();
        addText(command, "--source", m_actual.source, "Id of the document of the store that shows it");
    };
    auto* report = add(actual, "add", "Report an actual with its evidence",
                       [this](const Session& session) { return runActualAdd(session, m_actual); });
    addIndicator(report);
    addPeriod(report);
    addText(report, "--value", m_actual.value, "The figure, such as 82%");
    addText(report, "--numerator", m_actual.numerator, "Of a ratio");
    addText(report, "--denominator", m_actual.denominator, "Of a ratio");
    addText(report, "--text", m_actual.text, "Words, of a qualitative indicator");
    addText(report, "--missing", m_actual.missing,
            "There is none: blank, not_reported, not_applicable, not_yet_due, undisclosed or unknown");
    addText(report, "--part", m_actual.part, "A theme or other part, such as ①-g3");
    report->add_flag("--provisional", m_actual.provisional, "The figure is provisional (速報)");
    addEvidence(report);
    addReason(report, false);
    addText(report, "--date", m_actual.date, "Day from which it is known (default: today)");
    report->add_flag("--dry-run", m_actual.dryRun, "Check it and write nothing");
    auto* list = add(actual, "list", "List everything ever reported for an indicator",
                     [this](const Session& session) { return runActualList(session, m_actual); });
    addIndicator(list);
    auto* finalise = add(actual, "finalise", "Report a provisional figure as final",
                         [this](const Session& session) { return runActualFinalise(session, m_actual); });
    addText(finalise, "id", m_actual.id, "Id of the report (actual list)")->required();
    addEvidence(finalise);
    addReason(finalise, false);
    auto* withdraw = add(actual, "withdraw", "Take a report back from today on",
                         [this](const Session& session) { return runActualWithdraw(session, m_actual); });
    addText(withdraw, "id", m_actual.id, "Id of the report (actual list)")->required();
    addReason(withdraw, true);
    auto* lock = add(actual, "lock", "Lock a period of all indicators of the indicator's programme",
                     [this](const Session& session) { return runActualLock(session, m_actual); });
    addIndicator(lock);
    addPeriod(lock);
    addReason(lock, true);
    auto* unlock = add(actual, "unlock", "Take a lock away",
                       [this](const Session& session) { return runActualUnlock(session, m_actual); });
    addText(unlock, "id", m_actual.id, "Id of the lock (actual locks)")->required();
    addReason(unlock, true);
    add(actual, "locks", "List the locked periods", runActualLocks);
}

void Grammar::addFiles(CLI::App* report) {
    report->add_option("--out", m_report.out,
                       "File to write instead (.xlsx .csv .md .pdf); may be given several times");
    report->add_option("--unit", m_report.unit, "円, 千円, 百万円, 億円 or 兆円")->capture_default_str();
}

void Grammar::addReport(CLI::App* group, const char* name, const char* description) {
    auto* report = add(group, name, description, [this, id = std::string(name)](const Session& session) {
        return runVarianceReport(session, id, m_report);
    });
    addText(report, "--programme", m_report.programme, "Only the programme with this id");
    addAsOf(report, m_report.asOf);
    addFiles(report);
}

void Grammar::addReportCommands() {
    auto* report = addGroup("report", "Computed reports");
    auto* cycles = add(report, "cycles", "Totals by cycle; with --from and --to the comparison of two",
                       [this](const Session& session) { return runReportCycles(session, m_report); });
    addText(cycles, "--from", m_report.from, "Earlier cycle, such as R7当初");
    addText(cycles, "--to", m_report.to, "Later cycle, such as R8当初");
    addFiles(cycles);
    addFiles(add(report, "funds", "Contributions against spending of each fund",
                 [this](const Session& session) { return runReportFunds(session, m_report); }));
    addFiles(add(report, "execution", "Budget against execution of each programme",
                 [this](const Session& session) { return runReportExecution(session, m_report); }));
    auto* kpi = add(report, "kpi", "Every indicator against its target",
                    [this](const Session& session) { return runReportKpi(session, m_report); });
    addText(kpi, "--programme", m_report.programme, "Only the programme with this id");
    addAsOf(kpi, m_report.asOf);
    addFiles(kpi);
    addReport(report, "targets", "Target against actual, with the pace that is needed");
    addReport(report, "forecast", "Forecast against target, with its assumption");
    addReport(report, "changes", "What moved since an earlier day, and what caused it");
    addPrevious(report->get_subcommand("changes"), m_report.previous);
    addFiles(add(report, "gates", "What the rule says of each review, and what was decided",
                 [this](const Session& session) { return runVarianceReport(session, "gates", m_report); }));
    addReport(report, "remarks", "What reviews remarked, how it was answered, and what is open");
    add(report, "themes", "Results of the themes by element, against what documents print", runReportThemes);
    auto* flows = add(report, "flows", "Who pays whom, by which instrument",
                      [this](const Session& session) { return runReportFlows(session, m_programme); });
    addText(flows, "--programme", m_programme, "Only the programme with this id");
}

}  // namespace shirube::cli
