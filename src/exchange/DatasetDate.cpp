// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatasetDate.h"

#include <charconv>
#include <chrono>
#include <string>

namespace shirube::exchange {

namespace {

// The number in that part of the text; 0, which no calendar has, where there is none.
unsigned numberIn(std::string_view text, std::size_t offset, std::size_t count) {
    unsigned value = 0;
    if (text.size() >= offset + count) {
        std::from_chars(text.data() + offset, text.data() + offset + count, value);
    }
    return value;
}

}  // namespace

bool isDatasetDate(std::string_view text) {
    const std::chrono::year year(static_cast<int>(numberIn(text, 0, 4)));
    const std::chrono::month month(numberIn(text, 5, 2));
    if (text.size() == 4) {
        return year > std::chrono::year(0);
    }
    if (text.size() == 7) {
        return (year / month).ok() && year > std::chrono::year(0);
    }
    return text.size() == 10 && (year / month / std::chrono::day(numberIn(text, 8, 2))).ok() &&
           year > std::chrono::year(0);
}

base::Message noSuchDatasetDate(std::string_view text) {
    return base::Message(SHIRUBE_TEXT("the calendar has no day {0}. Correct the date."), {std::string(text)});
}

}  // namespace shirube::exchange
