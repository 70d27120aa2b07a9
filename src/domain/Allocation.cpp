// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Allocation.h"

#include <array>

#include "domain/EnumKeys.h"

namespace shirube::domain {

namespace {

constexpr std::array kInstruments{
    EnumRow{Instrument::Commission, "commission", SHIRUBE_TEXT("Commission")},
    EnumRow{Instrument::Subsidy, "subsidy", SHIRUBE_TEXT("Subsidy")},
    EnumRow{Instrument::Equity, "equity", SHIRUBE_TEXT("Equity")},
    EnumRow{Instrument::Grant, "grant", SHIRUBE_TEXT("Grant")},
    EnumRow{Instrument::FundContribution, "fund_contribution", SHIRUBE_TEXT("Contribution to the fund")},
};

constexpr std::array kStages{
    EnumRow{ProcessStage::Unspecified, "unspecified", ""},
    EnumRow{ProcessStage::FrontEnd, "front_end", SHIRUBE_TEXT("Front end")},
    EnumRow{ProcessStage::BackEnd, "back_end", SHIRUBE_TEXT("Back end")},
};

}  // namespace

std::string_view toKey(Instrument instrument) {
    return rowOf(kInstruments, instrument).key;
}
std::optional<Instrument> instrumentFromKey(std::string_view key) {
    return valueOf(kInstruments, key);
}
base::Message label(Instrument instrument) {
    return base::Message(rowOf(kInstruments, instrument).label);
}

std::string_view toKey(ProcessStage stage) {
    return rowOf(kStages, stage).key;
}
std::optional<ProcessStage> processStageFromKey(std::string_view key) {
    return valueOf(kStages, key);
}
base::Message label(ProcessStage stage) {
    return base::Message(rowOf(kStages, stage).label);
}

}  // namespace shirube::domain
