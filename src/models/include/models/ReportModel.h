// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <memory>
#include <string>
#include <vector>

#include "analysis/ReportTable.h"
#include "domain/AmountUnit.h"
#include "models/FactCell.h"

namespace shirube::models {

/// A variance report as a tree of FactCells: the rows with their drill-down beneath. What must not be overlooked has a
/// mark besides its ink.
class ReportModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    /// Beside the roles of FactCell.
    enum Role {
        VarianceRole = FactCell::TotalRole + 1,  ///< bool: the row differs from what it is held against
    };

    explicit ReportModel(QObject* parent = nullptr);
    ~ReportModel() override;

    /// Null: no report.
    void setReport(std::shared_ptr<const analysis::ReportTable> report);
    [[nodiscard]] const std::shared_ptr<const analysis::ReportTable>& report() const { return m_report; }
    [[nodiscard]] domain::AmountUnit unit() const { return m_unit; }
    void setUnit(domain::AmountUnit unit);
    /// Builds all texts anew in the application's language. Like setUnit() it leaves the rows as they are.
    void retranslate();

    /// Null for an invalid index.
    [[nodiscard]] const analysis::ReportRow* rowAt(const QModelIndex& index) const;
    /// The cell behind an index; null for an invalid one.
    [[nodiscard]] const analysis::ReportCell* cellAt(const QModelIndex& index) const;
    /// The row with that id, however deep; invalid where there is none.
    [[nodiscard]] QModelIndex indexOf(const std::string& id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;

    void addRows(const std::vector<analysis::ReportRow>& rows, Node* parent, Nodes& into);
    void writeTexts();
    void setSortKeys();
    void rewrite();
    [[nodiscard]] FactCell cellOf(const analysis::ReportColumn& column, const analysis::ReportCell& cell) const;
    [[nodiscard]] const Node& nodeOf(const QModelIndex& index) const;

    std::shared_ptr<const analysis::ReportTable> m_report;
    Nodes m_roots;
    std::vector<Node*> m_all;  // parents before their children
    domain::AmountUnit m_unit = domain::AmountUnit::HundredMillionYen;
};

}  // namespace shirube::models
