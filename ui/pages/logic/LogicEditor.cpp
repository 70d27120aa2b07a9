// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/logic/LogicEditor.h"

#include <QWidget>
#include <algorithm>

#include "application/LogicModelService.h"
#include "models/QtTranslator.h"
#include "pages/logic/AdoptDialog.h"
#include "session/Dialogs.h"
#include "session/Session.h"

namespace shirube::ui {

using models::textOf;
using models::toQString;
using models::toUtf8;

LogicEditor::LogicEditor(Session& session, QWidget* owner) : QObject(owner), m_session(session), m_owner(owner) {}

bool LogicEditor::isDraft() const {
    return m_model && m_model->content().status == domain::LogicModelStatus::Draft;
}

QString LogicEditor::freeName(const domain::ProgrammeId& programme) {
    const auto day = domain::CalendarDay::inJapan(m_session.clock().now()).text();
    const auto base = tr("Revision of %1", "the name of a draft of a logic model, with a day").arg(toQString(day));
    const auto models = m_session.workspace().logicModels().models();
    const auto isTaken = [&](const QString& name) {
        return models && std::any_of(models->begin(), models->end(), [&](const auto& model) {
                   return model->content().programme == programme && toQString(model->content().version) == name;
               });
    };
    auto name = base;
    for (int i = 2; isTaken(name); ++i) {
        name = tr("%1 (%2)", "the name of a draft, a number").arg(base).arg(i);
    }
    return name;
}

LogicEditor::Model LogicEditor::begin() {
    auto& service = m_session.workspace().logicModels();
    const auto name = toUtf8(freeName(m_model->content().programme));
    const auto draft = service.beginDraft(m_model->content().id, name);
    if (!draft) {
        emit refused(textOf(draft.error().message));
        return nullptr;
    }
    auto model = service.version(*draft);
    if (!model) {
        emit refused(textOf(model.error().message));
        return nullptr;
    }
    return *std::move(model);
}

bool LogicEditor::beginDraft() {
    if (!m_model) {
        return false;
    }
    const auto draft = begin();
    if (draft) {
        emit versionBegun(draft->content().id);
        m_session.refresh();
    }
    return draft != nullptr;
}

LogicEditor::Result LogicEditor::write(const domain::LogicModel& model,
                                       const std::vector<domain::LogicModelEdit>& edits) {
    const auto written = m_session.workspace().logicModels().edit(model, edits);
    if (!written) {
        emit refused(textOf(written.error().message));
    }
    // After a conflict too: then another version is to be seen.
    m_session.refresh();
    return written                                             ? Result::Written
           : written.error().code == base::ErrorCode::Conflict ? Result::Conflict
                                                               : Result::Refused;
}

LogicEditor::Result LogicEditor::apply(std::vector<domain::LogicModelEdit> edits) {
    if (!m_model || edits.empty()) {
        return Result::Refused;
    }
    if (isDraft()) {
        return write(*m_model, edits);
    }
    const auto question = tr("“%1” is in force and is not edited. Begin a draft from it and make the change there?",
                             "a version of a logic model")
                              .arg(toQString(m_model->content().version));
    if (!m_session.dialogs().confirm(m_owner, tr("Begin a draft"), question, tr("Begin a draft"))) {
        return Result::Refused;
    }
    const auto draft = begin();
    if (!draft) {
        return Result::Refused;
    }
    emit versionBegun(draft->content().id);
    return write(*draft, edits);
}

bool LogicEditor::beginModel(const domain::ProgrammeId& programme, const QString& programmeName) {
    const auto title = tr("Logic model of %1").arg(programmeName);
    const auto begun =
        m_session.workspace().logicModels().beginModel(programme, toUtf8(title), toUtf8(freeName(programme)));
    if (!begun) {
        emit refused(textOf(begun.error().message));
        return false;
    }
    emit versionBegun(*begun);
    m_session.refresh();
    return true;
}

void LogicEditor::adopt() {
    if (!isDraft()) {
        return;
    }
    AdoptDialog dialog(m_session, *m_model, m_owner);
    if (dialog.exec() == QDialog::Accepted) {
        m_session.announce(tr("Reports go by “%1” now").arg(toQString(m_model->content().version)));
        m_session.refresh();
    }
}

void LogicEditor::discard() {
    if (!isDraft()) {
        return;
    }
    const auto question =
        tr("Discard the draft “%1”? It can be brought back by undoing.").arg(toQString(m_model->content().version));
    if (!m_session.dialogs().confirm(m_owner, tr("Discard the draft"), question, tr("Discard"))) {
        return;
    }
    if (const auto done = m_session.workspace().logicModels().discard(m_model->content().id); !done) {
        emit refused(textOf(done.error().message));
        return;
    }
    emit discarded();
    m_session.refresh();
}

}  // namespace shirube::ui
