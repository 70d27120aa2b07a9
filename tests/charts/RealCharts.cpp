// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealCharts.h"

#include <stdexcept>
#include <utility>

#include "Catalogue.h"
#include "application/DatasetService.h"

namespace shirube::test {

namespace {

// A day after the newest documents.
constexpr domain::CalendarDay kAsOf{2026, 6, 30};

template <typename T>
T must(base::Result<T> result, std::string_view what) {
    if (!result) {
        throw std::runtime_error(std::string(what) + ": " + result.error().message.english());
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

}  // namespace

RealCharts::RealCharts()
    : m_workspace(must(application::Workspace::open(m_folder / "store.shirube", application::OpenMode::CreateIfMissing,
                                                    m_clock, "tester"),
                       "store")) {
    must(m_workspace->dataset().importBundled(), "dataset");
}

base::Translator RealCharts::translator(const std::string& language) {
    return cli::translatorFor(language);
}

RealChart RealCharts::make(std::string_view id, const std::string& language, domain::AmountUnit unit) const {
    const application::ChartReader reader{language, kAsOf};
    auto definition = must(m_workspace->charts().initial(id, reader), id);
    definition.unit = unit;
    auto figure = must(m_workspace->charts().makeChecked(definition, reader, translator(language)), id);
    return {std::string(id), std::move(definition), std::move(figure)};
}

std::vector<RealChart> RealCharts::all(const std::string& language) const {
    std::vector<RealChart> charts;
    for (const auto& info : application::ChartService::charts()) {
        charts.push_back(make(info.id, language));
    }
    return charts;
}

analysis::PackDocument RealCharts::pack(const std::string& language, std::size_t charts) const {
    analysis::PackDocument pack;
    pack.title =
        language == "ja" ? "第2回AI・半導体ワーキンググループ" : "Second working group on AI and semiconductors";
    pack.date = language == "ja" ? "2026年7月10日" : "10 July 2026";
    pack.asOf = "2026-06-30";
    pack.builtOn = "2026-07-08";
    pack.language = language;
    pack.contentsHeading = language == "ja" ? "目次" : "Contents";
    pack.sourcesHeading = language == "ja" ? "出典" : "Sources";
    const auto made = all(language);
    for (std::size_t i = 0; i < charts; ++i) {
        const auto& chart = made[i % made.size()];
        analysis::PackPage page;
        page.item = domain::PackItemId(std::to_string(i));
        page.figure = chart.figure;
        page.table = chart.definition.table;
        page.paper = chart.definition.paper;
        pack.pages.push_back(std::move(page));
    }
    return pack;
}

}  // namespace shirube::test
