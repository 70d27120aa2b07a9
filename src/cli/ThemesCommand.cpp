// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>
#include <ostream>
#include <vector>

#include "CatalogueAccess.h"
#include "CatalogueCommands.h"
#include "JsonValues.h"
#include "NumberText.h"
#include "TextTable.h"
#include "base/Text.h"

namespace shirube::cli {

namespace {

// ① and 1, ａ and A are what users type for each other.
bool isSame(const std::string& a, const std::string& b) {
    return base::searchKey(a) == base::searchKey(b);
}

bool hasName(const domain::Organisation& organisation, const std::string& key) {
    const auto holds = [&](const std::string& name) { return base::searchKey(name).find(key) != std::string::npos; };
    return holds(organisation.name) || std::any_of(organisation.aliases.begin(), organisation.aliases.end(), holds);
}

// The organisation with that id, else those with that piece of a name.
std::vector<domain::OrganisationId> organisationsNamed(const domain::Catalogue& catalogue, const std::string& text) {
    if (const auto* exact = catalogue.organisation(domain::OrganisationId(text))) {
        return {exact->id};
    }
    std::vector<domain::OrganisationId> found;
    const auto key = base::searchKey(text);
    for (const auto& organisation : catalogue.content().organisations) {
        if (!key.empty() && hasName(organisation, key)) {
            found.push_back(organisation.id);
        }
    }
    return found;
}

struct ThemeFilter {
    ThemeRequest request;
    std::optional<domain::ThemeResult> result;
    std::vector<domain::OrganisationId> organisations;

    [[nodiscard]] bool accepts(const domain::Theme& theme) const {
        const auto takesPart = [&](const domain::ThemeOrganisation& organisation) {
            return std::find(organisations.begin(), organisations.end(), organisation.id) != organisations.end();
        };
        return (request.item.empty() || isSame(theme.item, request.item)) &&
               (request.element.empty() || isSame(theme.element, request.element)) &&
               (!result || theme.result == *result) &&
               (request.organisation.empty() ||
                std::any_of(theme.organisations.begin(), theme.organisations.end(), takesPart));
    }
};

// A word of the request that no theme has is a slip of the pen: the words that there are follow.
base::Status requireKnown(const std::vector<domain::Theme>& themes, const std::string& word,
                          std::string domain::Theme::*field, const char* sourceTemplate) {
    std::string known;
    std::vector<std::string> seen;
    for (const auto& theme : themes) {
        const auto& value = theme.*field;
        if (word.empty() || isSame(value, word)) {
            return {};
        }
        if (!value.empty() && std::find(seen.begin(), seen.end(), value) == seen.end()) {
            known += (known.empty() ? "" : ", ") + value;
            seen.push_back(value);
        }
    }
    return base::fail(base::ErrorCode::NotFound, base::Message(sourceTemplate, {word, known}));
}

base::Result<ThemeFilter> makeFilter(const domain::Catalogue& catalogue, const ThemeRequest& request) {
    ThemeFilter filter;
    filter.request = request;
    const auto& themes = catalogue.content().themes;
    if (!themes.empty()) {
        if (auto known = requireKnown(themes, request.item, &domain::Theme::item,
                                      SHIRUBE_TEXT("There is no research item “{0}”. The themes have {1}."));
            !known) {
            return base::forward(std::move(known));
        }
        if (auto known = requireKnown(themes, request.element, &domain::Theme::element,
                                      SHIRUBE_TEXT("There is no element “{0}”. The themes have {1}."));
            !known) {
            return base::forward(std::move(known));
        }
    }
    if (!request.result.empty()) {
        filter.result = domain::themeResultFromKey(request.result);
        if (!filter.result) {
            return base::fail(base::ErrorCode::InvalidInput,
                              base::Message(SHIRUBE_TEXT("“{0}” is no result of a theme. Choose achieved, missed, "
                                                         "delayed or on_schedule."),
                                            {request.result}));
        }
    }
    if (!request.organisation.empty()) {
        filter.organisations = organisationsNamed(catalogue, request.organisation);
        if (filter.organisations.empty()) {
            return base::fail(
                base::ErrorCode::NotFound,
                base::Message(SHIRUBE_TEXT("There is no organisation “{0}”. “shirubectl search {0}” looks for more."),
                              {request.organisation}));
        }
    }
    return filter;
}

Json themeToJson(const domain::Catalogue& catalogue, const domain::Theme& theme) {
    Json object{{"id", theme.id.value()},
                {"programme_id", theme.programme.value()},
                {"item", theme.item},
                {"element", textOrNull(theme.element)},
                {"code", textOrNull(theme.code)},
                {"category", toKey(theme.category)},
                {"preparatory", theme.preparatory},
                {"title", theme.title}};
    object["organisations"] = Json::array();
    for (const auto& organisation : theme.organisations) {
        object["organisations"].push_back({{"id", organisation.id.value()},
                                           {"name", nameOf(catalogue, organisation.id)},
                                           {"printed_name", organisation.printedName}});
    }
    object["end_year"] = textOrNull(theme.endYear);
    object["result"] = toKey(theme.result);
    object["note"] = textOrNull(theme.note);
    object["citation"] = toJson(theme.citation);
    return object;
}

std::string organisationsText(const domain::Catalogue& catalogue, const domain::Theme& theme) {
    std::string text;
    for (const auto& organisation : theme.organisations) {
        text += (text.empty() ? "" : ", ") + nameOf(catalogue, organisation.id);
    }
    return text;
}

std::string categoryText(const Session& session, const domain::Theme& theme) {
    const auto category = session.text(label(theme.category));
    return theme.preparatory ? session.text(base::Message(SHIRUBE_TEXT("{0} (preparatory)"), {category})) : category;
}

}  // namespace

int runThemes(const Session& session, const ThemeRequest& request) {
    const auto facts = openFacts(session);
    if (!facts) {
        return session.fail(facts.error());
    }
    const auto& catalogue = (*facts)->catalogue();
    const auto filter = makeFilter(catalogue, request);
    if (!filter) {
        return session.fail(filter.error());
    }
    Json list = Json::array();
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Theme")));
    table.addColumn(session.text(SHIRUBE_TEXT("Result")));
    table.addColumn(session.text(SHIRUBE_TEXT("Ends")));
    table.addColumn(session.text(SHIRUBE_TEXT("Category")));
    table.addColumn(session.text(SHIRUBE_TEXT("Title")));
    table.addColumn(session.text(SHIRUBE_TEXT("Organisations")));
    std::size_t count = 0;
    for (const auto& theme : catalogue.content().themes) {
        if (!filter->accepts(theme)) {
            continue;
        }
        ++count;
        if (session.options().json) {
            list.push_back(themeToJson(catalogue, theme));
        } else {
            table.addRow({theme.item + theme.code, session.text(label(theme.result)),
                          periodText(session, theme.endYear), categoryText(session, theme), theme.title,
                          organisationsText(catalogue, theme)});
        }
    }
    if (session.options().json) {
        return session.done(Json{{"themes", list}});
    }
    table.print(session.out());
    session.out() << session.text(base::Message(SHIRUBE_TEXT("Themes: {0}"), {std::to_string(count)})) << '\n';
    return kDone;
}

}  // namespace shirube::cli
