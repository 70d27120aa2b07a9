// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/Page.h"

class QAbstractItemModel;
class QUrl;

namespace shirube::models {
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class Session;
class TableView;

/// A page of tables in tabs over the facts of the store, which it reads when it is looked at and not before.
class TabbedPage : public Page {
    Q_OBJECT
public:
    [[nodiscard]] QString summary() const final { return m_summary; }

protected:
    TabbedPage(Session& session, QWidget* parent);

    /// Shows `model` in the table, sorted through `rows`. `name` is the object name of the table.
    static void showRows(TableView& table, models::TableSortModel& rows, QAbstractItemModel& model, const char* name);
    /// Reads everything that the page shows.
    virtual void readStore() = 0;
    void readIfStale();
    /// True until the store was read after it last changed.
    [[nodiscard]] bool isStale() const { return m_isStale; }
    /// Empty where nothing is to be said of the selection.
    void setSummary(const QString& text);
    /// Asks for the fact or the check behind a link of the detail.
    void followLink(const QUrl& url);
    void showEvent(QShowEvent* event) override;

    Session& m_session;

private:
    QString m_summary;
    bool m_isStale = true;
};

}  // namespace shirube::ui
