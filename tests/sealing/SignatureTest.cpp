// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/Signature.h"

#include <algorithm>
#include <set>
#include <string>

#include "Base64.h"
#include "support/Catch.h"

using namespace shirube;

TEST_CASE("A signature holds for its text and its key alone", "[sealing][signature]") {
    const auto keys = sealing::makeSigningKeys();
    const auto others = sealing::makeSigningKeys();
    for (const auto& text : {std::string(), std::string("answer"), std::string("\0", 1), std::string(2'000'000, 'x')}) {
        CAPTURE(text.size());
        const auto signature = sealing::sign(text, keys.signKey).value();
        CHECK(sealing::isSignedBy(text, signature, keys.verifyKey));
        CHECK_FALSE(sealing::isSignedBy(text + " ", signature, keys.verifyKey));
        CHECK_FALSE(sealing::isSignedBy(text, signature, others.verifyKey));
        CHECK_FALSE(sealing::isSignedBy(text, sealing::sign(text, others.signKey).value(), keys.verifyKey));
    }
    CHECK_FALSE(sealing::isSignedBy("b", sealing::sign("a", keys.signKey).value(), keys.verifyKey));
}

TEST_CASE("A signature or key with any bit changed fails", "[sealing][signature]") {
    const auto keys = sealing::makeSigningKeys();
    const auto signature = sealing::sign("answer", keys.signKey).value();
    const auto flipped = [](const std::string& text, std::size_t at) {
        auto bytes = sealing::fromBase64(text).value();
        bytes[at / 8] = static_cast<char>(static_cast<unsigned char>(bytes[at / 8]) ^ (1U << at % 8));
        return sealing::toBase64(bytes);
    };
    for (std::size_t bit = 0; bit < 64U * 8U; ++bit) {
        CAPTURE(bit);
        CHECK_FALSE(sealing::isSignedBy("answer", flipped(signature, bit), keys.verifyKey));
    }
    for (std::size_t bit = 0; bit < 32U * 8U; ++bit) {
        CAPTURE(bit);
        CHECK_FALSE(sealing::isSignedBy("answer", signature, flipped(keys.verifyKey, bit)));
    }
    for (const auto& none :
         {std::string(), signature.substr(4), signature + "AAAA", std::string("?"), keys.verifyKey}) {
        CAPTURE(none);
        CHECK_FALSE(sealing::isSignedBy("answer", none, keys.verifyKey));
    }
    CHECK_FALSE(sealing::isSignedBy("answer", signature, signature));
    CHECK_FALSE(sealing::isSignedBy("answer", signature, ""));
}

TEST_CASE("What is no key for signing is refused", "[sealing][signature]") {
    const auto keys = sealing::makeSigningKeys();
    for (const auto& key :
         {std::string(), keys.verifyKey, keys.signKey.substr(4), keys.signKey + "AAAA", std::string("not a key")}) {
        CAPTURE(key.size());
        const auto signature = sealing::sign("a", key);
        REQUIRE_FALSE(signature.has_value());
        CHECK(signature.error().code == base::ErrorCode::InvalidInput);
    }
}

TEST_CASE("A keyed digest tells equal texts to whoever has the key", "[sealing][digest]") {
    const std::string longKey(500, 'k');
    CHECK(sealing::keyedDigest("sheet", "key") == sealing::keyedDigest("sheet", "key"));
    CHECK(sealing::keyedDigest("sheet", longKey) == sealing::keyedDigest("sheet", longKey));
    std::set<std::string> digests;
    for (const auto* text : {"", "sheet", "sheet ", "Sheet", "shee"}) {
        for (const auto& key : {std::string(), std::string("key"), std::string("key "), std::string("Key"), longKey,
                                longKey + "k", std::string(64, 'k'), std::string(65, 'k')}) {
            const auto digest = sealing::keyedDigest(text, key);
            CHECK(sealing::fromBase64(digest).value().size() == 32);
            digests.insert(digest);
        }
    }
    CHECK(digests.size() == 5 * 8);
}

TEST_CASE("Identifiers are 32 hexadecimal digits and never the same", "[sealing][id]") {
    std::set<std::string> seen;
    std::size_t rising = 0;
    std::string last;
    for (int i = 0; i < 5000; ++i) {
        const auto id = sealing::randomId();
        REQUIRE(id.size() == 32);
        CHECK(id.find_first_not_of("0123456789abcdef") == std::string::npos);
        if (id > last) {
            ++rising;
        }
        seen.insert(id);
        last = id;
    }
    CHECK(seen.size() == 5000);
    // Their order tells nothing of when they were made: a half rises, give or take seven deviations.
    CHECK(rising > 2300);
    CHECK(rising < 2700);
}
