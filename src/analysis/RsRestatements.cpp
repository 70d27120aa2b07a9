// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/RsRestatements.h"

namespace shirube::analysis {

ReportTable restatements(const GovernmentBook&, const GovernmentBook&) {
    return {};
}

}  // namespace shirube::analysis
