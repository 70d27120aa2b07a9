// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Message.h"

#include <charconv>
#include <optional>
#include <utility>

namespace shirube::base {

namespace {

// Replaces {0}…{9}; nullopt when the pattern names an argument that does not exist. Own code rather than fmt's runtime
// formatting: a translation comes from a file and must not be able to throw or to read format specifications.
std::optional<std::string> substitute(std::string_view pattern, const std::vector<std::string>& arguments) {
    std::string out;
    out.reserve(pattern.size() + 32);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '{') {
            out += pattern[i];
            continue;
        }
        const auto end = pattern.find('}', i);
        std::size_t index = 0;
        if (end == std::string_view::npos) {
            return std::nullopt;
        }
        const auto* first = pattern.data() + i + 1;
        const auto* last = pattern.data() + end;
        const auto [next, error] = std::from_chars(first, last, index);
        if (error != std::errc{} || next != last || index >= arguments.size()) {
            return std::nullopt;
        }
        out += arguments[index];
        i = end;
    }
    return out;
}

}  // namespace

Message::Message(std::string_view sourceTemplate, std::vector<std::string> arguments) : m_template(sourceTemplate) {
    m_arguments.reserve(arguments.size());
    for (auto& argument : arguments) {
        m_arguments.push_back(verbatim(std::move(argument)));
    }
}

Message Message::nested(std::string_view sourceTemplate, std::vector<Message> arguments) {
    Message message(sourceTemplate);
    message.m_arguments = std::move(arguments);
    return message;
}

Message Message::verbatim(std::string text) {
    Message message;
    message.m_template = std::move(text);
    message.m_isVerbatim = true;
    return message;
}

std::string Message::english() const {
    return text(englishTranslator());
}

std::string Message::text(const Translator& translate) const {
    if (m_isVerbatim || m_template.empty()) {
        return m_template;
    }
    std::vector<std::string> arguments;
    arguments.reserve(m_arguments.size());
    for (const auto& argument : m_arguments) {
        arguments.push_back(argument.text(translate));
    }
    if (auto translated = substitute(translate(m_template), arguments)) {
        return *std::move(translated);
    }
    if (auto source = substitute(m_template, arguments)) {
        return *std::move(source);
    }
    return m_template;
}

Translator englishTranslator() {
    return [](std::string_view sourceTemplate) { return std::string(sourceTemplate); };
}

}  // namespace shirube::base
