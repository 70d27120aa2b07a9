// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "CatalogueAccess.h"
#include "JsonValues.h"
#include "NumberText.h"
#include "ReportCommands.h"
#include "TextTable.h"
#include "analysis/PillarReport.h"
#include "domain/MoneyFormat.h"

namespace shirube::cli {

namespace {

using analysis::PillarItem;
using analysis::PillarSection;
using analysis::PillarTable;
constexpr auto kUnit = domain::AmountUnit::HundredMillionYen;

Json itemToJson(const PillarItem& entry) {
    const auto& item = *entry.item;
    const bool isPart = entry.figure != nullptr && entry.figure->figure.withinEnvelope;
    return Json{{"id", item.id.value()},
                {"name", item.name},
                {"ministry", textOrNull(item.ministry)},
                {"new", item.isNew},
                {"programme_id", textOrNull(item.programme.value())},
                {"amount_unspecified", item.amountUnspecified},
                {"amount_yen", yenOf(entry.figure)},
                {"within_envelope", isPart},
                {"envelope", isPart ? textOrNull(entry.figure->envelope.value()) : Json()},
                {"figure", figureOrNull(entry.figure)},
                {"note", textOrNull(item.note)},
                {"citation", toJson(item.citation)}};
}

Json sectionToJson(const Session& session, const PillarSection& section) {
    Json object{{"pillar", toKey(section.pillar)},
                {"name", session.text(label(section.pillar))},
                {"printed_yen", yenOf(section.printedTotal)},
                {"printed", figureOrNull(section.printedTotal)}};
    putRange(object, "itemised", section.itemised);
    object["items"] = Json::array();
    for (const auto& item : section.items) {
        object["items"].push_back(itemToJson(item));
    }
    return object;
}

Json tableToJson(const Session& session, const analysis::FactBook& facts, const PillarTable& table) {
    const auto* portfolio = facts.catalogue().portfolio(table.portfolio);
    Json object{{"portfolio_id", table.portfolio.value()},
                {"portfolio", portfolio == nullptr ? Json() : Json(portfolio->name)},
                {"cycle", table.cycle.name()},
                {"printed_yen", yenOf(table.printedTotal)},
                {"printed", figureOrNull(table.printedTotal)}};
    object["pillars"] = Json::array();
    for (const auto& section : table.sections) {
        object["pillars"].push_back(sectionToJson(session, section));
    }
    return object;
}

std::string rangeText(const domain::AmountRange& range) {
    const auto lower = formatMoney(range.lower, kUnit);
    if (range.isExact()) {
        return lower;
    }
    return lower + "…" + (range.upper ? formatMoney(*range.upper, kUnit) : std::string());
}

std::string itemText(const Session& session, const PillarItem& entry) {
    return entry.figure == nullptr && entry.item->amountUnspecified ? session.text(SHIRUBE_TEXT("not told apart"))
                                                                    : figureText(session, entry.figure);
}

void printTable(const Session& session, const analysis::FactBook& facts, const PillarTable& pillars) {
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("As printed")), TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("Sum of the items")) + amountHeading(session, kUnit),
                    TextTable::Align::Right);
    table.addColumn(session.text(SHIRUBE_TEXT("New")));
    table.addColumn(session.text(SHIRUBE_TEXT("Pillar and measure")));
    table.addColumn(session.text(SHIRUBE_TEXT("Ministry")));
    for (const auto& section : pillars.sections) {
        table.addRow({figureText(session, section.printedTotal), rangeText(section.itemised), "",
                      session.text(label(section.pillar)), ""});
        for (const auto& entry : section.items) {
            table.addRow({itemText(session, entry), "",
                          entry.item->isNew ? session.text(SHIRUBE_TEXT("New")) : std::string(),
                          "  " + entry.item->name, entry.item->ministry});
        }
    }
    table.addRule();
    table.addRow(
        {figureText(session, pillars.printedTotal), "", "", session.text(SHIRUBE_TEXT("Total as printed")), ""});
    const auto* portfolio = facts.catalogue().portfolio(pillars.portfolio);
    session.out() << (portfolio == nullptr ? pillars.portfolio.value() : portfolio->name) << "  "
                  << pillars.cycle.name() << '\n';
    table.print(session.out());
}

void printFigure(const Session& session, const std::string& label, const domain::FigureStatement* figure) {
    session.out() << "  + " << label << "  " << figureText(session, figure);
    if (figure != nullptr && figure->figure.withinEnvelope) {
        session.out() << "  ("
                      << session.text(SHIRUBE_TEXT("Part of an envelope: between 0 and the printed amount; a shared "
                                                   "envelope counts once"))
                      << ')';
    }
    session.out() << '\n';
    if (figure != nullptr) {
        session.out() << "      " << figure->citation.source.value() << ", " << figure->citation.locator << ": "
                      << figure->citation.raw << '\n';
    }
}

// How the sum of a pillar's items came about.
void explain(const Session& session, const PillarTable& pillars) {
    for (const auto& section : pillars.sections) {
        session.out() << '\n'
                      << pillars.cycle.name() << ' ' << session.text(label(section.pillar)) << ": "
                      << rangeText(section.itemised) << amountHeading(session, kUnit) << '\n';
        for (const auto& entry : section.items) {
            printFigure(session, entry.item->name, entry.figure);
        }
    }
}

}  // namespace

int runPillars(const Session& session) {
    const auto facts = openFacts(session);
    if (!facts) {
        return session.fail(facts.error());
    }
    const auto tables = analysis::reportPillars(**facts);
    if (!tables) {
        return session.fail(tables.error());
    }
    if (session.options().json) {
        Json list = Json::array();
        for (const auto& table : *tables) {
            list.push_back(tableToJson(session, **facts, table));
        }
        return session.done(Json{{"tables", list}});
    }
    const char* separator = "";
    for (const auto& table : *tables) {
        session.out() << separator;
        printTable(session, **facts, table);
        if (session.options().explain) {
            explain(session, table);
        }
        separator = "\n";
    }
    return kDone;
}

}  // namespace shirube::cli
