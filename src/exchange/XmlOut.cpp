// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "XmlOut.h"

namespace shirube::exchange {

namespace {

void appendEscaped(std::string& xml, std::string_view text) {
    for (const char c : text) {
        switch (c) {
            case '&':
                xml += "&amp;";
                break;
            case '<':
                xml += "&lt;";
                break;
            case '>':
                xml += "&gt;";
                break;
            case '"':
                xml += "&quot;";
                break;
            case '\n':
                xml += "&#10;";
                break;
            default:
                if (static_cast<unsigned char>(c) >= 0x20 || c == '\t') {
                    xml += c;
                }
        }
    }
}

}  // namespace

XmlOut::XmlOut() : m_xml("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") {}

void XmlOut::begin(std::string_view name, Attributes attributes) {
    m_xml += '<';
    m_xml += name;
    for (const auto& [key, value] : attributes) {
        m_xml += ' ';
        m_xml += key;
        m_xml += "=\"";
        appendEscaped(m_xml, value);
        m_xml += '"';
    }
}

void XmlOut::open(std::string_view name, Attributes attributes) {
    begin(name, attributes);
    m_xml += '>';
    m_open.emplace_back(name);
}

void XmlOut::close() {
    m_xml += "</" + m_open.back() + '>';
    m_open.pop_back();
}

void XmlOut::leaf(std::string_view name, Attributes attributes) {
    begin(name, attributes);
    m_xml += "/>";
}

void XmlOut::text(std::string_view name, std::string_view content, Attributes attributes) {
    begin(name, attributes);
    m_xml += '>';
    appendEscaped(m_xml, content);
    m_xml += "</";
    m_xml += name;
    m_xml += '>';
}

std::string XmlOut::take() {
    while (!m_open.empty()) {
        close();
    }
    return std::move(m_xml);
}

}  // namespace shirube::exchange
