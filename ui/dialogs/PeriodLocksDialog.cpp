// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/PeriodLocksDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "application/ActualService.h"
#include "dialogs/DialogParts.h"
#include "models/IndicatorPeriods.h"
#include "models/IndicatorText.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

constexpr int kWidth = 640;
constexpr int kListHeight = 160;

}  // namespace

PeriodLocksDialog::PeriodLocksDialog(Session& session, const analysis::IndicatorOutcome& outcome, const QString& owner,
                                     QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_indicator(*outcome.series.indicator),
      m_list(new QTreeWidget(this)),
      m_period(new QComboBox(this)),
      m_reason(new QLineEdit(this)),
      m_lock(new QPushButton(tr("&Lock the period"), this)),
      m_unlock(new QPushButton(tr("&Open the selected one"), this)),
      m_problem(problemLabel(this)) {
    setObjectName(QStringLiteral("locksDialog"));
    setWindowTitle(tr("Locked periods"));
    setMinimumWidth(kWidth);
    m_list->setObjectName(QStringLiteral("locks"));
    m_list->setAccessibleName(tr("Locked periods"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Period"), tr("Locked on"), tr("By"), tr("Reason")});
    m_list->setMinimumHeight(kListHeight);
    m_period->setObjectName(QStringLiteral("lockPeriod"));
    m_period->setEditable(true);
    m_period->setInsertPolicy(QComboBox::NoInsert);
    for (const auto& period : models::periodsOf(outcome.series, outcome.result.asOf)) {
        m_period->addItem(models::IndicatorText::period(period));
    }
    m_period->setEditText(models::IndicatorText::period(models::nextPeriod(outcome.series, outcome.result.asOf)));
    m_reason->setObjectName(QStringLiteral("lockReason"));
    m_reason->setPlaceholderText(tr("Why; kept in the history (required)"));
    m_lock->setObjectName(QStringLiteral("lock"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Period:"), m_period);
    form->addRow(tr("&Reason:"), m_reason);
    nameFields(*form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_lock, QDialogButtonBox::ActionRole);
    buttons->addButton(m_unlock, QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(
        dialogHeading(owner, tr("While a period is locked, nobody can enter, change or withdraw its actuals."), this));
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &PeriodLocksDialog::showSelection);
    connect(m_reason, &QLineEdit::textChanged, this, &PeriodLocksDialog::showSelection);
    connect(m_lock, &QPushButton::clicked, this, &PeriodLocksDialog::lock);
    connect(m_unlock, &QPushButton::clicked, this, &PeriodLocksDialog::unlock);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    readLocks();
    m_reason->setFocus();
}

void PeriodLocksDialog::readLocks() {
    m_list->clear();
    m_locks.clear();
    auto locks = m_session.workspace().actuals().locks();
    if (!locks) {
        showProblem(*m_problem, textOf(locks.error().message));
        return;
    }
    for (auto& lock : *locks) {
        const bool isOurs = m_indicator.programme.isEmpty() ? lock.portfolio == m_indicator.portfolio
                                                            : lock.programme == m_indicator.programme;
        if (isOurs) {
            m_list->addTopLevelItem(
                new QTreeWidgetItem({models::IndicatorText::period(lock.period), toQString(lock.lockedOn.text()),
                                     toQString(lock.lockedBy), toQString(lock.reason)}));
            m_locks.push_back(std::move(lock));
        }
    }
    for (int column = 0; column + 1 < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
    }
    showSelection();
}

void PeriodLocksDialog::showSelection() {
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    const bool hasLock = m_list->currentItem() && m_list->currentItem()->isSelected();
    m_lock->setEnabled(hasReason);
    m_unlock->setEnabled(hasReason && hasLock);
    const auto why = hasReason ? QString() : tr("Give a reason first.");
    m_lock->setToolTip(why);
    m_unlock->setToolTip(hasLock ? why : tr("Select a locked period first."));
}

void PeriodLocksDialog::lock() {
    const auto period = models::readPeriod(toUtf8(m_period->currentText()), m_indicator);
    if (!period) {
        showProblem(*m_problem, textOf(period.error().message));
        return;
    }
    finish(m_session.workspace().actuals().lock(m_indicator.id, *period, toUtf8(m_reason->text().trimmed())),
           tr("Locked: %1").arg(models::IndicatorText::period(*period)));
}

void PeriodLocksDialog::unlock() {
    const auto row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0) {
        const auto& lock = m_locks[static_cast<std::size_t>(row)];
        const auto done = tr("Open again: %1").arg(models::IndicatorText::period(lock.period));
        finish(m_session.workspace().actuals().unlock(lock.id, toUtf8(m_reason->text().trimmed())), done);
    }
}

void PeriodLocksDialog::finish(const base::Status& status, const QString& done) {
    if (!status) {
        showProblem(*m_problem, textOf(status.error().message));
        return;
    }
    m_reason->clear();
    showProblem(*m_problem, {});
    m_session.announce(done);
    readLocks();
}

}  // namespace shirube::ui
