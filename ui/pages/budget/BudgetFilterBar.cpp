// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/budget/BudgetFilterBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include "models/QtTranslator.h"
#include "style/Icons.h"
#include "widgets/SearchField.h"

namespace shirube::ui {

using models::toQString;
using models::toUtf8;

namespace {

constexpr std::array kKinds{domain::AmountKind::Confirmed,  domain::AmountKind::WithinEnvelope,
                            domain::AmountKind::Part,       domain::AmountKind::Repeated,
                            domain::AmountKind::Outside,    domain::AmountKind::Undecided,
                            domain::AmountKind::Undisclosed};

}  // namespace

BudgetFilterBar::BudgetFilterBar(QWidget* parent)
    : FilterBar("budgetSearch", parent),
      m_ministry(addChoice("budgetMinistry")),
      m_kind(addChoice("budgetKind")),
      m_part(addChoice("budgetPart")),
      m_onlyNew(new QCheckBox(this)),
      m_compare(new QToolButton(this)),
      m_from(new QComboBox(this)),
      m_arrow(new QLabel(QStringLiteral("→"), this)),
      m_to(new QComboBox(this)) {
    m_compare->setObjectName(QStringLiteral("compare"));
    m_from->setObjectName(QStringLiteral("compareFrom"));
    m_to->setObjectName(QStringLiteral("compareTo"));
    m_compare->setCheckable(true);
    m_compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row().addWidget(m_onlyNew);
    row().addWidget(&hits());
    row().addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_compare, m_from, m_arrow, m_to}) {
        row().addWidget(widget);
    }
    connect(m_onlyNew, &QCheckBox::toggled, this, &BudgetFilterBar::choiceChanged);
    connect(m_compare, &QToolButton::toggled, this, [this] {
        showComparison();
        emit comparisonChanged();
    });
    for (auto* combo : {m_from, m_to}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(combo, &QComboBox::currentIndexChanged, this, &BudgetFilterBar::comparisonChanged);
    }
    retranslate();
    showComparison();
}

void BudgetFilterBar::setChoices(const models::BudgetFilterIndex& index, const domain::BudgetBook& book) {
    refill(*m_ministry, tr("All ministries"), [&] {
        for (const auto& ministry : index.ministries()) {
            m_ministry->addItem(toQString(ministry), toQString(ministry));
        }
    });
    refill(*m_part, tr("All parts"), [&] {
        for (const auto& label : index.partLabels()) {
            m_part->addItem(tr("Has a %1 part").arg(toQString(label)), toQString(label));
        }
    });
    const auto former = std::pair(from(), to());
    // Who calls this shows the book anew anyway.
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker toBlocker(m_to);
    m_from->clear();
    m_to->clear();
    for (const auto& cycle : book.cycles()) {
        m_from->addItem(toQString(cycle.name()));
        m_to->addItem(toQString(cycle.name()));
    }
    const auto& cycles = book.cycles();
    if (former.first && former.second) {
        setCycles(*former.first, *former.second);
    } else if (!cycles.empty()) {
        // The latest cycle against the same kind a year before, else against the one before it.
        const auto& last = cycles.back();
        const bool hasYearBefore = m_from->findText(toQString(last.previousYear().name())) >= 0;
        setCycles(hasYearBefore ? last.previousYear() : cycles[cycles.size() > 1 ? cycles.size() - 2 : 0], last);
    }
}

models::BudgetFilter BudgetFilterBar::filter() const {
    models::BudgetFilter filter;
    filter.text = toUtf8(search().text().trimmed());
    filter.ministry = toUtf8(m_ministry->currentData().toString());
    filter.part = toUtf8(m_part->currentData().toString());
    filter.onlyNew = m_onlyNew->isChecked();
    filter.kind = domain::amountKindFromKey(toUtf8(m_kind->currentData().toString()));
    return filter;
}

void BudgetFilterBar::setHits(std::size_t hits, std::size_t all) {
    this->hits().setText(
        filter().isEmpty() ? QString() : tr("%1 of %2 programmes").arg(QString::number(hits), QString::number(all)));
}

void BudgetFilterBar::clear() {
    setSearch({});
    for (auto* combo : {m_ministry, m_kind, m_part}) {
        choose(*combo, {});
    }
    {
        const QSignalBlocker onlyNew(m_onlyNew);
        m_onlyNew->setChecked(false);
    }
    emit choiceChanged();
}

bool BudgetFilterBar::isComparing() const {
    return m_compare->isChecked();
}

void BudgetFilterBar::setComparing(bool comparing) {
    m_compare->setChecked(comparing);
}

std::optional<domain::BudgetCycle> BudgetFilterBar::cycleIn(const QComboBox& combo) {
    const auto cycle = domain::BudgetCycle::parse(toUtf8(combo.currentText()));
    return cycle ? std::optional(*cycle) : std::nullopt;
}

std::optional<domain::BudgetCycle> BudgetFilterBar::from() const {
    return cycleIn(*m_from);
}

std::optional<domain::BudgetCycle> BudgetFilterBar::to() const {
    return cycleIn(*m_to);
}

void BudgetFilterBar::setCycles(const domain::BudgetCycle& from, const domain::BudgetCycle& to) {
    m_from->setCurrentIndex(std::max(0, m_from->findText(toQString(from.name()))));
    m_to->setCurrentIndex(std::max(0, m_to->findText(toQString(to.name()))));
}

void BudgetFilterBar::showComparison() {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_from, m_arrow, m_to}) {
        widget->setVisible(m_compare->isChecked());
    }
}

void BudgetFilterBar::retranslate() {
    search().setPlaceholderText(tr("Find a programme (Ctrl+F)"));
    search().setAccessibleName(tr("Find a programme"));
    m_ministry->setAccessibleName(tr("Ministry"));
    m_kind->setAccessibleName(tr("Kind of amount"));
    m_part->setAccessibleName(tr("Part of the amount"));
    m_onlyNew->setText(tr("&New only"));
    m_onlyNew->setToolTip(tr("Programmes with a line printed as new"));
    m_compare->setText(tr("&Compare two cycles"));
    m_compare->setIcon(Icons::icon(QStringLiteral("kr_comparedirs"), palette()));
    m_from->setAccessibleName(tr("From cycle"));
    m_to->setAccessibleName(tr("To cycle"));
    if (m_ministry->count() > 0) {
        m_ministry->setItemText(0, tr("All ministries"));
        m_part->setItemText(0, tr("All parts"));
        for (int i = 1; i < m_part->count(); ++i) {
            m_part->setItemText(i, tr("Has a %1 part").arg(m_part->itemData(i).toString()));
        }
    }
    refill(*m_kind, tr("All kinds"), [&] {
        for (const auto kind : kKinds) {
            m_kind->addItem(models::textOf(domain::label(kind)), toQString(domain::toKey(kind)));
        }
    });
}

}  // namespace shirube::ui
