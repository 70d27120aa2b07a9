// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/PassphraseSeal.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>
#include <utility>

#include "Base64.h"
#include "base/Text.h"

namespace shirube::sealing {

using base::ErrorCode;
using base::Message;

namespace {

struct Work {
    std::string_view name;
    unsigned long long passes;
    std::size_t memory;
};

constexpr std::array kWork{
    Work{"usual", crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE},
    Work{"quick", crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE},
    Work{"minimal", crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN},
};
constexpr std::size_t kKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kLargestBlock = 999'999;
constexpr std::size_t kShortest = 12;
constexpr std::size_t kFewestWords = 4;
constexpr std::size_t kShortestWord = 2;
constexpr std::size_t kFewestSigns = 5;

// The salt stands behind the name of the cost: usual:<Base64>.
base::Result<std::string> keyOf(std::string_view passphrase, const Work& work, const std::string& salt) {
    prepareSodium();
    // A keyboard in full width types the same passphrase.
    auto folded = base::nfkc(passphrase);
    const WipedAtEnd wiped(folded);
    std::string key(kKeySize, '\0');
    if (crypto_pwhash(bytesOf(key), key.size(), folded.data(), folded.size(), bytesOf(std::string_view(salt)),
                      work.passes, work.memory, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return base::fail(ErrorCode::Io,
                          Message(SHIRUBE_TEXT("There is too little memory to derive a key from the passphrase. Close "
                                               "other programs and try again.")));
    }
    return key;
}

tl::unexpected<base::Error> wrong() {
    return base::fail(ErrorCode::Corrupt,
                      Message(SHIRUBE_TEXT("The passphrase is wrong, or what it seals was changed.")));
}

// What is authenticated besides the content: the size of the blocks stands in the seal and belongs to it.
std::string authenticated(std::string_view block, std::string_view context) {
    return std::string(block) + ':' + std::string(context);
}

}  // namespace

base::Result<PassphraseKey> PassphraseKey::make(std::string_view passphrase, SealCost cost) {
    const auto& work = kWork[static_cast<std::size_t>(cost)];
    const auto salt = randomBytes(crypto_pwhash_SALTBYTES);
    auto key = keyOf(passphrase, work, salt);
    if (!key) {
        return base::forward(std::move(key));
    }
    return PassphraseKey(*std::move(key), std::string(work.name) + ':' + toBase64(salt));
}

base::Result<PassphraseKey> PassphraseKey::again(std::string_view passphrase, std::string_view parameters) {
    const auto colon = parameters.find(':');
    const auto work = std::find_if(kWork.begin(), kWork.end(),
                                   [&](const auto& one) { return one.name == parameters.substr(0, colon); });
    const auto salt = colon == std::string_view::npos ? std::nullopt : fromBase64(parameters.substr(colon + 1));
    if (work == kWork.end() || !salt || salt->size() != crypto_pwhash_SALTBYTES) {
        return wrong();
    }
    auto key = keyOf(passphrase, *work, *salt);
    if (!key) {
        return base::forward(std::move(key));
    }
    return PassphraseKey(*std::move(key), std::string(parameters));
}

PassphraseKey::PassphraseKey(std::string key, std::string parameters)
    : m_key(std::move(key)), m_parameters(std::move(parameters)) {}

PassphraseKey::~PassphraseKey() {
    wipe(m_key);
}

PassphraseKey::PassphraseKey(PassphraseKey&& other) noexcept
    : m_key(std::exchange(other.m_key, {})), m_parameters(std::exchange(other.m_parameters, {})) {}

PassphraseKey& PassphraseKey::operator=(PassphraseKey&& other) noexcept {
    std::swap(m_key, other.m_key);
    std::swap(m_parameters, other.m_parameters);
    return *this;
}

std::string PassphraseKey::seal(std::string_view text, std::string_view context, std::size_t block) const {
    if (m_key.size() != kKeySize || block == 0 || block > kLargestBlock) {
        throw std::logic_error("a key that is gone, or blocks of no size, can't seal");
    }
    auto content = padded(text, block);
    const WipedAtEnd wiped(content);
    const auto size = std::to_string(block);
    const auto besides = authenticated(size, context);
    auto sealed = randomBytes(kNonceSize);
    sealed.resize(kNonceSize + content.size() + kTagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(sealed) + kNonceSize, nullptr, bytesOf(std::string_view(content)), content.size(),
        bytesOf(std::string_view(besides)), besides.size(), nullptr, bytesOf(sealed), bytesOf(std::string_view(m_key)));
    return size + ':' + toBase64(sealed);
}

base::Result<std::string> PassphraseKey::open(const std::string& seal, std::string_view context) const {
    const auto colon = seal.find(':');
    const auto digits = std::string_view(seal).substr(0, colon);
    if (colon == std::string::npos || digits.empty() || digits.size() > 6 ||
        !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        return wrong();
    }
    const auto block = static_cast<std::size_t>(std::stoul(std::string(digits)));
    const auto sealed = fromBase64(std::string_view(seal).substr(colon + 1));
    if (m_key.size() != kKeySize || block == 0 || !sealed || sealed->size() < kNonceSize + kTagSize) {
        return wrong();
    }
    const std::string_view bytes(*sealed);
    const auto besides = authenticated(digits, context);
    std::string content(bytes.size() - kNonceSize - kTagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(content), nullptr, nullptr, bytesOf(bytes) + kNonceSize,
                                                   bytes.size() - kNonceSize, bytesOf(std::string_view(besides)),
                                                   besides.size(), bytesOf(bytes),
                                                   bytesOf(std::string_view(m_key))) != 0) {
        return wrong();
    }
    auto text = unpadded(std::move(content), block);
    return text ? base::Result<std::string>(*std::move(text)) : wrong();
}

base::Status checkPassphrase(std::string_view passphrase) {
    auto folded = base::nfkc(passphrase);
    const WipedAtEnd wiped(folded);
    std::size_t characters = 0;
    std::size_t words = 0;
    std::size_t inWord = 0;
    std::set<std::string_view> signs;
    for (std::size_t at = 0; at < folded.size();) {
        std::size_t end = at + 1;
        while (end < folded.size() && (static_cast<unsigned char>(folded[end]) & 0xC0U) == 0x80U) {
            ++end;
        }
        const auto sign = std::string_view(folded).substr(at, end - at);
        at = end;
        // What parts words is easy to guess.
        if (sign == " " || sign == "-" || sign == "\t" || sign == "\n" || sign == "\r") {
            inWord = 0;
            continue;
        }
        ++characters;
        if (++inWord == kShortestWord) {
            ++words;
        }
        signs.insert(sign);
    }
    if (characters < kShortest && words < kFewestWords) {
        return base::fail(
            ErrorCode::InvalidInput,
            Message(SHIRUBE_TEXT("The passphrase is too short: use at least 12 characters, or 4 words.")));
    }
    if (signs.size() < kFewestSigns) {
        return base::fail(
            ErrorCode::InvalidInput,
            Message(SHIRUBE_TEXT("The passphrase repeats the same few characters: use at least 5 different ones.")));
    }
    return {};
}

std::string suggestPassphrase() {
    prepareSodium();
    constexpr std::string_view kSigns = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string phrase;
    for (int group = 0; group < 5; ++group) {
        phrase += group > 0 ? "-" : "";
        for (int sign = 0; sign < 4; ++sign) {
            phrase += kSigns[randombytes_uniform(kSigns.size())];
        }
    }
    return phrase;
}

}  // namespace shirube::sealing
