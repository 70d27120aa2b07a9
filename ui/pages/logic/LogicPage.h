// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/TabbedPage.h"

namespace shirube::ui {

class Session;

/// ロジックモデル: the path from money to impact, as a graph to read and to edit.
class LogicPage final : public TabbedPage {
    Q_OBJECT
public:
    explicit LogicPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;

protected:
    void readStore() override;
};

}  // namespace shirube::ui
