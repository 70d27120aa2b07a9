// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/NodeForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "dialogs/DialogParts.h"
#include "models/QtTranslator.h"
#include "pages/logic/WeightText.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

constexpr int kRowsShown = 4;

}  // namespace

NodeForm::NodeForm(domain::LogicNode node, std::vector<const domain::Indicator*> indicators, QWidget* parent)
    : QDialog(parent),
      m_node(std::move(node)),
      m_indicators(std::move(indicators)),
      m_label(new QLineEdit(this)),
      m_description(new QPlainTextEdit(this)),
      m_stage(new QComboBox(this)),
      m_isControlled(new QCheckBox(tr("Under direct &control"), this)),
      m_weight(new QLineEdit(this)),
      m_rows(new QTableWidget(0, 2, this)),
      m_choice(new QComboBox(this)),
      m_add(new QPushButton(tr("&Add"), this)),
      m_remove(new QPushButton(tr("&Take out"), this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Node of the logic model"));
    setMinimumWidth(620);
    m_label->setObjectName(QStringLiteral("nodeLabel"));
    m_weight->setObjectName(QStringLiteral("nodeWeight"));
    m_stage->setObjectName(QStringLiteral("nodeStage"));
    m_rows->setObjectName(QStringLiteral("nodeIndicators"));
    m_choice->setObjectName(QStringLiteral("nodeIndicatorChoice"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_add->setObjectName(QStringLiteral("nodeIndicatorAdd"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 4);
    for (const auto stage : domain::kLogicStages) {
        m_stage->addItem(textOf(domain::label(stage)));
    }
    m_rows->setHorizontalHeaderLabels({tr("Indicator"), tr("Weight")});
    m_rows->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_rows->verticalHeader()->hide();
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setMinimumHeight(Theme::kRowHeight * (kRowsShown + 1));
    m_rows->setTabKeyNavigation(false);
    for (const auto* indicator : m_indicators) {
        m_choice->addItem(tr("%1 (%2)", "an indicator, its stage")
                              .arg(toQString(indicator->name), textOf(domain::label(indicator->stage))),
                          toQString(indicator->id.value()));
    }
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(24);
    m_choice->setAccessibleName(tr("Indicator to add"));
    m_rows->setAccessibleName(tr("Indicators that measure the node"));

    auto* choice = new QHBoxLayout;
    choice->addWidget(m_choice, 1);
    choice->addWidget(m_add);
    choice->addWidget(m_remove);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Label:"), m_label);
    form->addRow(tr("&Description:"), m_description);
    form->addRow(tr("&Stage:"), m_stage);
    form->addRow(QString(), m_isControlled);
    form->addRow(tr("&Weight in the programme:"), m_weight);
    form->addRow(tr("&Indicators:"), m_rows);
    form->addRow(QString(), choice);
    nameFields(*form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    enter(m_node, {});
    connect(m_label, &QLineEdit::textChanged, this, &NodeForm::validate);
    connect(m_description, &QPlainTextEdit::textChanged, this, &NodeForm::validate);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &NodeForm::validate);
    connect(m_isControlled, &QCheckBox::toggled, this, &NodeForm::validate);
    connect(m_weight, &QLineEdit::textChanged, this, &NodeForm::validate);
    connect(m_rows, &QTableWidget::itemChanged, this, &NodeForm::validate);
    connect(m_add, &QPushButton::clicked, this, &NodeForm::addChosen);
    connect(m_remove, &QPushButton::clicked, this, &NodeForm::removeChosen);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NodeForm::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_label->selectAll();
    m_label->setFocus();
    validate();
}

void NodeForm::enter(const domain::LogicNode& node, const QString& notice) {
    m_label->setText(toQString(node.label));
    m_description->setPlainText(toQString(node.description));
    m_stage->setCurrentIndex(static_cast<int>(node.stage));
    m_isControlled->setChecked(node.isControlled);
    m_weight->setText(toQString(node.weight.text()));
    m_rows->setRowCount(0);
    for (const auto& measured : node.indicators) {
        addIndicator(measured.indicator, toQString(measured.weight.text()));
    }
    if (!notice.isEmpty()) {
        validate();
        showProblem(*m_problem, notice);
    }
}

void NodeForm::addIndicator(const domain::IndicatorId& indicator, const QString& weight) {
    const auto found = std::find_if(m_indicators.begin(), m_indicators.end(),
                                    [&](const auto* known) { return known->id == indicator; });
    auto* name = new QTableWidgetItem(toQString(found == m_indicators.end() ? indicator.value() : (*found)->name));
    name->setData(Qt::UserRole, toQString(indicator.value()));
    name->setFlags(name->flags() & ~Qt::ItemIsEditable);
    auto* number = new QTableWidgetItem(weight);
    number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int row = m_rows->rowCount();
    m_rows->insertRow(row);
    m_rows->setItem(row, 0, name);
    m_rows->setItem(row, 1, number);
}

void NodeForm::addChosen() {
    const auto id = m_choice->currentData().toString();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->item(row, 0)->data(Qt::UserRole).toString() == id) {
            m_rows->selectRow(row);
            return;
        }
    }
    if (!id.isEmpty()) {
        addIndicator(domain::IndicatorId(toUtf8(id)), QStringLiteral("1"));
        m_rows->selectRow(m_rows->rowCount() - 1);
    }
    validate();
}

void NodeForm::removeChosen() {
    if (m_rows->currentRow() >= 0) {
        m_rows->removeRow(m_rows->currentRow());
    }
    validate();
}

QString NodeForm::read(domain::LogicNode& node) const {
    node.label = toUtf8(m_label->text().simplified());
    if (node.label.empty()) {
        return tr("A node needs a label.");
    }
    node.description = toUtf8(m_description->toPlainText().trimmed());
    node.stage = domain::kLogicStages[static_cast<std::size_t>(m_stage->currentIndex())];
    node.isControlled = m_isControlled->isChecked();
    const auto weight = readWeight(m_weight->text());
    if (!weight) {
        return tr("The weight is a number above 0, such as 1 or 0.5.");
    }
    node.weight = *weight;
    node.indicators.clear();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        // Between the two items of a new row there is none yet.
        const auto* number = m_rows->item(row, 1);
        const auto share = number ? readWeight(number->text()) : std::nullopt;
        if (!share) {
            return tr("The weight of “%1” is a number above 0.").arg(m_rows->item(row, 0)->text());
        }
        node.indicators.push_back(
            {domain::IndicatorId(toUtf8(m_rows->item(row, 0)->data(Qt::UserRole).toString())), *share});
    }
    return {};
}

void NodeForm::validate() {
    auto entered = m_node;
    const auto problem = read(entered);
    showProblem(*m_problem, problem);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty() && !(entered == m_node));
}

void NodeForm::accept() {
    auto entered = m_node;
    if (read(entered).isEmpty()) {
        m_node = std::move(entered);
        QDialog::accept();
    }
}

}  // namespace shirube::ui
