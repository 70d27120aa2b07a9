// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/AnswersDialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "application/ScoreService.h"
#include "dialogs/DialogParts.h"
#include "models/QtTranslator.h"
#include "session/Paths.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using application::AnswerPreview;
using models::textOf;
using models::toQString;

namespace {

enum Column { File, Reviewer, Outcome, ColumnCount };
constexpr int kWidth = 860;
constexpr int kHeight = 460;
constexpr int kFileWidth = 300;
constexpr int kReviewerWidth = 180;

}  // namespace

AnswersDialog::AnswersDialog(Session& session, std::vector<std::filesystem::path> answers, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_list(new QTreeWidget(this)),
      m_reason(new QLineEdit(this)),
      m_reasonLabel(new QLabel(tr("&Reason for replacing sheets:"), this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("answersDialog"));
    setWindowTitle(tr("Take in answers"));
    for (auto& path : answers) {
        m_answers.push_back({std::move(path)});
    }
    layOut();
    connect(m_reason, &QLineEdit::textEdited, this, &AnswersDialog::validate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AnswersDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    preview();
}

void AnswersDialog::layOut() {
    m_list->setObjectName(QStringLiteral("answers"));
    m_list->setAccessibleName(tr("Answers"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("File or subject"), tr("Reviewer"), tr("What it changes")});
    m_list->setWordWrap(true);
    m_list->header()->resizeSection(File, kFileWidth);
    m_list->header()->resizeSection(Reviewer, kReviewerWidth);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reasonLabel->setBuddy(m_reason);
    auto* row = new QHBoxLayout;
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(
        tr("Answers to score packets"),
        tr("Nothing is taken in yet. The scores stay sealed; only which sheets are in is known. Each answer is one "
           "change that can be undone."),
        this));
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    resize(kWidth, kHeight);
}

void AnswersDialog::preview() {
    m_list->clear();
    for (auto& answer : m_answers) {
        answer.canTake = false;
        answer.needsReason = false;
        if (m_session.isOpen()) {
            addPreview(answer);
        } else {
            addRefused(answer, tr("No store is open."));
        }
    }
    const bool needsReason =
        std::any_of(m_answers.begin(), m_answers.end(), [](const Answer& answer) { return answer.needsReason; });
    m_reason->setVisible(needsReason);
    m_reasonLabel->setVisible(needsReason);
    validate();
}

void AnswersDialog::addRefused(const Answer& answer, const QString& reason) {
    auto* item = new QTreeWidgetItem(m_list);
    item->setText(File, pathText(answer.path.filename()));
    item->setToolTip(File, pathText(answer.path));
    item->setText(Outcome, tr("！ Refused: %1").arg(reason));
    item->setToolTip(Outcome, reason);
    item->setForeground(Outcome, Theme::alertText(palette()));
}

void AnswersDialog::addPreview(Answer& answer) {
    const auto read = m_session.workspace().scores().previewAnswer(answer.path);
    if (!read) {
        addRefused(answer, textOf(read.error().message));
        return;
    }
    const auto count = [&](AnswerPreview::Change change) {
        return QString::number(std::count_if(read->lines.begin(), read->lines.end(),
                                             [change](const auto& line) { return line.change == change; }));
    };
    answer.canTake = true;
    answer.needsReason = read->needsReason;
    auto* item = new QTreeWidgetItem(m_list);
    item->setText(File, pathText(answer.path.filename()));
    item->setToolTip(File, pathText(answer.path));
    item->setText(Reviewer, toQString(read->reviewerName));
    item->setText(Outcome, tr("%1: %2 new, %3 unchanged, %4 replaced", "a review, and sheets of an answer")
                               .arg(toQString(read->roundName), count(AnswerPreview::Change::New),
                                    count(AnswerPreview::Change::Same), count(AnswerPreview::Change::Replaces)));
    for (const auto& line : read->lines) {
        auto* sheet = new QTreeWidgetItem(item);
        sheet->setText(File, toQString(line.title));
        switch (line.change) {
            case AnswerPreview::Change::New:
                sheet->setText(Outcome, tr("new", "a sheet in an answer"));
                break;
            case AnswerPreview::Change::Same:
                sheet->setText(Outcome, tr("unchanged", "a sheet in an answer"));
                break;
            case AnswerPreview::Change::Replaces:
                sheet->setText(Outcome, tr("replaces the sheet that is in; both stay"));
                break;
        }
    }
    item->setExpanded(true);
}

void AnswersDialog::validate() {
    const auto good =
        std::count_if(m_answers.begin(), m_answers.end(), [](const Answer& answer) { return answer.canTake; });
    const bool lacksReason = m_reason->isVisibleTo(this) && m_reason->text().trimmed().isEmpty();
    auto* take = m_buttons->button(QDialogButtonBox::Ok);
    take->setText(good > 0 ? tr("Take in %n answer(s)", nullptr, static_cast<int>(good)) : tr("Take in"));
    take->setEnabled(good > 0 && !lacksReason);
    const auto refused = static_cast<int>(m_answers.size()) - static_cast<int>(good);
    showProblem(*m_problem, refused > 0 ? tr("%n answer(s) are refused and stay out.", nullptr, refused) : QString());
}

void AnswersDialog::accept() {
    if (!m_buttons->button(QDialogButtonBox::Ok)->isEnabled()) {
        return;
    }
    const auto reason = models::toUtf8(m_reason->text().trimmed());
    int taken = 0;
    QString failure;
    std::vector<Answer> left;
    for (const auto& answer : m_answers) {
        if (!answer.canTake) {
            continue;
        }
        const auto imported = failure.isEmpty() ? m_session.workspace().scores().importAnswer(
                                                      answer.path, answer.needsReason ? reason : std::string())
                                                : base::Status();
        if (!failure.isEmpty()) {
            left.push_back(answer);
        } else if (!imported) {
            failure = textOf(imported.error().message);
            left.push_back(answer);
        } else {
            ++taken;
        }
    }
    if (taken > 0) {
        m_session.announce(tr("Took in %n answer(s).", nullptr, taken));
        m_session.refresh();
    }
    if (!failure.isEmpty()) {
        m_answers = std::move(left);
        preview();
        showProblem(*m_problem, failure);
        return;
    }
    QDialog::accept();
}

}  // namespace shirube::ui
