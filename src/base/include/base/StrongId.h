// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace shirube::base {

/// An identifier that can't be mixed up with one of another kind. `Tag` names the kind; the text is the identifier as
/// stored, shown in JSON and used in data files. An empty one means "none".
template <typename Tag>
class StrongId {
public:
    StrongId() = default;
    explicit StrongId(std::string value) : m_value(std::move(value)) {}

    [[nodiscard]] const std::string& value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.empty(); }

    friend bool operator==(const StrongId&, const StrongId&) = default;
    friend std::strong_ordering operator<=>(const StrongId& a, const StrongId& b) {
        return a.m_value.compare(b.m_value) <=> 0;
    }

private:
    std::string m_value;
};

}  // namespace shirube::base

template <typename Tag>
struct std::hash<shirube::base::StrongId<Tag>> {
    std::size_t operator()(const shirube::base::StrongId<Tag>& id) const noexcept {
        return std::hash<std::string>{}(id.value());
    }
};
