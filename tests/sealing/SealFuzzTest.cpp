// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include "Base64.h"
#include "sealing/PassphraseSeal.h"
#include "sealing/SealedBox.h"
#include "sealing/Signature.h"
#include "support/Catch.h"
#include "support/Property.h"

using namespace shirube;

namespace {

std::string bytes(test::Random& random, std::int64_t most) {
    std::string text(static_cast<std::size_t>(random.between(0, most)), '\0');
    for (auto& c : text) {
        c = static_cast<char>(random.between(0, 255));
    }
    return text;
}

// Bytes, Base64 of bytes, or what begins like the real thing.
std::string noise(test::Random& random, const std::string& real) {
    switch (random.between(0, 4)) {
        case 0:
            return bytes(random, 300);
        case 1:
            return sealing::toBase64(bytes(random, 300));
        case 2:
            return std::to_string(random.between(0, 2'000'000)) + ":" + sealing::toBase64(bytes(random, 300));
        case 3: {
            auto changed = real;
            for (auto n = random.between(1, 4); n > 0; --n) {
                changed[random.index(changed.size())] = static_cast<char>(random.between(0, 255));
            }
            return changed;
        }
        default:
            return real.substr(0, random.index(real.size())) + bytes(random, 20);
    }
}

}  // namespace

TEST_CASE("Random bytes open nothing and break nothing", "[sealing][fuzz]") {
    const auto keys = sealing::makeBoxKeys();
    const auto signing = sealing::makeSigningKeys();
    const auto key = sealing::PassphraseKey::make("correct horse battery staple", sealing::SealCost::Minimal).value();
    const auto box = sealing::closeBox("A", keys.publicKey).value();
    const auto seal = key.seal("A", "sheet", 64);
    const auto signature = sealing::sign("A", signing.signKey).value();
    test::forAllSeeds(3000, [&](test::Random& random) {
        if (const auto made = noise(random, box); made != box) {
            CHECK_FALSE(sealing::openBox(made, keys).has_value());
        }
        if (const auto made = noise(random, seal); made != seal) {
            CHECK_FALSE(key.open(made, "sheet").has_value());
        }
        if (const auto made = noise(random, signature); made != signature) {
            CHECK_FALSE(sealing::isSignedBy("A", made, signing.verifyKey));
        }
        if (const auto made = noise(random, keys.publicKey); made != keys.publicKey) {
            CHECK_FALSE(sealing::openBox(box, {made, keys.secretKey}).has_value());
        }
    });
}

TEST_CASE("Random parameters give no key, or one that opens nothing", "[sealing][fuzz]") {
    const auto key = sealing::PassphraseKey::make("correct horse battery staple", sealing::SealCost::Minimal).value();
    const auto seal = key.seal("A", "sheet");
    test::forAllSeeds(2000, [&](test::Random& random) {
        const auto parameters = noise(random, key.parameters());
        if (parameters == key.parameters()) {
            return;
        }
        const auto again = sealing::PassphraseKey::again("correct horse battery staple", parameters);
        CHECK_FALSE((again && again->open(seal, "sheet")));
    });
}
