// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Message.h"

#include "support/Catch.h"

using shirube::base::Message;

TEST_CASE("a message puts its arguments into the template") {
    CHECK(Message("{1} before {0}", {"a", "b"}).english() == "b before a");
    CHECK(Message("no arguments").english() == "no arguments");
    CHECK(Message::verbatim("{0} stays").english() == "{0} stays");
    CHECK(Message().isEmpty());
}

TEST_CASE("an argument is never read as a template") {
    CHECK(Message("“{0}” and {1}", {"{1}", "x"}).english() == "“{1}” and x");
}

TEST_CASE("a translator changes the template and nested messages, not verbatim text") {
    const auto japanese = [](std::string_view source) -> std::string {
        return source == "Total of {0}" ? "{0}の合計" : source == "Proposal" ? "案" : std::string(source);
    };
    CHECK(Message("Total of {0}", {"Proposal"}).text(japanese) == "Proposalの合計");
    CHECK(Message::nested("Total of {0}", {Message("Proposal")}).text(japanese) == "案の合計");
}

TEST_CASE("a translation that names an argument that does not exist falls back to English") {
    for (const auto* broken : {"{2}", "{", "{x}", "{-1}", "{0", "{18446744073709551616}"}) {
        CHECK(Message("Total of {0}", {"R6"}).text([&](auto) { return std::string(broken); }) == "Total of R6");
    }
}
