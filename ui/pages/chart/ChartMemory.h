// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "domain/ChartDefinition.h"

namespace shirube::ui {

class Preferences;

/// How a person left each chart, over restarts.
class ChartMemory {
public:
    /// What a newer program wrote, or what is no chart, is left out.
    void read(const Preferences& preferences);
    void write(Preferences& preferences) const;

    /// The chart that was shown last; empty where none was.
    [[nodiscard]] const std::string& shown() const { return m_shown; }
    void setShown(const std::string& chart) { m_shown = chart; }
    /// Null where it was never changed.
    [[nodiscard]] const domain::ChartDefinition* find(const std::string& chart) const;
    void keep(const domain::ChartDefinition& definition);
    void forget(const std::string& chart);

private:
    std::string m_shown;
    std::map<std::string, domain::ChartDefinition> m_charts;
};

}  // namespace shirube::ui
