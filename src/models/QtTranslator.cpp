// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/QtTranslator.h"

#include <QCoreApplication>

namespace shirube::models {

base::Translator qtTranslator() {
    return [](std::string_view sourceTemplate) {
        const std::string source(sourceTemplate);
        return QCoreApplication::translate("core", source.c_str()).toStdString();
    };
}

QString textOf(const base::Message& message) {
    return toQString(message.text(qtTranslator()));
}

QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string toUtf8(const QString& text) {
    return text.toStdString();
}

}  // namespace shirube::models
