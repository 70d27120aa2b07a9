// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace shirube::ui {

/// The field above a table that searches it. Esc clears it, and leaves it once it is empty.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

    /// Takes the keyboard, and selects what is there, so that typing replaces it.
    void focusSearch();

signals:
    /// Down, Enter, or Esc in the empty field: the keyboard belongs to the table again.
    void escaped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace shirube::ui
