// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/EvidenceFields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include "models/QtTranslator.h"

namespace shirube::ui {

using models::toQString;
using models::toUtf8;

EvidenceFields::EvidenceFields(const std::vector<domain::Source>& sources, QWidget* parent)
    : QObject(parent),
      m_source(new QComboBox(parent)),
      m_locator(new QLineEdit(parent)),
      m_reason(new QLineEdit(parent)) {
    m_source->setObjectName(QStringLiteral("source"));
    m_locator->setObjectName(QStringLiteral("locator"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_source->addItem(tr("No document of the store"), QString());
    for (auto source = sources.rbegin(); source != sources.rend(); ++source) {
        m_source->addItem(
            tr("%1 (%2)", "a document and its date").arg(toQString(source->title), toQString(source->date)),
            toQString(source->id.value()));
    }
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(12);
    m_source->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_locator->setPlaceholderText(tr("Page and place, or what the evidence is (required)"));
    m_reason->setPlaceholderText(tr("Needed where another value was known; kept in the history"));
    connect(m_source, &QComboBox::currentIndexChanged, this, &EvidenceFields::changed);
    for (auto* edit : {m_locator, m_reason}) {
        connect(edit, &QLineEdit::textEdited, this, &EvidenceFields::changed);
    }
}

void EvidenceFields::addTo(QFormLayout& form) {
    form.addRow(tr("D&ocument:"), m_source);
    form.addRow(tr("&Evidence:"), m_locator);
    form.addRow(tr("&Reason:"), m_reason);
}

void EvidenceFields::setCitation(const domain::Citation& citation) {
    m_source->setCurrentIndex(std::max(0, m_source->findData(toQString(citation.source.value()))));
    m_locator->setText(toQString(citation.locator));
    m_locator->setCursorPosition(0);
}

domain::Citation EvidenceFields::citation() const {
    domain::Citation citation;
    citation.source = domain::SourceId(toUtf8(m_source->currentData().toString()));
    citation.locator = toUtf8(m_locator->text().trimmed());
    return citation;
}

std::string EvidenceFields::reason() const {
    return toUtf8(m_reason->text().trimmed());
}

}  // namespace shirube::ui
