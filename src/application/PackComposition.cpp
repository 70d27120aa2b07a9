// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackComposition.h"

#include <algorithm>
#include <utility>

#include "FigureCauses.h"
#include "HistoryView.h"
#include "JapanTime.h"
#include "WorkspaceContext.h"
#include "analysis/FigureDifference.h"
#include "analysis/PackFigures.h"

namespace shirube::application {

using base::Message;

namespace {

// As a person reads it in the language of the pack.
std::string dayText(const domain::CalendarDay& day, const std::string& language) {
    return language == "ja"
               ? std::to_string(day.year) + "年" + std::to_string(day.month) + "月" + std::to_string(day.day) + "日"
               : day.text();
}

// What the charts of the pack showed when it was last built, and who changed what since.
class FormerBuild {
public:
    [[nodiscard]] static base::Result<FormerBuild> read(WorkspaceContext& context, const domain::PackBuild& build,
                                                        std::int64_t change) {
        auto figures = analysis::packFiguresFromJson(build.figures);
        if (!figures) {
            return base::forward(std::move(figures));
        }
        const auto [first, last] = std::minmax(build.change, change);
        // 0 would be all changes up to the newest.
        auto causes = ChangeCauses::read(context, first, std::max<std::int64_t>(last, 1));
        if (!causes) {
            return base::forward(std::move(causes));
        }
        return FormerBuild(*std::move(figures), *std::move(causes), japanTime(build.builtAt));
    }

    void mark(analysis::PackPage& page, const base::Translator& translate) const {
        const auto former = std::find_if(m_figures.begin(), m_figures.end(),
                                         [&](const auto& figure) { return figure.item == page.item; });
        if (former == m_figures.end() || page.item.isEmpty()) {
            return;
        }
        const auto label = Message(SHIRUBE_TEXT("the build of {0}"), {m_builtAt}).text(translate);
        analysis::markChanges(page.figure, former->table, label, translate);
        explainChanges(page.figure, m_causes, translate);
    }

private:
    FormerBuild(std::vector<analysis::PackFigure> figures, ChangeCauses causes, std::string builtAt)
        : m_figures(std::move(figures)), m_causes(std::move(causes)), m_builtAt(std::move(builtAt)) {}

    std::vector<analysis::PackFigure> m_figures;
    ChangeCauses m_causes;
    std::string m_builtAt;
};

base::Result<std::int64_t> headOf(WorkspaceContext& context) {
    const auto view = HistoryView::of(*context.database, context.viewer);
    return view ? base::Result<std::int64_t>(std::ssize(view->visible())) : base::forward(view);
}

void putHead(analysis::PackDocument& document, const PackDetail& pack, const std::optional<domain::Snapshot>& snapshot,
             const ChartReader& reader, const base::Clock& clock, const base::Translator& translate) {
    const auto text = [&](const Message& message) { return message.text(translate); };
    document.title = pack.pack.name;
    document.date = pack.pack.meetingOn ? dayText(*pack.pack.meetingOn, reader.language) : std::string();
    document.author = pack.pack.author;
    document.asOf =
        snapshot ? text(Message(SHIRUBE_TEXT("{0} (snapshot of {1})"), {snapshot->name, japanTime(snapshot->takenAt)}))
                 : dayText(reader.asOf, reader.language);
    document.builtOn = dayText(domain::CalendarDay::inJapan(clock.now()), reader.language);
    document.language = reader.language;
    document.format = pack.pack.format;
    document.contentsHeading = text(Message(SHIRUBE_TEXT("Contents")));
    document.sourcesHeading = text(Message(SHIRUBE_TEXT("Sources")));
    document.changesHeading = text(Message(SHIRUBE_TEXT("Changed values")));
    document.noChanges = text(Message(SHIRUBE_TEXT("No value has changed since the former build.")));
    if (pack.lastBuild) {
        document.hasFormerBuild = true;
        document.formerBuild =
            text(Message(SHIRUBE_TEXT("{0} by {1}"), {japanTime(pack.lastBuild->builtAt), pack.lastBuild->builtBy}));
    }
}

// A chart that asks for A3 keeps it.
domain::PaperFormat paperOf(const domain::Pack& pack, const domain::ChartDefinition& chart) {
    return chart.paper == domain::PaperFormat::A3 ? chart.paper : pack.format;
}

}  // namespace

base::Result<analysis::PackDocument> composePack(WorkspaceContext& context, ChartService& charts,
                                                 const PackDetail& pack,
                                                 const std::optional<domain::Snapshot>& snapshot,
                                                 const ChartReader& reader, const base::Translator& translate,
                                                 const base::Progress& progress) {
    auto ofPack = reader;
    ofPack.language = pack.pack.language;
    if (snapshot) {
        const auto day = domain::CalendarDay::parse(japanTime(snapshot->takenAt).substr(0, sizeof("2026-11-22") - 1));
        ofPack.asOf = day.value_or(reader.asOf);
    }
    const auto head = snapshot ? base::Result<std::int64_t>(snapshot->change) : headOf(context);
    if (!head) {
        return base::forward(head);
    }
    std::optional<FormerBuild> former;
    if (pack.lastBuild) {
        auto build = FormerBuild::read(context, *pack.lastBuild, *head);
        if (!build) {
            return base::forward(std::move(build));
        }
        former.emplace(*std::move(build));
    }
    analysis::PackDocument document;
    document.change = *head;
    putHead(document, pack, snapshot, ofPack, context.clock, translate);
    const auto total = std::ssize(pack.items);
    for (const auto& item : pack.items) {
        if (progress.isCancelled()) {
            return base::fail(base::ErrorCode::Cancelled,
                              Message(SHIRUBE_TEXT("Building the pack was stopped. Nothing was written.")));
        }
        progress.step(std::ssize(document.pages), total);
        auto& page = document.pages.emplace_back();
        page.item = item.id;
        page.table = item.chart.table;
        page.paper = paperOf(pack.pack, item.chart);
        page.note = item.note;
        auto figure = charts.makeChecked(item.chart, ofPack, translate);
        if (!figure) {
            page.problem = figure.error().message.text(translate);
            continue;
        }
        page.figure = *std::move(figure);
        if (former) {
            former->mark(page, translate);
        }
    }
    progress.step(total, total);
    return document;
}

std::string builtFigures(const analysis::PackDocument& document, const base::Translator& translate) {
    std::vector<analysis::PackFigure> figures;
    for (const auto& page : document.pages) {
        if (page.problem.empty()) {
            figures.push_back({page.item, page.figure.title, analysis::figureTable(page.figure, translate)});
        }
    }
    return analysis::packFiguresJson(figures);
}

}  // namespace shirube::application
