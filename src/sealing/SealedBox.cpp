// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/SealedBox.h"

#include <sodium.h>

#include "Base64.h"

namespace shirube::sealing {

using base::ErrorCode;
using base::Message;

namespace {

constexpr std::size_t kBlock = 16'384;

}  // namespace

BoxKeys makeBoxKeys() {
    prepareSodium();
    std::string publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    std::string secretKey(crypto_box_SECRETKEYBYTES, '\0');
    const WipedAtEnd wiped(secretKey);
    crypto_box_keypair(bytesOf(publicKey), bytesOf(secretKey));
    return {toBase64(publicKey), toBase64(secretKey)};
}

base::Result<std::string> closeBox(std::string_view text, const std::string& publicKey) {
    prepareSodium();
    const auto key = fromBase64(publicKey);
    if (!key || key->size() != crypto_box_PUBLICKEYBYTES) {
        return base::fail(ErrorCode::InvalidInput, Message(SHIRUBE_TEXT("The key for sealing is not one.")));
    }
    auto content = padded(text, kBlock);
    const WipedAtEnd wiped(content);
    std::string box(content.size() + crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal(bytesOf(box), bytesOf(std::string_view(content)), content.size(),
                        bytesOf(std::string_view(*key))) != 0) {
        return base::fail(ErrorCode::InvalidInput, Message(SHIRUBE_TEXT("The key for sealing is not one.")));
    }
    return toBase64(box);
}

base::Result<std::string> openBox(const std::string& box, const BoxKeys& keys) {
    prepareSodium();
    const auto publicKey = fromBase64(keys.publicKey);
    auto secretKey = fromBase64(keys.secretKey).value_or(std::string());
    const WipedAtEnd wiped(secretKey);
    const auto bytes = fromBase64(box);
    if (publicKey && bytes && publicKey->size() == crypto_box_PUBLICKEYBYTES &&
        secretKey.size() == crypto_box_SECRETKEYBYTES && bytes->size() > crypto_box_SEALBYTES) {
        std::string content(bytes->size() - crypto_box_SEALBYTES, '\0');
        if (crypto_box_seal_open(bytesOf(content), bytesOf(std::string_view(*bytes)), bytes->size(),
                                 bytesOf(std::string_view(*publicKey)), bytesOf(std::string_view(secretKey))) == 0) {
            if (auto text = unpadded(std::move(content), kBlock)) {
                return *std::move(text);
            }
        }
    }
    return base::fail(
        ErrorCode::Corrupt,
        Message(SHIRUBE_TEXT("The seal is broken, or made for another key: nothing in it can be trusted.")));
}

}  // namespace shirube::sealing
