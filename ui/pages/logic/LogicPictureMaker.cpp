// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/LogicPictureMaker.h"

#include <QStringList>
#include <algorithm>
#include <map>

#include "models/LogicText.h"
#include "models/QtTranslator.h"
#include "models/StatusMark.h"

namespace shirube::ui {

using analysis::LogicChange;
using models::LogicText;
using models::textOf;
using models::toQString;

namespace {

std::uint32_t columnOf(domain::LogicStage stage) {
    return static_cast<std::uint32_t>(stage);
}

double approximate(const analysis::Fraction& value) {
    return toQString(value.percent(3)).toDouble() / 100;
}

}  // namespace

LogicPicture LogicPictureMaker::frame(const domain::LogicModel& model) {
    LogicPicture picture;
    for (const auto stage : domain::kLogicStages) {
        picture.columns.push_back(textOf(domain::label(stage)));
    }
    const auto& nodes = model.nodes();
    if (std::any_of(nodes.begin(), nodes.end(), [](const auto& node) { return node.isControlled; })) {
        const auto& printed = model.content().boundaryLabel;
        picture.boundary = printed.empty() ? tr("Under direct control") : toQString(printed);
    }
    picture.factorHeading = tr("External factors");
    picture.stepHeading = tr("Monitoring and review");
    return picture;
}

LogicPicture::Node LogicPictureMaker::node(const analysis::ProgrammeOutcome& outcome, std::uint32_t at,
                                           LogicChange change) {
    const auto& source = outcome.model().nodes()[at];
    const auto& rollup = outcome.rollup().nodes()[at];
    LogicPicture::Node node;
    node.id = source.id;
    node.label = toQString(source.label);
    node.column = columnOf(source.stage);
    node.isControlled = source.isControlled;
    node.change = change;
    node.status = outcome.nodes()[at].status;
    if (!source.indicators.empty()) {
        node.statusText = node.status ? models::statusText(node.status) : tr("No verdict");
    }
    node.attainment = rollup.attainment ? LogicText::share(*rollup.attainment) : QString();
    node.coverage = rollup.coverage.total > 0 ? LogicText::coverage(rollup.coverage) : QString();
    node.support = rollup.support ? LogicText::share(*rollup.support) : QString();
    QStringList spoken{textOf(domain::label(source.stage)), node.label};
    spoken << (node.statusText.isEmpty() ? tr("nothing measures it") : node.statusText);
    if (!node.attainment.isEmpty()) {
        spoken << tr("attainment %1").arg(node.attainment);
    }
    if (!node.coverage.isEmpty()) {
        spoken << tr("measured %1").arg(node.coverage);
    }
    if (!node.support.isEmpty()) {
        spoken << tr("support %1").arg(node.support);
    }
    if (node.isControlled) {
        spoken << tr("under direct control");
    }
    if (change != LogicChange::Same) {
        spoken << textOf(analysis::label(change));
    }
    node.spoken = spoken.join(tr(", ", "between the parts of what a screen reader says"));
    return node;
}

LogicPicture::Edge LogicPictureMaker::edge(const analysis::ProgrammeOutcome& outcome, std::uint32_t at,
                                           LogicChange change) {
    const auto& ends = outcome.model().graph().edges()[at];
    const auto& source = outcome.model().edges()[at];
    LogicPicture::Edge edge;
    edge.from = ends.from;
    edge.to = ends.to;
    if (const auto& delivered = outcome.rollup().nodes()[ends.from].delivered()) {
        edge.delivered = approximate(*delivered);
        edge.text = LogicText::share(*delivered);
    }
    edge.isRead = source.basis == domain::EdgeBasis::ColumnOrder;
    edge.change = change;
    const auto& nodes = outcome.model().nodes();
    edge.spoken = tr("Edge from %1 to %2, %3")
                      .arg(toQString(nodes[ends.from].label), toQString(nodes[ends.to].label),
                           edge.text.isEmpty() ? tr("nothing is measured before it") : tr("carries %1").arg(edge.text));
    return edge;
}

void LogicPictureMaker::addBoxes(LogicPicture& picture, const domain::LogicModel& model) {
    const auto positions = [&](const std::vector<domain::LogicNodeId>& ids, std::vector<std::uint32_t>& into) {
        for (const auto& id : ids) {
            for (std::uint32_t i = 0; i < picture.nodes.size(); ++i) {
                if (picture.nodes[i].id == id) {
                    into.push_back(i);
                }
            }
        }
    };
    for (const auto& factor : model.content().externalFactors) {
        LogicPicture::Box box{toQString(factor.label), {}, {}};
        positions(factor.affects, box.nodes);
        picture.factors.push_back(std::move(box));
    }
    for (const auto& step : model.content().monitoring) {
        QStringList bodies;
        for (const auto& body : step.bodies) {
            bodies << toQString(body);
        }
        LogicPicture::Box box{toQString(step.label), bodies.join(tr(", ")), {}};
        positions(step.watches, box.nodes);
        positions(step.adjusts, box.nodes);
        picture.steps.push_back(std::move(box));
    }
}

LogicPicture LogicPictureMaker::make(const analysis::ProgrammeOutcome& outcome,
                                     const analysis::LogicModelComparison* changes) {
    const auto& model = outcome.model();
    auto picture = frame(model);
    for (std::uint32_t i = 0; i < model.nodes().size(); ++i) {
        // The nodes of the later model stand first, in its order.
        picture.nodes.push_back(node(outcome, i, changes ? changes->nodes[i].change : LogicChange::Same));
    }
    for (std::uint32_t i = 0; i < model.edges().size(); ++i) {
        picture.edges.push_back(edge(outcome, i, changes ? changes->edges[i].change : LogicChange::Same));
    }
    addBoxes(picture, model);
    return picture;
}

LogicPicture LogicPictureMaker::makeTrial(const analysis::ProgrammeOutcome& outcome,
                                          std::span<const analysis::OutcomeEdit> edits,
                                          const analysis::OutcomeMoves& moves) {
    auto picture = make(outcome);
    const auto& model = outcome.model();
    for (const auto& move : moves.nodes) {
        const auto text = [](const std::optional<analysis::Fraction>& value) {
            return value ? LogicText::share(*value) : tr("not measured");
        };
        auto& node = picture.nodes[move.node];
        if (move.before.attainment != move.after.attainment) {
            node.moved = tr("%1 → %2").arg(text(move.before.attainment), text(move.after.attainment));
        } else if (move.before.support != move.after.support) {
            node.moved = tr("support %1 → %2").arg(text(move.before.support), text(move.after.support));
        }
        node.spoken += node.moved.isEmpty() ? QString() : tr(", in the trial %1").arg(node.moved);
        for (auto& edge : picture.edges) {
            if (edge.from == move.node) {
                const auto& delivered = move.after.delivered();
                edge.delivered = delivered ? std::optional(approximate(*delivered)) : std::nullopt;
                edge.text = delivered ? LogicText::share(*delivered) : QString();
            }
        }
    }
    for (const auto& edit : edits) {
        if (const auto* connect = std::get_if<analysis::ConnectNodes>(&edit)) {
            const auto from = model.nodeIndex(connect->from);
            const auto to = model.nodeIndex(connect->to);
            if (from && to) {
                LogicPicture::Edge edge;
                edge.from = *from;
                edge.to = *to;
                edge.change = LogicChange::Added;
                picture.edges.push_back(std::move(edge));
            }
        } else if (const auto* cut = std::get_if<analysis::DisconnectNodes>(&edit)) {
            for (auto& edge : picture.edges) {
                if (picture.nodes[edge.from].id == cut->from && picture.nodes[edge.to].id == cut->to) {
                    edge.change = LogicChange::Removed;
                }
            }
        }
    }
    return picture;
}

LogicPictureMaker::Sides LogicPictureMaker::makeSides(const analysis::ProgrammeOutcome& before,
                                                      const analysis::ProgrammeOutcome& after,
                                                      const analysis::LogicModelComparison& comparison) {
    Sides sides{frame(before.model()), frame(after.model())};
    // Places of the nodes of either model in the pictures.
    std::vector<std::uint32_t> placesBefore(before.model().nodes().size());
    std::vector<std::uint32_t> placesAfter(after.model().nodes().size());
    const auto add = [&](const std::optional<std::uint32_t>& old, const std::optional<std::uint32_t>& now,
                         LogicChange change) {
        const auto place = static_cast<std::uint32_t>(sides.before.nodes.size());
        auto left = old ? node(before, *old, change) : node(after, *now, change);
        auto right = now ? node(after, *now, change) : node(before, *old, change);
        left.isShown = old.has_value();
        right.isShown = now.has_value();
        sides.before.nodes.push_back(std::move(left));
        sides.after.nodes.push_back(std::move(right));
        if (old) {
            placesBefore[*old] = place;
        }
        if (now) {
            placesAfter[*now] = place;
        }
    };
    for (const auto& pair : comparison.nodes) {
        const bool hasMoved = pair.before && pair.after &&
                              before.model().nodes()[*pair.before].stage != after.model().nodes()[*pair.after].stage;
        if (hasMoved) {
            add(pair.before, std::nullopt, pair.change);
            add(std::nullopt, pair.after, pair.change);
        } else {
            add(pair.before, pair.after, pair.change);
        }
    }
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> known;
    const auto addEdge = [&](LogicPicture::Edge edge, const std::vector<std::uint32_t>& places, bool isBefore) {
        edge.from = places[edge.from];
        edge.to = places[edge.to];
        const auto [at, isNew] = known.emplace(std::pair(edge.from, edge.to), sides.before.edges.size());
        if (isNew) {
            auto hidden = edge;
            hidden.isShown = false;
            sides.before.edges.push_back(hidden);
            sides.after.edges.push_back(std::move(hidden));
        }
        (isBefore ? sides.before : sides.after).edges[at->second] = std::move(edge);
    };
    for (const auto& pair : comparison.edges) {
        if (pair.before) {
            addEdge(edge(before, *pair.before, pair.change), placesBefore, true);
        }
        if (pair.after) {
            addEdge(edge(after, *pair.after, pair.change), placesAfter, false);
        }
    }
    return sides;
}

}  // namespace shirube::ui
