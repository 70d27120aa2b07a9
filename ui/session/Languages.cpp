// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Languages.h"

#include <QCoreApplication>
#include <QLocale>

#include "embedded/translationFiles.h"

namespace shirube::ui {

Languages::Languages(QObject* parent) : QObject(parent) {}

Languages::~Languages() {
    remove();
}

void Languages::remove() {
    for (const auto& translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
}

void Languages::use(const QString& language) {
    if (language == m_current) {
        return;
    }
    remove();
    m_current = language;
    const auto ending = QStringLiteral("_%1.qm").arg(language).toStdString();
    for (const auto& file : embedded::translationFiles()) {
        if (!file.name.ends_with(ending)) {
            continue;
        }
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(reinterpret_cast<const uchar*>(file.bytes.data()), static_cast<int>(file.bytes.size()))) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }
    QLocale::setDefault(QLocale(language == QLatin1String("ja") ? QLocale::Japanese : QLocale::English));
    emit languageChanged();
}

}  // namespace shirube::ui
