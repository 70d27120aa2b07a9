// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/Message.h"
#include "base/Result.h"
#include "domain/Ids.h"

namespace shirube::domain {

/// What one reviewer gives for one item.
struct Score {
    std::string criterion;
    std::string value;          ///< as normalScore() has it: 85, A; empty: not given
    std::string comment;        ///< may be empty
    bool isRestricted = false;  ///< 非公開: the comment leaves no export for the public

    friend bool operator==(const Score&, const Score&) = default;
};

/// What a sheet says.
struct SheetContent {
    std::vector<Score> scores;  ///< in the scheme's order, one for each item
    std::string remark;         ///< 総評; may be empty
    bool isRemarkRestricted = false;

    /// JSON of a fixed order.
    [[nodiscard]] std::string text() const;
    /// InvalidInput where it isn't what text() gives.
    [[nodiscard]] static base::Result<SheetContent> parse(std::string_view text);
    friend bool operator==(const SheetContent&, const SheetContent&) = default;
};

/// How a sheet came in.
enum class SheetOrigin {
    Window,     ///< entered by the reviewer in this store
    Packet,     ///< in an answer to a score packet
    Paper,      ///< entered by the secretariat, from paper or a file
    Amendment,  ///< after the reveal, by the secretariat
};
/// Stable name: window, packet, paper, amendment.
[[nodiscard]] std::string_view toKey(SheetOrigin origin);
[[nodiscard]] std::optional<SheetOrigin> sheetOriginFromKey(std::string_view key);
[[nodiscard]] base::Message label(SheetOrigin origin);

/// A submitted sheet. It is never edited: a later one of the same reviewer and subject supersedes it, and both stay.
/// Until the round is revealed everything that it says is in `seal`, which is padded so that its length tells nothing.
struct ScoreSheet {
    ScoreSheetId id;  ///< random: its order tells nothing
    ReviewRoundId round;
    ReviewSubjectId subject;
    ReviewerId reviewer;
    int number = 1;  ///< 1, 2 … of that reviewer for that subject
    SheetOrigin origin = SheetOrigin::Window;
    ScorePacketId packet;  ///< of Packet
    std::string seal;      ///< base64 of the box; what it holds is SealedSheet
    std::string digest;    ///< keyed; equal for equal content of one packet, so that a resend is known without opening
    bool isOpened = false;
    // Of an opened sheet.
    SheetContent content;
    std::string submittedAt;  ///< ISO 8601, UTC
    std::string reason;       ///< why it replaces the one before

    friend bool operator==(const ScoreSheet&, const ScoreSheet&) = default;
};

/// What is inside a seal: bound to round, subject and reviewer, so that no sheet can be put in another's place.
struct SealedSheet {
    ReviewRoundId round;
    ReviewSubjectId subject;
    ReviewerId reviewer;
    int number = 1;
    SheetContent content;
    std::string submittedAt;
    std::string reason;

    /// JSON of a fixed order.
    [[nodiscard]] std::string text() const;
    /// InvalidInput where it isn't what text() gives.
    [[nodiscard]] static base::Result<SealedSheet> parse(std::string_view text);
    friend bool operator==(const SealedSheet&, const SealedSheet&) = default;
};

/// 採点パケット: the file that a reviewer of a round was given.
struct ScorePacket {
    ScorePacketId id;
    ReviewRoundId round;
    ReviewerId reviewer;
    int number = 1;          ///< a later one makes the earlier ones stale
    std::string verifyKey;   ///< public key of its answers' signatures, base64
    std::string definition;  ///< SHA-256 of scheme, subjects and reviewer, as they were given
    std::string issuedOn;    ///< 2026-11-22
    int answers = 0;         ///< the number of the last answer that was taken in; 0: none
    bool isWithdrawn = false;

    friend bool operator==(const ScorePacket&, const ScorePacket&) = default;
};

}  // namespace shirube::domain
