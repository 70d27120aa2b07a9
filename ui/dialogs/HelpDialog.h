// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace shirube::ui {

/// A page of help to read beside the keyboard: rich text, closed with Esc.
class HelpDialog final : public QDialog {
    Q_OBJECT
public:
    HelpDialog(const QString& title, const QString& html, QWidget* parent = nullptr);

    /// The user's guide of docs/user, as rich text. It is in Japanese; in English a short summary.
    [[nodiscard]] static QString guide(bool english);
};

}  // namespace shirube::ui
