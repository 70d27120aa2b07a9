// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/government/GovernmentTab.h"

class QTabWidget;

namespace shirube::ui {

class LongTablePane;
class PayeesPane;

/// 支出先: who was paid what for, over all programmes of an edition: row by row, and by payee.
class PaymentsTab final : public GovernmentTab {
    Q_OBJECT
public:
    explicit PaymentsTab(Session& session, QWidget* parent = nullptr);

    void copySelection() override;
    bool find() override;
    bool exportShown() override;
    bool print() override;
    void saveState() override;

    /// Shows what a payee got of all programmes together; by 法人番号, or by name.
    void showPayee(const QString& payee);

protected:
    void changeEvent(QEvent* event) override;
    void readEdition() override;

private:
    void retranslate();
    [[nodiscard]] bool isAtPayees() const;

    QTabWidget* m_parts;
    LongTablePane* m_pane;
    PayeesPane* m_payees;
};

}  // namespace shirube::ui
