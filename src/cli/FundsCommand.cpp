// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueAccess.h"
#include "CatalogueCommands.h"
#include "JsonValues.h"
#include "NumberText.h"
#include "TextTable.h"

namespace shirube::cli {

namespace {

using domain::FactKey;
using domain::Measure;

domain::FactKey totalOf(const domain::Fund& fund) {
    return {domain::SubjectKind::Fund, fund.id.value(), Measure::Contribution, {}, {}};
}

Json fundToJson(const analysis::FactBook& facts, const domain::Fund& fund) {
    const auto& catalogue = facts.catalogue();
    Json object{{"id", fund.id.value()},
                {"name", fund.name},
                {"manager_id", textOrNull(fund.manager.value())},
                {"manager", textOrNull(nameOf(catalogue, fund.manager))},
                {"end_year", textOrNull(fund.endYear)},
                {"supports", textOrNull(fund.supports)}};
    object["programme_ids"] = Json::array();
    for (const auto& programme : fund.programmes) {
        object["programme_ids"].push_back(programme.value());
    }
    object["recipients"] = Json::array();
    for (const auto& recipient : fund.recipients) {
        object["recipients"].push_back({{"id", recipient.value()}, {"name", nameOf(catalogue, recipient)}});
    }
    object["contributions"] = Json::array();
    for (const auto& fact : catalogue.factsOf(domain::SubjectKind::Fund, fund.id.value())) {
        if (fact.measure == Measure::Contribution && fact.period.kind() == domain::Period::Kind::Cycle) {
            const auto* figure = facts.adopted(fact);
            object["contributions"].push_back({{"cycle", fact.period.text()},
                                               {"breakdown", textOrNull(fact.breakdown)},
                                               {"amount_yen", yenOf(figure)},
                                               {"figure", figureOrNull(figure)}});
        }
    }
    const auto* total = facts.adopted(totalOf(fund));
    object["printed_total_yen"] = yenOf(total);
    object["printed_total"] = figureOrNull(total);
    object["note"] = textOrNull(fund.note);
    object["citation"] = toJson(fund.citation);
    return object;
}

std::string recipientsText(const domain::Catalogue& catalogue, const domain::Fund& fund) {
    std::string text;
    for (const auto& recipient : fund.recipients) {
        text += (text.empty() ? "" : ", ") + nameOf(catalogue, recipient);
    }
    return text;
}

}  // namespace

int runFunds(const Session& session) {
    const auto facts = openFacts(session);
    if (!facts) {
        return session.fail(facts.error());
    }
    const auto& catalogue = (*facts)->catalogue();
    if (session.options().json) {
        Json list = Json::array();
        for (const auto& fund : catalogue.content().funds) {
            list.push_back(fundToJson(**facts, fund));
        }
        return session.done(Json{{"funds", list}});
    }
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Id")));
    table.addColumn(session.text(SHIRUBE_TEXT("Fund")));
    table.addColumn(session.text(SHIRUBE_TEXT("Pays for")));
    table.addColumn(session.text(SHIRUBE_TEXT("Managed by")));
    table.addColumn(session.text(SHIRUBE_TEXT("Ends")));
    table.addColumn(session.text(SHIRUBE_TEXT("Contributions as printed")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Main recipients")));
    for (const auto& fund : catalogue.content().funds) {
        table.addRow({fund.id.value(), fund.name, fund.supports, nameOf(catalogue, fund.manager),
                      periodText(session, fund.endYear), figureText(session, (*facts)->adopted(totalOf(fund))),
                      recipientsText(catalogue, fund)});
    }
    table.print(session.out());
    return kDone;
}

}  // namespace shirube::cli
