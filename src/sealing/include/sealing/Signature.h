// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/Result.h"

namespace shirube::sealing {

/// Ed25519. Base64.
struct SigningKeys {
    std::string verifyKey;
    std::string signKey;
};
[[nodiscard]] SigningKeys makeSigningKeys();
/// Base64. InvalidInput for what is no key.
[[nodiscard]] base::Result<std::string> sign(std::string_view text, const std::string& signKey);
[[nodiscard]] bool isSignedBy(std::string_view text, const std::string& signature, const std::string& verifyKey);

/// A keyed digest (BLAKE2b): tells equal texts without showing them. `key` is any secret text. Base64.
[[nodiscard]] std::string keyedDigest(std::string_view text, std::string_view key);
/// An identifier that nobody can guess and whose order tells nothing: 32 hexadecimal digits.
[[nodiscard]] std::string randomId();

}  // namespace shirube::sealing
