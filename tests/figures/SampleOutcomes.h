// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "SampleFigures.h"
#include "analysis/IndicatorFigures.h"

namespace shirube::test {

/// A made-up programme with a logic model of five columns: indicators reached, on track, behind, far beyond, not
/// measured, still open and in words; provisional actuals; a ratio with a baseline and a forecast.
class OutcomeSample {
public:
    OutcomeSample();

    [[nodiscard]] analysis::FigureSpec series(const std::string& indicator, const std::string& language = "ja") const;
    [[nodiscard]] analysis::FigureSpec bullets(const std::string& language = "ja") const;
    [[nodiscard]] analysis::FigureSpec logic(const std::string& language = "ja") const;
    /// With the differences to a version without the second arrow's end and with a step that is gone.
    [[nodiscard]] analysis::FigureSpec comparison(const std::string& language = "ja") const;
    [[nodiscard]] const analysis::FactBook& facts() const { return *m_facts; }
    [[nodiscard]] std::vector<std::string> indicators() const;

private:
    std::shared_ptr<const analysis::FactBook> m_facts;
    std::shared_ptr<const analysis::ProgrammeOutcome> m_outcome;
    std::shared_ptr<const domain::LogicModel> m_earlier;
};

/// A logic model that fills a sheet: `columns` × `rows` steps with long names, joined across.
[[nodiscard]] analysis::FigureSpec wideLogicModel(std::size_t columns, std::size_t rows);

}  // namespace shirube::test
