// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "domain/FiscalYear.h"

class QTimer;

namespace shirube::ui {

class ReportPane;
class SearchField;
class Session;

/// Who was paid by how many programmes, directly and, apart from that, as 再委託.
class PayeesPane final : public QWidget {
    Q_OBJECT
public:
    explicit PayeesPane(Session& session, QWidget* parent = nullptr);

    /// Reads it anew when it is looked at.
    void showEdition(std::optional<domain::FiscalYear> edition);
    /// Shows the payees whose name or 法人番号 that is.
    void search(const QString& text);
    void focusSearch();
    void exportReport();
    void print();

signals:
    void projectRequested(qint64 project);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void read();

    Session& m_session;
    SearchField* m_search;
    ReportPane* m_report;
    QTimer* m_typing;
    std::optional<domain::FiscalYear> m_edition;
    bool m_isStale = true;
};

}  // namespace shirube::ui
