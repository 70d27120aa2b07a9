// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <cstddef>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "analysis/BudgetSum.h"
#include "analysis/Derivation.h"
#include "domain/AmountUnit.h"
#include "domain/BudgetBook.h"
#include "models/BudgetFilter.h"
#include "models/CheckIndex.h"

namespace shirube::models {

/// Programmes with their components as a tree, filtered and sorted, with a row of totals at the end. Derived classes
/// give the columns behind the first. Colours and fonts are the view's business: this gives roles.
class ProgrammeTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        ProgrammeRole = Qt::UserRole + 1,  ///< the programme's id; empty in the row of totals
        LineRole,                          ///< id of the one budget line of the cell; empty for none or several
        CycleRole,                         ///< name of the cell's cycle; empty where it has none
        LowerYenRole,                      ///< qlonglong: the amount, or the lower end of its range
        UpperYenRole,                      ///< qlonglong: the upper end; invalid where there is none
        KindRole,                          ///< stable name of the amount's kind; empty where it is computed
        MissingRole,                       ///< stable name of why there is no amount; empty where there is one
        RoundedRole,                       ///< bool: the text shows less than the amount
        ComputedRole,                      ///< bool: a number of the engine, with a derivation
        NewRole,                           ///< bool: printed as 新規
        TotalRole,                         ///< bool: in the row of totals
        ContextRole,                       ///< bool: shown only because a component matches the filter
        ChangeRole,                        ///< stable name of the change in a comparison; of a header: bool
        NumberRole,                        ///< bool: the cell holds figures, to be set to the right
        DisputedRole,  ///< bool: a figure of the cell's line takes part in a 不一致, or the amount of a line
                       ///< that the cell's sum rests on
    };

    explicit ProgrammeTreeModel(QObject* parent = nullptr);

    [[nodiscard]] const std::shared_ptr<const domain::BudgetBook>& book() const { return m_book; }
    [[nodiscard]] domain::AmountUnit unit() const { return m_unit; }
    void setUnit(domain::AmountUnit unit);
    /// Programmes by their English names where they have one.
    void setEnglishNames(bool english);
    void setFilter(const BudgetFilter& filter);
    [[nodiscard]] const BudgetFilter& filter() const { return m_filter; }
    [[nodiscard]] const BudgetFilterIndex& filterIndex() const { return *m_filterIndex; }
    /// Takes over what `other` has folded for searching, so that one book is folded once.
    void shareFilterIndex(const ProgrammeTreeModel& other);
    /// Programmes that match the filter, parents kept for them not counted.
    [[nodiscard]] std::size_t hitCount() const { return m_hitCount; }
    /// What the checks came to, for the marks of the cells; not null.
    void setChecks(std::shared_ptr<const CheckIndex> checks);
    /// Emits what changes with the application's language.
    void retranslate();

    [[nodiscard]] QModelIndex indexOf(std::size_t programme, int column = 0) const;
    [[nodiscard]] QModelIndex indexOf(const domain::ProgrammeId& programme, int column = 0) const;
    /// Index into book()->programmes(); none for the row of totals and outside.
    [[nodiscard]] std::optional<std::size_t> programmeAt(const QModelIndex& index) const;
    [[nodiscard]] bool isTotal(const QModelIndex& index) const;
    /// Positions in book()->lines() of what the cell shows; none where it shows no amounts of lines.
    [[nodiscard]] virtual std::vector<std::size_t> linesAt(const QModelIndex& index) const = 0;
    /// How the number of a cell came about; NotFound for a cell without ComputedRole.
    [[nodiscard]] virtual base::Result<analysis::Derivation> derivationAt(const QModelIndex& index) const = 0;
    [[nodiscard]] QString programmeName(std::size_t programme) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

protected:
    /// Between resetBook's begin and end of the reset.
    virtual void bookChanged() = 0;
    /// After the filter, the unit or the language changed.
    virtual void shownChanged() {}
    /// Whether the programme has a row when nothing is filtered.
    [[nodiscard]] virtual bool isListed(std::size_t programme) const = 0;
    /// A cell behind the first column; `programme` is none in the row of totals.
    [[nodiscard]] virtual QVariant cell(std::optional<std::size_t> programme, int column, int role) const = 0;
    [[nodiscard]] virtual QString totalLabel() const = 0;
    /// Ascending order of two programmes in a column behind the first: −1, 0, 1.
    [[nodiscard]] virtual int compare(std::size_t a, std::size_t b, int column) const = 0;

    void resetBook(std::shared_ptr<const domain::BudgetBook> book);
    /// Between begin and end of a reset: builds the rows anew from isListed(), filter and order.
    void rebuildRows();
    [[nodiscard]] const std::vector<bool>& hits() const { return m_hits; }
    /// Positions in book()->lines() of what a programme shows in a cycle: its own lines, or those of its components
    /// where it prints no amount of its own.
    [[nodiscard]] std::vector<std::size_t> linesOf(std::size_t programme, const domain::BudgetCycle& cycle) const;
    /// The derivation of what linesOf() sums up to.
    [[nodiscard]] base::Result<analysis::Derivation> deriveLines(std::size_t programme,
                                                                 const domain::BudgetCycle& cycle) const;
    /// A cell that shows a sum, without LineRole; ComputedRole where the sum has lines.
    [[nodiscard]] QVariant sumCell(const analysis::BudgetSum& sum, int role) const;
    /// As LowerYenRole and UpperYenRole give it.
    [[nodiscard]] static QVariant yenOf(domain::Money amount);
    /// What derivationAt() gives for a cell that is not computed.
    [[nodiscard]] static base::Result<analysis::Derivation> noDerivation();

private:
    [[nodiscard]] QVariant nameCell(const QModelIndex& index, int role) const;
    [[nodiscard]] bool isDisputed(const QModelIndex& index) const;
    /// The lines that the sum in a cell rests on although documents disagree on them; none for a cell of one line.
    [[nodiscard]] std::vector<analysis::DisputedLine> disputedInSum(const QModelIndex& index) const;
    [[nodiscard]] QStringList disputesAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant toolTip(const QModelIndex& index) const;
    void emitCells();
    [[nodiscard]] const std::vector<std::size_t>& childrenOf(const QModelIndex& parent) const;
    void sortRows();

    std::shared_ptr<const domain::BudgetBook> m_book;
    std::shared_ptr<const domain::BudgetBook> m_indexedBook;  // that m_filterIndex is of
    std::shared_ptr<const BudgetFilterIndex> m_filterIndex;
    std::shared_ptr<const CheckIndex> m_checks;
    // By column, of the row of totals, which may have every line of a book.
    mutable std::unordered_map<int, std::vector<analysis::DisputedLine>> m_disputedInTotal;
    BudgetFilter m_filter;
    domain::AmountUnit m_unit = domain::AmountUnit::HundredMillionYen;
    bool m_english = false;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<bool> m_hits;  // by programme: matches the filter
    std::size_t m_hitCount = 0;
    std::vector<std::size_t> m_top;                    // programmes at the top level, as shown
    std::vector<std::vector<std::size_t>> m_children;  // by programme, as shown
    std::vector<int> m_row;                            // by programme: its row, −1 where it is not shown
};

}  // namespace shirube::models
