// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchCommand.h"

#include "JsonValues.h"
#include "TextTable.h"
#include "application/SearchService.h"

namespace shirube::cli {

int runSearch(const Session& session, const std::vector<std::string>& words, std::size_t limit) {
    std::string query;
    for (const auto& word : words) {
        query += (query.empty() ? "" : " ") + word;
    }
    const auto workspace = session.open();
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const auto hits = (*workspace)->search().search(query, limit);
    if (!hits) {
        return session.fail(hits.error());
    }
    if (session.options().json) {
        Json list = Json::array();
        for (const auto& hit : *hits) {
            list.push_back(
                {{"kind", toKey(hit.kind)}, {"id", hit.id}, {"title", hit.title}, {"detail", textOrNull(hit.detail)}});
        }
        return session.done(Json{{"query", query}, {"hits", list}});
    }
    if (hits->empty()) {
        session.say(base::Message(SHIRUBE_TEXT("Nothing is named like “{0}”."), {query}));
        return kDone;
    }
    TextTable table;
    table.addColumn(session.text(SHIRUBE_TEXT("Kind")));
    table.addColumn(session.text(SHIRUBE_TEXT("Id")));
    table.addColumn(session.text(SHIRUBE_TEXT("Title")));
    table.addColumn(session.text(SHIRUBE_TEXT("Found in")));
    for (const auto& hit : *hits) {
        table.addRow({session.text(label(hit.kind)), hit.id, hit.title, hit.detail});
    }
    table.print(session.out());
    return kDone;
}

}  // namespace shirube::cli
