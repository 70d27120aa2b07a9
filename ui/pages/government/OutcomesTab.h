// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/GovernmentGoals.h"
#include "pages/government/GovernmentTab.h"

class QComboBox;
class QLabel;

namespace shirube::ui {

class ReportPane;

/// 成果: how the goals of all logic models stand, rolled up beside the window.
class OutcomesTab final : public GovernmentTab {
    Q_OBJECT
public:
    explicit OutcomesTab(Session& session, QWidget* parent = nullptr);

    void copySelection() override;
    bool exportShown() override;
    bool print() override;
    void saveState() override;

protected:
    void changeEvent(QEvent* event) override;
    void readEdition() override;

private:
    void retranslate();
    [[nodiscard]] analysis::OutcomeGroup group() const;

    ReportPane* m_pane;
    QLabel* m_byLabel;
    QComboBox* m_by;
};

}  // namespace shirube::ui
