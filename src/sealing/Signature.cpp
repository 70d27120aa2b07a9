// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/Signature.h"

#include <sodium.h>

#include "Base64.h"

namespace shirube::sealing {

using base::ErrorCode;
using base::Message;

SigningKeys makeSigningKeys() {
    prepareSodium();
    std::string verifyKey(crypto_sign_PUBLICKEYBYTES, '\0');
    std::string signKey(crypto_sign_SECRETKEYBYTES, '\0');
    const WipedAtEnd wiped(signKey);
    crypto_sign_keypair(bytesOf(verifyKey), bytesOf(signKey));
    return {toBase64(verifyKey), toBase64(signKey)};
}

base::Result<std::string> sign(std::string_view text, const std::string& signKey) {
    prepareSodium();
    auto key = fromBase64(signKey).value_or(std::string());
    const WipedAtEnd wiped(key);
    if (key.size() != crypto_sign_SECRETKEYBYTES) {
        return base::fail(ErrorCode::InvalidInput, Message(SHIRUBE_TEXT("The key for signing is not one.")));
    }
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(text), text.size(), bytesOf(std::string_view(key)));
    return toBase64(signature);
}

bool isSignedBy(std::string_view text, const std::string& signature, const std::string& verifyKey) {
    prepareSodium();
    const auto key = fromBase64(verifyKey);
    const auto bytes = fromBase64(signature);
    return key && bytes && key->size() == crypto_sign_PUBLICKEYBYTES && bytes->size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(bytesOf(std::string_view(*bytes)), bytesOf(text), text.size(),
                                       bytesOf(std::string_view(*key))) == 0;
}

std::string keyedDigest(std::string_view text, std::string_view key) {
    prepareSodium();
    // The key of BLAKE2b has at most 64 bytes: its own digest stands for a longer one.
    std::string shortKey(crypto_generichash_KEYBYTES, '\0');
    const WipedAtEnd wiped(shortKey);
    crypto_generichash(bytesOf(shortKey), shortKey.size(), bytesOf(key), key.size(), nullptr, 0);
    std::string digest(crypto_generichash_BYTES, '\0');
    crypto_generichash(bytesOf(digest), digest.size(), bytesOf(text), text.size(), bytesOf(shortKey), shortKey.size());
    return toBase64(digest);
}

std::string randomId() {
    const auto bytes = randomBytes(16);
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytesOf(std::string_view(bytes)), bytes.size());
    text.pop_back();  // the NUL
    return text;
}

}  // namespace shirube::sealing
