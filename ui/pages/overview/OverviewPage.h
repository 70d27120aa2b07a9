// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/TabbedPage.h"

namespace shirube::ui {

class Session;

/// 概況: how the programmes stand as of a day, and what to look at first.
class OverviewPage final : public TabbedPage {
    Q_OBJECT
public:
    explicit OverviewPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;

protected:
    void readStore() override;
};

}  // namespace shirube::ui
