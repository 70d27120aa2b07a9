// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QTabWidget;

namespace shirube::ui {

/// Tabs, and to their right the detail of what is selected in them.
class DetailTabs final : public QSplitter {
    Q_OBJECT
public:
    /// `tabsName` is the object name of the tab widget.
    explicit DetailTabs(const QString& tabsName, QWidget* parent = nullptr);

    /// Takes the parts over. The tabs get their titles from the page, which knows the language.
    void setParts(std::initializer_list<QWidget*> tabs, QWidget* detail);
    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }

private:
    QTabWidget* m_tabs;
};

}  // namespace shirube::ui
