// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/NoteDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "application/ReconciliationService.h"
#include "domain/ScopeDifference.h"
#include "models/CheckText.h"
#include "models/QtTranslator.h"
#include "models/VerdictMark.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::toUtf8;

NoteDialog::NoteDialog(Session& session, const analysis::Check& check, const domain::CheckNote* note, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_check(check.id),
      m_former(note ? note->text : std::string()),
      m_scope(new QComboBox(this)),
      m_text(new QPlainTextEdit(this)),
      m_problem(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Note on a check"));
    setMinimumWidth(560);
    auto* heading = new QLabel(models::textOf(check.label), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    const auto verdict = models::verdictText(check.verdict);
    auto* below =
        new QLabel(note ? tr("%1　last written by %2, %3", "a verdict, the author of a note, its time")
                              .arg(verdict, models::toQString(note->author), models::CheckText::localTime(note->time))
                        : verdict,
                   this);
    below->setTextFormat(Qt::PlainText);
    auto quiet = below->palette();
    quiet.setColor(QPalette::WindowText, Theme::secondaryText(palette()));
    below->setPalette(quiet);
    auto* hint = new QLabel(tr("What you found out about it. The note never changes the verdict; it is kept with your "
                               "name and the time. Ctrl+Enter saves."),
                            this);
    hint->setWordWrap(true);
    hint->setPalette(quiet);
    m_scope->setObjectName(QStringLiteral("scope"));
    m_scope->setAccessibleName(tr("Difference in scope"));
    m_scope->addItem(tr("The figures are of one thing"));
    const auto scope = domain::scopeOf(m_former);
    for (const auto each : domain::allScopeDifferences()) {
        m_scope->addItem(models::textOf(label(each)));
        if (each == scope) {
            m_scope->setCurrentIndex(m_scope->count() - 1);
        }
    }
    m_text->setObjectName(QStringLiteral("note"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(models::toQString(domain::withScope(m_former, std::nullopt)));
    m_text->moveCursor(QTextCursor::End);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 6);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto alert = m_problem->palette();
    alert.setColor(QPalette::WindowText, Theme::alertText(palette()));
    m_problem->setPalette(alert);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(heading);
    column->addWidget(below);
    column->addWidget(m_scope);
    column->addWidget(m_text, 1);
    column->addWidget(hint);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &NoteDialog::validate);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteDialog::validate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NoteDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
    m_text->setFocus();
}

// The note as it would be kept, with the chosen difference in scope.
std::string NoteDialog::text() const {
    const auto scopes = domain::allScopeDifferences();
    const auto index = m_scope->currentIndex();
    const auto scope = index < 1 ? std::nullopt : std::optional(scopes[static_cast<std::size_t>(index - 1)]);
    return domain::withScope(toUtf8(m_text->toPlainText()), scope);
}

void NoteDialog::validate() {
    const auto now = text();
    auto* save = m_buttons->button(QDialogButtonBox::Ok);
    save->setText(now.empty() && !m_former.empty() ? tr("Remove") : tr("Save"));
    save->setEnabled(now != m_former);
    m_problem->hide();
}

void NoteDialog::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_buttons->button(QDialogButtonBox::Ok)->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

void NoteDialog::accept() {
    const auto saved = m_session.workspace().reconciliation().setNote(m_check, text(), m_former);
    if (!saved) {
        m_problem->setText(models::textOf(saved.error().message));
        m_problem->setAccessibleName(m_problem->text());
        m_problem->show();
        return;
    }
    QDialog::accept();
}

}  // namespace shirube::ui
