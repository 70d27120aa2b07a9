// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ReviseLineDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include "models/AmountText.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

// A printed amount belongs to these kinds; the others are lines without one.
constexpr std::array kKinds{domain::AmountKind::Confirmed, domain::AmountKind::WithinEnvelope, domain::AmountKind::Part,
                            domain::AmountKind::Repeated, domain::AmountKind::Outside};
constexpr std::array kStatuses{domain::BudgetStatus::Requested, domain::BudgetStatus::Proposal,
                               domain::BudgetStatus::Enacted};

}  // namespace

ReviseLineDialog::ReviseLineDialog(Session& session, application::LineDetail detail,
                                   const std::vector<domain::Source>& sources, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_detail(std::move(detail)),
      m_amount(new QLineEdit(this)),
      m_preview(new QLabel(this)),
      m_kind(new QComboBox(this)),
      m_envelope(new QLineEdit(this)),
      m_status(new QComboBox(this)),
      m_isNew(new QCheckBox(tr("Printed as &new (新規)"), this)),
      m_source(new QComboBox(this)),
      m_locator(new QLineEdit(this)),
      m_reason(new QLineEdit(this)),
      m_problem(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Edit the amount"));
    setMinimumWidth(640);
    buildForm();
    fill(sources);
    const auto changed = [this] {
        m_touched = true;
        validate();
    };
    for (auto* edit : {m_amount, m_envelope, m_locator, m_reason}) {
        connect(edit, &QLineEdit::textEdited, this, changed);
    }
    for (auto* combo : {m_kind, m_status, m_source}) {
        connect(combo, &QComboBox::currentIndexChanged, this, changed);
    }
    connect(m_isNew, &QCheckBox::toggled, this, changed);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ReviseLineDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
    m_amount->selectAll();
    m_amount->setFocus();
}

void ReviseLineDialog::buildForm() {
    auto* heading = new QLabel(this);
    auto font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setWordWrap(true);
    const auto& programme = m_detail.programme;
    heading->setText(
        toQString(m_session.isEnglish() && !programme.englishName.empty() ? programme.englishName : programme.name));
    auto* cycle = new QLabel(toQString(m_detail.line.cycle.nameWithStatus(m_detail.line.status)), this);
    auto quiet = cycle->palette();
    quiet.setColor(QPalette::WindowText, Theme::secondaryText(palette()));
    cycle->setPalette(quiet);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_preview->setMinimumHeight(m_preview->fontMetrics().lineSpacing() * 2);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Amount:"), m_amount);
    form->addRow(QString(), m_preview);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Envelope:"), m_envelope);
    form->addRow(tr("&Status:"), m_status);
    form->addRow(QString(), m_isNew);
    form->addRow(tr("S&ource:"), m_source);
    form->addRow(tr("&Place in the source:"), m_locator);
    form->addRow(tr("&Reason:"), m_reason);
    m_amount->setPlaceholderText(tr("As printed, such as 9,916億円"));
    m_envelope->setPlaceholderText(tr("What the amount is within"));
    m_locator->setPlaceholderText(tr("Page, section, slide or table"));
    m_reason->setPlaceholderText(tr("Why the amount changes; kept in the history"));
    for (auto* edit : {m_amount, m_envelope, m_locator, m_reason}) {
        edit->setAccessibleName(static_cast<QLabel*>(form->labelForField(edit))->text().remove(QLatin1Char('&')));
    }
    for (auto* combo : {m_kind, m_status, m_source}) {
        combo->setAccessibleName(static_cast<QLabel*>(form->labelForField(combo))->text().remove(QLatin1Char('&')));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
    }
    m_source->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_amount->setObjectName(QStringLiteral("amount"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_locator->setObjectName(QStringLiteral("locator"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_envelope->setObjectName(QStringLiteral("envelope"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing() * 2);
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto alert = m_problem->palette();
    alert.setColor(QPalette::WindowText, Theme::alertText(palette()));
    m_problem->setPalette(alert);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(heading);
    column->addWidget(cycle);
    column->addSpacing(Theme::kGrid);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
}

void ReviseLineDialog::fill(const std::vector<domain::Source>& sources) {
    const auto& line = m_detail.line;
    for (const auto kind : kKinds) {
        m_kind->addItem(textOf(domain::label(kind)), toQString(domain::toKey(kind)));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(toQString(domain::toKey(line.kind)))));
    for (const auto status : kStatuses) {
        m_status->addItem(textOf(domain::label(status)), toQString(domain::toKey(status)));
    }
    m_status->setCurrentIndex(m_status->findData(toQString(domain::toKey(line.status))));
    for (const auto& source : sources) {
        m_source->addItem(toQString(source.title), toQString(source.id.value()));
    }
    m_envelope->setText(toQString(line.envelopeLabel));
    m_isNew->setChecked(line.isNew);
    if (line.amount) {
        m_amount->setText(toQString(line.amount->raw));
    }
    for (const auto& fact : m_detail.facts) {
        if (fact.fact.aspect == domain::FactAspect::Amount && !fact.statements.empty()) {
            const auto& citation = fact.statements.front().citation;
            m_source->setCurrentIndex(std::max(0, m_source->findData(toQString(citation.source.value()))));
            m_locator->setText(toQString(citation.locator));
            m_locator->setCursorPosition(0);
        }
    }
}

application::LineRevision ReviseLineDialog::revision() const {
    application::LineRevision revision;
    revision.line = m_detail.line.id;
    revision.expectedRevision = m_detail.revision;
    revision.amountText = toUtf8(m_amount->text());
    revision.kind = domain::amountKindFromKey(toUtf8(m_kind->currentData().toString())).value_or(m_detail.line.kind);
    if (revision.kind == domain::AmountKind::WithinEnvelope) {
        revision.envelopeLabel = toUtf8(m_envelope->text());
    }
    revision.status =
        domain::budgetStatusFromKey(toUtf8(m_status->currentData().toString())).value_or(m_detail.line.status);
    revision.isNew = m_isNew->isChecked();
    revision.source = domain::SourceId(toUtf8(m_source->currentData().toString()));
    revision.locator = toUtf8(m_locator->text());
    revision.reason = toUtf8(m_reason->text());
    return revision;
}

void ReviseLineDialog::validate() {
    const auto entered = revision();
    m_envelope->setEnabled(entered.kind == domain::AmountKind::WithinEnvelope);
    const auto amount = domain::StatedAmount::parse(entered.amountText);
    showAmount(amount);
    const auto status = m_session.workspace().budgets().check(entered);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(status.has_value());
    const bool isSaid = !status && !amount && status.error() == amount.error();
    showProblem(status || !m_touched || isSaid ? QString() : textOf(status.error().message));
}

void ReviseLineDialog::showAmount(const base::Result<domain::StatedAmount>& amount) {
    const bool isWrong = m_touched && !amount;
    const auto problem = isWrong ? textOf(amount.error().message) : QString();
    if (amount) {
        m_preview->setText(tr("= %1").arg(models::AmountText::moneyWithUnit(amount->money, domain::AmountUnit::Yen)));
    } else {
        m_preview->setText(isWrong ? problem : tr("—"));
    }
    auto ink = palette();
    ink.setColor(QPalette::WindowText, isWrong ? Theme::alertText(palette()) : Theme::secondaryText(palette()));
    m_preview->setPalette(ink);
    m_amount->setAccessibleDescription(problem);
    if (m_amount->property(Theme::kInvalidProperty).toBool() != isWrong) {
        m_amount->setProperty(Theme::kInvalidProperty, isWrong);
        // A style sheet looks at properties only when it is applied.
        m_amount->style()->unpolish(m_amount);
        m_amount->style()->polish(m_amount);
    }
}

void ReviseLineDialog::showProblem(const QString& text) {
    m_problem->setText(text);
    m_problem->setAccessibleName(text);
}

void ReviseLineDialog::accept() {
    if (const auto saved = m_session.workspace().budgets().revise(revision()); !saved) {
        showProblem(textOf(saved.error().message));
        return;
    }
    QDialog::accept();
}

}  // namespace shirube::ui
