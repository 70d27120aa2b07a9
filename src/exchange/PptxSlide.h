// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "XmlOut.h"
#include "exchange/PptxPackage.h"

namespace shirube::exchange {

/// Writes a slide's part.
class PptxSlide {
public:
    /// `charts` are the ids of the relationships to the parts of its charts, in their order.
    PptxSlide(const Slide& slide, const std::string& language, std::vector<std::string> charts);

    [[nodiscard]] std::string part();

private:
    void item(const SlideShape& shape);
    void item(const SlideText& text);
    void item(const SlideTable& table);
    void item(const SlideChart& chart);

    /// The properties that every object begins with: a new id, its name and its alternative text.
    void identity(const std::string& name, const std::string& description);
    void titleAside();
    void geometry(const SlideShape& shape, const SlideBox& box);
    void fill(const SlideFill& fill);
    void line(const SlideLine& line);
    void colour(std::uint32_t rgb);
    void run(const std::string& text, double size, bool isBold, std::uint32_t rgb);
    void paragraph(const SlideText& text, const std::string& content);
    void cell(const SlideTable::Cell& cell, double size, bool isHeading);
    void openFrame(const std::string& name, const std::string& description, const SlideBox& box);
    void beginGroup(const std::string& name, std::size_t first);

    XmlOut m_xml;
    const Slide& m_slide;
    const std::string& m_language;
    std::vector<std::string> m_charts;
    std::string m_description;  // of the next group
    std::size_t m_nextChart = 0;
    unsigned m_id = 1;
    bool m_hasTitle = false;
};

}  // namespace shirube::exchange
