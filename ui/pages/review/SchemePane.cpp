// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/SchemePane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "application/ReviewService.h"
#include "dialogs/DialogParts.h"
#include "dialogs/RoundDialog.h"
#include "models/QtTranslator.h"
#include "models/ReviewScheduleModel.h"
#include "session/Dialogs.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::textOf;
using models::toQString;

SchemePane::SchemePane(Session& session, QWidget* parent)
    : PreparationPane(session, parent),
      m_about(new QLabel(this)),
      m_items(new QTreeWidget(this)),
      m_rule(new QLabel(this)),
      m_problem(problemLabel(this)),
      m_edit(new QPushButton(this)),
      m_remove(new QPushButton(this)) {
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_rule->setObjectName(QStringLiteral("schemeRuleText"));
    m_rule->setWordWrap(true);
    m_rule->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("schemeProblem"));
    m_items->setObjectName(QStringLiteral("schemeItemList"));
    m_items->setRootIsDecorated(false);
    m_items->setUniformRowHeights(true);
    m_edit->setObjectName(QStringLiteral("changeRound"));
    m_remove->setObjectName(QStringLiteral("removeRound"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::kGrid);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::kGrid);
    column->addWidget(m_about);
    column->addWidget(m_items, 1);
    column->addWidget(m_rule);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_edit, &QPushButton::clicked, this, &SchemePane::edit);
    connect(m_remove, &QPushButton::clicked, this, &SchemePane::remove);
    connect(m_items, &QTreeWidget::itemActivated, this, &SchemePane::edit);
}

void SchemePane::show(const ReviewChoice& choice, const std::shared_ptr<const analysis::FactBook>& facts) {
    m_choice = choice;
    const auto& round = *choice.round;
    const auto* programme = facts->book().programme(round.programme);
    QStringList about{toQString(programme ? programme->name : round.programme.value()),
                      textOf(domain::label(round.kind))};
    if (!round.period.empty()) {
        about.append(models::ReviewScheduleModel::periodText(round.period));
    }
    if (round.dueOn) {
        about.append(tr("sheets due %1").arg(toQString(round.dueOn->text())));
    }
    if (round.heldOn) {
        about.append(tr("committee meets %1").arg(toQString(round.heldOn->text())));
    }
    m_about->setText(about.join(QStringLiteral(" · ")));
    fillItems(round.scheme);
    QStringList rule;
    for (const auto& step : round.scheme.rule) {
        rule.append(tr("%1 or more: %2", "a mean and what the rule recommends")
                        .arg(toQString(step.atLeast.text()), textOf(domain::label(step.outcome))));
    }
    if (round.scheme.otherwise) {
        rule.append(tr("below that: %1").arg(textOf(domain::label(*round.scheme.otherwise))));
    }
    m_rule->setText(rule.isEmpty() ? tr("No rule: the result recommends nothing.")
                                   : tr("Rule – %1").arg(rule.join(tr(", ", "between the steps of a rule"))));
    QStringList problems;
    for (const auto& problem : round.scheme.problems()) {
        problems.append(QStringLiteral("！ ") + textOf(problem));
    }
    showProblem(*m_problem, problems.join(QLatin1Char('\n')));
    m_remove->setEnabled(round.stage == domain::RoundStage::Preparing);
}

void SchemePane::forget() {
    m_choice = {};
    m_about->clear();
    m_items->clear();
    m_rule->clear();
    showProblem(*m_problem, {});
}

void SchemePane::fillItems(const domain::ReviewScheme& scheme) {
    const bool isPoints = scheme.scale.kind == domain::ScoreScale::Kind::Points;
    m_items->clear();
    m_items->setHeaderLabels({tr("Group"), tr("Item"),
                              isPoints ? tr("Maximum", "the most points of an item") : QString(), tr("Weight"),
                              tr("Floor", "a mean below it calls for another outcome")});
    for (const auto& criterion : scheme.criteria) {
        auto* item = new QTreeWidgetItem({toQString(criterion.group), toQString(criterion.name),
                                          isPoints ? toQString(criterion.maximum.text()) : QString(),
                                          toQString(criterion.weight.text()),
                                          criterion.floor ? toQString(criterion.floor->text()) : QString()});
        item->setToolTip(1, toQString(criterion.viewpoint));
        for (const int number : {2, 3, 4}) {
            item->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
        }
        m_items->addTopLevelItem(item);
    }
    m_items->header()->setStretchLastSection(false);
    m_items->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_items->resizeColumnToContents(0);
    m_items->setColumnHidden(2, !isPoints);
}

bool SchemePane::editCurrent() {
    edit();
    return true;
}

void SchemePane::edit() {
    if (m_choice.round && RoundDialog(m_session, *m_choice.round, window()).exec() == QDialog::Accepted) {
        emit changed();
    }
}

void SchemePane::remove() {
    const bool isSure = m_session.dialogs().confirm(
        window(), tr("Remove the review"),
        tr("“%1” goes with its panel and assignments. It can be undone.").arg(toQString(m_choice.round->name)),
        tr("Remove"));
    if (isSure) {
        finish(m_session.workspace().reviews().remove(m_choice.round->id));
    }
}

void SchemePane::retranslate() {
    m_items->setAccessibleName(tr("Items of the review"));
    m_edit->setText(tr("&Change… (F2)"));
    m_remove->setText(tr("Re&move the review…"));
}

}  // namespace shirube::ui
