// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewKeys.h"

#include <utility>

namespace shirube::application {

namespace {

constexpr char kSeparator = '|';

std::string openingContext(const domain::ReviewRoundId& round, const std::string& publicKey) {
    return "opening:" + round.value() + kSeparator + publicKey;
}

}  // namespace

base::Result<std::string> sealOpeningKey(const domain::ReviewRoundId& round, const sealing::BoxKeys& keys,
                                         std::string_view passphrase, sealing::SealCost cost) {
    auto key = sealing::PassphraseKey::make(passphrase, cost);
    if (!key) {
        return base::forward(std::move(key));
    }
    return key->parameters() + kSeparator + key->seal(keys.secretKey, openingContext(round, keys.publicKey));
}

base::Result<sealing::BoxKeys> openRoundKeys(const domain::ReviewRound& round, std::string_view passphrase) {
    const auto separator = round.openingKey.find(kSeparator);
    if (separator == std::string::npos) {
        return base::fail(
            base::ErrorCode::Corrupt,
            base::Message(SHIRUBE_TEXT("The key of {0} is not there or was altered. Restore a backup."), {round.name}));
    }
    auto key = sealing::PassphraseKey::again(passphrase, round.openingKey.substr(0, separator));
    if (!key) {
        return base::forward(std::move(key));
    }
    auto secret = key->open(round.openingKey.substr(separator + 1), openingContext(round.id, round.sealKey));
    if (!secret) {
        return base::fail(
            base::ErrorCode::InvalidInput,
            base::Message(SHIRUBE_TEXT("The passphrase is not the one with which {0} was opened for scoring."),
                          {round.name}));
    }
    return sealing::BoxKeys{round.sealKey, *std::move(secret)};
}

std::string draftContext(const domain::ReviewSubjectId& subject, const domain::ReviewerId& reviewer) {
    return "draft:" + subject.value() + '/' + reviewer.value();
}

}  // namespace shirube::application
