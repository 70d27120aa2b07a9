// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AssignmentModel.h"

#include "models/QtTranslator.h"

namespace shirube::models {

AssignmentModel::AssignmentModel(QObject* parent) : FlatTableModel(parent) {}

void AssignmentModel::show(std::shared_ptr<const domain::ReviewBook> book, const domain::ReviewRound* round) {
    beginResetModel();
    m_subjects.clear();
    m_panel.clear();
    m_assigned.clear();
    m_conflicts.clear();
    m_isEditable = round && round->stage == domain::RoundStage::Preparing;
    if (round) {
        for (const auto* member : book->panelOf(round->id)) {
            m_panel.push_back({member->reviewer, member->label, book->nameOf(round->id, member->reviewer)});
        }
        for (const auto* subject : book->subjectsOf(round->id)) {
            m_subjects.emplace_back(subject->id, subject->title);
            for (const auto& reviewer : m_panel) {
                if (book->isAssigned(subject->id, reviewer.id)) {
                    m_assigned.emplace(subject->id, reviewer.id);
                }
                if (book->isConflicted(subject->id, reviewer.id)) {
                    m_conflicts.emplace(subject->id, reviewer.id);
                }
            }
        }
    }
    endResetModel();
}

std::vector<AssignmentModel::Pair> AssignmentModel::assignments() const {
    std::vector<Pair> pairs;
    for (const auto& [subject, title] : m_subjects) {
        for (const auto& reviewer : m_panel) {
            if (const Pair pair{subject, reviewer.id}; m_assigned.count(pair) > 0) {
                pairs.push_back(pair);
            }
        }
    }
    return pairs;
}

const AssignmentModel::Reviewer* AssignmentModel::reviewerOf(int column) const {
    const auto at = static_cast<std::size_t>(column - FirstReviewer);
    return column >= FirstReviewer && at < m_panel.size() ? &m_panel[at] : nullptr;
}

AssignmentModel::Pair AssignmentModel::pairAt(const QModelIndex& index) const {
    const auto* reviewer = index.isValid() ? reviewerOf(index.column()) : nullptr;
    return reviewer ? Pair{m_subjects[static_cast<std::size_t>(index.row())].first, reviewer->id} : Pair();
}

bool AssignmentModel::isLocked(const QModelIndex& index) const {
    return !m_isEditable || !index.isValid() || !reviewerOf(index.column()) || m_conflicts.count(pairAt(index)) > 0;
}

bool AssignmentModel::isAssigned(const QModelIndex& index) const {
    return m_assigned.count(pairAt(index)) > 0;
}

void AssignmentModel::setAssigned(const QModelIndexList& cells, bool isAssigned) {
    bool isOther = false;
    for (const auto& index : cells) {
        if (isLocked(index)) {
            continue;
        }
        const auto pair = pairAt(index);
        const bool changes = isAssigned ? m_assigned.insert(pair).second : m_assigned.erase(pair) > 0;
        if (changes) {
            isOther = true;
            emit dataChanged(index.siblingAtColumn(Subject), index);
        }
    }
    if (isOther) {
        emit edited();
    }
}

Qt::ItemFlags AssignmentModel::flags(const QModelIndex& index) const {
    auto flags = FlatTableModel::flags(index);
    if (!isLocked(index)) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

bool AssignmentModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || isLocked(index)) {
        return false;
    }
    setAssigned({index}, value.toInt() == Qt::Checked);
    return true;
}

int AssignmentModel::countOf(std::size_t row) const {
    int count = 0;
    for (const auto& reviewer : m_panel) {
        count += m_assigned.count({m_subjects[row].first, reviewer.id}) > 0 ? 1 : 0;
    }
    return count;
}

QString AssignmentModel::columnTitle(int column) const {
    if (column == Subject) {
        return tr("Under review");
    }
    if (column == Count) {
        return tr("Reviewers");
    }
    const auto* reviewer = reviewerOf(column);
    return reviewer ? QStringLiteral("%1\n%2").arg(toQString(reviewer->label), toQString(reviewer->name)) : QString();
}

QVariant AssignmentModel::reviewerCell(std::size_t row, const Reviewer& reviewer, int role) const {
    const auto& [subject, title] = m_subjects[row];
    const bool isConflict = m_conflicts.count({subject, reviewer.id}) > 0;
    const bool isOn = m_assigned.count({subject, reviewer.id}) > 0;
    switch (role) {
        case ConflictRole:
            return isConflict;
        case Qt::CheckStateRole:
            return isConflict ? QVariant() : QVariant(isOn ? Qt::Checked : Qt::Unchecked);
        case Qt::DisplayRole:
            return isConflict ? tr("× conflict", "a conflict of interest, in a narrow cell") : QString();
        case Qt::ToolTipRole:
            return isConflict ? tr("%1 has a conflict of interest with “%2”: it can't be assigned.")
                                    .arg(toQString(reviewer.name), toQString(title))
                              : QStringLiteral("%1 × %2").arg(toQString(title), toQString(reviewer.name));
        case Qt::AccessibleTextRole: {
            const auto state = isConflict ? tr("conflict of interest, locked")
                               : isOn     ? tr("assigned")
                                          : tr("not assigned");
            return QStringLiteral("%1, %2: %3").arg(toQString(title), toQString(reviewer.name), state);
        }
        default:
            return {};
    }
}

QVariant AssignmentModel::cell(std::size_t row, int column, int role) const {
    if (const auto* reviewer = reviewerOf(column)) {
        return reviewerCell(row, *reviewer, role);
    }
    if (column == Count) {
        switch (role) {
            case Qt::DisplayRole:
                return countOf(row);
            case Qt::TextAlignmentRole:
                return QVariant(Qt::AlignVCenter | Qt::AlignRight);
            default:
                return {};
        }
    }
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(toQString(m_subjects[row].second))
                                                              : QVariant();
}

}  // namespace shirube::models
