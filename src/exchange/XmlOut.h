// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shirube::exchange {

/// Writes an XML document, element by element: what it writes is well-formed as long as every element that was opened
/// is closed. Characters that XML 1.0 doesn't have are left out.
class XmlOut {
public:
    using Attributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

    /// Begins with the declaration of UTF-8.
    XmlOut();

    void open(std::string_view name, Attributes attributes = {});
    void close();
    /// An element without content.
    void leaf(std::string_view name, Attributes attributes = {});
    /// An element with nothing but text.
    void text(std::string_view name, std::string_view content, Attributes attributes = {});

    /// The document, with all elements closed.
    [[nodiscard]] std::string take();

private:
    void begin(std::string_view name, Attributes attributes);

    std::string m_xml;
    std::vector<std::string> m_open;
};

}  // namespace shirube::exchange
