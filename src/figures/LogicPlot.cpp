// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogicPlot.h"

#include <algorithm>
#include <numbers>

#include "FractionValue.h"
#include "LegendBlock.h"
#include "Typeface.h"
#include "analysis/LayeredOrder.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

using analysis::LogicChange;

constexpr double kBoxGap = 12;  // between boxes of a column
constexpr double kMostBoxGap = 60;
constexpr double kLaneHeight = 10;  // of an arrow that passes a column
constexpr double kHeadingPadding = 3;
constexpr double kBlockGap = 12;     // between headings, boxes, surroundings and legend
constexpr double kBoundaryRoom = 9;  // between the boxes and the line around those under direct control
constexpr double kArrow = 6;
constexpr double kThinnest = 1.2;
constexpr double kWidest = 8;
constexpr int kCurvePoints = 24;
constexpr int kRounds = 12;
constexpr double kLeastRoom = 6;  // of a box's texts, in ems

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

double smooth(double t) {
    return t * t * (3 - 2 * t);
}

double widthOf(const analysis::LogicFigureEdge& edge) {
    return edge.delivered ? kThinnest + (kWidest - kThinnest) * std::clamp(toDouble(*edge.delivered), 0.0, 1.0)
                          : kThinnest;
}

QColor edgeColour(const analysis::LogicFigureEdge& edge) {
    // Of the palette, as series have them.
    constexpr std::size_t kGreen = 2;
    constexpr std::size_t kVermilion = 4;
    switch (edge.change) {
        case LogicChange::Added:
            return Palette::series(kGreen);
        case LogicChange::Removed:
            return Palette::series(kVermilion);
        case LogicChange::Changed:
            return Palette::accent();
        case LogicChange::Same:
            break;
    }
    return edge.isRead ? Palette::rule() : Palette::secondary();
}

Stroke edgeStroke(const analysis::LogicFigureEdge& edge) {
    return {edgeColour(edge), widthOf(edge), !edge.delivered || edge.change == LogicChange::Removed};
}

Stroke boundaryStroke() {
    return {Palette::accent(), 1.4, true};
}

}  // namespace

std::optional<LogicPlot> LogicPlot::fit(const FigureContext& context, const QRectF& area) {
    LogicPlot plot(context, area);
    plot.setColumns();
    if (plot.m_width < kLeastRoom * context.body) {
        return std::nullopt;
    }
    plot.m_boxes = LogicBoxes(context, plot.m_width);
    plot.m_legend.emplace(context.measure, context.body, area.width(), plot.keys());
    plot.makeSlots();
    return plot.place() ? std::optional(std::move(plot)) : std::nullopt;
}

void LogicPlot::setColumns() {
    const auto& logic = m_context.spec.logic();
    const auto count = static_cast<double>(logic.columns.size());
    const bool hasBoundary = !logic.boundaryLabel.empty();
    const double inset = hasBoundary ? kBoundaryRoom : 0;
    m_middle = m_area.adjusted(inset, 0, -inset, 0);
    // An arrow needs room to bend and for its head, and the boundary for its line.
    m_gap = std::clamp(m_middle.width() * 0.035, 26.0, 48.0);
    m_width = (m_middle.width() - m_gap * (count - 1)) / count;
    constexpr double kWidestBox = 24;  // in ems
    if (m_width > kWidestBox * m_context.body) {
        m_width = kWidestBox * m_context.body;
        m_gap = count > 1 ? std::min((m_middle.width() - m_width * count) / (count - 1), 140.0) : m_gap;
    }
    for (const auto& column : logic.columns) {
        m_headings.push_back(
            m_context.measure.wrapped(toText(column), m_width - 2 * kHeadingPadding, m_context.body, true));
    }
    const double half = (m_area.width() - 3 * kBlockGap) / 2;
    const auto list = [&](const std::vector<std::string>& texts) {
        QStringList lines;
        for (const auto& text : texts) {
            lines += m_context.measure.wrapped(QStringLiteral("・") + toText(text), half, m_context.body);
        }
        return lines;
    };
    m_factors = list(logic.externalFactors);
    // A loop: each step leads to the next, and the last to the first.
    QString loop;
    for (const auto& step : logic.monitoring) {
        loop += (loop.isEmpty() ? QString() : QStringLiteral(" → ")) + toText(step);
    }
    if (!loop.isEmpty()) {
        if (logic.monitoring.size() > 1) {
            loop += QStringLiteral(" ↺");
        }
        m_steps = m_context.measure.wrapped(loop, half, m_context.body);
    }
}

double LogicPlot::left(std::size_t column) const {
    const auto count = static_cast<double>(m_headings.size());
    const double used = count * m_width + (count - 1) * m_gap;
    return m_middle.left() + (m_middle.width() - used) / 2 + static_cast<double>(column) * (m_width + m_gap);
}

void LogicPlot::makeSlots() {
    const auto& logic = m_context.spec.logic();
    std::vector<domain::LogicGraph::Edge> edges;
    std::vector<std::uint32_t> layerOf;
    for (const auto& node : logic.nodes) {
        layerOf.push_back(node.column);
    }
    for (const auto& edge : logic.edges) {
        edges.push_back({edge.from, edge.to});
    }
    const domain::LogicGraph graph(static_cast<std::uint32_t>(logic.nodes.size()), std::move(edges));
    const auto order = analysis::orderLayers(graph, layerOf);
    m_layers.resize(std::max(logic.columns.size(), order.layers.size()));
    m_slotOfNode.resize(logic.nodes.size());
    m_paths.resize(logic.edges.size());
    std::vector<std::vector<std::size_t>> lanes(logic.edges.size());
    for (std::size_t c = 0; c < order.layers.size(); ++c) {
        for (const auto& placed : order.layers[c]) {
            Slot slot;
            slot.column = c;
            if (placed.node) {
                slot.node = *placed.node;
                slot.height = m_boxes.height(*placed.node);
                m_slotOfNode[*placed.node] = m_slots.size();
            } else if (placed.edge) {
                slot.height = kLaneHeight;
                lanes[*placed.edge].push_back(m_slots.size());
            }
            m_layers[c].push_back(m_slots.size());
            m_slots.push_back(std::move(slot));
        }
    }
    for (std::size_t e = 0; e < logic.edges.size(); ++e) {
        const auto& edge = logic.edges[e];
        auto& path = m_paths[e];
        path.isForward = logic.nodes[edge.from].column < logic.nodes[edge.to].column;
        path.stops.push_back(slotOf(edge.from));
        path.stops.insert(path.stops.end(), lanes[e].begin(), lanes[e].end());
        path.stops.push_back(slotOf(edge.to));
        if (path.isForward) {
            for (std::size_t i = 1; i < path.stops.size(); ++i) {
                m_slots[path.stops[i - 1]].neighbours.push_back(path.stops[i]);
                m_slots[path.stops[i]].neighbours.push_back(path.stops[i - 1]);
            }
        }
    }
}

double LogicPlot::headingHeight() const {
    qsizetype lines = 1;
    for (const auto& heading : m_headings) {
        lines = std::max(lines, heading.size());
    }
    double height = TextMeasure::height(lines, m_context.body) + 2 * kHeadingPadding + kBlockGap;
    if (!m_context.spec.logic().boundaryLabel.empty()) {
        height += m_context.body * kLeading + kBoundaryRoom;
    }
    return height;
}

double LogicPlot::surroundingsHeight() const {
    const auto lines = std::max(m_factors.size(), m_steps.size());
    return lines == 0 ? 0 : TextMeasure::height(lines + 1, m_context.body) + 2 * kHeadingPadding + kBlockGap;
}

bool LogicPlot::place() {
    const auto& logic = m_context.spec.logic();
    const double below =
        surroundingsHeight() + m_legend->height() + kBlockGap + (logic.boundaryLabel.empty() ? 0 : kBoundaryRoom);
    m_middle.setTop(m_area.top() + headingHeight());
    m_middle.setBottom(m_area.bottom() - below);
    double tallest = 0;
    for (const auto& layer : m_layers) {
        double height = 0;
        for (const auto slot : layer) {
            height += m_slots[slot].height;
        }
        const double gaps = static_cast<double>(layer.size()) - 1;
        if (height + std::max(gaps, 0.0) * kBoxGap > m_middle.height()) {
            return false;
        }
        const double gap = gaps > 0 ? std::min((m_middle.height() - height) / gaps, kMostBoxGap) : 0;
        tallest = std::max(tallest, height + std::max(gaps, 0.0) * gap);
    }
    // A short model is not spread over the whole height.
    m_middle.setHeight(std::min(m_middle.height(), tallest));
    for (const auto& layer : m_layers) {
        double height = 0;
        for (const auto slot : layer) {
            height += m_slots[slot].height;
        }
        const double gap = (m_middle.height() - height) / static_cast<double>(layer.size() + 1);
        double top = m_middle.top() + gap;
        for (const auto slot : layer) {
            m_slots[slot].top = top;
            top += m_slots[slot].height + gap;
        }
    }
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t c = 0; c < m_layers.size(); ++c) {
            settle(round % 2 == 0 ? c : m_layers.size() - 1 - c);
        }
    }
    closeUp();
    return true;
}

// What is left above and below the boxes goes.
void LogicPlot::closeUp() {
    double top = m_middle.bottom();
    double bottom = m_middle.top();
    for (const auto& slot : m_slots) {
        top = std::min(top, slot.top);
        bottom = std::max(bottom, slot.top + slot.height);
    }
    const double up = top - m_middle.top();
    for (auto& slot : m_slots) {
        slot.top -= up;
    }
    m_middle.setBottom(bottom - up);
}

// Moves the boxes of a column towards what they are joined with, in their order and clear of each other.
void LogicPlot::settle(std::size_t column) {
    const auto& layer = m_layers[column];
    if (layer.empty()) {
        return;
    }
    const auto apart = [this](std::size_t a, std::size_t b) {
        return m_slots[a].node || m_slots[b].node ? kBoxGap : kBoxGap / 2;
    };
    double least = m_middle.top();
    std::optional<std::size_t> above;
    for (const auto index : layer) {
        auto& slot = m_slots[index];
        double wanted = slot.top;
        if (!slot.neighbours.empty()) {
            double sum = 0;
            for (const auto neighbour : slot.neighbours) {
                sum += m_slots[neighbour].centre();
            }
            wanted = sum / static_cast<double>(slot.neighbours.size()) - slot.height / 2;
        }
        slot.top = std::max(wanted, above ? least + apart(*above, index) : least);
        least = slot.top + slot.height;
        above = index;
    }
    double most = m_middle.bottom();
    std::optional<std::size_t> below;
    for (auto i = layer.rbegin(); i != layer.rend(); ++i) {
        auto& slot = m_slots[*i];
        slot.top = std::min(slot.top, (below ? most - apart(*i, *below) : most) - slot.height);
        most = slot.top;
        below = *i;
    }
}

QRectF LogicPlot::boxOf(std::uint32_t node) const {
    const auto& slot = m_slots[slotOf(node)];
    return {left(slot.column), slot.top, m_width, slot.height};
}

// Where an arrow leaves or reaches a box: in the order of its other ends, spread over the middle of the edge.
double LogicPlot::portOf(std::size_t edge, std::uint32_t node, bool isOut) const {
    const auto& edges = m_context.spec.logic().edges;
    std::vector<std::pair<double, std::size_t>> ends;
    for (std::size_t e = 0; e < edges.size(); ++e) {
        if (m_paths[e].isForward && (isOut ? edges[e].from : edges[e].to) == node) {
            const auto& stops = m_paths[e].stops;
            ends.emplace_back(m_slots[isOut ? stops[1] : stops[stops.size() - 2]].centre(), e);
        }
    }
    std::sort(ends.begin(), ends.end());
    const auto box = boxOf(node);
    const auto count = static_cast<double>(ends.size());
    const double step = std::min((box.height() - 8) / std::max(count, 1.0), kWidest + 4);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        if (ends[i].second == edge) {
            return box.center().y() + (static_cast<double>(i) - (count - 1) / 2) * step;
        }
    }
    return box.center().y();
}

// Right under the other in its column.
bool LogicPlot::isNextBelow(std::uint32_t above, std::uint32_t below) const {
    const auto& layer = m_layers[m_slots[slotOf(above)].column];
    const auto at = std::find(layer.begin(), layer.end(), slotOf(above));
    return at != layer.end() && at + 1 != layer.end() && *(at + 1) == slotOf(below);
}

QPolygonF LogicPlot::curveOf(std::size_t edge) const {
    const auto& one = m_context.spec.logic().edges[edge];
    const auto& path = m_paths[edge];
    QPolygonF curve;
    const auto bend = [&curve](QPointF from, QPointF to) {
        for (int i = curve.isEmpty() ? 0 : 1; i <= kCurvePoints; ++i) {
            const double t = static_cast<double>(i) / kCurvePoints;
            curve.push_back({from.x() + (to.x() - from.x()) * t, from.y() + (to.y() - from.y()) * smooth(t)});
        }
    };
    if (!path.isForward) {
        const auto from = boxOf(one.from);
        const auto to = boxOf(one.to);
        if (isNextBelow(one.from, one.to)) {
            return {{from.center().x(), from.bottom()}, {from.center().x(), to.top() - kArrow}};
        }
        // Out at the right, around in the gap, and in from the right.
        const QPointF begin(from.right(), from.center().y());
        const QPointF end(to.right() + kArrow, to.center().y());
        const double out = m_gap * 0.5;
        for (int i = 0; i <= kCurvePoints; ++i) {
            const double t = static_cast<double>(i) / kCurvePoints;
            curve.push_back(begin + (end - begin) * t + QPointF(out * std::sin(t * std::numbers::pi), 0));
        }
        return curve;
    }
    QPointF at(boxOf(one.from).right(), portOf(edge, one.from, true));
    for (std::size_t i = 1; i < path.stops.size(); ++i) {
        const auto& slot = m_slots[path.stops[i]];
        const bool isLast = i + 1 == path.stops.size();
        const double x = left(slot.column) - (isLast ? kArrow : 0);
        const QPointF to(x, isLast ? portOf(edge, one.to, false) : slot.centre());
        bend(at, to);
        at = to;
        if (!isLast) {
            at = {left(slot.column) + m_width, slot.centre()};
            curve.push_back(at);
        }
    }
    return curve;
}

std::vector<KeyRow::Key> LogicPlot::keys() const {
    const auto& logic = m_context.spec.logic();
    std::vector<KeyRow::Key> keys;
    const auto stroke = [&keys](const QString& id, const std::string& label, const Stroke& look) {
        keys.push_back({id, toText(label), [id, look](SceneBuilder& builder, double left, double top, double size) {
                            const double y = top + size * (kAscent - 0.37);
                            builder.line(Role::LegendKey, id, {left, y}, {left + size * 1.1, y}, look);
                        }});
    };
    analysis::LogicFigureEdge edge;
    stroke(QStringLiteral("unmeasured"), logic.unmeasuredLegend, edgeStroke(edge));
    edge.delivered = analysis::Fraction(1, 2);
    stroke(QStringLiteral("delivered"), logic.deliveredLegend, edgeStroke(edge));
    edge.isRead = true;
    stroke(QStringLiteral("read"), logic.readLegend, edgeStroke(edge));
    stroke(QStringLiteral("boundary"), logic.boundaryLabel, boundaryStroke());
    for (const auto& [change, label] :
         {std::pair{LogicChange::Added, &logic.addedLegend}, std::pair{LogicChange::Removed, &logic.removedLegend},
          std::pair{LogicChange::Changed, &logic.changedLegend}}) {
        const auto sign = changeSign(change);
        keys.push_back({QStringLiteral("change/") + sign, toText(*label),
                        [sign](SceneBuilder& builder, double left, double top, double size) {
                            builder.text(Role::LegendKey, QStringLiteral("change/") + sign, {sign}, left, top,
                                         {size, true, Palette::ink(), TextAnchor::Start});
                        }});
    }
    return keys;
}

void LogicPlot::drawHeadings(SceneBuilder& builder) const {
    const double size = m_context.body;
    qsizetype lines = 1;
    for (const auto& heading : m_headings) {
        lines = std::max(lines, heading.size());
    }
    const double height = TextMeasure::height(lines, size) + 2 * kHeadingPadding;
    for (std::size_t c = 0; c < m_headings.size(); ++c) {
        const QRectF rect(left(c), m_area.top(), m_width, height);
        const auto id = QStringLiteral("column/") + QString::number(c);
        // Pointing to the next column.
        const double tip = std::min(kArrow, m_gap / 2);
        builder.polygon(Role::Legend, id,
                        QPolygonF({rect.topLeft(),
                                   rect.topRight(),
                                   {rect.right() + tip, rect.center().y()},
                                   rect.bottomRight(),
                                   rect.bottomLeft()}),
                        {Palette::grid(), Pattern::None, {}}, {});
        builder.text(Role::CategoryLabel, id, m_headings[c], rect.center().x(),
                     rect.center().y() - TextMeasure::height(m_headings[c].size(), size) / 2,
                     {size, true, Palette::ink(), TextAnchor::Middle});
    }
}

// Around each run of columns whose boxes are all under direct control; other such boxes have a line of their own.
void LogicPlot::drawBoundary(SceneBuilder& builder) const {
    const auto& logic = m_context.spec.logic();
    if (logic.boundaryLabel.empty()) {
        return;
    }
    const auto isWhole = [&](std::size_t c) {
        bool hasNode = false;
        for (const auto slot : m_layers[c]) {
            if (m_slots[slot].node) {
                hasNode = true;
                if (!logic.nodes[*m_slots[slot].node].isControlled) {
                    return false;
                }
            }
        }
        return hasNode;
    };
    const double size = m_context.body;
    bool hasLabel = false;
    for (std::size_t c = 0; c < m_layers.size(); ++c) {
        if (!isWhole(c)) {
            for (const auto slot : m_layers[c]) {
                if (m_slots[slot].node && logic.nodes[*m_slots[slot].node].isControlled) {
                    builder.rect(Role::Boundary, toText(logic.nodes[*m_slots[slot].node].id),
                                 boxOf(*m_slots[slot].node).adjusted(-3, -3, 3, 3), {}, boundaryStroke());
                }
            }
            continue;
        }
        auto last = c;
        while (last + 1 < m_layers.size() && isWhole(last + 1)) {
            ++last;
        }
        const QRectF rect(QPointF(left(c) - kBoundaryRoom, m_middle.top() - kBoundaryRoom),
                          QPointF(left(last) + m_width + kBoundaryRoom, m_middle.bottom() + kBoundaryRoom));
        builder.rect(Role::Boundary, QStringLiteral("boundary/") + QString::number(c), rect, {}, boundaryStroke());
        if (!hasLabel && m_context.measure.width(toText(logic.boundaryLabel), size, true) <= rect.width()) {
            builder.text(Role::RowLabel, QStringLiteral("boundary"), {toText(logic.boundaryLabel)}, rect.left(),
                         rect.top() - size * (kAscent + kDescent) - 1,
                         {size, true, Palette::accent(), TextAnchor::Start});
            hasLabel = true;
        }
        c = last;
    }
}

void LogicPlot::drawEdges(SceneBuilder& builder) const {
    const auto& edges = m_context.spec.logic().edges;
    for (std::size_t e = 0; e < edges.size(); ++e) {
        const auto& edge = edges[e];
        const auto curve = curveOf(e);
        const auto stroke = edgeStroke(edge);
        const auto id = toText(m_context.spec.logic().nodes[edge.from].id) + QLatin1Char('>') +
                        toText(m_context.spec.logic().nodes[edge.to].id);
        builder.polyline(Role::Ribbon, id, curve, stroke);
        const QPointF end = curve.back();
        const double half = std::max(stroke.width * 0.5 + 2.4, 2.8);
        const bool isDown = !m_paths[e].isForward && isNextBelow(edge.from, edge.to);
        const QPointF ahead = isDown ? QPointF(0, kArrow) : QPointF(m_paths[e].isForward ? kArrow : -kArrow, 0);
        const QPointF aside = isDown ? QPointF(half, 0) : QPointF(0, half);
        builder.polygon(Role::Ribbon, id, QPolygonF({end + ahead, end - aside, end + aside}),
                        {stroke.colour, Pattern::None, {}}, {});
        if (edge.change != LogicChange::Same) {
            const auto middle = curve[std::min<qsizetype>(kCurvePoints / 2, curve.size() - 1)];
            const double size = m_context.body;
            const auto sign = changeSign(edge.change);
            const double width = m_context.measure.width(sign, size, true);
            const QRectF ground(middle.x() - width / 2 - 1, middle.y() - size * 0.6, width + 2, size * 1.2);
            builder.rect(Role::Ribbon, id + QStringLiteral("/change"), ground, {Palette::paper(), Pattern::None, {}},
                         {stroke.colour, 0.8, false});
            builder.text(Role::RibbonLabel, id, {sign}, middle.x(), middle.y() - size * 0.56,
                         {size, true, Palette::ink(), TextAnchor::Middle});
        }
    }
}

void LogicPlot::drawSurroundings(SceneBuilder& builder, double top) const {
    const auto& logic = m_context.spec.logic();
    const double size = m_context.body;
    const double half = (m_area.width() - kBlockGap) / 2;
    const double height = surroundingsHeight() - kBlockGap;
    const auto block = [&](const QString& id, const std::string& heading, const QStringList& lines, double x) {
        if (lines.isEmpty()) {
            return;
        }
        const QRectF rect(x, top, half, height);
        builder.rect(Role::Legend, id, rect, {Palette::tint(Palette::grid()), Pattern::None, {}},
                     {Palette::rule(), 0.6, false});
        const double inner = x + kBlockGap / 2;
        builder.text(Role::RowLabel, id + QStringLiteral("/heading"), {toText(heading)}, inner, top + kHeadingPadding,
                     {size, true, Palette::ink(), TextAnchor::Start});
        builder.text(Role::RowLabel, id, lines, inner, top + kHeadingPadding + size * kLeading,
                     {size, false, Palette::ink(), TextAnchor::Start});
    };
    block(QStringLiteral("external"), logic.externalHeading, m_factors, m_area.left());
    block(QStringLiteral("monitoring"), logic.monitoringHeading, m_steps,
          m_factors.isEmpty() ? m_area.left() : m_area.left() + half + kBlockGap);
}

void LogicPlot::draw(SceneBuilder& builder) const {
    drawHeadings(builder);
    drawBoundary(builder);
    drawEdges(builder);
    for (std::uint32_t n = 0; n < m_slotOfNode.size(); ++n) {
        m_boxes.draw(builder, m_context, n, boxOf(n));
    }
    double top = m_middle.bottom() + kBlockGap + (m_context.spec.logic().boundaryLabel.empty() ? 0 : kBoundaryRoom);
    drawSurroundings(builder, top);
    top += surroundingsHeight();
    auto legend = builder.group(Role::Legend, QStringLiteral("legend"));
    m_legend->draw(legend, m_area.left(), top);
}

}  // namespace shirube::figures
