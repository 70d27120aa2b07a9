// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>
#include <string>
#include <vector>

#include "TablePages.h"
#include "TextMeasure.h"
#include "analysis/PackDocument.h"
#include "base/Message.h"
#include "figures/FigureLayout.h"
#include "figures/PdfDetails.h"
#include "figures/Scene.h"

namespace shirube::figures {

/// The pages of a pack in order, each with its number before it is drawn: cover, contents, a page per chart, 変更点
/// where the pack was built before, 出典.
class PackSheets {
public:
    /// What the pages are for: a document has the paper that each chart asks for, a presentation slides of one size.
    enum class Use { Document, Presentation };

    /// `pack` has to outlive it.
    PackSheets(const analysis::PackDocument& pack, base::Translator translate, Use use);

    [[nodiscard]] std::size_t size() const { return m_sheets.size(); }
    /// The chart of that page; null of other pages, and where it can't be made.
    [[nodiscard]] const analysis::PackPage* chart(std::size_t index) const { return m_sheets[index].chart; }
    /// Drawn, with its foot.
    [[nodiscard]] Scene scene(std::size_t index) const;
    /// Each part of the pack, in order.
    [[nodiscard]] const std::vector<PdfBookmark>& bookmarks() const { return m_bookmarks; }

private:
    struct Sheet {
        const analysis::PackPage* chart = nullptr;
        LayoutOptions layout;  // of a chart
        Scene scene;           // of any other page
    };

    [[nodiscard]] QString words(const base::Message& message) const;
    [[nodiscard]] QString titleOf(const analysis::PackPage& page) const;
    [[nodiscard]] LayoutOptions layoutOf(const analysis::PackPage& page) const;
    [[nodiscard]] std::vector<Scene> pagesOf(const PrintedTable& table) const;
    [[nodiscard]] PrintedTable emptyTable(const std::string& title) const;
    [[nodiscard]] PrintedTable contents() const;
    [[nodiscard]] PrintedTable changes() const;
    [[nodiscard]] PrintedTable sources() const;
    [[nodiscard]] Scene reasonPage(const analysis::PackPage& page) const;
    void begin(const QString& title) { m_bookmarks.push_back({title, m_sheets.size()}); }
    void add(std::vector<Scene> scenes);
    void addCharts();

    const analysis::PackDocument& m_pack;
    base::Translator m_translate;
    TextMeasure m_measure;
    Use m_use;
    QSizeF m_paper;
    std::size_t m_firstChart = 0;  // index of its sheet
    std::vector<Sheet> m_sheets;
    std::vector<PdfBookmark> m_bookmarks;
};

}  // namespace shirube::figures
