// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartInput.h"

#include <charconv>
#include <utility>

#include "NumberText.h"
#include "application/ChartService.h"
#include "base/Text.h"

namespace shirube::cli {

namespace {

using base::ErrorCode;
using base::Message;

base::Status readCycle(const std::string& name, std::optional<domain::BudgetCycle>& cycle) {
    if (name.empty()) {
        return {};
    }
    const auto read = domain::BudgetCycle::parse(name);
    if (!read) {
        return base::forward(read);
    }
    cycle = *read;
    return {};
}

base::Status readCycles(const ChartOptions& options, domain::ChartDefinition& chart) {
    for (const auto& name : options.cycles) {
        std::optional<domain::BudgetCycle> cycle;
        if (auto read = readCycle(name, cycle); !read) {
            return read;
        }
        if (cycle) {
            chart.cycles.push_back(*cycle);
        }
    }
    if (auto from = readCycle(options.from, chart.from); !from) {
        return from;
    }
    return readCycle(options.to, chart.to);
}

// What --page asks for: a paper, or the n-th page.
base::Status readPage(const std::string& page, domain::ChartDefinition& chart) {
    const auto text = base::searchKey(page);
    if (text.empty()) {
        return {};
    }
    if (const auto paper = domain::paperFormatFromKey(text)) {
        chart.paper = *paper;
        return {};
    }
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, chart.page);
    if (read.ec != std::errc() || read.ptr != end || chart.page == 0) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("“{0}” is no page. Write a4, a3, wide, or the number of a page of "
                                               "theme-schedule."),
                                  {page}));
    }
    return {};
}

// The value of a key, or InvalidInput; as it is where nothing is said.
template <typename Enum, typename FromKey>
base::Status readKey(const std::string& text, const FromKey& fromKey, Enum& value, const char* keys) {
    if (text.empty()) {
        return {};
    }
    const auto read = fromKey(text);
    if (!read) {
        return base::fail(ErrorCode::InvalidInput,
                          Message(SHIRUBE_TEXT("“{0}” is none of {1}."), {text, std::string(keys)}));
    }
    value = *read;
    return {};
}

base::Status readLook(const ChartOptions& options, domain::ChartDefinition& chart) {
    const auto unit = amountUnit(options.unit);
    if (!unit) {
        return base::forward(unit);
    }
    chart.unit = *unit;
    if (auto sort = readKey(options.sort, domain::chartSortFromKey, chart.sort, "usual, size, name, source"); !sort) {
        return sort;
    }
    if (auto table =
            readKey(options.table, domain::tablePlacementFromKey, chart.table, "automatic, beside, beneath, none");
        !table) {
        return table;
    }
    chart.style.hasPatterns = options.patterns;
    return readKey(options.colours, domain::chartColoursFromKey, chart.style.colours, "standard, grey, calm");
}

}  // namespace

base::Result<domain::ChartDefinition> readChart(const ChartOptions& options) {
    const auto* info = application::ChartService::chart(options.name);
    if (info == nullptr) {
        return base::fail(
            ErrorCode::NotFound,
            Message(SHIRUBE_TEXT("There is no chart “{0}”. “shirubectl chart LIST” lists them."), {options.name}));
    }
    domain::ChartDefinition chart;
    chart.chart = options.name;
    chart.paper = info->paper;
    for (auto* read : {&readCycles, &readLook}) {
        if (auto status = read(options, chart); !status) {
            return base::forward(std::move(status));
        }
    }
    if (auto page = readPage(options.page, chart); !page) {
        return base::forward(std::move(page));
    }
    chart.top = options.top;
    chart.title = options.title;
    chart.note = options.note;
    chart.programme = domain::ProgrammeId(options.programme);
    chart.fund = domain::FundId(options.fund);
    chart.portfolio = domain::PortfolioId(options.portfolio);
    chart.indicator = domain::IndicatorId(options.indicator);
    chart.model = domain::LogicModelId(options.model);
    chart.earlier = domain::LogicModelId(options.earlier);
    chart.review = options.review;
    chart.item = options.item;
    chart.element = options.element;
    chart.isByItem = options.byItem;
    chart.isCumulative = options.cumulative;
    return chart;
}

}  // namespace shirube::cli
