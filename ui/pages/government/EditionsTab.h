// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "domain/FiscalYear.h"

namespace shirube::ui {

class Session;

/// 取込: the files of the programme review system in the store, what is wrong in them and what they restate.
class EditionsTab final : public QWidget {
    Q_OBJECT
public:
    explicit EditionsTab(Session& session, QWidget* parent = nullptr);

    /// None: the store has no edition.
    void setEdition(std::optional<domain::FiscalYear> edition);

signals:
    /// A programme (予算事業ID) was opened.
    void projectRequested(qint64 project);

private:
    Session& m_session;
    std::optional<domain::FiscalYear> m_edition;
};

}  // namespace shirube::ui
