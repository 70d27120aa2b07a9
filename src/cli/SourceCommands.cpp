// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceCommands.h"

#include <map>
#include <optional>
#include <ostream>
#include <vector>

#include "CatalogueAccess.h"
#include "JsonWriter.h"
#include "NumberText.h"
#include "TextTable.h"
#include "base/Text.h"

namespace shirube::cli {

namespace {

using domain::FigureStatement;

// Adopted figures by the source that they are taken from.
std::map<domain::SourceId, std::size_t> adoptedBySource(const analysis::FactBook& facts) {
    std::map<domain::SourceId, std::size_t> counts;
    for (const auto& fact : facts.facts()) {
        if (const auto* adopted = facts.adopted(fact)) {
            ++counts[adopted->citation.source];
        }
    }
    return counts;
}

base::Result<std::vector<const FigureStatement*>> statementsOfFact(const analysis::FactBook& facts,
                                                                   const std::string& text) {
    const auto fact = domain::FactKey::parse(text);
    if (!fact) {
        return base::forward(fact);
    }
    const auto found = facts.statementsOf(*fact);
    if (found.empty()) {
        return base::fail(base::ErrorCode::NotFound,
                          base::Message(SHIRUBE_TEXT("Nothing states the fact “{0}”. “shirubectl statements --subject "
                                                     "{1}” lists what is stated of its subject."),
                                        {text, fact->subject}));
    }
    return std::vector<const FigureStatement*>(found.begin(), found.end());
}

std::vector<const FigureStatement*> allStatements(const analysis::FactBook& facts) {
    std::vector<const FigureStatement*> list;
    for (const auto& source : facts.sources()) {
        const auto found = facts.statementsIn(source.id);
        list.insert(list.end(), found.begin(), found.end());
    }
    return list;
}

base::Result<std::vector<const FigureStatement*>> select(const analysis::FactBook& facts,
                                                         const StatementRequest& request) {
    if (!request.source.empty()) {
        if (const auto known = requireSource(facts, request.source); !known) {
            return base::forward(known);
        }
    }
    std::vector<const FigureStatement*> candidates;
    if (request.fact.empty()) {
        candidates = allStatements(facts);
    } else {
        auto found = statementsOfFact(facts, request.fact);
        if (!found) {
            return found;
        }
        candidates = std::move(*found);
    }
    const auto subject = base::searchKey(request.subject);
    std::erase_if(candidates, [&](const FigureStatement* statement) {
        const auto& fact = statement->fact;
        return (!request.source.empty() && statement->citation.source.value() != request.source) ||
               (!subject.empty() && fact.subject != request.subject &&
                base::searchKey(facts.subjectName(fact)).find(subject) == std::string::npos);
    });
    return candidates;
}

// The text as printed; with its table's unit where it has none itself.
std::string printedText(const FigureStatement& statement) {
    const auto& figure = statement.figure;
    return figure.raw.find(figure.unit.name) == std::string::npos ? figure.print() : figure.raw;
}

}  // namespace

int runSources(const Session& session) {
    const auto facts = openFacts(session);
    if (!facts) {
        return session.fail(facts.error());
    }
    auto figures = adoptedBySource(**facts);
    Json list = Json::array();
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Id")));
    table.addColumn(session.text(SHIRUBE_TEXT("Date")));
    table.addColumn(session.text(SHIRUBE_TEXT("Publisher")));
    table.addColumn(session.text(SHIRUBE_TEXT("Statements")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Adopted")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Title")));
    for (const auto& source : (*facts)->sources()) {
        const auto statements = (*facts)->statementsIn(source.id).size();
        if (session.options().json) {
            auto object = toJson(source);
            object["statements"] = statements;
            object["figures"] = figures[source.id];
            list.push_back(std::move(object));
        } else {
            table.addRow({source.id.value(), source.date, source.publisher, std::to_string(statements),
                          std::to_string(figures[source.id]), source.title});
        }
    }
    if (session.options().json) {
        return session.done(Json{{"sources", list}});
    }
    table.print(session.out());
    return kDone;
}

int runStatements(const Session& session, const StatementRequest& request) {
    const auto facts = openFacts(session);
    if (!facts) {
        return session.fail(facts.error());
    }
    const auto statements = select(**facts, request);
    if (!statements) {
        return session.fail(statements.error());
    }
    if (session.options().json) {
        Json list = Json::array();
        for (const auto* statement : *statements) {
            list.push_back(toJson(*statement, **facts, session.translator()));
        }
        return session.done(Json{{"statements", list}});
    }
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("As printed")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Adopted")));
    table.addColumn(session.text(SHIRUBE_TEXT("What")));
    table.addColumn(session.text(SHIRUBE_TEXT("Fact")));
    table.addColumn(session.text(SHIRUBE_TEXT("Source")));
    table.addColumn(session.text(SHIRUBE_TEXT("Place")));
    for (const auto* statement : *statements) {
        const auto* adopted = (*facts)->adopted(statement->fact);
        table.addRow({printedText(*statement), adopted == statement ? session.text(SHIRUBE_TEXT("yes")) : std::string(),
                      session.text((*facts)->label(statement->fact)), statement->fact.text(),
                      statement->citation.source.value(), statement->citation.locator});
    }
    table.print(session.out());
    session.out() << session.text(base::Message(SHIRUBE_TEXT("Statements: {0}"), {std::to_string(statements->size())}))
                  << '\n';
    return kDone;
}

}  // namespace shirube::cli
