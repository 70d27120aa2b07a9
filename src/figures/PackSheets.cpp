// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackSheets.h"

#include <algorithm>
#include <utility>

#include "PackCover.h"
#include "PageFoot.h"
#include "SceneBuilder.h"
#include "SheetFrame.h"
#include "figures/Palette.h"

namespace shirube::figures {

using base::Message;

namespace {

constexpr double kListSize = 10.5;  // type of contents and sources

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

QString orDash(const std::string& text) {
    return text.empty() ? QStringLiteral("—") : toText(text);
}

// Its first cell over all columns.
PrintedTable::Row headingRow(const QString& text) {
    PrintedTable::Row row;
    row.cells = {{text}};
    row.isHeading = true;
    return row;
}

}  // namespace

PackSheets::PackSheets(const analysis::PackDocument& pack, base::Translator translate, Use use)
    : m_pack(pack), m_translate(std::move(translate)), m_use(use), m_paper(pageOf(pack.format)) {
    begin(toText(pack.title));
    add({packCover(pack, m_paper, m_measure, m_translate)});
    // The numbers in the list don't change how many pages it takes: its column is as wide as its heading.
    const auto listed = pagesOf(contents()).size();
    const auto list = m_sheets.size();
    begin(toText(pack.contentsHeading));
    m_sheets.resize(list + listed);
    m_firstChart = m_sheets.size();
    addCharts();
    if (pack.hasFormerBuild) {
        begin(toText(pack.changesHeading));
        add(pagesOf(changes()));
    }
    if (!analysis::sourcesOf(pack).empty()) {
        begin(toText(pack.sourcesHeading));
        add(pagesOf(sources()));
    }
    auto scenes = pagesOf(contents());
    for (std::size_t i = 0; i < std::min(listed, scenes.size()); ++i) {
        m_sheets[list + i].scene = std::move(scenes[i]);
    }
}

QString PackSheets::words(const Message& message) const {
    return toText(message.text(m_translate));
}

QString PackSheets::titleOf(const analysis::PackPage& page) const {
    return page.figure.title.empty() ? words(Message(SHIRUBE_TEXT("A chart that can't be made")))
                                     : toText(page.figure.title);
}

LayoutOptions PackSheets::layoutOf(const analysis::PackPage& page) const {
    const bool isLarge = m_use == Use::Document && page.paper == domain::PaperFormat::A3;
    return {isLarge ? kA3Landscape : m_paper, page.table};
}

std::vector<Scene> PackSheets::pagesOf(const PrintedTable& table) const {
    return TablePages(table, m_paper).pages();
}

PrintedTable PackSheets::emptyTable(const std::string& title) const {
    PrintedTable table;
    table.title = toText(title);
    table.language = toText(m_pack.language);
    return table;
}

// Of what is known by now: before the charts are added, of them without the right numbers.
PrintedTable PackSheets::contents() const {
    auto table = emptyTable(m_pack.contentsHeading);
    table.size = kListSize;
    table.columns = {{words(Message(SHIRUBE_TEXT("Chart")))},
                     {words(Message(SHIRUBE_TEXT("What it shows")))},
                     {words(Message(SHIRUBE_TEXT("Page"))), false}};
    const auto addRow = [&table](const QString& title, const QString& subtitle, std::size_t page) {
        PrintedTable::Row row;
        row.cells = {{title}, {subtitle}, {QString::number(page + 1)}};
        table.rows.push_back(std::move(row));
    };
    for (std::size_t i = 0; i < m_pack.pages.size(); ++i) {
        addRow(titleOf(m_pack.pages[i]), toText(m_pack.pages[i].figure.subtitle), m_firstChart + i);
    }
    const auto pageOfPart = [this](const std::string& heading) {
        const auto found = std::find_if(m_bookmarks.rbegin(), m_bookmarks.rend(),
                                        [&](const PdfBookmark& bookmark) { return bookmark.title == toText(heading); });
        return found == m_bookmarks.rend() ? 0 : found->page;
    };
    if (m_pack.hasFormerBuild) {
        addRow(toText(m_pack.changesHeading), {}, pageOfPart(m_pack.changesHeading));
    }
    if (!analysis::sourcesOf(m_pack).empty()) {
        addRow(toText(m_pack.sourcesHeading), {}, pageOfPart(m_pack.sourcesHeading));
    }
    return table;
}

// A row for each value that moved, and one more for each further cause.
PrintedTable PackSheets::changes() const {
    auto table = emptyTable(m_pack.changesHeading);
    table.parameters = toText(m_pack.formerBuild);
    for (std::size_t i = 0; i < m_pack.pages.size(); ++i) {
        const auto& page = m_pack.pages[i];
        if (page.figure.changes.empty()) {
            continue;
        }
        table.rows.push_back(headingRow(words(
            Message::nested(SHIRUBE_TEXT("{0} (p. {1})"), {Message::verbatim(titleOf(page).toStdString()),
                                                           Message::verbatim(std::to_string(m_firstChart + i + 1))}))));
        for (const auto& change : page.figure.changes) {
            const auto item =
                change.columnLabel.empty()
                    ? toText(change.rowLabel)
                    : words(Message::nested(SHIRUBE_TEXT("{0}: {1}"), {Message::verbatim(change.rowLabel),
                                                                       Message::verbatim(change.columnLabel)}));
            PrintedTable::Row row;
            row.cells = {{item}, {orDash(change.before)}, {orDash(change.after)}, {}, {}, {}, {}, {}};
            row.indent = 1;
            for (const auto& cause : change.causes) {
                const std::string* const texts[] = {&cause.actor, &cause.time, &cause.summary, &cause.reason,
                                                    &cause.source};
                for (std::size_t c = 0; c < std::size(texts); ++c) {
                    row.cells[3 + c].text = toText(*texts[c]);
                }
                table.rows.push_back(row);
                row.cells[0] = row.cells[1] = row.cells[2] = {};
            }
            if (change.causes.empty()) {
                table.rows.push_back(std::move(row));
            }
        }
    }
    if (table.rows.empty()) {
        table.rows.push_back(headingRow(toText(m_pack.noChanges)));
        return table;
    }
    table.columns = {{words(Message(SHIRUBE_TEXT("Value")))},
                     {words(Message(SHIRUBE_TEXT("Former value"))), false},
                     {words(Message(SHIRUBE_TEXT("New value"))), false},
                     {words(Message(SHIRUBE_TEXT("Changed by")))},
                     {words(Message(SHIRUBE_TEXT("Changed on")))},
                     {words(Message(SHIRUBE_TEXT("What was done")))},
                     {words(Message(SHIRUBE_TEXT("Reason")))},
                     {words(Message(SHIRUBE_TEXT("Source")))}};
    return table;
}

PrintedTable PackSheets::sources() const {
    auto table = emptyTable(m_pack.sourcesHeading);
    table.size = kListSize;
    table.columns = {{words(Message(SHIRUBE_TEXT("No."))), false},
                     {words(Message(SHIRUBE_TEXT("Source")))},
                     {words(Message(SHIRUBE_TEXT("Pages")))}};
    int number = 0;
    for (const auto& source : analysis::sourcesOf(m_pack)) {
        QStringList pages;
        for (std::size_t i = 0; i < m_pack.pages.size(); ++i) {
            const auto& named = m_pack.pages[i].figure.sources;
            if (std::find(named.begin(), named.end(), source) != named.end()) {
                pages.push_back(QString::number(m_firstChart + i + 1));
            }
        }
        PrintedTable::Row row;
        row.cells = {{QString::number(++number)}, {toText(source)}, {pages.join(QStringLiteral(", "))}};
        table.rows.push_back(std::move(row));
    }
    return table;
}

// Where a chart belongs and can't be made.
Scene PackSheets::reasonPage(const analysis::PackPage& page) const {
    constexpr double kSize = 12;
    auto figure = page.figure;
    figure.title = titleOf(page).toStdString();
    figure.language = m_pack.language;
    auto scene = emptyScene(figure, m_paper);
    FigureContext context{figure, m_measure};
    const auto area = drawFrame(context, scene.size, scene.items);
    const auto reason = toText(page.problem);
    scene.description = reason;
    SceneBuilder(m_measure, scene.items)
        .text(Role::TableText, QStringLiteral("problem"), m_measure.wrapped(reason, area.width(), kSize), area.left(),
              area.top(), {kSize, false, Palette::ink(), TextAnchor::Start});
    return scene;
}

void PackSheets::add(std::vector<Scene> scenes) {
    for (auto& scene : scenes) {
        m_sheets.push_back({nullptr, {}, std::move(scene)});
    }
}

void PackSheets::addCharts() {
    for (const auto& page : m_pack.pages) {
        begin(titleOf(page));
        if (page.problem.empty()) {
            m_sheets.push_back({&page, layoutOf(page), {}});
        } else {
            add({reasonPage(page)});
        }
    }
}

Scene PackSheets::scene(std::size_t index) const {
    const auto& sheet = m_sheets[index];
    auto scene = sheet.chart != nullptr ? layoutFigure(sheet.chart->figure, sheet.layout) : sheet.scene;
    if (index > 0) {
        drawPageFoot(m_measure, scene, {toText(m_pack.title), index + 1, m_sheets.size()});
    }
    return scene;
}

}  // namespace shirube::figures
