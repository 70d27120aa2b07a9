// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FlowPlot.h"

#include <algorithm>
#include <cmath>

#include "LegendBlock.h"
#include "RibbonLook.h"
#include "Typeface.h"
#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr double kPadding = 6;      // in a card
constexpr double kLineGap = 2;      // between the texts of a card
constexpr double kLeastSpace = 80;  // between columns
constexpr double kMostSpace = 210;
constexpr double kLeastGap = 7;  // between cards of a column
constexpr double kMostGap = 26;
constexpr double kNoAmountSlot = 9;    // at a card's edge, for an arrow without an amount
constexpr double kLargestRibbon = 28;  // at least
constexpr double kLegendGap = 12;
constexpr int kCurvePoints = 28;

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

double smooth(double t) {
    return t * t * (3 - 2 * t);
}

}  // namespace

FlowPlot::FlowPlot(const FigureContext& context) : m_context(context) {
    makeSlots();
}

void FlowPlot::makeSlots() {
    const auto& flow = m_context.spec.flow();
    std::size_t columns = 0;
    for (std::size_t i = 0; i < flow.nodes.size(); ++i) {
        Slot slot;
        slot.node = i;
        slot.column = flow.nodes[i].column;
        columns = std::max(columns, slot.column + 1);
        m_slots.push_back(std::move(slot));
    }
    m_linksOf.resize(flow.ribbons.size());
    m_labels.resize(flow.ribbons.size());
    std::vector<analysis::LayerLink> links;
    for (std::size_t r = 0; r < flow.ribbons.size(); ++r) {
        const auto& ribbon = flow.ribbons[r];
        auto from = ribbon.from;
        for (auto column = flow.nodes[ribbon.from].column + 1; column <= flow.nodes[ribbon.to].column; ++column) {
            auto to = ribbon.to;
            if (column < flow.nodes[ribbon.to].column) {
                to = m_slots.size();
                Slot lane;
                lane.column = column;
                m_slots.push_back(std::move(lane));
            }
            m_slots[from].out.push_back(m_links.size());
            m_slots[to].in.push_back(m_links.size());
            m_linksOf[r].push_back(m_links.size());
            links.push_back({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)});
            m_links.push_back({r, from, to, 0, 0});
            from = to;
        }
    }
    m_layers.resize(columns);
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        m_layers[m_slots[i].column].push_back(static_cast<std::uint32_t>(i));
    }
    m_layers = analysis::withFewCrossings(m_layers, links);
}

std::optional<FlowPlot> FlowPlot::fit(const FigureContext& context, const QRectF& area) {
    if (area.width() <= 0 || area.height() <= 0) {
        return std::nullopt;
    }
    FlowPlot plot(context);
    plot.makeLegend(area.width());
    plot.m_area = area;
    const double height = area.height() - plot.m_legend->height() - kLegendGap;
    if (height <= 0 || !plot.setWidths(area)) {
        return std::nullopt;
    }
    plot.wrapTexts();
    if (!plot.findScale(height)) {
        return std::nullopt;
    }
    plot.place({area.left(), area.top(), area.width(), height});
    plot.attach();
    return plot;
}

void FlowPlot::makeLegend(double width) {
    const auto& flow = m_context.spec.flow();
    std::vector<KeyRow::Key> keys;
    for (std::size_t i = 0; i < flow.instruments.size(); ++i) {
        const auto id = toText(flow.instruments[i].id);
        keys.push_back(
            {id, toText(flow.instruments[i].label),
             [id, fill = ribbonFill(m_context.spec, i, false), stroke = ribbonStroke(m_context.spec, i, false)](
                 SceneBuilder& builder, double left, double top, double size) {
                 drawKey(builder, id, left, top, size, fill, stroke);
             }});
    }
    const auto limit = QStringLiteral("upper-limit");
    keys.push_back(
        {limit, toText(flow.upperLimitLegend), [limit](SceneBuilder& builder, double left, double top, double size) {
             drawKey(builder, limit, left, top, size, upperLimitKeyFill(), upperLimitKeyStroke());
         }});
    const auto none = QStringLiteral("no-amount");
    keys.push_back(
        {none, toText(flow.noAmountLegend), [none](SceneBuilder& builder, double left, double top, double size) {
             const double y = top + size * (kAscent - 0.37);
             builder.line(Role::LegendKey, none, {left, y}, {left + size * 1.1, y}, {Palette::secondary(), 1.0, true});
         }});
    m_legend.emplace(m_context.measure, m_context.body, width, std::move(keys));
}

// As wide as the texts ask, at most an equal share of what the ribbons leave. False where that is too narrow to read.
bool FlowPlot::setWidths(const QRectF& area) {
    const auto& flow = m_context.spec.flow();
    const auto count = static_cast<double>(m_layers.size());
    if (m_layers.size() < 2) {
        return false;
    }
    const double share = (area.width() - kLeastSpace * (count - 1)) / count;
    if (share < 9 * m_context.body) {
        return false;
    }
    std::vector<double> natural(m_layers.size(), 0.0);
    for (const auto& node : flow.nodes) {
        natural[node.column] =
            std::max(natural[node.column], m_context.measure.width(toText(node.label), m_context.body, true));
    }
    for (const auto& ribbon : flow.ribbons) {
        const auto column = flow.nodes[ribbon.to].column;
        natural[column] =
            std::max(natural[column],
                     keySpace(m_context.body) + m_context.measure.width(toText(ribbon.labelAtPayee), m_context.body));
    }
    // Columns that need less than their share leave the rest to the others.
    double rest = area.width() - kLeastSpace * (count - 1);
    m_width.assign(m_layers.size(), 0.0);
    std::vector<std::size_t> order(m_layers.size());
    for (std::size_t c = 0; c < order.size(); ++c) {
        order[c] = c;
    }
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return natural[a] < natural[b]; });
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto c = order[i];
        m_width[c] = std::min(natural[c] + 2 * kPadding + 0.5, rest / static_cast<double>(order.size() - i));
        rest -= m_width[c];
    }
    const double space = std::min(kLeastSpace + rest / (count - 1), kMostSpace);
    const double spare = kLeastSpace * (count - 1) + rest - space * (count - 1);
    double x = area.left() + spare / 2;
    for (const double width : m_width) {
        m_left.push_back(x);
        x += width + space;
    }
    return true;
}

void FlowPlot::wrapTexts() {
    const auto& flow = m_context.spec.flow();
    const double size = m_context.body;
    for (std::size_t r = 0; r < flow.ribbons.size(); ++r) {
        const double room = m_width[flow.nodes[flow.ribbons[r].to].column] - 2 * kPadding - keySpace(size);
        m_labels[r] = m_context.measure.wrapped(toText(flow.ribbons[r].labelAtPayee), room, size);
    }
    for (auto& slot : m_slots) {
        if (!slot.node) {
            continue;
        }
        slot.name = m_context.measure.wrapped(toText(flow.nodes[*slot.node].label), m_width[slot.column] - 2 * kPadding,
                                              size, true);
        slot.textHeight = TextMeasure::height(slot.name.size(), size) + 2 * kPadding;
        for (const auto link : slot.in) {
            slot.textHeight += kLineGap + TextMeasure::height(m_labels[m_links[link].ribbon].size(), size);
        }
    }
}

double FlowPlot::thickness(std::size_t ribbon) const {
    const auto& amount = m_context.spec.flow().ribbons[ribbon].amount;
    return amount ? std::abs(static_cast<double>(*amount)) * m_scale : kNoAmountSlot;
}

double FlowPlot::sum(const std::vector<std::size_t>& links) const {
    double total = 0;
    for (const auto link : links) {
        total += thickness(m_links[link].ribbon);
    }
    return total;
}

double FlowPlot::slotHeight(const Slot& slot) const {
    return std::max({slot.textHeight, sum(slot.in), sum(slot.out)});
}

double FlowPlot::tallestColumn() const {
    double tallest = 0;
    for (const auto& layer : m_layers) {
        double height = kLeastGap * static_cast<double>(layer.size() - 1);
        for (const auto slot : layer) {
            height += slotHeight(m_slots[slot]);
        }
        tallest = std::max(tallest, height);
    }
    return tallest;
}

// The widest ribbons that fit. False where they would be too thin to compare, or the texts alone don't fit.
bool FlowPlot::findScale(double height) {
    double largest = 0;
    for (const auto& ribbon : m_context.spec.flow().ribbons) {
        largest = std::max(largest, std::abs(static_cast<double>(ribbon.amount.value_or(0))));
    }
    double low = largest > 0 ? kLargestRibbon * m_context.body / 10 / largest : 0;
    m_scale = low;
    if (tallestColumn() > height) {
        return false;
    }
    if (largest <= 0) {
        return true;
    }
    double high = height / largest;
    for (int round = 0; round < 50; ++round) {
        m_scale = (low + high) / 2;
        (tallestColumn() <= height ? low : high) = m_scale;
    }
    m_scale = low;
    return true;
}

void FlowPlot::place(const QRectF& area) {
    for (const auto& layer : m_layers) {
        double height = 0;
        for (const auto slot : layer) {
            m_slots[slot].height = slotHeight(m_slots[slot]);
            height += m_slots[slot].height;
        }
        const auto gaps = static_cast<double>(layer.size() - 1);
        const double gap = gaps > 0 ? std::min((area.height() - height) / gaps, kMostGap) : 0;
        double top = area.top() + (area.height() - height - gaps * gap) / 2;
        for (const auto slot : layer) {
            m_slots[slot].top = top;
            top += m_slots[slot].height + gap;
        }
    }
}

double FlowPlot::centre(std::size_t slot) const {
    return m_slots[slot].top + m_slots[slot].height / 2;
}

// Ribbons leave and reach a card in the order of the cards at their other ends, so that they don't cross for nothing.
void FlowPlot::attach() {
    for (auto& slot : m_slots) {
        std::stable_sort(slot.in.begin(), slot.in.end(), [this](std::size_t a, std::size_t b) {
            return centre(m_links[a].from) < centre(m_links[b].from);
        });
        std::stable_sort(slot.out.begin(), slot.out.end(), [this](std::size_t a, std::size_t b) {
            return centre(m_links[a].to) < centre(m_links[b].to);
        });
        double top = slot.top + (slot.height - sum(slot.in)) / 2;
        for (const auto link : slot.in) {
            m_links[link].toTop = top;
            top += thickness(m_links[link].ribbon);
        }
        top = slot.top + (slot.height - sum(slot.out)) / 2;
        for (const auto link : slot.out) {
            m_links[link].fromTop = top;
            top += thickness(m_links[link].ribbon);
        }
    }
}

QPolygonF FlowPlot::upperEdge(std::size_t ribbon) const {
    QPolygonF edge;
    for (const auto index : m_linksOf[ribbon]) {
        const auto& link = m_links[index];
        const double from = right(m_slots[link.from].column);
        const double to = m_left[m_slots[link.to].column];
        for (int i = 0; i <= kCurvePoints; ++i) {
            const double t = static_cast<double>(i) / kCurvePoints;
            edge.push_back({from + (to - from) * t, link.fromTop + (link.toTop - link.fromTop) * smooth(t)});
        }
    }
    return edge;
}

void FlowPlot::drawRibbon(SceneBuilder& builder, std::size_t ribbon) const {
    const auto& flow = m_context.spec.flow();
    const auto& one = flow.ribbons[ribbon];
    const auto id = toText(one.id);
    auto edge = upperEdge(ribbon);
    if (!one.amount) {
        edge.translate(0, kNoAmountSlot / 2);
        builder.polyline(Role::Ribbon, id, edge, noAmountStroke(m_context.spec, one.instrument));
        const QPointF tip = edge.back();
        builder.polygon(Role::Ribbon, id, QPolygonF({tip, tip + QPointF(-6, -2.6), tip + QPointF(-6, 2.6)}),
                        {noAmountStroke(m_context.spec, one.instrument).colour, Pattern::None, {}});
        return;
    }
    const double width = thickness(ribbon);
    QPolygonF area = edge;
    for (auto i = edge.size() - 1; i >= 0; --i) {
        area.push_back(edge[i] + QPointF(0, width));
    }
    builder.polygon(Role::Ribbon, id, area, ribbonFill(m_context.spec, one.instrument, one.isUpperLimit),
                    ribbonStroke(m_context.spec, one.instrument, one.isUpperLimit));
}

void FlowPlot::drawCard(SceneBuilder& builder, const Slot& slot) const {
    const auto& flow = m_context.spec.flow();
    const auto& node = flow.nodes[*slot.node];
    const double size = m_context.body;
    auto group = builder.group(Role::Node, toText(node.id), toText(node.label));
    const QRectF card(m_left[slot.column], slot.top, m_width[slot.column], slot.height);
    group.rect(Role::Node, toText(node.id), card, {Palette::tint(Palette::grid()), Pattern::None, {}},
               {Palette::rule(), 0.8, false});
    const double left = card.left() + kPadding;
    double top = card.top() + (card.height() - slot.textHeight) / 2 + kPadding;
    group.text(Role::NodeLabel, toText(node.id), slot.name, left, top, {size, true, Palette::ink(), TextAnchor::Start});
    top += TextMeasure::height(slot.name.size(), size);
    for (const auto link : slot.in) {
        const auto ribbon = m_links[link].ribbon;
        const auto& one = flow.ribbons[ribbon];
        const auto id = toText(one.id);
        top += kLineGap;
        if (one.amount) {
            drawKey(group, id, left, top, size, ribbonFill(m_context.spec, one.instrument, one.isUpperLimit),
                    ribbonStroke(m_context.spec, one.instrument, one.isUpperLimit));
        } else {
            const double y = top + size * (kAscent - 0.37);
            group.line(Role::LegendKey, id, {left, y}, {left + size * 1.1, y},
                       noAmountStroke(m_context.spec, one.instrument));
        }
        group.text(Role::RibbonLabel, id, m_labels[ribbon], left + keySpace(size), top,
                   {size, false, Palette::ink(), TextAnchor::Start});
        top += TextMeasure::height(m_labels[ribbon].size(), size);
    }
}

void FlowPlot::draw(SceneBuilder& builder) const {
    // The narrow over the wide, so that none hides.
    std::vector<std::size_t> order;
    for (std::size_t r = 0; r < m_linksOf.size(); ++r) {
        if (!m_linksOf[r].empty()) {
            order.push_back(r);
        }
    }
    const auto width = [this](std::size_t ribbon) {
        return m_context.spec.flow().ribbons[ribbon].amount ? thickness(ribbon) : 0;
    };
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return width(a) > width(b); });
    for (const auto ribbon : order) {
        drawRibbon(builder, ribbon);
    }
    for (const auto& slot : m_slots) {
        if (slot.node) {
            drawCard(builder, slot);
        }
    }
    auto legend = builder.group(Role::Legend, QStringLiteral("legend"));
    m_legend->draw(legend, m_area.left(), m_area.bottom() - m_legend->height());
}

}  // namespace shirube::figures
