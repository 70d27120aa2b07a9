// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/review/ReviewTab.h"

namespace shirube::ui {

/// 担当: the sheets that are assigned to the reviewer.
class DeskTab final : public ReviewTab {
    Q_OBJECT
public:
    explicit DeskTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isFor(const domain::Viewer& viewer) const override;
    void show(const ReviewChoice& choice) override;
    void retranslate() override;
};

}  // namespace shirube::ui
