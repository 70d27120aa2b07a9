// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/PassphraseDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "application/ReviewService.h"
#include "dialogs/DialogParts.h"
#include "models/QtTranslator.h"
#include "style/Theme.h"

namespace shirube::ui {

using application::ReviewService;
using models::toQString;
using models::toUtf8;

namespace {

constexpr int kWidth = 520;

}  // namespace

PassphraseDialog::PassphraseDialog(QWidget* parent, Mode mode, const QString& title, const QString& text)
    : QDialog(parent),
      m_mode(mode),
      m_phrase(new QLineEdit(this)),
      m_again(new QLineEdit(this)),
      m_show(new QCheckBox(tr("&Show what is typed"), this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(mode == Mode::Choose ? tr("Choose a passphrase") : tr("Passphrase"));
    setMinimumWidth(kWidth);
    m_phrase->setObjectName(QStringLiteral("passphrase"));
    m_again->setObjectName(QStringLiteral("passphraseAgain"));
    m_show->setObjectName(QStringLiteral("passphraseShown"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->addRow(tr("&Passphrase:"), m_phrase);
    if (mode == Mode::Choose) {
        form->addRow(tr("Once &again:"), m_again);
        addSuggestion();
    } else {
        m_again->hide();
    }
    form->addRow(QString(), m_show);
    nameFields(*form);
    for (auto* edit : {m_phrase, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, &PassphraseDialog::validate);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(title, text, this));
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    connect(m_show, &QCheckBox::toggled, this, [this](bool isShown) {
        for (auto* edit : {m_phrase, m_again}) {
            edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        }
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
    m_phrase->setFocus();
}

void PassphraseDialog::addSuggestion() {
    auto* suggest = new QPushButton(tr("S&uggest one"), this);
    suggest->setObjectName(QStringLiteral("suggestPassphrase"));
    m_buttons->addButton(suggest, QDialogButtonBox::ActionRole);
    suggest->setAutoDefault(false);
    connect(suggest, &QPushButton::clicked, this, [this] {
        // It has to be written down: it is shown.
        m_show->setChecked(true);
        const auto phrase = toQString(ReviewService::suggestPassphrase());
        m_phrase->setText(phrase);
        m_again->setText(phrase);
        m_phrase->setFocus();
        m_phrase->selectAll();
    });
}

void PassphraseDialog::setAction(std::function<base::Status(const std::string&)> action) {
    m_action = std::move(action);
}

void PassphraseDialog::setActionText(const QString& text) {
    m_buttons->button(QDialogButtonBox::Ok)->setText(text);
}

std::string PassphraseDialog::passphrase() const {
    return toUtf8(m_phrase->text());
}

void PassphraseDialog::validate() {
    QString problem;
    const bool isTyped = !m_phrase->text().isEmpty();
    bool isGood = isTyped;
    if (m_mode == Mode::Choose && isTyped) {
        if (const auto checked = ReviewService::checkPassphrase(passphrase()); !checked) {
            problem = models::textOf(checked.error().message);
            isGood = false;
        } else if (m_phrase->text() != m_again->text()) {
            problem = m_again->text().isEmpty() ? QString() : tr("The two are not the same.");
            isGood = false;
        }
    }
    showProblem(*m_problem, problem);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isGood);
}

void PassphraseDialog::accept() {
    if (!m_buttons->button(QDialogButtonBox::Ok)->isEnabled()) {
        return;
    }
    if (m_action) {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        const auto done = m_action(passphrase());
        QApplication::restoreOverrideCursor();
        if (!done) {
            showProblem(*m_problem, models::textOf(done.error().message));
            m_phrase->setFocus();
            m_phrase->selectAll();
            return;
        }
    }
    QDialog::accept();
}

}  // namespace shirube::ui
