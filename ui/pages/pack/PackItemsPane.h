// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace shirube::models {
class PackItemModel;
}  // namespace shirube::models

namespace shirube::ui {

/// The charts of a pack in order: dragged, moved by Alt+↑ and Alt+↓, edited, copied, taken out; and the speaker's note
/// of the one that is selected.
class PackItemsPane final : public QWidget {
    Q_OBJECT
public:
    explicit PackItemsPane(models::PackItemModel& model, QWidget* parent = nullptr);

    /// −1 where there is none.
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);

signals:
    void currentChanged(int row);
    void editRequested(int row);
    /// The person wants to choose charts.
    void chooseRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showCurrent();
    void moveBy(int step);
    void removeCurrent();

    models::PackItemModel& m_model;
    QLabel* m_heading;
    QListView* m_list;
    QPushButton* m_choose;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_edit;
    QToolButton* m_duplicate;
    QToolButton* m_remove;
    QLabel* m_noteLabel;
    QPlainTextEdit* m_note;
    bool m_isShowing = false;
};

}  // namespace shirube::ui
