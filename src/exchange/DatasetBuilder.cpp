// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatasetBuilder.h"

#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "DatasetDate.h"

namespace shirube::exchange {

namespace {

using nlohmann::json;

std::string textOf(const json& entry, const char* key) {
    return entry.at(key).get<std::string>();
}

// Of a key that may be absent or null.
std::string optionalText(const json& entry, const char* key) {
    const auto it = entry.find(key);
    return it == entry.end() || it->is_null() ? std::string() : it->get<std::string>();
}

// A cycle in the one spelling that ids are built from.
base::Result<domain::BudgetCycle> readCycle(const DatasetPlace& place, const std::string& text) {
    const auto cycle = domain::BudgetCycle::parse(text);
    if (!cycle) {
        return place.refuse(cycle.error());
    }
    if (cycle->name() != text) {
        return place.refuse(base::Message(SHIRUBE_TEXT("the cycle is written {0}. Write {1}."), {text, cycle->name()}));
    }
    return *cycle;
}

domain::StatementId statementId(const domain::BudgetFact& fact, const domain::SourceId& source) {
    auto id = fact.line.value() + '#' + std::string(domain::toKey(fact.aspect));
    if (!fact.label.empty()) {
        id += ':' + fact.label;
    }
    return domain::StatementId(id + '@' + source.value());
}

}  // namespace

base::Status DatasetBuilder::claim(Places& places, const std::string& id, const DatasetPlace& place) {
    const auto [it, isNew] = places.emplace(id, place);
    if (!isNew) {
        return place.refuse(base::Message(SHIRUBE_TEXT("{0} is already used at {1}. Change or remove one of the two."),
                                          {id, it->second.text()}));
    }
    return {};
}

base::Result<domain::Citation> DatasetBuilder::readCitation(const DatasetPlace& place, const json& entry) {
    domain::Citation citation{domain::SourceId(textOf(entry, "source")), textOf(entry, "locator"),
                              textOf(entry, "raw")};
    m_citedSources.emplace(citation.source.value(), place.at("source"));
    return citation;
}

base::Status DatasetBuilder::addSource(const DatasetPlace& place, const json& entry) {
    domain::Source source{domain::SourceId(textOf(entry, "id")), textOf(entry, "title"), textOf(entry, "publisher"),
                          textOf(entry, "date"), optionalText(entry, "note")};
    if (auto status = claim(m_sources, source.id.value(), place.at("id")); !status) {
        return status;
    }
    if (!isDatasetDate(source.date)) {
        return place.at("date").refuse(noSuchDatasetDate(source.date));
    }
    m_dataset.sources.push_back(std::move(source));
    return {};
}

base::Status DatasetBuilder::addProgramme(const DatasetPlace& place, const json& entry) {
    domain::Programme programme;
    programme.id = domain::ProgrammeId(textOf(entry, "id"));
    programme.name = textOf(entry, "name");
    programme.shortName = textOf(entry, "short_name");
    programme.englishName = textOf(entry, "name_en");
    programme.parent = domain::ProgrammeId(optionalText(entry, "parent_id"));
    programme.component = optionalText(entry, "component");
    programme.ministry = optionalText(entry, "ministry");
    programme.office = optionalText(entry, "office");
    programme.rsProgrammeId = optionalText(entry, "rs_programme_id");
    programme.note = optionalText(entry, "note");
    programme.position = static_cast<int>(m_dataset.programmes.size());
    if (auto status = claim(m_programmes, programme.id.value(), place.at("id")); !status) {
        return status;
    }
    m_parents.emplace(programme.id.value(), place.at("parent_id"));
    if (programme.isComponent() != !programme.component.empty()) {
        return place.at("component")
            .refuse(
                base::Message(SHIRUBE_TEXT("a component needs both parent_id and component, and any other programme "
                                           "neither. Fill in both or set both to null.")));
    }
    if (programme.isComponent()) {
        const auto number = programme.parent.value() + '/' + programme.component;
        if (auto status = claim(m_components, number, place.at("component")); !status) {
            return status;
        }
    }
    auto citation = readCitation(place.at("citation"), entry.at("citation"));
    if (!citation) {
        return base::forward(std::move(citation));
    }
    programme.citation = *std::move(citation);
    m_dataset.programmes.push_back(std::move(programme));
    return {};
}

base::Result<domain::StatedAmount> DatasetBuilder::readAmount(const DatasetPlace& place, const json& entry,
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
    auto citation = readCitation(place.at("citation"), entry.at("citation"));
    if (!citation) {
        return base::forward(std::move(citation));
    }
    domain::Statement statement;
    statement.id = statementId(fact, citation->source);
    statement.fact = fact;
    statement.amount = *amount;
    statement.citation = *std::move(citation);
    m_dataset.statements.push_back(std::move(statement));
    return amount;
}

base::Status DatasetBuilder::readEnvelope(const DatasetPlace& place, const json& entry,
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

base::Status DatasetBuilder::readPrior(const DatasetPlace& place, const json& entry, domain::BudgetLine& line) {
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

base::Status DatasetBuilder::readParts(const DatasetPlace& place, const json& entry, domain::BudgetLine& line) {
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

base::Status DatasetBuilder::addBudgetLine(const DatasetPlace& place, const json& entry) {
    domain::BudgetLine line;
    line.id = domain::BudgetLineId(textOf(entry, "id"));
    line.programme = domain::ProgrammeId(textOf(entry, "programme_id"));
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
    if (auto status = claim(m_budgetLines, line.id.value(), place.at("id")); !status) {
        return status;
    }
    const auto key = line.account.empty() ? stem : stem + ' ' + line.account;
    if (auto status = claim(m_lineKeys, key, place); !status) {
        return status;
    }
    m_budgetProgrammes.emplace(line.programme.value(), place.at("programme_id"));
    const auto status = domain::budgetStatusFromKey(textOf(entry, "status"));
    const auto kind = domain::amountKindFromKey(textOf(entry, "kind"));
    if (!status || !kind) {
        return place.at(status ? "kind" : "status")
            .refuse(base::Message(SHIRUBE_TEXT("the value is not known to this program. Correct it.")));
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

base::Status DatasetBuilder::checkParents() const {
    std::map<domain::ProgrammeId, domain::ProgrammeId> parents;
    for (const auto& programme : m_dataset.programmes) {
        parents.emplace(programme.id, programme.parent);
    }
    std::set<domain::ProgrammeId> good;  // known to lead to a top-level programme
    for (const auto& programme : m_dataset.programmes) {
        std::set<domain::ProgrammeId> path;
        for (auto id = programme.id; !id.isEmpty() && !good.contains(id); id = parents.at(id)) {
            if (!path.insert(id).second) {
                return m_parents.at(programme.id.value())
                    .refuse(base::Message(SHIRUBE_TEXT("{0} is its own parent, directly or through others. Correct one "
                                                       "parent_id of the circle."),
                                          {id.value()}));
            }
            const auto& parent = parents.at(id);
            if (!parent.isEmpty() && !parents.contains(parent)) {
                return m_parents.at(id.value())
                    .refuse(base::Message(SHIRUBE_TEXT("the parent {0} is not in the dataset. Add the programme or "
                                                       "correct parent_id."),
                                          {parent.value()}));
            }
        }
        good.merge(path);
    }
    return {};
}

base::Status DatasetBuilder::finish() const {
    for (const auto& [source, place] : m_citedSources) {
        if (!m_sources.contains(source)) {
            return place.refuse(base::Message(
                SHIRUBE_TEXT("the source {0} is not in the dataset. Add it to the sources or correct the id."),
                {source}));
        }
    }
    for (const auto& [programme, place] : m_budgetProgrammes) {
        if (!m_programmes.contains(programme)) {
            return place.refuse(base::Message(
                SHIRUBE_TEXT("the programme {0} is not in the dataset. Add it or correct the id."), {programme}));
        }
    }
    return checkParents();
}

}  // namespace shirube::exchange
