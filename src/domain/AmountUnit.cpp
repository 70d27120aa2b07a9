// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AmountUnit.h"

namespace shirube::domain {

std::int64_t yenPer(AmountUnit unit) {
    switch (unit) {
        case AmountUnit::Yen:
            return 1;
        case AmountUnit::ThousandYen:
            return 1'000;
        case AmountUnit::MillionYen:
            return 1'000'000;
        case AmountUnit::HundredMillionYen:
            return 100'000'000;
        case AmountUnit::TrillionYen:
            return 1'000'000'000'000;
    }
    return 1;
}

std::string_view japaneseName(AmountUnit unit) {
    switch (unit) {
        case AmountUnit::Yen:
            return "円";
        case AmountUnit::ThousandYen:
            return "千円";
        case AmountUnit::MillionYen:
            return "百万円";
        case AmountUnit::HundredMillionYen:
            return "億円";
        case AmountUnit::TrillionYen:
            return "兆円";
    }
    return "円";
}

std::optional<AmountUnit> amountUnitFromJapanese(std::string_view text) {
    for (const auto unit : kAmountUnits) {
        if (japaneseName(unit) == text) {
            return unit;
        }
    }
    return std::nullopt;
}

}  // namespace shirube::domain
