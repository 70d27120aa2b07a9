// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "XmlText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

#include "TextEncoding.h"

namespace shirube::exchange {

namespace {

constexpr std::array<std::pair<std::string_view, char>, 5> kNamed{
    {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
constexpr std::size_t kLongestEntity = 10;

// Appends what the entity between & and ; stands for; false where it is none.
bool appendEntity(std::string& text, std::string_view name) {
    for (const auto& [known, character] : kNamed) {
        if (name == known) {
            text += character;
            return true;
        }
    }
    if (!name.starts_with('#')) {
        return false;
    }
    name.remove_prefix(1);
    const bool isHexadecimal = name.starts_with('x') || name.starts_with('X');
    name.remove_prefix(isHexadecimal ? 1 : 0);
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number, isHexadecimal ? 16 : 10);
    if (error != std::errc() || end != name.data() + name.size() || name.empty()) {
        return false;
    }
    appendUtf8(text, number);
    return true;
}

std::string withoutEntities(std::string_view xml) {
    std::string text;
    while (!xml.empty()) {
        const auto ampersand = std::min(xml.find('&'), xml.size());
        text += xml.substr(0, ampersand);
        xml.remove_prefix(ampersand);
        if (xml.empty()) {
            break;
        }
        const auto end = xml.substr(0, kLongestEntity + 2).find(';');
        const bool isEntity = end != std::string_view::npos && appendEntity(text, xml.substr(1, end - 1));
        if (!isEntity) {
            text += '&';
        }
        xml.remove_prefix(isEntity ? end + 1 : 1);
    }
    return text;
}

std::string withoutTags(std::string_view xml) {
    std::string text;
    while (!xml.empty()) {
        const auto open = std::min(xml.find('<'), xml.size());
        text += xml.substr(0, open);
        xml.remove_prefix(open);
        const auto close = xml.find('>');
        if (close == std::string_view::npos) {
            break;
        }
        xml.remove_prefix(close + 1);
    }
    return text;
}

}  // namespace

std::string textOfXml(std::string_view xml) {
    return withoutEntities(withoutTags(xml)) + '\n' + withoutEntities(xml);
}

}  // namespace shirube::exchange
