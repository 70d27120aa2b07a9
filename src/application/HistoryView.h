// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/Result.h"
#include "domain/Viewer.h"
#include "persistence/ChangeLog.h"
#include "persistence/Database.h"

namespace shirube::application {

/// Which changes a viewer may know of. Those are counted without the others, so that no gap tells of them: what the
/// viewer sees before and after somebody else's submission is the same.
///
/// 事務局 knows of all. 分析担当 knows of those that touch nothing of reviews but rounds, subjects and publications,
/// and of those that change a round's state, without reason and without any other row of reviews. A 委員 knows of their
/// own submissions, but for subjects that they have a conflict with. This does not depend on how far a round is, so
/// that a number once given stays.
class HistoryView {
public:
    [[nodiscard]] static base::Result<HistoryView> of(persistence::Database& database, const domain::Viewer& viewer);

    /// Something is kept from the viewer.
    [[nodiscard]] bool withholds() const { return m_visible.size() < m_marks; }
    /// The log's ids of what is visible, oldest first.
    [[nodiscard]] const std::vector<std::int64_t>& visible() const { return m_visible; }
    /// The number by which the viewer knows a change; 0 of what they do not know.
    [[nodiscard]] std::int64_t numberOf(std::int64_t id) const;
    /// The number of the last change up to that one that the viewer knows; 0 for none.
    [[nodiscard]] std::int64_t numberUpTo(std::int64_t id) const;
    /// The log's id of that number; nothing where there is none.
    [[nodiscard]] std::optional<std::int64_t> idOf(std::int64_t number) const;
    /// False where rows of that table are kept from the viewer.
    [[nodiscard]] bool showsRowsOf(std::string_view table) const;
    /// Rows of that change are kept from the viewer, and what was given as its reason.
    [[nodiscard]] bool isCut(std::int64_t id) const { return m_cut.contains(id); }

    /// What the viewer can undo and redo: of visible changes; for 事務局 without those of rounds that a later final
    /// change carried on (a preparation after the opening), for 分析担当 without those of reviews.
    [[nodiscard]] const persistence::UndoStack& undoStack() const { return m_stack; }

private:
    using Touches = std::map<std::int64_t, std::vector<persistence::ReviewTouch>>;

    explicit HistoryView(const domain::Viewer& viewer) : m_viewer(viewer) {}
    [[nodiscard]] bool isVisible(const std::vector<persistence::ReviewTouch>& touches,
                                 const std::set<domain::ReviewSubjectId>& conflicted) const;
    void fold(const std::vector<persistence::ChangeMark>& marks, const Touches& touches);

    domain::Viewer m_viewer;
    std::size_t m_marks = 0;
    std::vector<std::int64_t> m_visible;
    std::set<std::int64_t> m_cut;
    persistence::UndoStack m_stack;
};

}  // namespace shirube::application
