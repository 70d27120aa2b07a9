// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "base/Result.h"
#include "exchange/NativeChart.h"

namespace shirube::exchange {

/// Of notes and what else is said in passing.
inline constexpr std::uint32_t kQuietType = 0x595959;

/// A place on a slide, in points from the top left.
struct SlideBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

struct SlideLine {
    std::uint32_t colour = 0;
    double width = 0;  ///< in points; 0: none
    bool isDashed = false;
};

/// A pattern of DrawingML over a ground.
struct SlideFill {
    enum class Pattern { None, Solid, Diagonal, Dots, Horizontal, Vertical, Grid };
    Pattern pattern = Pattern::None;
    std::uint32_t colour = 0;
    std::uint32_t patternColour = 0;
};

/// A closed or open run of points; a rectangle has four and is written as one.
struct SlideShape {
    std::string name;
    std::string description;  ///< alternative text; may be empty
    std::vector<std::pair<double, double>> points;
    bool isClosed = true;
    bool isRectangle = false;
    SlideFill fill;
    SlideLine line;
    std::string group;  ///< neighbours of one name are grouped; empty: stands alone
};

/// Text that a person can edit.
struct SlideText {
    enum class Anchor { Start, Middle, End };
    enum class Role { Body, Title };
    std::string name;
    std::vector<std::string> paragraphs;
    SlideBox box;
    Anchor anchor = Anchor::Start;
    Role role = Role::Body;
    double size = 10;
    bool isBold = false;
    bool wraps = false;
    std::uint32_t colour = 0;
    std::string group;  ///< as of shapes
};

/// A table that a person can edit.
struct SlideTable {
    struct Cell {
        std::string text;
        bool isBold = false;
        bool isRight = false;
        std::string key{};  ///< ■ or ▨ before the text, in `keyColour`: the table is the chart's legend too
        std::uint32_t keyColour = 0;
    };
    std::string name;
    SlideBox box;
    double size = 10;
    std::vector<double> widths;
    std::vector<std::vector<Cell>> rows;  ///< the first one is the heading
};

/// A native chart with its workbook inside.
struct SlideChart {
    std::string name;
    std::string description;
    SlideBox box;
    NativeChart chart;
    double size = 10;  ///< of its type
    bool hasLegend = true;
};

struct Slide {
    std::vector<std::variant<SlideShape, SlideText, SlideTable, SlideChart>> items;
    std::string notes;          ///< speaker's; may be empty
    std::string title;          ///< for the outline and for screen readers
    std::string description{};  ///< alternative text of its first group
};

struct Presentation {
    std::string title;
    std::string subject;
    std::string author;  ///< may be empty
    std::string language;
    double width = 842;  ///< of a slide, in points
    double height = 595;
    std::vector<Slide> slides;
};

/// Writes an Office Open XML presentation (ECMA-376, transitional) with one master and layout, that PowerPoint,
/// LibreOffice and strict readers open without repair. The chart parts are those of the workbooks, bound to the
/// workbook inside. The file appears whole or not at all, has no path, no user's name and, for the same content, the
/// same bytes. Errors: as AtomicFile; InvalidInput without a slide.
[[nodiscard]] base::Status writePresentation(const Presentation& presentation, const std::filesystem::path& target);

}  // namespace shirube::exchange
