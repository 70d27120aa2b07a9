// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "domain/ChartDefinition.h"
#include "domain/Ids.h"

namespace shirube::ui {

class Session;

/// WG資料: the packs of the store, and one of them with its charts, from the first selection to the file.
class PackTab final : public QWidget {
    Q_OBJECT
public:
    explicit PackTab(Session& session, QWidget* parent = nullptr);

    /// Puts a chart at the end of the pack that is shown; begins one where there is none. Not saved yet.
    void addChart(const domain::ChartDefinition& chart);
    /// The chart of that item becomes another. Not saved yet.
    void replaceChart(const domain::PackItemId& item, const domain::ChartDefinition& chart);
    /// False where a person wants to stay with what isn't saved.
    [[nodiscard]] bool canLeave();
    /// Asks for a file and writes the pack there, beside the window.
    void build();
    /// Shows the pages of the pack as they will be printed.
    void print();

signals:
    void editRequested(const shirube::domain::PackItemId& item, const shirube::domain::ChartDefinition& chart);

private:
    Session& m_session;
};

}  // namespace shirube::ui
