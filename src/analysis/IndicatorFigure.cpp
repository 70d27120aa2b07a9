// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "FigureGrounds.h"
#include "FigureOutcomeTables.h"
#include "OutcomeTexts.h"
#include "Timeline.h"
#include "analysis/IndicatorFigures.h"
#include "domain/FigureUnit.h"

namespace shirube::analysis {

namespace {

using base::Message;

std::size_t placeOf(SeriesMark mark) {
    return static_cast<std::size_t>(mark);
}

// Of ids, in the order of SeriesMark.
constexpr std::array kMarkKeys{"baseline", "target", "actual", "provisional", "forecast"};

class SeriesBuilder {
public:
    SeriesBuilder(const FactBook& facts, const IndicatorSeries& series, const IndicatorResult& result,
                  const OutcomeFigureOptions& options, const base::Translator& translate)
        : m_facts(facts),
          m_series(series),
          m_indicator(*series.indicator),
          m_result(result),
          m_options(options),
          m_translate(translate) {}

    FigureSpec build() {
        setUnit();
        addBaselines();
        addTargets();
        addActuals();
        addForecast();
        setLegend();
        sortPoints();
        m_spec.unitLabel = m_content.unitName;
        m_spec.content = std::move(m_content);
        placeGrounds();
        addHead(m_spec,
                {"indicator-series", m_options.title, text(message()), subtitle(), m_options.language,
                 m_result.asOf.text()},
                m_facts.sources(), m_grounds.sources(), m_translate);
        addNotes();
        m_spec.alternativeText = alternativeText();
        return std::move(m_spec);
    }

private:
    [[nodiscard]] std::string text(const Message& message) const { return message.text(m_translate); }

    void setUnit() {
        if (const auto unit = domain::FigureUnit::parse(m_indicator.unit)) {
            m_content.unitName = unit->name;
            m_content.unitScale = unit->scale;
        }
        m_content.isWhole = m_indicator.measure == domain::IndicatorMeasure::Count && m_content.unitScale == 0;
        m_content.isPercent = m_content.unitName == "%";
        m_content.hasValues = m_indicator.measure != domain::IndicatorMeasure::Qualitative;
        const auto* main = m_result.main();
        m_content.lessIsBetter = (main != nullptr ? main->direction : m_indicator.direction) == domain::Direction::Down;
        m_content.valueHeading = m_content.unitName.empty()
                                     ? m_indicator.name
                                     : text(Message(SHIRUBE_TEXT("{0} ({1})"), {m_indicator.name, m_content.unitName}));
        m_content.timeHeading = text(Message(SHIRUBE_TEXT("Period")));
        m_content.markHeading = text(Message(SHIRUBE_TEXT("Kind")));
        m_content.remarkHeading = text(Message(SHIRUBE_TEXT("As stated")));
        m_content.asOf = endOf(m_result.asOf);
        m_content.asOfLabel = text(Message(SHIRUBE_TEXT("As-of date")));
    }

    SeriesFigurePoint pointAt(SeriesMark mark, const domain::Period& period, const Fraction& value, std::string shown) {
        SeriesFigurePoint point;
        point.id = std::string(kMarkKeys[placeOf(mark)]) + "/" + period.text();
        if (const auto repeats = std::count_if(m_content.points.begin(), m_content.points.end(),
                                               [&](const auto& other) { return other.id == point.id; });
            repeats > 0) {
            point.id += "~" + std::to_string(repeats + 1);
        }
        point.label = text(period.label());
        point.time = endOf(period);
        point.value = value;
        point.mark = mark;
        point.text = std::move(shown);
        return point;
    }

    [[nodiscard]] static Message markName(SeriesMark mark) {
        switch (mark) {
            case SeriesMark::Baseline:
                return Message(SHIRUBE_TEXT("Baseline"));
            case SeriesMark::Target:
                return Message(SHIRUBE_TEXT("Target"));
            case SeriesMark::Actual:
                return Message(SHIRUBE_TEXT("Actual"));
            case SeriesMark::Provisional:
                return Message(SHIRUBE_TEXT("Actual (provisional)"));
            case SeriesMark::Forecast:
                return Message(SHIRUBE_TEXT("Forecast"));
        }
        return {};
    }

    void addMeasured(SeriesMark mark, const IndicatorPoint& point) {
        m_grounds.add(point);
        if (!point.text.empty()) {
            m_behind.push_back({{}, m_content.inWords.size() + 1, 0, &point, nullptr});
            m_content.inWords.push_back(
                text(Message::nested(SHIRUBE_TEXT("{0}: {1}"), {markName(mark), pointText(m_indicator, point)})));
        }
        if (!point.value) {
            if (point.missing) {
                m_missing.push_back(text(pointText(m_indicator, point)));
            }
            return;
        }
        const auto kind = mark == SeriesMark::Actual && point.isProvisional ? SeriesMark::Provisional : mark;
        auto made = pointAt(kind, point.period, *point.value, valueText(m_indicator, *point.value));
        if (point.isProvisional) {
            made.remark = text(Message(SHIRUBE_TEXT("Provisional")));
        }
        m_behind.push_back({made.id, 0, 0, &point, nullptr});
        m_content.points.push_back(std::move(made));
    }

    void addBaselines() {
        for (const auto& point : m_series.baselines) {
            addMeasured(SeriesMark::Baseline, point);
        }
        if (m_series.baselines.empty() && m_content.hasValues) {
            m_notes.emplace_back(
                SHIRUBE_TEXT("No document gives a baseline, so that no pace to the target can be drawn."));
        }
    }

    void addActuals() {
        for (const auto& point : m_series.actuals) {
            addMeasured(SeriesMark::Actual, point);
        }
        const bool isMeasured = std::any_of(m_series.actuals.begin(), m_series.actuals.end(),
                                            [](const auto& point) { return point.value || !point.text.empty(); });
        if (!isMeasured) {
            m_content.missingText = text(Message::nested(
                SHIRUBE_TEXT("{0}: {1}"), {markName(SeriesMark::Actual), label(IndicatorStatus::Unmeasured)}));
        }
    }

    void addTargets() {
        for (const auto& target : m_series.targets) {
            m_grounds.add(target);
            if (!target.value) {
                m_grounds.add(m_indicator.citation);
                const auto line = text(Message::nested(
                    SHIRUBE_TEXT("{0}: {1}"), {markName(SeriesMark::Target), targetText(m_indicator, target)}));
                auto& lines = target.decidedBy.empty() ? m_content.inWords : m_content.openTargets;
                lines.push_back(line);
                m_behind.push_back({{},
                                    target.decidedBy.empty() ? lines.size() : 0,
                                    target.decidedBy.empty() ? 0 : lines.size(),
                                    nullptr,
                                    &target});
                continue;
            }
            auto made =
                pointAt(SeriesMark::Target, target.period, *target.value, text(targetFigure(m_indicator, target)));
            if (target.isForEachTheme) {
                made.remark = text(Message(SHIRUBE_TEXT("each theme")));
            }
            m_behind.push_back({made.id, 0, 0, nullptr, &target});
            m_content.points.push_back(std::move(made));
        }
    }

    void addForecast() {
        const auto* main = m_result.main();
        if (main == nullptr || !main->forecast) {
            return;
        }
        const auto& target = m_series.targets[main->target];
        m_content.points.push_back(pointAt(SeriesMark::Forecast, target.period, main->forecast->value,
                                           valueText(m_indicator, main->forecast->value)));
        for (const auto* point : {&main->actual, &main->baseline}) {
            if (*point) {
                m_behind.push_back({m_content.points.back().id, 0, 0, &**point, nullptr});
            }
        }
        m_notes.push_back(Message::nested(SHIRUBE_TEXT("Forecast: {0}"), {main->forecast->assumption}));
    }

    // Once the order of the points, and with it the table, stands.
    void placeGrounds() {
        const auto& content = m_spec.series();
        const auto places = seriesPlaces(content);
        const auto isForecast = [&](std::size_t point) { return content.points[point].mark == SeriesMark::Forecast; };
        for (const auto& behind : m_behind) {
            GroundPlace place;
            Message remark;
            for (std::size_t p = 0; p < places.size() && !behind.point.empty(); ++p) {
                if (content.points[p].id == behind.point) {
                    place = {places[p].row, places[p].column};
                    remark = isForecast(p) ? Message(SHIRUBE_TEXT("the forecast goes on from it")) : Message();
                }
            }
            if (behind.point.empty()) {
                place.row =
                    "text" + std::to_string(behind.inWords > 0 ? behind.inWords : content.inWords.size() + behind.open);
            }
            if (behind.measured != nullptr) {
                addGrounds(m_spec, m_facts, *behind.measured, place, m_translate, remark);
            } else {
                addGrounds(m_spec, m_facts, m_indicator, *behind.target, place, m_translate);
            }
        }
    }

    void setLegend() {
        bool hasBaseline = false;
        bool hasTarget = false;
        for (const auto& point : m_content.points) {
            m_content.legend[placeOf(point.mark)] = text(markName(point.mark));
            hasBaseline = hasBaseline || (point.mark == SeriesMark::Baseline && point.time);
            hasTarget = hasTarget || (point.mark == SeriesMark::Target && point.time);
        }
        if (hasBaseline && hasTarget) {
            m_content.paceLegend = text(Message(SHIRUBE_TEXT("Pace from the baseline to the targets")));
        }
    }

    void sortPoints() {
        std::stable_sort(m_content.points.begin(), m_content.points.end(), [](const auto& a, const auto& b) {
            return a.time.has_value() != b.time.has_value() ? a.time.has_value() : a.time && *a.time < *b.time;
        });
    }

    [[nodiscard]] Message targetPart() const {
        const auto* main = m_result.main();
        if (main == nullptr) {
            return label(IndicatorStatus::NoTarget);
        }
        const auto& target = m_series.targets[main->target];
        const auto printed = !target.value ? targetText(m_indicator, target)
                             : target.period.kind() == domain::Period::Kind::None
                                 ? targetFigure(m_indicator, target)
                                 : Message::nested(SHIRUBE_TEXT("{0} for {1}"),
                                                   {targetFigure(m_indicator, target), target.period.label()});
        if (!target.decidedBy.empty()) {
            return target.period.kind() == domain::Period::Kind::None
                       ? Message(SHIRUBE_TEXT("the target is to be decided by {0}"), {target.decidedBy})
                       : Message::nested(SHIRUBE_TEXT("the target for {0} is to be decided by {1}"),
                                         {target.period.label(), Message::verbatim(target.decidedBy)});
        }
        switch (main->status.value_or(IndicatorStatus::Unmeasured)) {
            case IndicatorStatus::Achieved:
                return Message::nested(SHIRUBE_TEXT("the target of {0} is reached"), {printed});
            case IndicatorStatus::OnTrack:
                return Message::nested(SHIRUBE_TEXT("on track to the target of {0}"), {printed});
            case IndicatorStatus::Behind:
                return Message::nested(SHIRUBE_TEXT("behind the pace to the target of {0}"), {printed});
            case IndicatorStatus::Missed:
                return Message::nested(SHIRUBE_TEXT("the target of {0} is missed"), {printed});
            case IndicatorStatus::NotYetDue:
            case IndicatorStatus::Unmeasured:
            case IndicatorStatus::NoTarget:
                break;
        }
        return Message::nested(SHIRUBE_TEXT("the target is {0}"), {printed});
    }

    [[nodiscard]] Message message() const {
        const auto* actual = shownActual(m_series, m_result);
        return Message::nested(
            SHIRUBE_TEXT("{0}: {1}, {2}"),
            {Message::verbatim(m_indicator.name),
             actual != nullptr ? pointInTime(m_indicator, *actual) : label(IndicatorStatus::Unmeasured), targetPart()});
    }

    [[nodiscard]] std::string subtitle() const {
        const domain::FactKey fact{domain::SubjectKind::Programme, m_indicator.programme.value(), {}, {}, {}};
        const auto what = Message(SHIRUBE_TEXT("Indicator over time"));
        return text(
            m_indicator.programme.isEmpty()
                ? what
                : Message::nested(SHIRUBE_TEXT("{0}: {1}"), {what, Message::verbatim(m_facts.subjectName(fact))}));
    }

    void addNotes() {
        noteGrounds(m_spec, m_grounds, m_translate);
        addDissentNotes(m_spec, m_facts, m_translate);
        for (const auto& note : m_notes) {
            m_spec.notes.push_back(text(note));
        }
        if (const auto* main = m_result.main()) {
            for (const auto& note : main->notes) {
                const auto made = text(note);
                if (std::find(m_spec.notes.begin(), m_spec.notes.end(), made) == m_spec.notes.end()) {
                    m_spec.notes.push_back(made);
                }
            }
        }
        for (const auto& missing : m_missing) {
            m_spec.notes.push_back(text(Message(SHIRUBE_TEXT("Without a value: {0}"), {missing})));
        }
    }

    [[nodiscard]] std::string alternativeText() const {
        std::string parts;
        const auto add = [&parts](const std::string& part) { parts += (parts.empty() ? "" : "; ") + part; };
        const auto& content = m_spec.series();
        for (const auto& point : content.points) {
            add(text(point.label.empty() ? Message::nested(SHIRUBE_TEXT("{0}: {1}"),
                                                           {markName(point.mark), Message::verbatim(point.text)})
                                         : Message::nested(SHIRUBE_TEXT("{0}, {1}: {2}"),
                                                           {markName(point.mark), Message::verbatim(point.label),
                                                            Message::verbatim(point.text)})));
        }
        std::for_each(content.inWords.begin(), content.inWords.end(), add);
        std::for_each(content.openTargets.begin(), content.openTargets.end(), add);
        if (!content.missingText.empty()) {
            add(content.missingText);
        }
        return text(Message(SHIRUBE_TEXT("Line chart of {0}: {1}."), {content.valueHeading, parts}));
    }

    const FactBook& m_facts;
    const IndicatorSeries& m_series;
    const domain::Indicator& m_indicator;
    const IndicatorResult& m_result;
    const OutcomeFigureOptions& m_options;
    const base::Translator& m_translate;
    FigureSpec m_spec;
    SeriesContent m_content;
    ShownGrounds m_grounds;
    // What a point, or a line in words, rests on.
    struct Behind {
        std::string point;
        std::size_t inWords = 0;  // from 1 on; 0: none of them
        std::size_t open = 0;
        const IndicatorPoint* measured = nullptr;
        const TargetPoint* target = nullptr;
    };
    std::vector<Behind> m_behind;
    std::vector<Message> m_notes;
    std::vector<std::string> m_missing;
};

}  // namespace

FigureSpec indicatorFigure(const FactBook& facts, const IndicatorSeries& series, const IndicatorResult& result,
                           const OutcomeFigureOptions& options, const base::Translator& translate) {
    return SeriesBuilder(facts, series, result, options, translate).build();
}

}  // namespace shirube::analysis
