// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shirube::sealing {

/// Makes libsodium ready; called before its first use, and cheap after that.
void prepareSodium();
[[nodiscard]] std::string toBase64(std::string_view bytes);
/// Nothing for text that is not Base64.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);
/// `count` random bytes.
[[nodiscard]] std::string randomBytes(std::size_t count);
/// For libsodium, which counts in unsigned bytes.
[[nodiscard]] inline const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
[[nodiscard]] inline unsigned char* bytesOf(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}
/// Overwrites a secret, and leaves an empty text.
void wipe(std::string& secret);
/// Wipes a secret when the scope ends, however it ends.
class WipedAtEnd {
public:
    explicit WipedAtEnd(std::string& secret) : m_secret(secret) {}
    ~WipedAtEnd() { wipe(m_secret); }
    WipedAtEnd(const WipedAtEnd&) = delete;
    WipedAtEnd& operator=(const WipedAtEnd&) = delete;

private:
    std::string& m_secret;
};
/// ISO/IEC 7816-4 padding to a multiple of `block` bytes (at least 1), and what it was before. Nothing for what was not
/// padded so.
[[nodiscard]] std::string padded(std::string_view text, std::size_t block);
[[nodiscard]] std::optional<std::string> unpadded(std::string text, std::size_t block);

}  // namespace shirube::sealing
