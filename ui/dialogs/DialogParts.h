// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

// What the forms of dialogs have in common.
namespace shirube::ui {

/// Names every field of a form for a screen reader by the label before it.
void nameFields(const QFormLayout& form);

/// A label for what went wrong, in the ink that says so, with room for two lines.
[[nodiscard]] QLabel* problemLabel(QWidget* parent);
void showProblem(QLabel& label, const QString& text);

/// The title of a dialog: what it is about, and quieter what more there is to say of it.
[[nodiscard]] QWidget* dialogHeading(const QString& title, const QString& below, QWidget* parent);

}  // namespace shirube::ui
