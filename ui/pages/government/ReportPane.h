// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <memory>

#include "analysis/ReportTable.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "session/Jobs.h"

class QHBoxLayout;

namespace shirube::application {
class Workspace;
}  // namespace shirube::application

namespace shirube::ui {

class ReportView;
class Session;

/// A report on the whole government that takes a while: made beside the window, and shown as a ReportView.
class ReportPane final : public QWidget {
    Q_OBJECT
public:
    /// Makes the report on a connection of its own.
    using Make = std::function<base::Result<analysis::ReportTable>(application::Workspace&, const base::Progress&)>;

    /// `name` begins the object names.
    ReportPane(Session& session, const QString& name, QWidget* parent = nullptr);
    ~ReportPane() override;

    /// Makes the report and shows it; drops the one that is being made.
    void make(Make make);
    /// No report, and why.
    void showNothing(const QString& title, const QString& hint);
    /// What is said where the report has no row.
    void setEmptyTexts(const QString& title, const QString& hint);
    /// The row above the report, before its buttons.
    [[nodiscard]] QHBoxLayout& bar() const;
    [[nodiscard]] ReportView& view() const { return *m_view; }
    [[nodiscard]] bool isWorking() const { return m_jobs.isRunning(); }
    void exportReport();
    void print();

signals:
    void projectRequested(qint64 project);

private:
    void start();

    Session& m_session;
    ReportView* m_view;
    QString m_emptyTitle;
    QString m_emptyHint;
    Make m_make;
    quint64 m_wanted = 0;  // number of the report that was asked for last
    Jobs m_jobs;           // the last member: what runs is waited for before anything else goes
};

}  // namespace shirube::ui
