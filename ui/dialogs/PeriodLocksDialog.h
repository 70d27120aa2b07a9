// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "analysis/ProgrammeOutcome.h"
#include "domain/PeriodLock.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace shirube::ui {

class Session;

/// 締め: the periods of a programme or portfolio whose actuals can't be changed any more, to lock and to open again.
class PeriodLocksDialog final : public QDialog {
    Q_OBJECT
public:
    /// `owner` is the name of the programme or portfolio that the indicator belongs to.
    PeriodLocksDialog(Session& session, const analysis::IndicatorOutcome& outcome, const QString& owner,
                      QWidget* parent = nullptr);

private:
    void readLocks();
    void showSelection();
    void lock();
    void unlock();
    void finish(const base::Status& status, const QString& done);

    Session& m_session;
    domain::Indicator m_indicator;
    std::vector<domain::PeriodLock> m_locks;  // of the owner
    QTreeWidget* m_list;
    QComboBox* m_period;
    QLineEdit* m_reason;
    QPushButton* m_lock;
    QPushButton* m_unlock;
    QLabel* m_problem;
};

}  // namespace shirube::ui
