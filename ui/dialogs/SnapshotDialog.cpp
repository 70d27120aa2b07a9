// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/SnapshotDialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "application/SnapshotService.h"
#include "dialogs/DialogParts.h"
#include "models/CheckText.h"
#include "models/MeetingName.h"
#include "models/QtTranslator.h"
#include "session/Session.h"
#include "style/Theme.h"

namespace shirube::ui {

using models::textOf;
using models::toQString;
using models::toUtf8;

SnapshotDialog::SnapshotDialog(Session& session, std::optional<domain::Snapshot> snapshot, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_snapshot(std::move(snapshot)),
      m_name(new QLineEdit(this)),
      m_note(new QLineEdit(this)),
      m_problem(problemLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(m_snapshot ? tr("Rename the snapshot") : tr("Take a snapshot"));
    setMinimumWidth(480);
    m_name->setObjectName(QStringLiteral("snapshotName"));
    m_note->setObjectName(QStringLiteral("snapshotNote"));
    QStringList taken;
    if (const auto snapshots = m_session.present().snapshots().list()) {
        for (const auto& one : *snapshots) {
            taken.append(toQString(one.name));
        }
    }
    if (m_snapshot) {
        m_name->setText(toQString(m_snapshot->name));
        m_note->setText(toQString(m_snapshot->note));
    } else {
        m_name->setText(models::MeetingName::ofSnapshot(taken));
    }
    m_name->selectAll();
    auto* form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("N&ote:"), m_note);
    nameFields(*form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::kGrid * 3, Theme::kGrid * 2, Theme::kGrid * 3, Theme::kGrid * 2);
    column->setSpacing(Theme::kGrid);
    column->addWidget(dialogHeading(
        m_snapshot ? tr("The figures of %1").arg(models::CheckText::localTime(m_snapshot->takenAt))
                   : tr("The figures of now, under a name"),
        tr("Whatever changes later, reports, charts and packs can show the figures as they stand in a snapshot, and "
           "what differs between two of them."),
        this));
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(m_snapshot ? tr("Rename") : tr("Take it"));
    connect(m_name, &QLineEdit::textChanged, this, &SnapshotDialog::validate);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SnapshotDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
    m_name->setFocus();
}

void SnapshotDialog::validate() {
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_name->text().trimmed().isEmpty());
    showProblem(*m_problem, {});
}

void SnapshotDialog::accept() {
    const auto name = toUtf8(m_name->text().trimmed());
    const auto note = toUtf8(m_note->text().trimmed());
    // By way of what is shown: it refuses to be written while that is a snapshot.
    auto& snapshots = m_session.workspace().snapshots();
    base::Status done;
    if (m_snapshot) {
        done = snapshots.rename(m_snapshot->id, name, note);
    } else if (const auto taken = snapshots.create(name, note); !taken) {
        done = base::forward(taken);
    }
    if (!done) {
        showProblem(*m_problem, textOf(done.error().message));
        return;
    }
    m_session.announce(m_snapshot ? tr("Renamed: %1").arg(m_name->text().trimmed())
                                  : tr("Took the snapshot “%1”").arg(m_name->text().trimmed()));
    emit m_session.snapshotsChanged();
    m_session.refresh();
    QDialog::accept();
}

bool SnapshotDialog::take(Session& session, QWidget* parent) {
    if (!session.isOpen()) {
        return false;
    }
    if (const auto may = session.writable(); !may) {
        session.report(may.error());
        return false;
    }
    return SnapshotDialog(session, std::nullopt, parent).exec() == QDialog::Accepted;
}

}  // namespace shirube::ui
