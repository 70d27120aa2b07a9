// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <utility>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace shirube::models {
class TableSortModel;
}  // namespace shirube::models

namespace shirube::ui {

class SearchField;
class TableView;

/// What can be chosen, with a search, and beside it what was chosen, in its order. Enter takes over what is selected,
/// Delete takes it out again, Ctrl+Up and Ctrl+Down move it.
class TwoLists final : public QWidget {
    Q_OBJECT
public:
    /// `offered` is a table of FactCells, whose rows have ids. `name` begins the object names.
    TwoLists(models::TableSortModel& offered, const QString& name, QWidget* parent = nullptr);

    /// In the application's language, with everything else that is written here.
    void setTitles(const QString& offered, const QString& chosen);
    /// Ids and texts, in their order. Emits nothing.
    void setChosen(const std::vector<std::pair<QString, QString>>& chosen);
    [[nodiscard]] QStringList chosen() const;
    /// The id of the row that has the keyboard, of what is chosen where that list has it; empty for none.
    [[nodiscard]] QString currentId() const;
    void setReadOnly(bool isReadOnly);
    /// Selects a row of what is offered.
    void selectOffered(const QString& id);
    void addButton(QPushButton* button);
    void focusSearch();
    [[nodiscard]] TableView& offered() const { return *m_offered; }

signals:
    void chosenChanged(const QStringList& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectParts();
    void showButtons();
    void take(const QStringList& ids);
    void takeSelected();
    void takeShown();
    void takeOut();
    void move(int by);

    models::TableSortModel& m_rows;
    QLabel* m_offeredTitle;
    QLabel* m_chosenTitle;
    SearchField* m_search;
    TableView* m_offered;
    QListWidget* m_chosen;
    QPushButton* m_take;
    QPushButton* m_takeShown;
    QPushButton* m_takeOut;
    QPushButton* m_up;
    QPushButton* m_down;
    bool m_isReadOnly = false;
};

}  // namespace shirube::ui
