// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RsReader.h"

namespace shirube::exchange {

using base::ErrorCode;
using base::Message;

base::Result<std::vector<RsInput>> findRsInputs(std::span<const std::filesystem::path>, const base::Progress&) {
    return base::fail(ErrorCode::InvalidInput, Message(SHIRUBE_TEXT("There is no file of the review system.")));
}

base::Result<std::string> rsDigest(const RsInput&, const base::Progress&) {
    return base::fail(ErrorCode::InvalidInput, Message(SHIRUBE_TEXT("There is no file of the review system.")));
}

base::Result<RsReadResult> readRsFile(const RsInput&, const RsReadOptions&,
                                      const std::function<base::Status(domain::RsRowBatch&&)>&,
                                      const base::Progress&) {
    return base::fail(ErrorCode::InvalidInput, Message(SHIRUBE_TEXT("There is no file of the review system.")));
}

}  // namespace shirube::exchange
