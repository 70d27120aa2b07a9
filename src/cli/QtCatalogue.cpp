// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTranslator>
#include <memory>

#include "Catalogue.h"

namespace shirube::cli {

base::Translator translatorFor(const std::string& language) {
    if (language == "en") {
        return base::englishTranslator();
    }
    auto catalogue = std::make_shared<QTranslator>();
    if (!catalogue->load(QStringLiteral(":/translations/shirube_%1.qm").arg(QString::fromStdString(language)))) {
        return base::englishTranslator();
    }
    return [catalogue](std::string_view sourceTemplate) {
        const std::string source(sourceTemplate);
        const auto translated = catalogue->translate("core", source.c_str());
        return translated.isEmpty() ? source : translated.toStdString();
    };
}

}  // namespace shirube::cli
