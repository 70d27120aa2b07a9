// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>
#include <QString>
#include <optional>
#include <vector>

#include "domain/FiscalYear.h"
#include "domain/RsQuery.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace shirube::models {
class RsTableModel;
}  // namespace shirube::models

namespace shirube::ui {

class DetailView;
class Session;
class TableView;

/// The rows of one programme in the files, table by table: budgets by account and item, payees, contracts, uses and all
/// the rest, with every cell and its place to the right.
class SheetLists final : public QSplitter {
    Q_OBJECT
public:
    explicit SheetLists(Session& session, QWidget* parent = nullptr);

    /// Nothing: no rows.
    void setProject(std::optional<domain::FiscalYear> edition, std::int64_t project);
    void showTable(domain::RsTable table);
    [[nodiscard]] TableView& table() const { return *m_table; }
    void exportCsv();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void fillTables();
    void readTable();
    void readPlaces();
    void showCurrent();
    void retranslate();
    [[nodiscard]] domain::RsQuery query(domain::RsTable table) const;
    [[nodiscard]] std::vector<domain::RsRow> placesOf(const domain::RsQuery& query);

    Session& m_session;
    models::RsTableModel* m_model;
    QLabel* m_label;
    QComboBox* m_tables;
    QToolButton* m_export;
    TableView* m_table;
    DetailView* m_detail;
    std::optional<domain::FiscalYear> m_edition;
    std::int64_t m_project = 0;
};

}  // namespace shirube::ui
