// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/review/ReviewTab.h"

namespace shirube::ui {

/// 集計: table, box plot and margins of a revealed round or a printed review.
class TallyTab final : public ReviewTab {
    Q_OBJECT
public:
    explicit TallyTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isFor(const domain::Viewer& viewer) const override;
    void show(const ReviewChoice& choice) override;
    void retranslate() override;
};

}  // namespace shirube::ui
