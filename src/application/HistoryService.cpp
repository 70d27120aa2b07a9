// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/HistoryService.h"

#include <functional>
#include <utility>

#include "WorkspaceContext.h"
#include "persistence/ChangeLog.h"
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

ChangeSummary toSummary(persistence::ChangeHeader header) {
    return {header.id,
            kindOf(header.kind),
            header.target,
            std::move(header.actor),
            std::move(header.time),
            std::move(header.summary),
            std::move(header.reason),
            header.entries,
            std::move(header.hash)};
}

base::Result<std::optional<ChangeSummary>> summaryOf(ChangeLog& log, const std::vector<std::int64_t>& stack) {
    if (stack.empty()) {
        return std::optional<ChangeSummary>();
    }
    auto header = log.header(stack.back());
    if (!header) {
        return base::forward(std::move(header));
    }
    return *header ? std::optional(toSummary(**std::move(header))) : std::nullopt;
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
    std::int64_t target = 0;
    const auto describe = [&]() -> base::Result<persistence::ChangeContext> {
        auto stack = log.undoStack();
        if (!stack) {
            return base::forward(std::move(stack));
        }
        auto next = summaryOf(log, kind == persistence::ChangeKind::Undo ? stack->undoable : stack->redoable);
        if (!next) {
            return base::forward(std::move(next));
        }
        if (!*next) {
            return base::fail(base::ErrorCode::NotFound, nothingLeft(kind));
        }
        target = (*next)->id;
        auto change = context.change(summaryFor(kind, (*next)->summary));
        change.kind = kind;
        change.target = target;
        return change;
    };
    auto transaction = persistence::Transaction::begin(*context.database, describe);
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    auto replayed = kind == persistence::ChangeKind::Undo ? log.revert(target) : log.repeat(target);
    if (!replayed) {
        return base::forward(std::move(replayed));
    }
    auto id = transaction->commit();
    if (!id) {
        return base::forward(std::move(id));
    }
    auto header = log.header(id->value_or(target));
    if (!header) {
        return base::forward(std::move(header));
    }
    if (!*header) {
        return base::fail(base::ErrorCode::Corrupt,
                          base::Message(SHIRUBE_TEXT("The change {0} is missing from the log. Restore a backup."),
                                        {std::to_string(target)}));
    }
    return toSummary(**std::move(header));
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
    auto headers = ChangeLog(*m_context.database).headers(limit, offset);
    if (!headers) {
        return base::forward(std::move(headers));
    }
    std::vector<ChangeSummary> summaries;
    summaries.reserve(headers->size());
    for (auto& header : *headers) {
        summaries.push_back(toSummary(std::move(header)));
    }
    return summaries;
}

base::Result<std::vector<ChangeRow>> HistoryService::rows(std::int64_t change, std::size_t limit) {
    ChangeLog log(*m_context.database);
    const auto header = log.header(change);
    if (!header) {
        return base::forward(header);
    }
    if (!*header) {
        return base::fail(
            base::ErrorCode::NotFound,
            base::Message(SHIRUBE_TEXT("There is no change {0} in the history."), {std::to_string(change)}));
    }
    auto entries = log.entries(change, limit);
    if (!entries) {
        return base::forward(std::move(entries));
    }
    std::vector<ChangeRow> rows;
    rows.reserve(entries->size());
    for (auto& entry : *entries) {
        rows.push_back({std::move(entry.table), std::move(entry.key), std::move(entry.before), std::move(entry.after)});
    }
    return rows;
}

base::Result<std::optional<ChangeSummary>> HistoryService::nextUndo() {
    ChangeLog log(*m_context.database);
    const auto stack = log.undoStack();
    if (!stack) {
        return base::forward(stack);
    }
    return summaryOf(log, stack->undoable);
}

base::Result<std::optional<ChangeSummary>> HistoryService::nextRedo() {
    ChangeLog log(*m_context.database);
    const auto stack = log.undoStack();
    if (!stack) {
        return base::forward(stack);
    }
    return summaryOf(log, stack->redoable);
}

base::Result<ChangeSummary> HistoryService::undo() {
    return replay(m_context, persistence::ChangeKind::Undo);
}

base::Result<ChangeSummary> HistoryService::redo() {
    return replay(m_context, persistence::ChangeKind::Redo);
}

base::Result<VerificationReport> HistoryService::verify() {
    auto report = persistence::checkStore(*m_context.database);
    if (!report) {
        return base::forward(std::move(report));
    }
    return VerificationReport{report->changes, report->entries, std::move(report->problems),
                              std::move(report->headHash)};
}

}  // namespace shirube::application
