// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/Result.h"

namespace shirube::sealing {

/// A pair of keys for boxes that anybody can close and only the holder of the secret one can open. Base64.
struct BoxKeys {
    std::string publicKey;
    std::string secretKey;
};
[[nodiscard]] BoxKeys makeBoxKeys();

/// The text in a box (X25519, XSalsa20-Poly1305; libsodium's sealed box), padded to a multiple of 16 KiB first so that
/// its length tells nothing. Base64. InvalidInput for what is no key.
[[nodiscard]] base::Result<std::string> closeBox(std::string_view text, const std::string& publicKey);
/// Corrupt where the box was tampered with or is for another key.
[[nodiscard]] base::Result<std::string> openBox(const std::string& box, const BoxKeys& keys);

}  // namespace shirube::sealing
