// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

#include "domain/ReviewBook.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace shirube::ui {

class Session;

/// 指摘事項と対処方針: a remark and the response to it, added or changed.
class RemarkDialog final : public QDialog {
    Q_OBJECT
public:
    /// A remark with an empty id is added. Its programme is not changed.
    RemarkDialog(Session& session, std::shared_ptr<const domain::ReviewBook> book, domain::ReviewRemark remark,
                 QWidget* parent = nullptr);

    void accept() override;

private:
    void fillSubjects();
    void validate();
    [[nodiscard]] domain::ReviewRemark remark() const;

    Session& m_session;
    std::shared_ptr<const domain::ReviewBook> m_book;
    domain::ReviewRemark m_remark;
    QComboBox* m_round;
    QComboBox* m_subject;
    QComboBox* m_author;
    QLineEdit* m_topic;
    QComboBox* m_kind;
    QPlainTextEdit* m_response;
    QComboBox* m_status;
    QCheckBox* m_hasDue;
    QDateEdit* m_due;
    QCheckBox* m_restricted;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
