// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoredText.h"

#include <array>

#include "analysis/Reconciliation.h"
#include "domain/Allocation.h"
#include "domain/AmountKind.h"
#include "domain/BudgetCycle.h"
#include "domain/ContextSeries.h"
#include "domain/FactKey.h"
#include "domain/Finding.h"
#include "domain/Identity.h"
#include "domain/Indicator.h"
#include "domain/LogicModel.h"
#include "domain/MoneyFormat.h"
#include "domain/Organisation.h"
#include "domain/PolicyItem.h"
#include "domain/ReviewSheet.h"
#include "domain/Theme.h"
#include "models/AmountText.h"
#include "models/QtTranslator.h"

namespace shirube::models {

namespace {

struct NameRow {
    QLatin1String name;
    const char* title;
};

struct ValueRow {
    QLatin1String field;
    QLatin1String value;
    const char* title;
};

template <std::size_t n>
QString titleIn(const std::array<NameRow, n>& rows, const QString& name) {
    for (const auto& row : rows) {
        if (name == row.name) {
            return StoredText::tr(row.title);
        }
    }
    return name;
}

constexpr std::array kTables{
    NameRow{QLatin1String("budget_line"), QT_TRANSLATE_NOOP("StoredText", "Budget line")},
    NameRow{QLatin1String("statement"), QT_TRANSLATE_NOOP("StoredText", "Statement")},
    NameRow{QLatin1String("adoption"), QT_TRANSLATE_NOOP("StoredText", "Adopted value")},
    NameRow{QLatin1String("programme"), QT_TRANSLATE_NOOP("StoredText", "Programme")},
    NameRow{QLatin1String("source"), QT_TRANSLATE_NOOP("StoredText", "Source")},
    NameRow{QLatin1String("allocation"), QT_TRANSLATE_NOOP("StoredText", "Flow of money")},
    NameRow{QLatin1String("check_note"), QT_TRANSLATE_NOOP("StoredText", "Note on a check")},
    NameRow{QLatin1String("context_series"), QT_TRANSLATE_NOOP("StoredText", "Context figure")},
    NameRow{QLatin1String("dataset"), QT_TRANSLATE_NOOP("StoredText", "Edition of the dataset")},
    NameRow{QLatin1String("figure_statement"), QT_TRANSLATE_NOOP("StoredText", "Statement")},
    NameRow{QLatin1String("finding"), QT_TRANSLATE_NOOP("StoredText", "Finding")},
    NameRow{QLatin1String("fund"), QT_TRANSLATE_NOOP("StoredText", "Fund")},
    NameRow{QLatin1String("identity"), QT_TRANSLATE_NOOP("StoredText", "Check")},
    NameRow{QLatin1String("indicator"), QT_TRANSLATE_NOOP("StoredText", "Indicator")},
    NameRow{QLatin1String("logic_edge"), QT_TRANSLATE_NOOP("StoredText", "Arrow of a logic model")},
    NameRow{QLatin1String("logic_model"), QT_TRANSLATE_NOOP("StoredText", "Logic model")},
    NameRow{QLatin1String("logic_node"), QT_TRANSLATE_NOOP("StoredText", "Box of a logic model")},
    NameRow{QLatin1String("milestone"), QT_TRANSLATE_NOOP("StoredText", "Milestone")},
    NameRow{QLatin1String("organisation"), QT_TRANSLATE_NOOP("StoredText", "Organisation")},
    NameRow{QLatin1String("policy_item"), QT_TRANSLATE_NOOP("StoredText", "Policy measure")},
    NameRow{QLatin1String("portfolio"), QT_TRANSLATE_NOOP("StoredText", "Frame")},
    NameRow{QLatin1String("review"), QT_TRANSLATE_NOOP("StoredText", "Review")},
    NameRow{QLatin1String("review_rule"), QT_TRANSLATE_NOOP("StoredText", "Rule of reviews")},
    NameRow{QLatin1String("theme"), QT_TRANSLATE_NOOP("StoredText", "Theme")},
};

constexpr std::array kFields{
    NameRow{QLatin1String("account"), QT_TRANSLATE_NOOP("StoredText", "Account")},
    NameRow{QLatin1String("aliases"), QT_TRANSLATE_NOOP("StoredText", "Other spellings")},
    NameRow{QLatin1String("amount_unspecified"), QT_TRANSLATE_NOOP("StoredText", "Amount not told apart")},
    NameRow{QLatin1String("as_of"), QT_TRANSLATE_NOOP("StoredText", "As of")},
    NameRow{QLatin1String("aspect"), QT_TRANSLATE_NOOP("StoredText", "Quantity")},
    NameRow{QLatin1String("author"), QT_TRANSLATE_NOOP("StoredText", "Author")},
    NameRow{QLatin1String("basis"), QT_TRANSLATE_NOOP("StoredText", "Whose claim")},
    NameRow{QLatin1String("body"), QT_TRANSLATE_NOOP("StoredText", "Reviewing body")},
    NameRow{QLatin1String("boundary_label"), QT_TRANSLATE_NOOP("StoredText", "Part under direct control")},
    NameRow{QLatin1String("breakdown"), QT_TRANSLATE_NOOP("StoredText", "Breakdown")},
    NameRow{QLatin1String("budget_kind"), QT_TRANSLATE_NOOP("StoredText", "Kind of budget")},
    NameRow{QLatin1String("category"), QT_TRANSLATE_NOOP("StoredText", "Category")},
    NameRow{QLatin1String("check_id"), QT_TRANSLATE_NOOP("StoredText", "Check")},
    NameRow{QLatin1String("citation_raw"), QT_TRANSLATE_NOOP("StoredText", "Printed line")},
    NameRow{QLatin1String("code"), QT_TRANSLATE_NOOP("StoredText", "Code")},
    NameRow{QLatin1String("component"), QT_TRANSLATE_NOOP("StoredText", "Number of the component")},
    NameRow{QLatin1String("criteria"), QT_TRANSLATE_NOOP("StoredText", "Criteria")},
    NameRow{QLatin1String("date"), QT_TRANSLATE_NOOP("StoredText", "Date")},
    NameRow{QLatin1String("decides"), QT_TRANSLATE_NOOP("StoredText", "Decides")},
    NameRow{QLatin1String("denominator"), QT_TRANSLATE_NOOP("StoredText", "Denominator")},
    NameRow{QLatin1String("description"), QT_TRANSLATE_NOOP("StoredText", "Description")},
    NameRow{QLatin1String("digest"), QT_TRANSLATE_NOOP("StoredText", "Fingerprint of the files")},
    NameRow{QLatin1String("direction"), QT_TRANSLATE_NOOP("StoredText", "Better when")},
    NameRow{QLatin1String("edge_basis"), QT_TRANSLATE_NOOP("StoredText", "How it is known")},
    NameRow{QLatin1String("element"), QT_TRANSLATE_NOOP("StoredText", "Element")},
    NameRow{QLatin1String("end_year"), QT_TRANSLATE_NOOP("StoredText", "Last year")},
    NameRow{QLatin1String("english_name"), QT_TRANSLATE_NOOP("StoredText", "English name")},
    NameRow{QLatin1String("envelope_id"), QT_TRANSLATE_NOOP("StoredText", "Envelope (identifier)")},
    NameRow{QLatin1String("envelope_label"), QT_TRANSLATE_NOOP("StoredText", "Envelope")},
    NameRow{QLatin1String("evidence"), QT_TRANSLATE_NOOP("StoredText", "Evidence")},
    NameRow{QLatin1String("expression"), QT_TRANSLATE_NOOP("StoredText", "Computed from")},
    NameRow{QLatin1String("external_factors"), QT_TRANSLATE_NOOP("StoredText", "External factors")},
    NameRow{QLatin1String("fiscal_year"), QT_TRANSLATE_NOOP("StoredText", "Fiscal year")},
    NameRow{QLatin1String("figures"), QT_TRANSLATE_NOOP("StoredText", "Figures shown")},
    NameRow{QLatin1String("follow_up"), QT_TRANSLATE_NOOP("StoredText", "Follow-up")},
    NameRow{QLatin1String("frequency"), QT_TRANSLATE_NOOP("StoredText", "Frequency")},
    NameRow{QLatin1String("from_id"), QT_TRANSLATE_NOOP("StoredText", "From")},
    NameRow{QLatin1String("fund_id"), QT_TRANSLATE_NOOP("StoredText", "Fund")},
    NameRow{QLatin1String("id"), QT_TRANSLATE_NOOP("StoredText", "Identifier")},
    NameRow{QLatin1String("indicators"), QT_TRANSLATE_NOOP("StoredText", "Indicators")},
    NameRow{QLatin1String("instrument"), QT_TRANSLATE_NOOP("StoredText", "Instrument")},
    NameRow{QLatin1String("is_bundled"), QT_TRANSLATE_NOOP("StoredText", "Came with the program")},
    NameRow{QLatin1String("is_controlled"), QT_TRANSLATE_NOOP("StoredText", "Under direct control")},
    NameRow{QLatin1String("is_done"), QT_TRANSLATE_NOOP("StoredText", "Done")},
    NameRow{QLatin1String("is_new"), QT_TRANSLATE_NOOP("StoredText", "New")},
    NameRow{QLatin1String("is_preparatory"), QT_TRANSLATE_NOOP("StoredText", "Preparatory study")},
    NameRow{QLatin1String("is_provisional"), QT_TRANSLATE_NOOP("StoredText", "Provisional figure")},
    NameRow{QLatin1String("item"), QT_TRANSLATE_NOOP("StoredText", "Item")},
    NameRow{QLatin1String("kind"), QT_TRANSLATE_NOOP("StoredText", "Kind")},
    NameRow{QLatin1String("label"), QT_TRANSLATE_NOOP("StoredText", "Part")},
    NameRow{QLatin1String("line_id"), QT_TRANSLATE_NOOP("StoredText", "Budget line")},
    NameRow{QLatin1String("locator"), QT_TRANSLATE_NOOP("StoredText", "Place")},
    NameRow{QLatin1String("manager_id"), QT_TRANSLATE_NOOP("StoredText", "Manager")},
    NameRow{QLatin1String("measure"), QT_TRANSLATE_NOOP("StoredText", "Quantity")},
    NameRow{QLatin1String("method"), QT_TRANSLATE_NOOP("StoredText", "Method")},
    NameRow{QLatin1String("ministry"), QT_TRANSLATE_NOOP("StoredText", "Ministry")},
    NameRow{QLatin1String("missing"), QT_TRANSLATE_NOOP("StoredText", "Where there is no amount")},
    NameRow{QLatin1String("model_id"), QT_TRANSLATE_NOOP("StoredText", "Logic model")},
    NameRow{QLatin1String("monitoring"), QT_TRANSLATE_NOOP("StoredText", "Monitoring")},
    NameRow{QLatin1String("name"), QT_TRANSLATE_NOOP("StoredText", "Name")},
    NameRow{QLatin1String("note"), QT_TRANSLATE_NOOP("StoredText", "Note")},
    NameRow{QLatin1String("numerator"), QT_TRANSLATE_NOOP("StoredText", "Numerator")},
    NameRow{QLatin1String("office"), QT_TRANSLATE_NOOP("StoredText", "Office")},
    NameRow{QLatin1String("ordinal"), QT_TRANSLATE_NOOP("StoredText", "Number of the supplementary budget")},
    NameRow{QLatin1String("organisation_id"), QT_TRANSLATE_NOOP("StoredText", "Organisation")},
    NameRow{QLatin1String("organisations"), QT_TRANSLATE_NOOP("StoredText", "Organisations")},
    NameRow{QLatin1String("origin"), QT_TRANSLATE_NOOP("StoredText", "Stated by")},
    NameRow{QLatin1String("parent_id"), QT_TRANSLATE_NOOP("StoredText", "Parent programme")},
    NameRow{QLatin1String("payee_id"), QT_TRANSLATE_NOOP("StoredText", "Recipient")},
    NameRow{QLatin1String("payee_label"), QT_TRANSLATE_NOOP("StoredText", "Recipient as printed")},
    NameRow{QLatin1String("payer_id"), QT_TRANSLATE_NOOP("StoredText", "Payer")},
    NameRow{QLatin1String("period"), QT_TRANSLATE_NOOP("StoredText", "Period")},
    NameRow{QLatin1String("pillar"), QT_TRANSLATE_NOOP("StoredText", "Policy pillar")},
    NameRow{QLatin1String("portfolio_id"), QT_TRANSLATE_NOOP("StoredText", "Frame")},
    NameRow{QLatin1String("position"), QT_TRANSLATE_NOOP("StoredText", "Position")},
    NameRow{QLatin1String("prior_budget_kind"), QT_TRANSLATE_NOOP("StoredText", "Kind of the prior budget")},
    NameRow{QLatin1String("prior_fiscal_year"), QT_TRANSLATE_NOOP("StoredText", "Prior fiscal year")},
    NameRow{QLatin1String("prior_ordinal"),
            QT_TRANSLATE_NOOP("StoredText", "Number of the prior supplementary budget")},
    NameRow{QLatin1String("programme_id"), QT_TRANSLATE_NOOP("StoredText", "Programme")},
    NameRow{QLatin1String("programmes"), QT_TRANSLATE_NOOP("StoredText", "Programmes")},
    NameRow{QLatin1String("publisher"), QT_TRANSLATE_NOOP("StoredText", "Publisher")},
    NameRow{QLatin1String("qualifier"), QT_TRANSLATE_NOOP("StoredText", "Qualifier")},
    NameRow{QLatin1String("rates"), QT_TRANSLATE_NOOP("StoredText", "Rates")},
    NameRow{QLatin1String("raw"), QT_TRANSLATE_NOOP("StoredText", "As printed")},
    NameRow{QLatin1String("reason"), QT_TRANSLATE_NOOP("StoredText", "Reason")},
    NameRow{QLatin1String("recipients"), QT_TRANSLATE_NOOP("StoredText", "Main recipients")},
    NameRow{QLatin1String("relation"), QT_TRANSLATE_NOOP("StoredText", "Relation")},
    NameRow{QLatin1String("response"), QT_TRANSLATE_NOOP("StoredText", "Response")},
    NameRow{QLatin1String("result"), QT_TRANSLATE_NOOP("StoredText", "Result")},
    NameRow{QLatin1String("review_id"), QT_TRANSLATE_NOOP("StoredText", "Review")},
    NameRow{QLatin1String("reviewers"), QT_TRANSLATE_NOOP("StoredText", "Reviewers")},
    NameRow{QLatin1String("rounding"), QT_TRANSLATE_NOOP("StoredText", "Rounding")},
    NameRow{QLatin1String("rs_programme_id"), QT_TRANSLATE_NOOP("StoredText", "Programme ID")},
    NameRow{QLatin1String("rule"), QT_TRANSLATE_NOOP("StoredText", "Rule of adoption")},
    NameRow{QLatin1String("scale"), QT_TRANSLATE_NOOP("StoredText", "Scale")},
    NameRow{QLatin1String("scores"), QT_TRANSLATE_NOOP("StoredText", "Scores")},
    NameRow{QLatin1String("section"), QT_TRANSLATE_NOOP("StoredText", "Section")},
    NameRow{QLatin1String("series_group"), QT_TRANSLATE_NOOP("StoredText", "Group")},
    NameRow{QLatin1String("short_name"), QT_TRANSLATE_NOOP("StoredText", "Short name")},
    NameRow{QLatin1String("source_id"), QT_TRANSLATE_NOOP("StoredText", "Source")},
    NameRow{QLatin1String("stage"), QT_TRANSLATE_NOOP("StoredText", "Stage")},
    NameRow{QLatin1String("stated"), QT_TRANSLATE_NOOP("StoredText", "Stated figure")},
    NameRow{QLatin1String("statement_id"), QT_TRANSLATE_NOOP("StoredText", "Adopted statement")},
    NameRow{QLatin1String("status"), QT_TRANSLATE_NOOP("StoredText", "Status")},
    NameRow{QLatin1String("step"), QT_TRANSLATE_NOOP("StoredText", "Step")},
    NameRow{QLatin1String("step_yen"), QT_TRANSLATE_NOOP("StoredText", "Step (yen)")},
    NameRow{QLatin1String("subject"), QT_TRANSLATE_NOOP("StoredText", "Subject")},
    NameRow{QLatin1String("subject_kind"), QT_TRANSLATE_NOOP("StoredText", "Kind of subject")},
    NameRow{QLatin1String("supports"), QT_TRANSLATE_NOOP("StoredText", "Supports")},
    NameRow{QLatin1String("targets"), QT_TRANSLATE_NOOP("StoredText", "Targets")},
    NameRow{QLatin1String("text"), QT_TRANSLATE_NOOP("StoredText", "Text")},
    NameRow{QLatin1String("thresholds"), QT_TRANSLATE_NOOP("StoredText", "Thresholds")},
    NameRow{QLatin1String("time"), QT_TRANSLATE_NOOP("StoredText", "Time")},
    NameRow{QLatin1String("time_behaviour"), QT_TRANSLATE_NOOP("StoredText", "Over time")},
    NameRow{QLatin1String("title"), QT_TRANSLATE_NOOP("StoredText", "Title")},
    NameRow{QLatin1String("to_id"), QT_TRANSLATE_NOOP("StoredText", "To")},
    NameRow{QLatin1String("topic"), QT_TRANSLATE_NOOP("StoredText", "Topic")},
    NameRow{QLatin1String("unit"), QT_TRANSLATE_NOOP("StoredText", "Unit")},
    NameRow{QLatin1String("unit_base"), QT_TRANSLATE_NOOP("StoredText", "Base unit")},
    NameRow{QLatin1String("unit_scale"), QT_TRANSLATE_NOOP("StoredText", "Power of ten")},
    NameRow{QLatin1String("upper"), QT_TRANSLATE_NOOP("StoredText", "Upper end")},
    NameRow{QLatin1String("value"), QT_TRANSLATE_NOOP("StoredText", "Value")},
    NameRow{QLatin1String("verdict"), QT_TRANSLATE_NOOP("StoredText", "Verdict")},
    NameRow{QLatin1String("version"), QT_TRANSLATE_NOOP("StoredText", "Version")},
    NameRow{QLatin1String("weight"), QT_TRANSLATE_NOOP("StoredText", "Weight")},
    NameRow{QLatin1String("within_envelope"), QT_TRANSLATE_NOOP("StoredText", "Within an envelope")},
    NameRow{QLatin1String("year"), QT_TRANSLATE_NOOP("StoredText", "Year")},
    NameRow{QLatin1String("yen"), QT_TRANSLATE_NOOP("StoredText", "Amount (yen)")},
};

// Kinds, statuses, missing values and units have their words in the domain.
constexpr std::array kValues{
    ValueRow{QLatin1String("aspect"), QLatin1String("amount"), QT_TRANSLATE_NOOP("StoredText", "Amount")},
    ValueRow{QLatin1String("aspect"), QLatin1String("prior"), QT_TRANSLATE_NOOP("StoredText", "Prior year's amount")},
    ValueRow{QLatin1String("aspect"), QLatin1String("part"), QT_TRANSLATE_NOOP("StoredText", "Part of the amount")},
    ValueRow{QLatin1String("budget_kind"), QLatin1String("request"), QT_TRANSLATE_NOOP("StoredText", "Request")},
    ValueRow{QLatin1String("budget_kind"), QLatin1String("provisional"),
             QT_TRANSLATE_NOOP("StoredText", "Provisional")},
    ValueRow{QLatin1String("budget_kind"), QLatin1String("initial"), QT_TRANSLATE_NOOP("StoredText", "Initial")},
    ValueRow{QLatin1String("budget_kind"), QLatin1String("supplementary"),
             QT_TRANSLATE_NOOP("StoredText", "Supplementary")},
    ValueRow{QLatin1String("budget_kind"), QLatin1String("reserve"), QT_TRANSLATE_NOOP("StoredText", "Reserve")},
    ValueRow{QLatin1String("is_new"), QLatin1String("0"), QT_TRANSLATE_NOOP("StoredText", "No")},
    ValueRow{QLatin1String("is_new"), QLatin1String("1"), QT_TRANSLATE_NOOP("StoredText", "Yes")},
    ValueRow{QLatin1String("origin"), QLatin1String("document"), QT_TRANSLATE_NOOP("StoredText", "A document")},
    ValueRow{QLatin1String("origin"), QLatin1String("person"), QT_TRANSLATE_NOOP("StoredText", "A person")},
    ValueRow{QLatin1String("qualifier"), QLatin1String("none"), QT_TRANSLATE_NOOP("StoredText", "None")},
    ValueRow{QLatin1String("qualifier"), QLatin1String("about"), QT_TRANSLATE_NOOP("StoredText", "About")},
    ValueRow{QLatin1String("qualifier"), QLatin1String("more_than"), QT_TRANSLATE_NOOP("StoredText", "More than")},
    ValueRow{QLatin1String("qualifier"), QLatin1String("at_least"), QT_TRANSLATE_NOOP("StoredText", "At least")},
    ValueRow{QLatin1String("qualifier"), QLatin1String("at_most"), QT_TRANSLATE_NOOP("StoredText", "At most")},
    ValueRow{QLatin1String("qualifier"), QLatin1String("approximately"),
             QT_TRANSLATE_NOOP("StoredText", "Approximately")},
    ValueRow{QLatin1String("qualifier"), QLatin1String("up_to"), QT_TRANSLATE_NOOP("StoredText", "Up to")},
    ValueRow{QLatin1String("rounding"), QLatin1String("unknown"), QT_TRANSLATE_NOOP("StoredText", "Not said")},
    ValueRow{QLatin1String("rounding"), QLatin1String("exact"), QT_TRANSLATE_NOOP("StoredText", "To the yen")},
    ValueRow{QLatin1String("rounding"), QLatin1String("half_up"), QT_TRANSLATE_NOOP("StoredText", "Half up")},
    ValueRow{QLatin1String("rounding"), QLatin1String("truncate"), QT_TRANSLATE_NOOP("StoredText", "Cut off")},
    ValueRow{QLatin1String("rounding"), QLatin1String("up"), QT_TRANSLATE_NOOP("StoredText", "Up")},
    ValueRow{QLatin1String("rule"), QLatin1String("most_precise"),
             QT_TRANSLATE_NOOP("StoredText", "The most precise official statement")},
    ValueRow{QLatin1String("rule"), QLatin1String("chosen_by_person"),
             QT_TRANSLATE_NOOP("StoredText", "Chosen by a person")},
    ValueRow{QLatin1String("direction"), QLatin1String("unknown"), QT_TRANSLATE_NOOP("StoredText", "Not said")},
    ValueRow{QLatin1String("direction"), QLatin1String("up"), QT_TRANSLATE_NOOP("StoredText", "Higher")},
    ValueRow{QLatin1String("direction"), QLatin1String("down"), QT_TRANSLATE_NOOP("StoredText", "Lower")},
    ValueRow{QLatin1String("frequency"), QLatin1String("quarterly"), QT_TRANSLATE_NOOP("StoredText", "Every quarter")},
    ValueRow{QLatin1String("frequency"), QLatin1String("half_yearly"),
             QT_TRANSLATE_NOOP("StoredText", "Every half-year")},
    ValueRow{QLatin1String("frequency"), QLatin1String("yearly"), QT_TRANSLATE_NOOP("StoredText", "Every year")},
    ValueRow{QLatin1String("frequency"), QLatin1String("midway"), QT_TRANSLATE_NOOP("StoredText", "Midway")},
    ValueRow{QLatin1String("frequency"), QLatin1String("once"), QT_TRANSLATE_NOOP("StoredText", "Once")},
    ValueRow{QLatin1String("relation"), QLatin1String("equal"), QT_TRANSLATE_NOOP("StoredText", "Equal")},
    ValueRow{QLatin1String("relation"), QLatin1String("at_least"), QT_TRANSLATE_NOOP("StoredText", "At least")},
    ValueRow{QLatin1String("relation"), QLatin1String("at_most"), QT_TRANSLATE_NOOP("StoredText", "At most")},
    ValueRow{QLatin1String("time_behaviour"), QLatin1String("unknown"), QT_TRANSLATE_NOOP("StoredText", "Not said")},
    ValueRow{QLatin1String("time_behaviour"), QLatin1String("per_period"),
             QT_TRANSLATE_NOOP("StoredText", "Per period")},
    ValueRow{QLatin1String("time_behaviour"), QLatin1String("cumulative"),
             QT_TRANSLATE_NOOP("StoredText", "Cumulative")},
    ValueRow{QLatin1String("time_behaviour"), QLatin1String("point_in_time"),
             QT_TRANSLATE_NOOP("StoredText", "At a point in time")},
    ValueRow{QLatin1String("qualifier"), QLatin1String("less_than"), QT_TRANSLATE_NOOP("StoredText", "Less than")},
};

// The label of the first enumeration that has the key; the key itself where none has it.
template <typename... FromKey>
QString labelOf(const QString& key, const FromKey&... fromKey) {
    const auto utf8 = toUtf8(key);
    auto text = key;
    const auto tryOne = [&](const auto& value) {
        if (value) {
            text = textOf(label(*value));
        }
        return value.has_value();
    };
    static_cast<void>((tryOne(fromKey(utf8)) || ...));
    return text;
}

// Fields of enumerators that have their words in the domain. The key, where the field is none of them.
QString domainLabel(const QString& field, const QString& key) {
    using namespace domain;
    if (field == QLatin1String("kind")) {
        return labelOf(key, amountKindFromKey, organisationKindFromKey, reviewKindFromKey, findingKindFromKey,
                       identityKindFromKey);
    }
    if (field == QLatin1String("status")) {
        return labelOf(key, budgetStatusFromKey, findingStatusFromKey);
    }
    if (field == QLatin1String("measure")) {
        return labelOf(key, measureFromKey, indicatorMeasureFromKey);
    }
    if (field == QLatin1String("stage")) {
        return labelOf(key, indicatorStageFromKey, processStageFromKey, logicStageFromKey);
    }
    struct OneKind {
        QLatin1String field;
        QString (*label)(const QString& key);
    };
    static constexpr std::array kOneKind{
        OneKind{QLatin1String("missing"), [](const QString& k) { return labelOf(k, missingFromKey); }},
        OneKind{QLatin1String("unit"), [](const QString& k) { return labelOf(k, amountUnitFromJapanese); }},
        OneKind{QLatin1String("series_group"), [](const QString& k) { return labelOf(k, seriesGroupFromKey); }},
        OneKind{QLatin1String("pillar"), [](const QString& k) { return labelOf(k, policyPillarFromKey); }},
        OneKind{QLatin1String("category"), [](const QString& k) { return labelOf(k, themeCategoryFromKey); }},
        OneKind{QLatin1String("result"), [](const QString& k) { return labelOf(k, themeResultFromKey); }},
        OneKind{QLatin1String("instrument"), [](const QString& k) { return labelOf(k, instrumentFromKey); }},
        OneKind{QLatin1String("basis"), [](const QString& k) { return labelOf(k, identityBasisFromKey); }},
        OneKind{QLatin1String("edge_basis"), [](const QString& k) { return labelOf(k, edgeBasisFromKey); }},
        OneKind{QLatin1String("subject_kind"), [](const QString& k) { return labelOf(k, subjectKindFromKey); }},
        OneKind{QLatin1String("verdict"), [](const QString& k) { return labelOf(k, analysis::verdictFromKey); }},
    };
    for (const auto& one : kOneKind) {
        if (field == one.field) {
            return one.label(key);
        }
    }
    return key;
}

}  // namespace

QString StoredText::table(const QString& name) {
    return titleIn(kTables, name);
}

QString StoredText::field(const QString& name) {
    return titleIn(kFields, name);
}

bool StoredText::isBlank(const QJsonValue& value) {
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

QString StoredText::value(const QString& field, const QJsonValue& value) {
    if (isBlank(value)) {
        return QStringLiteral("—");
    }
    if (value.isDouble() && (field == QLatin1String("yen") || field == QLatin1String("step_yen"))) {
        return AmountText::money(domain::Money(value.toInteger()), domain::AmountUnit::Yen);
    }
    const auto key = value.isDouble() ? QString::number(value.toInteger()) : value.toVariant().toString();
    auto group = field;
    if (field == QLatin1String("prior_budget_kind")) {
        group = QStringLiteral("budget_kind");
    } else if (field.startsWith(QLatin1String("is_")) || field == QLatin1String("amount_unspecified") ||
               field == QLatin1String("within_envelope")) {
        group = QStringLiteral("is_new");
    }
    for (const auto& row : kValues) {
        if (group == row.field && key == row.value) {
            return tr(row.title);
        }
    }
    return domainLabel(field, key);
}

}  // namespace shirube::models
