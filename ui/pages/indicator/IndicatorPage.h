// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/TabbedPage.h"

namespace shirube::ui {

class Session;

/// 指標: targets and actuals, and the entry of actuals.
class IndicatorPage final : public TabbedPage {
    Q_OBJECT
public:
    explicit IndicatorPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;

protected:
    void readStore() override;
};

}  // namespace shirube::ui
