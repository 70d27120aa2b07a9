// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Grammar.h"

namespace shirube::cli {

void Grammar::addGovernmentFilter(CLI::App* command) {
    const auto addList = [command](const char* name, std::vector<std::string>& list, const char* description) {
        command->add_option(name, list, description)->allow_extra_args(false)->check(isNotEmpty());
    };
    addText(command, "--at-least", m_government.atLeast,
            "Only with a current budget of at least this, such as 100億円");
    addList("--ministry", m_government.ministries,
            "Only of this ministry; may be given several times, as the next ones");
    addList("--account", m_government.accounts, "Only with this account (会計)");
    addList("--policy", m_government.policies, "Only with this policy, as pivot --rows policy names it");
    addList("--major-expense", m_government.majorExpenses, "Only with this major expense (主要経費)");
    addList("--category", m_government.categories, "Only of this category (事業区分)");
}

void Grammar::addGovernmentOutput(CLI::App* command) {
    command->add_option("--edition", m_government.edition, "Edition, such as 2024 (default: the newest)")
        ->check(isCount());
    command->add_option("--out", m_government.out,
                        "File to write instead (.xlsx .csv .md .pdf); may be given several times");
    command->add_option("--unit", m_government.unit, "円, 千円, 百万円, 億円 or 兆円")->capture_default_str();
}

void Grammar::addGovernmentCommands() {
    auto* government = addGroup("government", "The whole government's programmes, from the programme review system");
    const auto addWords = [this](CLI::App* command, const char* description) {
        return command->add_option("words", m_government.words, description)->check(isNotEmpty());
    };
    const auto addLimit = [this](CLI::App* command, const char* description) {
        command->add_option("--limit", m_government.limit, description)->check(isCount())->capture_default_str();
    };
    const auto addProject = [this](CLI::App* command) {
        command->add_option("project", m_government.project, "予算事業ID")->required()->check(isCount());
    };

    auto* pivot = add(government, "pivot", "Sums by a dimension and year, or by a dimension and measure",
                      [this](const Session& session) { return runGovernmentPivot(session, m_government); });
    addWords(pivot, "Only programmes whose name holds all of them");
    addText(pivot, "--rows", m_government.rows,
            "ministry, bureau, account_class, account, policy, major_expense, category, start_year or programme")
        ->capture_default_str();
    addText(pivot, "--within", m_government.within, "A second level: one of the same");
    auto* measure = addText(pivot, "--measure", m_government.measure,
                            "Of each year: initial, supplementary, carried_in, reserve, current, executed, "
                            "carried_out, unused or requested")
                        ->capture_default_str();
    pivot->add_option("--year", m_government.year, "All measures of this year instead")
        ->check(isCount())
        ->excludes(measure);
    pivot->add_flag("--rates", m_government.rates, "With execution rates");
    addGovernmentFilter(pivot);
    addGovernmentOutput(pivot);

    auto* programmes = add(government, "programmes", "Programmes with their amounts of a year",
                           [this](const Session& session) { return runGovernmentProgrammes(session, m_government); });
    addWords(programmes, "Only programmes whose name holds all of them");
    programmes->add_option("--year", m_government.year, "The year (default: the last closed one)")->check(isCount());
    addGovernmentFilter(programmes);
    addGovernmentOutput(programmes);

    auto* show = add(government, "show", "Show what the files say of one programme",
                     [this](const Session& session) { return runGovernmentShow(session, m_government); });
    addProject(show);
    addGovernmentOutput(show);
    show->remove_option(show->get_option("--out"));

    auto* series = add(government, "series", "One programme by year, as each edition has it",
                       [this](const Session& session) { return runGovernmentSeries(session, m_government); });
    addProject(series);
    addGovernmentOutput(series);
    series->remove_option(series->get_option("--edition"));

    auto* payees = add(government, "payees", "Who was paid directly and, apart from that, by those who were paid",
                       [this](const Session& session) { return runGovernmentPayees(session, m_government); });
    addWords(payees, "Only those whose name holds this, or with this 法人番号");
    addLimit(payees, "At most so many");
    addGovernmentOutput(payees);

    auto* outcomes = add(government, "outcomes", "How the goals of the logic models stand",
                         [this](const Session& session) { return runGovernmentOutcomes(session, m_government); });
    outcomes->add_option("--by", m_government.by, "ministry, policy or programme")
        ->check(CLI::IsMember({"ministry", "policy", "programme"}))
        ->capture_default_str();
    addGovernmentOutput(outcomes);

    auto* search = add(government, "search", "Look for programmes, payees and indicators",
                       [this](const Session& session) { return runGovernmentSearch(session, m_government); });
    addWords(search, "Words that must all occur")->required();
    search->add_option("--edition", m_government.edition, "Edition, such as 2024 (default: the newest)")
        ->check(isCount());
    addLimit(search, "At most so many of each kind");
}

}  // namespace shirube::cli
