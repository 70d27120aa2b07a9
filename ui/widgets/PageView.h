// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "figures/Scene.h"

class QLabel;
class QToolButton;

namespace shirube::ui {

/// Pages as they will be printed, one at a time: the arrow keys, PgUp, PgDn, Home and End turn them.
class PageView final : public QWidget {
    Q_OBJECT
public:
    /// `name` is the object name of the sheet; those of the buttons and the number begin with it.
    explicit PageView(const QString& name, QWidget* parent = nullptr);

    /// The page that is shown stays, as far as there is one of that number.
    void setPages(std::vector<figures::Scene> pages);
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    /// From 0.
    [[nodiscard]] int page() const { return m_page; }
    void showPage(int page);
    /// Said while there are no pages.
    void setMessage(const QString& text);

signals:
    /// A person turned to it.
    void turned(int page);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Sheet;
    void retranslate();
    void turn(int page);
    void showState();

    Sheet* m_sheet;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_number;
    std::vector<figures::Scene> m_pages;
    int m_page = 0;
    int m_wheel = 0;  // what is left of a turn
};

}  // namespace shirube::ui
