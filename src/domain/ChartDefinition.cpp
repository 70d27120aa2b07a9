// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChartDefinition.h"

#include <array>
#include <nlohmann/json.hpp>
#include <set>
#include <type_traits>
#include <utility>

namespace shirube::domain {

namespace {

using Json = nlohmann::ordered_json;

template <typename Enum>
using Names = std::pair<Enum, std::string_view>;

constexpr std::array kPlacements{Names<TablePlacement>{TablePlacement::Automatic, "automatic"},
                                 Names<TablePlacement>{TablePlacement::Beside, "beside"},
                                 Names<TablePlacement>{TablePlacement::Beneath, "beneath"},
                                 Names<TablePlacement>{TablePlacement::None, "none"}};
constexpr std::array kSorts{Names<ChartSort>{ChartSort::Usual, "usual"}, Names<ChartSort>{ChartSort::Size, "size"},
                            Names<ChartSort>{ChartSort::Name, "name"}, Names<ChartSort>{ChartSort::Source, "source"}};
constexpr std::array kColours{Names<ChartColours>{ChartColours::Standard, "standard"},
                              Names<ChartColours>{ChartColours::Grey, "grey"},
                              Names<ChartColours>{ChartColours::Calm, "calm"}};
constexpr std::array kFormats{Names<PaperFormat>{PaperFormat::A4, "a4"}, Names<PaperFormat>{PaperFormat::A3, "a3"},
                              Names<PaperFormat>{PaperFormat::Wide, "wide"}};

template <typename Enum, std::size_t n>
std::string_view keyOf(const std::array<Names<Enum>, n>& names, Enum value) {
    for (const auto& [known, key] : names) {
        if (known == value) {
            return key;
        }
    }
    return names.front().second;
}

template <typename Enum, std::size_t n>
std::optional<Enum> valueOf(const std::array<Names<Enum>, n>& names, std::string_view key) {
    for (const auto& [value, known] : names) {
        if (known == key) {
            return value;
        }
    }
    return std::nullopt;
}

// What is wrong with a field: its name.
struct WrongField {
    std::string name;
};

void expect(bool isRight) {
    if (!isRight) {
        throw WrongField{};
    }
}

std::string_view toKey(AmountUnit unit) {
    return japaneseName(unit);
}

constexpr std::string_view kHexDigits = "0123456789abcdef";

std::string colourText(std::uint32_t colour) {
    std::string text = "#";
    for (int shift = 20; shift >= 0; shift -= 4) {
        text += kHexDigits[(colour >> static_cast<unsigned>(shift)) & 0xFU];
    }
    return text;
}

// How a value stands in the text.
template <typename T>
Json asJson(const T& value) {
    if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, bool> || std::is_same_v<T, std::size_t>) {
        return value;
    } else if constexpr (std::is_same_v<T, BudgetCycle>) {
        return value.name();
    } else if constexpr (std::is_same_v<T, CalendarDay>) {
        return value.text();
    } else if constexpr (std::is_same_v<T, std::vector<BudgetCycle>>) {
        auto list = Json::array();
        for (const auto& cycle : value) {
            list.push_back(cycle.name());
        }
        return list;
    } else if constexpr (std::is_same_v<T, std::map<std::string, std::uint32_t>>) {
        auto colours = Json::object();
        for (const auto& [series, colour] : value) {
            colours[series] = colourText(colour);
        }
        return colours;
    } else if constexpr (std::is_enum_v<T>) {
        return std::string(toKey(value));
    } else if constexpr (requires { value.has_value(); }) {
        return asJson(*value);
    } else {
        return value.value();  // an id
    }
}

std::uint32_t colourOf(const std::string& text) {
    std::uint32_t colour = 0;
    expect(text.size() == 7 && text.front() == '#');
    for (const char c : std::string_view(text).substr(1)) {
        const auto digit = kHexDigits.find(c);
        expect(digit != std::string_view::npos);
        colour = colour * 16 + static_cast<std::uint32_t>(digit);
    }
    return colour;
}

template <typename T>
T present(std::optional<T> value) {
    expect(value.has_value());
    return *std::move(value);
}

template <typename T>
T parsed(const Json& json) {
    auto value = T::parse(json.get<std::string>());
    return present(value ? std::optional(*std::move(value)) : std::nullopt);
}

void read(const Json& json, AmountUnit& value) {
    value = present(amountUnitFromJapanese(json.get<std::string>()));
}
void read(const Json& json, ChartSort& value) {
    value = present(chartSortFromKey(json.get<std::string>()));
}
void read(const Json& json, TablePlacement& value) {
    value = present(tablePlacementFromKey(json.get<std::string>()));
}
void read(const Json& json, PaperFormat& value) {
    value = present(paperFormatFromKey(json.get<std::string>()));
}
void read(const Json& json, ChartColours& value) {
    value = present(chartColoursFromKey(json.get<std::string>()));
}
void read(const Json& json, std::string& value) {
    value = json.get<std::string>();
}
void read(const Json& json, bool& value) {
    value = json.get<bool>();
}
void read(const Json& json, std::size_t& value) {
    expect(json.is_number_unsigned());
    value = json.get<std::size_t>();
}
void read(const Json& json, std::vector<BudgetCycle>& value) {
    value.clear();
    expect(json.is_array());
    for (const auto& cycle : json) {
        value.push_back(parsed<BudgetCycle>(cycle));
    }
}
void read(const Json& json, std::map<std::string, std::uint32_t>& value) {
    value.clear();
    expect(json.is_object());
    for (const auto& [series, colour] : json.items()) {
        value.emplace(series, colourOf(colour.template get<std::string>()));
    }
}
template <typename T>
void read(const Json& json, std::optional<T>& value) {
    value = parsed<T>(json);
}
template <typename Tag>
void read(const Json& json, base::StrongId<Tag>& value) {
    value = base::StrongId<Tag>(json.get<std::string>());
}

// Each field once, with the name that it has in the text, in the order of the text.
template <typename Chart, typename Visit>
void fields(Chart& chart, const Visit& visit) {
    visit("chart", chart.chart);
    visit("cycles", chart.cycles);
    visit("from", chart.from);
    visit("to", chart.to);
    visit("programme", chart.programme);
    visit("fund", chart.fund);
    visit("portfolio", chart.portfolio);
    visit("indicator", chart.indicator);
    visit("model", chart.model);
    visit("earlier", chart.earlier);
    visit("review", chart.review);
    visit("item", chart.item);
    visit("element", chart.element);
    visit("page", chart.page);
    visit("as_of", chart.asOf);
    visit("unit", chart.unit);
    visit("top", chart.top);
    visit("sort", chart.sort);
    visit("cumulative", chart.isCumulative);
    visit("by_item", chart.isByItem);
    visit("table", chart.table);
    visit("paper", chart.paper);
    visit("colours", chart.style.colours);
    visit("patterns", chart.style.hasPatterns);
    visit("own_colours", chart.style.ownColours);
    visit("title", chart.title);
    visit("note", chart.note);
}

// A field whose value is wrong is told by its name.
void readAll(const Json& json, ChartDefinition& chart) {
    if (!json.is_object()) {
        throw WrongField{"{}"};
    }
    std::set<std::string> unknown;
    for (const auto& [name, value] : json.items()) {
        unknown.insert(name);
    }
    fields(chart, [&](const char* name, auto& value) {
        const auto found = json.find(name);
        if (found == json.end()) {
            return;
        }
        unknown.erase(name);
        try {
            read(*found, value);
        } catch (const WrongField&) {
            throw WrongField{name};
        } catch (const Json::exception&) {
            throw WrongField{name};
        }
    });
    if (!unknown.empty()) {
        throw WrongField{*unknown.begin()};
    }
}

}  // namespace

std::string_view toKey(TablePlacement placement) {
    return keyOf(kPlacements, placement);
}
std::optional<TablePlacement> tablePlacementFromKey(std::string_view key) {
    return valueOf(kPlacements, key);
}
std::string_view toKey(ChartSort sort) {
    return keyOf(kSorts, sort);
}
std::optional<ChartSort> chartSortFromKey(std::string_view key) {
    return valueOf(kSorts, key);
}
std::string_view toKey(ChartColours colours) {
    return keyOf(kColours, colours);
}
std::optional<ChartColours> chartColoursFromKey(std::string_view key) {
    return valueOf(kColours, key);
}
std::string_view toKey(PaperFormat format) {
    return keyOf(kFormats, format);
}
std::optional<PaperFormat> paperFormatFromKey(std::string_view key) {
    return valueOf(kFormats, key);
}

std::string ChartDefinition::text() const {
    static const ChartDefinition kUsual;
    auto json = Json::object();
    fields(*this, [&](const char* name, const auto& value) {
        fields(kUsual, [&](const char* other, const auto& usual) {
            if constexpr (std::is_same_v<decltype(value), decltype(usual)>) {
                if (std::string_view(name) == other && value != usual) {
                    json[name] = asJson(value);
                }
            }
        });
    });
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

base::Result<ChartDefinition> ChartDefinition::parse(std::string_view text) {
    ChartDefinition chart;
    try {
        readAll(Json::parse(text), chart);
        return chart;
    } catch (const WrongField& wrong) {
        return base::fail(
            base::ErrorCode::InvalidInput,
            base::Message(SHIRUBE_TEXT("The chart can't be read: its field “{0}” is wrong, or of a newer version of "
                                       "the program. Choose the chart anew."),
                          {wrong.name}));
    } catch (const Json::exception& failure) {
        return base::fail(base::ErrorCode::InvalidInput,
                          base::Message(SHIRUBE_TEXT("The chart can't be read: it is not in the form of a stored "
                                                     "chart. Choose the chart anew.")),
                          failure.what());
    }
}

}  // namespace shirube::domain
