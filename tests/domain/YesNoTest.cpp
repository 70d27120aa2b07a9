// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/YesNo.h"

#include "support/Catch.h"

using shirube::domain::parseYesNo;

TEST_CASE("Yes and no are read as persons write them, and nothing else is either") {
    for (const auto* text : {"はい", " YES ", "ｙｅｓ", "y", "有", "有り", "あり", "○", "１"}) {
        INFO(text);
        CHECK(parseYesNo(text) == true);
    }
    for (const auto* text : {"いいえ", "No", "ＮＯ", "無", "無し", "なし", "×", "0"}) {
        INFO(text);
        CHECK(parseYesNo(text) == false);
    }
    for (const auto* text : {"", "はいいいえ", "2", "yes no", "未定"}) {
        INFO(text);
        CHECK_FALSE(parseYesNo(text));
    }
}
