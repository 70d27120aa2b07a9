// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/JobWait.h"

#include <QEventLoop>
#include <utility>

#include "models/QtTranslator.h"
#include "session/Session.h"

namespace shirube::ui {

base::Status waitForJob(Session& session, const QString& title, std::function<base::Status()> work) {
    QEventLoop loop;
    base::Status result;
    const bool isStarted = session.jobs().start(
        title, [work = std::move(work)](const base::Progress&) { return work(); },
        [&](const base::Status& status) {
            result = status;
            loop.quit();
        });
    if (!isStarted) {
        return base::fail(base::ErrorCode::Conflict, base::Message(SHIRUBE_TEXT("Wait until “{0}” is done."),
                                                                   {models::toUtf8(session.jobs().title())}));
    }
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return result;
}

}  // namespace shirube::ui
