// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/RsLinkDialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "analysis/GovernmentPivot.h"
#include "application/GovernmentService.h"
#include "application/Workspace.h"
#include "delegates/TableDelegate.h"
#include "dialogs/DialogParts.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Theme.h"
#include "widgets/SearchField.h"

namespace shirube::ui {

using models::textOf;
using models::toQString;
using models::toUtf8;

namespace {

enum Column { Id, Name, Ministry, Likeness, ColumnCount };
constexpr int kWidth = 820;
constexpr int kHeight = 520;
constexpr int kIdWidth = 104;
constexpr int kNameWidth = 380;
constexpr int kMinistryWidth = 160;
constexpr std::size_t kMostFound = 200;
constexpr int kNumberRole = Qt::UserRole + 1;

}  // namespace

RsLinkDialog::RsLinkDialog(Session& session, const domain::ProgrammeId& programme, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_programme(programme),
      m_search(new SearchField(this)),
      m_list(new QTreeWidget(this)),
      m_reason(new QLineEdit(this)),
      m_problem(problemLabel(this)),
      m_unlink(new QPushButton(tr("&Unlink"), this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("rsLinkDialog"));
    setWindowTitle(tr("Link with the programme review system"));
    readLink();
    layOut();
    connect(m_search, &SearchField::textChanged, this, &RsLinkDialog::fill);
    connect(m_search, &SearchField::escaped, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RsLinkDialog::validate);
    connect(m_reason, &QLineEdit::textChanged, this, &RsLinkDialog::validate);
    connect(m_unlink, &QPushButton::clicked, this, &RsLinkDialog::unlink);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RsLinkDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    m_list->setFocus();
}

void RsLinkDialog::readLink() {
    m_link.programme = m_programme;
    auto& workspace = m_session.workspace();
    if (const auto links = workspace.rsLinks().links()) {
        for (const auto& link : *links) {
            m_link = link.programme == m_programme ? link : m_link;
        }
    } else {
        m_session.report(links.error());
    }
    if (auto candidates = workspace.rsLinks().candidates(m_programme)) {
        m_candidates = *std::move(candidates);
    } else {
        m_session.report(candidates.error());
    }
    const auto editions = workspace.government().editions();
    if (editions && !editions->empty()) {
        if (auto book = workspace.government().book(editions->front())) {
            m_book = *std::move(book);
        }
    }
}

void RsLinkDialog::layOut() {
    m_search->setObjectName(QStringLiteral("rsLinkSearch"));
    m_search->setPlaceholderText(tr("Find another programme by name or ID"));
    m_search->setAccessibleName(tr("Find a programme of the review system"));
    m_list->setObjectName(QStringLiteral("rsLinkList"));
    m_list->setAccessibleName(tr("Programmes of the review system"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("ID"), tr("Name"), tr("Ministry"), tr("Likeness")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new TableDelegate(kNumberRole, m_list));
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->resizeSection(Id, kIdWidth);
    m_list->header()->resizeSection(Name, kNameWidth);
    m_list->header()->resizeSection(Ministry, kMinistryWidth);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("For instance: the sheet names the same programme and office"));
    m_unlink->setObjectName(QStringLiteral("rsUnlink"));
    m_buttons->addButton(m_unlink, QDialogButtonBox::DestructiveRole);
    m_unlink->setVisible(m_link.project.has_value());
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Link"));
    QString state = tr("Not linked yet.");
    if (m_link.project) {
        state = m_link.projectName.empty()
                    ? tr("Linked to programme %1, which no imported edition has.").arg(*m_link.project)
                    : tr("Linked to programme %1 “%2”.")
                          .arg(QString::number(*m_link.project), toQString(m_link.projectName));
        if (m_link.statements > 0) {
            state += QLatin1Char(' ') + tr("%n figure(s) of it stand beside those of the documents.", nullptr,
                                           static_cast<int>(m_link.statements));
        }
    }
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::kGrid * 2);
    form->addRow(tr("&Reason:"), m_reason);
    nameFields(*form);
    auto* hint = new QLabel(tr("The figures of the review system then stand beside what the documents say, and are "
                               "checked against them. Neither is changed."),
                            this);
    hint->setWordWrap(true);
    auto quiet = hint->palette();
    quiet.setColor(QPalette::WindowText, Theme::secondaryText(palette()));
    hint->setPalette(quiet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(toQString(m_link.programmeName), state, this));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addWidget(hint);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    resize(kWidth, kHeight);
}

void RsLinkDialog::addRow(const application::RsLinkCandidate& candidate) {
    auto* item = new QTreeWidgetItem(m_list);
    item->setText(Id, QString::number(candidate.project));
    item->setData(Id, kNumberRole, true);
    item->setData(Id, Qt::UserRole, static_cast<qlonglong>(candidate.project));
    item->setText(Name, toQString(candidate.name));
    item->setToolTip(Name, item->text(Name));
    item->setText(Ministry, toQString(candidate.ministry));
    item->setText(Likeness, candidate.isSameName                              ? tr("✓ same name")
                            : candidate.project == m_link.project.value_or(0) ? tr("linked")
                                                                              : QString());
}

void RsLinkDialog::fill() {
    m_list->clear();
    const auto text = toUtf8(m_search->text().trimmed());
    if (text.empty()) {
        for (const auto& candidate : m_candidates) {
            addRow(candidate);
        }
    } else if (m_book) {
        const auto found = analysis::programmesThatPass(*m_book, {.text = text});
        for (std::size_t at = 0; at < std::min(found.size(), kMostFound); ++at) {
            const auto& programme = m_book->programmes()[found[at]];
            const auto same = std::find_if(m_candidates.begin(), m_candidates.end(), [&](const auto& candidate) {
                return candidate.project == programme.project;
            });
            addRow(same != m_candidates.end() ? *same
                                              : application::RsLinkCandidate{programme.project, programme.name,
                                                                             m_book->text(programme.ministry)});
        }
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    validate();
}

std::optional<std::int64_t> RsLinkDialog::chosen() const {
    const auto* item = m_list->currentItem();
    return item ? std::optional<std::int64_t>(item->data(Id, Qt::UserRole).toLongLong()) : std::nullopt;
}

void RsLinkDialog::validate() {
    const auto project = chosen();
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(project && project != m_link.project && hasReason);
    m_unlink->setEnabled(m_link.project && hasReason);
    if (!m_book) {
        showProblem(*m_problem, tr("No edition of the review system is in the store yet. Import its files first."));
    } else if (m_list->topLevelItemCount() == 0) {
        showProblem(*m_problem, m_search->text().isEmpty() ? tr("No programme has a like name. Search for it above.")
                                                           : tr("No programme is called so."));
    } else {
        showProblem(*m_problem, {});
    }
}

void RsLinkDialog::accept() {
    const auto project = chosen();
    if (!project || !m_buttons->button(QDialogButtonBox::Ok)->isEnabled()) {
        return;
    }
    const auto linked = m_session.workspace().rsLinks().link(m_programme, *project, toUtf8(m_reason->text().trimmed()));
    if (!linked) {
        showProblem(*m_problem, textOf(linked.error().message));
        return;
    }
    m_session.refresh();
    QDialog::accept();
}

void RsLinkDialog::unlink() {
    const auto done = m_session.workspace().rsLinks().unlink(m_programme, toUtf8(m_reason->text().trimmed()));
    if (!done) {
        showProblem(*m_problem, textOf(done.error().message));
        return;
    }
    m_session.refresh();
    QDialog::accept();
}

}  // namespace shirube::ui
