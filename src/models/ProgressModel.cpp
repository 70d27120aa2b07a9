// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProgressModel.h"

#include <QStringList>

#include "base/Text.h"
#include "models/QtTranslator.h"

namespace shirube::models {

namespace {

FactCell countOf(int count) {
    return FactCell::count(static_cast<std::size_t>(qMax(0, count)));
}

}  // namespace

ProgressModel::ProgressModel(QObject* parent) : FactTableModel(parent) {}

void ProgressModel::setProgress(application::RoundProgress progress) {
    m_progress = std::move(progress);
    rebuild();
}

QStringList ProgressModel::missingTexts() const {
    QStringList texts;
    for (const auto& line : m_progress.lines) {
        if (line.submitted < line.assigned) {
            texts << tr("%1: %2 of %3", "a reviewer, missing sheets, assigned sheets")
                         .arg(toQString(line.name), QString::number(line.assigned - line.submitted),
                              QString::number(line.assigned));
        }
    }
    return texts;
}

QString ProgressModel::columnTitle(int column) const {
    switch (column) {
        case Reviewer:
            return tr("Reviewer");
        case Assigned:
            return tr("Assigned");
        case Submitted:
            return tr("Submitted");
        case Missing:
            return tr("Missing");
        case Conflicts:
            return tr("Conflicts");
        case Packet:
            return tr("Packet");
        default:
            return {};
    }
}

std::vector<ProgressModel::Row> ProgressModel::build() const {
    std::vector<Row> rows;
    for (const auto& line : m_progress.lines) {
        Row row;
        row.id = line.reviewer.value();
        row.cells.resize(ColumnCount);
        row.cells[Reviewer] = FactCell::words(toQString(line.name));
        row.cells[Assigned] = countOf(line.assigned);
        row.cells[Submitted] = countOf(line.submitted);
        row.cells[Missing] = countOf(line.assigned - line.submitted);
        if (line.submitted < line.assigned) {
            row.cells[Missing].plain = row.cells[Missing].text;
            row.cells[Missing].text = QStringLiteral("！ ") + row.cells[Missing].text;
            row.cells[Missing].tone = Tone::Alert;
        }
        row.cells[Conflicts] = countOf(line.conflicts);
        row.cells[Packet] = FactCell::words(line.hasPacket ? tr("issued") : tr("none", "no packet"));
        row.cells[Packet].tone = line.hasPacket ? Tone::Plain : Tone::Quiet;
        row.searchKey = base::searchKey(line.name);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace shirube::models
