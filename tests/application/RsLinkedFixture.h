// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "CatalogueSample.h"
#include "application/GovernmentService.h"
#include "application/RsImportService.h"
#include "application/RsLinkService.h"
#include "support/GeneratedRs.h"

namespace shirube::test {

/// The sample's programme “light” beside a synthetic edition of the programme review system, not linked yet.
struct RsLinkedFixture : CatalogueFixture {
    GeneratedRs options;
    const domain::ProgrammeId light{"light"};
    std::int64_t project = inBothEditions();

    RsLinkedFixture() { importEdition(options); }

    /// The files of an edition that links need.
    void importEdition(GeneratedRs edition, const std::string& name = "rs") const {
        edition.kinds = {"1-2", "2-1"};
        const auto files = folder / (name + std::to_string(edition.edition));
        std::filesystem::create_directories(files);
        writeGeneratedRs(files, edition);
        importFrom(files);
    }
    void importFrom(const std::filesystem::path& files) const {
        const std::vector<std::filesystem::path> paths{files};
        must(workspace->rsImport().run(must(workspace->rsImport().plan(paths))));
    }
    /// A project that the edition of the year after has too.
    [[nodiscard]] std::int64_t inBothEditions() const {
        auto later = options;
        later.edition = options.edition + 1;
        const auto all = generatedProjects(later);
        for (const auto candidate : generatedProjects(options)) {
            if (candidate > 2 && std::find(all.begin(), all.end(), candidate) != all.end()) {
                return candidate;
            }
        }
        return 0;
    }
    [[nodiscard]] std::int64_t other() const { return generatedProjects(options).back(); }
    [[nodiscard]] application::RsLinkService& service() const { return workspace->rsLinks(); }
    void link() const { must(service().link(light, project, "同じ事業")); }

    [[nodiscard]] GeneratedAmounts amounts(int year) const { return generatedAmounts(options, project, year); }
    /// The figure that holds of a fact; null for none.
    [[nodiscard]] static const domain::FigureStatement* adopted(const analysis::FactBook& facts,
                                                                const std::string& fact) {
        return facts.adopted(must(domain::FactKey::parse(fact)));
    }
    [[nodiscard]] std::size_t changes() const { return must(workspace->history().list()).size(); }
    /// Lets the second document state that.
    void state(const std::string& fact, const std::string& raw) {
        sample.figures[1]["entries"].push_back({{"fact", fact}, {"raw", raw}});
    }
};

}  // namespace shirube::test
