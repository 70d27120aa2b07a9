// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/review/ReviewTab.h"

namespace shirube::ui {

/// 準備: items and rule, subjects, panel, conflicts and assignment of a round.
class PreparationTab final : public ReviewTab {
    Q_OBJECT
public:
    explicit PreparationTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isFor(const domain::Viewer& viewer) const override;
    void show(const ReviewChoice& choice) override;
    void retranslate() override;
};

}  // namespace shirube::ui
