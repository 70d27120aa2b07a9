// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <set>
#include <vector>

#include "analysis/Reconciliation.h"

class QToolButton;

namespace shirube::models {
class CheckModel;
}

namespace shirube::ui {

/// How many checks came to which verdict, the gravest first; each a button that shows only those. None down: all.
class VerdictChips final : public QWidget {
    Q_OBJECT
public:
    explicit VerdictChips(QWidget* parent = nullptr);

    [[nodiscard]] std::set<analysis::Verdict> chosen() const;
    /// Without a signal.
    void choose(const std::set<analysis::Verdict>& verdicts);
    void setCounts(const models::CheckModel& model);

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Chip {
        analysis::Verdict verdict;
        QToolButton* button;
        std::size_t count = 0;
    };
    void retranslate();

    std::vector<Chip> m_chips;
};

}  // namespace shirube::ui
