// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/GovernmentPayees.h"

namespace shirube::analysis {

void GovernmentPayees::add(const PaymentRows&) {}

ReportTable GovernmentPayees::report(std::string_view, std::size_t) const {
    return {};
}

}  // namespace shirube::analysis
