// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PacketModel.h"

#include <algorithm>

#include "models/QtTranslator.h"

namespace shirube::models {

PacketModel::PacketModel(QObject* parent) : FactTableModel(parent) {}

void PacketModel::setRound(std::shared_ptr<const domain::ReviewBook> book, const domain::ReviewRoundId& round) {
    m_book = std::move(book);
    m_round = round;
    rebuild();
}

const domain::ScorePacket* PacketModel::lastOf(const domain::ReviewerId& reviewer) const {
    const domain::ScorePacket* last = nullptr;
    for (const auto& packet : m_book->content().packets) {
        const bool isOurs = packet.round == m_round && packet.reviewer == reviewer;
        last = isOurs && (!last || packet.number > last->number) ? &packet : last;
    }
    return last;
}

const domain::ScorePacket* PacketModel::packetOf(const domain::ReviewerId& reviewer) const {
    const auto* last = m_book ? lastOf(reviewer) : nullptr;
    return last && !last->isWithdrawn ? last : nullptr;
}

int PacketModel::assigned(const domain::ReviewerId& reviewer) const {
    const auto& all = m_book->content().assignments;
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const domain::ReviewAssignment& assignment) {
        return assignment.round == m_round && assignment.reviewer == reviewer;
    }));
}

QString PacketModel::columnTitle(int column) const {
    switch (column) {
        case Reviewer:
            return tr("Reviewer");
        case Sheets:
            return tr("Subjects");
        case Packet:
            return tr("Packet");
        case IssuedOn:
            return tr("Issued on");
        case Answers:
            return tr("Answer");
        default:
            return {};
    }
}

std::vector<FactTableModel::Row> PacketModel::build() const {
    std::vector<Row> rows;
    if (!m_book) {
        return rows;
    }
    for (const auto* member : m_book->panelOf(m_round)) {
        const auto* packet = lastOf(member->reviewer);
        Row row;
        row.id = member->reviewer.value();
        row.cells.resize(ColumnCount);
        row.cells[Reviewer] =
            FactCell::words(tr("%1 (%2)", "a reviewer and the name for the public")
                                .arg(toQString(m_book->nameOf(m_round, member->reviewer)), toQString(member->label)));
        row.cells[Sheets] = FactCell::count(static_cast<std::size_t>(assigned(member->reviewer)));
        auto& state = row.cells[Packet];
        if (!packet) {
            state = FactCell::words(tr("none"));
            state.tone = Tone::Quiet;
        } else if (packet->isWithdrawn) {
            state = FactCell::words(tr("no. %1, withdrawn", "a score packet").arg(packet->number));
            state.tone = Tone::Quiet;
        } else {
            state = FactCell::words(tr("no. %1, issued", "a score packet").arg(packet->number));
        }
        row.cells[IssuedOn] = FactCell::words(packet ? toQString(packet->issuedOn) : QString());
        auto& answers = row.cells[Answers];
        if (packet && packet->answers > 0) {
            answers = FactCell::words(tr("no. %1 taken in", "an answer to a score packet").arg(packet->answers));
            answers.tone = Tone::Good;
        } else if (packet && !packet->isWithdrawn) {
            answers = FactCell::words(tr("not yet"));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace shirube::models
