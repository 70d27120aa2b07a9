// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>
#include <vector>

#include "analysis/ReviewSchedule.h"
#include "application/ReviewService.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace shirube::ui {

class OptionalDay;
class SchemeEditor;
class Session;

/// 審査回: set up anew, from a printed rule, a published sheet, a former round or a scale, or changed.
class RoundDialog final : public QDialog {
    Q_OBJECT
public:
    /// A new one. `wanted` is the line of the schedule that it is for; null for any.
    RoundDialog(Session& session, const analysis::ScheduleEntry* wanted, QWidget* parent = nullptr);
    /// To change that one; the dialog keeps a copy.
    RoundDialog(Session& session, const domain::ReviewRound& round, QWidget* parent = nullptr);

    /// The round that was set up or changed, once the dialog was accepted.
    [[nodiscard]] const domain::ReviewRoundId& round() const { return m_id; }

    void accept() override;

private:
    void layOut();
    [[nodiscard]] QWidget* generalTab();
    void fillProgrammes();
    void fillTemplates();
    void chooseTemplate();
    void suggestName();
    void validate();
    [[nodiscard]] application::RoundDraft draft() const;

    Session& m_session;
    std::optional<domain::ReviewRound> m_expected;  // the one that is changed
    domain::ReviewRoundId m_id;
    std::vector<application::SchemeTemplate> m_templates;
    QComboBox* m_programme;
    QComboBox* m_kind;
    QComboBox* m_template;
    QLineEdit* m_name;
    QLineEdit* m_period;
    OptionalDay* m_heldOn;
    OptionalDay* m_dueOn;
    QPlainTextEdit* m_note;
    SchemeEditor* m_scheme;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
    bool m_hasOwnName = false;  // a person typed it
};

}  // namespace shirube::ui
