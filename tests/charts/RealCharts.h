// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/FigureSpec.h"
#include "analysis/PackDocument.h"
#include "application/ChartService.h"
#include "application/Workspace.h"
#include "support/FixedClock.h"
#include "support/TemporaryFolder.h"

namespace shirube::test {

/// A chart as a person sees it first, on the bundled figures.
struct RealChart {
    std::string id;
    domain::ChartDefinition definition;
    analysis::FigureSpec figure;
};

/// A fresh store with the bundled dataset, and every chart that can be made of it.
class RealCharts {
public:
    /// Throws std::runtime_error with what went wrong, as do the others.
    RealCharts();

    /// One of ChartService::charts().
    [[nodiscard]] RealChart make(std::string_view id, const std::string& language,
                                 domain::AmountUnit unit = domain::AmountUnit::HundredMillionYen) const;
    /// In the order of the gallery.
    [[nodiscard]] std::vector<RealChart> all(const std::string& language) const;
    /// A pack of all of them, over and over, up to `charts`.
    [[nodiscard]] analysis::PackDocument pack(const std::string& language, std::size_t charts) const;

    /// The words of the product in ja or en.
    [[nodiscard]] static base::Translator translator(const std::string& language);

private:
    TemporaryFolder m_folder;
    FixedClock m_clock;
    std::unique_ptr<application::Workspace> m_workspace;
};

}  // namespace shirube::test
