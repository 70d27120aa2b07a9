// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pack/PackListPane.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "models/QtTranslator.h"
#include "style/Icons.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::toQString;
using models::toUtf8;

PackListPane::PackListPane(QWidget* parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_list(new QListWidget(this)),
      m_standard(new QPushButton(this)),
      m_new(new QPushButton(this)),
      m_duplicate(new QPushButton(this)),
      m_remove(new QPushButton(this)) {
    m_list->setObjectName(QStringLiteral("packList"));
    m_list->setWordWrap(true);
    m_list->setSpacing(Theme::kGrid / 4);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_standard->setObjectName(QStringLiteral("packStandard"));
    m_new->setObjectName(QStringLiteral("packNew"));
    m_duplicate->setObjectName(QStringLiteral("packDuplicate"));
    m_remove->setObjectName(QStringLiteral("packRemove"));
    auto font = m_heading->font();
    font.setBold(true);
    m_heading->setFont(font);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid, Theme::kGrid, Theme::kGrid, Theme::kGrid);
    column->setSpacing(Theme::kGrid / 2);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    for (auto* button : {m_standard, m_new, m_duplicate, m_remove}) {
        column->addWidget(button);
    }
    // Once the list is through with the click, for it may be filled anew then.
    connect(
        m_list, &QListWidget::currentRowChanged, this,
        [this] {
            if (const auto* item = m_list->currentItem()) {
                emit chosen(domain::PackId(toUtf8(item->data(Qt::UserRole).toString())));
            }
        },
        Qt::QueuedConnection);
    connect(m_standard, &QPushButton::clicked, this, &PackListPane::standardRequested);
    connect(m_new, &QPushButton::clicked, this, &PackListPane::newRequested);
    connect(m_duplicate, &QPushButton::clicked, this, &PackListPane::duplicateRequested);
    connect(m_remove, &QPushButton::clicked, this, &PackListPane::removeRequested);
    retranslate();
}

void PackListPane::setPacks(const std::vector<domain::Pack>& packs, const domain::PackId& shown, bool hasDraft,
                            const QString& draftName) {
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const auto add = [this](const QString& name, const std::optional<domain::CalendarDay>& day,
                            const domain::PackId& id) {
        const auto text = day ? tr("%1\n%2", "a meeting and its day").arg(name, toQString(day->text())) : name;
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, toQString(id.value()));
        item->setToolTip(name);
        return item;
    };
    for (const auto& pack : packs) {
        auto* item = add(toQString(pack.name), pack.meetingOn, pack.id);
        if (pack.id == shown) {
            m_list->setCurrentItem(item);
        }
    }
    if (hasDraft && shown.isEmpty()) {
        const auto name = draftName.isEmpty() ? tr("New pack") : draftName;
        m_list->setCurrentItem(add(tr("%1 (not saved)", "a pack").arg(name), {}, {}));
    }
    m_duplicate->setEnabled(!shown.isEmpty());
    m_remove->setEnabled(!shown.isEmpty());
}

void PackListPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PackListPane::retranslate() {
    m_heading->setText(tr("Packs"));
    m_list->setAccessibleName(tr("Packs"));
    m_standard->setText(tr("S&tandard pack"));
    m_standard->setToolTip(tr("Begins a pack with every chart that the store has figures for."));
    m_new->setText(tr("Ne&w"));
    m_duplicate->setText(tr("D&uplicate"));
    m_duplicate->setToolTip(tr("A copy for the next meeting."));
    m_remove->setText(tr("&Remove…"));
    m_standard->setIcon(Icons::icon(QStringLiteral("view-task"), palette()));
    m_new->setIcon(Icons::icon(QStringLiteral("document-new"), palette()));
    m_duplicate->setIcon(Icons::icon(QStringLiteral("edit-copy"), palette()));
    m_remove->setIcon(Icons::icon(QStringLiteral("edit-delete"), palette()));
}

}  // namespace shirube::ui
