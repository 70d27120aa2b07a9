// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ConflictModel.h"

#include "base/Text.h"
#include "models/QtTranslator.h"

namespace shirube::models {

ConflictModel::ConflictModel(QObject* parent) : FactTableModel(parent) {}

void ConflictModel::show(std::shared_ptr<const domain::ReviewBook> book, const domain::ReviewRound* round,
                         std::vector<analysis::ConflictSuggestion> suggestions) {
    m_book = std::move(book);
    m_round = round ? round->id : domain::ReviewRoundId();
    m_suggestions = std::move(suggestions);
    m_entries.clear();
    for (const auto& suggestion : m_suggestions) {
        m_entries.push_back(
            {suggestion.subject, suggestion.reviewer, false, false, toUtf8(textOf(suggestion.basis)), {}});
    }
    for (const auto& ruling : m_book->content().conflicts) {
        if (round && ruling.round == m_round) {
            m_entries.push_back(
                {ruling.subject, ruling.reviewer, true, ruling.isConflict, ruling.basis, ruling.reason});
        }
    }
    rebuild();
}

const ConflictEntry* ConflictModel::entryAt(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_entries.size() ? &m_entries[at] : nullptr;
}

QString ConflictModel::columnTitle(int column) const {
    switch (column) {
        case State:
            return tr("State");
        case Reviewer:
            return tr("Reviewer");
        case Subject:
            return tr("Under review");
        case Basis:
            return tr("Shared organisation or declaration");
        case Reason:
            return tr("Reason");
        default:
            return {};
    }
}

std::vector<ConflictModel::Row> ConflictModel::build() const {
    std::vector<Row> rows;
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        const auto& entry = m_entries[at];
        // A suggestion is worded anew in another language.
        const auto basis = at < m_suggestions.size() ? textOf(m_suggestions[at].basis) : toQString(entry.basis);
        const auto* subject = m_book->subject(entry.subject);
        Row row;
        row.id = entry.subject.value() + '/' + entry.reviewer.value();
        row.cells.resize(ColumnCount);
        row.cells[State] = FactCell::words(!entry.isRuled     ? tr("？ to be ruled on")
                                           : entry.isConflict ? tr("× conflict")
                                                              : tr("✓ no conflict"));
        row.cells[State].tone = !entry.isRuled ? Tone::Alert : entry.isConflict ? Tone::Plain : Tone::Quiet;
        row.cells[Reviewer] = FactCell::words(toQString(m_book->nameOf(m_round, entry.reviewer)));
        row.cells[Subject] = FactCell::words(toQString(subject ? subject->title : entry.subject.value()));
        row.cells[Basis] = FactCell::words(basis);
        row.cells[Basis].remark = basis;
        row.cells[Reason] = FactCell::words(toQString(entry.reason));
        QString key;
        for (const auto& cell : row.cells) {
            key += cell.text + QLatin1Char('\n');
        }
        row.searchKey = base::searchKey(toUtf8(key));
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace shirube::models
