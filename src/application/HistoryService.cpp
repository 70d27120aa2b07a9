// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/HistoryService.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include "HistoryView.h"
#include "WorkspaceContext.h"
#include "persistence/ChangeLog.h"
#include "persistence/ReadMoment.h"
#include "persistence/StoreCheck.h"
#include "persistence/Transaction.h"

namespace shirube::application {

namespace {

using persistence::ChangeLog;

ChangeKind kindOf(persistence::ChangeKind kind) {
    switch (kind) {
        case persistence::ChangeKind::Do:
        case persistence::ChangeKind::Migrate:
            return ChangeKind::Do;
        case persistence::ChangeKind::Undo:
            return ChangeKind::Undo;
        case persistence::ChangeKind::Redo:
            return ChangeKind::Redo;
    }
    return ChangeKind::Do;
}

// Rows of these tables name a change of the log by its own number, and its hash.
bool namesAChange(std::string_view table) {
    return table == "snapshot" || table == "pack_build";
}

// The same row with the number by which the viewer knows that change, and no hash: a gap would tell what is withheld.
std::string asKnown(std::string row, const HistoryView& view) {
    constexpr std::string_view kNumber = ",\"change_id\":";  // within a text the quotes would have a backslash
    constexpr std::string_view kHash = ",\"hash\":\"";
    if (const auto at = row.find(kNumber); at != std::string::npos) {
        const auto begin = at + kNumber.size();
        const auto end = row.find_first_not_of("0123456789", begin);
        std::int64_t id = 0;
        std::from_chars(row.data() + begin, row.data() + std::min(end, row.size()), id);
        row.replace(begin, end - begin, std::to_string(view.numberUpTo(id)));
    }
    if (const auto at = row.find(kHash); at != std::string::npos) {
        const auto begin = at + kHash.size();
        row.erase(begin, row.find('"', begin) - begin);
    }
    return row;
}

// As the viewer knows it: by their number of it, and without what is kept from them.
base::Result<ChangeSummary> toSummary(ChangeLog& log, const HistoryView& view, persistence::ChangeHeader header) {
    ChangeSummary summary{
        view.numberOf(header.id), kindOf(header.kind),    header.target == 0 ? 0 : view.numberOf(header.target),
        std::move(header.actor),  std::move(header.time), std::move(header.summary),
        std::move(header.reason), header.entries,         view.withholds() ? std::string() : std::move(header.hash)};
    if (!view.isCut(header.id)) {
        return summary;
    }
    const auto entries = log.entries(header.id, header.entries);
    if (!entries) {
        return base::forward(entries);
    }
    summary.reason.clear();
    summary.rows = static_cast<std::size_t>(std::count_if(
        entries->begin(), entries->end(), [&](const auto& entry) { return view.showsRowsOf(entry.table); }));
    return summary;
}

base::Result<std::optional<ChangeSummary>> summaryOf(ChangeLog& log, const HistoryView& view, std::int64_t id) {
    auto header = log.header(id);
    if (!header) {
        return base::forward(std::move(header));
    }
    if (!*header) {
        return std::optional<ChangeSummary>();
    }
    auto summary = toSummary(log, view, **std::move(header));
    return summary ? base::Result<std::optional<ChangeSummary>>(*std::move(summary))
                   : base::forward(std::move(summary));
}

base::Result<std::optional<ChangeSummary>> topOf(WorkspaceContext& context,
                                                 std::vector<std::int64_t> persistence::UndoStack::*side) {
    const auto view = HistoryView::of(*context.database, context.viewer);
    if (!view) {
        return base::forward(view);
    }
    const auto& stack = view->undoStack().*side;
    ChangeLog log(*context.database);
    return stack.empty() ? std::optional<ChangeSummary>() : summaryOf(log, *view, stack.back());
}

base::Message summaryFor(persistence::ChangeKind kind, const base::Message& target) {
    return kind == persistence::ChangeKind::Undo ? base::Message::nested(SHIRUBE_TEXT("Undo: {0}"), {target})
                                                 : base::Message::nested(SHIRUBE_TEXT("Redo: {0}"), {target});
}

base::Message nothingLeft(persistence::ChangeKind kind) {
    return kind == persistence::ChangeKind::Undo ? base::Message(SHIRUBE_TEXT("There is nothing to undo."))
                                                 : base::Message(SHIRUBE_TEXT("There is nothing to redo."));
}

// One undo or redo. The target is chosen once the write lock is held, so that it is the newest one.
base::Result<ChangeSummary> replay(WorkspaceContext& context, persistence::ChangeKind kind) {
    ChangeLog log(*context.database);
    const bool isUndo = kind == persistence::ChangeKind::Undo;
    std::int64_t target = 0;
    const auto describe = [&]() -> base::Result<persistence::ChangeContext> {
        const auto view = HistoryView::of(*context.database, context.viewer);
        if (!view) {
            return base::forward(view);
        }
        const auto& stack = isUndo ? view->undoStack().undoable : view->undoStack().redoable;
        if (stack.empty()) {
            return base::fail(base::ErrorCode::NotFound, nothingLeft(kind));
        }
        target = stack.back();
        const auto header = log.header(target);
        if (!header) {
            return base::forward(header);
        }
        auto change = context.change(summaryFor(kind, (*header)->summary));
        change.kind = kind;
        change.target = target;
        return change;
    };
    auto transaction = persistence::Transaction::begin(*context.database, describe);
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    auto replayed = isUndo ? log.revert(target) : log.repeat(target);
    if (!replayed) {
        return base::forward(std::move(replayed));
    }
    auto id = transaction->commit();
    if (!id) {
        return base::forward(std::move(id));
    }
    const auto view = HistoryView::of(*context.database, context.viewer);
    if (!view) {
        return base::forward(view);
    }
    auto summary = summaryOf(log, *view, id->value_or(target));
    if (!summary) {
        return base::forward(std::move(summary));
    }
    if (!*summary) {
        return base::fail(base::ErrorCode::Corrupt,
                          base::Message(SHIRUBE_TEXT("The change {0} is missing from the log. Restore a backup."),
                                        {std::to_string(view->numberOf(target))}));
    }
    return **std::move(summary);
}

}  // namespace

std::string_view toKey(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Do:
            return persistence::toKey(persistence::ChangeKind::Do);
        case ChangeKind::Undo:
            return persistence::toKey(persistence::ChangeKind::Undo);
        case ChangeKind::Redo:
            return persistence::toKey(persistence::ChangeKind::Redo);
    }
    return {};
}

HistoryService::HistoryService(WorkspaceContext& context) : m_context(context) {}

base::Result<std::vector<ChangeSummary>> HistoryService::list(std::size_t limit, std::size_t offset) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto view = HistoryView::of(*m_context.database, m_context.viewer);
    if (!view) {
        return base::forward(view);
    }
    ChangeLog log(*m_context.database);
    const auto& visible = view->visible();
    std::vector<ChangeSummary> summaries;
    for (auto i = offset; i < visible.size() && summaries.size() < limit; ++i) {
        auto summary = summaryOf(log, *view, visible[visible.size() - 1 - i]);
        if (!summary) {
            return base::forward(std::move(summary));
        }
        if (*summary) {
            summaries.push_back(**std::move(summary));
        }
    }
    return summaries;
}

base::Result<std::vector<ChangeRow>> HistoryService::rows(std::int64_t change, std::size_t limit) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    const auto view = HistoryView::of(*m_context.database, m_context.viewer);
    if (!view) {
        return base::forward(view);
    }
    ChangeLog log(*m_context.database);
    const auto id = view->idOf(change);
    const auto header = id ? log.header(*id) : base::Result<std::optional<persistence::ChangeHeader>>(std::nullopt);
    if (!header) {
        return base::forward(header);
    }
    if (!*header) {
        return base::fail(
            base::ErrorCode::NotFound,
            base::Message(SHIRUBE_TEXT("There is no change {0} in the history."), {std::to_string(change)}));
    }
    auto entries = log.entries(*id, view->isCut(*id) ? (*header)->entries : limit);
    if (!entries) {
        return base::forward(std::move(entries));
    }
    std::vector<ChangeRow> rows;
    for (auto& entry : *entries) {
        if (rows.size() < limit && view->showsRowsOf(entry.table)) {
            if (view->withholds() && namesAChange(entry.table)) {
                entry.before = asKnown(std::move(entry.before), *view);
                entry.after = asKnown(std::move(entry.after), *view);
            }
            rows.push_back(
                {std::move(entry.table), std::move(entry.key), std::move(entry.before), std::move(entry.after)});
        }
    }
    return rows;
}

base::Result<std::optional<ChangeSummary>> HistoryService::nextUndo() {
    return topOf(m_context, &persistence::UndoStack::undoable);
}

base::Result<std::optional<ChangeSummary>> HistoryService::nextRedo() {
    return topOf(m_context, &persistence::UndoStack::redoable);
}

base::Result<ChangeSummary> HistoryService::undo() {
    return replay(m_context, persistence::ChangeKind::Undo);
}

base::Result<ChangeSummary> HistoryService::redo() {
    return replay(m_context, persistence::ChangeKind::Redo);
}

base::Result<VerificationReport> HistoryService::verify() {
    const auto view = HistoryView::of(*m_context.database, m_context.viewer);
    if (!view) {
        return base::forward(view);
    }
    auto report = persistence::checkStore(*m_context.database);
    if (!report) {
        return base::forward(std::move(report));
    }
    if (view->withholds()) {
        VerificationReport verdict;
        if (!report->problems.empty()) {
            verdict.problems.emplace_back(
                SHIRUBE_TEXT("The store or its history fails the check. The secretariat can see where."));
        }
        return verdict;
    }
    return VerificationReport{report->changes, report->entries, std::move(report->problems),
                              std::move(report->headHash)};
}

}  // namespace shirube::application
