// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <vector>

#include "ActualCommands.h"
#include "CatalogueCommands.h"
#include "ChartCommand.h"
#include "ExportCommands.h"
#include "GovernmentCommands.h"
#include "LogicCommands.h"
#include "ModelCommands.h"
#include "NoteCommand.h"
#include "PackCommands.h"
#include "ReconcileCommand.h"
#include "ReviewPanel.h"
#include "ReviewPreparation.h"
#include "ReviewResults.h"
#include "ReviewScoring.h"
#include "RsCommands.h"
#include "RsLinkCommands.h"
#include "Session.h"
#include "SnapshotCommands.h"
#include "SourceCommands.h"
#include "VarianceCommand.h"

namespace shirube::cli {

using Command = std::function<int(const Session&)>;

/// A whole number of at least 1. (CLI11's own check spells out the largest double.)
[[nodiscard]] const CLI::Validator& isCount();
/// An option that is given says something.
[[nodiscard]] const CLI::Validator& isNotEmpty();

/// The whole grammar of the program. A subcommand that is parsed stores what to run; it runs after all options are
/// known.
class Grammar {
public:
    Grammar();

    [[nodiscard]] CLI::App& app() { return m_app; }
    [[nodiscard]] const Command& chosen() const { return m_chosen; }
    [[nodiscard]] GlobalOptions options() const;

private:
    CLI::App* add(CLI::App* parent, const char* name, const char* description, Command command);
    CLI::App* addGroup(const char* name, const char* description) { return addGroup(&m_app, name, description); }
    static CLI::App* addGroup(CLI::App* parent, const char* name, const char* description);
    static CLI::Option* addText(CLI::App* command, const char* name, std::string& value, const char* description);

    void addStoreCommands();
    void addBudgetCommands();
    void addCatalogueCommands();
    void addSourceCommands();
    void addReconcileCommands();
    void addHistoryCommands();
    // In ChartGrammar.cpp.
    void addChartOptions(CLI::App* command, ChartOptions& chart);
    static void addLint(CLI::App* command, bool& lint, bool& fail);
    void addChartCommand();
    void addPackCommands();
    void addSnapshotCommands();
    // What is computed as of a day, in OutcomeGrammar.cpp.
    void addAsOf(CLI::App* command, std::string& day);
    void addPrevious(CLI::App* command, std::string& day);
    void addLogicCommands();
    void addModelCommands();
    void addActualCommands();
    void addReportCommands();
    void addReport(CLI::App* group, const char* name, const char* description);
    void addFiles(CLI::App* report);
    // In ReviewGrammar.cpp.
    void addRoles();
    static void addRound(CLI::App* command, std::string& round);
    static void addPassphrase(CLI::App* command, std::string& file);
    void addReviewCommands();
    void addReviewRounds(CLI::App* review);
    void addReviewPanels(CLI::App* review);
    void addReviewConflicts(CLI::App* review);
    void addReviewScoring(CLI::App* review);
    void addReviewPackets(CLI::App* review);
    void addReviewResults(CLI::App* review);
    void addReviewRemarks(CLI::App* review);
    // In GovernmentGrammar.cpp.
    void addGovernmentFilter(CLI::App* command);
    void addGovernmentOutput(CLI::App* command);
    void addGovernmentCommands();
    // In RsGrammar.cpp.
    void addRsCommands();
    // In RsLinkGrammar.cpp.
    void addRsLinkCommands();
    void addExportCommands();

    CLI::App m_app;
    Command m_chosen;
    GlobalOptions m_options;
    std::string m_store;
    std::string m_folder;
    std::string m_file;
    std::string m_cycle;
    std::string m_programme;
    std::string m_asOf;
    std::string m_previous;
    ActualRequest m_actual;
    ChartRequest m_chart;
    ExportRequest m_export;
    GovernmentRequest m_government;
    LogicRequest m_logic;
    ModelRequest m_model;
    NoteRequest m_note;
    PackRequest m_pack;
    ReconcileRequest m_reconcile;
    ReportRequest m_report;
    RoundRequest m_round;
    ReviewerRequest m_reviewer;
    PanelRequest m_panel;
    ConflictRequest m_conflict;
    ScoringRequest m_scoring;
    ResultRequest m_result;
    RemarkRequest m_remark;
    RsRequest m_rs;
    RsLinkRequest m_rsLink;
    SnapshotRequest m_snapshot;
    StatementRequest m_statements;
    ThemeRequest m_themes;
    std::vector<std::string> m_words;
    std::size_t m_limit = 50;
    bool m_overwrite = false;
};

}  // namespace shirube::cli
