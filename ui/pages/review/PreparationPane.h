// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

#include "analysis/FactBook.h"
#include "base/Result.h"
#include "pages/review/ReviewTab.h"
#include "session/Session.h"

namespace shirube::ui {

/// One step of 準備.
class PreparationPane : public QWidget {
    Q_OBJECT
public:
    PreparationPane(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {}

    /// `choice.round` and `facts` are not null.
    virtual void show(const ReviewChoice& choice, const std::shared_ptr<const analysis::FactBook>& facts) = 0;
    /// Lets go of what it shows.
    virtual void forget() = 0;
    virtual bool find() { return false; }
    virtual bool editCurrent() { return false; }
    virtual void copySelection() {}
    virtual void retranslate() = 0;

signals:
    /// The store was changed, or what is shown is no longer what it holds.
    void changed();

protected:
    /// Says what went wrong; either way what is shown is read anew.
    void finish(const base::Status& status) {
        if (!status) {
            m_session.report(status.error());
        }
        emit changed();
    }

    Session& m_session;
};

}  // namespace shirube::ui
