// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/OutputsFigure.h"

#include <algorithm>
#include <array>
#include <map>

#include "FigureGrounds.h"
#include "TextList.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::Measure;
using domain::Period;

constexpr std::array kMeasures{Measure::Papers, Measure::Presentations, Measure::PatentsDomestic,
                               Measure::PatentsForeign, Measure::PatentsPct};
constexpr std::array kGranted{Measure::PatentsGrantedDomestic, Measure::PatentsGrantedForeign};

template <typename Measures>
bool isAmong(Measure measure, const Measures& measures) {
    return std::find(measures.begin(), measures.end(), measure) != measures.end();
}

bool isOfYear(const Period& period) {
    return period.kind() == Period::Kind::FiscalYear || period.kind() == Period::Kind::CalendarYear;
}

std::vector<domain::FactKey> outputsOf(const FactBook& facts, const domain::ProgrammeId& programme) {
    std::vector<domain::FactKey> outputs;
    for (const auto& fact : facts.factsOf(domain::SubjectKind::Programme, programme.value())) {
        if (isAmong(fact.measure, kMeasures) && isOfYear(fact.period) && fact.breakdown.empty()) {
            outputs.push_back(fact);
        }
    }
    return outputs;
}

class OutputsBuilder {
public:
    OutputsBuilder(const FactBook& facts, const OutputsOptions& options, const base::Translator& translate)
        : m_facts(facts), m_options(options), m_translate(translate) {}

    base::Result<FigureSpec> build() {
        if (!chooseProgramme()) {
            return noFigures();
        }
        for (const auto& fact : m_outputs) {
            m_years.push_back(fact.period);
        }
        setYears();
        for (const auto measure : kMeasures) {
            addSeries(measure);
        }
        addCategories();
        finish();
        return std::move(m_spec);
    }

private:
    [[nodiscard]] std::string text(const Message& message) const { return message.text(m_translate); }

    [[nodiscard]] std::string nameOf(const domain::ProgrammeId& programme) const {
        return m_facts.subjectName({domain::SubjectKind::Programme, programme.value(), {}, {}, {}});
    }

    bool chooseProgramme() {
        m_programme = m_options.programme;
        for (const auto& programme : m_facts.book().programmes()) {
            if (m_programme.isEmpty() && !outputsOf(m_facts, programme.id).empty()) {
                m_programme = programme.id;
            }
        }
        m_outputs = outputsOf(m_facts, m_programme);
        return !m_outputs.empty();
    }

    [[nodiscard]] base::Result<FigureSpec> noFigures() const {
        std::vector<std::string> others;
        for (const auto& programme : m_facts.book().programmes()) {
            if (!outputsOf(m_facts, programme.id).empty()) {
                others.push_back(nameOf(programme.id));
            }
        }
        if (others.empty()) {
            return base::fail(
                base::ErrorCode::NotFound,
                Message(SHIRUBE_TEXT("No document states papers, presentations or patents by year. Import "
                                     "a dataset first.")));
        }
        return base::fail(
            base::ErrorCode::NotFound,
            Message(SHIRUBE_TEXT("No document states papers, presentations or patents of {0} by year. Choose one of: "
                                 "{1}."),
                    {nameOf(m_programme), joinedList(others, m_options.wording.language)}));
    }

    // In order, each once, without gaps between fiscal years.
    void setYears() {
        std::sort(m_years.begin(), m_years.end());
        m_years.erase(std::unique(m_years.begin(), m_years.end()), m_years.end());
        std::vector<Period> years;
        for (const auto& year : m_years) {
            const bool isFiscal = year.kind() == Period::Kind::FiscalYear;
            while (isFiscal && !years.empty() && years.back().firstYear() + 1 < year.firstYear()) {
                years.emplace_back(domain::FiscalYear(years.back().firstYear() + 1));
            }
            years.push_back(year);
        }
        m_years = std::move(years);
    }

    void addSeries(Measure measure) {
        FigureSeries series;
        series.id = toKey(measure);
        series.label = text(label(measure));
        std::int64_t sum = 0;
        bool hasValue = false;
        for (const auto& year : m_years) {
            const domain::FactKey fact{domain::SubjectKind::Programme, m_programme.value(), measure, year, {}};
            const auto* statement = m_facts.adopted(fact);
            FigurePoint point;
            point.missing = domain::Missing::NotReported;
            const auto count = statement == nullptr ? std::nullopt : statement->figure.value.whole();
            if (count && !statement->figure.upper) {
                point.value = *count;
                sum += *count;
                hasValue = true;
                if (statement->provisional) {
                    point.style = PointStyle::Provisional;
                    m_hasProvisional = true;
                }
                const auto row = seriesRow(series.id, point.style);
                addGround(m_spec, m_facts, *statement, {row, year.text()}, m_translate);
            } else {
                m_hasGaps = true;
            }
            series.points.push_back(point);
        }
        if (hasValue) {
            m_sums.emplace_back(measure, sum);
            noteTotal(measure, sum);
            m_spec.columns().series.push_back(std::move(series));
        }
    }

    // Where the printed total of all years is another.
    void noteTotal(Measure measure, std::int64_t sum) {
        const domain::FactKey fact{domain::SubjectKind::Programme, m_programme.value(), measure, {}, {}};
        const auto* total = m_facts.adopted(fact);
        const auto printed = total == nullptr ? std::nullopt : total->figure.value.whole();
        if (printed && *printed != sum) {
            m_notes.push_back(Message::nested(
                SHIRUBE_TEXT("{0}: the document prints a total of {1}, its years add up "
                             "to {2}."),
                {label(measure), Message::verbatim(total->figure.print()), Message::verbatim(std::to_string(sum))}));
        }
    }

    void addCategories() {
        for (const auto& year : m_years) {
            FigureCategory category;
            category.id = year.text();
            category.label = text(year.label());
            m_spec.columns().categories.push_back(std::move(category));
        }
    }

    [[nodiscard]] std::int64_t sumOf(Measure measure) const {
        for (const auto& [known, sum] : m_sums) {
            if (known == measure) {
                return sum;
            }
        }
        return 0;
    }

    // Papers and presentations are one thing, applications another; PCT applications are no further inventions.
    [[nodiscard]] Message message() const {
        const auto number = [](std::int64_t value) { return Message::verbatim(std::to_string(value)); };
        const auto name = Message::verbatim(nameOf(m_programme));
        const auto period = m_years.size() == 1 ? m_years.front().label()
                                                : Message::nested(SHIRUBE_TEXT("{0} to {1}"),
                                                                  {m_years.front().label(), m_years.back().label()});
        return Message::nested(
            SHIRUBE_TEXT("{0}: {1} papers, {2} presentations, {3} domestic and {4} foreign patent applications, {5}"),
            {name, number(sumOf(Measure::Papers)), number(sumOf(Measure::Presentations)),
             number(sumOf(Measure::PatentsDomestic)), number(sumOf(Measure::PatentsForeign)), period});
    }

    void finish() {
        m_spec.unit = domain::AmountUnit::Yen;
        m_spec.unitLabel = text(Message(SHIRUBE_TEXT("items")));
        auto& content = m_spec.columns();
        content.arrangement = ColumnsArrangement::Grouped;
        content.categoryHeading = text(Message(SHIRUBE_TEXT("Output")));
        if (m_hasProvisional) {
            content.provisionalLegend = text(Message(SHIRUBE_TEXT("Dotted: provisional")));
        }
        addHead(m_spec,
                {"outputs-by-year", m_options.wording.title, text(message()),
                 text(Message(SHIRUBE_TEXT("Papers, presentations and patent applications by year: {0}"),
                              {nameOf(m_programme)})),
                 m_options.wording.language, m_options.wording.asOf},
                m_facts.sources(), citedSources(m_spec), m_translate);
        addNotes();
        m_spec.alternativeText = alternativeText();
    }

    void addNotes() {
        const auto note = [this](const Message& message) { m_spec.notes.push_back(text(message)); };
        if (m_hasProvisional) {
            note(Message(SHIRUBE_TEXT("Provisional figures may still change.")));
        }
        if (m_hasGaps) {
            note(Message(SHIRUBE_TEXT("A year without a column has no printed figure, which is not 0.")));
        }
        for (const auto& one : m_notes) {
            note(one);
        }
        addDissentNotes(m_spec, m_facts, m_translate);
        std::vector<std::string> granted;
        for (const auto& fact : m_facts.factsOf(domain::SubjectKind::Programme, m_programme.value())) {
            const auto* statement =
                isAmong(fact.measure, kGranted) && fact.breakdown.empty() ? m_facts.adopted(fact) : nullptr;
            if (statement != nullptr) {
                granted.push_back(text(Message::nested(
                    SHIRUBE_TEXT("{0} {1}"),
                    {label(fact.measure),
                     fact.period.kind() == Period::Kind::None
                         ? Message::verbatim(statement->figure.print())
                         : Message::nested(SHIRUBE_TEXT("{0} ({1})"),
                                           {Message::verbatim(statement->figure.print()), fact.period.label()})})));
            }
        }
        if (!granted.empty()) {
            note(Message(SHIRUBE_TEXT("Patents granted are not printed by year and are not shown: {0}."),
                         {joinedList(granted, m_options.wording.language)}));
        }
    }

    [[nodiscard]] std::string alternativeText() const {
        const auto& content = m_spec.columns();
        std::string parts;
        for (std::size_t i = 0; i < content.categories.size(); ++i) {
            std::string counts;
            for (const auto& series : content.series) {
                const auto& point = series.points[i];
                counts += (counts.empty() ? "" : ", ") + series.label + " " +
                          (point.value ? std::to_string(*point.value) : "—");
            }
            parts += (parts.empty() ? "" : "; ") +
                     text(Message(SHIRUBE_TEXT("{0}: {1}"), {content.categories[i].label, counts}));
        }
        return text(Message(SHIRUBE_TEXT("Grouped columns: {0}. {1}."), {m_spec.subtitle, parts}));
    }

    const FactBook& m_facts;
    const OutputsOptions& m_options;
    const base::Translator& m_translate;
    domain::ProgrammeId m_programme;
    std::vector<domain::FactKey> m_outputs;
    std::vector<Period> m_years;
    FigureSpec m_spec;
    std::vector<std::pair<Measure, std::int64_t>> m_sums;
    std::vector<Message> m_notes;
    bool m_hasGaps = false;
    bool m_hasProvisional = false;
};

}  // namespace

base::Result<FigureSpec> outputsFigure(const FactBook& facts, const OutputsOptions& options,
                                       const base::Translator& translate) {
    return OutputsBuilder(facts, options, translate).build();
}

}  // namespace shirube::analysis
