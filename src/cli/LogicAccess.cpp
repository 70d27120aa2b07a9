// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "AsOfDay.h"
#include "CatalogueAccess.h"
#include "LogicCommands.h"
#include "application/CatalogueService.h"
#include "application/LogicModelService.h"

namespace shirube::cli {

base::Result<std::shared_ptr<const domain::LogicModel>> requireModel(application::Workspace& workspace,
                                                                     const std::string& id) {
    auto model = workspace.logicModels().version(domain::LogicModelId(id));
    if (!model && model.error().code == base::ErrorCode::NotFound) {
        return base::fail(
            base::ErrorCode::NotFound,
            base::Message(
                SHIRUBE_TEXT("There is no version “{0}” of a logic model. “shirubectl model list” lists them."), {id}));
    }
    return model;
}

namespace {

base::Result<std::shared_ptr<const domain::LogicModel>> chosenModel(application::Workspace& workspace,
                                                                    const analysis::FactBook& facts,
                                                                    const LogicRequest& request,
                                                                    const domain::CalendarDay& asOf) {
    if (request.programme.empty() && request.model.empty()) {
        return base::fail(base::ErrorCode::InvalidInput,
                          base::Message(SHIRUBE_TEXT("Name a programme, or a version of a logic model with --model.")));
    }
    if (!request.programme.empty()) {
        if (const auto known = requireProgramme(facts.book(), request.programme); !known) {
            return base::forward(known);
        }
    }
    if (request.model.empty()) {
        return workspace.logicModels().model(domain::ProgrammeId(request.programme), asOf);
    }
    auto model = requireModel(workspace, request.model);
    if (model && !request.programme.empty() && (*model)->content().programme.value() != request.programme) {
        return base::fail(base::ErrorCode::InvalidInput,
                          base::Message(SHIRUBE_TEXT("{0} is a logic model of {1}, not of {2}."),
                                        {request.model, (*model)->content().programme.value(), request.programme}));
    }
    return model;
}

}  // namespace

base::Result<ChosenModel> openModel(const Session& session, const LogicRequest& request) {
    const auto day = asOfDay(session, request.asOf);
    if (!day) {
        return base::forward(day);
    }
    auto workspace = session.open();
    if (!workspace) {
        return base::forward(std::move(workspace));
    }
    const auto facts = (*workspace)->catalogue().facts();
    if (!facts) {
        return base::forward(facts);
    }
    const auto model = chosenModel(**workspace, **facts, request, *day);
    if (!model) {
        return base::forward(model);
    }
    return ChosenModel{*day, *std::move(workspace), *facts, *model};
}

std::string nodeName(const domain::LogicModel& model, const domain::LogicNodeId& id) {
    const auto* node = model.node(id);
    return node == nullptr || node->label.empty() ? id.value() : node->label;
}

Json modelToJson(const domain::LogicModel& model) {
    return Json{{"id", model.content().id.value()}, {"version", model.content().version}};
}

}  // namespace shirube::cli
