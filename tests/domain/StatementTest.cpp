// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Statement.h"

#include <vector>

#include "support/Catch.h"

using namespace shirube::domain;

namespace {

Statement statement(const char* id, const char* amount, StatementOrigin origin = StatementOrigin::Document) {
    Statement result;
    result.id = StatementId(id);
    result.amount = *StatedAmount::parse(amount);
    result.origin = origin;
    return result;
}

}  // namespace

TEST_CASE("of equally precise statements the newest document's is adopted") {
    std::vector statements{statement("older", "30億円"), statement("newer", "30億円"), statement("same day", "30億円")};
    statements[0].citation.source = SourceId("paper");
    statements[1].citation.source = SourceId("slides");
    statements[2].citation.source = SourceId("slides");
    const std::vector<Source> sources{{SourceId("slides"), "", "", "2026-04-03", ""},
                                      {SourceId("paper"), "", "", "2026-02-12", ""}};
    CHECK(mostPrecise(statements, sources)->id.value() == "newer");
}

TEST_CASE("the most precise official statement is adopted") {
    const std::vector statements{statement("rounded", "1.5兆円"), statement("qualified", "約14,630億円"),
                                 statement("person", "1,463,012百万円", StatementOrigin::Person),
                                 statement("precise", "14,630億円"), statement("same", "14,630億円")};
    CHECK(mostPrecise(statements, {})->id.value() == "precise");
    CHECK(mostPrecise({}, {}) == nullptr);
    CHECK(mostPrecise(std::span(statements).subspan(2, 1), {})->id.value() == "person");
}
