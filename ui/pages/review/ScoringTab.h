// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/review/ReviewTab.h"

namespace shirube::ui {

/// 採点: one sheet after the other, in a grid and a form.
class ScoringTab final : public ReviewTab {
    Q_OBJECT
public:
    explicit ScoringTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isFor(const domain::Viewer& viewer) const override;
    void show(const ReviewChoice& choice) override;
    void retranslate() override;
};

}  // namespace shirube::ui
