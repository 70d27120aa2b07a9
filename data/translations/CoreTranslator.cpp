// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/CoreTranslator.h"

#include <QTranslator>
#include <memory>
#include <string_view>

#include "embedded/translationFiles.h"

namespace shirube::embedded {

base::Translator coreTranslator(const std::string& language) {
    for (const auto& file : translationFiles()) {
        if (file.name != "shirube_" + language + ".qm") {
            continue;
        }
        auto catalogue = std::make_shared<QTranslator>();
        if (!catalogue->load(reinterpret_cast<const uchar*>(file.bytes.data()), static_cast<int>(file.bytes.size()))) {
            break;
        }
        return [catalogue](std::string_view sourceTemplate) {
            const std::string source(sourceTemplate);
            const auto translated = catalogue->translate("core", source.c_str());
            return translated.isEmpty() ? source : translated.toStdString();
        };
    }
    return base::englishTranslator();
}

}  // namespace shirube::embedded
