// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DialogParts.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "style/Theme.h"

namespace shirube::ui {

void nameFields(const QFormLayout& form) {
    for (int row = 0; row < form.rowCount(); ++row) {
        const auto* item = form.itemAt(row, QFormLayout::FieldRole);
        auto* field = item ? item->widget() : nullptr;
        const auto* label = field ? qobject_cast<const QLabel*>(form.labelForField(field)) : nullptr;
        if (label && field->accessibleName().isEmpty()) {
            field->setAccessibleName(label->text().remove(QLatin1Char('&')));
        }
    }
}

QLabel* problemLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QStringLiteral("problem"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumHeight(label->fontMetrics().lineSpacing() * 2);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto alert = label->palette();
    alert.setColor(QPalette::WindowText, Theme::alertText(parent->palette()));
    label->setPalette(alert);
    return label;
}

void showProblem(QLabel& label, const QString& text) {
    label.setText(text);
    label.setAccessibleName(text);
}

QWidget* dialogHeading(const QString& title, const QString& below, QWidget* parent) {
    auto* heading = new QWidget(parent);
    auto* column = new QVBoxLayout(heading);
    column->setContentsMargins(0, 0, 0, Theme::kGrid);
    column->setSpacing(Theme::kGrid / 2);
    auto* name = new QLabel(title, heading);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    auto font = name->font();
    font.setBold(true);
    name->setFont(font);
    column->addWidget(name);
    auto* more = new QLabel(below, heading);
    more->setTextFormat(Qt::PlainText);
    more->setWordWrap(true);
    auto quiet = more->palette();
    quiet.setColor(QPalette::WindowText, Theme::secondaryText(parent->palette()));
    more->setPalette(quiet);
    column->addWidget(more);
    return heading;
}

}  // namespace shirube::ui
