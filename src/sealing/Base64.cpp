// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Base64.h"

#include <sodium.h>

#include <algorithm>
#include <stdexcept>

namespace shirube::sealing {

namespace {

constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL;

}  // namespace

void prepareSodium() {
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium finds no source of random numbers");
    }
}

std::string toBase64(std::string_view bytes) {
    std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytesOf(bytes), bytes.size(), kVariant);
    text.pop_back();  // the NUL
    return text;
}

std::optional<std::string> fromBase64(std::string_view text) {
    // libsodium's decoder takes bytes beyond ASCII for letters: what was changed would still open.
    if (std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 0x7F; })) {
        return std::nullopt;
    }
    std::string bytes(text.size() / 4 * 3 + 3, '\0');
    std::size_t size = 0;
    if (sodium_base642bin(bytesOf(bytes), bytes.size(), text.data(), text.size(), nullptr, &size, nullptr, kVariant) !=
        0) {
        return std::nullopt;
    }
    bytes.resize(size);
    return bytes;
}

std::string randomBytes(std::size_t count) {
    prepareSodium();
    std::string bytes(count, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

void wipe(std::string& secret) {
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

std::string padded(std::string_view text, std::size_t block) {
    // Of its size from the start: growing would leave a copy of the text behind.
    std::string bytes(text.size() + block - text.size() % block, '\0');
    std::copy(text.begin(), text.end(), bytes.begin());
    std::size_t size = 0;
    sodium_pad(&size, bytesOf(bytes), text.size(), block, bytes.size());
    bytes.resize(size);
    return bytes;
}

std::optional<std::string> unpadded(std::string text, std::size_t block) {
    std::size_t size = 0;
    if (block == 0 || text.empty() || text.size() % block != 0 ||
        sodium_unpad(&size, bytesOf(text), text.size(), block) != 0) {
        return std::nullopt;
    }
    text.resize(size);
    return text;
}

}  // namespace shirube::sealing
