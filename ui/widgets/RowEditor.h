// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QTableView;

namespace shirube::models {
class RowEditModel;
}  // namespace shirube::models

namespace shirube::ui {

/// A small table whose cells are typed into, with buttons that add, move and take out rows.
class RowEditor final : public QWidget {
    Q_OBJECT
public:
    /// `name` is the object name of the table; those of the buttons begin with it. `title` is told to a screen reader.
    RowEditor(models::RowEditModel& model, const QString& name, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& table() const { return *m_table; }
    /// Adds a button beside the others.
    void addButton(QPushButton* button);
    void setReadOnly(bool isReadOnly);

private:
    void showButtons();

    models::RowEditModel& m_model;
    QTableView* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    bool m_isReadOnly = false;
};

}  // namespace shirube::ui
