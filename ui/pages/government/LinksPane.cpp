// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/government/LinksPane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "application/RsLinkService.h"
#include "application/Workspace.h"
#include "delegates/TableDelegate.h"
#include "dialogs/RsLinkDialog.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Icons.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::toQString;

namespace {

enum Column { Programme, Project, ProjectName, Editions, Figures, ColumnCount };
constexpr int kNameWidth = 360;
constexpr int kNumberRole = Qt::UserRole + 1;

}  // namespace

LinksPane::LinksPane(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_hint(new QLabel(this)),
      m_link(new QPushButton(this)),
      m_list(new QTreeWidget(this)) {
    m_link->setObjectName(QStringLiteral("rsLink"));
    m_list->setObjectName(QStringLiteral("rsLinks"));
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new TableDelegate(kNumberRole, m_list));
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->resizeSection(Programme, kNameWidth);
    m_list->header()->resizeSection(ProjectName, kNameWidth);
    m_hint->setWordWrap(true);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::kGrid, Theme::kGrid / 2, Theme::kGrid, Theme::kGrid / 2);
    bar->setSpacing(Theme::kGrid);
    bar->addWidget(m_hint, 1);
    bar->addWidget(m_link);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_list, 1);
    connect(m_link, &QPushButton::clicked, this, &LinksPane::openDialog);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &LinksPane::showState);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const auto project = item->data(Project, Qt::UserRole);
        if (project.isValid()) {
            emit projectRequested(project.toLongLong());
        } else {
            openDialog();
        }
    });
    retranslate();
}

void LinksPane::readStore() {
    const auto* current = m_list->currentItem();
    const auto kept = current ? current->data(Programme, Qt::UserRole).toString() : QString();
    m_list->clear();
    if (m_session.isOpen()) {
        const auto links = m_session.workspace().rsLinks().links();
        if (!links) {
            m_session.report(links.error());
            return;
        }
        for (const auto& link : *links) {
            auto* item = new QTreeWidgetItem(m_list);
            item->setText(Programme, toQString(link.programmeName));
            item->setData(Programme, Qt::UserRole, toQString(link.programme.value()));
            item->setText(ProjectName, tr("not linked"));
            if (link.project) {
                item->setText(Project, QString::number(*link.project));
                item->setData(Project, Qt::UserRole, static_cast<qlonglong>(*link.project));
                item->setText(ProjectName,
                              link.projectName.empty() ? tr("in no imported edition") : toQString(link.projectName));
                QStringList editions;
                for (const int edition : link.editions) {
                    editions.append(QString::number(edition));
                }
                item->setText(Editions, editions.join(QStringLiteral(", ")));
                item->setText(Figures, QString::number(link.statements));
            }
            if (!link.project || link.projectName.empty()) {
                item->setForeground(ProjectName, Theme::secondaryText(palette()));
            }
            item->setData(Figures, kNumberRole, true);
            if (toQString(link.programme.value()) == kept) {
                m_list->setCurrentItem(item);
            }
        }
    }
    if (!m_list->currentItem()) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    showState();
}

void LinksPane::openDialog() {
    if (const auto* item = m_list->currentItem()) {
        RsLinkDialog(m_session, domain::ProgrammeId(models::toUtf8(item->data(Programme, Qt::UserRole).toString())),
                     this)
            .exec();
    }
}

void LinksPane::showState() {
    const auto* item = m_list->currentItem();
    m_link->setEnabled(item != nullptr);
    m_link->setText(item && item->data(Project, Qt::UserRole).isValid() ? tr("Change the &link…") : tr("&Link…"));
}

void LinksPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LinksPane::retranslate() {
    m_hint->setText(tr("A linked programme has the figures of the review system beside those of its documents."));
    m_link->setIcon(Icons::icon(QStringLiteral("kr_comparedirs"), palette()));
    m_list->setAccessibleName(tr("Programmes and their links"));
    m_list->setHeaderLabels(
        {tr("Programme"), tr("ID of the review system"), tr("There called"), tr("Editions"), tr("Figures")});
    showState();
}

}  // namespace shirube::ui
