// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PptxPackage.h"

#include <algorithm>
#include <utility>

#include "ChartPart.h"
#include "ChartSheet.h"
#include "PptxDeck.h"
#include "PptxSlide.h"
#include "XmlOut.h"
#include "ZipWriter.h"
#include "exchange/AtomicFile.h"

namespace shirube::exchange {

namespace {

constexpr std::string_view kPackage = "http://schemas.openxmlformats.org/package/2006/";
constexpr std::string_view kOffice = "application/vnd.openxmlformats-officedocument.";
// Ids of slides begin here, by the schema.
constexpr std::size_t kFirstSlideId = 256;

// The relationships of a part.
class Relationships {
public:
    /// `type` as the last part of its address; gives the id.
    std::string add(const std::string& type, const std::string& target) {
        m_targets.emplace_back(std::string(kRelationships) + '/' + type, target);
        return "rId" + std::to_string(m_targets.size());
    }
    void addOfPackage(const std::string& type, const std::string& target) {
        m_targets.emplace_back(std::string(kPackage) + "relationships/metadata/" + type, target);
    }
    [[nodiscard]] std::string part() const {
        XmlOut xml;
        xml.open("Relationships", {{"xmlns", std::string(kPackage) + "relationships"}});
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            xml.leaf(
                "Relationship",
                {{"Id", "rId" + std::to_string(i + 1)}, {"Type", m_targets[i].first}, {"Target", m_targets[i].second}});
        }
        return xml.take();
    }

private:
    std::vector<std::pair<std::string, std::string>> m_targets;
};

class Package {
public:
    explicit Package(const Presentation& presentation) : m_presentation(presentation) {}

    base::Result<std::string> bytes();

private:
    // The part at ppt/…, of that type of content.
    void add(const std::string& name, const std::string& type, std::string bytes) {
        m_types.emplace_back('/' + name, std::string(kOffice) + type + "+xml");
        m_parts.emplace_back(name, std::move(bytes));
    }
    void addRelationships(const std::string& folder, const std::string& name, const Relationships& relationships) {
        m_parts.emplace_back(folder + "_rels/" + name + ".rels", relationships.part());
    }
    base::Status addSlide(std::size_t index);
    base::Result<std::string> addChart(const SlideChart& chart);
    void addNotes(std::size_t slide, Relationships& relationships);
    void addDeck();
    void addPresentation();
    void addProperties();
    [[nodiscard]] std::string contentTypes() const;
    [[nodiscard]] std::string coreProperties() const;
    [[nodiscard]] std::string appProperties() const;
    [[nodiscard]] bool hasNotes() const;

    const Presentation& m_presentation;
    std::vector<ZipPart> m_parts;
    std::vector<std::pair<std::string, std::string>> m_types;
    std::size_t m_charts = 0;
    std::size_t m_notes = 0;
};

bool Package::hasNotes() const {
    return std::any_of(m_presentation.slides.begin(), m_presentation.slides.end(),
                       [](const auto& slide) { return !slide.notes.empty(); });
}

base::Result<std::string> Package::addChart(const SlideChart& chart) {
    auto workbook = chartWorkbook(chart.chart);
    if (!workbook) {
        return base::forward(workbook);
    }
    const auto number = std::to_string(++m_charts);
    const auto embedded = "Workbook" + number + ".xlsx";
    Relationships relationships;
    ChartPartOptions options;
    options.size = chart.size;
    options.legend = chart.hasLegend ? ChartPartOptions::Legend::Bottom : ChartPartOptions::Legend::None;
    options.workbook = relationships.add("package", "../embeddings/" + embedded);
    add("ppt/charts/chart" + number + ".xml", "drawingml.chart", chartPart(chart.chart, workbook->cells, options));
    addRelationships("ppt/charts/", "chart" + number + ".xml", relationships);
    m_parts.emplace_back("ppt/embeddings/" + embedded, std::move(workbook->bytes));
    return "../charts/chart" + number + ".xml";
}

void Package::addNotes(std::size_t slide, Relationships& relationships) {
    const auto& notes = m_presentation.slides[slide].notes;
    if (notes.empty()) {
        return;
    }
    const auto name = "notesSlide" + std::to_string(++m_notes) + ".xml";
    add("ppt/notesSlides/" + name, "presentationml.notesSlide", notesSlidePart(notes, m_presentation.language));
    Relationships ofNotes;
    ofNotes.add("notesMaster", "../notesMasters/notesMaster1.xml");
    ofNotes.add("slide", "../slides/slide" + std::to_string(slide + 1) + ".xml");
    addRelationships("ppt/notesSlides/", name, ofNotes);
    relationships.add("notesSlide", "../notesSlides/" + name);
}

base::Status Package::addSlide(std::size_t index) {
    const auto& slide = m_presentation.slides[index];
    Relationships relationships;
    relationships.add("slideLayout", "../slideLayouts/slideLayout1.xml");
    std::vector<std::string> charts;
    for (const auto& item : slide.items) {
        if (const auto* chart = std::get_if<SlideChart>(&item)) {
            auto target = addChart(*chart);
            if (!target) {
                return base::forward(target);
            }
            charts.push_back(relationships.add("chart", *target));
        }
    }
    addNotes(index, relationships);
    const auto name = "slide" + std::to_string(index + 1) + ".xml";
    add("ppt/slides/" + name, "presentationml.slide",
        PptxSlide(slide, m_presentation.language, std::move(charts)).part());
    addRelationships("ppt/slides/", name, relationships);
    return {};
}

void Package::addDeck() {
    const auto theme = themePart(m_presentation.language);
    add("ppt/theme/theme1.xml", "theme", theme);
    add("ppt/slideMasters/slideMaster1.xml", "presentationml.slideMaster",
        slideMasterPart(m_presentation.width, m_presentation.height));
    Relationships ofMaster;
    ofMaster.add("slideLayout", "../slideLayouts/slideLayout1.xml");
    ofMaster.add("theme", "../theme/theme1.xml");
    addRelationships("ppt/slideMasters/", "slideMaster1.xml", ofMaster);
    add("ppt/slideLayouts/slideLayout1.xml", "presentationml.slideLayout", slideLayoutPart(m_presentation.width));
    Relationships ofLayout;
    ofLayout.add("slideMaster", "../slideMasters/slideMaster1.xml");
    addRelationships("ppt/slideLayouts/", "slideLayout1.xml", ofLayout);
    if (hasNotes()) {
        add("ppt/theme/theme2.xml", "theme", theme);
        add("ppt/notesMasters/notesMaster1.xml", "presentationml.notesMaster", notesMasterPart());
        Relationships ofNotes;
        ofNotes.add("theme", "../theme/theme2.xml");
        addRelationships("ppt/notesMasters/", "notesMaster1.xml", ofNotes);
    }
}

void Package::addPresentation() {
    Relationships relationships;
    XmlOut xml;
    openRoot(xml, "p:presentation");
    xml.open("p:sldMasterIdLst");
    xml.leaf("p:sldMasterId",
             {{"id", "2147483648"}, {"r:id", relationships.add("slideMaster", "slideMasters/slideMaster1.xml")}});
    xml.close();
    if (hasNotes()) {
        xml.open("p:notesMasterIdLst");
        xml.leaf("p:notesMasterId", {{"r:id", relationships.add("notesMaster", "notesMasters/notesMaster1.xml")}});
        xml.close();
    }
    xml.open("p:sldIdLst");
    for (std::size_t i = 0; i < m_presentation.slides.size(); ++i) {
        xml.leaf("p:sldId", {{"id", std::to_string(kFirstSlideId + i)},
                             {"r:id", relationships.add("slide", "slides/slide" + std::to_string(i + 1) + ".xml")}});
    }
    xml.close();
    xml.leaf("p:sldSz", {{"cx", emu(m_presentation.width)}, {"cy", emu(m_presentation.height)}});
    xml.leaf("p:notesSz", {{"cx", emu(595)}, {"cy", emu(842)}});
    add("ppt/presentation.xml", "presentationml.presentation.main", xml.take());

    XmlOut properties;
    openRoot(properties, "p:presentationPr");
    add("ppt/presProps.xml", "presentationml.presProps", properties.take());
    relationships.add("presProps", "presProps.xml");
    XmlOut view;
    openRoot(view, "p:viewPr");
    add("ppt/viewProps.xml", "presentationml.viewProps", view.take());
    relationships.add("viewProps", "viewProps.xml");
    relationships.add("theme", "theme/theme1.xml");
    XmlOut styles;
    styles.open("a:tblStyleLst", {{"xmlns:a", kDrawingMl}, {"def", "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"}});
    add("ppt/tableStyles.xml", "presentationml.tableStyles", styles.take());
    relationships.add("tableStyles", "tableStyles.xml");
    addRelationships("ppt/", "presentation.xml", relationships);
}

std::string Package::coreProperties() const {
    XmlOut xml;
    xml.open("cp:coreProperties", {{"xmlns:cp", std::string(kPackage) + "metadata/core-properties"},
                                   {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}});
    const auto property = [&](const char* name, const std::string& text) {
        if (!text.empty()) {
            xml.text(name, text);
        }
    };
    property("dc:title", m_presentation.title);
    property("dc:subject", m_presentation.subject);
    property("dc:creator", m_presentation.author);
    property("dc:language", languageTag(m_presentation.language));
    return xml.take();
}

std::string Package::appProperties() const {
    XmlOut xml;
    xml.open("Properties", {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
    xml.text("Slides", std::to_string(m_presentation.slides.size()));
    xml.text("Notes", std::to_string(m_notes));
    xml.text("Application", "Shirube");
    return xml.take();
}

void Package::addProperties() {
    m_types.emplace_back("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    m_parts.emplace_back("docProps/core.xml", coreProperties());
    add("docProps/app.xml", "extended-properties", appProperties());
    Relationships relationships;
    relationships.add("officeDocument", "ppt/presentation.xml");
    relationships.addOfPackage("core-properties", "docProps/core.xml");
    relationships.add("extended-properties", "docProps/app.xml");
    addRelationships("", "", relationships);
}

std::string Package::contentTypes() const {
    XmlOut xml;
    xml.open("Types", {{"xmlns", std::string(kPackage) + "content-types"}});
    xml.leaf("Default",
             {{"Extension", "rels"}, {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
    xml.leaf("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
    xml.leaf("Default", {{"Extension", "xlsx"}, {"ContentType", std::string(kOffice) + "spreadsheetml.sheet"}});
    for (const auto& [name, type] : m_types) {
        xml.leaf("Override", {{"PartName", name}, {"ContentType", type}});
    }
    return xml.take();
}

base::Result<std::string> Package::bytes() {
    for (std::size_t i = 0; i < m_presentation.slides.size(); ++i) {
        if (auto added = addSlide(i); !added) {
            return base::forward(added);
        }
    }
    addDeck();
    addPresentation();
    addProperties();
    // Readers look for the types first.
    m_parts.insert(m_parts.begin(), {"[Content_Types].xml", contentTypes()});
    return zipOf(m_parts);
}

}  // namespace

base::Status writePresentation(const Presentation& presentation, const std::filesystem::path& target) {
    if (presentation.slides.empty()) {
        return base::fail(base::ErrorCode::InvalidInput,
                          base::Message(SHIRUBE_TEXT("The presentation has no slides. Choose at least one chart.")));
    }
    const auto bytes = Package(presentation).bytes();
    return bytes ? writeAtomically(target, *bytes) : base::forward(bytes);
}

}  // namespace shirube::exchange
