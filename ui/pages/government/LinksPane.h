// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace shirube::ui {

class Session;

/// Shirube's programmes, and those of the programme review system that they are tied to.
class LinksPane final : public QWidget {
    Q_OBJECT
public:
    explicit LinksPane(Session& session, QWidget* parent = nullptr);

    void readStore();

signals:
    void projectRequested(qint64 project);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void openDialog();
    void showState();

    Session& m_session;
    QLabel* m_hint;
    QPushButton* m_link;
    QTreeWidget* m_list;
};

}  // namespace shirube::ui
