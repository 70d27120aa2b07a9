// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ReviewService.h"
#include "sealing/PassphraseSeal.h"

namespace shirube::application {

std::string ReviewService::suggestPassphrase() {
    return sealing::suggestPassphrase();
}

base::Status ReviewService::checkPassphrase(std::string_view passphrase) {
    return sealing::checkPassphrase(passphrase);
}

}  // namespace shirube::application
