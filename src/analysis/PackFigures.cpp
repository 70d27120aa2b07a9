// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/PackFigures.h"

#include <nlohmann/json.hpp>

#include "analysis/FigureDifference.h"

namespace shirube::analysis {

namespace {

using Json = nlohmann::ordered_json;

tl::unexpected<base::Error> unreadable(std::string detail) {
    return base::fail(base::ErrorCode::Corrupt,
                      base::Message(SHIRUBE_TEXT("What the pack showed when it was last built can't be read. Restore a "
                                                 "backup, or make a copy of the pack and go on with that.")),
                      std::move(detail));
}

}  // namespace

std::string packFiguresJson(const std::vector<PackFigure>& figures) {
    auto json = Json::array();
    for (const auto& figure : figures) {
        json.push_back(
            {{"item", figure.item.value()}, {"title", figure.title}, {"table", Json::parse(tableJson(figure.table))}});
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

base::Result<std::vector<PackFigure>> packFiguresFromJson(const std::string& text) {
    std::vector<PackFigure> figures;
    try {
        for (const auto& json : Json::parse(text)) {
            auto table = tableFromJson(json.at("table").dump());
            if (!table) {
                return unreadable(table.error().message.english());
            }
            figures.push_back({domain::PackItemId(json.at("item").get<std::string>()),
                               json.at("title").get<std::string>(), *std::move(table)});
        }
    } catch (const Json::exception& failure) {
        return unreadable(failure.what());
    }
    return figures;
}

}  // namespace shirube::analysis
