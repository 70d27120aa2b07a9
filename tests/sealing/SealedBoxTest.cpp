// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/SealedBox.h"

#include <algorithm>
#include <string>

#include "Base64.h"
#include "support/Catch.h"

using namespace shirube;
using base::ErrorCode;

namespace {

bool isRefused(const base::Result<std::string>& opened) {
    return !opened && opened.error().code == ErrorCode::Corrupt;
}

}  // namespace

TEST_CASE("A box that anybody closed only the holder of the key opens", "[sealing][box]") {
    const auto keys = sealing::makeBoxKeys();
    const auto others = sealing::makeBoxKeys();
    CHECK(keys.publicKey != others.publicKey);
    CHECK(keys.secretKey != keys.publicKey);
    for (const auto& text : {std::string(), std::string("A"), std::string("\0\x80\0", 3), std::string(5'000'000, 'x'),
                             std::string("委員の採点と総評")}) {
        CAPTURE(text.size());
        const auto box = sealing::closeBox(text, keys.publicKey);
        REQUIRE(box.has_value());
        const auto opened = sealing::openBox(*box, keys);
        REQUIRE(opened.has_value());
        CHECK((*opened == text));
        CHECK(isRefused(sealing::openBox(*box, others)));
        CHECK(isRefused(sealing::openBox(*box, {keys.publicKey, others.secretKey})));
        CHECK(isRefused(sealing::openBox(*box, {others.publicKey, keys.secretKey})));
    }
}

TEST_CASE("A box's length and bytes tell nothing of the text", "[sealing][box]") {
    const auto keys = sealing::makeBoxKeys();
    const auto close = [&](const std::string& text) { return sealing::closeBox(text, keys.publicKey).value(); };
    CHECK(close("A").size() == close(std::string(3000, 'A')).size());
    CHECK(close("").size() == close("A").size());
    CHECK(close("A") != close("A"));
}

TEST_CASE("A box with any byte changed is refused", "[sealing][box]") {
    const auto keys = sealing::makeBoxKeys();
    const auto box = sealing::closeBox("A", keys.publicKey).value();
    const auto bytes = sealing::fromBase64(box).value();
    REQUIRE(bytes.size() > 4096);
    // All of the key and the tag, then every so often.
    for (std::size_t at = 0; at < bytes.size(); at += at < 96 ? 1 : 41) {
        for (const int bit : {0, 7}) {
            auto changed = bytes;
            changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ (1U << bit));
            CAPTURE(at, bit);
            CHECK(isRefused(sealing::openBox(sealing::toBase64(changed), keys)));
        }
    }
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{47}, std::size_t{48}, std::size_t{49},
                                   bytes.size() - 4096, bytes.size() - 1}) {
        CAPTURE(size);
        CHECK(isRefused(sealing::openBox(sealing::toBase64(bytes.substr(0, size)), keys)));
    }
    CHECK(isRefused(sealing::openBox(sealing::toBase64(bytes + '\0'), keys)));
    CHECK(isRefused(sealing::openBox(box + "A", keys)));
    CHECK(isRefused(sealing::openBox(box.substr(1), keys)));
    CHECK(isRefused(sealing::openBox("", keys)));
}

TEST_CASE("What is no key is refused, and closes nothing", "[sealing][box]") {
    const auto keys = sealing::makeBoxKeys();
    const auto box = sealing::closeBox("A", keys.publicKey).value();
    for (const auto& key : {std::string(), std::string("A"), keys.publicKey.substr(4), keys.publicKey + keys.publicKey,
                            keys.publicKey + " ", std::string("\0", 1), sealing::toBase64(std::string(31, 'k')),
                            sealing::toBase64(std::string(33, 'k')), sealing::toBase64(std::string(32, '\0'))}) {
        CAPTURE(key);
        const auto closed = sealing::closeBox("A", key);
        REQUIRE_FALSE(closed.has_value());
        CHECK(closed.error().code == ErrorCode::InvalidInput);
        CHECK(isRefused(sealing::openBox(box, {key, keys.secretKey})));
        CHECK(isRefused(sealing::openBox(box, {keys.publicKey, key})));
    }
}

TEST_CASE("Base64 has one text for the same bytes", "[sealing][base64]") {
    for (std::size_t size = 0; size < 50; ++size) {
        const auto bytes = sealing::randomBytes(size);
        CHECK(sealing::fromBase64(sealing::toBase64(bytes)) == bytes);
    }
    CHECK(sealing::toBase64("A") == "QQ==");
    for (std::size_t at = 0; at < 8; ++at) {
        for (int c = 0; c < 256; ++c) {
            std::string text = "QUJDREVG";
            text[at] = static_cast<char>(c);
            const auto bytes = sealing::fromBase64(text);
            CAPTURE(at, c);
            CHECK((!bytes || sealing::toBase64(*bytes) == text));
        }
    }
    for (const auto* text : {"QQ", "QQ=", "QR==", "QQ===", "Q Q==", "QQ==\n", "QQ==QQ==", "-_-_", "=", "Q", "QUJ=="}) {
        CAPTURE(text);
        CHECK_FALSE(sealing::fromBase64(text));
    }
}

TEST_CASE("A secret is overwritten where it is wiped", "[sealing]") {
    std::string secret(64, 's');
    const auto* place = secret.data();
    sealing::wipe(secret);
    CHECK(secret.empty());
    // The buffer is still the string's own.
    REQUIRE(secret.capacity() >= 64);
    CHECK(std::all_of(place, place + 64, [](char c) { return c == '\0'; }));
    std::string other(64, 's');
    {
        const sealing::WipedAtEnd wiped(other);
        CHECK(other.size() == 64);
    }
    CHECK(other.empty());
}
