// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SheetVersionModel.h"

#include <QStringList>

#include "base/Text.h"
#include "models/CheckText.h"
#include "models/QtTranslator.h"

namespace shirube::models {

namespace {

QString scoresOf(const domain::ScoreSheet& sheet) {
    QStringList scores;
    for (const auto& score : sheet.content.scores) {
        scores << QStringLiteral("%1 %2").arg(toQString(score.criterion),
                                              score.value.empty() ? QStringLiteral("—") : toQString(score.value));
    }
    return scores.join(QStringLiteral("　"));
}

}  // namespace

SheetVersionModel::SheetVersionModel(QObject* parent) : FactTableModel(parent) {}

void SheetVersionModel::setRound(std::shared_ptr<const domain::ReviewBook> book, const domain::ReviewRoundId& round) {
    m_book = std::move(book);
    m_round = round;
    rebuild();
}

QString SheetVersionModel::columnTitle(int column) const {
    switch (column) {
        case Subject:
            return tr("Subject");
        case Reviewer:
            return tr("Reviewer");
        case Version:
            return tr("Version");
        case Scores:
            return tr("Scores");
        case Origin:
            return tr("Came in");
        case SubmittedAt:
            return tr("Submitted");
        case Reason:
            return tr("Reason");
        default:
            return {};
    }
}

std::vector<SheetVersionModel::Row> SheetVersionModel::build() const {
    std::vector<Row> rows;
    if (!m_book || m_round.isEmpty()) {
        return rows;
    }
    for (const auto* subject : m_book->subjectsOf(m_round)) {
        for (const auto* member : m_book->panelOf(m_round)) {
            const auto versions = m_book->sheetsOf(subject->id, member->reviewer);
            if (versions.size() < 2) {
                continue;
            }
            for (const auto* sheet : versions) {
                if (!sheet->isOpened) {
                    continue;
                }
                const bool counts = sheet == versions.back();
                Row row;
                row.id = sheet->id.value();
                row.cells.resize(ColumnCount);
                row.cells[Subject] = FactCell::words(toQString(subject->title));
                row.cells[Reviewer] = FactCell::words(toQString(m_book->nameOf(m_round, member->reviewer)));
                row.cells[Version] = FactCell::count(static_cast<std::size_t>(sheet->number));
                row.cells[Version].plain = row.cells[Version].text;
                row.cells[Version].text = counts ? tr("%1 (counts)").arg(row.cells[Version].text)
                                                 : tr("%1 (replaced)").arg(row.cells[Version].text);
                row.cells[Scores] = FactCell::words(scoresOf(*sheet));
                row.cells[Origin] = FactCell::words(textOf(domain::label(sheet->origin)));
                row.cells[SubmittedAt] = FactCell::words(CheckText::localTime(sheet->submittedAt));
                row.cells[Reason] = FactCell::words(toQString(sheet->reason));
                for (auto& cell : row.cells) {
                    cell.tone = counts ? Tone::Plain : Tone::Quiet;
                    row.searchKey += base::searchKey(toUtf8(cell.text)) + '\n';
                }
                rows.push_back(std::move(row));
            }
        }
    }
    return rows;
}

}  // namespace shirube::models
