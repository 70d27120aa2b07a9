// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleFigures.h"

#include <map>
#include <stdexcept>

#include "analysis/BudgetByCycleFigure.h"
#include "domain/MoneyFormat.h"
#include "exchange/DatasetFiles.h"
#include "exchange/DatasetReader.h"

namespace shirube::test {

namespace {

using analysis::FigurePoint;
using analysis::FigureSpec;
using analysis::PointStyle;

constexpr std::int64_t kOku = 100'000'000;

FigureSpec frame(std::string title) {
    FigureSpec spec;
    spec.id = "sample";
    spec.title = std::move(title);
    spec.subtitle = "予算の時点別・事業別の推移";
    spec.unitLabel = "億円";
    spec.asOf = "2026-04-03時点";
    spec.sources = {"経済産業省「AI・半導体産業基盤強化フレーム関連予算」（2026-04-03）"};
    spec.notes = {"四捨五入のため、合計は内訳の計と一致しないことがある。"};
    spec.alternativeText = "積み上げ棒グラフ";
    spec.language = "ja";
    spec.categoryHeading = "事業";
    spec.totalHeading = "合計";
    spec.sourcesLabel = "出典";
    spec.notesLabel = "注";
    return spec;
}

void addCategory(FigureSpec& spec, const std::string& label, std::int64_t total) {
    spec.categories.push_back({"c" + std::to_string(spec.categories.size()), label,
                               domain::formatMoney(domain::Money(total), spec.unit) + "億円", total, total});
}

FigurePoint point(std::int64_t value, PointStyle style = PointStyle::Solid) {
    FigurePoint out;
    out.value = value;
    out.style = style;
    return out;
}

FigurePoint missing(domain::Missing why) {
    FigurePoint out;
    out.missing = why;
    return out;
}

// `series` × `categories` with values of very different sizes.
FigureSpec grid(const std::string& title, std::size_t series, std::size_t categories, const std::string& label,
                PointStyle style = PointStyle::Solid) {
    auto spec = frame(title);
    std::vector<std::int64_t> totals(categories, 0);
    for (std::size_t s = 0; s < series; ++s) {
        analysis::FigureSeries one{"s" + std::to_string(s), label + std::to_string(s + 1), {}};
        for (std::size_t c = 0; c < categories; ++c) {
            const auto value = static_cast<std::int64_t>((s * 7919 + c * 104'729) % 2'000 + 1) * kOku / 10;
            totals[c] += value;
            one.points.push_back(point(value, style));
        }
        spec.series.push_back(std::move(one));
    }
    for (std::size_t c = 0; c < categories; ++c) {
        addCategory(spec, "R" + std::to_string(c + 1) + "当初", totals[c]);
    }
    if (style == PointStyle::Hatched) {
        spec.hatchedLegend = "斜線は内数（上限）";
        for (auto& category : spec.categories) {
            category.lower = 0;
            category.totalLabel += "の内数";
        }
    }
    return spec;
}

FigureSpec zeroNegativeMissing() {
    auto spec = frame("ゼロ、マイナス、欠測を分けて示す");
    spec.series = {
        {"a",
         "減額のある事業",
         {point(500 * kOku), point(-300 * kOku), missing(domain::Missing::NotReported), point(0)}},
        {"b",
         "予算のない年がある事業",
         {point(0), point(-120 * kOku), missing(domain::Missing::Undisclosed), point(0)}},
        {"c",
         "増額のある事業",
         {point(250 * kOku), point(90 * kOku, PointStyle::Provisional), missing(domain::Missing::NotApplicable),
          point(0)}},
    };
    addCategory(spec, "R6補正", 750 * kOku);
    addCategory(spec, "R7当初", -330 * kOku);
    spec.categories.push_back({"c2", "R7補正", "", std::nullopt, std::nullopt});
    addCategory(spec, "R8当初(案)", 0);
    return spec;
}

}  // namespace

base::Translator japaneseWords() {
    static const std::map<std::string, std::string, std::less<>> kWords{
        {"{0} yen", "{0}円"},
        {"{0} million yen", "{0}百万円"},
        {"{0} hundred million yen", "{0}億円"},
        {"{0} trillion yen", "{0}兆円"},
        {"yen", "円"},
        {"million yen", "百万円"},
        {"hundred million yen", "億円"},
        {"trillion yen", "兆円"},
        {"within {0}", "{0}の内数"},
        {"{0} + {1}", "{0}＋{1}"},
        {"{0} (within an envelope)", "{0}（内数）"},
        {"{0} (provisional)", "{0}（速報）"},
        {"{0} (lower bound)", "{0}（下限）"},
        {"{0} (upper bound)", "{0}（上限）"},
        {"{0} ({1})", "{0}（{1}）"},
        {"Budget by cycle and programme", "予算の推移（事業別）"},
        {"As of {0}", "{0}時点"},
        {"{0}, “{1}” ({2})", "{0}「{1}」（{2}）"},
        {"Programme", "事業"},
        {"Total", "合計"},
        {"Source", "出典"},
        {"Note", "注"},
        {"Others", "その他"},
        {"Data", "データ"},
        {"Sources and notes", "根拠"},
        {"Hatched: within an envelope", "斜線は内数"},
        {"An amount within an envelope is an upper bound: the true part lies between 0 and the printed amount, and it "
         "is "
         "not added to the confirmed total.",
         "内数は上限の額であり、実際の額は0から印字された額までの間にある。確定額の合計には足していない。"},
        {"(案) marks a budget proposal as its document prints it.", "（案）は資料が予算案として示す額。"},
        {"{0} is {1}, {2}% of {3}", "{0}は{1}、{3}の{2}%"},
        {"{0} is {1}", "{0}は{1}"},
        {"Stacked columns: {0}. {1}.", "積み上げ棒グラフ。{0}。{1}。"},
    };
    return [](std::string_view source) {
        const auto found = kWords.find(source);
        return found == kWords.end() ? std::string(source) : found->second;
    };
}

analysis::FigureSpec budgetFigure(const std::string& language, domain::AmountUnit unit) {
    const auto dataset = exchange::DatasetReader().read(exchange::embeddedDatasetFiles());
    if (!dataset) {
        throw std::runtime_error(dataset.error().message.english());
    }
    const auto book = domain::BudgetBook::make(dataset->programmes, dataset->budgetLines);
    analysis::BudgetByCycleOptions options;
    options.language = language;
    options.unit = unit;
    options.asOf = "2026-04-03";
    auto spec = analysis::budgetByCycleFigure(*book, dataset->sources, options,
                                              language == "ja" ? japaneseWords() : base::englishTranslator());
    if (!spec) {
        throw std::runtime_error(spec.error().message.english());
    }
    return *std::move(spec);
}

std::vector<NamedFigure> awkwardFigures() {
    const std::string fortyCharacters =
        "次世代半導体の量産等に向けた国内生産拠点の確保及び研究開発の支援に関する出資事業そ";
    std::vector<NamedFigure> all{
        {"one-category", grid("一つの時点", 4, 1, "事業")},
        {"one-series", grid("一つの事業", 1, 4, "事業")},
        {"twelve-categories", grid("十二の時点を一枚に並べる", 6, 12, "事業")},
        {"thirty-series", grid("三十の事業を一枚に重ねる", 30, 4, "事業")},
        {"long-names", grid("名の長い事業", 9, 4, fortyCharacters)},
        {"thirty-long-names", grid("名の長い事業が三十ある", 30, 6, fortyCharacters)},
        {"thirty-by-twelve", grid("三十の事業と十二の時点", 30, 12, fortyCharacters)},
        {"zero-negative-missing", zeroNegativeMissing()},
        {"all-hatched", grid("すべて内数", 5, 4, "事業", PointStyle::Hatched)},
        {"nothing", frame("図にする数字がない")},
    };
    auto longTitle = grid("題が長い", 3, 3, "事業");
    longTitle.title =
        "令和8年度当初予算案におけるAI・半導体産業基盤強化フレームの総額は前年度当初予算の3.7倍となり、"
        "次世代半導体の量産に向けた出資と先端半導体の国内生産拠点の確保がその大部分を占める";
    longTitle.notes = {
        std::string("注の文が長いときは折り返して示し、") + fortyCharacters + fortyCharacters + fortyCharacters,
        "内数は上限の額であり、実際の額は0から印字された額までの間にある。", "四捨五入による。"};
    all.push_back({"long-texts", std::move(longTitle)});
    auto longLegend = grid("斜線の説明が長い", 4, 5, "事業", PointStyle::Hatched);
    longLegend.hatchedLegend =
        "斜線は内数であり、" + fortyCharacters + "の枠の上限を示すもので、確定額の合計には足していない";
    longLegend.unitLabel = "百万円（名目、当初予算と補正予算の計）";
    all.push_back({"long-legend", std::move(longLegend)});
    auto huge = grid("とても大きい額", 3, 4, "事業");
    for (std::size_t c = 0; c < 4; ++c) {
        huge.series[0].points[c] = point(9'000'000'000'000'000'000);
        huge.categories[c].totalLabel = "90,000,000,000億円";
        huge.categories[c].lower = huge.categories[c].upper = 9'000'000'000'000'000'000;
    }
    all.push_back({"huge", std::move(huge)});
    auto english = grid("Names in English that run on for rather longer than a column is wide", 8, 5,
                        "Research and Development Programme for Post-5G Information and Communication Systems ");
    english.language = "en";
    english.unitLabel = "hundred million yen";
    all.push_back({"english-names", std::move(english)});
    return all;
}

}  // namespace shirube::test
