// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"

#include "support/Catch.h"

using namespace shirube::base;

TEST_CASE("UTF-8 is recognised strictly") {
    CHECK(isValidUtf8("予算 𠮷 é"));
    CHECK(isValidUtf8(""));
    CHECK_FALSE(isValidUtf8("\x95\xE2\x90\xB3"));  // 補正 in CP932
    CHECK_FALSE(isValidUtf8("\xC0\xAF"));          // overlong
    CHECK_FALSE(isValidUtf8("\xED\xA0\x80"));      // a surrogate
    CHECK_FALSE(isValidUtf8("\xE4\xBA"));          // cut off
}

TEST_CASE("NFKC folds widths and leaves invalid text alone") {
    CHECK(nfkc("９．８億円") == "9.8億円");
    CHECK(nfkc("ｽﾃｰｼﾞｹﾞｰﾄ") == "ステージゲート");
    CHECK(nfkc("\xFF") == "\xFF");
}

TEST_CASE("a search key is the same for what a user would type for the same word") {
    const auto key = searchKey("ステージゲート");
    CHECK(searchKey("ｽﾃｰｼﾞｹﾞｰﾄ") == key);
    CHECK(searchKey("すてーじげーと") == key);
    CHECK(searchKey(" ステージ　ゲート ") == key);
    CHECK(searchKey("ポスト５Ｇ") == searchKey("ポスト5g"));
    CHECK(searchKey("基金") != searchKey("基盤"));
}

TEST_CASE("trimming knows the ideographic space") {
    CHECK(trimmed("　 \t予算\n ") == "予算");
    CHECK(trimmed(" 　").empty());
    CHECK(trimmed("").empty());
}

TEST_CASE("display width counts wide characters twice") {
    CHECK(displayWidth("R8当初(案)") == 10);
    CHECK(displayWidth("ｱb") == 2);
}

TEST_CASE("quoting cuts at a character") {
    CHECK(quoted("予算", 60) == "予算");
    CHECK(quoted("予算額", 7) == "予算…");
    CHECK(quoted("\xFF\xFE") == "(not UTF-8)");
}
