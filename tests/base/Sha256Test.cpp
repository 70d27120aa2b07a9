// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Sha256.h"

#include "support/Catch.h"

TEST_CASE("SHA-256 gives the digests of FIPS 180-4") {
    using shirube::base::sha256Hex;
    CHECK(sha256Hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256Hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256Hex(std::string(1'000'000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("SHA-256 piece by piece is the same as at once, and may be asked in between") {
    std::string text;
    shirube::base::Sha256 hash;
    CHECK(hash.hex() == shirube::base::sha256Hex(""));
    for (std::size_t size = 0; size < 200; size += 13) {
        const std::string piece(size, static_cast<char>('a' + size % 26));
        hash.add(piece);
        text += piece;
        CHECK(hash.hex() == shirube::base::sha256Hex(text));
    }
    const auto moved = std::move(hash);
    CHECK(moved.hex() == shirube::base::sha256Hex(text));
}
