// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <variant>
#include <vector>

#include "analysis/Attainment.h"
#include "analysis/PartsRollup.h"
#include "analysis/Rollup.h"
#include "domain/LogicModel.h"

namespace shirube::analysis {

/// How a logic model is judged.
struct OutcomeRule {
    Fraction minimumCoverage{1, 2};  ///< below it there is no verdict
};

/// An indicator of a logic model as of a day.
struct IndicatorOutcome {
    IndicatorSeries series;
    IndicatorResult result;

    /// False for one in words, which is shown and in no mean.
    [[nodiscard]] bool isAveraged() const;
};

/// A node beside its rollup.
struct NodeOutcome {
    /// That of its worst indicator; none where it has none, or too few are measured for a verdict.
    std::optional<IndicatorStatus> status;
    std::vector<std::size_t> indicators;  ///< positions in ProgrammeOutcome::indicators()
};

/// Changes to try on a programme.
struct AssumeActual {
    domain::IndicatorId indicator;
    domain::Period period;
    std::optional<Fraction> value;  ///< in base units; none: as if it were not measured
};
/// The value that a person assumes for an indicator, in base units: 80%, ８０, 1,234件, はい. InvalidInput says what it
/// is not.
[[nodiscard]] base::Result<Fraction> readAssumed(const domain::Indicator& indicator, std::string_view text);
struct ConnectNodes {
    domain::LogicNodeId from;
    domain::LogicNodeId to;
    Fraction weight{1};
};
struct DisconnectNodes {
    domain::LogicNodeId from;
    domain::LogicNodeId to;
};
using OutcomeEdit = std::variant<AssumeActual, ConnectNodes, DisconnectNodes>;

/// What edits would move. Nothing is written.
struct OutcomeMoves {
    struct Indicator {
        std::size_t indicator = 0;  ///< position in ProgrammeOutcome::indicators()
        IndicatorResult after;
    };
    std::vector<Indicator> indicators;
    std::vector<NodeMove> nodes;  ///< in the order of the logic model
};

/// A programme's logic model as of a day: its indicators judged, its nodes rolled up. Immutable.
class ProgrammeOutcome {
public:
    /// NotFound for an indicator that the catalogue does not have. Takes time linear in nodes, edges and statements.
    [[nodiscard]] static base::Result<ProgrammeOutcome> make(std::shared_ptr<const FactBook> facts,
                                                             std::shared_ptr<const domain::LogicModel> model,
                                                             const domain::CalendarDay& asOf,
                                                             const OutcomeRule& rule = {});

    [[nodiscard]] const domain::LogicModel& model() const { return *m_model; }
    [[nodiscard]] const domain::CalendarDay& asOf() const { return m_asOf; }
    [[nodiscard]] const OutcomeRule& rule() const { return m_rule; }
    /// Each once, in the order in which the nodes name them.
    [[nodiscard]] const std::vector<IndicatorOutcome>& indicators() const { return m_indicators; }
    /// By position in the logic model, like the rollup's nodes.
    [[nodiscard]] const std::vector<NodeOutcome>& nodes() const { return m_nodes; }
    [[nodiscard]] const Rollup& rollup() const { return m_rollup; }

    /// The programme: its nodes that have indicators to average, by their weights.
    [[nodiscard]] PartsRollup summary() const;
    /// The same of one stage.
    [[nodiscard]] PartsRollup summary(domain::LogicStage stage) const;

    /// NotFound or InvalidInput for what the logic model has not, and for an edge that would close a circle.
    [[nodiscard]] base::Result<OutcomeMoves> whatIf(std::span<const OutcomeEdit> edits) const;

    /// 根拠 of a node's attainment, and of its support one step back.
    [[nodiscard]] Derivation deriveNode(std::uint32_t node) const;
    [[nodiscard]] Derivation deriveSupport(std::uint32_t node) const;
    /// 根拠 of an indicator's headline.
    [[nodiscard]] Derivation deriveIndicator(std::size_t indicator) const;

private:
    struct Trial;

    ProgrammeOutcome(std::shared_ptr<const FactBook> facts, std::shared_ptr<const domain::LogicModel> model,
                     const domain::CalendarDay& asOf, OutcomeRule rule, Rollup rollup)
        : m_facts(std::move(facts)),
          m_model(std::move(model)),
          m_asOf(asOf),
          m_rule(std::move(rule)),
          m_rollup(std::move(rollup)) {}
    [[nodiscard]] std::vector<RollupPart> partsOf(std::optional<domain::LogicStage> stage) const;
    [[nodiscard]] base::Status edit(Trial& trial, const AssumeActual& change) const;
    [[nodiscard]] base::Status edit(Trial& trial, const ConnectNodes& change) const;
    [[nodiscard]] base::Status edit(Trial& trial, const DisconnectNodes& change) const;
    [[nodiscard]] base::Result<std::uint32_t> nodeOf(const domain::LogicNodeId& id) const;

    std::shared_ptr<const FactBook> m_facts;
    std::shared_ptr<const domain::LogicModel> m_model;
    domain::CalendarDay m_asOf;
    OutcomeRule m_rule;
    Rollup m_rollup;
    std::vector<IndicatorOutcome> m_indicators;
    std::vector<std::vector<std::uint32_t>> m_slotsOfIndicator;  // in the rollup
    std::unordered_map<domain::IndicatorId, std::size_t> m_positions;
    std::vector<NodeOutcome> m_nodes;
};

/// The status of a node from those of its indicators: the worst that is judged; where none is measured, what they have
/// in common, else 未測定. None for no indicators and where there is no verdict.
[[nodiscard]] std::optional<IndicatorStatus> nodeStatus(std::span<const IndicatorResult* const> results,
                                                        bool hasVerdict);

}  // namespace shirube::analysis
