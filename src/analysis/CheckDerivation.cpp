// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "FigureReading.h"
#include "StatementInput.h"
#include "analysis/Reconciliation.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::Expression;
using domain::IdentityKind;

// A formula with more terms is told by their number.
constexpr std::size_t kMostTerms = 6;

// A quotient without its last digits; the value of the check keeps them.
CheckNumber readable(const CheckNumber& number) {
    constexpr std::int64_t kLongest = 1'000'000'000'000;
    auto mantissa = number.mantissa();
    int exponent = number.exponent();
    for (; exponent < 0 && (mantissa >= kLongest || mantissa <= -kLongest); ++exponent) {
        mantissa /= 10;
    }
    return {mantissa, exponent};
}

// A number in a unit, as documents print figures.
Message numberText(const CheckNumber& number, const domain::FigureUnit& unit) {
    domain::StatedFigure figure;
    figure.value = unit.isYen() ? number : readable(number);
    figure.step = base::Decimal(1, std::min(number.isZero() ? unit.scale : figure.value.exponent(), unit.scale));
    figure.unit = unit;
    return Message::verbatim(figure.print());
}

Message differenceText(const CheckNumber& number, const domain::FigureUnit& unit) {
    const auto text = numberText(number, unit);
    return number.isNegative() ? text : Message::verbatim("+" + text.english());
}

class FormulaText {
public:
    explicit FormulaText(const FactBook& facts) : m_facts(facts) {}

    [[nodiscard]] Message of(const Expression& expression) const {
        switch (expression.kind) {
            case Expression::Kind::Fact:
                return m_facts.label(expression.fact);
            case Expression::Kind::Number:
                return Message::verbatim(expression.number.text());
            case Expression::Kind::Sum:
                return joined(expression, SHIRUBE_TEXT("{0} + {1}"), SHIRUBE_TEXT("Sum of {0} figures"));
            case Expression::Kind::Difference:
                return joined(expression, SHIRUBE_TEXT("{0} − {1}"), SHIRUBE_TEXT("Difference of {0} figures"));
            case Expression::Kind::Product:
                return joined(expression, SHIRUBE_TEXT("{0} × {1}"), SHIRUBE_TEXT("Product of {0} figures"));
            case Expression::Kind::Quotient:
                return joined(expression, SHIRUBE_TEXT("{0} ÷ {1}"), SHIRUBE_TEXT("Quotient of {0} figures"));
            case Expression::Kind::Power:
                return expression.operands.empty()
                           ? Message()
                           : Message::nested(SHIRUBE_TEXT("{0} to the power of {1}"),
                                             {operand(expression.operands.front()),
                                              Message::verbatim(std::to_string(expression.exponent))});
            case Expression::Kind::ThemeCount:
                return themes(expression.themes);
            case Expression::Kind::ScoreMean:
                return Message(SHIRUBE_TEXT("mean of the scores of {0}"), {expression.criterion});
        }
        return {};
    }

private:
    [[nodiscard]] Message operand(const Expression& expression) const {
        return expression.operands.size() > 1 ? Message::nested(SHIRUBE_TEXT("({0})"), {of(expression)})
                                              : of(expression);
    }

    [[nodiscard]] Message joined(const Expression& expression, std::string_view both, std::string_view many) const {
        const auto& operands = expression.operands;
        if (operands.empty() || operands.size() > kMostTerms) {
            return Message(many, {std::to_string(operands.size())});
        }
        auto text = operand(operands.front());
        for (std::size_t i = 1; i < operands.size(); ++i) {
            text = Message::nested(both, {std::move(text), operand(operands[i])});
        }
        return text;
    }

    [[nodiscard]] static Message themes(const domain::ThemeFilter& filter) {
        const auto place = filter.element.empty() ? filter.item : filter.item + "(" + filter.element + ")";
        if (filter.results.empty()) {
            return place.empty() ? Message(SHIRUBE_TEXT("number of themes"))
                                 : Message(SHIRUBE_TEXT("number of themes of {0}"), {place});
        }
        auto results = label(filter.results.front());
        for (std::size_t i = 1; i < filter.results.size(); ++i) {
            results = Message::nested(SHIRUBE_TEXT("{0} or {1}"), {std::move(results), label(filter.results[i])});
        }
        return place.empty() ? Message::nested(SHIRUBE_TEXT("number of themes that are {0}"), {std::move(results)})
                             : Message::nested(SHIRUBE_TEXT("number of themes of {0} that are {1}"),
                                               {Message::verbatim(place), std::move(results)});
    }

    const FactBook& m_facts;
};

Message relationText(domain::Relation relation, Message stated, Message computed) {
    switch (relation) {
        case domain::Relation::Equal:
            break;
        case domain::Relation::AtLeast:
            return Message::nested(SHIRUBE_TEXT("{0} ≥ {1}"), {std::move(stated), std::move(computed)});
        case domain::Relation::AtMost:
            return Message::nested(SHIRUBE_TEXT("{0} ≤ {1}"), {std::move(stated), std::move(computed)});
    }
    return Message::nested(SHIRUBE_TEXT("{0} = {1}"), {std::move(stated), std::move(computed)});
}

Message formulaOf(const FactBook& facts, const Check& check) {
    if (const auto* identity = facts.catalogue().identity(check.identity)) {
        return relationText(identity->relation, facts.label(identity->stated),
                            FormulaText(facts).of(identity->expression));
    }
    if (check.kind == IdentityKind::Previous) {
        return Message(SHIRUBE_TEXT("The amount printed for the year before is that year's amount"));
    }
    return Message(SHIRUBE_TEXT("All statements of one quantity are the same"));
}

Message resultOf(const Check& check) {
    if (!check.stated || !check.computed) {
        return label(check.verdict);
    }
    const auto stated = numberText(*check.stated, check.unit);
    auto computed = numberText(*check.computed, check.unit);
    if (check.computedUpper) {
        computed = Message::nested(SHIRUBE_TEXT("{0} to {1}"),
                                   {std::move(computed), numberText(*check.computedUpper, check.unit)});
    }
    if (!check.difference || check.difference->isZero()) {
        return Message::nested(SHIRUBE_TEXT("{0}: stated {1}, computed {2}"), {label(check.verdict), stated, computed});
    }
    return Message::nested(SHIRUBE_TEXT("{0}: stated {1}, computed {2}, difference {3}"),
                           {label(check.verdict), stated, computed, differenceText(*check.difference, check.unit)});
}

// Which values the figure may stand for, by the reading that the verdict rests on.
Message reachOf(const domain::FigureStatement& statement, const Reading& reading) {
    const auto values =
        contributionOf(statement.figure, isWithinEnvelope(statement), reading, isAmount(statement.fact));
    const auto& unit = statement.figure.unit;
    if (values.isPoint()) {
        return Message::nested(SHIRUBE_TEXT("taken as {0}"), {numberText(toDecimal(values.lower()->value), unit)});
    }
    if (!values.lower() || !values.upper()) {
        return values.lower() ? Message::nested(SHIRUBE_TEXT("stands for {0} or more"),
                                                {numberText(toDecimal(values.lower()->value), unit)})
                              : Message();
    }
    return Message::nested(
        SHIRUBE_TEXT("stands for a value between {0} and {1}"),
        {numberText(toDecimal(values.lower()->value), unit), numberText(toDecimal(values.upper()->value), unit)});
}

void addInputs(const FactBook& facts, const Check& check, Derivation& derivation) {
    for (const auto& read : check.inputs) {
        const auto* statement = facts.statement(read.statement);
        if (!statement) {
            DerivationInput input{facts.label(read.fact), std::nullopt, domain::BudgetLineId()};
            const bool isLine = read.fact.subjectKind == domain::SubjectKind::BudgetLine;
            if (isLine) {
                input.line = domain::BudgetLineId(read.fact.subject);
            }
            // A budget line may have a figure that no statement stands behind.
            if (!isLine || check.verdict == Verdict::Unverifiable) {
                input.remark = Message(SHIRUBE_TEXT("Not stated"));
                derivation.excluded.push_back(std::move(input));
            } else {
                derivation.inputs.push_back(std::move(input));
            }
            continue;
        }
        auto input = inputOf(facts, *statement);
        input.remark = reachOf(
            *statement,
            Reading{check.verdict == Verdict::Discrepancy ? kLoosest.rounding : check.rounding, check.envelopes});
        if (statement->provisional) {
            input.remark = Message::nested(SHIRUBE_TEXT("{0}; provisional"), {std::move(input.remark)});
        }
        if (read.isStated) {
            input.remark = Message::nested(SHIRUBE_TEXT("the stated figure; {0}"), {std::move(input.remark)});
        }
        derivation.inputs.push_back(std::move(input));
    }
}

// The rows of the progress tables that the formula counts, each once.
void addRows(const FactBook& facts, const Expression& expression, std::set<domain::ThemeId>& known,
             Derivation& derivation) {
    if (expression.kind == Expression::Kind::ThemeCount) {
        for (const auto& theme : facts.catalogue().content().themes) {
            if (expression.themes.takes(theme) && known.insert(theme.id).second) {
                DerivationInput row{Message::verbatim(theme.code + " " + theme.title), std::nullopt,
                                    domain::BudgetLineId()};
                row.remark = label(theme.result);
                row.printed = "1";
                derivation.inputs.push_back(std::move(row));
            }
        }
    }
    for (const auto& operand : expression.operands) {
        addRows(facts, operand, known, derivation);
    }
}

// A statement by its quantity and the figure that it prints.
Message named(const FactBook& facts, const domain::StatementId& id) {
    const auto* statement = facts.statement(id);
    return statement ? Message::nested(SHIRUBE_TEXT("{0} ({1})"),
                                       {facts.label(statement->fact), Message::verbatim(statement->figure.raw)})
                     : Message::verbatim(id.value());
}

Message wouldBe(const FactBook& facts, const Suspect& suspect) {
    const auto* statement = facts.statement(suspect.statement);
    const auto unit = statement ? statement->figure.unit : domain::FigureUnit();
    const auto name = named(facts, suspect.statement);
    const auto lower = numberText(suspect.lower, unit);
    const auto upper = numberText(suspect.upper, unit);
    if (suspect.isOpenBelow && suspect.isOpenAbove) {
        return Message::nested(SHIRUBE_TEXT("If {0} were wrong, all its checks would hold"), {name});
    }
    if (suspect.isOpenAbove) {
        return Message::nested(SHIRUBE_TEXT("If {0} were wrong and {1} or more right, all its checks would hold"),
                               {name, lower});
    }
    if (suspect.isOpenBelow) {
        return Message::nested(SHIRUBE_TEXT("If {0} were wrong and {1} or less right, all its checks would hold"),
                               {name, upper});
    }
    if (suspect.lower == suspect.upper) {
        return Message::nested(SHIRUBE_TEXT("If {0} were wrong and {1} right, all its checks would hold"),
                               {name, lower});
    }
    return Message::nested(
        SHIRUBE_TEXT("If {0} were wrong and a value between {1} and {2} right, all its checks would hold"),
        {name, lower, upper});
}

void addNotes(const FactBook& facts, const Reconciliation& reconciliation, const Check& check, Derivation& derivation) {
    auto& notes = derivation.notes;
    if (check.rounding != RoundingExplanation::None) {
        notes.push_back(Message::nested(SHIRUBE_TEXT("What explains the gap: {0}"), {label(check.rounding)}));
    }
    if (check.verdict == Verdict::WithinEnvelope) {
        notes.emplace_back(
            SHIRUBE_TEXT("Holds only because a part within an envelope may be anything up to the printed amount"));
    }
    if (check.basis == domain::IdentityBasis::Assumed) {
        notes.emplace_back(SHIRUBE_TEXT("No document says that these figures belong together: we assume it"));
    }
    if (!check.note.empty()) {
        notes.push_back(Message::verbatim(check.note));
    }
    notes.insert(notes.end(), check.missing.begin(), check.missing.end());
    for (const auto& id : check.conflict) {
        notes.push_back(
            Message::nested(SHIRUBE_TEXT("Can't be true together with the others: {0}"), {named(facts, id)}));
    }
    for (const auto& id : check.suspects) {
        if (const auto* suspect = reconciliation.suspect(id)) {
            notes.push_back(wouldBe(facts, *suspect));
        }
    }
}

}  // namespace

Derivation derive(const FactBook& facts, const Reconciliation& reconciliation, const Check& check) {
    Derivation derivation;
    derivation.title = check.label;
    derivation.formula = formulaOf(facts, check);
    derivation.result = resultOf(check);
    addInputs(facts, check, derivation);
    if (const auto* identity = facts.catalogue().identity(check.identity)) {
        std::set<domain::ThemeId> known;
        addRows(facts, identity->expression, known, derivation);
    }
    addNotes(facts, reconciliation, check, derivation);
    return derivation;
}

}  // namespace shirube::analysis
