// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "domain/FiscalYear.h"

namespace shirube::ui {

class Session;

/// 支出先: who was paid what for, over all programmes of an edition.
class PaymentsTab final : public QWidget {
    Q_OBJECT
public:
    explicit PaymentsTab(Session& session, QWidget* parent = nullptr);

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
