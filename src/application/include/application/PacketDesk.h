// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "application/ScoringDesk.h"
#include "base/Clock.h"
#include "base/Result.h"

namespace shirube::application {

/// The desk of a score packet: needs no store. Drafts are kept in the packet's file, sealed with its passphrase.
class PacketDesk final : public ScoringDesk {
public:
    /// The errors of exchange::ScorePacketFile::open().
    [[nodiscard]] static base::Result<std::unique_ptr<PacketDesk>> open(const std::filesystem::path& path,
                                                                        std::string_view passphrase,
                                                                        const base::Clock& clock);
    ~PacketDesk() override;

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] std::string roundName() const;
    [[nodiscard]] std::string reviewerName() const override;
    [[nodiscard]] base::Result<std::vector<DeskSheet>> sheets() override;
    [[nodiscard]] base::Status saveDraft(const domain::ReviewSubjectId& subject,
                                         const domain::SheetContent& content) override;
    [[nodiscard]] base::Status submit(std::span<const domain::ReviewSubjectId> subjects,
                                      const std::string& reason) override;
    /// Writes what was submitted as the file to send back. Conflict where nothing was. A name for it:
    /// suggestedAnswer().
    [[nodiscard]] base::Status writeAnswer(const std::filesystem::path& answer);
    [[nodiscard]] std::filesystem::path suggestedAnswer() const;

private:
    struct Parts;
    explicit PacketDesk(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

}  // namespace shirube::application
