// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/SupportByYearFigure.h"

#include <algorithm>
#include <set>

#include "FigureGrounds.h"
#include "SupportReading.h"
#include "TextList.h"
#include "analysis/BudgetByCycleFigure.h"
#include "domain/MoneyFormat.h"

namespace shirube::analysis {

namespace {

using base::Message;
using domain::Money;
using domain::Period;

// One recipient's limits or amounts, by category.
struct Layer {
    const SupportRecipient* recipient = nullptr;  // null: その他
    bool isLimit = false;
    std::map<Period, Money> byYear;  // the empty period: without a year
    Money sum;
    std::vector<const SupportAmount*> amounts;
};

class SupportBuilder {
public:
    SupportBuilder(const FactBook& facts, const SupportByYearOptions& options, const base::Translator& translate)
        : m_facts(facts), m_options(options), m_translate(translate), m_language(options.wording.language) {}

    base::Result<FigureSpec> build() {
        auto reading = readSupport(m_facts, m_options.programme);
        if (!reading) {
            return base::forward(reading);
        }
        m_reading = std::move(*reading);
        if (m_reading.amounts.empty()) {
            return base::fail(base::ErrorCode::NotFound,
                              Message(SHIRUBE_TEXT("No document states what a company receives or may receive at most "
                                                   "here. Choose another programme, or import a dataset first.")));
        }
        if (auto status = addLayers(); !status) {
            return base::forward(std::move(status));
        }
        if (auto status = fold(); !status) {
            return base::forward(std::move(status));
        }
        setYears();
        addCategories();
        for (const auto& layer : m_layers) {
            addSeries(layer);
        }
        finish();
        return std::move(m_spec);
    }

private:
    [[nodiscard]] std::string text(const Message& message) const { return message.text(m_translate); }
    [[nodiscard]] std::string joined(std::vector<std::string> parts) const {
        return joinedList(std::move(parts), m_language);
    }

    static base::Status addTo(Layer& layer, const Period& year, Money money) {
        for (auto* sum : {&layer.byYear[year], &layer.sum}) {
            const auto total = domain::add(*sum, money);
            if (!total) {
                return base::forward(total);
            }
            *sum = *total;
        }
        return {};
    }

    base::Status addLayers() {
        for (const auto& amount : m_reading.amounts) {
            const auto& recipient = m_reading.recipients[amount.recipient];
            auto layer = std::find_if(m_layers.begin(), m_layers.end(), [&](const auto& one) {
                return one.recipient == &recipient && one.isLimit == amount.isLimit;
            });
            if (layer == m_layers.end()) {
                layer = m_layers.insert(m_layers.end(), Layer{&recipient, amount.isLimit, {}, {}, {}});
            }
            layer->amounts.push_back(&amount);
            if (auto status = addTo(*layer, amount.year, amount.money); !status) {
                return status;
            }
        }
        // Upper limits first: what stands on the axis is of one kind.
        std::stable_sort(m_layers.begin(), m_layers.end(), [](const auto& a, const auto& b) {
            return a.isLimit != b.isLimit ? a.isLimit : a.sum > b.sum;
        });
        return {};
    }

    // The smaller recipients of each kind as one.
    base::Status fold() {
        const auto most = m_options.top == 0 ? kMostSeries / 2 - 1 : std::min(m_options.top, kMostSeries / 2 - 1);
        std::vector<Layer> layers;
        for (const bool isLimit : {true, false}) {
            const auto count = static_cast<std::size_t>(std::count_if(
                m_layers.begin(), m_layers.end(), [isLimit](const auto& layer) { return layer.isLimit == isLimit; }));
            // A rest of one would only hide its name.
            const auto own = count <= most + 1 ? count : most;
            Layer rest;
            rest.isLimit = isLimit;
            std::size_t place = 0;
            for (const auto& layer : m_layers) {
                if (layer.isLimit != isLimit) {
                    continue;
                }
                if (place++ < own) {
                    layers.push_back(layer);
                    continue;
                }
                m_folded.push_back(layer.recipient->name);
                for (const auto* amount : layer.amounts) {
                    rest.amounts.push_back(amount);
                    if (auto status = addTo(rest, amount->year, amount->money); !status) {
                        return status;
                    }
                }
            }
            if (!rest.amounts.empty()) {
                layers.push_back(std::move(rest));
            }
        }
        m_layers = std::move(layers);
        return {};
    }

    // From the first to the last without gaps; what has no year stands last.
    void setYears() {
        std::set<Period> years;
        bool hasRest = false;
        for (const auto& amount : m_reading.amounts) {
            const bool isOfYear = amount.year.kind() != Period::Kind::None;
            hasRest = hasRest || !isOfYear;
            if (isOfYear) {
                years.insert(amount.year);
            }
        }
        int last = 0;
        for (const auto& year : years) {
            for (int gap = last + 1; last != 0 && gap < year.firstYear(); ++gap) {
                m_years.emplace_back(domain::FiscalYear(gap));
            }
            m_years.push_back(year);
            last = year.firstYear();
        }
        if (hasRest) {
            m_years.emplace_back();
        }
    }

    [[nodiscard]] static std::string idOf(const Period& year) {
        return year.kind() == Period::Kind::None ? "no-year" : year.text();
    }

    void addCategories() {
        for (const auto& year : m_years) {
            FigureCategory category;
            category.id = idOf(year);
            category.label =
                text(year.kind() == Period::Kind::None ? Message(SHIRUBE_TEXT("No year printed")) : year.label());
            category.totalLabel = text(sumsOf(year));
            m_spec.columns().categories.push_back(std::move(category));
        }
    }

    // Of a year: its upper limits and its amounts, which are never one sum.
    [[nodiscard]] Message sumsOf(const Period& year) const {
        std::optional<Money> limits;
        std::optional<Money> amounts;
        for (const auto& layer : m_layers) {
            if (const auto money = layer.byYear.find(year); money != layer.byYear.end()) {
                auto& sum = layer.isLimit ? limits : amounts;
                sum = domain::add(sum.value_or(Money()), money->second).value_or(Money());
            }
        }
        const auto shown = [this](const std::optional<Money>& money) {
            return domain::withUnit(money.value_or(Money()), m_options.unit);
        };
        if (limits && amounts) {
            return Message::nested(SHIRUBE_TEXT("at most {0}; paid {1}"), {shown(limits), shown(amounts)});
        }
        return limits    ? Message::nested(SHIRUBE_TEXT("at most {0}"), {shown(limits)})
               : amounts ? Message::nested(SHIRUBE_TEXT("{0}"), {shown(amounts)})
                         : Message();
    }

    [[nodiscard]] static std::string idOf(const Layer& layer) {
        const auto recipient = layer.recipient == nullptr ? std::string("others") : layer.recipient->id.value();
        return layer.isLimit ? recipient : recipient + "/amount";
    }

    [[nodiscard]] std::string labelOf(const Layer& layer) const {
        const auto name = layer.recipient == nullptr ? text(Message(SHIRUBE_TEXT("Others"))) : layer.recipient->name;
        if (layer.isLimit) {
            return name;
        }
        const auto instrument = layer.amounts.front()->instrument;
        const bool isOfOneKind = std::all_of(layer.amounts.begin(), layer.amounts.end(),
                                             [&](const auto* amount) { return amount->instrument == instrument; });
        return text(Message::nested(
            SHIRUBE_TEXT("{0} ({1})"),
            {Message::verbatim(name), isOfOneKind ? label(instrument) : Message(SHIRUBE_TEXT("Amount"))}));
    }

    void addSeries(const Layer& layer) {
        FigureSeries series;
        series.id = idOf(layer);
        series.label = labelOf(layer);
        for (const auto& year : m_years) {
            FigurePoint point;
            point.style = layer.isLimit ? PointStyle::UpperLimit : PointStyle::Solid;
            if (const auto money = layer.byYear.find(year); money != layer.byYear.end()) {
                point.value = money->second.yen();
                m_isRounded = m_isRounded || domain::isRoundedIn(money->second, m_options.unit);
            }
            series.points.push_back(point);
        }
        const auto row = seriesRow(series.id, layer.isLimit ? PointStyle::UpperLimit : PointStyle::Solid);
        for (const auto* amount : layer.amounts) {
            addGround(m_spec, m_facts, *amount->statement, {row, idOf(amount->year)}, m_translate);
        }
        m_spec.columns().series.push_back(std::move(series));
    }

    void finish() {
        m_spec.unit = m_options.unit;
        m_spec.unitLabel = text(label(m_options.unit));
        auto& content = m_spec.columns();
        content.categoryHeading = text(Message(SHIRUBE_TEXT("Recipient")));
        if (m_layers.front().isLimit) {
            content.upperLimitLegend = text(Message(SHIRUBE_TEXT("Pale with a dashed edge: upper limit")));
        }
        addHead(
            m_spec,
            {"support-by-year", m_options.wording.title, text(message()),
             text(Message(SHIRUBE_TEXT("Support by recipient and fiscal year"))), m_language, m_options.wording.asOf},
            m_facts.sources(), citedSources(m_spec), m_translate);
        addNotes();
        m_spec.alternativeText = alternativeText();
    }

    // Of who has the most; limits before amounts.
    [[nodiscard]] Message message() const {
        const auto& first = *std::find_if(m_layers.begin(), m_layers.end(),
                                          [](const auto& layer) { return layer.recipient != nullptr; });
        const auto sum = domain::withUnit(first.sum, m_options.unit);
        const auto name = Message::verbatim(first.recipient->name);
        std::vector<Period> years;
        for (const auto& [year, money] : first.byYear) {
            if (year.kind() != Period::Kind::None) {
                years.push_back(year);
            }
        }
        if (years.size() < 2 || years.size() != first.byYear.size()) {
            return first.isLimit ? Message::nested(SHIRUBE_TEXT("{0} may receive the most: at most {1}"), {name, sum})
                                 : Message::nested(SHIRUBE_TEXT("{0} receives the most: {1}"), {name, sum});
        }
        return first.isLimit ? Message::nested(SHIRUBE_TEXT("{0} may receive the most: at most {1} from {2} to {3}"),
                                               {name, sum, years.front().label(), years.back().label()})
                             : Message::nested(SHIRUBE_TEXT("{0} receives the most: {1} from {2} to {3}"),
                                               {name, sum, years.front().label(), years.back().label()});
    }

    // 9,200億円（2022年11月）.
    [[nodiscard]] std::string printed(const domain::FigureStatement& statement) const {
        const auto figure = Message::verbatim(statement.figure.print());
        const auto& period = statement.fact.period;
        return text(period.kind() == Period::Kind::None
                        ? figure
                        : Message::nested(SHIRUBE_TEXT("{0} ({1})"), {figure, period.label()}));
    }

    [[nodiscard]] std::string printedOf(const SupportRecipient& recipient,
                                        const std::vector<const domain::FigureStatement*>& statements) const {
        std::vector<std::string> parts;
        for (const auto* statement : statements) {
            parts.push_back(printed(*statement));
        }
        return text(Message(SHIRUBE_TEXT("{0} {1}"), {recipient.name, joined(std::move(parts))}));
    }

    void addNotes() {
        const auto note = [this](const Message& message) { m_spec.notes.push_back(text(message)); };
        if (m_layers.front().isLimit) {
            note(Message(SHIRUBE_TEXT("An upper limit is the most that was decided, not what was paid.")));
        }
        std::vector<std::string> dated;
        for (const auto& recipient : m_reading.recipients) {
            if (!recipient.withoutYear.empty()) {
                dated.push_back(printedOf(recipient, recipient.withoutYear));
            }
        }
        if (!dated.empty() && m_years.size() > 1) {
            note(Message(SHIRUBE_TEXT("Not printed by year (dates in brackets are those of the decision or of the "
                                      "figure): {0}."),
                         {joined(std::move(dated))}));
        }
        for (const auto& recipient : m_reading.recipients) {
            if (!recipient.overlapping.empty()) {
                note(Message(
                    SHIRUBE_TEXT("Also printed but not added, for it overlaps with what is shown or lies within "
                                 "an envelope: {0}."),
                    {printedOf(recipient, recipient.overlapping)}));
            }
            if (!recipient.isPrivate.empty()) {
                note(Message(SHIRUBE_TEXT("Money of private payers is no support and is left out: {0}."),
                             {printedOf(recipient, recipient.isPrivate)}));
            }
        }
        addDissentNotes(m_spec, m_facts, m_translate);
        if (m_reading.withoutAmount > 0) {
            note(Message(SHIRUBE_TEXT("{0} recipients are named without an amount and are not shown."),
                         {std::to_string(m_reading.withoutAmount)}));
        }
        if (!m_folded.empty()) {
            note(Message(SHIRUBE_TEXT("Others: {0}."), {joined(m_folded)}));
        }
        if (m_isRounded) {
            note(Message(SHIRUBE_TEXT("Figures are rounded half away from zero; sums are computed before rounding.")));
        }
    }

    [[nodiscard]] std::string alternativeText() const {
        std::string parts;
        for (const auto& category : m_spec.columns().categories) {
            parts += (parts.empty() ? "" : "; ") + category.label + " " +
                     (category.totalLabel.empty() ? "—" : category.totalLabel);
        }
        return text(Message(SHIRUBE_TEXT("Stacked columns: {0}. {1}."), {m_spec.subtitle, parts}));
    }

    const FactBook& m_facts;
    const SupportByYearOptions& m_options;
    const base::Translator& m_translate;
    std::string m_language;
    FigureSpec m_spec;
    SupportReading m_reading;
    std::vector<Layer> m_layers;
    std::vector<Period> m_years;
    std::vector<std::string> m_folded;
    bool m_isRounded = false;
};

}  // namespace

base::Result<FigureSpec> supportByYearFigure(const FactBook& facts, const SupportByYearOptions& options,
                                             const base::Translator& translate) {
    return SupportBuilder(facts, options, translate).build();
}

}  // namespace shirube::analysis
