// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/RoundDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "dialogs/DialogParts.h"
#include "dialogs/SchemeEditor.h"
#include "models/QtTranslator.h"
#include "models/ReviewScheduleModel.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/OptionalDay.h"

namespace shirube::ui {

using domain::ReviewKind;
using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

constexpr int kWidth = 860;
constexpr int kHeight = 600;
constexpr std::array kKinds{ReviewKind::CheckIn,  ReviewKind::StageGate,         ReviewKind::TechnicalCommittee,
                            ReviewKind::Adoption, ReviewKind::MidtermEvaluation, ReviewKind::Evaluation};

void choose(QComboBox& combo, const QVariant& data) {
    combo.setCurrentIndex(qMax(0, combo.findData(data)));
}

}  // namespace

RoundDialog::RoundDialog(Session& session, const analysis::ScheduleEntry* wanted, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_programme(new QComboBox(this)),
      m_kind(new QComboBox(this)),
      m_template(new QComboBox(this)),
      m_name(new QLineEdit(this)),
      m_period(new QLineEdit(this)),
      m_heldOn(new OptionalDay(QStringLiteral("roundHeldOn"), this)),
      m_dueOn(new OptionalDay(QStringLiteral("roundDueOn"), this)),
      m_note(new QPlainTextEdit(this)),
      m_scheme(new SchemeEditor(this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    layOut();
    if (wanted) {
        choose(*m_programme, toQString(wanted->programme.value()));
        choose(*m_kind, static_cast<int>(wanted->kind));
        m_period->setText(toQString(wanted->period));
        if (wanted->day) {
            m_dueOn->setOffer(*wanted->day);
            m_heldOn->setOffer(*wanted->day);
        }
    }
    fillTemplates();
    suggestName();
    validate();
    m_name->setFocus();
}

RoundDialog::RoundDialog(Session& session, const domain::ReviewRound& round, QWidget* parent)
    : RoundDialog(session, nullptr, parent) {
    m_expected = round;
    m_id = round.id;
    m_hasOwnName = true;
    setWindowTitle(tr("Change the review"));
    choose(*m_programme, toQString(round.programme.value()));
    choose(*m_kind, static_cast<int>(round.kind));
    m_name->setText(toQString(round.name));
    m_period->setText(toQString(round.period));
    m_heldOn->setDay(round.heldOn);
    m_dueOn->setDay(round.dueOn);
    m_note->setPlainText(toQString(round.note));
    m_template->insertItem(0, tr("As it is"), -1);
    m_template->setCurrentIndex(0);
    m_scheme->setScheme(round.scheme);
    const bool isFixed = round.stage != domain::RoundStage::Preparing;
    for (QWidget* field : std::initializer_list<QWidget*>{m_programme, m_kind, m_template, m_period}) {
        field->setEnabled(!isFixed);
    }
    m_scheme->setReadOnly(isFixed);
    validate();
}

void RoundDialog::layOut() {
    setObjectName(QStringLiteral("roundDialog"));
    setWindowTitle(tr("Set up a review"));
    resize(kWidth, kHeight);
    m_scheme->addFirstTab(generalTab(), tr("Review"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(m_scheme, 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RoundDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_scheme, &SchemeEditor::edited, this, &RoundDialog::validate);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_hasOwnName = true;
        validate();
    });
    connect(m_period, &QLineEdit::textEdited, this, &RoundDialog::suggestName);
    connect(m_kind, &QComboBox::activated, this, [this] {
        fillTemplates();
        suggestName();
    });
    connect(m_programme, &QComboBox::activated, this, [this] {
        fillTemplates();
        suggestName();
    });
    connect(m_template, &QComboBox::activated, this, &RoundDialog::chooseTemplate);
}

QWidget* RoundDialog::generalTab() {
    auto* tab = new QWidget(this);
    const auto name = [](QWidget* field, const char* objectName) { field->setObjectName(QLatin1String(objectName)); };
    name(m_programme, "roundProgramme");
    name(m_kind, "roundKind");
    name(m_template, "roundTemplate");
    name(m_name, "roundName");
    name(m_period, "roundPeriod");
    name(m_note, "roundNote");
    m_period->setPlaceholderText(tr("FY2026, 2026Q3 or 2026H2; may be left empty"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(m_note->fontMetrics().lineSpacing() * 4);
    for (auto* combo : {m_programme, m_template}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(24);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    fillProgrammes();
    for (const auto kind : kKinds) {
        m_kind->addItem(textOf(domain::label(kind)), static_cast<int>(kind));
    }
    choose(*m_kind, static_cast<int>(ReviewKind::StageGate));
    m_heldOn->setOffer(m_session.today());
    m_dueOn->setOffer(m_session.today());
    auto* form = new QFormLayout(tab);
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Programme:"), m_programme);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("Scored &by:"), m_template);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("P&eriod:"), m_period);
    form->addRow(tr("Sheets are &due:"), m_dueOn);
    form->addRow(tr("Committee &meets:"), m_heldOn);
    form->addRow(tr("N&ote:"), m_note);
    nameFields(*form);
    m_heldOn->setName(tr("Day on which the committee meets"));
    m_dueOn->setName(tr("Day until which sheets are due"));
    return tab;
}

void RoundDialog::fillProgrammes() {
    for (const auto& programme : m_session.book()->programmes()) {
        m_programme->addItem(toQString(programme.name), toQString(programme.id.value()));
    }
}

void RoundDialog::fillTemplates() {
    const auto programme = domain::ProgrammeId(toUtf8(m_programme->currentData().toString()));
    auto templates = m_session.workspace().reviews().templates(programme);
    m_template->clear();
    if (!templates) {
        showProblem(*m_problem, textOf(templates.error().message));
        return;
    }
    m_templates = *std::move(templates);
    const auto kind = static_cast<ReviewKind>(m_kind->currentData().toInt());
    int best = 0;
    for (int at = static_cast<int>(m_templates.size()) - 1; at >= 0; --at) {
        const auto& one = m_templates[static_cast<std::size_t>(at)];
        best = one.programme == programme && one.kind == kind ? at : best;
    }
    for (const auto& one : m_templates) {
        m_template->addItem(toQString(one.name), m_template->count());
    }
    m_template->setCurrentIndex(m_templates.empty() ? -1 : best);
    chooseTemplate();
}

void RoundDialog::chooseTemplate() {
    const int at = m_template->currentIndex() < 0 ? -1 : m_template->currentData().toInt();
    if (at >= 0 && at < static_cast<int>(m_templates.size())) {
        m_scheme->setScheme(m_templates[static_cast<std::size_t>(at)].scheme);
    } else if (m_expected) {
        m_scheme->setScheme(m_expected->scheme);
    }
    validate();
}

void RoundDialog::suggestName() {
    if (!m_hasOwnName) {
        const auto period = models::ReviewScheduleModel::periodText(toUtf8(m_period->text().trimmed()));
        m_name->setText(period.isEmpty()
                            ? m_kind->currentText()
                            : tr("%1 %2", "a period and a kind of review").arg(period, m_kind->currentText()));
    }
    validate();
}

application::RoundDraft RoundDialog::draft() const {
    application::RoundDraft draft;
    draft.programme = domain::ProgrammeId(toUtf8(m_programme->currentData().toString()));
    draft.kind = static_cast<ReviewKind>(m_kind->currentData().toInt());
    draft.name = toUtf8(m_name->text().trimmed());
    draft.period = toUtf8(m_period->text().trimmed());
    draft.heldOn = m_heldOn->day();
    draft.dueOn = m_dueOn->day();
    draft.scheme = m_scheme->scheme();
    draft.note = toUtf8(m_note->toPlainText().trimmed());
    return draft;
}

void RoundDialog::validate() {
    const bool hasName = !m_name->text().trimmed().isEmpty();
    // A scheme can be finished later: it keeps the review from being opened, not from being saved.
    showProblem(*m_problem, hasName ? m_scheme->problem() : tr("Give the review a name."));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(hasName);
}

void RoundDialog::accept() {
    auto& reviews = m_session.workspace().reviews();
    if (m_expected) {
        if (const auto changed = reviews.change(*m_expected, draft()); !changed) {
            showProblem(*m_problem, textOf(changed.error().message));
            return;
        }
    } else {
        const auto created = reviews.create(draft());
        if (!created) {
            showProblem(*m_problem, textOf(created.error().message));
            return;
        }
        m_id = *created;
    }
    QDialog::accept();
}

}  // namespace shirube::ui
