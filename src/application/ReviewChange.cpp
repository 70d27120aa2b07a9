// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviewChange.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "base/Text.h"

namespace shirube::application {

namespace {

using base::ErrorCode;
using base::Message;

// Rows of one list that are in both or only in the second, written as that list has them.
template <typename T>
base::Status putList(persistence::Database& database, const std::vector<T>& before, const std::vector<T>& after) {
    std::map<decltype(T::id), const T*> former;
    for (const auto& value : before) {
        former.emplace(value.id, &value);
    }
    persistence::EntityTable<T> table(database);
    base::Status status;
    for (auto value = after.begin(); value != after.end() && status; ++value) {
        const auto old = former.find(value->id);
        if (old == former.end()) {
            status = table.insert(*value);
        } else if (*old->second != *value) {
            status = table.update(*value);
        }
    }
    return status;
}

template <typename T>
base::Status removeList(persistence::Database& database, const std::vector<T>& before, const std::vector<T>& after) {
    std::set<decltype(T::id)> present;
    for (const auto& value : after) {
        present.insert(value.id);
    }
    persistence::EntityTable<T> table(database);
    base::Status status;
    for (auto value = before.begin(); value != before.end() && status; ++value) {
        if (!present.contains(value->id)) {
            status = table.remove(value->id);
        }
    }
    return status;
}

// Members of ReviewContent, those that are referred to first.
template <typename Visit>
void forEachList(const Visit& visit) {
    using C = domain::ReviewContent;
    visit(&C::reviewers);
    visit(&C::rounds);
    visit(&C::subjects);
    visit(&C::panel);
    visit(&C::assignments);
    visit(&C::conflicts);
    visit(&C::relations);
    visit(&C::packets);
    visit(&C::sheets);
    visit(&C::decisions);
    visit(&C::remarks);
    visit(&C::publications);
}

}  // namespace

base::Status expectSecretariat(const WorkspaceContext& context) {
    if (context.viewer.role == domain::Role::Secretariat) {
        return {};
    }
    return base::fail(
        ErrorCode::Conflict,
        Message(SHIRUBE_TEXT("Only the secretariat may do this. Change your role to secretariat first.")));
}

base::Status expectReviewReason(const std::string& reason) {
    if (!base::trimmed(reason).empty()) {
        return {};
    }
    return base::fail(ErrorCode::InvalidInput,
                      Message(SHIRUBE_TEXT("Enter the reason for the change: the history keeps it.")));
}

tl::unexpected<base::Error> noRound(const domain::ReviewRoundId& id) {
    return base::fail(ErrorCode::NotFound,
                      Message(SHIRUBE_TEXT("There is no review {0}. Choose one from the schedule."), {id.value()}));
}

domain::ReviewRound* roundIn(domain::ReviewContent& content, const domain::ReviewRoundId& id) {
    const auto it =
        std::find_if(content.rounds.begin(), content.rounds.end(), [&](const auto& round) { return round.id == id; });
    return it == content.rounds.end() ? nullptr : &*it;
}

const domain::ReviewRound* roundIn(const domain::ReviewContent& content, const domain::ReviewRoundId& id) {
    const auto it =
        std::find_if(content.rounds.begin(), content.rounds.end(), [&](const auto& round) { return round.id == id; });
    return it == content.rounds.end() ? nullptr : &*it;
}

base::Status writeReviews(persistence::Database& database, const domain::ReviewContent& before,
                          const domain::ReviewContent& after) {
    base::Status status;
    std::vector<std::function<base::Status()>> removals;
    forEachList([&](const auto list) {
        if (status) {
            status = putList(database, before.*list, after.*list);
        }
        removals.emplace_back([&, list] { return removeList(database, before.*list, after.*list); });
    });
    // What refers to others goes before them.
    for (auto remove = removals.rbegin(); remove != removals.rend() && status; ++remove) {
        status = (*remove)();
    }
    return status;
}

}  // namespace shirube::application
