// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/FigureLint.h"
#include "analysis/FigureSpec.h"
#include "analysis/FigureTable.h"
#include "base/Message.h"
#include "base/Result.h"
#include "domain/CalendarDay.h"
#include "domain/ChartDefinition.h"

namespace shirube::application {

class CatalogueService;
class LogicModelService;
class ReconciliationService;
class ReviewResultService;
class ReviewService;
struct ReconciliationState;

/// What a person may choose of a chart, beside its title, note, paper, colours and patterns, which every chart has.
enum class ChartOption {
    Cycles,
    FromTo,
    Programme,
    Fund,
    Portfolio,
    Indicator,
    LogicModel,  ///< version, and the earlier one to compare with
    Review,
    Element,  ///< item and element of themes
    Page,
    AsOf,
    Unit,
    Top,
    Sort,
    Cumulative,
    ByItem,
    Table,
};

/// What a chart is about, in the order of the gallery.
enum class ChartTopic { Budget, Execution, Money, Themes, Outcomes, Reviews };
[[nodiscard]] base::Message label(ChartTopic topic);

/// A chart that can be asked for by its id.
struct ChartInfo {
    std::string_view id;  ///< stable: budget-by-cycle, fund-flow, theme-schedule, indicator-series …
    ChartTopic topic = ChartTopic::Budget;
    base::Message title;
    base::Message purpose;  ///< what it answers, in one line
    std::vector<ChartOption> options;
    domain::PaperFormat paper = domain::PaperFormat::A4;  ///< that it is made for
    std::optional<ChartOption> mustChoose{};              ///< what it can't be of all at once
    /// Its series stand side by side in any order, so that colours alone don't keep them apart in grey.
    bool beginsWithPatterns = false;

    [[nodiscard]] bool has(ChartOption option) const;
};

/// One value that a person may choose.
struct ChartChoice {
    std::string id;     ///< as ChartDefinition holds it
    std::string label;  ///< as a person reads it
};

/// What the reader brings along.
struct ChartReader {
    std::string language = "ja";
    domain::CalendarDay asOf;  ///< 基準日 of charts that have one, unless their definition says otherwise
};

/// Every chart, from its definition to its figures.
class ChartService {
public:
    ChartService(CatalogueService& catalogue, LogicModelService& logicModels, ReconciliationService& reconciliation,
                 ReviewService& reviews, ReviewResultService& reviewResults);

    [[nodiscard]] static std::span<const ChartInfo> charts();
    /// Null without one of that id.
    [[nodiscard]] static const ChartInfo* chart(std::string_view id);

    /// The values of that option for which there is something to draw, in a sensible order; empty for options that are
    /// no choice among things of the store (Unit, Top …). Element gives item/element, LogicModel versions.
    [[nodiscard]] base::Result<std::vector<ChartChoice>> choices(const domain::ChartDefinition& chart,
                                                                 ChartOption option, const ChartReader& reader);

    /// The chart that a person sees first: everything chosen that has to be (an indicator, a review), the paper it is
    /// made for. NotFound for another id, and where the store has nothing for it.
    [[nodiscard]] base::Result<domain::ChartDefinition> initial(std::string_view id, const ChartReader& reader);

    /// NotFound for a chart, a cycle, a programme … that is not there, naming those that are; InvalidInput where
    /// nothing is left to draw. `checks` may be null while they run: then disputes are not noted.
    [[nodiscard]] base::Result<analysis::FigureSpec> make(const domain::ChartDefinition& chart,
                                                          const ChartReader& reader, const base::Translator& translate,
                                                          const ReconciliationState* checks = nullptr);
    /// As above, with the checks run where they have not been yet.
    [[nodiscard]] base::Result<analysis::FigureSpec> makeChecked(const domain::ChartDefinition& chart,
                                                                 const ChartReader& reader,
                                                                 const base::Translator& translate);

    /// The definition with that finding mended; the same where a person has to.
    [[nodiscard]] static domain::ChartDefinition mended(domain::ChartDefinition chart, analysis::FigureFix fix,
                                                        const ChartReader& reader);

private:
    [[nodiscard]] base::Result<analysis::FigureSpec> draw(const domain::ChartDefinition& chart,
                                                          const ChartReader& reader, const base::Translator& translate,
                                                          const ReconciliationState* checks);

    CatalogueService& m_catalogue;
    LogicModelService& m_logicModels;
    ReconciliationService& m_reconciliation;
    ReviewService& m_reviews;
    ReviewResultService& m_reviewResults;
};

}  // namespace shirube::application
