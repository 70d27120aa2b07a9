// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/review/ReviewTab.h"

namespace shirube::ui {

/// 指摘事項: remarks and responses, across reviews.
class RemarksTab final : public ReviewTab {
    Q_OBJECT
public:
    explicit RemarksTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isFor(const domain::Viewer& viewer) const override;
    void show(const ReviewChoice& choice) override;
    void retranslate() override;
};

}  // namespace shirube::ui
