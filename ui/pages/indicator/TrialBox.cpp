// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/indicator/TrialBox.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "application/LogicModelService.h"
#include "models/IndicatorPeriods.h"
#include "models/IndicatorText.h"
#include "models/IndicatorTrial.h"
#include "models/QtTranslator.h"
#include "models/StatusMark.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/RichText.h"

namespace shirube::ui {

using analysis::Fraction;
using models::IndicatorText;
using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

QString share(const std::optional<Fraction>& value) {
    return value ? IndicatorText::percent(*value) : QStringLiteral("—");
}

QString coverage(const analysis::Coverage& coverage) {
    return QStringLiteral("%1/%2").arg(QString::number(coverage.measured), QString::number(coverage.total));
}

QString moved(const QString& before, const QString& after) {
    return before == after ? before : QStringLiteral("%1 → %2").arg(before, after);
}

// The programme's summary with the moved nodes as they would be.
analysis::PartsRollup after(const analysis::ProgrammeOutcome& outcome, const analysis::OutcomeMoves& moves) {
    auto parts = outcome.summary().parts;
    for (const auto& move : moves.nodes) {
        const auto& id = outcome.model().nodes()[move.node].id.value();
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const auto& one) { return one.id == id; });
        if (part != parts.end()) {
            part->attainment = move.after.attainment;
            part->coverage = move.after.coverage;
        }
    }
    return analysis::rollUp(std::move(parts), analysis::RollupWeights::Stated, outcome.rule().minimumCoverage);
}

}  // namespace

TrialBox::TrialBox(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_periodLabel(new QLabel(this)),
      m_period(new QComboBox(this)),
      m_valueLabel(new QLabel(this)),
      m_value(new QLineEdit(this)),
      m_hint(new QLabel(this)),
      m_result(new QTextBrowser(this)) {
    m_period->setObjectName(QStringLiteral("trialPeriod"));
    m_value->setObjectName(QStringLiteral("trialValue"));
    m_result->setObjectName(QStringLiteral("trialResult"));
    m_result->setOpenLinks(false);
    m_result->setFrameShape(QFrame::NoFrame);
    m_period->setEditable(true);
    m_period->setInsertPolicy(QComboBox::NoInsert);
    m_periodLabel->setBuddy(m_period);
    m_valueLabel->setBuddy(m_value);
    m_hint->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    row->setSpacing(Theme::kGrid);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_periodLabel, m_period, m_valueLabel, m_value}) {
        row->addWidget(widget);
    }
    row->addWidget(m_hint, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_result, 1);
    connect(m_value, &QLineEdit::textChanged, this, &TrialBox::compute);
    connect(m_period, &QComboBox::editTextChanged, this, &TrialBox::compute);
    retranslate();
}

void TrialBox::setOutcome(std::shared_ptr<const analysis::FactBook> facts, const analysis::IndicatorOutcome* outcome) {
    const bool isAnother = !m_outcome || !outcome || m_outcome->series.indicator->id != outcome->series.indicator->id;
    m_facts = std::move(facts);
    m_outcome = outcome;
    {
        const QSignalBlocker period(m_period);
        const QSignalBlocker value(m_value);
        const auto kept = m_period->currentText();
        m_period->clear();
        if (outcome) {
            for (const auto& one : models::periodsOf(outcome->series, outcome->result.asOf)) {
                m_period->addItem(IndicatorText::period(one));
            }
            const auto next = IndicatorText::period(models::nextPeriod(outcome->series, outcome->result.asOf));
            m_period->setEditText(isAnother ? next : kept);
        }
        if (isAnother) {
            m_value->clear();
        }
    }
    const bool hasNumbers = outcome && outcome->isAveraged();
    m_period->setEnabled(hasNumbers);
    m_value->setEnabled(hasNumbers);
    retranslate();
}

base::Result<analysis::AssumeActual> TrialBox::assumption() const {
    const auto& indicator = *m_outcome->series.indicator;
    const auto period = models::readPeriod(toUtf8(m_period->currentText()), indicator);
    if (!period) {
        return base::forward(period);
    }
    const auto value = analysis::readAssumed(indicator, toUtf8(m_value->text().trimmed()));
    if (!value) {
        return base::forward(value);
    }
    return analysis::AssumeActual{indicator.id, *period, *value};
}

void TrialBox::computeIfShown() {
    m_isStale = true;
    if (isVisible()) {
        compute();
    }
}

void TrialBox::compute() {
    m_isStale = false;
    const RichText rich(palette());
    showProblem({});
    if (!m_outcome) {
        m_result->setHtml(rich.hint(tr("Select an indicator first.")));
        return;
    }
    if (!m_outcome->isAveraged()) {
        m_result->setHtml(rich.hint(tr("The indicator is in words: it is shown, and in no mean that could move.")));
        return;
    }
    if (m_value->text().trimmed().isEmpty()) {
        m_result->setHtml(rich.hint(tr("Assume a value: what it would move stands here. Nothing is written.")));
        return;
    }
    const auto assumed = assumption();
    if (!assumed) {
        showProblem(textOf(assumed.error().message));
        m_result->clear();
        return;
    }
    m_result->setHtml(indicatorPart(rich, *assumed) + programmePart(rich, *assumed));
}

QString TrialBox::indicatorPart(const RichText& rich, const analysis::AssumeActual& assumed) const {
    domain::ActualReport report;
    report.fact.subjectKind = domain::SubjectKind::Indicator;
    report.fact.subject = assumed.indicator.value();
    report.fact.measure = domain::Measure::Actual;
    report.fact.period = assumed.period;
    report.figure.emplace();
    report.figure->value = assumed.value->decimal();
    const auto result = models::withReports(*m_outcome, std::array{report}).result;
    return rich.section(tr("The indicator")) +
           RichText::table(
               rich.row(tr("Status"),
                        moved(models::statusText(m_outcome->result.status()), models::statusText(result.status()))) +
               rich.row(tr("Attainment"), moved(share(m_outcome->result.attainment()), share(result.attainment()))));
}

QString TrialBox::programmePart(const RichText& rich, const analysis::AssumeActual& assumed) const {
    const auto& programme = m_outcome->series.indicator->programme;
    if (programme.isEmpty()) {
        return rich.hint(tr("The indicator belongs to a portfolio, which has no logic model."));
    }
    const auto outcome = m_session.workspace().logicModels().outcome(programme, m_session.asOf());
    if (!outcome) {
        return rich.hint(textOf(outcome.error().message));
    }
    const auto moves = (*outcome)->whatIf(std::array<analysis::OutcomeEdit, 1>{assumed});
    if (!moves) {
        return rich.hint(textOf(moves.error().message));
    }
    const auto before = (*outcome)->summary();
    const auto summary = after(**outcome, *moves);
    auto html =
        rich.section(tr("The programme")) +
        RichText::table(rich.row(tr("Attainment"), moved(share(before.attainment), share(summary.attainment))) +
                        rich.row(tr("Measured nodes"), moved(coverage(before.coverage), coverage(summary.coverage))));
    html += rich.section(tr("Nodes that move: %1").arg(moves->nodes.size()));
    QString rows;
    for (const auto& move : moves->nodes) {
        const auto& node = (*outcome)->model().nodes()[move.node];
        rows += rich.row(toQString(node.label),
                         tr("attainment %1, support %2, measured %3")
                             .arg(moved(share(move.before.attainment), share(move.after.attainment)),
                                  moved(share(move.before.support), share(move.after.support)),
                                  moved(coverage(move.before.coverage), coverage(move.after.coverage))));
    }
    return html + (rows.isEmpty() ? rich.hint(tr("None: nothing rests on what changes.")) : RichText::table(rows));
}

void TrialBox::showProblem(const QString& text) {
    auto ink = palette();
    ink.setColor(QPalette::WindowText, text.isEmpty() ? Theme::secondaryText(palette()) : Theme::alertText(palette()));
    m_hint->setPalette(ink);
    m_hint->setText(text.isEmpty() ? tr("Nothing is written.") : text);
    m_hint->setAccessibleName(m_hint->text());
    m_value->setAccessibleDescription(text);
}

void TrialBox::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) {
        compute();
    }
}

void TrialBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TrialBox::retranslate() {
    m_periodLabel->setText(tr("&Period:"));
    m_valueLabel->setText(tr("&Assumed value:"));
    m_period->setAccessibleName(tr("Period of the assumed value"));
    m_value->setAccessibleName(tr("Assumed value"));
    m_result->setAccessibleName(tr("What the assumed value moves"));
    const auto unit = m_outcome ? toQString(m_outcome->series.indicator->unit) : QString();
    m_value->setPlaceholderText(unit.isEmpty() ? QString() : tr("in %1").arg(unit));
    computeIfShown();
}

}  // namespace shirube::ui
