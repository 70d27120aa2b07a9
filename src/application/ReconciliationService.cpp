// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ReconciliationService.h"

#include <algorithm>
#include <utility>

#include "ReadIfChanged.h"
#include "WorkspaceContext.h"
#include "application/CatalogueService.h"
#include "base/Text.h"
#include "persistence/CheckNoteTable.h"
#include "persistence/ReadMoment.h"
#include "persistence/Transaction.h"

namespace shirube::application {

namespace {

using base::ErrorCode;
using base::Message;

}  // namespace

std::size_t ReconciliationState::openDiscrepancies() const {
    return static_cast<std::size_t>(
        std::count_if(result->checks.begin(), result->checks.end(), [&](const analysis::Check& check) {
            return check.verdict == analysis::Verdict::Discrepancy && !notes.contains(check.id);
        }));
}

ReconciliationService::ReconciliationService(WorkspaceContext& context, CatalogueService& catalogue)
    : m_context(context), m_catalogue(catalogue) {}

base::Result<std::shared_ptr<const ReconciliationState>> ReconciliationService::state(const base::Progress& progress) {
    const auto moment = persistence::ReadMoment::begin(*m_context.database);
    if (!moment) {
        return base::forward(moment);
    }
    auto fresh =
        readIfChanged(*m_context.database, persistence::StoreArea::Checks, m_version, [&] { return read(progress); });
    if (!fresh) {
        return base::forward(std::move(fresh));
    }
    return m_state;
}

base::Status ReconciliationService::read(const base::Progress& progress) {
    auto facts = m_catalogue.facts();
    if (!facts) {
        return base::forward(std::move(facts));
    }
    auto state = std::make_shared<ReconciliationState>();
    if (m_state != nullptr && m_state->facts == *facts) {
        state->result = m_state->result;
    } else {
        auto result = analysis::reconcile(**facts, progress);
        if (!result) {
            return base::forward(std::move(result));
        }
        state->result = std::make_shared<const analysis::Reconciliation>(*std::move(result));
    }
    auto notes = persistence::CheckNoteTable(*m_context.database).all();
    if (!notes) {
        return base::forward(std::move(notes));
    }
    state->facts = *std::move(facts);
    for (auto& note : *notes) {
        const auto check = note.check;
        state->notes.emplace(check, std::move(note));
    }
    m_state = std::move(state);
    return {};
}

base::Status ReconciliationService::setNote(const domain::CheckId& check, const std::string& text,
                                            const std::string& expectedText) {
    const auto now = state();
    if (!now) {
        return base::forward(now);
    }
    const auto* found = (*now)->result->check(check);
    const std::string trimmed(base::trimmed(text));
    if (found == nullptr && !(trimmed.empty() && (*now)->notes.contains(check))) {
        return base::fail(
            ErrorCode::NotFound,
            Message(SHIRUBE_TEXT("There is no check {0}. Look at the list of checks again."), {check.value()}));
    }
    const auto subject = found == nullptr ? Message::verbatim(check.value()) : found->label;
    const auto summary = Message::nested(
        trimmed.empty() ? SHIRUBE_TEXT("Remove the note on {0}") : SHIRUBE_TEXT("Note on {0}"), {subject});
    auto transaction = persistence::Transaction::begin(*m_context.database, m_context.change(summary));
    if (!transaction) {
        return base::forward(std::move(transaction));
    }
    if (auto written = writeNote(check, found, trimmed, expectedText); !written) {
        return written;
    }
    auto committed = transaction->commit();
    return committed ? base::Status() : base::forward(std::move(committed));
}

base::Status ReconciliationService::writeNote(const domain::CheckId& check, const analysis::Check* found,
                                              const std::string& text, const std::string& expectedText) {
    persistence::CheckNoteTable table(*m_context.database);
    const auto present = table.find(check);
    if (!present) {
        return base::forward(present);
    }
    if ((*present ? (*present)->text : std::string()) != base::trimmed(expectedText)) {
        return base::fail(
            ErrorCode::Conflict,
            Message(SHIRUBE_TEXT("The note on {0} was changed in the meantime. Look at it, then write yours again."),
                    {check.value()}));
    }
    if (text.empty()) {
        return *present ? table.remove(check) : base::Status();
    }
    const domain::CheckNote note{check, text, m_context.actor, base::toIso8601(m_context.clock.now()),
                                 std::string(toKey(found->verdict))};
    if (!*present) {
        return table.insert(note);
    }
    const bool saysTheSame = (*present)->text == note.text && (*present)->verdict == note.verdict;
    return saysTheSame ? base::Status() : table.update(note);
}

}  // namespace shirube::application
