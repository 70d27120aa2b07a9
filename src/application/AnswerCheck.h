// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ScoreService.h"
#include "base/Result.h"
#include "domain/ReviewBook.h"
#include "exchange/ScorePacketFile.h"

namespace shirube::application {

/// What the answer would change in that content, which is all that the store holds. Conflict with the reason where it
/// can't be taken in: the rules of ScoreService::previewAnswer().
[[nodiscard]] base::Result<AnswerPreview> checkAnswer(const domain::ReviewContent& content,
                                                      const exchange::PacketAnswer& answer);

}  // namespace shirube::application
