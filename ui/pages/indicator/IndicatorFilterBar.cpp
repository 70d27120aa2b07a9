// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/indicator/IndicatorFilterBar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>
#include <array>

#include "models/IndicatorText.h"
#include "models/QtTranslator.h"
#include "models/StatusMark.h"
#include "widgets/SearchField.h"

namespace shirube::ui {

using analysis::IndicatorStatus;
using domain::IndicatorStage;
using models::toQString;
using models::toUtf8;

namespace {

constexpr std::array kStatuses{IndicatorStatus::Achieved, IndicatorStatus::OnTrack,   IndicatorStatus::Behind,
                               IndicatorStatus::Missed,   IndicatorStatus::NotYetDue, IndicatorStatus::Unmeasured,
                               IndicatorStatus::NoTarget};
constexpr std::array kStages{IndicatorStage::Output,      IndicatorStage::OutcomeShort, IndicatorStage::OutcomeMedium,
                             IndicatorStage::OutcomeLong, IndicatorStage::Impact,       IndicatorStage::Goal};
constexpr int kOwnerLetters = 14;

}  // namespace

IndicatorFilterBar::IndicatorFilterBar(QWidget* parent)
    : FilterBar("indicatorSearch", parent),
      m_owner(addChoice("indicatorOwner")),
      m_status(addChoice("indicatorStatus")),
      m_stage(addChoice("indicatorStage")) {
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(kOwnerLetters);
    row().setStretchFactor(&search(), 1);
    row().addWidget(&hits());
    row().addStretch();
    retranslate();
}

void IndicatorFilterBar::setFacts(const analysis::FactBook* facts) {
    m_owners.clear();
    if (facts) {
        for (const auto& indicator : facts->catalogue().content().indicators) {
            const auto& id = models::ownerId(indicator);
            if (std::none_of(m_owners.begin(), m_owners.end(), [&](const auto& owner) { return owner.first == id; })) {
                m_owners.emplace_back(id, models::IndicatorText::owner(*facts, indicator));
            }
        }
    }
    retranslate();
}

models::IndicatorChoice IndicatorFilterBar::choice() const {
    models::IndicatorChoice choice;
    choice.text = toUtf8(search().text().trimmed());
    choice.owner = toUtf8(m_owner->currentData().toString());
    choice.status = analysis::indicatorStatusFromKey(toUtf8(m_status->currentData().toString()));
    choice.stage = domain::indicatorStageFromKey(toUtf8(m_stage->currentData().toString()));
    return choice;
}

void IndicatorFilterBar::setChoice(const models::IndicatorChoice& choice) {
    setSearch(toQString(choice.text));
    choose(*m_owner, toQString(choice.owner));
    choose(*m_status, choice.status ? QVariant(toQString(analysis::toKey(*choice.status))) : QVariant());
    choose(*m_stage, choice.stage ? QVariant(toQString(domain::toKey(*choice.stage))) : QVariant());
    emit choiceChanged();
}

void IndicatorFilterBar::setHits(int hits, int all) {
    this->hits().setText(
        choice().isEmpty() ? QString() : tr("%1 of %2 indicators").arg(QString::number(hits), QString::number(all)));
}

void IndicatorFilterBar::retranslate() {
    search().setPlaceholderText(tr("Find an indicator (Ctrl+F)"));
    search().setAccessibleName(tr("Find an indicator"));
    m_owner->setAccessibleName(tr("Programme"));
    m_status->setAccessibleName(tr("Status"));
    m_stage->setAccessibleName(tr("Stage"));
    refill(*m_owner, tr("All programmes"), [&] {
        for (const auto& [id, name] : m_owners) {
            m_owner->addItem(name, toQString(id));
        }
    });
    refill(*m_status, tr("Every status"), [&] {
        for (const auto status : kStatuses) {
            m_status->addItem(models::statusText(status), toQString(analysis::toKey(status)));
        }
    });
    refill(*m_stage, tr("All stages"), [&] {
        for (const auto stage : kStages) {
            m_stage->addItem(models::textOf(domain::label(stage)), toQString(domain::toKey(stage)));
        }
    });
}

}  // namespace shirube::ui
