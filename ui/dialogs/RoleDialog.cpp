// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/RoleDialog.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include "application/RoleService.h"
#include "dialogs/DialogParts.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using domain::Role;
using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

constexpr int kWidth = 480;
constexpr int kWaitTick = 200;

}  // namespace

RoleDialog::RoleDialog(Session& session, Role role, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_roles(new QButtonGroup(this)),
      m_name(new QComboBox(this)),
      m_hint(new QLabel(this)),
      m_pin(new QLineEdit(this)),
      m_again(new QLineEdit(this)),
      m_againLabel(new QLabel(tr("Once &again:"), this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)),
      m_wait(new QTimer(this)) {
    setObjectName(QStringLiteral("roleDialog"));
    setWindowTitle(tr("Role"));
    setMinimumWidth(kWidth);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    fillReviewers();
    addRoles(*form, role);
    addFields(*form);
    nameFields(*form);
    m_again->setAccessibleName(tr("PIN once again"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Sign in"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(tr("Who is working with this store?"),
                                    tr("The role decides what is shown of reviews. A PIN keeps one role from another's "
                                       "desk; it does not encrypt the file."),
                                    this));
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    connect(m_roles, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn) {
            showRole();
        }
    });
    connect(m_name, &QComboBox::currentIndexChanged, this, &RoleDialog::showRole);
    for (auto* edit : {m_pin, m_again}) {
        connect(edit, &QLineEdit::textChanged, this, &RoleDialog::validate);
    }
    m_wait->setInterval(kWaitTick);
    connect(m_wait, &QTimer::timeout, this, &RoleDialog::wait);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RoleDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showRole();
    wait();
}

void RoleDialog::addRoles(QFormLayout& form, Role role) {
    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::kGrid / 2);
    const auto add = [&](Role which, const char* name, const QString& text) {
        auto* button = new QRadioButton(text, this);
        button->setObjectName(QLatin1String(name));
        m_roles->addButton(button, static_cast<int>(which));
        column->addWidget(button);
        button->setChecked(which == role);
        return button;
    };
    add(Role::Analyst, "roleAnalyst", tr("A&nalyst"));
    auto* reviewer = add(Role::Reviewer, "roleReviewer", tr("Re&viewer"));
    add(Role::Secretariat, "roleSecretariat", tr("Secre&tariat"));
    if (m_name->count() == 0) {
        reviewer->setEnabled(false);
        reviewer->setToolTip(tr("The store has no reviewers yet: the secretariat adds them under Reviews."));
        if (role == Role::Reviewer) {
            m_roles->button(static_cast<int>(Role::Analyst))->setChecked(true);
        }
    }
    auto* label = new QLabel(tr("Role:"), this);
    label->setAlignment(Qt::AlignTop);
    form.addRow(label, column);
}

void RoleDialog::addFields(QFormLayout& form) {
    m_name->setObjectName(QStringLiteral("roleName"));
    m_pin->setObjectName(QStringLiteral("pin"));
    m_again->setObjectName(QStringLiteral("pinAgain"));
    m_hint->setObjectName(QStringLiteral("roleHint"));
    m_hint->setWordWrap(true);
    auto quiet = m_hint->palette();
    quiet.setColor(QPalette::WindowText, Theme::secondaryText(palette()));
    m_hint->setPalette(quiet);
    for (auto* edit : {m_pin, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
    }
    m_againLabel->setBuddy(m_again);
    form.addRow(tr("Na&me:"), m_name);
    form.addRow(QString(), m_hint);
    form.addRow(tr("&PIN:"), m_pin);
    form.addRow(m_againLabel, m_again);
}

void RoleDialog::fillReviewers() {
    const auto reviewers = m_session.workspace().roles().reviewers();
    if (!reviewers) {
        showProblem(*m_problem, textOf(reviewers.error().message));
        return;
    }
    for (const auto& reviewer : *reviewers) {
        m_name->addItem(reviewer.affiliation.empty()
                            ? toQString(reviewer.name)
                            : tr("%1 (%2)", "a reviewer and the affiliation")
                                  .arg(toQString(reviewer.name), toQString(reviewer.affiliation)),
                        toQString(reviewer.id.value()));
    }
}

domain::Viewer RoleDialog::chosen() const {
    domain::Viewer viewer;
    viewer.role = static_cast<Role>(m_roles->checkedId());
    if (viewer.role == Role::Reviewer) {
        viewer.reviewer = domain::ReviewerId(toUtf8(m_name->currentData().toString()));
    }
    return viewer;
}

void RoleDialog::showRole() {
    const auto viewer = chosen();
    const auto hasPin = m_session.workspace().roles().hasPin(viewer);
    m_needsPin = hasPin && *hasPin;
    m_isFirstPin = hasPin && !*hasPin && viewer.role == Role::Secretariat;
    m_name->setEnabled(viewer.role == Role::Reviewer);
    m_pin->clear();
    m_again->clear();
    m_pin->setEnabled(m_needsPin || m_isFirstPin);
    m_again->setVisible(m_isFirstPin);
    m_againLabel->setVisible(m_isFirstPin);
    QString hint;
    if (m_isFirstPin) {
        hint = tr("The secretariat has no PIN in this store yet. Choose one now: at least 4 characters.");
    } else if (!m_needsPin) {
        hint = viewer.role == Role::Reviewer
                   ? tr("This reviewer has no PIN yet: the secretariat sets it under Reviews.")
                   : tr("This role has no PIN.");
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    showProblem(*m_problem, hasPin ? QString() : textOf(hasPin.error().message));
    validate();
    if (m_pin->isEnabled()) {
        m_pin->setFocus();
    }
}

void RoleDialog::validate() {
    const bool isWaiting = m_session.pinGuard().millisecondsLeft() > 0;
    const bool isTyped = !m_pin->text().isEmpty();
    const bool isMissing = chosen().role == Role::Reviewer && !m_needsPin;
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(!isWaiting && !isMissing && (isTyped || !m_pin->isEnabled()) &&
                     (!m_isFirstPin || m_pin->text() == m_again->text()));
    if (m_isFirstPin) {
        const bool isOther = !m_again->text().isEmpty() && m_pin->text() != m_again->text();
        showProblem(*m_problem, isOther ? tr("The two are not the same.") : QString());
    }
}

void RoleDialog::wait() {
    const auto left = m_session.pinGuard().millisecondsLeft();
    if (left > 0) {
        m_wait->start();
        showProblem(*m_problem, tr("The PIN is wrong. Wait %n second(s) before the next try.", nullptr,
                                   static_cast<int>((left + 999) / 1000)));
    } else if (m_wait->isActive()) {
        m_wait->stop();
        showProblem(*m_problem, {});
    }
    validate();
}

void RoleDialog::refuse(const QString& problem, bool isWrongPin) {
    showProblem(*m_problem, problem);
    m_pin->setFocus();
    m_pin->selectAll();
    if (isWrongPin) {
        m_session.pinGuard().refused();
        wait();
    }
}

void RoleDialog::accept() {
    if (!m_buttons->button(QDialogButtonBox::Ok)->isEnabled()) {
        return;
    }
    const auto viewer = chosen();
    const auto pin = toUtf8(m_pin->text());
    if (m_isFirstPin) {
        if (const auto set = m_session.workspace().roles().setPin(viewer, {}, pin); !set) {
            refuse(textOf(set.error().message), false);
            return;
        }
    }
    const auto signedIn = viewer.role == Role::Analyst ? m_session.signOut(pin) : m_session.signIn(viewer, pin);
    if (!signedIn) {
        refuse(textOf(signedIn.error().message), signedIn.error().code == base::ErrorCode::InvalidInput);
        return;
    }
    m_session.pinGuard().accepted();
    QDialog::accept();
}

}  // namespace shirube::ui
