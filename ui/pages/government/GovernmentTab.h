// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "domain/FiscalYear.h"

namespace shirube::ui {

class Session;

/// A tab of the page of the whole government: shows one edition of the review system's files, which it reads when it is
/// looked at and not before.
class GovernmentTab : public QWidget {
    Q_OBJECT
public:
    GovernmentTab(Session& session, QWidget* parent);

    /// The edition to show; the same one again where its files, or the language, are others.
    void setEdition(std::optional<domain::FiscalYear> edition);
    [[nodiscard]] const std::optional<domain::FiscalYear>& edition() const { return m_edition; }

    // As Page has them.
    virtual void copySelection();
    virtual bool find() { return false; }
    virtual bool exportShown() { return false; }
    virtual bool print() { return false; }
    virtual void saveState() {}
    [[nodiscard]] const QString& summary() const { return m_summary; }

signals:
    /// The programme with that 予算事業ID was opened.
    void projectRequested(qint64 project);
    void summaryChanged(const QString& text);

protected:
    /// Reads everything that the tab shows of edition(), in the application's language.
    virtual void readEdition() = 0;
    void readIfStale();
    /// True until the tab read what it shows.
    [[nodiscard]] bool isStale() const { return m_isStale; }
    void setSummary(const QString& text);
    void showEvent(QShowEvent* event) override;

    Session& m_session;

private:
    std::optional<domain::FiscalYear> m_edition;
    QString m_summary;
    bool m_isStale = true;
};

}  // namespace shirube::ui
