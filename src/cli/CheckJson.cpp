// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckJson.h"

#include "domain/ScopeDifference.h"

namespace shirube::cli {

namespace {

Json numberOrNull(const std::optional<analysis::CheckNumber>& number, const domain::FigureUnit& unit) {
    return number ? toJson(*number, unit) : Json();
}

// What a check reads and what it finds fault with: a statement by its id, with its fact, text and place.
Json statementToJson(const domain::StatementId& id, const analysis::FactBook& facts) {
    Json object{{"statement", id.value()}};
    const auto* statement = facts.statement(id);
    object["fact"] = statement == nullptr ? Json() : Json(statement->fact.text());
    object["raw"] = statement == nullptr ? Json() : Json(statement->figure.raw);
    object["citation"] = statement == nullptr ? Json() : toJson(statement->citation);
    return object;
}

Json inputToJson(const analysis::CheckInput& input, const analysis::FactBook& facts) {
    const auto* statement = facts.statement(input.statement);
    return Json{{"fact", input.fact.text()},
                {"stated", input.isStated},
                {"statement", textOrNull(input.statement.value())},
                {"raw", statement == nullptr ? Json() : Json(statement->figure.raw)},
                {"citation", statement == nullptr ? Json() : toJson(statement->citation)}};
}

Json suspectToJson(const domain::StatementId& id, const application::ReconciliationState& state) {
    auto object = statementToJson(id, *state.facts);
    const auto* suspect = state.result->suspect(id);
    const auto* statement = state.facts->statement(id);
    if (suspect != nullptr && statement != nullptr) {
        const auto& unit = statement->figure.unit;
        object["lower"] = suspect->isOpenBelow ? Json() : toJson(suspect->lower, unit);
        object["upper"] = suspect->isOpenAbove ? Json() : toJson(suspect->upper, unit);
        object["explains"] = Json::array();
        for (const auto& check : suspect->explains) {
            object["explains"].push_back(check.value());
        }
    }
    return object;
}

}  // namespace

Json toJson(const analysis::Check& check, const application::ReconciliationState& state,
            const base::Translator& translate) {
    Json object{{"id", check.id.value()},
                {"kind", toKey(check.kind)},
                {"label", check.label.text(translate)},
                {"verdict", toKey(check.verdict)},
                {"unit", textOrNull(check.unit.base)},
                {"printed_unit", textOrNull(check.unit.name)},
                {"stated", numberOrNull(check.stated, check.unit)},
                {"computed", numberOrNull(check.computed, check.unit)},
                {"computed_upper", numberOrNull(check.computedUpper, check.unit)},
                {"difference", numberOrNull(check.difference, check.unit)},
                {"relation", toKey(check.relation)},
                {"basis", toKey(check.basis)},
                {"rounding", toKey(check.rounding)}};
    object["sources"] = Json::array();
    for (const auto& source : check.sources) {
        object["sources"].push_back(source.value());
    }
    object["inputs"] = Json::array();
    for (const auto& input : check.inputs) {
        object["inputs"].push_back(inputToJson(input, *state.facts));
    }
    object["missing"] = Json::array();
    for (const auto& missing : check.missing) {
        object["missing"].push_back(missing.text(translate));
    }
    object["conflict"] = Json::array();
    for (const auto& statement : check.conflict) {
        object["conflict"].push_back(statementToJson(statement, *state.facts));
    }
    object["suspects"] = Json::array();
    for (const auto& statement : check.suspects) {
        object["suspects"].push_back(suspectToJson(statement, state));
    }
    object["remark"] = textOrNull(check.note);
    object["note"] = noteOrNull(state, check.id);
    return object;
}

Json summaryToJson(const CheckSelection& selection, const application::ReconciliationState& state) {
    Json object{{"checks", selection.scope.size()}};
    for (const auto verdict :
         {analysis::Verdict::Consistent, analysis::Verdict::WithinRounding, analysis::Verdict::WithinEnvelope,
          analysis::Verdict::Discrepancy, analysis::Verdict::Unverifiable}) {
        object[std::string(toKey(verdict))] = selection.count(verdict);
    }
    object["without_note"] = selection.withoutNote(state);
    return object;
}

Json noteOrNull(const application::ReconciliationState& state, const domain::CheckId& check) {
    const auto found = state.notes.find(check);
    if (found == state.notes.end()) {
        return {};
    }
    const auto& note = found->second;
    const auto scope = domain::scopeOf(note.text);
    return Json{{"text", note.text},
                {"scope", scope ? Json(domain::toKey(*scope)) : Json()},
                {"author", note.author},
                {"time", note.time},
                {"verdict", note.verdict}};
}

}  // namespace shirube::cli
