// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BudgetLineBuilder.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "DatasetFields.h"

namespace shirube::exchange {

using nlohmann::json;
using List = DatasetReferences::List;

base::Result<domain::StatedAmount> BudgetLineBuilder::readAmount(const DatasetPlace& place, const json& entry,
                                                                 const domain::BudgetFact& fact) {
    const auto raw = textOf(entry, "raw");
    auto amount = domain::StatedAmount::parse(raw);
    if (!amount) {
        return place.at("raw").refuse(amount.error());
    }
    const auto unit = textOf(entry, "unit");
    if (domain::amountUnitFromJapanese(unit) != amount->unit) {
        return place.at("unit").refuse(
            base::Message(SHIRUBE_TEXT("the unit is {0}, but the printed amount {1} ends in {2}. Correct one of them."),
                          {unit, raw, std::string(domain::japaneseName(amount->unit))}));
    }
    const auto rounding = domain::roundingFromKey(textOf(entry, "rounding"));
    if (!rounding) {
        return place.at("rounding")
            .refuse(base::Message(SHIRUBE_TEXT("{0} is not a way of rounding. Write unknown where the document says "
                                               "nothing."),
                                  {textOf(entry, "rounding")}));
    }
    amount->rounding = *rounding;
    amount->raw = raw;
    if (const auto interval = amount->interval(); !interval) {
        return place.at("raw").refuse(interval.error());
    }
    auto citation = readCitation(place, entry, m_references);
    domain::Statement statement;
    statement.id = domain::StatementId(m_figures.nextStatementId(lineStatementStem(fact), citation.source));
    statement.fact = fact;
    statement.amount = *amount;
    statement.citation = std::move(citation);
    m_dataset.statements.push_back(std::move(statement));
    return amount;
}

base::Status BudgetLineBuilder::readEnvelope(const DatasetPlace& place, const json& entry,
                                             domain::BudgetLine& line) const {
    const auto& envelope = entry.at("envelope");
    const bool needsEnvelope = line.kind == domain::AmountKind::WithinEnvelope;
    if (envelope.is_null() == needsEnvelope) {
        return place.at("envelope")
            .refuse(base::Message(needsEnvelope
                                      ? SHIRUBE_TEXT("the line is a 内数, but its envelope is not named. Name it.")
                                      : SHIRUBE_TEXT("only a line of the kind within_envelope has an envelope. Correct "
                                                     "the kind or set this to null.")));
    }
    if (needsEnvelope) {
        line.envelope = domain::EnvelopeId(textOf(envelope, "id"));
        line.envelopeLabel = textOf(envelope, "label");
    }
    return {};
}

base::Status BudgetLineBuilder::readPrior(const DatasetPlace& place, const json& entry, domain::BudgetLine& line) {
    if (entry.is_null()) {
        return {};
    }
    const auto cycle = readCycle(place.at("cycle"), textOf(entry, "cycle"));
    if (!cycle) {
        return base::forward(cycle);
    }
    if (*cycle != line.cycle.previousYear()) {
        return place.at("cycle").refuse(base::Message(
            SHIRUBE_TEXT("the prior amount of a line of {0} belongs to {1}, not to {2}. Correct the cycle."),
            {line.cycle.name(), line.cycle.previousYear().name(), cycle->name()}));
    }
    auto amount = readAmount(place, entry, {line.id, domain::FactAspect::Prior, {}});
    if (!amount) {
        return base::forward(std::move(amount));
    }
    line.prior = domain::PriorAmount{*cycle, *std::move(amount)};
    return {};
}

base::Status BudgetLineBuilder::readParts(const DatasetPlace& place, const json& entry, domain::BudgetLine& line) {
    for (std::size_t i = 0; i < entry.size(); ++i) {
        const auto& part = entry.at(i);
        const auto label = textOf(part, "label");
        auto amount = readAmount(place.at(i), part, {line.id, domain::FactAspect::Part, label});
        if (!amount) {
            return base::forward(std::move(amount));
        }
        line.parts.push_back({label, *std::move(amount)});
        // The line was valid without this part, so what is wrong is the part.
        if (const auto status = domain::validate(line); !status) {
            return place.at(i).refuse(status.error());
        }
    }
    return {};
}

base::Status BudgetLineBuilder::addLine(const DatasetPlace& place, const json& entry) {
    domain::BudgetLine line;
    line.id = domain::BudgetLineId(textOf(entry, "id"));
    line.programme = readReference<domain::ProgrammeId>(place, entry, "programme_id", List::Programmes, m_references);
    line.account = optionalText(entry, "account");
    line.isNew = entry.at("new").get<bool>();
    line.note = optionalText(entry, "note");
    const auto cycle = readCycle(place.at("cycle"), textOf(entry, "cycle"));
    if (!cycle) {
        return base::forward(cycle);
    }
    line.cycle = *cycle;
    const auto stem = line.programme.value() + '@' + line.cycle.name();
    if (line.id.value() != stem && !line.id.value().starts_with(stem + '/')) {
        return place.at("id").refuse(
            base::Message(SHIRUBE_TEXT("the id {0} does not fit the line's programme and cycle. Write {1}."),
                          {line.id.value(), stem}));
    }
    if (auto status = m_references.claim(List::BudgetLines, line.id.value(), place.at("id")); !status) {
        return status;
    }
    const auto key = line.account.empty() ? stem : stem + ' ' + line.account;
    if (auto status = claimIn(m_keys, key, place); !status) {
        return status;
    }
    const auto status = readEnum(place, entry, "status", domain::budgetStatusFromKey);
    if (!status) {
        return base::forward(status);
    }
    const auto kind = readEnum(place, entry, "kind", domain::amountKindFromKey);
    if (!kind) {
        return base::forward(kind);
    }
    line.status = *status;
    line.kind = *kind;
    if (auto envelope = readEnvelope(place, entry, line); !envelope) {
        return envelope;
    }
    auto amount = readAmount(place.at("amount"), entry.at("amount"), {line.id, domain::FactAspect::Amount, {}});
    if (!amount) {
        return base::forward(std::move(amount));
    }
    line.amount = *std::move(amount);
    if (const auto valid = domain::validate(line); !valid) {
        return place.refuse(valid.error());
    }
    if (auto prior = readPrior(place.at("prior"), entry.at("prior"), line); !prior) {
        return prior;
    }
    if (auto parts = readParts(place.at("parts"), entry.at("parts"), line); !parts) {
        return parts;
    }
    m_dataset.budgetLines.push_back(std::move(line));
    return {};
}

}  // namespace shirube::exchange
