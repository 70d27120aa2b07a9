// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ActualDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "dialogs/DialogParts.h"
#include "dialogs/EvidenceFields.h"
#include "models/IndicatorPeriods.h"
#include "models/IndicatorText.h"
#include "models/IndicatorTrial.h"
#include "models/QtTranslator.h"
#include "models/StatusMark.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using application::ActualEntry;
using domain::IndicatorMeasure;
using models::IndicatorText;
using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

constexpr int kWidth = 640;
constexpr int kPreviewLines = 4;
constexpr int kPeriodLetters = 16;
constexpr std::array kReasons{domain::Missing::NotReported, domain::Missing::NotApplicable, domain::Missing::NotYetDue,
                              domain::Missing::Undisclosed, domain::Missing::Unknown};

QString standingOf(const analysis::IndicatorOutcome& outcome) {
    const auto attainment = outcome.result.attainment();
    return QStringLiteral("%1 %2").arg(attainment ? IndicatorText::percent(*attainment) : QStringLiteral("—"),
                                       models::statusText(outcome.result.status()));
}

}  // namespace

ActualDialog::ActualDialog(Session& session, std::shared_ptr<const analysis::FactBook> facts,
                           analysis::IndicatorOutcome outcome, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_facts(std::move(facts)),
      m_outcome(std::move(outcome)),
      m_form(new QFormLayout),
      m_period(new QComboBox(this)),
      m_part(new QComboBox(this)),
      m_content(new QComboBox(this)),
      m_fields(new QStackedWidget(this)),
      m_value(new QLineEdit(this)),
      m_numerator(new QLineEdit(this)),
      m_denominator(new QLineEdit(this)),
      m_words(new QLineEdit(this)),
      m_yesNo(new QComboBox(this)),
      m_missing(new QComboBox(this)),
      m_provisional(new QCheckBox(tr("Pro&visional (速報)"), this)),
      m_evidence(new EvidenceFields(m_facts->sources(), this)),
      m_preview(new QLabel(this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("actualDialog"));
    setWindowTitle(tr("Enter an actual"));
    setMinimumWidth(kWidth);
    fillContents();
    fillPeriods();
    fillParts();
    buildForm();
    connectFields();
    validate();
    m_fields->currentWidget()->setFocus();
}

void ActualDialog::fillContents() {
    const auto add = [this](const QString& title, Content content) { m_content->addItem(title, content); };
    switch (indicator().measure) {
        case IndicatorMeasure::Ratio:
            add(tr("A value"), Figure);
            add(tr("Numerator and denominator"), Quotient);
            break;
        case IndicatorMeasure::Qualitative:
            add(tr("Words"), Words);
            break;
        case IndicatorMeasure::YesNo:
            add(tr("Yes or no"), YesNo);
            break;
        case IndicatorMeasure::Count:
        case IndicatorMeasure::Sum:
        case IndicatorMeasure::Level:
            add(tr("A value"), Figure);
            break;
    }
    add(tr("There is no value"), Absent);
    m_yesNo->addItem(tr("Yes"), QStringLiteral("はい"));
    m_yesNo->addItem(tr("No"), QStringLiteral("いいえ"));
    for (const auto reason : kReasons) {
        m_missing->addItem(textOf(domain::label(reason)), toQString(domain::toKey(reason)));
    }
}

void ActualDialog::fillPeriods() {
    m_period->setEditable(true);
    m_period->setInsertPolicy(QComboBox::NoInsert);
    for (const auto& period : models::periodsOf(m_outcome.series, m_outcome.result.asOf)) {
        m_period->addItem(IndicatorText::period(period), toQString(period.text()));
    }
    setPeriod(models::nextPeriod(m_outcome.series, m_outcome.result.asOf));
}

void ActualDialog::setPeriod(const domain::Period& period) {
    m_period->setCurrentIndex(m_period->findData(toQString(period.text())));
    m_period->setEditText(IndicatorText::period(period));
}

void ActualDialog::fillParts() {
    m_part->setEditable(true);
    m_part->setInsertPolicy(QComboBox::NoInsert);
    m_part->addItem(QString());
    const auto add = [this](const std::string& part) {
        if (!part.empty() && m_part->findText(toQString(part)) < 0) {
            m_part->addItem(toQString(part));
        }
    };
    for (const auto& part : m_outcome.series.parts) {
        add(part.part);
    }
    for (const auto& theme : m_facts->catalogue().content().themes) {
        if (!indicator().programme.isEmpty() && theme.programme == indicator().programme) {
            add(theme.code);
        }
    }
    m_part->lineEdit()->setPlaceholderText(tr("The whole"));
}

void ActualDialog::buildForm() {
    for (auto* combo : {m_period, m_part}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(kPeriodLetters);
    }
    m_period->setObjectName(QStringLiteral("period"));
    m_part->setObjectName(QStringLiteral("part"));
    m_content->setObjectName(QStringLiteral("content"));
    m_value->setObjectName(QStringLiteral("value"));
    m_numerator->setObjectName(QStringLiteral("numerator"));
    m_denominator->setObjectName(QStringLiteral("denominator"));
    m_words->setObjectName(QStringLiteral("words"));
    m_yesNo->setObjectName(QStringLiteral("yesNo"));
    m_missing->setObjectName(QStringLiteral("missing"));
    m_provisional->setObjectName(QStringLiteral("provisional"));
    m_preview->setObjectName(QStringLiteral("preview"));
    auto* quotient = new QWidget(this);
    auto* row = new QHBoxLayout(quotient);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_numerator, 1);
    row->addWidget(new QLabel(QStringLiteral("÷"), quotient));
    row->addWidget(m_denominator, 1);
    quotient->setFocusProxy(m_numerator);
    // In the order of Content.
    for (QWidget* field : std::initializer_list<QWidget*>{m_value, quotient, m_words, m_yesNo, m_missing}) {
        m_fields->addWidget(field);
    }
    m_fields->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto unit = toQString(indicator().unit);
    m_value->setPlaceholderText(unit.isEmpty() ? tr("As printed") : tr("As printed; without a unit in %1").arg(unit));
    const auto named = [](const std::string& name, const QString& otherwise) {
        return name.empty() ? otherwise : toQString(name);
    };
    m_numerator->setPlaceholderText(named(indicator().numerator, tr("Numerator")));
    m_denominator->setPlaceholderText(named(indicator().denominator, tr("Denominator")));
    m_words->setPlaceholderText(tr("What was reached, in words"));
    m_value->setAccessibleName(tr("Value"));
    m_numerator->setAccessibleName(m_numerator->placeholderText());
    m_denominator->setAccessibleName(m_denominator->placeholderText());
    m_words->setAccessibleName(tr("Words"));
    m_yesNo->setAccessibleName(tr("Yes or no"));
    m_missing->setAccessibleName(tr("Why there is no value"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Only a field that wants to grow does in a form.
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_preview->setMinimumHeight(m_preview->fontMetrics().lineSpacing() * kPreviewLines);

    m_form->setHorizontalSpacing(Theme::kGrid * 2);
    m_form->setVerticalSpacing(Theme::kGrid);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("&Period:"), m_period);
    m_form->addRow(tr("P&art:"), m_part);
    m_form->addRow(tr("&Kind:"), m_content);
    m_form->addRow(tr("Va&lue:"), m_fields);
    m_form->addRow(QString(), m_provisional);
    m_evidence->addTo(*m_form);
    m_form->addRow(tr("Then:"), m_preview);
    nameFields(*m_form);

    const auto* main = m_outcome.result.main();
    const auto target =
        main ? IndicatorText::withPeriod(IndicatorText::target(indicator(), m_outcome.series.targets[main->target]),
                                         m_outcome.series.targets[main->target].period)
             : QString();
    const auto owner = IndicatorText::owner(*m_facts, indicator());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(toQString(indicator().name),
                                    target.isEmpty() ? owner : tr("%1  Target: %2").arg(owner, target), this));
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
}

void ActualDialog::connectFields() {
    const auto changed = [this] {
        m_touched = true;
        validate();
    };
    connect(m_content, &QComboBox::currentIndexChanged, this, [this, changed] {
        m_fields->setCurrentIndex(content());
        m_provisional->setEnabled(content() != Absent);
        changed();
    });
    m_fields->setCurrentIndex(content());
    for (auto* edit : {m_value, m_numerator, m_denominator, m_words}) {
        connect(edit, &QLineEdit::textEdited, this, changed);
    }
    for (auto* combo : {m_yesNo, m_missing}) {
        connect(combo, &QComboBox::currentIndexChanged, this, changed);
    }
    for (auto* combo : {m_period, m_part}) {
        connect(combo, &QComboBox::editTextChanged, this, changed);
    }
    connect(m_provisional, &QCheckBox::toggled, this, changed);
    connect(m_evidence, &EvidenceFields::changed, this, changed);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ActualDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ActualDialog::Content ActualDialog::content() const {
    return static_cast<Content>(m_content->currentData().toInt());
}

base::Result<ActualEntry> ActualDialog::entry() const {
    const auto period = models::readPeriod(toUtf8(m_period->currentText()), indicator());
    if (!period) {
        return base::forward(period);
    }
    ActualEntry entry;
    entry.indicator = indicator().id;
    entry.period = *period;
    entry.part = toUtf8(m_part->currentText().trimmed());
    switch (content()) {
        case Figure:
            entry.content = ActualEntry::Value{toUtf8(m_value->text().trimmed())};
            break;
        case Quotient:
            entry.content =
                ActualEntry::Quotient{toUtf8(m_numerator->text().trimmed()), toUtf8(m_denominator->text().trimmed())};
            break;
        case Words:
            entry.content = ActualEntry::Words{toUtf8(m_words->text().trimmed())};
            break;
        case YesNo:
            entry.content = ActualEntry::Value{toUtf8(m_yesNo->currentData().toString())};
            break;
        case Absent:
            entry.content = ActualEntry::Absent{domain::missingFromKey(toUtf8(m_missing->currentData().toString()))
                                                    .value_or(domain::Missing::NotReported)};
            break;
    }
    entry.provisional = m_provisional->isEnabled() && m_provisional->isChecked();
    const auto citation = m_evidence->citation();
    entry.source = citation.source;
    entry.locator = citation.locator;
    entry.reason = m_evidence->reason();
    return entry;
}

void ActualDialog::validate() {
    const auto entered = entry();
    const auto plan = entered ? m_session.workspace().actuals().plan(*entered)
                              : base::Result<application::PlannedActual>(base::forward(entered));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(plan.has_value());
    showProblem(*m_problem, plan || !m_touched ? QString() : textOf(plan.error().message));
    if (plan) {
        preview(*plan);
    } else {
        m_preview->setText(QStringLiteral("—"));
    }
}

void ActualDialog::preview(const application::PlannedActual& plan) {
    const auto after = models::withReports(m_outcome, plan.reports);
    QStringList lines{tr("%1  →  %2", "how it stands before and after").arg(standingOf(m_outcome), standingOf(after))};
    const auto* main = after.result.main();
    if (const auto* target = main ? &after.series.targets[main->target] : nullptr) {
        lines.append(tr("Held against: %1")
                         .arg(IndicatorText::withPeriod(IndicatorText::target(indicator(), *target), target->period)));
    }
    if (!plan.reports.empty() && plan.reports.front().reportedOn > m_outcome.result.asOf) {
        lines.append(
            tr("It is known from %1 on; the table stands as of %2.")
                .arg(toQString(plan.reports.front().reportedOn.text()), toQString(m_outcome.result.asOf.text())));
    }
    for (const auto& warning : plan.warnings) {
        lines.append(QStringLiteral("！ ") + textOf(warning));
    }
    m_preview->setText(lines.join(QLatin1Char('\n')));
    m_preview->setAccessibleDescription(m_preview->text());
}

void ActualDialog::accept() {
    const auto entered = entry();
    const auto saved =
        entered ? m_session.workspace().actuals().report(std::array{*entered}) : base::Status(base::forward(entered));
    if (!saved) {
        m_touched = true;
        showProblem(*m_problem, textOf(saved.error().message));
        return;
    }
    QDialog::accept();
}

}  // namespace shirube::ui
