// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatasetPlace.h"

#include <utility>

namespace shirube::exchange {

namespace {

tl::unexpected<base::Error> refusal(const DatasetPlace& place, base::ErrorCode code, base::Message reason,
                                    std::string detail) {
    return base::fail(
        code,
        base::Message::nested(SHIRUBE_TEXT("{0}: {1}"), {base::Message::verbatim(place.text()), std::move(reason)}),
        std::move(detail));
}

}  // namespace

DatasetPlace DatasetPlace::at(std::string_view key) const {
    DatasetPlace below{file, pointer + '/'};
    for (const char c : key) {
        if (c == '~') {
            below.pointer += "~0";
        } else if (c == '/') {
            below.pointer += "~1";
        } else {
            below.pointer += c;
        }
    }
    return below;
}

DatasetPlace DatasetPlace::at(std::size_t index) const {
    return {file, pointer + '/' + std::to_string(index)};
}

std::string DatasetPlace::text() const {
    return pointer.empty() ? file : file + '#' + pointer;
}

tl::unexpected<base::Error> DatasetPlace::refuse(base::Message reason, std::string detail) const {
    return refusal(*this, base::ErrorCode::InvalidInput, std::move(reason), std::move(detail));
}

tl::unexpected<base::Error> DatasetPlace::refuse(const base::Error& error) const {
    return refusal(*this, error.code, error.message, error.detail);
}

}  // namespace shirube::exchange
