// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnLayers.h"

#include <utility>

#include "FigureGrounds.h"

namespace shirube::analysis {

LayeredPoint layersOf(const std::optional<BudgetSum>& sum) {
    LayeredPoint point;
    point.envelope.style = PointStyle::Hatched;
    if (!sum) {
        return point;
    }
    if (sum->linesInTotal == 0) {
        point.confirmed.missing = domain::Missing::Unknown;
        point.envelope.missing = domain::Missing::Unknown;
        return point;
    }
    // A programme has either widening or narrowing envelopes in practice; where it has both, the larger bound is drawn.
    const auto envelope = sum->envelope.isZero() ? sum->reduction : sum->envelope;
    // A programme that is 内数 only has no confirmed layer: nothing, not zero.
    if (!sum->confirmed.isZero() || sum->isExact()) {
        point.confirmed.value = sum->confirmed.yen();
    }
    if (!envelope.isZero()) {
        point.envelope.value = envelope.yen();
    }
    return point;
}

bool addLayeredSeries(ColumnsContent& columns, const std::string& id, const std::string& label,
                      const std::vector<std::optional<BudgetSum>>& byCategory, const base::Translator& translate) {
    FigureSeries confirmed{id, label, {}};
    FigureSeries envelope{seriesRow(id, PointStyle::Hatched), label, {}};
    bool isHatched = false;
    bool hasBothInOne = false;
    for (const auto& sum : byCategory) {
        auto layers = layersOf(sum);
        isHatched = isHatched || layers.envelope.value;
        hasBothInOne = hasBothInOne || (layers.confirmed.value && layers.envelope.value);
        confirmed.points.push_back(layers.confirmed);
        envelope.points.push_back(layers.envelope);
    }
    if (hasBothInOne) {
        envelope.label = base::Message(SHIRUBE_TEXT("{0} (within an envelope)"), {label}).text(translate);
        columns.series.push_back(std::move(confirmed));
        columns.series.push_back(std::move(envelope));
        return isHatched;
    }
    // One series in one colour: solid where it is confirmed, hatched where it is 内数.
    for (std::size_t i = 0; i < confirmed.points.size(); ++i) {
        if (envelope.points[i].value) {
            confirmed.points[i] = envelope.points[i];
        }
    }
    columns.series.push_back(std::move(confirmed));
    return isHatched;
}

}  // namespace shirube::analysis
