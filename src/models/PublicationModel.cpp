// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PublicationModel.h"

#include "base/Text.h"
#include "models/QtTranslator.h"

namespace shirube::models {

PublicationModel::PublicationModel(QObject* parent) : FactTableModel(parent) {}

void PublicationModel::setRound(std::shared_ptr<const domain::ReviewBook> book, const domain::ReviewRoundId& round) {
    m_book = std::move(book);
    m_round = round;
    rebuild();
}

QString PublicationModel::columnTitle(int column) const {
    switch (column) {
        case Day:
            return tr("Published");
        case By:
            return tr("By");
        case Comments:
            return tr("Comments left out");
        case Reasons:
            return tr("Reasons left out");
        case Remarks:
            return tr("Findings left out");
        case Reason:
            return tr("Reason of the correction");
        case Digest:
            return tr("Digest (SHA-256)");
        default:
            return {};
    }
}

std::vector<PublicationModel::Row> PublicationModel::build() const {
    std::vector<Row> rows;
    if (!m_book || m_round.isEmpty()) {
        return rows;
    }
    const auto publications = m_book->publicationsOf(m_round);
    for (auto at = publications.rbegin(); at != publications.rend(); ++at) {
        const auto& one = **at;
        Row row;
        row.id = one.id.value();
        row.cells.resize(ColumnCount);
        row.cells[Day] = FactCell::words(toQString(one.publishedOn.text()));
        row.cells[By] = FactCell::words(toQString(one.publishedBy));
        row.cells[Comments] = FactCell::count(static_cast<std::size_t>(one.droppedComments));
        row.cells[Reasons] = FactCell::count(static_cast<std::size_t>(one.droppedReasons));
        row.cells[Remarks] = FactCell::count(static_cast<std::size_t>(one.droppedRemarks));
        row.cells[Reason] = FactCell::words(toQString(one.reason));
        row.cells[Digest] = FactCell::words(toQString(one.digest));
        row.searchKey = base::searchKey(one.publishedBy + '\n' + one.reason + '\n' + one.digest);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace shirube::models
