// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <filesystem>
#include <vector>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace shirube::ui {

class Session;

/// 返送を取り込む: what each answer to a score packet would change, before it is taken in. One that is refused stays
/// in the list with the reason. Each is one undoable change.
class AnswersDialog final : public QDialog {
    Q_OBJECT
public:
    static constexpr const char* kEnding = ".shirube-answer";

    AnswersDialog(Session& session, std::vector<std::filesystem::path> answers, QWidget* parent = nullptr);

    void accept() override;

private:
    struct Answer {
        std::filesystem::path path;
        bool canTake = false;
        bool needsReason = false;
    };
    void layOut();
    void preview();
    void addPreview(Answer& answer);
    void addRefused(const Answer& answer, const QString& reason);
    void validate();

    Session& m_session;
    std::vector<Answer> m_answers;
    QTreeWidget* m_list;
    QLineEdit* m_reason;
    QLabel* m_reasonLabel;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace shirube::ui
