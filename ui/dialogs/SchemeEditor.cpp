// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/SchemeEditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "delegates/ChoiceDelegate.h"
#include "dialogs/DialogParts.h"
#include "models/QtTranslator.h"
#include "models/SchemeGradeModel.h"
#include "models/SchemeItemModel.h"
#include "models/SchemeRuleModel.h"
#include "models/TypedDecimal.h"
#include "style/Theme.h"
#include "widgets/RowEditor.h"

namespace shirube::ui {

using models::SchemeItemModel;
using models::SchemeRuleModel;
using models::textOf;
using models::toQString;
using models::toUtf8;
using models::typedDecimal;

namespace {

constexpr int kFullMarks = 100;
constexpr int kNumberWidth = 76;
constexpr int kNameWidth = 190;
constexpr int kViewpointWidth = 250;

void fillOutcomes(QComboBox& combo) {
    combo.addItem(SchemeEditor::tr("nothing is recommended"), QString());
    for (const auto outcome : SchemeRuleModel::outcomes()) {
        combo.addItem(textOf(domain::label(outcome)), toQString(domain::toKey(outcome)));
    }
}

std::optional<domain::ReviewOutcome> outcomeOf(const QComboBox& combo) {
    return domain::reviewOutcomeFromKey(toUtf8(combo.currentData().toString()));
}

void choose(QComboBox& combo, const std::optional<domain::ReviewOutcome>& outcome) {
    combo.setCurrentIndex(outcome ? qMax(0, combo.findData(toQString(domain::toKey(*outcome)))) : 0);
}

}  // namespace

SchemeEditor::SchemeEditor(QWidget* parent)
    : QWidget(parent),
      m_itemModel(new SchemeItemModel(this)),
      m_gradeModel(new models::SchemeGradeModel(this)),
      m_ruleModel(new SchemeRuleModel(this)),
      m_tabs(new QTabWidget(this)),
      m_items(new RowEditor(*m_itemModel, QStringLiteral("schemeItems"), tr("Items"), this)),
      m_grades(new RowEditor(*m_gradeModel, QStringLiteral("schemeGrades"), tr("Grades"), this)),
      m_rule(new RowEditor(*m_ruleModel, QStringLiteral("schemeRule"), tr("Rule"), this)),
      m_sum(new QLabel(this)),
      m_scale(new QComboBox(this)),
      m_lowest(new QLineEdit(this)),
      m_step(new QLineEdit(this)),
      m_method(new QComboBox(this)),
      m_otherwise(new QComboBox(this)),
      m_totalFloor(new QLineEdit(this)),
      m_floorOutcome(new QComboBox(this)) {
    m_tabs->setObjectName(QStringLiteral("schemeTabs"));
    m_tabs->addTab(itemsTab(), tr("Items"));
    m_tabs->addTab(scaleTab(), tr("Scale"));
    m_tabs->addTab(ruleTab(), tr("Rule"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    const auto changed = [this] {
        m_refused.clear();
        showSum();
        emit edited();
    };
    for (auto* model : std::initializer_list<models::RowEditModel*>{m_itemModel, m_gradeModel, m_ruleModel}) {
        connect(model, &models::RowEditModel::edited, this, changed);
        connect(model, &models::RowEditModel::refused, this, [this](const QString& reason) {
            m_refused = reason;
            emit edited();
        });
    }
    for (auto* edit : {m_lowest, m_step, m_totalFloor}) {
        connect(edit, &QLineEdit::textEdited, this, changed);
    }
    for (auto* combo : {m_method, m_otherwise, m_floorOutcome}) {
        connect(combo, &QComboBox::activated, this, changed);
    }
    connect(m_scale, &QComboBox::activated, this, &SchemeEditor::chooseScale);
}

QWidget* SchemeEditor::itemsTab() {
    auto* tab = new QWidget(this);
    auto* share = new QPushButton(tr("&Share out 100 points evenly"), this);
    share->setObjectName(QStringLiteral("shareOut"));
    m_items->addButton(share);
    m_sum->setObjectName(QStringLiteral("schemeSum"));
    m_sum->setTextFormat(Qt::PlainText);
    auto& table = m_items->table();
    table.setColumnWidth(SchemeItemModel::Group, kNameWidth / 2 + 2 * Theme::kGrid);
    table.setColumnWidth(SchemeItemModel::Name, kNameWidth);
    table.setColumnWidth(SchemeItemModel::Viewpoint, kViewpointWidth);
    for (const int number : {SchemeItemModel::Maximum, SchemeItemModel::Weight}) {
        table.setColumnWidth(number, kNumberWidth);
    }
    auto* column = new QVBoxLayout(tab);
    column->addWidget(m_items, 1);
    column->addWidget(m_sum);
    connect(share, &QPushButton::clicked, this, [this] { m_itemModel->shareOut(kFullMarks); });
    return tab;
}

QWidget* SchemeEditor::scaleTab() {
    auto* tab = new QWidget(this);
    m_scale->setObjectName(QStringLiteral("schemeScale"));
    for (const auto& scale : domain::commonScales()) {
        m_scale->addItem(toQString(scale.name));
    }
    m_lowest->setObjectName(QStringLiteral("scaleLowest"));
    m_step->setObjectName(QStringLiteral("scaleStep"));
    auto* form = new QFormLayout(tab);
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->addRow(tr("S&cale:"), m_scale);
    form->addRow(tr("&Lowest mark:"), m_lowest);
    form->addRow(tr("&Step:"), m_step);
    form->addRow(tr("Grades:"), m_grades);
    nameFields(*form);
    return tab;
}

QWidget* SchemeEditor::ruleTab() {
    auto* tab = new QWidget(this);
    m_method->setObjectName(QStringLiteral("schemeMethod"));
    for (const auto method :
         {domain::TallyMethod::SumOfItems, domain::TallyMethod::MeanOfItems, domain::TallyMethod::PerItem}) {
        m_method->addItem(textOf(domain::label(method)), static_cast<int>(method));
    }
    m_otherwise->setObjectName(QStringLiteral("ruleOtherwise"));
    m_totalFloor->setObjectName(QStringLiteral("totalFloor"));
    m_totalFloor->setPlaceholderText(tr("none", "no floor"));
    m_floorOutcome->setObjectName(QStringLiteral("floorOutcome"));
    fillOutcomes(*m_otherwise);
    fillOutcomes(*m_floorOutcome);
    auto* delegate = new ChoiceDelegate(&m_rule->table());
    for (const auto outcome : SchemeRuleModel::outcomes()) {
        delegate->addChoice(textOf(domain::label(outcome)), toQString(domain::toKey(outcome)));
    }
    m_rule->table().setItemDelegateForColumn(SchemeRuleModel::Outcome, delegate);
    m_rule->table().setColumnWidth(SchemeRuleModel::AtLeast, kNameWidth);
    auto* form = new QFormLayout(tab);
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->addRow(tr("&Result:"), m_method);
    form->addRow(tr("Rule:"), m_rule);
    form->addRow(tr("Below &that:"), m_otherwise);
    form->addRow(tr("&Floor of the result:"), m_totalFloor);
    form->addRow(tr("Below a f&loor:"), m_floorOutcome);
    nameFields(*form);
    return tab;
}

void SchemeEditor::addFirstTab(QWidget* tab, const QString& title) {
    m_tabs->insertTab(0, tab, title);
    m_tabs->setCurrentIndex(0);
}

void SchemeEditor::setScheme(const domain::ReviewScheme& scheme) {
    m_scheme = scheme;
    m_refused.clear();
    m_itemModel->setCriteria(scheme.criteria);
    m_gradeModel->setGrades(scheme.scale.grades);
    m_ruleModel->setRule(scheme.rule);
    {
        const QSignalBlocker quiet(m_scale);
        int known = m_scale->findText(toQString(scheme.scale.name));
        if (known < 0) {
            m_scale->insertItem(0, scheme.scale.name.empty() ? tr("A scale of its own") : toQString(scheme.scale.name));
            known = 0;
        }
        m_scale->setCurrentIndex(known);
    }
    m_lowest->setText(toQString(scheme.scale.lowest.text()));
    m_step->setText(toQString(scheme.scale.step.text()));
    m_method->setCurrentIndex(qMax(0, m_method->findData(static_cast<int>(scheme.method))));
    choose(*m_otherwise, scheme.otherwise);
    m_totalFloor->setText(scheme.totalFloor ? toQString(scheme.totalFloor->text()) : QString());
    choose(*m_floorOutcome, scheme.floorOutcome);
    showScale();
    showSum();
}

void SchemeEditor::chooseScale(int index) {
    const auto name = toUtf8(m_scale->itemText(index));
    for (const auto& scale : domain::commonScales()) {
        if (scale.name == name) {
            m_scheme.scale = scale;
            m_gradeModel->setGrades(scale.grades);
            m_lowest->setText(toQString(scale.lowest.text()));
            m_step->setText(toQString(scale.step.text()));
        }
    }
    showScale();
    showSum();
    emit edited();
}

void SchemeEditor::showScale() {
    const bool isPoints = m_scheme.scale.kind == domain::ScoreScale::Kind::Points;
    m_lowest->setEnabled(isPoints);
    m_step->setEnabled(isPoints);
    m_grades->setEnabled(!isPoints);
    m_items->table().setColumnHidden(SchemeItemModel::Maximum, !isPoints);
    if (auto* share = findChild<QPushButton*>(QStringLiteral("shareOut"))) {
        share->setVisible(isPoints);
    }
}

void SchemeEditor::showSum() {
    const auto scheme = this->scheme();
    const auto most = toQString(scheme.maximum().text());
    m_sum->setText(scheme.scale.kind == domain::ScoreScale::Kind::Points
                       ? tr("Sum of the maxima: %1 of %2").arg(most, QString::number(kFullMarks))
                       : tr("The best sheet comes to %1.").arg(most));
}

domain::ReviewScheme SchemeEditor::scheme() const {
    auto scheme = m_scheme;
    scheme.criteria = m_itemModel->criteria();
    scheme.scale.grades = m_gradeModel->grades();
    scheme.scale.lowest = typedDecimal(m_lowest->text()).value_or(scheme.scale.lowest);
    scheme.scale.step = typedDecimal(m_step->text()).value_or(scheme.scale.step);
    scheme.method = static_cast<domain::TallyMethod>(m_method->currentData().toInt());
    scheme.rule = m_ruleModel->rule();
    scheme.otherwise = outcomeOf(*m_otherwise);
    scheme.totalFloor = typedDecimal(m_totalFloor->text());
    scheme.floorOutcome = outcomeOf(*m_floorOutcome);
    return scheme;
}

QString SchemeEditor::fieldProblem() const {
    for (const auto* edit : {m_lowest, m_step, m_totalFloor}) {
        const bool mayBeEmpty = edit == m_totalFloor;
        if (!(mayBeEmpty && edit->text().trimmed().isEmpty()) && !typedDecimal(edit->text())) {
            return tr("%1 “%2” is not a number.").arg(edit->accessibleName(), edit->text());
        }
    }
    return m_refused;
}

QString SchemeEditor::problem() const {
    if (const auto field = fieldProblem(); !field.isEmpty()) {
        return field;
    }
    const auto problems = scheme().problems();
    return problems.empty() ? QString() : textOf(problems.front());
}

void SchemeEditor::setReadOnly(bool isReadOnly) {
    for (auto* editor : {m_items, m_grades, m_rule}) {
        editor->setReadOnly(isReadOnly);
    }
    for (QWidget* field : std::initializer_list<QWidget*>{m_scale, m_lowest, m_step, m_method, m_otherwise,
                                                          m_totalFloor, m_floorOutcome}) {
        field->setEnabled(!isReadOnly);
    }
    if (auto* share = findChild<QPushButton*>(QStringLiteral("shareOut"))) {
        share->setEnabled(!isReadOnly);
    }
}

}  // namespace shirube::ui
