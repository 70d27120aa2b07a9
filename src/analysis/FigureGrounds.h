// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <span>
#include <string>

#include "analysis/Derivation.h"
#include "analysis/FactBook.h"
#include "analysis/FigureSpec.h"
#include "base/Message.h"
#include "domain/FigureStatement.h"
#include "domain/Source.h"

namespace shirube::analysis {

/// What a figure says of itself besides its content.
struct FigureHead {
    std::string id;
    std::string title;  ///< that a person chose; empty: `message`
    std::string message;
    std::string subtitle;
    std::string language;
    std::string asOf;  ///< empty: the date of the newest source behind the figure
};

/// A source as 出典 names it: publisher, title and date.
[[nodiscard]] std::string sourceText(const domain::Source& source, const base::Translator& translate);

/// Gives the figure its title, subtitle, 時点 and 出典 (those of `sources` that are in `cited`, in their order), and
/// the headings of 出典 and 注. Says whether its title is a person's.
void addHead(FigureSpec& spec, FigureHead head, std::span<const domain::Source> sources,
             const std::set<domain::SourceId>& cited, const base::Translator& translate);

/// The cell of the figure's table that a printed figure stands behind. Ids are those of figureTable(): of stacked
/// columns the series (with #within where hatched) and the category.
struct GroundPlace {
    std::string row;     ///< empty: behind the whole figure
    std::string column;  ///< empty: behind the whole row
};

/// The row of figureTable() that holds the points of that style of a series: its id, with #within where hatched.
[[nodiscard]] std::string seriesRow(const std::string& series, PointStyle style);

/// Adds a printed figure, or a person's report of one, to the 根拠 of the spec. The same figure behind the same cell
/// is there once. What else documents print for the same fact, and can't be the same value, stands beside it.
void addGround(FigureSpec& spec, const FactBook& facts, const domain::FigureStatement& statement, GroundPlace place,
               const base::Translator& translate, const base::Message& remark = {});
/// The same of an input of a derivation, with its remark; of a line its adopted amount. An input that nothing states
/// has no source, which the linter reports.
void addGround(FigureSpec& spec, const FactBook& facts, const DerivationInput& input, GroundPlace place,
               const base::Translator& translate);
/// The amount of a budget line of the facts' book, `line` being its position in it. A line without an amount has none.
void addLineGround(FigureSpec& spec, const FactBook& facts, std::size_t line, GroundPlace place,
                   const base::Translator& translate, const base::Message& remark = {});
/// What a document says that is no fact: an arrow, a theme, a date. `label` says what it is.
void addGround(FigureSpec& spec, std::span<const domain::Source> sources, const domain::Citation& citation,
               std::string label, GroundPlace place, const base::Translator& translate);
/// A printed figure where there is no book of facts to name it.
void addGround(FigureSpec& spec, std::span<const domain::Source> sources, const domain::FigureStatement& statement,
               std::string label, GroundPlace place, const base::Translator& translate,
               const base::Message& remark = {});
/// A person's report without a figure: words, or why there is none.
void addGround(FigureSpec& spec, const FactBook& facts, const domain::ActualReport& report, GroundPlace place,
               const base::Translator& translate);

/// A note on each fact behind the figure that documents print in several ways.
void addDissentNotes(FigureSpec& spec, const FactBook& facts, const base::Translator& translate);

/// The sources behind the grounds: what addHead() is given where nothing else is cited.
[[nodiscard]] std::set<domain::SourceId> citedSources(const FigureSpec& spec);

}  // namespace shirube::analysis
