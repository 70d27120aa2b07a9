// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/RsChecks.h"

namespace shirube::analysis {

std::string_view toKey(RsRule) {
    return {};
}
std::optional<RsRule> rsRuleFromKey(std::string_view) {
    return std::nullopt;
}
base::Message label(RsRule) {
    return {};
}
bool isIdentity(RsRule) {
    return false;
}
std::vector<RsBreach> checkBudget(const GovernmentProgramme&, const std::vector<std::string>&,
                                  const std::vector<RsItemSums>&, domain::FiscalYear) {
    return {};
}
bool isCorporateNumber(std::string_view) {
    return false;
}

}  // namespace shirube::analysis
