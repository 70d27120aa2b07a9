// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <memory>
#include <optional>
#include <vector>

#include "analysis/FactBook.h"
#include "analysis/FundReport.h"
#include "models/FactCell.h"

namespace shirube::models {

/// Accounts of money in against money out as a tree: the account, its years, and where a year has several, the cycles
/// that brought the money in.
class AccountTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit AccountTreeModel(QObject* parent = nullptr);
    ~AccountTreeModel() override;

    [[nodiscard]] domain::AmountUnit unit() const { return m_unit; }
    void setUnit(domain::AmountUnit unit);
    void setEnglishNames(bool english);
    /// Builds all texts anew in the application's language.
    void retranslate();
    [[nodiscard]] std::size_t accountCount() const { return m_roots.size(); }
    /// Position of the account of the row in the report.
    [[nodiscard]] std::size_t accountAt(const QModelIndex& index) const;
    /// The row of an account by its id; invalid where there is none.
    [[nodiscard]] QModelIndex indexOf(const std::string& id) const;
    /// The year of a row of a year or of one of its cycles; null for the account itself.
    [[nodiscard]] const analysis::AccountYear* yearAt(const QModelIndex& index) const;
    /// How the balance and the rate so far of the row came about, of an account those of the last year for which they
    /// are known; none where they are not known.
    [[nodiscard]] std::optional<analysis::Derivation> standingAt(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    struct Node {
        std::vector<FactCell> cells;
        std::string id;           ///< of the account
        std::size_t account = 0;  ///< its position in the report
        int year = -1;            ///< position in its years; −1 for the account itself
        int row = 0;
        Node* parent = nullptr;
        std::vector<std::unique_ptr<Node>> children;
    };

    void reset(std::shared_ptr<const analysis::FactBook> facts);
    [[nodiscard]] const analysis::FactBook* facts() const { return m_facts.get(); }
    [[nodiscard]] bool hasEnglishNames() const { return m_english; }
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QString columnTitle(int column) const = 0;
    /// Whether the column's figures stand to the right, its title with them.
    [[nodiscard]] virtual bool isNumberColumn(int column) const = 0;
    /// Makes one root per account with addAccount().
    virtual void build() = 0;
    [[nodiscard]] virtual const std::vector<analysis::AccountYear>& yearsOf(std::size_t account) const = 0;
    /// The row of a year; it has columns() cells.
    [[nodiscard]] virtual std::vector<FactCell> yearCells(std::size_t account,
                                                          const analysis::AccountYear& year) const = 0;

    /// Adds the account with its years and their cycles.
    void addAccount(const std::string& id, std::vector<FactCell> cells);
    /// The columns of what an account comes to at the end of a year.
    struct Standing {
        std::size_t in;
        std::size_t out;
        std::size_t balance;
        std::size_t rate;
    };
    /// What is known of the last year for which a balance is, into the cells of those columns.
    void setStanding(const std::vector<analysis::AccountYear>& years, std::vector<FactCell>& cells,
                     const Standing& columns) const;
    /// The amount, or why there is none.
    [[nodiscard]] FactCell amountOr(const std::optional<domain::Money>& amount, const QString& reason) const;
    /// As above for what can't be computed.
    [[nodiscard]] FactCell computedOr(const std::optional<domain::Money>& amount) const;
    [[nodiscard]] static FactCell rateOr(const std::optional<base::Ratio>& rate);
    /// One figure of a year in print, or their sum.
    [[nodiscard]] FactCell figuresOr(const std::vector<const domain::FigureStatement*>& figures,
                                     const std::optional<domain::Money>& sum, const QString& reason) const;
    [[nodiscard]] FactCell figureOr(const domain::FigureStatement* figure, const std::optional<domain::Money>& amount,
                                    const QString& reason) const;
    /// 2023年度（R5補正・R5当初）.
    [[nodiscard]] static QString yearTitle(const analysis::AccountYear& year);

private:
    /// The last year with a balance, else the last. `years` is not empty.
    [[nodiscard]] static const analysis::AccountYear& lastKnown(const std::vector<analysis::AccountYear>& years);
    void rebuild();
    [[nodiscard]] const Node& nodeOf(const QModelIndex& index) const;

    std::shared_ptr<const analysis::FactBook> m_facts;
    std::vector<std::unique_ptr<Node>> m_roots;
    domain::AmountUnit m_unit = domain::AmountUnit::HundredMillionYen;
    bool m_english = false;
};

}  // namespace shirube::models
