// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsNumber.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

#include "base/Text.h"

namespace shirube::exchange {

namespace {

constexpr std::string_view kWideSpace = "\u3000";

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

RsNumber plainNumber(std::string_view text) {
    std::int64_t value = 0;
    const auto* const end = text.data() + text.size();
    auto [at, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc()) {
        return {RsNumber::Kind::Refused, 0};
    }
    if (at != end && *at == '.') {
        const auto* const point = at++;
        while (at != end && *at == '0') {
            ++at;
        }
        at = at == point + 1 ? point : at;
    }
    return at == end ? RsNumber{RsNumber::Kind::Read, value} : RsNumber{RsNumber::Kind::Refused, 0};
}

// Without the commas of 1,234,567; false where they stand otherwise.
bool removeGrouping(std::string& text) {
    const auto first = text.find(',');
    const auto last = std::min(text.find('.'), text.size());
    if (first == std::string::npos) {
        return true;
    }
    const auto begin = text.starts_with('-') ? std::size_t{1} : std::size_t{0};
    if (first == begin || first > begin + 3) {
        return false;
    }
    std::string plain = text.substr(0, first);
    for (auto at = first; at < last; at += 4) {
        if (text[at] != ',' || at + 4 > last) {
            return false;
        }
        plain += text.substr(at + 1, 3);
    }
    text = plain + text.substr(last);
    return true;
}

}  // namespace

std::string_view withoutSpaces(std::string_view field) {
    while (!field.empty()) {
        if (isSpace(field.front())) {
            field.remove_prefix(1);
        } else if (field.starts_with(kWideSpace)) {
            field.remove_prefix(kWideSpace.size());
        } else {
            break;
        }
    }
    while (!field.empty()) {
        if (isSpace(field.back())) {
            field.remove_suffix(1);
        } else if (field.ends_with(kWideSpace)) {
            field.remove_suffix(kWideSpace.size());
        } else {
            break;
        }
    }
    return field;
}

RsNumber RsNumber::of(std::string_view field) {
    const auto text = withoutSpaces(field);
    if (text.empty()) {
        return {};
    }
    if (const auto plain = plainNumber(text); plain.kind == Kind::Read) {
        return plain;
    }
    auto folded = base::nfkc(text);
    if (folded.starts_with('\'')) {
        folded.erase(0, 1);
    }
    constexpr std::string_view kMinus = "\u2212";
    if (folded.starts_with(kMinus)) {
        folded.replace(0, kMinus.size(), "-");
    }
    return removeGrouping(folded) ? plainNumber(folded) : RsNumber{Kind::Refused, 0};
}

RsNumber RsNumber::ofFlag(std::string_view field) {
    const auto text = withoutSpaces(field);
    if (text.empty()) {
        return {};
    }
    constexpr std::array<std::pair<std::string_view, int>, 10> kFlags{{{"TRUE", 1},
                                                                       {"FALSE", 0},
                                                                       {"1", 1},
                                                                       {"0", 0},
                                                                       {"t", 1},
                                                                       {"f", 0},
                                                                       {"true", 1},
                                                                       {"false", 0},
                                                                       {"True", 1},
                                                                       {"False", 0}}};
    for (const auto& [name, value] : kFlags) {
        if (text == name) {
            return {Kind::Read, value};
        }
    }
    return {Kind::Refused, 0};
}

}  // namespace shirube::exchange
