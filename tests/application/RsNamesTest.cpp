// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsNames.h"

#include "support/Catch.h"

using shirube::application::RsName;

TEST_CASE("names that differ in signs, widths and spaces are one name", "[application][rs]") {
    CHECK(RsName("ポスト５Ｇ情報通信システム基盤強化研究開発事業") ==
          RsName("ﾎﾟｽﾄ5G 情報通信システム「基盤強化」研究開発事業"));
    CHECK(RsName("補助率・委託費等") == RsName("補助率委託費等"));
    CHECK_FALSE(RsName("第1号") == RsName("第2号"));
    CHECK(RsName("甲").likeness(RsName("甲")) == 1000);
    CHECK(RsName("甲").likeness(RsName("乙")) == 0);
    CHECK(RsName("").likeness(RsName("")) == 0);
}

TEST_CASE("a name is like another by the neighbouring characters that both have", "[application][rs]") {
    const RsName name("半導体の開発");
    CHECK(name.likeness(RsName("半導体の開発")) == 1000);
    // Pairs: 半導 導体 体の の開 開発; 半導 導体 体の の製 製造.
    CHECK(name.likeness(RsName("半導体の製造")) == 2000 * 3 / 10);
    CHECK(RsName("半導体の製造").likeness(name) == 600);
    CHECK(name.likeness(RsName("観光の振興")) == 0);
    // Twice in the one and once in the other counts once.
    CHECK(RsName("開発開発").likeness(RsName("開発")) == 2000 / 4);
}

TEST_CASE("what stands in brackets behind a name doesn't make it another", "[application][rs]") {
    const RsName plain("ポスト5G情報通信システム基盤強化研究開発事業");
    const RsName longer("ポスト５Ｇ情報通信システム基盤強化研究開発事業（AI基盤モデル及び先端半導体関連技術開発事業）");
    CHECK(plain.likeness(longer) == 1000);
    CHECK_FALSE(plain == longer);
    CHECK(plain.likeness(RsName("先端半導体の国内生産拠点の確保")) < 250);
}
