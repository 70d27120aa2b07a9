// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "figures/ColouredSeries.h"

class QPushButton;
class QToolButton;

namespace shirube::ui {

/// A colour of a person's choice for each series of a chart.
class OwnColoursDialog final : public QDialog {
    Q_OBJECT
public:
    /// `own` has those that a person has chosen before, also of series that the chart doesn't show now.
    OwnColoursDialog(std::vector<figures::ColouredSeries> series, std::map<std::string, std::uint32_t> own,
                     QWidget* parent = nullptr);

    /// 0xRRGGBB by the id of the series, of those with a colour of their own.
    [[nodiscard]] const std::map<std::string, std::uint32_t>& colours() const { return m_own; }
    /// Gives the series that colour; an invalid one takes its own away.
    void setColour(const std::string& series, const QColor& colour);

private:
    struct Row {
        QPushButton* colour;
        QToolButton* reset;
    };
    void showRow(std::size_t index);
    void pick(std::size_t index);

    std::vector<figures::ColouredSeries> m_series;
    std::map<std::string, std::uint32_t> m_own;
    std::vector<Row> m_rows;
};

}  // namespace shirube::ui
