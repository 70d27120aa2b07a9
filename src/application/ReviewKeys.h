// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/Result.h"
#include "domain/ReviewRound.h"
#include "sealing/PassphraseSeal.h"
#include "sealing/SealedBox.h"

// What of reviews is sealed with what, and bound to which place.
namespace shirube::application {

/// The secret key of a round under the secretariat's passphrase, for ReviewRound::openingKey; bound to the round and
/// its public key. Derives the key: half a second at the usual cost.
[[nodiscard]] base::Result<std::string> sealOpeningKey(const domain::ReviewRoundId& round, const sealing::BoxKeys& keys,
                                                       std::string_view passphrase, sealing::SealCost cost);
/// The keys that open the sheets of the round. InvalidInput for a wrong passphrase.
[[nodiscard]] base::Result<sealing::BoxKeys> openRoundKeys(const domain::ReviewRound& round,
                                                           std::string_view passphrase);

/// The context under which a reviewer's draft is sealed with the key from their PIN.
[[nodiscard]] std::string draftContext(const domain::ReviewSubjectId& subject, const domain::ReviewerId& reviewer);

}  // namespace shirube::application
