// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pack/PackHead.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <algorithm>

#include "models/CheckText.h"
#include "models/QtTranslator.h"
#include "style/Theme.h"
#include "widgets/OptionalDay.h"

namespace shirube::ui {

using models::toQString;
using models::toUtf8;

namespace {

constexpr int kChoiceWidth = 96;
constexpr int kSnapshotWidth = 150;

QString keyOf(domain::PaperFormat format) {
    return toQString(domain::toKey(format));
}

void choose(QComboBox& combo, const QString& data) {
    combo.setCurrentIndex(std::max(0, combo.findData(data)));
}

}  // namespace

PackHead::PackHead(QWidget* parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_name(new QLineEdit(this)),
      m_day(new OptionalDay(QStringLiteral("packMeeting"), this)),
      m_author(new QLineEdit(this)),
      m_format(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_snapshot(new QComboBox(this)),
      m_note(new QLineEdit(this)) {
    m_name->setObjectName(QStringLiteral("packName"));
    m_author->setObjectName(QStringLiteral("packAuthor"));
    m_format->setObjectName(QStringLiteral("packFormat"));
    m_language->setObjectName(QStringLiteral("packLanguage"));
    m_snapshot->setObjectName(QStringLiteral("packSnapshot"));
    m_note->setObjectName(QStringLiteral("packNote"));
    m_format->setMinimumWidth(kChoiceWidth);
    m_language->setMinimumWidth(kChoiceWidth);
    m_snapshot->setMinimumWidth(kSnapshotWidth);
    m_snapshot->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::kGrid);
    m_grid->setVerticalSpacing(Theme::kGrid / 2);
    const auto add = [this](QWidget* field, int row, int column, int span = 1) {
        auto* label = new QLabel(this);
        label->setBuddy(field);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_labels.push_back(label);
        m_grid->addWidget(label, row, column);
        m_grid->addWidget(field, row, column + 1, 1, span);
    };
    add(m_name, 0, 0, 3);
    add(m_day, 0, 4);
    add(m_author, 0, 6);
    add(m_format, 1, 0);
    add(m_language, 1, 2);
    add(m_snapshot, 1, 4);
    add(m_note, 1, 6);
    m_grid->setColumnStretch(3, 2);
    m_grid->setColumnStretch(7, 3);
    connect(m_name, &QLineEdit::textChanged, this, &PackHead::tell);
    connect(m_author, &QLineEdit::textChanged, this, &PackHead::tell);
    connect(m_note, &QLineEdit::textChanged, this, &PackHead::tell);
    connect(m_day, &OptionalDay::changed, this, &PackHead::tell);
    for (auto* combo : {m_format, m_language, m_snapshot}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &PackHead::tell);
    }
    retranslate();
}

void PackHead::setPack(const domain::Pack& pack) {
    m_pack = pack;
    const QScopedValueRollback filling(m_isFilling, true);
    // A cursor that stands in a text stays where it is.
    const auto write = [](QLineEdit& field, const std::string& text) {
        if (toUtf8(field.text()) != text) {
            field.setText(toQString(text));
            field.setCursorPosition(0);
        }
    };
    write(*m_name, pack.name);
    write(*m_author, pack.author);
    write(*m_note, pack.note);
    m_day->setDay(pack.meetingOn);
    fillChoices();
}

domain::Pack PackHead::pack() const {
    auto pack = m_pack;
    pack.name = toUtf8(m_name->text().trimmed());
    pack.author = toUtf8(m_author->text().trimmed());
    pack.note = toUtf8(m_note->text().trimmed());
    pack.meetingOn = m_day->day();
    pack.format =
        domain::paperFormatFromKey(toUtf8(m_format->currentData().toString())).value_or(domain::PaperFormat::A4);
    pack.language = toUtf8(m_language->currentData().toString());
    pack.snapshot = domain::SnapshotId(toUtf8(m_snapshot->currentData().toString()));
    return pack;
}

void PackHead::setSnapshots(std::vector<domain::Snapshot> snapshots) {
    m_snapshots = std::move(snapshots);
    const QScopedValueRollback filling(m_isFilling, true);
    fillChoices();
}

void PackHead::setOfferedDay(const domain::CalendarDay& day) {
    const QScopedValueRollback filling(m_isFilling, true);
    if (!m_day->day()) {
        m_day->setOffer(day);
    }
}

void PackHead::focusName() {
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void PackHead::fillChoices() {
    m_format->clear();
    m_format->addItem(tr("A4 landscape"), keyOf(domain::PaperFormat::A4));
    m_format->addItem(tr("16:9"), keyOf(domain::PaperFormat::Wide));
    choose(*m_format, keyOf(m_pack.format));
    m_language->clear();
    m_language->addItem(QStringLiteral("日本語"), QStringLiteral("ja"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    choose(*m_language, toQString(m_pack.language));
    m_snapshot->clear();
    m_snapshot->addItem(tr("Now", "the figures of the present"), QString());
    bool isThere = m_pack.snapshot.isEmpty();
    for (const auto& snapshot : m_snapshots) {
        m_snapshot->addItem(toQString(snapshot.name), toQString(snapshot.id.value()));
        m_snapshot->setItemData(m_snapshot->count() - 1,
                                tr("Taken at %1").arg(models::CheckText::localTime(snapshot.takenAt)), Qt::ToolTipRole);
        isThere = isThere || snapshot.id == m_pack.snapshot;
    }
    if (!isThere) {
        m_snapshot->addItem(tr("(a snapshot that is gone)"), toQString(m_pack.snapshot.value()));
    }
    choose(*m_snapshot, toQString(m_pack.snapshot.value()));
}

void PackHead::tell() {
    if (!m_isFilling) {
        m_pack = pack();
        emit edited();
    }
}

void PackHead::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PackHead::retranslate() {
    const QScopedValueRollback filling(m_isFilling, true);
    const QStringList texts{tr("&Meeting:"),  tr("Hel&d on:"),    tr("Handed in b&y:"), tr("P&aper:"),
                            tr("&Language:"), tr("Fi&gures of:"), tr("&Note:")};
    for (std::size_t at = 0; at < m_labels.size(); ++at) {
        const auto& text = texts[static_cast<qsizetype>(at)];
        m_labels[at]->setText(text);
        m_labels[at]->buddy()->setAccessibleName(QString(text).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    }
    m_day->setName(tr("Day of the meeting"));
    m_name->setPlaceholderText(tr("Name of the meeting"));
    m_author->setPlaceholderText(tr("Office, on the cover"));
    m_note->setPlaceholderText(tr("For yourself, not printed"));
    fillChoices();
}

}  // namespace shirube::ui
