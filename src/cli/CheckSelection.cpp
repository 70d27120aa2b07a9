// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckSelection.h"

#include <algorithm>
#include <optional>

#include "CatalogueAccess.h"

namespace shirube::cli {

namespace {

using analysis::Check;
using analysis::Verdict;

base::Result<std::set<Verdict>> verdictsOf(const ReconcileRequest& request, bool listsConsistent) {
    std::set<Verdict> all(kVerdictsByConcern.begin(), kVerdictsByConcern.end());
    if (request.verdicts.empty()) {
        if (!listsConsistent && request.checks.empty()) {
            all.erase(Verdict::Consistent);
        }
        return all;
    }
    std::set<Verdict> chosen;
    for (const auto& word : request.verdicts) {
        if (word == "all") {
            return all;
        }
        const auto verdict = analysis::verdictFromKey(word);
        if (!verdict) {
            return base::fail(base::ErrorCode::InvalidInput,
                              base::Message(SHIRUBE_TEXT("“{0}” is no verdict. Choose consistent, rounding, envelope, "
                                                         "discrepancy, unverifiable or all."),
                                            {word}));
        }
        chosen.insert(*verdict);
    }
    return chosen;
}

base::Result<std::optional<domain::IdentityKind>> kindOf(const ReconcileRequest& request) {
    if (request.kind.empty()) {
        return std::optional<domain::IdentityKind>();
    }
    const auto kind = domain::identityKindFromKey(request.kind);
    if (!kind) {
        return base::fail(
            base::ErrorCode::InvalidInput,
            base::Message(
                SHIRUBE_TEXT("“{0}” is no kind of check. Choose same, sum, ratio, count, previous or formula."),
                {request.kind}));
    }
    return kind;
}

}  // namespace

std::size_t CheckSelection::count(Verdict verdict) const {
    return static_cast<std::size_t>(
        std::count_if(scope.begin(), scope.end(), [&](const Check* check) { return check->verdict == verdict; }));
}

std::vector<const Check*> CheckSelection::listedOf(Verdict verdict) const {
    std::vector<const Check*> list;
    if (listed.contains(verdict)) {
        std::copy_if(scope.begin(), scope.end(), std::back_inserter(list),
                     [&](const Check* check) { return check->verdict == verdict; });
    }
    return list;
}

std::size_t CheckSelection::withoutNote(const application::ReconciliationState& state) const {
    return static_cast<std::size_t>(std::count_if(scope.begin(), scope.end(), [&](const Check* check) {
        return check->verdict == Verdict::Discrepancy && !state.notes.contains(check->id);
    }));
}

base::Result<const Check*> requireCheck(const application::ReconciliationState& state, const std::string& id) {
    if (const auto* check = state.result->check(domain::CheckId(id))) {
        return check;
    }
    return base::fail(
        base::ErrorCode::NotFound,
        base::Message(SHIRUBE_TEXT("There is no check “{0}”. “shirubectl reconcile --verdict all” lists them."), {id}));
}

base::Result<CheckSelection> selectChecks(const application::ReconciliationState& state,
                                          const ReconcileRequest& request, bool listsConsistent) {
    auto verdicts = verdictsOf(request, listsConsistent);
    if (!verdicts) {
        return base::forward(std::move(verdicts));
    }
    const auto kind = kindOf(request);
    if (!kind) {
        return base::forward(kind);
    }
    if (!request.source.empty()) {
        if (const auto known = requireSource(*state.facts, request.source); !known) {
            return base::forward(known);
        }
    }
    CheckSelection selection;
    selection.listed = std::move(*verdicts);
    if (request.checks.empty()) {
        for (const auto& check : state.result->checks) {
            selection.scope.push_back(&check);
        }
    }
    for (const auto& id : request.checks) {
        const auto check = requireCheck(state, id);
        if (!check) {
            return base::forward(check);
        }
        selection.scope.push_back(*check);
    }
    std::erase_if(selection.scope, [&](const Check* check) {
        const auto& sources = check->sources;
        return (*kind && check->kind != **kind) ||
               (!request.source.empty() &&
                std::find(sources.begin(), sources.end(), domain::SourceId(request.source)) == sources.end());
    });
    return selection;
}

}  // namespace shirube::cli
