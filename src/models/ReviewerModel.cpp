// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReviewerModel.h"

#include <QStringList>

#include "base/Text.h"
#include "models/QtTranslator.h"

namespace shirube::models {

ReviewerModel::ReviewerModel(QObject* parent) : FactTableModel(parent) {}

void ReviewerModel::setReviewers(std::vector<Entry> reviewers, const domain::Catalogue* names) {
    m_reviewers = std::move(reviewers);
    m_organisations.clear();
    for (const auto& entry : m_reviewers) {
        QStringList shown;
        for (const auto& id : entry.reviewer.organisations) {
            const auto* organisation = names ? names->organisation(id) : nullptr;
            shown.append(toQString(organisation ? organisation->name : id.value()));
        }
        m_organisations.push_back(shown.join(tr(", ", "between organisations")));
    }
    rebuild();
}

const domain::Reviewer* ReviewerModel::reviewerAt(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_reviewers.size() ? &m_reviewers[at].reviewer : nullptr;
}

QString ReviewerModel::columnTitle(int column) const {
    switch (column) {
        case Label:
            return tr("Label");
        case Name:
            return tr("Name");
        case Affiliation:
            return tr("Affiliation");
        case Organisations:
            return tr("Organisations");
        default:
            return {};
    }
}

std::vector<ReviewerModel::Row> ReviewerModel::build() const {
    std::vector<Row> rows;
    for (std::size_t at = 0; at < m_reviewers.size(); ++at) {
        const auto& [reviewer, label] = m_reviewers[at];
        Row row;
        row.id = reviewer.id.value();
        row.cells.resize(ColumnCount);
        row.cells[Label] = FactCell::words(toQString(label));
        row.cells[Name] = FactCell::words(toQString(reviewer.name));
        row.cells[Affiliation] = FactCell::words(toQString(reviewer.affiliation));
        row.cells[Organisations] = FactCell::words(m_organisations[at]);
        row.searchKey =
            base::searchKey(reviewer.name + '\n' + reviewer.affiliation + '\n' + toUtf8(m_organisations[at]));
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace shirube::models
