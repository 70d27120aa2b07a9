// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review/SubjectsPane.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "application/ReviewService.h"
#include "models/QtTranslator.h"
#include "models/SubjectChoiceModel.h"
#include "models/ThemeModel.h"
#include "style/Theme.h"
#include "widgets/TableView.h"
#include "widgets/TwoLists.h"

namespace shirube::ui {

using models::ThemeModel;
using models::toQString;
using models::toUtf8;

namespace {

constexpr int kWidest = 260;

}  // namespace

SubjectsPane::SubjectsPane(Session& session, QWidget* parent)
    : PreparationPane(session, parent),
      m_themes(new ThemeModel(this)),
      m_rows(new models::SubjectChoiceModel(this)),
      m_lists(nullptr),
      m_whole(new QPushButton(this)) {
    m_rows->setSourceModel(m_themes);
    m_lists = new TwoLists(*m_rows, QStringLiteral("subjects"), this);
    for (const int column : {ThemeModel::Result, ThemeModel::EndYear, ThemeModel::Category}) {
        m_lists->offered().setColumnHidden(column, true);
    }
    m_whole->setObjectName(QStringLiteral("wholeProgramme"));
    m_lists->addButton(m_whole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_lists, 1);
    connect(m_lists, &TwoLists::chosenChanged, this, &SubjectsPane::choose);
    connect(m_whole, &QPushButton::clicked, this, [this] { choose({}); });
}

void SubjectsPane::show(const ReviewChoice& choice, const std::shared_ptr<const analysis::FactBook>& facts) {
    const auto& round = *choice.round;
    m_round = round.id;
    if (m_themes->facts() != facts) {
        m_themes->setThemes(facts);
    }
    std::set<std::string> taken;
    std::vector<std::pair<QString, QString>> chosen;
    for (const auto* subject : choice.book->subjectsOf(round.id)) {
        taken.insert(subject->theme.value());
        chosen.emplace_back(toQString(subject->theme.value()), toQString(subject->title));
    }
    m_rows->setProgramme(round.programme, std::move(taken));
    m_lists->setChosen(chosen);
    const bool isFixed = round.stage != domain::RoundStage::Preparing;
    m_lists->setReadOnly(isFixed);
    m_whole->setEnabled(!isFixed);
    if (!m_isLaidOut && m_rows->rowCount() > 0) {
        m_lists->offered().fitColumns(kWidest);
        m_isLaidOut = true;
    }
}

void SubjectsPane::forget() {
    m_round = {};
    m_lists->setChosen({});
}

void SubjectsPane::choose(const QStringList& ids) {
    std::vector<domain::ThemeId> themes;
    for (const auto& id : ids) {
        // The programme as a whole gives way to themes.
        if (!id.isEmpty()) {
            themes.emplace_back(toUtf8(id));
        }
    }
    finish(m_session.workspace().reviews().setSubjects(m_round, themes));
}

bool SubjectsPane::find() {
    m_lists->focusSearch();
    return true;
}

void SubjectsPane::retranslate() {
    m_lists->setTitles(tr("Themes of the programme"), tr("Under review, in the order of the agenda"));
    m_lists->offered().setEmptyText(tr("No themes are left to choose: the programme can be under review as a whole."));
    m_whole->setText(tr("Programme as a &whole"));
    m_themes->retranslate();
}

}  // namespace shirube::ui
