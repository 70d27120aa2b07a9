// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/CalendarDay.h"

class QDateEdit;
class QLabel;
class QMenu;
class QToolButton;

namespace shirube::ui {

/// A day to type or to take from a calendar, with a menu of days that mean something.
class DayField final : public QWidget {
    Q_OBJECT
public:
    /// `name` is the object name of the editor; that of the menu is followed by "Menu".
    explicit DayField(const QString& name, QWidget* parent = nullptr);

    /// Does not emit dayChosen().
    void setDay(const domain::CalendarDay& day);
    [[nodiscard]] domain::CalendarDay day() const;
    /// `label` with the mnemonic stands before the editor, `name` is told to a screen reader, `menuName` is that of the
    /// menu.
    void setTexts(const QString& label, const QString& name, const QString& menuName);
    /// Frames the editor and says why; empty: nothing is wrong.
    void setProblem(const QString& problem);
    /// For the owner to fill when it is about to show.
    [[nodiscard]] QMenu& menu() const { return *m_menu; }
    /// Adds a day to the menu.
    void addDay(const QString& text, const domain::CalendarDay& day);

signals:
    /// A person entered another day.
    void dayChosen(const shirube::domain::CalendarDay& day);

private:
    QLabel* m_label;
    QDateEdit* m_edit;
    QToolButton* m_button;
    QMenu* m_menu;
    QString m_name;
};

}  // namespace shirube::ui
