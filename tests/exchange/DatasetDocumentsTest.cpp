// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "DatasetSample.h"
#include "DocumentTexts.h"
#include "base/Text.h"

// What the dataset says against the texts of the documents that it cites.

using namespace shirube;
using test::DocumentTexts;

namespace {

exchange::Dataset embeddedDataset() {
    auto dataset = exchange::DatasetReader().read(exchange::embeddedDatasetFiles());
    REQUIRE(dataset.has_value());
    return *std::move(dataset);
}

template <typename Value>
void addCitations(const std::vector<Value>& values, std::vector<domain::Citation>& citations) {
    for (const auto& value : values) {
        citations.push_back(value.citation);
    }
}

// Every citation, and of figures also the figure by itself.
std::vector<domain::Citation> citationsOf(const exchange::Dataset& dataset) {
    std::vector<domain::Citation> citations;
    addCitations(dataset.programmes, citations);
    addCitations(dataset.statements, citations);
    const auto& catalogue = dataset.catalogue;
    addCitations(catalogue.funds, citations);
    addCitations(catalogue.series, citations);
    addCitations(catalogue.policyItems, citations);
    addCitations(catalogue.themes, citations);
    addCitations(catalogue.indicators, citations);
    addCitations(catalogue.allocations, citations);
    addCitations(catalogue.reviews, citations);
    addCitations(catalogue.reviewRules, citations);
    addCitations(catalogue.findings, citations);
    addCitations(catalogue.milestones, citations);
    addCitations(catalogue.statements, citations);
    for (const auto& statement : dataset.statements) {
        citations.push_back({statement.citation.source, {}, statement.amount.raw});
    }
    for (const auto& statement : catalogue.statements) {
        citations.push_back({statement.citation.source, {}, statement.figure.raw});
    }
    return citations;
}

std::vector<std::string> segmentsOf(std::string_view place, std::string_view separator = " > ") {
    std::vector<std::string> segments;
    for (;;) {
        const auto split = place.find(separator);
        segments.emplace_back(place.substr(0, split));
        if (split == std::string_view::npos) {
            return segments;
        }
        place.remove_prefix(split + separator.size());
    }
}

// Without the （表） with which the list tells the parts of a slide apart.
std::string withoutRemark(const std::string& segment) {
    const auto open = segment.rfind("（");
    return segment.ends_with("）") && open != std::string::npos && open > 0 ? segment.substr(0, open) : segment;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

}  // namespace

TEST_CASE("Every cited text and every figure is found in its document") {
    const auto texts = DocumentTexts::load();
    if (!texts) {
        return;
    }
    const auto citations = citationsOf(embeddedDataset());
    CHECK(citations.size() > 1'500);
    for (const auto& citation : citations) {
        INFO(citation.source.value() << ": " << citation.raw);
        CHECK(texts->has(citation.source.value(), citation.raw));
    }
}

TEST_CASE("Names and places are as the documents print them") {
    const auto texts = DocumentTexts::load();
    if (!texts) {
        return;
    }
    const auto dataset = embeddedDataset();
    const std::string frame = "meti-frame-programmes-2026-04-03";
    for (const auto& programme : dataset.programmes) {
        CAPTURE(programme.id.value());
        CHECK(texts->has(programme.citation.source.value(), programme.name));
        CHECK(texts->has(programme.citation.source.value(), programme.office));
    }
    for (const auto& statement : dataset.statements) {
        if (statement.citation.source.value() == frame) {
            CAPTURE(statement.citation.locator);
            for (const auto& segment : segmentsOf(statement.citation.locator)) {
                CHECK(texts->has(frame, segment));
            }
        }
    }
    for (const auto& theme : dataset.catalogue.themes) {
        CAPTURE(theme.id.value());
        CHECK(texts->has(theme.citation.source.value(), theme.title));
        for (const auto& organisation : theme.organisations) {
            CHECK(texts->has(theme.citation.source.value(), organisation.printedName));
        }
    }
}

TEST_CASE("Every amount of money and every percentage of the documents is stated") {
    const auto texts = DocumentTexts::load();
    if (!texts) {
        return;
    }
    std::map<std::string, std::string> stated;  // all that is cited, by source
    for (const auto& citation : citationsOf(embeddedDataset())) {
        stated[citation.source.value()] += base::nfkc(DocumentTexts::bare(citation.raw)) + '\n';
    }
    // The size from which a company is called a unicorn is no figure of the document's subject.
    const std::set<std::pair<std::string, std::string>> leftOut{{"meti-semicon-digital-2024", "10億ドル"}};
    const std::regex figure("[0-9][0-9,.]*(兆[0-9,]+)?(億|兆)(円|ドル|ユーロ|元|ウォン)|[0-9][0-9.]*%");
    std::size_t found = 0;
    for (const auto& [source, text] : texts->whole()) {
        for (const auto& line : linesOf(text)) {
            const auto plain = base::nfkc(DocumentTexts::bare(line));
            for (std::sregex_iterator it(plain.begin(), plain.end(), figure), end; it != end; ++it) {
                ++found;
                INFO(source << ": " << it->str() << " in " << line);
                CHECK((leftOut.contains({source, it->str()}) || stated[source].find(it->str()) != std::string::npos));
            }
        }
    }
    CHECK(found > 300);
}

TEST_CASE("Every place of the coverage list is entered in files that exist or left out for a reason") {
    const auto files = exchange::embeddedDatasetFiles();
    std::set<std::string> named;
    const auto dataset = embeddedDataset();
    for (const auto& entry : dataset.coverage) {
        INFO(entry.source.value() << ": " << entry.place);
        CHECK((!entry.entered.empty() || !entry.leftOut.empty()));
        for (const auto& file : entry.entered) {
            CAPTURE(file);
            CHECK(files.contains(file));
            named.insert(file);
        }
    }
    for (const auto& [name, bytes] : files) {
        CAPTURE(name);
        const bool isAboutTheData =
            name == "dataset.json" || name == "identities.json" || name.starts_with("coverage-");
        CHECK(named.contains(name) == !isAboutTheData);
    }
    std::set<std::string> sources;
    for (const auto& entry : dataset.coverage) {
        sources.insert(entry.source.value());
    }
    CHECK(sources.size() == dataset.sources.size());
}

TEST_CASE("The places of the coverage list are headings of the documents, and no table stands far below one") {
    const auto texts = DocumentTexts::load();
    if (!texts) {
        return;
    }
    const auto dataset = embeddedDataset();
    std::map<std::string, std::set<std::string>> headings;
    for (const auto& entry : dataset.coverage) {
        bool isInText = false;
        for (const auto& segment : segmentsOf(entry.place)) {
            // A slide with two titles has both, with a ／ between them.
            auto forms = segmentsOf(segment, "／");
            forms.insert(forms.end(), {segment, withoutRemark(segment)});
            for (const auto& heading : forms) {
                if (DocumentTexts::bare(heading).size() >= 6 && texts->has(entry.source.value(), heading)) {
                    headings[entry.source.value()].insert(DocumentTexts::bare(heading));
                    isInText = true;
                }
            }
        }
        // Of these the text has no title: covers, dividers, lists of members, slides whose title was a picture.
        constexpr std::array<std::string_view, 4> kUntitled{"表紙", "扉", "名簿", "題は失われている"};
        const bool isUntitled = std::any_of(kUntitled.begin(), kUntitled.end(),
                                            [&](auto word) { return entry.place.find(word) != std::string::npos; });
        INFO(entry.source.value() << ": " << entry.place);
        CHECK((isInText || isUntitled));
    }
    for (const auto& [source, text] : texts->whole()) {
        const auto lines = linesOf(text);
        std::size_t sinceHeading = 1'000;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto plain = DocumentTexts::bare(lines[i]);
            const auto& known = headings[source];
            const bool isHeading = std::any_of(known.begin(), known.end(), [&](const auto& heading) {
                return plain.find(heading) != std::string::npos;
            });
            // The rows of a table have tabs; what goes on without an empty line goes on below its heading.
            const bool isRow = lines[i].find('\t') != std::string::npos;
            const bool goesOn = i > 0 && isRow && lines[i - 1].find('\t') != std::string::npos;
            sinceHeading = isHeading ? 0 : goesOn ? sinceHeading : sinceHeading + 1;
            INFO(source << ", line " << i + 1 << ": " << lines[i]);
            if (isRow) {
                CHECK(sinceHeading <= 40);
            }
        }
    }
}
