// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/VersionBar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

#include "models/LogicText.h"
#include "models/QtTranslator.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::LogicText;
using models::toQString;
using models::toUtf8;

VersionBar::VersionBar(QWidget* parent)
    : QWidget(parent),
      m_programmeLabel(new QLabel(this)),
      m_programmes(new QComboBox(this)),
      m_versionLabel(new QLabel(this)),
      m_versions(new QComboBox(this)),
      m_state(new QLabel(this)),
      m_begin(new QPushButton(this)),
      m_adopt(new QPushButton(this)),
      m_discard(new QPushButton(this)) {
    m_programmes->setObjectName(QStringLiteral("logicProgramme"));
    m_versions->setObjectName(QStringLiteral("logicVersion"));
    m_begin->setObjectName(QStringLiteral("logicBeginDraft"));
    m_adopt->setObjectName(QStringLiteral("logicAdopt"));
    m_discard->setObjectName(QStringLiteral("logicDiscard"));
    m_programmeLabel->setBuddy(m_programmes);
    m_versionLabel->setBuddy(m_versions);
    for (auto* combo : {m_programmes, m_versions}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_programmes->setMinimumContentsLength(12);
    m_versions->setMinimumContentsLength(10);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    row->setSpacing(Theme::kGrid);
    row->addWidget(m_programmeLabel);
    row->addWidget(m_programmes, 2);
    row->addWidget(m_versionLabel);
    row->addWidget(m_versions, 1);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_begin);
    row->addWidget(m_adopt);
    row->addWidget(m_discard);
    connect(m_programmes, &QComboBox::activated, this, [this] {
        fillVersions(programme());
        emit programmeChosen(programme());
    });
    connect(m_versions, &QComboBox::activated, this, [this] {
        showState();
        emit versionChosen(version());
    });
    connect(m_begin, &QPushButton::clicked, this, &VersionBar::draftRequested);
    connect(m_adopt, &QPushButton::clicked, this, &VersionBar::adoptRequested);
    connect(m_discard, &QPushButton::clicked, this, &VersionBar::discardRequested);
    retranslate();
}

void VersionBar::setModels(const domain::BudgetBook& book, const std::vector<Model>& models, bool inEnglish) {
    const auto chosen = programme();
    const auto version = this->version();
    m_models = models;
    m_programmes->clear();
    const auto hasModel = [&](const domain::ProgrammeId& id) {
        return std::any_of(models.begin(), models.end(),
                           [&](const Model& model) { return model->content().programme == id; });
    };
    const auto add = [&](bool withModel) {
        for (const auto& programme : book.programmes()) {
            if (hasModel(programme.id) == withModel) {
                const auto name =
                    toQString(inEnglish && !programme.englishName.empty() ? programme.englishName : programme.name);
                m_programmes->addItem(withModel ? name : tr("%1 (no logic model yet)").arg(name),
                                      toQString(programme.id.value()));
            }
        }
    };
    add(true);
    if (m_programmes->count() > 0) {
        m_programmes->insertSeparator(m_programmes->count());
    }
    add(false);
    setChoice(chosen, version);
}

void VersionBar::setChoice(const domain::ProgrammeId& programme, const domain::LogicModelId& version) {
    const int at = m_programmes->findData(toQString(programme.value()));
    m_programmes->setCurrentIndex(programme.isEmpty() ? -1 : at);
    fillVersions(programme);
    m_versions->setCurrentIndex(m_versions->findData(toQString(version.value())));
    showState();
}

void VersionBar::fillVersions(const domain::ProgrammeId& programme) {
    m_versions->clear();
    for (const auto& model : m_models) {
        if (model->content().programme == programme) {
            m_versions->addItem(LogicText::version(model->content()), toQString(model->content().id.value()));
        }
    }
    m_versions->setEnabled(m_versions->count() > 0);
    showState();
}

domain::ProgrammeId VersionBar::programme() const {
    return domain::ProgrammeId(toUtf8(m_programmes->currentData().toString()));
}

domain::LogicModelId VersionBar::version() const {
    return domain::LogicModelId(toUtf8(m_versions->currentData().toString()));
}

void VersionBar::showState() {
    const auto found = std::find_if(m_models.begin(), m_models.end(),
                                    [&](const Model& model) { return model->content().id == version(); });
    const bool isShown = found != m_models.end();
    const bool isDraft = isShown && (*found)->content().status == domain::LogicModelStatus::Draft;
    m_state->setText(!isShown ? QString() : isDraft ? tr("✎ Draft: in no report") : tr("In force: read only"));
    auto inks = m_state->palette();
    inks.setColor(QPalette::WindowText, isDraft ? Theme::accent(palette()) : Theme::secondaryText(palette()));
    m_state->setPalette(inks);
    m_begin->setVisible(isShown);
    m_adopt->setVisible(isDraft);
    m_discard->setVisible(isDraft);
}

void VersionBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showState();
    }
    QWidget::changeEvent(event);
}

void VersionBar::retranslate() {
    m_programmeLabel->setText(tr("&Programme:"));
    m_versionLabel->setText(tr("&Version:"));
    m_programmes->setAccessibleName(tr("Programme of the logic model"));
    m_versions->setAccessibleName(tr("Version of the logic model"));
    m_begin->setText(tr("&Begin a draft"));
    m_adopt->setText(tr("A&dopt…"));
    m_discard->setText(tr("D&iscard…"));
    showState();
}

}  // namespace shirube::ui
