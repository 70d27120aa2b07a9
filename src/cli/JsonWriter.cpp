// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonWriter.h"

#include <algorithm>

namespace shirube::cli {

namespace {

// Nothing where a programme has no line, or lines without any amount.
std::optional<domain::AmountRange> rangeOf(const std::optional<analysis::BudgetSum>& sum) {
    return sum && sum->linesInTotal > 0 ? std::optional(sum->range()) : std::nullopt;
}

Json citations(const std::vector<domain::Statement>& statements) {
    Json list = Json::array();
    for (const auto& statement : statements) {
        auto citation = toJson(statement.citation);
        if (std::find(list.begin(), list.end(), citation) == list.end()) {
            list.push_back(std::move(citation));
        }
    }
    return list;
}

Json inputToJson(const analysis::DerivationInput& input, const DerivationSources& sources,
                 const base::Translator& translate) {
    Json object;
    object["label"] = input.label.text(translate);
    object["line_id"] = textOrNull(input.line.value());
    object["statement_id"] = textOrNull(input.statement.value());
    object["printed"] = textOrNull(input.printed);
    putRange(object, "amount", input.amount);
    object["remark"] = textOrNull(input.remark.text(translate));
    object["citations"] = Json::array();
    for (const auto& citation : sources.citationsOf(input)) {
        object["citations"].push_back(toJson(citation));
    }
    return object;
}

}  // namespace

Json toJson(const domain::Programme& programme) {
    return Json{{"id", programme.id.value()},
                {"name", programme.name},
                {"short_name", textOrNull(programme.shortName)},
                {"name_en", textOrNull(programme.englishName)},
                {"parent_id", textOrNull(programme.parent.value())},
                {"component", textOrNull(programme.component)},
                {"ministry", textOrNull(programme.ministry)},
                {"office", textOrNull(programme.office)},
                {"rs_programme_id", textOrNull(programme.rsProgrammeId)},
                {"note", textOrNull(programme.note)},
                {"citation", toJson(programme.citation)}};
}

Json toJson(const domain::Source& source) {
    return Json{{"id", source.id.value()},
                {"title", source.title},
                {"publisher", textOrNull(source.publisher)},
                {"date", textOrNull(source.date)},
                {"note", textOrNull(source.note)}};
}

Json toJson(const domain::BudgetLine& line, const domain::Programme& programme,
            const std::vector<domain::Statement>& statements) {
    Json object{{"id", line.id.value()},
                {"programme_id", line.programme.value()},
                {"programme", programme.name},
                {"parent_id", textOrNull(programme.parent.value())},
                {"cycle", line.cycle.name()},
                {"status", toKey(line.status)},
                {"kind", toKey(line.kind)},
                {"envelope", textOrNull(line.envelopeLabel)},
                {"account", textOrNull(line.account)},
                {"amount_yen", line.amount ? Json(line.amount->money.yen()) : Json()},
                {"missing", line.amount ? Json() : Json(toKey(line.missing))},
                {"raw", line.amount ? Json(line.amount->raw) : Json()}};
    Json parts = Json::array();
    for (const auto& part : line.parts) {
        parts.push_back({{"label", part.label}, {"amount_yen", part.amount.money.yen()}, {"raw", part.amount.raw}});
    }
    object["of_which"] = std::move(parts);
    object["prior_yen"] = line.prior ? Json(line.prior->amount.money.yen()) : Json();
    object["prior_cycle"] = line.prior ? Json(line.prior->cycle.name()) : Json();
    object["new"] = line.isNew;
    object["note"] = textOrNull(line.note);
    object["citations"] = citations(statements);
    return object;
}

Json toJson(const analysis::CycleTotal& total) {
    Json object{{"cycle", total.cycle.name()}};
    object["status"] = total.statuses.size() == 1 ? Json(toKey(*total.statuses.begin())) : Json("mixed");
    object["lines"] = total.sum.lines;
    object["lines_in_total"] = total.sum.linesInTotal;
    object["lines_missing"] = total.sum.linesMissing;
    object["confirmed_yen"] = total.sum.confirmed.yen();
    object["lower_yen"] = total.sum.range().lower.yen();
    object["upper_yen"] = total.sum.upper().yen();
    object["of_which"] = Json::object();
    object["of_which_confirmed"] = Json::object();
    for (const auto& [label, part] : total.sum.parts) {
        object["of_which"][label] = part.printed.yen();
        object["of_which_confirmed"][label] = part.confirmed.yen();
    }
    return object;
}

Json toJson(const analysis::ComparisonRow& row, const domain::BudgetBook& book) {
    const auto& programme = book.programmes()[row.programme];
    Json object{{"programme_id", programme.id.value()}, {"programme", programme.name}};
    putRange(object, "from", rangeOf(row.from));
    putRange(object, "to", rangeOf(row.to));
    putRange(object, "delta", row.delta);
    object["percent"] = percentOrNull(row.ratio);
    object["change"] = toKey(row.change);
    object["prior_printed_yen"] = yenOrNull(row.prior.printed);
    object["prior_check"] = toKey(row.prior.check);
    object["prior_difference_yen"] = yenOrNull(row.prior.difference);
    Json components = Json::array();
    for (const auto& component : row.components) {
        components.push_back(toJson(component, book));
    }
    object["components"] = std::move(components);
    return object;
}

Json totalToJson(const analysis::CycleComparison& comparison) {
    Json object;
    putRange(object, "from", comparison.fromTotal.range());
    putRange(object, "to", comparison.toTotal.range());
    putRange(object, "delta", comparison.totalDelta);
    object["percent"] = percentOrNull(comparison.totalRatio);
    return object;
}

Json toJson(const analysis::Derivation& derivation, const DerivationSources& sources,
            const base::Translator& translate) {
    Json object{{"title", derivation.title.text(translate)},
                {"formula", derivation.formula.text(translate)},
                {"result", derivation.result.text(translate)}};
    object["inputs"] = Json::array();
    for (const auto& input : derivation.inputs) {
        object["inputs"].push_back(inputToJson(input, sources, translate));
    }
    object["excluded"] = Json::array();
    for (const auto& input : derivation.excluded) {
        object["excluded"].push_back(inputToJson(input, sources, translate));
    }
    object["notes"] = Json::array();
    for (const auto& note : derivation.notes) {
        object["notes"].push_back(note.text(translate));
    }
    object["children"] = Json::array();
    for (const auto& child : derivation.children) {
        object["children"].push_back(toJson(child, sources, translate));
    }
    return object;
}

}  // namespace shirube::cli
