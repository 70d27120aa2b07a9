// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "domain/Pack.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace shirube::ui {

/// The packs of the store, and the ways in which another begins.
class PackListPane final : public QWidget {
    Q_OBJECT
public:
    explicit PackListPane(QWidget* parent = nullptr);

    /// `shown` is the one that is open; empty: one that is not saved yet, under `draftName`, where `hasDraft`.
    void setPacks(const std::vector<domain::Pack>& packs, const domain::PackId& shown, bool hasDraft,
                  const QString& draftName);

signals:
    /// A person wants to see it; the list shows it once setPacks() says so.
    void chosen(const domain::PackId& pack);
    void newRequested();
    void standardRequested();
    void duplicateRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_heading;
    QListWidget* m_list;
    QPushButton* m_standard;
    QPushButton* m_new;
    QPushButton* m_duplicate;
    QPushButton* m_remove;
};

}  // namespace shirube::ui
