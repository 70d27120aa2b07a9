// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ThemeScheduleFigure.h"

#include <algorithm>
#include <array>

#include "FigureGrounds.h"
#include "TextList.h"
#include "analysis/ThemeReport.h"
#include "base/Text.h"
#include "domain/FiscalYear.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::Theme;
using domain::ThemeResult;

// R2…R11: the years of the progress tables. Others widen the figure.
constexpr int kFirstYear = 2020;
constexpr int kLastYear = 2029;

std::optional<int> endYearOf(const Theme& theme) {
    const auto year = domain::FiscalYear::parse(theme.endYear);
    return theme.endYear.empty() || !year ? std::nullopt : std::optional(year->year());
}

// ① and 1, ａ and A are what users type for each other.
bool isChosenAs(const std::string& name, const std::string& wanted) {
    return wanted.empty() || base::searchKey(name) == base::searchKey(wanted);
}

class ScheduleBuilder {
public:
    ScheduleBuilder(const ThemeScheduleOptions& options, const base::Translator& translate)
        : m_options(options), m_translate(translate) {}

    base::Status choose(std::span<const Theme> themes) {
        for (const auto& theme : themes) {
            const bool isChosen = (m_options.programme.isEmpty() || theme.programme == m_options.programme) &&
                                  isChosenAs(theme.item, m_options.item) &&
                                  isChosenAs(theme.element, m_options.element);
            if (isChosen) {
                m_all.push_back(&theme);
            }
        }
        if (m_all.empty()) {
            return base::fail(base::ErrorCode::InvalidInput,
                              Message(SHIRUBE_TEXT("There is no theme of this choice. Choose another item, or import a "
                                                   "dataset first.")));
        }
        // The tables come back to an element; its themes stand together, in the order of print.
        std::stable_sort(m_all.begin(), m_all.end(),
                         [](const Theme* a, const Theme* b) { return groupId(*a) < groupId(*b); });
        m_pages = (m_all.size() + kThemesOnPage - 1) / kThemesOnPage;
        if (m_options.page > m_pages) {
            return base::fail(base::ErrorCode::InvalidInput,
                              Message(SHIRUBE_TEXT("There is no page {0}: these themes fill {1} pages."),
                                      {std::to_string(m_options.page), std::to_string(m_pages)}));
        }
        m_shown = m_all;
        if (m_options.page > 0) {
            const auto first = (m_options.page - 1) * kThemesOnPage;
            const auto last = std::min(first + kThemesOnPage, m_all.size());
            m_shown.assign(m_all.begin() + static_cast<std::ptrdiff_t>(first),
                           m_all.begin() + static_cast<std::ptrdiff_t>(last));
        }
        return {};
    }

    FigureSpec finish(std::span<const domain::Source> sources) {
        fillContent();
        for (const auto* theme : m_shown) {
            const auto name = theme->code.empty() ? theme->title : theme->code + " " + theme->title;
            addGround(m_spec, sources, theme->citation, name, {theme->id.value(), {}}, m_translate);
        }
        addHead(m_spec,
                {"theme-schedule", m_options.title, generatedTitle(), subtitle(), m_options.language, m_options.asOf},
                sources, citedSources(m_spec), m_translate);
        const auto note = [this](const Message& message) { m_spec.notes.push_back(text(message)); };
        note(
            Message(SHIRUBE_TEXT("A mark stands in the fiscal year in which a theme ends. The documents' text does "
                                 "not give the start, so that none is drawn.")));
        if (std::any_of(m_shown.begin(), m_shown.end(), [](const auto* theme) { return theme->preparatory; })) {
            note(
                Message(SHIRUBE_TEXT("Preparatory research is outside the programme's targets and not in the "
                                     "numbers of the title.")));
        }
        m_spec.alternativeText = alternativeText();
        return std::move(m_spec);
    }

private:
    [[nodiscard]] std::string text(const Message& message) const { return message.text(m_translate); }

    [[nodiscard]] static std::string groupId(const Theme& theme) {
        return theme.item + "(" + theme.element + ")" + (theme.preparatory ? "p" : "");
    }

    void fillContent() {
        ScheduleContent content;
        int first = kFirstYear;
        int last = kLastYear;
        for (const auto* theme : m_shown) {
            if (const auto year = endYearOf(*theme)) {
                first = std::min(first, *year);
                last = std::max(last, *year);
            }
        }
        for (int year = first; year <= last; ++year) {
            const domain::FiscalYear fiscal(year);
            content.years.push_back({year, m_options.language == "ja" ? fiscal.shortEra() : std::to_string(year)});
        }
        for (const auto* theme : m_shown) {
            const auto id = groupId(*theme);
            if (content.groups.empty() || content.groups.back().id != id) {
                content.groups.push_back(
                    {id, theme->element.empty() ? theme->item : theme->item + "(" + theme->element + ")",
                     theme->preparatory ? text(Message(SHIRUBE_TEXT("preparatory"))) : std::string()});
            }
            ScheduleRow row;
            row.id = theme->id.value();
            row.group = content.groups.size() - 1;
            row.code = theme->code;
            row.label = theme->title;
            std::vector<std::string> names;
            for (const auto& organisation : theme->organisations) {
                names.push_back(organisation.printedName);
            }
            row.organisations = joinedList(names, m_options.language);
            row.category = text(label(theme->category));
            if (const auto year = endYearOf(*theme)) {
                row.year = static_cast<std::size_t>(*year - first);
            }
            row.result = theme->result;
            content.rows.push_back(std::move(row));
        }
        for (std::size_t i = 0; i < kScheduleResults.size(); ++i) {
            content.resultLabels[i] = text(label(kScheduleResults[i]));
        }
        content.noYearLabel = text(Message(SHIRUBE_TEXT("not stated")));
        content.groupHeading = text(Message(SHIRUBE_TEXT("Element")));
        content.codeHeading = text(Message(SHIRUBE_TEXT("Code")));
        content.categoryHeading = text(Message(SHIRUBE_TEXT("Kind")));
        content.themeHeading = text(Message(SHIRUBE_TEXT("Theme")));
        content.organisationsHeading = text(Message(SHIRUBE_TEXT("Organisations")));
        content.yearHeading = text(Message(SHIRUBE_TEXT("Ends in fiscal year")));
        content.resultHeading = text(Message(SHIRUBE_TEXT("Result")));
        content.countHeading = text(Message(SHIRUBE_TEXT("Themes")));
        m_spec.content = std::move(content);
    }

    // Of all chosen themes, whatever page is shown; as the documents count, without preparatory research.
    [[nodiscard]] std::string generatedTitle() const {
        const bool isPreparatoryOnly =
            std::all_of(m_all.begin(), m_all.end(), [](const auto* theme) { return theme->preparatory; });
        ThemeTally tally;
        for (const auto* theme : m_all) {
            if (isPreparatoryOnly || !theme->preparatory) {
                tally.add(theme->result);
            }
        }
        return text(messageOf(tally));
    }

    [[nodiscard]] std::string subtitle() const {
        const auto what = Message(SHIRUBE_TEXT("Themes by the fiscal year in which they end, with results"));
        const auto choice = (m_options.item.empty() ? "" : m_all.front()->item) +
                            (m_options.element.empty() ? "" : "(" + m_all.front()->element + ")");
        const auto chosen =
            choice.empty() ? what : Message::nested(SHIRUBE_TEXT("{0}: {1}"), {what, Message::verbatim(choice)});
        if (m_options.page == 0) {
            return text(chosen);
        }
        return text(Message::nested(
            SHIRUBE_TEXT("{0} ({1}/{2})"),
            {chosen, Message::verbatim(std::to_string(m_options.page)), Message::verbatim(std::to_string(m_pages))}));
    }

    [[nodiscard]] std::string alternativeText() const {
        const auto& content = m_spec.schedule();
        std::string parts;
        for (std::size_t r = 0; r < kScheduleResults.size(); ++r) {
            const auto count = std::count_if(content.rows.begin(), content.rows.end(),
                                             [r](const auto& row) { return row.result == kScheduleResults[r]; });
            parts += (parts.empty() ? "" : "; ") + content.resultLabels[r] + " " + std::to_string(count);
        }
        return text(Message(
            SHIRUBE_TEXT("Schedule of {0} themes in the years {1} to {2}: {3}."),
            {std::to_string(content.rows.size()), content.years.front().label, content.years.back().label, parts}));
    }

    const ThemeScheduleOptions& m_options;
    const base::Translator& m_translate;
    FigureSpec m_spec;
    std::vector<const Theme*> m_all;
    std::vector<const Theme*> m_shown;
    std::size_t m_pages = 1;
};

}  // namespace

std::size_t scheduleResultIndex(ThemeResult result) {
    return static_cast<std::size_t>(std::find(kScheduleResults.begin(), kScheduleResults.end(), result) -
                                    kScheduleResults.begin());
}

base::Result<FigureSpec> themeScheduleFigure(std::span<const Theme> themes, std::span<const domain::Source> sources,
                                             const ThemeScheduleOptions& options, const base::Translator& translate) {
    ScheduleBuilder builder(options, translate);
    if (auto status = builder.choose(themes); !status) {
        return base::forward(std::move(status));
    }
    return builder.finish(sources);
}

}  // namespace shirube::analysis
