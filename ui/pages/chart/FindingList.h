// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <vector>

#include "analysis/FigureLint.h"

class QVBoxLayout;

namespace shirube::ui {

/// 点検: what a chart lacks or does wrong, each with what mends it and, where a click does, the button for it.
class FindingList final : public QScrollArea {
    Q_OBJECT
public:
    explicit FindingList(QWidget* parent = nullptr);

    void setFindings(std::vector<analysis::FigureFinding> findings);
    [[nodiscard]] const std::vector<analysis::FigureFinding>& findings() const { return m_findings; }
    /// As high as all findings ask, for the pane to give what it has.
    [[nodiscard]] QSize sizeHint() const override;
    void retranslate();

signals:
    void mendRequested(shirube::analysis::FigureFix fix);
    /// A finding was opened: its row and column in the figure's table, empty where it is of the whole figure.
    void placeRequested(const QString& row, const QString& column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget* makeRow(std::size_t index);
    void open(std::size_t index);

    std::vector<analysis::FigureFinding> m_findings;
    QWidget* m_content;
    QVBoxLayout* m_column;
};

}  // namespace shirube::ui
