// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sources/VerdictChips.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <array>

#include "models/CheckModel.h"
#include "models/QtTranslator.h"
#include "models/VerdictMark.h"
#include "style/Theme.h"

namespace shirube::ui {

using analysis::Verdict;

namespace {

constexpr std::array kOrder{Verdict::Discrepancy, Verdict::Unverifiable, Verdict::WithinEnvelope,
                            Verdict::WithinRounding, Verdict::Consistent};

}  // namespace

VerdictChips::VerdictChips(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kGrid / 2);
    for (const auto verdict : kOrder) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("chip_") + models::toQString(analysis::toKey(verdict)));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        connect(button, &QToolButton::toggled, this, &VerdictChips::chosenChanged);
        m_chips.push_back({verdict, button});
    }
    retranslate();
}

std::set<Verdict> VerdictChips::chosen() const {
    std::set<Verdict> verdicts;
    for (const auto& chip : m_chips) {
        if (chip.button->isChecked()) {
            verdicts.insert(chip.verdict);
        }
    }
    return verdicts;
}

void VerdictChips::choose(const std::set<Verdict>& verdicts) {
    for (const auto& chip : m_chips) {
        const QSignalBlocker blocker(chip.button);
        chip.button->setChecked(verdicts.contains(chip.verdict));
    }
}

void VerdictChips::setCounts(const models::CheckModel& model) {
    for (auto& chip : m_chips) {
        chip.count = model.count(chip.verdict);
    }
    retranslate();
}

void VerdictChips::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void VerdictChips::retranslate() {
    for (const auto& chip : m_chips) {
        const auto name = models::verdictText(chip.verdict);
        chip.button->setText(
            tr("%1 %2", "a verdict and how many checks came to it").arg(name, QString::number(chip.count)));
        chip.button->setToolTip(tr("Show only %1").arg(name));
        chip.button->setAccessibleName(chip.button->text());
        auto inks = palette();
        if (chip.count > 0 && models::verdictTone(chip.verdict) == models::Tone::Alert) {
            inks.setColor(QPalette::ButtonText, Theme::alertText(palette()));
        }
        chip.button->setPalette(inks);
    }
}

}  // namespace shirube::ui
