// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "analysis/GovernmentBook.h"
#include "domain/RsQuery.h"
#include "pages/government/LongList.h"
#include "session/Jobs.h"

class QSplitter;
class QTimer;
class QUrl;

namespace shirube::models {
class RsTableModel;
}  // namespace shirube::models

namespace shirube::ui {

class DetailView;
class LongTableBar;
class LongTableView;
class Session;

/// Lists of the whole government with up to a million rows: narrowed and ordered beside the window, of which only those
/// in sight are read, each with all that its file says of it.
class LongTablePane final : public QWidget {
    Q_OBJECT
public:
    /// The lists of an edition.
    using Lists = std::function<std::vector<LongList>(domain::FiscalYear)>;

    /// `name` begins the object names.
    LongTablePane(Session& session, const QString& name, Lists lists, QWidget* parent = nullptr);
    ~LongTablePane() override;

    /// Reads it anew.
    void showEdition(std::optional<domain::FiscalYear> edition);
    void copySelection();
    void focusSearch();
    void exportCsv();
    void saveState();

signals:
    void projectRequested(qint64 project);
    void summaryChanged(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOutParts();
    void connectParts();
    void retranslate();
    void showList();
    /// Asks for the rows that the choices mean, once those asked for before are there.
    void ask();
    void search();
    void take(const domain::RsQuery& query, const base::Status& status, std::vector<domain::RsRow> places);
    void showPlaces(std::vector<domain::RsRow> places);
    void orderBy(int column, Qt::SortOrder order);
    void showCurrent();
    void showSummary();
    [[nodiscard]] QString valuesOf(domain::RsRow goal) const;
    void openRow(int row);
    void followLink(const QUrl& link);

    Session& m_session;
    QString m_name;
    Lists m_lists;
    models::RsTableModel* m_model;
    LongTableBar* m_bar;
    QSplitter* m_splitter;
    LongTableView* m_table;
    DetailView* m_detail;
    QTimer* m_typing;
    std::shared_ptr<const analysis::GovernmentBook> m_book;
    std::optional<domain::RsQuery> m_wanted;  // nothing: no row is
    std::string m_orderBy;
    bool m_isDescending = false;
    bool m_hasFitted = false;
    Jobs m_searches;  // the last member: what runs is waited for before anything else goes
};

}  // namespace shirube::ui
