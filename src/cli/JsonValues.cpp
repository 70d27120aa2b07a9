// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonValues.h"

namespace shirube::cli {

namespace {

// X_yen of an amount in yen, else X: exactly one of them is not null.
void putNumber(Json& object, const std::string& name, const std::optional<base::Decimal>& number,
               const domain::FigureUnit& unit) {
    const auto value = number ? toJson(*number, unit) : Json();
    object[name + "_yen"] = unit.isYen() ? value : Json();
    object[name] = unit.isYen() ? Json() : value;
}

}  // namespace

Json textOrNull(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json yenOrNull(const std::optional<domain::Money>& money) {
    return money ? Json(money->yen()) : Json();
}

Json percentOrNull(const std::optional<base::Ratio>& ratio) {
    return ratio ? Json(ratio->percent(1)) : Json();
}

Json fractionOrNull(const std::optional<analysis::Fraction>& value) {
    return value ? Json(value->text()) : Json();
}

Json toJson(const analysis::Coverage& coverage) {
    return Json{{"measured", coverage.measured}, {"total", coverage.total}};
}

void putRange(Json& object, const std::string& name, const std::optional<domain::AmountRange>& range) {
    object[name + "_yen"] = range && range->isExact() ? Json(range->lower.yen()) : Json();
    object[name + "_lower_yen"] = range ? Json(range->lower.yen()) : Json();
    object[name + "_upper_yen"] = range ? yenOrNull(range->upper) : Json();
}

Json toJson(const base::Decimal& number, const domain::FigureUnit& unit) {
    if (!unit.isYen()) {
        return number.text();
    }
    if (const auto whole = number.whole()) {
        return *whole;
    }
    return number.text();
}

Json toJson(const domain::Citation& citation) {
    return Json{{"source", citation.source.value()}, {"locator", citation.locator}, {"raw", citation.raw}};
}

Json toJson(const domain::FigureStatement& statement) {
    const auto& figure = statement.figure;
    Json object{{"statement", statement.id.value()}, {"raw", figure.raw}, {"text", figure.print()}};
    object["unit"] = textOrNull(figure.unit.name);
    putNumber(object, "value", figure.value, figure.unit);
    putNumber(object, "upper", figure.upper, figure.unit);
    putNumber(object, "step", figure.step, figure.unit);
    object["rounding"] = toKey(figure.rounding);
    object["qualifier"] = figure.qualifier == domain::Qualifier::None ? Json() : Json(toKey(figure.qualifier));
    object["within_envelope"] = figure.withinEnvelope;
    object["envelope"] = textOrNull(statement.envelope.value());
    object["provisional"] = statement.provisional;
    object["origin"] = toKey(statement.origin);
    object["note"] = textOrNull(statement.note);
    object["citation"] = toJson(statement.citation);
    return object;
}

Json figureOrNull(const domain::FigureStatement* statement) {
    return statement == nullptr ? Json() : toJson(*statement);
}

Json yenOf(const domain::FigureStatement* statement) {
    const auto amount = statement == nullptr ? std::nullopt : statement->figure.asAmount();
    return amount ? Json(amount->money.yen()) : Json();
}

Json toJson(const domain::FigureStatement& statement, const analysis::FactBook& facts,
            const base::Translator& translate) {
    const auto& fact = statement.fact;
    const auto* adopted = facts.adopted(fact);
    Json object{{"fact", fact.text()},
                {"label", facts.label(fact).text(translate)},
                {"subject_kind", toKey(fact.subjectKind)},
                {"subject", fact.subject},
                {"subject_name", facts.subjectName(fact)},
                {"measure", toKey(fact.measure)},
                {"period", textOrNull(fact.period.text())},
                {"breakdown", textOrNull(fact.breakdown)},
                {"adopted", adopted != nullptr && adopted->id == statement.id}};
    object.update(toJson(statement));
    return object;
}

}  // namespace shirube::cli
