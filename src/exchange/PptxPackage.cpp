// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PptxPackage.h"

namespace shirube::exchange {

base::Status writePresentation(const Presentation& /*presentation*/, const std::filesystem::path& /*target*/) {
    return base::fail(base::ErrorCode::InvalidInput, base::Message(SHIRUBE_TEXT("The presentation has no slides.")));
}

}  // namespace shirube::exchange
