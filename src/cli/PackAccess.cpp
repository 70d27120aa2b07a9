// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackAccess.h"

namespace shirube::cli {

namespace {

// None where no pack is named and there is none or more than one.
base::Result<std::optional<domain::PackId>> packOf(application::PackService& packs, const std::string& name,
                                                   bool mayBeNone) {
    if (!name.empty()) {
        const auto found = packs.find(name);
        if (!found) {
            return base::forward(found);
        }
        return *found;
    }
    const auto all = packs.list();
    if (!all) {
        return base::forward(all);
    }
    if (all->size() == 1) {
        return all->front().id;
    }
    if (all->empty() && mayBeNone) {
        return std::optional<domain::PackId>();
    }
    if (all->empty()) {
        return base::fail(base::ErrorCode::NotFound,
                          base::Message(SHIRUBE_TEXT("There is no pack yet. “shirubectl pack create” makes one.")));
    }
    std::string names;
    for (const auto& pack : *all) {
        names += (names.empty() ? "" : ", ") + pack.name;
    }
    return base::fail(base::ErrorCode::InvalidInput,
                      base::Message(SHIRUBE_TEXT("There are several packs. Name one of them: {0}."), {names}));
}

base::Result<OpenedPack> openFound(const Session& session, const std::string& name,
                                   const application::ChartReader* readerOfStandard) {
    auto workspace = session.open();
    if (!workspace) {
        return base::forward(std::move(workspace));
    }
    auto& packs = (*workspace)->packs();
    const auto id = packOf(packs, name, readerOfStandard != nullptr);
    if (!id) {
        return base::forward(id);
    }
    auto detail = *id ? packs.detail(**id) : packs.standard(*readerOfStandard, session.translator());
    if (!detail) {
        return base::forward(std::move(detail));
    }
    return OpenedPack{*std::move(workspace), *std::move(detail)};
}

}  // namespace

base::Result<OpenedPack> openPack(const Session& session, const std::string& name) {
    return openFound(session, name, nullptr);
}

base::Result<OpenedPack> openPackOrStandard(const Session& session, const std::string& name,
                                            const application::ChartReader& reader) {
    return openFound(session, name, &reader);
}

}  // namespace shirube::cli
