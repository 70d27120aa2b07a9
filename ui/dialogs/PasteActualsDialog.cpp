// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/PasteActualsDialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <map>
#include <tuple>

#include "application/ActualService.h"
#include "dialogs/DialogParts.h"
#include "models/FactCell.h"
#include "models/IndicatorText.h"
#include "models/IndicatorTrial.h"
#include "models/QtTranslator.h"
#include "models/StatusMark.h"
#include "models/TableSortModel.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/TableView.h"

namespace shirube::ui {

using models::PastedActualModel;
using models::textOf;

namespace {

constexpr int kWidth = 1200;
constexpr int kHeight = 600;
constexpr int kTextHeight = 120;
constexpr int kWidest = 460;

}  // namespace

PasteActualsDialog::PasteActualsDialog(Session& session, std::shared_ptr<const analysis::FactBook> facts,
                                       const QString& text, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_facts(std::move(facts)),
      m_model(new PastedActualModel(this)),
      m_sorted(new models::TableSortModel(this)),
      m_text(new QPlainTextEdit(this)),
      m_table(new TableView(models::FactCell::NumberRole, this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowTitle(tr("Paste actuals"));
    layOut();
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteActualsDialog::readText);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PasteActualsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setPlainText(text);
    readText();
}

void PasteActualsDialog::layOut() {
    m_text->setObjectName(QStringLiteral("pasted"));
    m_text->setAccessibleName(tr("Rows of the spreadsheet"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMaximumHeight(kTextHeight);
    m_text->setPlaceholderText(tr("Copy the rows in the spreadsheet and press Ctrl+V here"));
    m_table->setObjectName(QStringLiteral("pastedRows"));
    m_table->setAccessibleName(tr("What each row comes to"));
    m_sorted->setSourceModel(m_model);
    m_table->setModel(m_sorted);
    m_table->showFactCells();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(
        tr("Actuals from a spreadsheet"),
        tr("Columns: indicator (name or id), period, value, 速報 or 確定, evidence, reason, part. Titles in the first "
           "row may put them into another order."),
        this));
    column->addWidget(m_text);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    resize(kWidth, kHeight);
}

void PasteActualsDialog::readText() {
    std::vector<PastedActualModel::Planned> rows;
    QString problem;
    auto pasted = models::readPastedActuals(m_text->toPlainText(), *m_facts);
    if (pasted) {
        for (auto& row : *pasted) {
            rows.push_back(planned(std::move(row)));
        }
        markRepeated(rows);
    } else if (!m_text->toPlainText().trimmed().isEmpty()) {
        problem = textOf(pasted.error().message);
    }
    m_model->setRows(std::move(rows));
    m_table->fitColumns(kWidest);
    const auto all = m_model->planned().size();
    const auto errors = m_model->errors();
    if (errors > 0) {
        problem = tr("%1 of %2 rows can't be entered. Mend them above or in the spreadsheet; all rows are entered "
                     "together or none.")
                      .arg(QString::number(errors), QString::number(all));
    }
    showProblem(*m_problem, problem);
    auto* save = m_buttons->button(QDialogButtonBox::Ok);
    save->setEnabled(all > 0 && errors == 0);
    save->setText(all > 0 ? tr("Enter %1 actuals").arg(all) : tr("Enter"));
}

PastedActualModel::Planned PasteActualsDialog::planned(models::PastedActual row) {
    PastedActualModel::Planned planned{std::move(row), false, {}, {}};
    if (!planned.row.entry) {
        planned.outcome = textOf(planned.row.entry.error().message);
        return planned;
    }
    const auto plan = m_session.workspace().actuals().plan(*planned.row.entry);
    if (!plan) {
        planned.outcome = textOf(plan.error().message);
        return planned;
    }
    analysis::IndicatorOutcome outcome{analysis::readSeries(*m_facts, *planned.row.indicator, m_session.asOf()), {}};
    outcome.result = analysis::evaluate(outcome.series, m_session.asOf());
    const auto after = models::withReports(outcome, plan->reports);
    const auto attainment = after.result.attainment();
    planned.isGood = true;
    planned.outcome =
        QStringLiteral("%1 %2").arg(attainment ? models::IndicatorText::percent(*attainment) : QStringLiteral("—"),
                                    models::statusText(after.result.status()));
    QStringList warnings;
    for (const auto& warning : plan->warnings) {
        warnings.append(textOf(warning));
    }
    planned.warnings = warnings.join(QLatin1Char(' '));
    return planned;
}

void PasteActualsDialog::markRepeated(std::vector<PastedActualModel::Planned>& rows) const {
    std::map<std::tuple<std::string, std::string, std::string>, int> lines;
    for (auto& planned : rows) {
        if (!planned.row.entry) {
            continue;
        }
        const auto& entry = *planned.row.entry;
        const auto [first, isNew] =
            lines.try_emplace({entry.indicator.value(), entry.period.text(), entry.part}, planned.row.line);
        if (!isNew && planned.isGood) {
            planned.isGood = false;
            planned.outcome = tr("Line %1 is of the same indicator, period and part.").arg(first->second);
        }
    }
}

void PasteActualsDialog::accept() {
    std::vector<application::ActualEntry> entries;
    for (const auto& planned : m_model->planned()) {
        if (!planned.isGood) {
            return;
        }
        entries.push_back(*planned.row.entry);
    }
    if (entries.empty()) {
        return;
    }
    if (const auto saved = m_session.workspace().actuals().report(entries); !saved) {
        showProblem(*m_problem, textOf(saved.error().message));
        return;
    }
    QDialog::accept();
}

}  // namespace shirube::ui
