// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/TabbedPage.h"

namespace shirube::ui {

class Session;

/// 差異レポート: the variance reports with their drill-down and exports.
class ReportPage final : public TabbedPage {
    Q_OBJECT
public:
    explicit ReportPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;

protected:
    void readStore() override;
};

}  // namespace shirube::ui
