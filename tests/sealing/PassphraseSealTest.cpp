// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/PassphraseSeal.h"

#include <set>
#include <stdexcept>
#include <string>
#include <utility>

#include "Base64.h"
#include "support/Catch.h"

using namespace shirube;
using base::ErrorCode;
using sealing::PassphraseKey;
using sealing::SealCost;

namespace {

constexpr auto kPhrase = "correct horse battery staple";

PassphraseKey keyOf(std::string_view phrase = kPhrase) {
    auto key = PassphraseKey::make(phrase, SealCost::Minimal);
    REQUIRE(key.has_value());
    return *std::move(key);
}

bool isRefused(const base::Result<std::string>& opened) {
    return !opened && opened.error().code == ErrorCode::Corrupt;
}

std::string code(const base::Status& status) {
    return status ? "good" : std::string(status.error().message.english());
}

}  // namespace

TEST_CASE("What a passphrase seals it opens again", "[sealing][passphrase]") {
    const auto key = keyOf();
    const std::string bytes("\0\x80\0\xFF\n", 5);
    for (const auto& text : {std::string(), std::string("a"), std::string("総評：とてもよい"), bytes,
                             bytes + std::string(1019, 'x'), std::string(1024, '\x80'), std::string(3'000'000, 'z')}) {
        for (const std::size_t block : {std::size_t{1}, std::size_t{24}, std::size_t{1024}, std::size_t{999'999}}) {
            CAPTURE(text.size(), block);
            const auto opened = key.open(key.seal(text, "draft", block), "draft");
            REQUIRE(opened.has_value());
            CHECK((*opened == text));
        }
    }
}

TEST_CASE("A key comes back from its passphrase and its parameters", "[sealing][passphrase]") {
    const auto key = keyOf();
    const auto seal = key.seal("85", "round-1");
    const auto again = PassphraseKey::again(kPhrase, key.parameters());
    REQUIRE(again.has_value());
    CHECK(again->open(seal, "round-1").value() == "85");
    CHECK(again->parameters() == key.parameters());
    CHECK(key.parameters().find("horse") == std::string::npos);

    // Typed on a keyboard in full width.
    const auto wide =
        PassphraseKey::again("ｃｏｒｒｅｃｔ　ｈｏｒｓｅ　ｂａｔｔｅｒｙ　ｓｔａｐｌｅ", key.parameters());
    REQUIRE(wide.has_value());
    CHECK(wide->open(seal, "round-1").value() == "85");
}

TEST_CASE("Another passphrase, salt or context opens nothing", "[sealing][passphrase]") {
    const auto key = keyOf();
    const auto seal = key.seal("85", "round-1");
    CHECK(isRefused(PassphraseKey::again("correct horse battery stapler", key.parameters())->open(seal, "round-1")));
    CHECK(isRefused(PassphraseKey::again("", key.parameters())->open(seal, "round-1")));
    CHECK(isRefused(keyOf().open(seal, "round-1")));
    for (const auto* context : {"", "round-2", "round-", "round-10", "Round-1", ":round-1"}) {
        CAPTURE(context);
        CHECK(isRefused(key.open(seal, context)));
    }
    // Where the size of the blocks ends and the context begins can't be shifted.
    CHECK(isRefused(key.open(key.seal("85", "24:x", 1), "x")));
}

TEST_CASE("Two seals of the same text differ, and so do two keys of the same passphrase", "[sealing][passphrase]") {
    const auto key = keyOf();
    std::set<std::string> seals;
    std::set<std::string> parameters;
    for (int i = 0; i < 50; ++i) {
        seals.insert(key.seal("85", "c"));
        parameters.insert(keyOf().parameters());
    }
    CHECK(seals.size() == 50);
    CHECK(parameters.size() == 50);
}

TEST_CASE("A seal with any byte changed is refused", "[sealing][passphrase]") {
    const auto key = keyOf();
    for (const std::size_t block : {std::size_t{16}, std::size_t{64}}) {
        const auto seal = key.seal("A, B, C", "sheet", block);
        for (std::size_t at = 0; at < seal.size(); ++at) {
            for (const int bit : {0, 1, 2, 4, 7}) {
                auto changed = seal;
                changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ (1U << bit));
                CAPTURE(at, bit, changed[at]);
                CHECK(isRefused(key.open(changed, "sheet")));
            }
        }
        for (std::size_t size = 0; size < seal.size(); ++size) {
            CAPTURE(size);
            CHECK(isRefused(key.open(seal.substr(0, size), "sheet")));
        }
        CHECK(isRefused(key.open(seal + "A", "sheet")));
        CHECK(isRefused(key.open(seal + "=", "sheet")));
        CHECK(isRefused(key.open(" " + seal, "sheet")));
        CHECK(isRefused(key.open("0" + seal, "sheet")));
        CHECK(isRefused(key.open(seal + seal, "sheet")));
    }
}

TEST_CASE("The size of the blocks belongs to what is sealed", "[sealing][passphrase]") {
    const auto key = keyOf();
    // 64 bytes of content: each of these divides them, and the padding would look right.
    const auto seal = key.seal("A", "sheet", 64);
    const auto body = seal.substr(seal.find(':'));
    for (const auto* block : {"1", "2", "16", "32", "128", "0", "-64", "064", "999999", "9999999", "64 ", ""}) {
        CAPTURE(block);
        CHECK(isRefused(key.open(block + body, "sheet")));
    }
    CHECK(key.open("64" + body, "sheet").value() == "A");
    CHECK(isRefused(key.open("64", "sheet")));
    CHECK(isRefused(key.open(body.substr(1), "sheet")));
}

TEST_CASE("A seal's length tells the block and nothing else", "[sealing][passphrase]") {
    const auto key = keyOf();
    const auto length = [&](std::size_t size, std::size_t block) {
        return key.seal(std::string(size, 'x'), "c", block).size();
    };
    CHECK(length(1, 4096) == length(3000, 4096));
    CHECK(length(0, 4096) == length(4095, 4096));
    CHECK(length(4095, 4096) < length(4096, 4096));
    CHECK(length(1, 1024) == length(1023, 1024));
}

TEST_CASE("Blocks that none can read are a mistake of the program", "[sealing][passphrase]") {
    const auto key = keyOf();
    CHECK_THROWS_AS(key.seal("a", "c", 0), std::logic_error);
    CHECK_THROWS_AS(key.seal("a", "c", 1'000'000), std::logic_error);
}

TEST_CASE("Parameters that are none are refused", "[sealing][passphrase]") {
    const auto good = keyOf().parameters();
    REQUIRE(good.rfind("minimal:", 0) == 0);
    const auto salt = good.substr(good.find(':') + 1);
    for (const auto& parameters :
         {std::string(), std::string("minimal"), std::string("minimal:"), std::string(":") + salt, "huge:" + salt,
          "Minimal:" + salt, "minimal:" + salt + salt, "minimal:" + salt.substr(4), "minimal:" + salt.substr(1),
          "minimal:" + salt + "=", "minimal: " + salt, "minimal::" + salt, salt, good + "\n",
          std::string("minimal:\0", 9) + salt, std::string(100'000, 'A'), "minimal:" + std::string(100'000, 'A')}) {
        CAPTURE(parameters.substr(0, 60));
        const auto key = PassphraseKey::again(kPhrase, parameters);
        REQUIRE_FALSE(key.has_value());
        CHECK(key.error().code == ErrorCode::Corrupt);
    }
}

TEST_CASE("A key that was moved away opens nothing, and its heir everything", "[sealing][passphrase]") {
    auto key = keyOf();
    const auto seal = key.seal("85", "c");
    auto heir = std::move(key);
    CHECK(heir.open(seal, "c").value() == "85");
    // NOLINTNEXTLINE(bugprone-use-after-move): that is what is asked
    CHECK(isRefused(key.open(seal, "c")));
    CHECK_THROWS_AS(key.seal("85", "c"), std::logic_error);
    auto other = keyOf("another passphrase of four words");
    other = std::move(heir);
    CHECK(other.open(seal, "c").value() == "85");
}

TEST_CASE("A passphrase is long enough at 12 characters or 4 words", "[sealing][passphrase]") {
    for (const auto* good :
         {"abcdefghijkl", "correct horse battery staple", "ab cd ef gh", "ab-cd-ef-gh", "秘密 開封 採点 委員会",
          "ひみつのあいことばですよね", "ａｂｃｄｅｆｇｈｉｊｋｌ", "ａｂ　ｃｄ　ｅｆ　ｇｈ", "abcdef ghijkl"}) {
        CAPTURE(good);
        CHECK(code(sealing::checkPassphrase(good)) == "good");
    }
    for (const auto* shortOne :
         {"", "abcdefghijk", "correct horse batt", "a b c d", "ab cd ef", "            ", "- - - - - - -", "ab cd ef g",
          "ひみつのあいことばですよ", "abc\ndef\nghi", "ａｂｃｄｅｆｇｈｉｊｋ"}) {
        CAPTURE(shortOne);
        const auto status = sealing::checkPassphrase(shortOne);
        const bool isShort = !status && status.error().code == ErrorCode::InvalidInput;
        // A phrase of kana counts characters, not bytes; eighteen letters in three words are long enough.
        if (std::string_view(shortOne) == "correct horse batt" ||
            std::string_view(shortOne) == "ひみつのあいことばですよ") {
            CHECK(status.has_value());
        } else {
            CHECK(isShort);
        }
    }
    CHECK(code(sealing::checkPassphrase("aaaaaaaaaaaa")).find("5 different") != std::string::npos);
    CHECK(code(sealing::checkPassphrase("abcdabcdabcd")).find("5 different") != std::string::npos);
    CHECK(code(sealing::checkPassphrase("abcdabcdabce")) == "good");
    CHECK(code(sealing::checkPassphrase("aa aa aa aa")).find("5 different") != std::string::npos);
    CHECK_FALSE(sealing::checkPassphrase("\xFF\xFE").has_value());
}

TEST_CASE("A suggested passphrase is enough, and never the same", "[sealing][passphrase]") {
    std::set<std::string> seen;
    for (int i = 0; i < 200; ++i) {
        const auto phrase = sealing::suggestPassphrase();
        CHECK(phrase.size() == 24);
        CHECK(phrase.find_first_of("01ilo") == std::string::npos);
        CHECK(sealing::checkPassphrase(phrase).has_value());
        seen.insert(phrase);
    }
    CHECK(seen.size() == 200);
}

TEST_CASE("Padding comes off only where it was put on", "[sealing][padding]") {
    for (std::size_t block = 1; block < 40; ++block) {
        for (std::size_t size = 0; size < 90; ++size) {
            const std::string text(size, '\x80');
            const auto padded = sealing::padded(text, block);
            CHECK(padded.size() > text.size());
            CHECK(padded.size() <= text.size() + block);
            CHECK(padded.size() % block == 0);
            CHECK(sealing::unpadded(padded, block) == text);
        }
    }
    CHECK_FALSE(sealing::unpadded("", 16));
    CHECK_FALSE(sealing::unpadded("abc", 0));
    CHECK_FALSE(sealing::unpadded(std::string(15, 'a'), 16));
    CHECK_FALSE(sealing::unpadded(std::string(16, 'a'), 16));
    CHECK_FALSE(sealing::unpadded(std::string(32, '\0'), 16));
    // The end mark stands before the last block.
    CHECK_FALSE(sealing::unpadded(std::string(15, 'a') + '\x80' + std::string(16, '\0'), 16));
    CHECK_FALSE(sealing::unpadded("abcd", 999'999));
}
