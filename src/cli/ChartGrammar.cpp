// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Grammar.h"

namespace shirube::cli {

void Grammar::addChartOptions(CLI::App* command, ChartOptions& chart) {
    command->add_option("--cycles", chart.cycles, "Cycles to show (default: all)")->delimiter(',');
    addText(command, "--from", chart.from, "cycle-waterfall: the earlier cycle, such as R7当初");
    addText(command, "--to", chart.to, "cycle-waterfall: the later cycle");
    command->add_option("--unit", chart.unit, "円, 千円, 百万円, 億円 or 兆円")->capture_default_str();
    command->add_option("--top", chart.top, "Show the n largest programmes or recipients on their own")
        ->check(isCount());
    addText(command, "--sort", chart.sort, "usual, size, name or source");
    command->add_option("--title", chart.title, "Title (default: generated)");
    command->add_option("--remark", chart.note, "A further note beneath the chart");
    command->add_option("--programme", chart.programme, "Only the programme with this id");
    addText(command, "--fund", chart.fund, "fund-balance: the fund's id");
    addText(command, "--portfolio", chart.portfolio, "budget-by-pillar: the portfolio's id");
    command->add_option("--item", chart.item, "theme-schedule: only this item, such as ① or 1");
    command->add_option("--element", chart.element, "theme-schedule: only this element, such as b");
    command->add_option("--page", chart.page,
                        "a4, a3 or wide (16:9); theme-schedule: also the n-th page with a row for each theme");
    command->add_option("--indicator", chart.indicator, "indicator-series: the indicator's id");
    command->add_option("--model", chart.model, "logic-model: a version's id, drafts included");
    command->add_option("--earlier", chart.earlier, "logic-model: mark the differences to this version");
    command->add_option("--review", chart.review, "review-tally: the review's id");
    command->add_flag("--by-item", chart.byItem,
                      "review-tally: a box for each item; budget-by-pillar: what the measures add up to");
    command->add_flag("--cumulative", chart.cumulative, "budget-execution: since the first year");
    addText(command, "--table", chart.table, "Where the table of figures stands: automatic, beside, beneath, none");
    addText(command, "--colours", chart.colours, "standard, grey or calm");
    command->add_flag("--patterns", chart.patterns, "Tell series apart by patterns, too");
    addAsOf(command, chart.asOf);
}

void Grammar::addLint(CLI::App* command, bool& lint, bool& fail) {
    command->add_flag("--lint", lint, "Print what is missing or wrong: unit, date, source, notes, contrast …");
    command->add_flag("--fail", fail, "As --lint; exit with 1 and write nothing where there is a finding");
}

void Grammar::addChartCommand() {
    auto* chart = add(&m_app, "chart", "Write a chart; LIST lists them",
                      [this](const Session& session) { return runChart(session, m_chart); });
    chart->add_option("name", m_chart.chart.name, "LIST or the id of a chart")->required();
    chart->add_option("--out", m_chart.out,
                      "File to write (.pdf .pptx .png .svg .xlsx .csv .md); may be given several times");
    addChartOptions(chart, m_chart.chart);
    addText(chart, "--compare", m_chart.compare, "Mark what is not as in this snapshot");
    addLint(chart, m_chart.lint, m_chart.fail);
}

void Grammar::addPackCommands() {
    auto* pack = m_app.add_subcommand("pack", "Show, check and write the charts of a meeting");
    pack->fallthrough();
    pack->require_subcommand(0, 1);
    addText(pack, "--pack", m_pack.pack, "Id or name of the pack (default: the only one, else the standard one)");
    pack->add_option("--out", m_pack.out, "File (.pdf .pptx .xlsx) or folder to write; may be given several times")
        ->allow_extra_args(false);
    addAsOf(pack, m_pack.asOf);
    addLint(pack, m_pack.lint, m_pack.fail);
    // A subcommand's callback comes before that of its group.
    pack->parse_complete_callback([this, pack] {
        if (pack->get_subcommands().empty()) {
            m_chosen = [this](const Session& session) { return runPack(session, m_pack); };
        }
    });
    const auto addName = [this](CLI::App* command) {
        addText(command, "pack", m_pack.pack, "Id or name of the pack (pack list)")->required();
    };
    const auto addHead = [this](CLI::App* command) {
        addText(command, "--meeting-on", m_pack.meetingOn, "Day of the meeting, such as 2026-06-30");
        addText(command, "--author", m_pack.author, "Who hands it in, such as an office");
        addText(command, "--format", m_pack.format, "a4 or wide (16:9)");
        addText(command, "--of-snapshot", m_pack.snapshot, "Show the figures of this snapshot");
        addText(command, "--note", m_pack.note, "Note");
    };
    add(pack, "list", "List the packs", runPackList);
    auto* create =
        add(pack, "create", "Begin a pack", [this](const Session& session) { return runPackCreate(session, m_pack); });
    addText(create, "name", m_pack.name, "Name of the meeting, such as 第2回WG")->required();
    create->add_flag("--standard", m_pack.standard, "With every chart that there are figures for");
    addHead(create);
    auto* change = add(pack, "change", "Change what is said of a pack",
                       [this](const Session& session) { return runPackChange(session, m_pack); });
    addName(change);
    addText(change, "--name", m_pack.name, "Name of the meeting");
    addHead(change);
    auto* chart = add(pack, "add", "Put a chart into a pack",
                      [this](const Session& session) { return runPackAdd(session, m_pack); });
    addName(chart);
    addText(chart, "chart", m_pack.chart.name, "Id of the chart (chart LIST)")->required();
    addChartOptions(chart, m_pack.chart);
    addText(chart, "--note", m_pack.note, "Note for the speaker");
    const auto addNumber = [this](CLI::App* command) {
        command->add_option("number", m_pack.number, "Which chart of the pack, from 1")->required()->check(isCount());
    };
    auto* move = add(pack, "move", "Put a chart of a pack elsewhere in its order",
                     [this](const Session& session) { return runPackMove(session, m_pack); });
    addName(move);
    addNumber(move);
    move->add_option("position", m_pack.position, "Where it goes, from 1")->required()->check(isCount());
    auto* drop = add(pack, "drop", "Take a chart out of a pack",
                     [this](const Session& session) { return runPackDrop(session, m_pack); });
    addName(drop);
    addNumber(drop);
    auto* duplicate = add(pack, "duplicate", "Begin the next meeting's pack with the charts of another",
                          [this](const Session& session) { return runPackDuplicate(session, m_pack); });
    addName(duplicate);
    addText(duplicate, "name", m_pack.name, "Name of the meeting")->required();
    addName(add(pack, "remove", "Remove a pack",
                [this](const Session& session) { return runPackRemove(session, m_pack); }));
}

void Grammar::addSnapshotCommands() {
    auto* snapshot = addGroup("snapshot", "Figures as they stood, under a name");
    auto* create = add(snapshot, "create", "Keep the figures as they are now under a name",
                       [this](const Session& session) { return runSnapshotCreate(session, m_snapshot); });
    addText(create, "name", m_snapshot.name, "Such as 第2回WG時点")->required();
    addText(create, "--note", m_snapshot.note, "Note");
    add(snapshot, "list", "List the snapshots", runSnapshotList);
    const auto addName = [this](CLI::App* command) {
        addText(command, "snapshot", m_snapshot.name, "Id or name of the snapshot (snapshot list)")->required();
    };
    auto* diff = add(snapshot, "diff", "Show what is not as in a snapshot",
                     [this](const Session& session) { return runSnapshotDiff(session, m_snapshot); });
    addName(diff);
    addText(diff, "other", m_snapshot.other, "A later snapshot (default: the store as it is now)");
    diff->add_option("--unit", m_snapshot.unit, "円, 千円, 百万円, 億円 or 兆円")->capture_default_str();
    diff->add_option("--out", m_snapshot.out, "File to write (.xlsx .csv .md .pdf); may be given several times")
        ->allow_extra_args(false);
    auto* rename = add(snapshot, "rename", "Give a snapshot another name",
                       [this](const Session& session) { return runSnapshotRename(session, m_snapshot); });
    addName(rename);
    addText(rename, "name", m_snapshot.other, "The new name")->required();
    addText(rename, "--note", m_snapshot.note, "Note");
    addName(add(snapshot, "remove", "Remove a snapshot; the figures stay in the change log",
                [this](const Session& session) { return runSnapshotRemove(session, m_snapshot); }));
}

}  // namespace shirube::cli
