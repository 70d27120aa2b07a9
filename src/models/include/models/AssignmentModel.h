// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <set>
#include <utility>
#include <vector>

#include "domain/ReviewBook.h"
#include "models/FlatTableModel.h"

namespace shirube::models {

/// Who scores what: subjects × reviewers of the panel, to be ticked. Where there is a conflict of interest the cell is
/// locked and says so.
class AssignmentModel final : public FlatTableModel {
    Q_OBJECT
public:
    using Pair = std::pair<domain::ReviewSubjectId, domain::ReviewerId>;
    enum Column {
        Subject,
        Count,  ///< how many reviewers score it
        FirstReviewer,
    };
    enum Role {
        ConflictRole = Qt::UserRole + 200,  ///< bool
    };

    explicit AssignmentModel(QObject* parent = nullptr);

    /// `round` null: an empty table. What is edited is what the book holds at that moment.
    void show(std::shared_ptr<const domain::ReviewBook> book, const domain::ReviewRound* round);
    /// In the order of agenda and panel.
    [[nodiscard]] std::vector<Pair> assignments() const;
    [[nodiscard]] bool isLocked(const QModelIndex& index) const;
    /// Ticks or unticks the cells among `cells` that are not locked, as one change.
    void setAssigned(const QModelIndexList& cells, bool isAssigned);
    [[nodiscard]] bool isAssigned(const QModelIndex& index) const;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void edited();

protected:
    [[nodiscard]] std::size_t rows() const override { return m_subjects.size(); }
    [[nodiscard]] int columns() const override { return FirstReviewer + static_cast<int>(m_panel.size()); }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(std::size_t row, int column, int role) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override { return column == Count; }

private:
    struct Reviewer {
        domain::ReviewerId id;
        std::string label;
        std::string name;
    };
    [[nodiscard]] const Reviewer* reviewerOf(int column) const;
    [[nodiscard]] Pair pairAt(const QModelIndex& index) const;
    [[nodiscard]] int countOf(std::size_t row) const;
    [[nodiscard]] QVariant reviewerCell(std::size_t row, const Reviewer& reviewer, int role) const;

    std::vector<std::pair<domain::ReviewSubjectId, std::string>> m_subjects;  // with their titles
    std::vector<Reviewer> m_panel;
    std::set<Pair> m_assigned;
    std::set<Pair> m_conflicts;
    bool m_isEditable = false;
};

}  // namespace shirube::models
