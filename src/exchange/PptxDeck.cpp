// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PptxDeck.h"

#include <array>
#include <cmath>
#include <sstream>

#include "ChartPart.h"
#include "DrawingFill.h"
#include "exchange/FigureColours.h"

namespace shirube::exchange {

namespace {

constexpr double kEmuPerPoint = 12'700;
constexpr double kMargin = 27;
// Of the page that notes are printed on: A4 upright, in points.
constexpr double kNotesWidth = 595;
constexpr double kNotesHeight = 842;

void value(XmlOut& xml, std::string_view name, std::string_view text) {
    xml.leaf(name, {{"val", text}});
}

void solid(XmlOut& xml, std::string_view scheme) {
    xml.open("a:solidFill");
    value(xml, "a:schemeClr", scheme);
    xml.close();
}

void themeColours(XmlOut& xml) {
    xml.open("a:clrScheme", {{"name", "Shirube"}});
    const auto colour = [&](const char* name, std::uint32_t rgb) {
        xml.open(name);
        value(xml, "a:srgbClr", hexColour(rgb));
        xml.close();
    };
    colour("a:dk1", 0x222222);
    colour("a:lt1", 0xFFFFFF);
    colour("a:dk2", 0x595959);
    colour("a:lt2", 0xDDE1E6);
    constexpr std::array kAccents{"a:accent1", "a:accent2", "a:accent3", "a:accent4", "a:accent5", "a:accent6"};
    for (std::size_t i = 0; i < kAccents.size(); ++i) {
        colour(kAccents[i], kFigureColours[i]);
    }
    colour("a:hlink", kFigureColours[0]);
    colour("a:folHlink", kFigureColours[6]);
    xml.close();
}

void themeFonts(XmlOut& xml, const std::string& language) {
    xml.open("a:fontScheme", {{"name", "Shirube"}});
    for (const char* name : {"a:majorFont", "a:minorFont"}) {
        xml.open(name);
        xml.leaf("a:latin", {{"typeface", latinTypeface(language)}});
        xml.leaf("a:ea", {{"typeface", eastAsianTypeface()}});
        xml.leaf("a:cs", {{"typeface", ""}});
        xml.leaf("a:font", {{"script", "Jpan"}, {"typeface", eastAsianTypeface()}});
        xml.close();
    }
    xml.close();
}

// Three of each, as the schema asks: nothing but plain fills and lines.
void themeEffects(XmlOut& xml) {
    xml.open("a:fmtScheme", {{"name", "Shirube"}});
    const auto fills = [&](const char* name) {
        xml.open(name);
        for (int i = 0; i < 3; ++i) {
            solid(xml, "phClr");
        }
        xml.close();
    };
    fills("a:fillStyleLst");
    xml.open("a:lnStyleLst");
    for (const char* width : {"6350", "12700", "19050"}) {
        xml.open("a:ln", {{"w", width}});
        solid(xml, "phClr");
        xml.close();
    }
    xml.close();
    xml.open("a:effectStyleLst");
    for (int i = 0; i < 3; ++i) {
        xml.open("a:effectStyle");
        xml.leaf("a:effectLst");
        xml.close();
    }
    xml.close();
    fills("a:bgFillStyleLst");
    xml.close();
}

// An empty place for text of a master or a layout.
void textPlace(XmlOut& xml, const char* id, const char* name, const char* type, double x, double y, double width,
               double height, const char* prompt) {
    xml.open("p:sp");
    xml.open("p:nvSpPr");
    xml.leaf("p:cNvPr", {{"id", id}, {"name", name}});
    xml.open("p:cNvSpPr");
    xml.leaf("a:spLocks", {{"noGrp", "1"}});
    xml.close();
    xml.open("p:nvPr");
    if (std::string_view(type) == "body") {
        xml.leaf("p:ph", {{"type", type}, {"idx", "1"}});
    } else {
        xml.leaf("p:ph", {{"type", type}});
    }
    xml.close();
    xml.close();
    xml.open("p:spPr");
    placeAt(xml, "a:xfrm", x, y, width, height);
    xml.open("a:prstGeom", {{"prst", "rect"}});
    xml.leaf("a:avLst");
    xml.close();
    xml.close();
    xml.open("p:txBody");
    xml.leaf("a:bodyPr", {{"lIns", "0"}, {"tIns", "0"}, {"rIns", "0"}, {"bIns", "0"}, {"anchor", "t"}});
    xml.leaf("a:lstStyle");
    xml.open("a:p");
    xml.open("a:r");
    xml.leaf("a:rPr", {{"lang", "ja-JP"}});
    xml.text("a:t", prompt);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

void textStyle(XmlOut& xml, const char* name, const char* size, const char* bold, const char* font) {
    xml.open(name);
    xml.open("a:lvl1pPr", {{"algn", "l"}, {"eaLnBrk", "1"}, {"hangingPunct", "1"}});
    xml.leaf("a:buNone");
    xml.open("a:defRPr", {{"sz", size}, {"b", bold}, {"kern", "1200"}});
    solid(xml, "tx1");
    xml.leaf("a:latin", {{"typeface", std::string(font) + "-lt"}});
    xml.leaf("a:ea", {{"typeface", std::string(font) + "-ea"}});
    xml.leaf("a:cs", {{"typeface", std::string(font) + "-cs"}});
    xml.close();
    xml.close();
    xml.close();
}

void background(XmlOut& xml) {
    xml.open("p:bg");
    xml.open("p:bgPr");
    solid(xml, "bg1");
    xml.leaf("a:effectLst");
    xml.close();
    xml.close();
}

void colourMap(XmlOut& xml) {
    xml.leaf("p:clrMap", {{"bg1", "lt1"},
                          {"tx1", "dk1"},
                          {"bg2", "lt2"},
                          {"tx2", "dk2"},
                          {"accent1", "accent1"},
                          {"accent2", "accent2"},
                          {"accent3", "accent3"},
                          {"accent4", "accent4"},
                          {"accent5", "accent5"},
                          {"accent6", "accent6"},
                          {"hlink", "hlink"},
                          {"folHlink", "folHlink"}});
}

void masterColours(XmlOut& xml) {
    xml.open("p:clrMapOvr");
    xml.leaf("a:masterClrMapping");
    xml.close();
}

// The picture of the slide on a page of notes.
void slideImage(XmlOut& xml, bool hasPlace) {
    xml.open("p:sp");
    xml.open("p:nvSpPr");
    xml.leaf("p:cNvPr", {{"id", "2"}, {"name", "Slide"}});
    xml.open("p:cNvSpPr");
    xml.leaf("a:spLocks", {{"noGrp", "1"}, {"noRot", "1"}, {"noChangeAspect", "1"}});
    xml.close();
    xml.open("p:nvPr");
    xml.leaf("p:ph", {{"type", "sldImg"}});
    xml.close();
    xml.close();
    if (!hasPlace) {
        xml.leaf("p:spPr");
    } else {
        xml.open("p:spPr");
        placeAt(xml, "a:xfrm", 57, 57, kNotesWidth - 114, 340);
        xml.open("a:prstGeom", {{"prst", "rect"}});
        xml.leaf("a:avLst");
        xml.close();
        xml.leaf("a:noFill");
        xml.open("a:ln", {{"w", "6350"}});
        solid(xml, "tx2");
        xml.close();
        xml.close();
    }
    xml.close();
}

}  // namespace

std::string emu(double points) {
    return std::to_string(std::llround(points * kEmuPerPoint));
}

void openRoot(XmlOut& xml, std::string_view name) {
    xml.open(name, {{"xmlns:a", kDrawingMl}, {"xmlns:r", kRelationships}, {"xmlns:p", kPresentationMl}});
}

void openTree(XmlOut& xml) {
    xml.open("p:spTree");
    xml.open("p:nvGrpSpPr");
    xml.leaf("p:cNvPr", {{"id", "1"}, {"name", ""}});
    xml.leaf("p:cNvGrpSpPr");
    xml.leaf("p:nvPr");
    xml.close();
    xml.open("p:grpSpPr");
    xml.open("a:xfrm");
    xml.leaf("a:off", {{"x", "0"}, {"y", "0"}});
    xml.leaf("a:ext", {{"cx", "0"}, {"cy", "0"}});
    xml.leaf("a:chOff", {{"x", "0"}, {"y", "0"}});
    xml.leaf("a:chExt", {{"cx", "0"}, {"cy", "0"}});
    xml.close();
    xml.close();
}

void placeAt(XmlOut& xml, std::string_view name, double x, double y, double width, double height) {
    xml.open(name);
    xml.leaf("a:off", {{"x", emu(x)}, {"y", emu(y)}});
    xml.leaf("a:ext", {{"cx", emu(width)}, {"cy", emu(height)}});
    xml.close();
}

std::string themePart(const std::string& language) {
    XmlOut xml;
    xml.open("a:theme", {{"xmlns:a", kDrawingMl}, {"name", "Shirube"}});
    xml.open("a:themeElements");
    themeColours(xml);
    themeFonts(xml, language);
    themeEffects(xml);
    return xml.take();
}

std::string slideMasterPart(double width, double height) {
    XmlOut xml;
    openRoot(xml, "p:sldMaster");
    xml.open("p:cSld");
    background(xml);
    openTree(xml);
    textPlace(xml, "2", "Title", "title", kMargin, kMargin, width - 2 * kMargin, 48, "タイトル");
    textPlace(xml, "3", "Text", "body", kMargin, 90, width - 2 * kMargin, height - 90 - kMargin, "テキスト");
    xml.close();
    xml.close();
    colourMap(xml);
    xml.open("p:sldLayoutIdLst");
    xml.leaf("p:sldLayoutId", {{"id", "2147483649"}, {"r:id", "rId1"}});
    xml.close();
    xml.open("p:txStyles");
    textStyle(xml, "p:titleStyle", "1800", "1", "+mj");
    textStyle(xml, "p:bodyStyle", "1200", "0", "+mn");
    textStyle(xml, "p:otherStyle", "1000", "0", "+mn");
    return xml.take();
}

std::string slideLayoutPart(double width) {
    XmlOut xml;
    xml.open("p:sldLayout", {{"xmlns:a", kDrawingMl},
                             {"xmlns:r", kRelationships},
                             {"xmlns:p", kPresentationMl},
                             {"type", "titleOnly"},
                             {"preserve", "1"}});
    xml.open("p:cSld", {{"name", "Figure"}});
    openTree(xml);
    textPlace(xml, "2", "Title", "title", kMargin, kMargin, width - 2 * kMargin, 48, "タイトル");
    xml.close();
    xml.close();
    masterColours(xml);
    return xml.take();
}

std::string notesMasterPart() {
    XmlOut xml;
    openRoot(xml, "p:notesMaster");
    xml.open("p:cSld");
    background(xml);
    openTree(xml);
    slideImage(xml, true);
    textPlace(xml, "3", "Notes", "body", 57, 420, kNotesWidth - 114, kNotesHeight - 420 - 57, "ノート");
    xml.close();
    xml.close();
    colourMap(xml);
    xml.open("p:notesStyle");
    xml.open("a:lvl1pPr", {{"algn", "l"}});
    xml.open("a:defRPr", {{"sz", "1200"}});
    solid(xml, "tx1");
    xml.leaf("a:latin", {{"typeface", "+mn-lt"}});
    xml.leaf("a:ea", {{"typeface", "+mn-ea"}});
    return xml.take();
}

std::string notesSlidePart(const std::string& notes, const std::string& language) {
    XmlOut xml;
    openRoot(xml, "p:notes");
    xml.open("p:cSld");
    openTree(xml);
    slideImage(xml, false);
    xml.open("p:sp");
    xml.open("p:nvSpPr");
    xml.leaf("p:cNvPr", {{"id", "3"}, {"name", "Notes"}});
    xml.open("p:cNvSpPr");
    xml.leaf("a:spLocks", {{"noGrp", "1"}});
    xml.close();
    xml.open("p:nvPr");
    xml.leaf("p:ph", {{"type", "body"}, {"idx", "1"}});
    xml.close();
    xml.close();
    xml.leaf("p:spPr");
    xml.open("p:txBody");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    std::istringstream lines(notes);
    for (std::string line; std::getline(lines, line);) {
        xml.open("a:p");
        xml.open("a:r");
        xml.leaf("a:rPr", {{"lang", languageTag(language)}});
        xml.text("a:t", line);
        xml.close();
        xml.close();
    }
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    masterColours(xml);
    return xml.take();
}

}  // namespace shirube::exchange
