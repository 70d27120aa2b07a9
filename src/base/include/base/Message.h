// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace shirube::base {

/// Translates an English source template into the user's language; returns it unchanged where it knows none.
/// The window and the command line make one from their Qt catalogue (docs/decisions/0005); tests use identity.
using Translator = std::function<std::string(std::string_view sourceTemplate)>;

/// A sentence for the user that is not yet in a language: an English template with {0}, {1}… and its arguments.
/// Code below Qt returns Messages; only the edge (window, command line) knows the language.
class Message {
public:
    Message() = default;
    /// `sourceTemplate` is a literal wrapped in SHIRUBE_TEXT so that lupdate finds it.
    explicit Message(std::string_view sourceTemplate, std::vector<std::string> arguments = {});
    /// As above, with arguments that are themselves Messages, translated when this one is.
    static Message nested(std::string_view sourceTemplate, std::vector<Message> arguments);
    /// Text that is the same in every language: a name, a figure, a path.
    static Message verbatim(std::string text);

    [[nodiscard]] bool isEmpty() const { return m_template.empty() && m_arguments.empty(); }
    /// The English sentence.
    [[nodiscard]] std::string english() const;
    /// The sentence in the translator's language. A translation with wrong placeholders falls back to English.
    [[nodiscard]] std::string text(const Translator& translate) const;
    [[nodiscard]] const std::string& sourceTemplate() const { return m_template; }
    [[nodiscard]] const std::vector<Message>& arguments() const { return m_arguments; }
    [[nodiscard]] bool isVerbatim() const { return m_isVerbatim; }

    friend bool operator==(const Message&, const Message&) = default;

private:
    std::string m_template;
    std::vector<Message> m_arguments;
    bool m_isVerbatim = false;
};

/// Marks a template for extraction by lupdate without translating it here.
#define SHIRUBE_TEXT(sourceText) sourceText

/// A translator that leaves the English source.
[[nodiscard]] Translator englishTranslator();

}  // namespace shirube::base
