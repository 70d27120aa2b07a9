// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "domain/ActualReport.h"

class QDialogButtonBox;
class QLabel;

namespace shirube::ui {

class EvidenceFields;
class Session;

/// 速報 → 確定: the same figure once more as final, with what shows that it is.
class FinaliseDialog final : public QDialog {
    Q_OBJECT
public:
    /// `title` names the indicator, `value` the figure with its period.
    FinaliseDialog(Session& session, const domain::ActualReport& report, const std::vector<domain::Source>& sources,
                   const QString& title, const QString& value, QWidget* parent = nullptr);

    void accept() override;

private:
    void validate();

    Session& m_session;
    domain::ActualReportId m_report;
    EvidenceFields* m_evidence;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
