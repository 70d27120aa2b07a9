// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/Result.h"
#include "domain/ReviewRound.h"
#include "domain/ScoreSheet.h"
#include "sealing/PassphraseSeal.h"

namespace shirube::exchange {

/// What a reviewer is given: only what they may see, and nobody else's name.
struct PacketDefinition {
    domain::ScorePacketId packet;
    int number = 1;
    domain::ReviewRound round;  ///< without the opening key
    std::string programmeName;
    domain::Reviewer reviewer;                    ///< id and name only
    std::string label;                            ///< 委員A
    std::vector<domain::ReviewSubject> subjects;  ///< that are assigned to them
    std::string issuedOn;
    std::string signKey;  ///< with which answers are signed

    /// SHA-256 of what the reviewer scores by: scheme, subjects, reviewer.
    [[nodiscard]] std::string digest() const;
    friend bool operator==(const PacketDefinition&, const PacketDefinition&) = default;
};

/// A sheet on the reviewer's desk.
struct PacketSheet {
    domain::ReviewSubjectId subject;
    domain::SheetContent content;    ///< as it is typed
    domain::SheetContent submitted;  ///< as last submitted from this packet
    bool isSubmitted = false;        ///< from this packet
    int number = 0;                  ///< of the last submission, earlier ones in the store counted; 0: none
    std::string submittedAt;
    std::string reason;  ///< of the last submission; not empty where it replaces one

    friend bool operator==(const PacketSheet&, const PacketSheet&) = default;
};

/// 採点パケット (.shirube-packet): a file that its passphrase opens, and in which the reviewer's drafts are kept.
struct ScorePacketContent {
    PacketDefinition definition;
    std::vector<PacketSheet> sheets;
    int answers = 0;  ///< how many answers were written from it

    friend bool operator==(const ScorePacketContent&, const ScorePacketContent&) = default;
};

/// The file of a packet, written whole or not at all: Io, DiskFull. create() and open() both derive the key: half a
/// second at the usual cost.
class ScorePacketFile {
public:
    /// A new file. InvalidInput for a weak passphrase.
    [[nodiscard]] static base::Result<ScorePacketFile> create(const std::filesystem::path& path,
                                                              std::string_view passphrase, ScorePacketContent content,
                                                              sealing::SealCost cost = sealing::SealCost::Usual);
    /// NotFound; InvalidInput for what is no packet, or of a newer program; Corrupt where the passphrase is wrong or
    /// the file was damaged.
    [[nodiscard]] static base::Result<ScorePacketFile> open(const std::filesystem::path& path,
                                                            std::string_view passphrase);
    ~ScorePacketFile();
    ScorePacketFile(ScorePacketFile&&) noexcept;
    ScorePacketFile& operator=(ScorePacketFile&&) noexcept;

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] const ScorePacketContent& content() const;
    /// Writes the file anew with what has become of it. Conflict where another window or program wrote it meanwhile.
    [[nodiscard]] base::Status save(ScorePacketContent content);

private:
    struct Parts;
    explicit ScorePacketFile(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// One sheet of an answer, sealed to the round: nobody on the way reads it.
struct AnswerSheet {
    domain::ReviewSubjectId subject;
    int number = 1;
    std::string seal;    ///< of a domain::SealedSheet's text
    std::string digest;  ///< of its content, keyed with the packet's sign key

    friend bool operator==(const AnswerSheet&, const AnswerSheet&) = default;
};

/// 返送ファイル (.shirube-answer): what a reviewer sends back. Signed as a whole.
struct PacketAnswer {
    domain::ScorePacketId packet;
    domain::ReviewRoundId round;
    domain::ReviewerId reviewer;
    std::string definition;  ///< the digest of what was scored by
    int number = 1;          ///< 1, 2 … from that packet
    std::vector<AnswerSheet> sheets;
    std::string signature;

    friend bool operator==(const PacketAnswer&, const PacketAnswer&) = default;
};

/// The answer that the packet's submitted sheets come to, sealed and signed; its number is content.answers. Conflict
/// where no sheet was submitted.
[[nodiscard]] base::Result<PacketAnswer> answerOf(const ScorePacketContent& content);
[[nodiscard]] base::Status writeAnswer(const PacketAnswer& answer, const std::filesystem::path& path);
/// NotFound, Io; InvalidInput for what is no answer, or of a newer program, with the place in the file, and for a file
/// that is not byte for byte as writeAnswer() writes it.
[[nodiscard]] base::Result<PacketAnswer> readAnswer(const std::filesystem::path& path);
[[nodiscard]] base::Result<PacketAnswer> parseAnswer(std::string_view text);
/// Signed with the packet's key and not changed since.
[[nodiscard]] bool isGenuine(const PacketAnswer& answer, const std::string& verifyKey);

}  // namespace shirube::exchange
