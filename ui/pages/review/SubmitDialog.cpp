// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/SubmitDialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "dialogs/DialogParts.h"
#include "models/QtTranslator.h"
#include "models/ScoreText.h"
#include "session/Desk.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::ScoreBoard;
using models::ScoreText;
using models::toQString;

namespace {

constexpr int kWidth = 640;
constexpr int kMostLines = 8;

}  // namespace

SubmitDialog::SubmitDialog(Session& session, const std::vector<int>& sheets, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_reason(new QLineEdit(this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("submitDialog"));
    setWindowTitle(tr("Submit sheets"));
    const auto& board = m_session.desk().board();
    auto* list = new QListWidget(this);
    list->setObjectName(QStringLiteral("submitList"));
    list->setAccessibleName(tr("Sheets"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setWordWrap(true);
    for (const int sheet : sheets) {
        if (board.canSubmit(sheet)) {
            m_sheets.push_back(sheet);
            m_isReplacing = m_isReplacing || board.isReplacing(sheet);
            list->addItem(lineOf(sheet));
        }
    }
    int left = 0;
    for (const int sheet : sheets) {
        if (!board.canSubmit(sheet)) {
            ++left;
            auto* item = new QListWidgetItem(tr("Not submitted: %1 – %2", "a subject and what keeps its sheet back")
                                                 .arg(toQString(board.sheet(sheet).subject.title), hindranceOf(sheet)),
                                             list);
            item->setForeground(Theme::secondaryText(palette()));
        }
    }
    list->setMinimumHeight(Theme::kRowHeight * (qMin(list->count(), kMostLines) + 1));
    m_reason->setObjectName(QStringLiteral("reason"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Reason for the change:"), m_reason);
    nameFields(*form);
    m_reason->setVisible(m_isReplacing);
    form->labelForField(m_reason)->setVisible(m_isReplacing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(
        left == 0
            ? tr("%n sheet(s) to submit", nullptr, static_cast<int>(m_sheets.size()))
            : tr("%1 of %2 sheets to submit").arg(QString::number(m_sheets.size()), QString::number(sheets.size())),
        tr("What is submitted is sealed and can't be taken back. It can be replaced later, with a "
           "reason; both stay."),
        this));
    column->addWidget(list, 1);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    resize(kWidth, sizeHint().height());
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Submit"));
    connect(m_reason, &QLineEdit::textEdited, this, &SubmitDialog::validate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SubmitDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
    if (m_isReplacing) {
        m_reason->setFocus();
    } else {
        m_buttons->button(QDialogButtonBox::Ok)->setFocus();
    }
}

QString SubmitDialog::lineOf(int sheet) const {
    const auto& board = m_session.desk().board();
    const auto& shown = board.sheet(sheet);
    const auto title = toQString(shown.subject.title);
    const auto sum = ScoreText::total(shown);
    if (board.isReplacing(sheet)) {
        return sum.isEmpty() ? tr("%1 – replaces what was submitted").arg(title)
                             : tr("%1 – %2 – replaces what was submitted").arg(title, sum);
    }
    return sum.isEmpty() ? title : tr("%1 – %2", "a subject and the sum of its scores").arg(title, sum);
}

QString SubmitDialog::hindranceOf(int sheet) const {
    const auto& board = m_session.desk().board();
    const auto& shown = board.sheet(sheet);
    if (!shown.takesScores) {
        return ScoreText::lock(shown);
    }
    if (const int invalid = board.invalid(sheet); invalid > 0) {
        return tr("%n value(s) are no scores", nullptr, invalid);
    }
    if (board.open(sheet) > 0) {
        return tr("%1 of %2 items are open")
            .arg(QString::number(board.open(sheet)), QString::number(board.itemCount(sheet)));
    }
    return tr("submitted as it is");
}

void SubmitDialog::validate() {
    const bool needsReason = m_isReplacing && m_reason->text().trimmed().isEmpty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_sheets.empty() && !needsReason);
    showProblem(*m_problem, {});
}

void SubmitDialog::accept() {
    if (!m_buttons->button(QDialogButtonBox::Ok)->isEnabled()) {
        return;
    }
    const auto count = static_cast<int>(m_sheets.size());
    if (const auto done = m_session.desk().submit(m_sheets, models::toUtf8(m_reason->text().trimmed())); !done) {
        showProblem(*m_problem, models::textOf(done.error().message));
        return;
    }
    m_session.announce(tr("Submitted %n sheet(s).", nullptr, count));
    QDialog::accept();
}

}  // namespace shirube::ui
