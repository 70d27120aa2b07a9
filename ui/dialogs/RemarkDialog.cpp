// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/RemarkDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "application/ReviewResultService.h"
#include "dialogs/DialogParts.h"
#include "models/QtTranslator.h"
#include "session/Days.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using domain::FindingKind;
using domain::FindingStatus;
using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

constexpr int kWidth = 640;

void choose(QComboBox& combo, const QVariant& data) {
    combo.setCurrentIndex(qMax(0, combo.findData(data)));
}

}  // namespace

RemarkDialog::RemarkDialog(Session& session, std::shared_ptr<const domain::ReviewBook> book,
                           domain::ReviewRemark remark, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_book(std::move(book)),
      m_remark(std::move(remark)),
      m_round(new QComboBox(this)),
      m_subject(new QComboBox(this)),
      m_author(new QComboBox(this)),
      m_topic(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_response(new QPlainTextEdit(this)),
      m_status(new QComboBox(this)),
      m_hasDue(new QCheckBox(tr("&Due on"), this)),
      m_due(new QDateEdit(this)),
      m_restricted(new QCheckBox(tr("&Not public"), this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    const bool isNew = m_remark.id.isEmpty();
    setObjectName(QStringLiteral("remarkDialog"));
    setWindowTitle(isNew ? tr("Add a finding") : tr("Change a finding"));
    setMinimumWidth(kWidth);
    m_round->setObjectName(QStringLiteral("remarkRound"));
    m_subject->setObjectName(QStringLiteral("remarkSubject"));
    m_author->setObjectName(QStringLiteral("remarkAuthor"));
    m_author->setEditable(true);
    m_author->lineEdit()->setPlaceholderText(tr("A label or a body, never a name that must not be published"));
    m_topic->setObjectName(QStringLiteral("remarkTopic"));
    m_kind->setObjectName(QStringLiteral("remarkKind"));
    m_response->setObjectName(QStringLiteral("remarkResponse"));
    m_response->setTabChangesFocus(true);
    m_response->setMinimumHeight(m_response->fontMetrics().lineSpacing() * 4);
    m_status->setObjectName(QStringLiteral("remarkStatus"));
    m_hasDue->setObjectName(QStringLiteral("remarkHasDue"));
    m_due->setObjectName(QStringLiteral("remarkDue"));
    m_due->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_due->setCalendarPopup(true);
    m_restricted->setObjectName(QStringLiteral("remarkRestricted"));
    const auto& rounds = m_book->content().rounds;
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round) {
        if (round->programme == m_remark.programme) {
            m_round->addItem(toQString(round->name), toQString(round->id.value()));
        }
    }
    for (const auto kind : {FindingKind::Issue, FindingKind::Positive}) {
        m_kind->addItem(textOf(domain::label(kind)), static_cast<int>(kind));
    }
    for (const auto status : {FindingStatus::None, FindingStatus::ToConsider, FindingStatus::Ongoing,
                              FindingStatus::Addressed, FindingStatus::Disagreed}) {
        m_status->addItem(textOf(domain::label(status)), static_cast<int>(status));
    }
    choose(*m_round, toQString(m_remark.round.value()));
    m_topic->setText(toQString(m_remark.topic));
    choose(*m_kind, static_cast<int>(m_remark.kind));
    m_response->setPlainText(toQString(m_remark.response));
    choose(*m_status, static_cast<int>(m_remark.status));
    m_hasDue->setChecked(m_remark.dueOn.has_value());
    m_due->setDate(dateOf(m_remark.dueOn.value_or(m_session.today())));
    m_due->setEnabled(m_hasDue->isChecked());
    m_restricted->setChecked(m_remark.isRestricted);
    auto* due = new QHBoxLayout;
    due->addWidget(m_hasDue);
    due->addWidget(m_due);
    due->addStretch(1);
    due->addWidget(m_restricted);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Re&view:"), m_round);
    form->addRow(tr("&Subject:"), m_subject);
    form->addRow(tr("&Author:"), m_author);
    form->addRow(tr("&Topic:"), m_topic);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Response:"), m_response);
    form->addRow(tr("S&tatus:"), m_status);
    form->addRow(QString(), due);
    nameFields(*form);
    m_due->setAccessibleName(tr("Due on"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add") : tr("Save"));
    connect(m_round, &QComboBox::currentIndexChanged, this, &RemarkDialog::fillSubjects);
    connect(m_hasDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    connect(m_topic, &QLineEdit::textChanged, this, &RemarkDialog::validate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RemarkDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillSubjects();
    m_author->setEditText(toQString(m_remark.author));
    m_topic->setFocus();
}

void RemarkDialog::fillSubjects() {
    const domain::ReviewRoundId round(toUtf8(m_round->currentData().toString()));
    m_subject->clear();
    m_subject->addItem(tr("The review as a whole"), QString());
    for (const auto* subject : m_book->subjectsOf(round)) {
        m_subject->addItem(toQString(subject->title), toQString(subject->id.value()));
    }
    choose(*m_subject, toQString(m_remark.subject.value()));
    const auto author = m_author->currentText();
    m_author->clear();
    for (const auto* member : m_book->panelOf(round)) {
        m_author->addItem(toQString(member->label));
    }
    m_author->setEditText(author);
    validate();
}

domain::ReviewRemark RemarkDialog::remark() const {
    auto remark = m_remark;
    remark.round = domain::ReviewRoundId(toUtf8(m_round->currentData().toString()));
    remark.subject = domain::ReviewSubjectId(toUtf8(m_subject->currentData().toString()));
    remark.author = toUtf8(m_author->currentText().trimmed());
    remark.topic = toUtf8(m_topic->text().trimmed());
    remark.kind = static_cast<FindingKind>(m_kind->currentData().toInt());
    remark.response = toUtf8(m_response->toPlainText().trimmed());
    remark.status = static_cast<FindingStatus>(m_status->currentData().toInt());
    remark.dueOn = m_hasDue->isChecked() ? std::optional(dayOf(m_due->date())) : std::nullopt;
    remark.isRestricted = m_restricted->isChecked();
    return remark;
}

void RemarkDialog::validate() {
    const bool hasTopic = !m_topic->text().trimmed().isEmpty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(hasTopic);
    showProblem(*m_problem, hasTopic ? QString() : tr("Say what it is about."));
}

void RemarkDialog::accept() {
    const auto saved = m_session.workspace().reviewResults().saveRemark(remark());
    if (!saved) {
        showProblem(*m_problem, textOf(saved.error().message));
        return;
    }
    QDialog::accept();
}

}  // namespace shirube::ui
