// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReviewBook.h"
#include "exchange/ScorePacketFile.h"

// What the services of scores ask of the whole content, as the store holds it.
namespace shirube::application {

/// What that reviewer is given of the round as it is now: what visibleTo() lets them see, their assignments alone.
/// Without packet, names of the programme and keys for signing.
[[nodiscard]] exchange::PacketDefinition packetDefinition(const domain::ReviewContent& content,
                                                          const domain::ReviewRoundId& round,
                                                          const domain::ReviewerId& reviewer);
/// The last version of that reviewer's sheet; null without one.
[[nodiscard]] const domain::ScoreSheet* lastSheet(const domain::ReviewContent& content,
                                                  const domain::ReviewSubjectId& subject,
                                                  const domain::ReviewerId& reviewer);
[[nodiscard]] bool isConflicted(const domain::ReviewContent& content, const domain::ReviewSubjectId& subject,
                                const domain::ReviewerId& reviewer);
[[nodiscard]] bool isAssigned(const domain::ReviewContent& content, const domain::ReviewSubjectId& subject,
                              const domain::ReviewerId& reviewer);
// Null without it.
[[nodiscard]] const domain::ReviewSubject* subjectIn(const domain::ReviewContent& content,
                                                     const domain::ReviewSubjectId& id);
[[nodiscard]] const domain::Reviewer* reviewerIn(const domain::ReviewContent& content, const domain::ReviewerId& id);

/// The row of a sheet that comes in for the subject and reviewer of `inside`, sealed to the round. Its number is the
/// one after the last.
[[nodiscard]] base::Result<domain::ScoreSheet> sealedSheet(const domain::ReviewContent& content,
                                                           const domain::ReviewRound& round, domain::SheetOrigin origin,
                                                           domain::SealedSheet inside);

}  // namespace shirube::application
