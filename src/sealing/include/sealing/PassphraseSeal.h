// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/Result.h"

namespace shirube::sealing {

/// How much work a guess of the passphrase takes (Argon2id).
enum class SealCost {
    Usual,    ///< 256 MiB, about half a second: what leaves the house
    Quick,    ///< 64 MiB: a PIN at the start of the program
    Minimal,  ///< for tests
};

/// A key from a passphrase, for many seals with one derivation. Wiped when it goes.
class PassphraseKey {
public:
    /// With a new salt.
    [[nodiscard]] static base::Result<PassphraseKey> make(std::string_view passphrase, SealCost cost);
    /// With the salt and the cost that parameters() gave.
    [[nodiscard]] static base::Result<PassphraseKey> again(std::string_view passphrase, std::string_view parameters);
    ~PassphraseKey();
    PassphraseKey(PassphraseKey&&) noexcept;
    PassphraseKey& operator=(PassphraseKey&&) noexcept;
    PassphraseKey(const PassphraseKey&) = delete;
    PassphraseKey& operator=(const PassphraseKey&) = delete;

    /// Salt and cost as text: nothing secret.
    [[nodiscard]] const std::string& parameters() const { return m_parameters; }
    /// Padded to a multiple of `block` bytes (1 to 999,999), with a fresh nonce, authenticated together with `context`,
    /// which is not in the seal. The size of the blocks, a colon, Base64.
    [[nodiscard]] std::string seal(std::string_view text, std::string_view context, std::size_t block = 1024) const;
    /// Corrupt where the passphrase or the context is another or the seal was tampered with.
    [[nodiscard]] base::Result<std::string> open(const std::string& seal, std::string_view context) const;

private:
    PassphraseKey(std::string key, std::string parameters);
    std::string m_key;
    std::string m_parameters;
};

/// Enough for a seal that leaves the house: at least 12 characters besides blanks and hyphens, or 4 words of two and
/// more; 5 different ones among them. InvalidInput says what is missing.
[[nodiscard]] base::Status checkPassphrase(std::string_view passphrase);
/// Five groups of four signs that don't look alike, about 99 bits, for a person to read out.
[[nodiscard]] std::string suggestPassphrase();

}  // namespace shirube::sealing
