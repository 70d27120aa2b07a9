// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/government/GovernmentTab.h"

namespace shirube::ui {

class LongTablePane;

/// 指標: the goals and indicators of all programmes of an edition with targets and actuals, and the arrows between
/// them.
class GoalsTab final : public GovernmentTab {
    Q_OBJECT
public:
    explicit GoalsTab(Session& session, QWidget* parent = nullptr);

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
