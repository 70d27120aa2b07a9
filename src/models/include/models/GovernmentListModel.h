// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "analysis/GovernmentPivot.h"
#include "domain/AmountUnit.h"
#include "domain/Money.h"
#include "models/FactCell.h"
#include "models/FlatTableModel.h"

namespace shirube::models {

/// The programmes of one edition that pass a filter, with figures of one measure over the years or of one year. Filter
/// and order work on the book in memory: fast enough to follow what is typed. Cells are FactCells; IdRole is the
/// 予算事業ID.
class GovernmentListModel final : public FlatTableModel {
    Q_OBJECT
public:
    /// Then the figures, and after them 局・庁 and 事業区分.
    enum Column { Name, Project, Ministry, FirstFigure };

    /// What the figures are: one measure over all years of the book, or all measures of one year with 執行率.
    struct Figures {
        std::optional<analysis::BudgetMeasure> measure{};
        std::optional<domain::FiscalYear> year{};  ///< where there is no measure

        friend bool operator==(const Figures&, const Figures&) = default;
    };

    /// One column of figures over all rows that are shown.
    struct Sum {
        std::optional<domain::Money> total;  ///< nothing where it doesn't fit
        std::size_t counted = 0;
        std::size_t missing = 0;
    };

    explicit GovernmentListModel(QObject* parent = nullptr);

    /// Null: no rows.
    void setBook(std::shared_ptr<const analysis::GovernmentBook> book);
    [[nodiscard]] const std::shared_ptr<const analysis::GovernmentBook>& book() const { return m_book; }
    void setFigures(const Figures& figures);
    [[nodiscard]] const Figures& figures() const { return m_figures; }
    void setFilter(const analysis::GovernmentFilter& filter);
    void setUnit(domain::AmountUnit unit);
    [[nodiscard]] domain::AmountUnit unit() const { return m_unit; }

    /// Null outside.
    [[nodiscard]] const analysis::GovernmentProgramme* programmeAt(int row) const;
    /// The row of that 予算事業ID; −1 where it isn't shown.
    [[nodiscard]] int rowOf(std::int64_t project) const;
    /// What a column of figures shows; nothing for other columns and for 執行率.
    [[nodiscard]] std::optional<analysis::BudgetMeasure> measureOf(int column) const;
    [[nodiscard]] int bureauColumn() const { return FirstFigure + static_cast<int>(m_columns.size()); }
    [[nodiscard]] int categoryColumn() const { return bureauColumn() + 1; }
    /// The exact amount behind a cell of figures; nothing where there is none.
    [[nodiscard]] std::optional<domain::Money> amountAt(int row, int column) const;
    /// Of a column with a measureOf().
    [[nodiscard]] Sum sumOf(int column) const;

    /// By value, missing ones last either way, equal ones in the order of 予算事業ID; column −1 is that order.
    void sort(int column, Qt::SortOrder order) override;

protected:
    [[nodiscard]] std::size_t rows() const override { return m_shown.size(); }
    [[nodiscard]] int columns() const override { return categoryColumn() + 1; }
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(std::size_t row, int column, int role) const override;
    [[nodiscard]] bool isNumberColumn(int column) const override {
        return column == Project || (column >= FirstFigure && column < bureauColumn());
    }

private:
    struct FigureColumn {
        std::optional<analysis::BudgetMeasure> measure;  // nothing: 執行率
        domain::FiscalYear year;
    };

    void setColumns();
    void arrange();
    void show();
    /// Keeps what is selected where it is still shown.
    void reorder();
    [[nodiscard]] const FigureColumn* figureOf(int column) const;
    [[nodiscard]] const analysis::GovernmentProgramme& programme(std::size_t place) const;
    [[nodiscard]] FactCell cellOf(const analysis::GovernmentProgramme& programme, int column) const;
    [[nodiscard]] FactCell figureCell(const analysis::GovernmentProgramme& programme, const FigureColumn& column) const;
    [[nodiscard]] std::optional<std::int64_t> sortValue(const analysis::GovernmentProgramme& programme,
                                                        int column) const;
    [[nodiscard]] const std::string& sortText(const analysis::GovernmentProgramme& programme, int column) const;

    std::shared_ptr<const analysis::GovernmentBook> m_book;
    Figures m_figures;
    analysis::GovernmentFilter m_filter;
    domain::AmountUnit m_unit = domain::AmountUnit::HundredMillionYen;
    std::vector<FigureColumn> m_columns;
    std::vector<std::size_t> m_order;  // places in the book of all programmes, as they are sorted
    std::vector<std::size_t> m_shown;  // those of them that pass
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace shirube::models
