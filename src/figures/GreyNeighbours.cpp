// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GreyNeighbours.h"

#include <algorithm>
#include <map>
#include <optional>

#include "figures/Palette.h"

namespace shirube::figures {

namespace {

constexpr double kTouching = 3;   // between columns of a group
constexpr double kLeastSide = 1;  // that two fills share
constexpr double kAlike = 1.25;   // contrast under which greys can't be told apart

struct Filled {
    std::size_t series = 0;
    QRectF rect;
    Fill fill;
};

bool isAlike(const QColor& a, const QColor& b) {
    return Palette::contrast(a, b) < kAlike;
}

bool isAlike(const Fill& a, const Fill& b) {
    return a.pattern == b.pattern && isAlike(a.colour, b.colour) &&
           (a.pattern == Pattern::None || isAlike(a.patternColour, b.patternColour));
}

bool touch(const QRectF& a, const QRectF& b) {
    const double across = std::min(a.right(), b.right()) - std::max(a.left(), b.left());
    const double along = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return (across > kLeastSide && along > -0.1) || (along > kLeastSide && across > -kTouching);
}

class Collector {
public:
    Collector(const analysis::FigureSpec& spec, const Scene& scene) {
        if (spec.kind() == analysis::FigureKind::StackedColumns) {
            for (const auto& series : spec.columns().series) {
                m_ids.emplace(QString::fromStdString(series.id), m_ids.size());
            }
        } else if (spec.kind() == analysis::FigureKind::Flow) {
            for (const auto& instrument : spec.flow().instruments) {
                m_ids.emplace(QString::fromStdString(instrument.id), m_ids.size());
            }
        }
        if (!m_ids.empty()) {
            walk(scene.items);
        }
    }

    [[nodiscard]] const std::vector<Filled>& segments() const { return m_segments; }
    /// By series: the keys of the legend, or of the table that is the legend.
    [[nodiscard]] const std::map<std::size_t, Fill>& keys() const { return m_keys; }

    /// Whether the axis runs between them.
    [[nodiscard]] bool areDivided(const QRectF& a, const QRectF& b) const {
        return m_axis && std::max(a.top(), b.top()) >= *m_axis - 0.1 &&
               std::min(a.bottom(), b.bottom()) <= *m_axis + 0.1;
    }

private:
    void walk(const std::vector<SceneItem>& items) {
        for (const auto& item : items) {
            if (const auto* group = std::get_if<GroupShape>(&item.shape)) {
                walk(group->items);
            } else if (const auto* line = std::get_if<LineShape>(&item.shape)) {
                m_axis = item.role == Role::Axis ? std::optional(line->from.y()) : m_axis;
            } else if (const auto* rect = std::get_if<RectShape>(&item.shape)) {
                const auto key = m_ids.find(item.id);
                if (item.role == Role::LegendKey && key != m_ids.end()) {
                    m_keys.emplace(key->second, rect->fill);
                } else if (const auto series = seriesOf(item.id); series && item.role == Role::Segment) {
                    m_segments.push_back({*series, rect->rect, rect->fill});
                }
            }
        }
    }

    // Of "series/category", either of which may have a stroke of its own.
    [[nodiscard]] std::optional<std::size_t> seriesOf(const QString& id) const {
        for (auto at = id.indexOf(QLatin1Char('/')); at >= 0; at = id.indexOf(QLatin1Char('/'), at + 1)) {
            if (const auto found = m_ids.find(id.left(at)); found != m_ids.end()) {
                return found->second;
            }
        }
        return std::nullopt;
    }

    std::map<QString, std::size_t> m_ids;
    std::optional<double> m_axis;
    std::vector<Filled> m_segments;
    std::map<std::size_t, Fill> m_keys;
};

}  // namespace

std::vector<AlikeInGrey> greyNeighbours(const analysis::FigureSpec& spec, const Scene& scene) {
    const Collector collected(spec, scene);
    std::vector<AlikeInGrey> found;
    const auto add = [&found](std::size_t a, std::size_t b, const Fill& fill) {
        const bool isPattern = fill.pattern == Pattern::Diagonal || fill.pattern == Pattern::Dots;
        const AlikeInGrey one{std::min(a, b), std::max(a, b), !isPattern};
        const auto same = std::find_if(found.begin(), found.end(), [&one](const auto& other) {
            return other.first == one.first && other.second == one.second;
        });
        if (same == found.end()) {
            found.push_back(one);
        } else {
            same->bySeries = same->bySeries || one.bySeries;
        }
    };
    const auto& segments = collected.segments();
    for (std::size_t i = 0; i < segments.size(); ++i) {
        for (std::size_t j = i + 1; j < segments.size(); ++j) {
            if (segments[i].series != segments[j].series && isAlike(segments[i].fill, segments[j].fill) &&
                touch(segments[i].rect, segments[j].rect) &&
                !collected.areDivided(segments[i].rect, segments[j].rect)) {
                add(segments[i].series, segments[j].series, segments[i].fill);
            }
        }
    }
    const auto& keys = collected.keys();
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        const auto next = std::next(key);
        if (next != keys.end() && isAlike(key->second, next->second)) {
            add(key->first, next->first, key->second);
        }
    }
    return found;
}

}  // namespace shirube::figures
