// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

#include "domain/ReviewBook.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace shirube::ui {

class Session;

/// 得点の訂正: replaces a sheet of a revealed round by a further version, with a reason. The versions before stand
/// beside what is entered, and stay.
class AmendSheetDialog final : public QDialog {
    Q_OBJECT
public:
    AmendSheetDialog(Session& session, std::shared_ptr<const domain::ReviewBook> book,
                     const domain::ReviewRoundId& round, QWidget* parent = nullptr);

    /// Chooses whose sheet of what is corrected; the first one where there is none of theirs.
    void choose(const domain::ReviewSubjectId& subject, const domain::ReviewerId& reviewer);
    void accept() override;

private:
    void fillReviewers();
    void showSheet();
    void validate();
    [[nodiscard]] domain::ReviewSubjectId subject() const;
    [[nodiscard]] domain::ReviewerId reviewer() const;
    /// As entered; empty, with the problem shown, where a score is none.
    [[nodiscard]] domain::SheetContent content() const;

    Session& m_session;
    std::shared_ptr<const domain::ReviewBook> m_book;
    domain::ReviewRoundId m_round;
    QComboBox* m_subject;
    QComboBox* m_reviewer;
    QTreeWidget* m_items;
    QLineEdit* m_reason;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
