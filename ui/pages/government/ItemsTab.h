// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/government/GovernmentTab.h"

namespace shirube::ui {

class LongTablePane;

/// 予算項目: the budget of all programmes of an edition by item and by account.
class ItemsTab final : public GovernmentTab {
    Q_OBJECT
public:
    explicit ItemsTab(Session& session, QWidget* parent = nullptr);

    void copySelection() override;
    bool find() override;
    bool exportShown() override;
    void saveState() override;

protected:
    void readEdition() override;

private:
    LongTablePane* m_pane;
};

}  // namespace shirube::ui
