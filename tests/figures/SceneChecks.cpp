// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SceneChecks.h"

#include "SceneTexts.h"
#include "support/Catch.h"

namespace shirube::test {

QRectF core(const QRectF& box) {
    return box.adjusted(0.05, 0.05, -0.05, -0.05);
}

void checkTexts(const figures::Scene& scene) {
    const auto texts = shapes<figures::TextShape>(scene);
    const QRectF sheet(QPointF(0, 0), scene.size);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto& box = texts[i].second->box;
        INFO(texts[i].second->text.toStdString());
        REQUIRE_FALSE(box.isEmpty());
        REQUIRE(sheet.contains(box));
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            if (core(box).intersects(core(texts[j].second->box))) {
                FAIL_CHECK("\"" << texts[i].second->text.toStdString() << "\" overlaps \""
                                << texts[j].second->text.toStdString() << "\"");
            }
        }
    }
}

void checkKeys(const figures::Scene& scene) {
    const auto texts = shapes<figures::TextShape>(scene);
    for (const auto& [item, key] : shapes<figures::RectShape>(scene)) {
        if (item->role != figures::Role::LegendKey) {
            continue;
        }
        for (const auto& [other, text] : texts) {
            if (core(key->rect).intersects(core(text->box))) {
                FAIL_CHECK("a key overlaps \"" << text->text.toStdString() << "\"");
            }
        }
    }
}

}  // namespace shirube::test
