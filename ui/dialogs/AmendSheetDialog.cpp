// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/AmendSheetDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "application/ReviewResultService.h"
#include "dialogs/DialogParts.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

constexpr int kWidth = 720;
constexpr int kListHeight = 220;
enum ItemColumn { Item, Former, Now, Comment };

}  // namespace

AmendSheetDialog::AmendSheetDialog(Session& session, std::shared_ptr<const domain::ReviewBook> book,
                                   const domain::ReviewRoundId& round, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_book(std::move(book)),
      m_round(round),
      m_subject(new QComboBox(this)),
      m_reviewer(new QComboBox(this)),
      m_items(new QTreeWidget(this)),
      m_reason(new QLineEdit(this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("amendDialog"));
    setWindowTitle(tr("Correct scores"));
    setMinimumWidth(kWidth);
    m_subject->setObjectName(QStringLiteral("amendSubject"));
    m_reviewer->setObjectName(QStringLiteral("amendReviewer"));
    m_items->setObjectName(QStringLiteral("amendItems"));
    m_items->setAccessibleName(tr("Scores"));
    m_items->setRootIsDecorated(false);
    m_items->setMinimumHeight(kListHeight);
    m_items->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_reason->setObjectName(QStringLiteral("amendReason"));
    m_reason->setPlaceholderText(tr("Why; kept with the sheet and in the history (required)"));
    for (const auto* one : m_book->subjectsOf(m_round)) {
        m_subject->addItem(toQString(one->title), toQString(one->id.value()));
    }
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->setVerticalSpacing(Theme::kGrid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Subject:"), m_subject);
    form->addRow(tr("Re&viewer:"), m_reviewer);
    auto* below = new QFormLayout;
    below->setHorizontalSpacing(Theme::kGrid * 2);
    below->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    below->addRow(tr("&Reason:"), m_reason);
    nameFields(*form);
    nameFields(*below);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(tr("A further version of a sheet"),
                                    tr("The versions before stay and can be read. The correction can't be undone; a "
                                       "further one replaces it."),
                                    this));
    column->addLayout(form);
    column->addWidget(m_items, 1);
    column->addLayout(below);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Correct"));
    connect(m_subject, &QComboBox::currentIndexChanged, this, &AmendSheetDialog::fillReviewers);
    connect(m_reviewer, &QComboBox::currentIndexChanged, this, &AmendSheetDialog::showSheet);
    connect(m_items, &QTreeWidget::itemChanged, this, &AmendSheetDialog::validate);
    connect(m_reason, &QLineEdit::textChanged, this, &AmendSheetDialog::validate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AmendSheetDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillReviewers();
}

domain::ReviewSubjectId AmendSheetDialog::subject() const {
    return domain::ReviewSubjectId(toUtf8(m_subject->currentData().toString()));
}

domain::ReviewerId AmendSheetDialog::reviewer() const {
    return domain::ReviewerId(toUtf8(m_reviewer->currentData().toString()));
}

void AmendSheetDialog::choose(const domain::ReviewSubjectId& subject, const domain::ReviewerId& reviewer) {
    m_subject->setCurrentIndex(qMax(0, m_subject->findData(toQString(subject.value()))));
    m_reviewer->setCurrentIndex(qMax(0, m_reviewer->findData(toQString(reviewer.value()))));
}

void AmendSheetDialog::fillReviewers() {
    {
        const QSignalBlocker quiet(m_reviewer);
        m_reviewer->clear();
        for (const auto* member : m_book->panelOf(m_round)) {
            if (m_book->sheet(subject(), member->reviewer)) {
                m_reviewer->addItem(toQString(m_book->nameOf(m_round, member->reviewer)),
                                    toQString(member->reviewer.value()));
            }
        }
    }
    showSheet();
}

void AmendSheetDialog::showSheet() {
    const QSignalBlocker quiet(m_items);
    m_items->clear();
    m_items->setHeaderLabels({tr("Item"), tr("Version that counts"), tr("Corrected"), tr("Comment")});
    const auto* round = m_book->round(m_round);
    const auto* sheet = m_book->sheet(subject(), reviewer());
    for (const auto& criterion : round ? round->scheme.criteria : std::vector<domain::SchemeCriterion>()) {
        const domain::Score* given = nullptr;
        for (const auto& score : sheet ? sheet->content.scores : std::vector<domain::Score>()) {
            given = score.criterion == criterion.id ? &score : given;
        }
        auto* item = new QTreeWidgetItem(
            {toQString(criterion.id + "　" + criterion.name), given ? toQString(given->value) : QString(),
             given ? toQString(given->value) : QString(), given ? toQString(given->comment) : QString()});
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(Item, Qt::UserRole, toQString(criterion.id));
        item->setData(Comment, Qt::UserRole, given && given->isRestricted);
        m_items->addTopLevelItem(item);
    }
    for (const int column : {Item, Former, Now}) {
        m_items->resizeColumnToContents(column);
    }
    validate();
}

domain::SheetContent AmendSheetDialog::content() const {
    domain::SheetContent content;
    if (const auto* sheet = m_book->sheet(subject(), reviewer())) {
        content.remark = sheet->content.remark;
        content.isRemarkRestricted = sheet->content.isRemarkRestricted;
    }
    const auto* round = m_book->round(m_round);
    for (int row = 0; round && row < m_items->topLevelItemCount(); ++row) {
        const auto* item = m_items->topLevelItem(row);
        const auto id = toUtf8(item->data(Item, Qt::UserRole).toString());
        const auto typed = toUtf8(item->text(Now).trimmed());
        const auto* criterion = round->scheme.criterion(id);
        const auto normal = criterion ? domain::normalScore(round->scheme, *criterion, typed) : std::string();
        // What is no score goes to the service as it was typed, which says why it isn't.
        content.scores.push_back({id, normal.empty() ? typed : normal, toUtf8(item->text(Comment)),
                                  item->data(Comment, Qt::UserRole).toBool()});
    }
    return content;
}

void AmendSheetDialog::validate() {
    const auto* round = m_book->round(m_round);
    QString problem;
    for (const auto& score : content().scores) {
        const auto* criterion = round->scheme.criterion(score.criterion);
        if (criterion && problem.isEmpty()) {
            const auto read = domain::readScore(round->scheme, *criterion, score.value);
            problem = read ? QString() : textOf(read.error().message);
        }
    }
    const auto* sheet = m_book->sheet(subject(), reviewer());
    const bool isChanged = sheet && content() != sheet->content;
    if (problem.isEmpty() && isChanged && m_reason->text().trimmed().isEmpty()) {
        problem = tr("Give a reason.");
    }
    showProblem(*m_problem, problem);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isChanged && problem.isEmpty());
}

void AmendSheetDialog::accept() {
    const auto amended = m_session.workspace().reviewResults().amend(subject(), reviewer(), content(),
                                                                     toUtf8(m_reason->text().trimmed()));
    if (!amended) {
        showProblem(*m_problem, textOf(amended.error().message));
        return;
    }
    QDialog::accept();
}

}  // namespace shirube::ui
