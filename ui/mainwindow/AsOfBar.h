// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/CalendarDay.h"

class QLabel;

namespace shirube::ui {

class DayField;
class Session;

/// 基準日 and 比較日 of everything that is computed as of a day. The menus name the days on which something became
/// known, and what.
class AsOfBar final : public QWidget {
    Q_OBJECT
public:
    explicit AsOfBar(Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showDays();
    void fillMenu(DayField& field);
    void chooseAsOf(const domain::CalendarDay& day);
    void apply();
    void setProblem(const QString& problem);

    Session& m_session;
    DayField* m_asOf;
    DayField* m_previous;
    QLabel* m_problem;
    bool m_hasChosenPrevious = false;  // else it follows the day as of
};

}  // namespace shirube::ui
