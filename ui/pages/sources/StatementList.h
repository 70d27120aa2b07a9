// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/CheckIndex.h"
#include "pages/sources/StatementScope.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace shirube::models {
class DocumentModel;
class StatementListModel;
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class EmptyState;
class SearchField;
class TableView;

/// 出典: the documents, and what one of them states; or everything that states one thing, whichever document it is in.
class StatementList final : public QWidget {
    Q_OBJECT
public:
    explicit StatementList(QWidget* parent = nullptr);

    /// Keeps what is selected where it is still there.
    void setChecks(const std::shared_ptr<const models::CheckIndex>& checks);
    /// `title` says what the statements are on; not needed for a document's.
    void showScope(const StatementScope& scope, const QString& title);
    [[nodiscard]] const StatementScope& scope() const { return m_scope; }
    /// Null where none is selected.
    [[nodiscard]] const domain::FigureStatement* current() const;
    void focusSearch();
    void focusTable();
    void copySelection() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

signals:
    void currentChanged();
    /// Enter or a double click on a statement.
    void activated();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void chooseDocument();
    void fill();
    void showListed();
    void showContextMenu(const QPoint& at);

    std::shared_ptr<const models::CheckIndex> m_checks;
    StatementScope m_scope;
    QString m_scopeTitle;
    models::DocumentModel* m_documentModel;
    models::TableSortModel* m_sortedDocuments;
    models::StatementListModel* m_model;
    models::TableSortModel* m_sorted;
    QSplitter* m_splitter;
    TableView* m_documents;
    QLabel* m_title;
    QToolButton* m_back;
    SearchField* m_search;
    QStackedWidget* m_stack;
    TableView* m_table;
    EmptyState* m_empty;
    bool m_isFirst = true;
};

}  // namespace shirube::ui
