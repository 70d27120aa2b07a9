// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryView.h"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/ReviewRound.h"
#include "persistence/EntityTable.h"

namespace shirube::application {

namespace {

using domain::Role;
using persistence::ReviewTouch;

constexpr std::string_view kRounds = "review_round";
constexpr std::string_view kSheets = "score_sheet";
// Of reviews, what anybody may know was changed.
constexpr std::array<std::string_view, 3> kOpenTables{kRounds, "review_subject", "review_publication"};
// Rows of reviews that 分析担当 may see: those of rounds hold keys.
constexpr std::array<std::string_view, 1> kOpenRows{"review_subject"};
constexpr std::array<std::string_view, 12> kReviewTables{
    "reviewer",          "review_round",    "review_subject",        "panel_member",
    "review_assignment", "conflict_ruling", "organisation_relation", "score_packet",
    "score_sheet",       "review_decision", "review_remark",         "review_publication"};

template <std::size_t n>
bool isIn(const std::array<std::string_view, n>& tables, std::string_view table) {
    return std::find(tables.begin(), tables.end(), table) != tables.end();
}

base::Result<std::set<domain::ReviewSubjectId>> conflictsOf(persistence::Database& database,
                                                            const domain::Viewer& viewer) {
    std::set<domain::ReviewSubjectId> subjects;
    if (viewer.role != Role::Reviewer) {
        return subjects;
    }
    const auto rulings = persistence::EntityTable<domain::ConflictRuling>(database).all();
    if (!rulings) {
        return base::forward(rulings);
    }
    for (const auto& ruling : *rulings) {
        if (ruling.isConflict && ruling.reviewer == viewer.reviewer) {
            subjects.insert(ruling.subject);
        }
    }
    return subjects;
}

}  // namespace

base::Result<HistoryView> HistoryView::of(persistence::Database& database, const domain::Viewer& viewer) {
    persistence::ChangeLog log(database);
    const auto marks = log.marks();
    if (!marks) {
        return base::forward(marks);
    }
    const auto rows = log.reviewTouches();
    if (!rows) {
        return base::forward(rows);
    }
    const auto conflicted = conflictsOf(database, viewer);
    if (!conflicted) {
        return base::forward(conflicted);
    }
    Touches touches;
    for (const auto& row : *rows) {
        touches[row.change].push_back(row);
    }
    HistoryView view(viewer);
    view.m_marks = marks->size();
    static const std::vector<ReviewTouch> kNone;
    for (const auto& mark : *marks) {
        const auto found = touches.find(mark.id);
        const auto& ofChange = found == touches.end() ? kNone : found->second;
        if (!view.isVisible(ofChange, *conflicted)) {
            continue;
        }
        view.m_visible.push_back(mark.id);
        if (viewer.role == Role::Analyst && !ofChange.empty()) {
            view.m_cut.insert(mark.id);
        }
    }
    view.fold(*marks, touches);
    return view;
}

bool HistoryView::isVisible(const std::vector<ReviewTouch>& touches,
                            const std::set<domain::ReviewSubjectId>& conflicted) const {
    switch (m_viewer.role) {
        case Role::Secretariat:
            return true;
        case Role::Analyst:
            return std::all_of(touches.begin(), touches.end(),
                               [](const auto& touch) { return isIn(kOpenTables, touch.table); }) ||
                   std::any_of(touches.begin(), touches.end(),
                               [](const auto& touch) { return touch.table == kRounds; });
        case Role::Reviewer:
            break;
    }
    return !touches.empty() && std::all_of(touches.begin(), touches.end(), [&](const auto& touch) {
        return touch.table == kSheets && touch.reviewer == m_viewer.reviewer && !conflicted.contains(touch.subject);
    });
}

void HistoryView::fold(const std::vector<persistence::ChangeMark>& marks, const Touches& touches) {
    // The last final change that carried a round on.
    std::map<domain::ReviewRoundId, std::int64_t> carriedOn;
    std::vector<persistence::ChangeMark> seen;
    for (const auto& mark : marks) {
        if (numberOf(mark.id) == 0) {
            continue;
        }
        seen.push_back(mark);
        const auto found = touches.find(mark.id);
        if (!mark.isFinal || found == touches.end()) {
            continue;
        }
        for (const auto& touch : found->second) {
            if (touch.table == kRounds) {
                carriedOn[touch.round] = mark.id;
            }
        }
    }
    m_stack = persistence::foldUndoStack(seen);
    const auto isBarred = [&](std::int64_t id) {
        const auto found = touches.find(id);
        if (found == touches.end()) {
            return m_viewer.role == Role::Reviewer;
        }
        return m_viewer.role != Role::Secretariat ||
               std::any_of(found->second.begin(), found->second.end(), [&](const auto& touch) {
                   const auto carried = carriedOn.find(touch.round);
                   return carried != carriedOn.end() && carried->second > id;
               });
    };
    std::erase_if(m_stack.undoable, isBarred);
    std::erase_if(m_stack.redoable, isBarred);
}

std::int64_t HistoryView::numberOf(std::int64_t id) const {
    const auto it = std::lower_bound(m_visible.begin(), m_visible.end(), id);
    return it == m_visible.end() || *it != id ? 0 : it - m_visible.begin() + 1;
}

std::int64_t HistoryView::numberUpTo(std::int64_t id) const {
    return std::upper_bound(m_visible.begin(), m_visible.end(), id) - m_visible.begin();
}

std::optional<std::int64_t> HistoryView::idOf(std::int64_t number) const {
    if (number < 1 || static_cast<std::size_t>(number) > m_visible.size()) {
        return std::nullopt;
    }
    return m_visible[static_cast<std::size_t>(number) - 1];
}

bool HistoryView::showsRowsOf(std::string_view table) const {
    return m_viewer.role != Role::Analyst || !isIn(kReviewTables, table) || isIn(kOpenRows, table);
}

}  // namespace shirube::application
