// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/RemarkBar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include "widgets/SearchField.h"

namespace shirube::ui {

using State = models::RemarkChoice::State;

RemarkBar::RemarkBar(QWidget* parent)
    : FilterBar("remarkSearch", parent), m_state(addChoice("remarkState")), m_author(addChoice("remarkAuthors")) {
    m_author->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_author->setMinimumContentsLength(8);
    row().addWidget(&hits());
    row().addStretch();
    RemarkBar::retranslate();
}

void RemarkBar::setAuthors(const QStringList& authors) {
    refill(*m_author, tr("All authors"), [&] {
        for (const auto& author : authors) {
            m_author->addItem(author, author);
        }
    });
}

void RemarkBar::setHits(int hits, int all) {
    this->hits().setText(hits == all ? tr("%1 findings").arg(all)
                                     : tr("%1 of %2 findings").arg(QString::number(hits), QString::number(all)));
}

models::RemarkChoice RemarkBar::choice() const {
    models::RemarkChoice choice;
    choice.state = static_cast<State>(m_state->currentData().toInt());
    choice.author = m_author->currentData().toString();
    choice.text = search().text();
    return choice;
}

void RemarkBar::retranslate() {
    search().setPlaceholderText(tr("Find a finding (Ctrl+F)"));
    search().setAccessibleName(tr("Find a finding"));
    m_state->setAccessibleName(tr("State"));
    m_author->setAccessibleName(tr("Author"));
    refill(*m_state, tr("All states"), [&] {
        m_state->addItem(tr("Open"), static_cast<int>(State::Open));
        m_state->addItem(tr("Overdue"), static_cast<int>(State::Overdue));
    });
    if (m_author->count() > 0) {
        m_author->setItemText(0, tr("All authors"));
    }
}

}  // namespace shirube::ui
