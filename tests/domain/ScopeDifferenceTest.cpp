// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ScopeDifference.h"

#include "support/Catch.h"

using namespace shirube::domain;

TEST_CASE("a note says in its first line how the scope differs, and keeps its text", "[domain]") {
    for (const auto scope : allScopeDifferences()) {
        const auto note = withScope("資料は基金からの支出。\n照会済み", scope);
        CHECK(scopeOf(note) == scope);
        CHECK(note.ends_with("\n資料は基金からの支出。\n照会済み"));
        // Saying it again says it once; saying another replaces it; saying nothing gives the text back.
        CHECK(withScope(note, scope) == note);
        CHECK(scopeOf(withScope(note, ScopeDifference::Other)) == ScopeDifference::Other);
        CHECK(withScope(withScope(note, ScopeDifference::Other), scope) == note);
        CHECK(withScope(note, std::nullopt) == "資料は基金からの支出。\n照会済み");
        CHECK(scopeDifferenceFromKey(toKey(scope)) == scope);
        CHECK_FALSE(label(scope).english().empty());
    }
    CHECK_FALSE(scopeDifferenceFromKey("none"));
}

TEST_CASE("a note may say how the scope differs and nothing more", "[domain]") {
    const auto note = withScope("  ", ScopeDifference::FundFlows);
    CHECK(note == "【範囲の違い：基金への造成と基金からの支出】");
    CHECK(scopeOf(note) == ScopeDifference::FundFlows);
    CHECK(withScope(note, std::nullopt).empty());
    // Typed by hand, with spaces around it.
    CHECK(scopeOf(" 【範囲の違い：等】 \r\n本文") == ScopeDifference::Broader);
}

TEST_CASE("a text that only speaks of scope doesn't say that it differs", "[domain]") {
    CHECK_FALSE(scopeOf(""));
    CHECK_FALSE(scopeOf("範囲の違い：等"));
    CHECK_FALSE(scopeOf("照会済み\n【範囲の違い：等】"));
    CHECK_FALSE(scopeOf("【範囲の違い：別】"));
    CHECK(withScope("【範囲の違い：別】\n本文", ScopeDifference::Other) ==
          "【範囲の違い：その他】\n【範囲の違い：別】\n本文");
}
