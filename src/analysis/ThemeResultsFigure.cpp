// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ThemeResultsFigure.h"

#include <algorithm>
#include <set>

#include "FigureGrounds.h"
#include "analysis/ThemeReport.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::Theme;
using domain::ThemeResult;

std::size_t countOf(const ThemeTally& tally, ThemeResult result) {
    switch (result) {
        case ThemeResult::Achieved:
            return tally.achieved;
        case ThemeResult::OnSchedule:
            return tally.onSchedule;
        case ThemeResult::Delayed:
            return tally.delayed;
        case ThemeResult::Missed:
            return tally.missed;
    }
    return 0;
}

class ResultsBuilder {
public:
    ResultsBuilder(const FactBook& facts, const ThemeResultsOptions& options, const base::Translator& translate)
        : m_facts(facts), m_options(options), m_translate(translate) {}

    base::Result<FigureSpec> build(const Reconciliation* checks) {
        const auto report = reportThemes(m_facts.catalogue(), checks);
        chooseColumns(report);
        if (m_columns.empty()) {
            return base::fail(base::ErrorCode::NotFound,
                              Message(SHIRUBE_TEXT("There is no theme of this choice. Choose another programme, or "
                                                   "import a dataset first.")));
        }
        for (const auto& column : m_columns) {
            addCategory(column);
        }
        addSeries();
        addGrounds();
        finish(report);
        return std::move(m_spec);
    }

private:
    [[nodiscard]] std::string text(const Message& message) const { return message.text(m_translate); }

    [[nodiscard]] bool isChosen(const ThemeTallyRow& row) const {
        return m_options.programme.isEmpty() || row.programme == m_options.programme;
    }

    // A column per element; what an item has without an element is one more.
    void chooseColumns(const ThemeReport& report) {
        for (const auto& row : report.rows) {
            if (!isChosen(row)) {
                continue;
            }
            m_programmes.insert(row.programme);
            if (!row.element.empty()) {
                m_columns.push_back(row);
                continue;
            }
            auto rest = row;
            for (const auto& column : m_columns) {
                if (column.programme == row.programme && column.item == row.item &&
                    column.preparatory == row.preparatory) {
                    rest.counted.achieved -= column.counted.achieved;
                    rest.counted.onSchedule -= column.counted.onSchedule;
                    rest.counted.delayed -= column.counted.delayed;
                    rest.counted.missed -= column.counted.missed;
                }
            }
            if (rest.counted.total() > 0) {
                m_columns.push_back(std::move(rest));
            }
        }
    }

    static std::string idOf(const domain::ProgrammeId& programme, const std::string& item, const std::string& element,
                            bool preparatory) {
        return programme.value() + "/" + item + "(" + element + ")" + (preparatory ? "p" : "");
    }
    static std::string idOf(const ThemeTallyRow& row) {
        return idOf(row.programme, row.item, row.element, row.preparatory);
    }

    [[nodiscard]] std::string nameOf(const ThemeTallyRow& row) const {
        const auto element = row.element.empty() ? row.item : row.item + "(" + row.element + ")";
        if (m_programmes.size() < 2) {
            return element;
        }
        const domain::FactKey fact{domain::SubjectKind::Programme, row.programme.value(), {}, {}, {}};
        return m_facts.subjectName(fact) + " " + element;
    }

    [[nodiscard]] static Message themes(std::size_t count) {
        return Message(SHIRUBE_TEXT("{0} themes"), {std::to_string(count)});
    }

    void addCategory(const ThemeTallyRow& column) {
        FigureCategory category;
        category.id = idOf(column);
        category.label = nameOf(column);
        if (column.preparatory) {
            m_hasPreparatory = true;
            category.label = text(Message::nested(
                SHIRUBE_TEXT("{0} ({1})"), {Message::verbatim(category.label), Message(SHIRUBE_TEXT("preparatory"))}));
        }
        const auto total = static_cast<std::int64_t>(column.counted.total());
        category.totalLabel = text(themes(column.counted.total()));
        category.lower = total;
        category.upper = total;
        m_spec.columns().categories.push_back(std::move(category));
    }

    void addSeries() {
        for (const auto result : kScheduleResults) {
            FigureSeries series;
            series.id = toKey(result);
            series.label = text(label(result));
            bool isUsed = false;
            for (const auto& column : m_columns) {
                FigurePoint point;
                point.value = static_cast<std::int64_t>(countOf(column.counted, result));
                isUsed = isUsed || *point.value > 0;
                series.points.push_back(point);
            }
            if (isUsed) {
                m_spec.columns().series.push_back(std::move(series));
            }
        }
    }

    // The themes that were counted, and what documents print as counts, behind the columns.
    void addGrounds() {
        for (const auto result : kScheduleResults) {
            for (const auto& column : m_columns) {
                for (const auto& theme : m_facts.catalogue().content().themes) {
                    if (theme.result == result && isOf(theme, column)) {
                        const auto name = theme.code.empty() ? theme.title : theme.code + " " + theme.title;
                        addGround(m_spec, m_facts.sources(), theme.citation, name,
                                  {std::string(toKey(result)), idOf(column)}, m_translate);
                    }
                }
            }
        }
    }

    [[nodiscard]] bool isOf(const Theme& theme, const ThemeTallyRow& column) const {
        return idOf(theme.programme, theme.item, theme.element, theme.preparatory) == idOf(column);
    }

    void finish(const ThemeReport& report) {
        m_spec.unit = domain::AmountUnit::Yen;
        m_spec.unitLabel = text(Message(SHIRUBE_TEXT("themes")));
        auto& content = m_spec.columns();
        content.categoryHeading = text(Message(SHIRUBE_TEXT("Result")));
        content.totalHeading = text(Message(SHIRUBE_TEXT("Total")));
        const bool isPreparatoryOnly =
            std::all_of(m_columns.begin(), m_columns.end(), [](const auto& column) { return column.preparatory; });
        ThemeTally all;
        for (const auto& column : m_columns) {
            if (isPreparatoryOnly || !column.preparatory) {
                all.add(column.counted);
            }
        }
        const auto what = Message(SHIRUBE_TEXT("Results of themes by element"));
        const domain::FactKey fact{domain::SubjectKind::Programme, m_columns.front().programme.value(), {}, {}, {}};
        addHead(m_spec,
                {"theme-results", m_options.wording.title, text(messageOf(all)),
                 text(m_programmes.size() == 1 ? Message::nested(SHIRUBE_TEXT("{0}: {1}"),
                                                                 {what, Message::verbatim(m_facts.subjectName(fact))})
                                               : what),
                 m_options.wording.language, m_options.wording.asOf},
                m_facts.sources(), citedSources(m_spec), m_translate);
        if (m_hasPreparatory && !isPreparatoryOnly) {
            m_spec.notes.push_back(
                text(Message(SHIRUBE_TEXT("Preparatory research is outside the programme's targets and not in the "
                                          "numbers of the title."))));
        }
        addDisputes(report);
        m_spec.alternativeText = alternativeText();
    }

    // Where a document prints another count than its rows have, both stand in a note.
    void addDisputes(const ThemeReport& report) {
        std::set<const Check*> noted;
        const auto add = [&](const ThemeTallyRow& row) {
            for (const auto* check : row.checks) {
                if (check->verdict == Verdict::Discrepancy && check->stated && check->computed &&
                    check->basis == domain::IdentityBasis::Printed && noted.insert(check).second) {
                    m_spec.notes.push_back(text(Message::nested(
                        SHIRUBE_TEXT("{0}: the document prints {1}, its rows are {2}; the rows are shown."),
                        {check->label, Message::verbatim(check->stated->text()),
                         Message::verbatim(check->computed->text())})));
                }
            }
        };
        for (const auto& row : report.rows) {
            if (isChosen(row)) {
                add(row);
            }
        }
        add(report.total);
    }

    [[nodiscard]] std::string alternativeText() const {
        const auto& content = m_spec.columns();
        std::string parts;
        for (std::size_t i = 0; i < content.categories.size(); ++i) {
            std::string counts;
            for (const auto& series : content.series) {
                if (series.points[i].value.value_or(0) > 0) {
                    counts +=
                        (counts.empty() ? "" : ", ") + series.label + " " + std::to_string(*series.points[i].value);
                }
            }
            parts += (parts.empty() ? "" : "; ") +
                     text(Message(SHIRUBE_TEXT("{0}: {1}"), {content.categories[i].label, counts}));
        }
        return text(Message(SHIRUBE_TEXT("Stacked columns: {0}. {1}."), {m_spec.subtitle, parts}));
    }

    const FactBook& m_facts;
    const ThemeResultsOptions& m_options;
    const base::Translator& m_translate;
    FigureSpec m_spec;
    std::vector<ThemeTallyRow> m_columns;
    std::set<domain::ProgrammeId> m_programmes;
    bool m_hasPreparatory = false;
};

}  // namespace

base::Result<FigureSpec> themeResultsFigure(const FactBook& facts, const ThemeResultsOptions& options,
                                            const base::Translator& translate, const Reconciliation* checks) {
    return ResultsBuilder(facts, options, translate).build(checks);
}

}  // namespace shirube::analysis
