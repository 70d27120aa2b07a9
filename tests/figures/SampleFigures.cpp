// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleFigures.h"

#include <algorithm>
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
    spec.columns().categoryHeading = "事業";
    spec.columns().totalHeading = "合計";
    spec.sourcesLabel = "出典";
    spec.notesLabel = "注";
    return spec;
}

void addCategory(FigureSpec& spec, const std::string& label, std::int64_t total) {
    spec.columns().categories.push_back({"c" + std::to_string(spec.columns().categories.size()), label,
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
        spec.columns().series.push_back(std::move(one));
    }
    for (std::size_t c = 0; c < categories; ++c) {
        addCategory(spec, "R" + std::to_string(c + 1) + "当初", totals[c]);
    }
    if (style == PointStyle::Hatched) {
        spec.columns().hatchedLegend = "斜線は内数（上限）";
        for (auto& category : spec.columns().categories) {
            category.lower = 0;
            category.totalLabel += "の内数";
        }
    }
    return spec;
}

FigureSpec zeroNegativeMissing() {
    auto spec = frame("ゼロ、マイナス、欠測を分けて示す");
    spec.columns().series = {
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
    spec.columns().categories.push_back({"c2", "R7補正", "", std::nullopt, std::nullopt});
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
        {"Period", "時期"},
        {"As stated", "記載"},
        {"As-of date", "基準日"},
        {"Baseline", "基準値"},
        {"Target", "目標"},
        {"Actual", "実績"},
        {"Actual (provisional)", "実績（速報）"},
        {"Forecast", "見通し"},
        {"Provisional", "速報"},
        {"No document gives a baseline, so that no pace to the target can be drawn.",
         "基準値の記載がないため、目標までの進み方は描いていない。"},
        {"each theme", "各テーマ"},
        {"Forecast: {0}", "見通しの前提：{0}"},
        {"Pace from the baseline to the targets", "基準値から目標までの進み方"},
        {"{0} for {1}", "{1}に{0}"},
        {"the target is to be decided by {0}", "目標は{0}が設定"},
        {"the target for {0} is to be decided by {1}", "{0}の目標は{1}が設定"},
        {"the target of {0} is reached", "目標（{0}）に到達"},
        {"on track to the target of {0}", "目標（{0}）に向けて順調"},
        {"behind the pace to the target of {0}", "目標（{0}）に対して遅れ"},
        {"the target of {0} is missed", "目標（{0}）は未達"},
        {"the target is {0}", "目標は{0}"},
        {"{0}: {1}, {2}", "{0}：{1}、{2}"},
        {"Indicator over time", "指標の推移"},
        {"Without a value: {0}", "値なし：{0}"},
        {"{0}, {1}: {2}", "{0}（{1}）：{2}"},
        {"Line chart of {0}: {1}.", "{0}の折れ線グラフ。{1}。"},
        {"Attainment of indicators against their targets", "目標に対する指標の達成度"},
        {"No verdict", "判定なし"},
        {"Indicator", "指標"},
        {"Attainment (%)", "達成度（%）"},
        {"Status", "状態"},
        {"Target = 100%", "目標＝100%"},
        {"Pace from the baseline to the target (%)", "基準値から目標への進み方（%）"},
        {"Cut off: beyond {0}%", "切断：{0}%超"},
        {"None of {0} indicators has an actual to hold against its target yet",
         "{0}指標のいずれにも、目標と比べられる実績はまだない"},
        {"Of {0} indicators {1} can be judged: {2} reached or on track, {3} behind or missed",
         "{0}指標のうち判定できるのは{1}：達成・順調{2}、遅れ・未達{3}"},
        {"Without a baseline attainment is the actual over the target.", "基準値がない指標の達成度は、実績÷目標。"},
        {"{0} indicators have no bar: without an actual or a target in numbers there is no attainment, which is not "
         "0%.",
         "{0}指標に棒がないのは、実績又は数値の目標がなく達成度を計算できないためで、0%ではない。"},
        {"Bars of attainment: {0}.", "達成度の棒グラフ。{0}。"},
        {"{0} {1}%", "{0} {1}%"},
        {"measured {0}/{1}", "測定 {0}/{1}"},
        {"support {0}%", "支え {0}%"},
        {"Target: {0}", "目標：{0}"},
        {"Actual: {0}", "実績：{0}"},
        {"External factors", "外部要因"},
        {"Monitoring and review", "モニタリングと見直し"},
        {"Step", "要素"},
        {"Stage", "段階"},
        {"Coverage", "測定率"},
        {"Support", "支え"},
        {"Targets and actuals", "目標と実績"},
        {"Leads to", "つながる先"},
        {"As wide as what the step before delivers", "太さ：前の要素が届ける割合"},
        {"Dashed: nothing is measured before it", "破線：前の要素が未測定"},
        {"Pale: read from the order of the columns", "薄色：列の並びから読み取り"},
        {"Against the earlier version", "前の版との差異"},
        {"{0}: from {1} to {2} {3} steps were added, {4} removed and {5} changed",
         "{0}：{1}から{2}へ、追加{3}、削除{4}、変更{5}"},
        {"{0}: the logic model has no indicator that can be measured", "{0}：ロジックモデルに測定できる指標がない"},
        {"{0}: none of the {1} indicators of the logic model is measured yet",
         "{0}：ロジックモデルの指標{1}件はいずれも未測定"},
        {"{0}: {1} of {2} indicators are measured; {3} steps reached or on track, {4} behind or missed",
         "{0}：指標{2}件のうち{1}件を測定、達成・順調の要素{3}、遅れ・未達{4}"},
        {"Logic model: {0} ({1})", "ロジックモデル：{0}（{1}）"},
        {"This version is a draft; reports do not go by it.", "この版は下書きであり、報告には使われない。"},
        {"Pale arrows are not in the document's text: they are read from the order of its columns.",
         "薄色の矢印は資料の本文になく、列の並びから読み取ったもの。"},
        {"A step delivers its attainment, at most 100%, or where nothing of it is measured what comes to it. Support "
         "is the weighted mean of what the steps before it deliver.",
         "要素が届ける割合は、その達成度（上限100%"
         "）、未測定ならその要素に届く割合。支えは、前の要素が届ける割合の加重平均。"},
        {"Coverage is how many of a step's indicators are measured; below {0}% there is no verdict. Not measured is "
         "not 0%.",
         "「測定」は要素の指標のうち測定済みの数。{0}%未満なら判定しない。未測定は0%ではない。"},
        {"Logic model with {0} steps and {1} arrows. {2}.", "要素{0}、矢印{1}のロジックモデル。{2}。"},
        {"to be decided by {0}", "{0}が設定"},
        {"{0} ({1}, provisional)", "{0}（{1}、速報）"},
        {"{0} in {1}", "{1}に{0}"},
        {"Provisional figures may still change.", "速報値は変わることがある。"},
        {"Some actuals were entered by the persons in charge; their evidence is kept with them.",
         "実績の一部は担当者の入力による。根拠は各実績に記録している。"},
        {"The figure is too full for its page: its type is {0} pt. Choose a larger page.",
         "紙面に対して内容が多く、文字が{0}ptになっています。大きい用紙を選んでください。"},
        {"The figure can't be set on this page. Choose a larger page.",
         "この用紙には収まりません。大きい用紙を選んでください。"},
        {"The figure is too full for its page: its type is {0} pt. Choose one programme or a larger page.",
         "紙面に対して内容が多く、文字が{0}ptになっています。事業を一つ選ぶか、大きい用紙を選んでください。"},
        {"The figure can't be set on this page. Choose one programme or a larger page.",
         "この用紙には収まりません。事業を一つ選ぶか、大きい用紙を選んでください。"},
        {"Logic model", "ロジックモデル"},
        {"Name the indicator. “shirubectl indicators” lists them.",
         "指標を指定してください。一覧は「shirubectl indicators」で表示できます。"},
        {"There is no indicator {0}. “shirubectl indicators” lists them.",
         "指標{0}はありません。一覧は「shirubectl indicators」で表示できます。"},
        {"There is no indicator of this choice. Choose another programme, or import a dataset first.",
         "該当する指標がありません。別の事業を選ぶか、先にデータセットを取り込んでください。"},
        {"Achieved", "達成"},
        {"On track", "順調"},
        {"Behind", "遅れ"},
        {"Missed", "未達"},
        {"Not yet due", "未到来"},
        {"Not measured", "未測定"},
        {"No target set", "目標未設定"},
        {"Added", "追加"},
        {"Removed", "削除"},
        {"Changed", "変更"},
        {"Input", "インプット"},
        {"Activity", "アクティビティ"},
        {"Output", "アウトプット"},
        {"The mean change per year from {0} to {1} goes on unchanged: {2}",
         "{0}から{1}までの1年当たりの平均の変化が続くとした：{2}"},
        {"FY{0}", "{0}年度"},
        {"Impact", "インパクト"},
        {"CY{0}", "{0}年"},
        {"Short-term outcome", "短期アウトカム"},
        {"Medium-term outcome", "中期アウトカム"},
        {"Long-term outcome", "長期アウトカム"},
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
        {"The largest part of the last column is “{0}” with {1}.", "最後の棒で最も大きいのは「{0}」の{1}。"},
        {"{0} rises from {1} ({2}) to {3} ({4}).", "{0}は{1}（{2}）から{3}（{4}）へ増える。"},
        {"The total", "合計"},
        {"{0} {1}", "{0}{1}"},
        {"Commission", "委託"},
        {"Subsidy", "補助"},
        {"Equity", "出資"},
        {"Grant", "交付金"},
        {"Contribution to the fund", "基金造成"},
        {"{0} (rate {1})", "{0}（補助率 {1}）"},
        {"{0}: amount not stated", "{0}：金額の記載なし"},
        {"{0}: at most {1}", "{0}：{1}（支援上限）"},
        {"{0}: {1}", "{0}：{1}"},
        {"{0} → {1}", "{0} → {1}"},
        {"Others ({0})", "その他（{0}者）"},
        {"Flow of money from the state to its recipients", "資金配分（国から受け手まで）"},
        {"Pale with a dashed edge: upper limit", "淡色・破線の枠は支援上限"},
        {"Dashed line: amount not stated", "破線は金額の記載なし"},
        {"Payer", "支払者"},
        {"Recipient", "受け手"},
        {"Instrument", "手段"},
        {"Rate", "補助率"},
        {"Stated amount", "金額"},
        {"Upper limit", "支援上限"},
        {"The largest flow runs from {0} to {1}: {2}", "最大の流れは{0}から{1}への{2}"},
        {"The documents name who pays whom, but no amounts", "資料は誰が誰に払うかを示すが、金額は示さない"},
        {"An upper limit is the most that was decided, not what was paid.",
         "支援上限は決定された上限の額であり、支払われた額ではない。"},
        {"Where the documents name an arrow without an amount, a thin dashed line shows it; its width says nothing.",
         "資料が金額なしで示す矢印は細い破線で示す。線の太さに意味はない。"},
        {"A last recipient is the last that the documents name, not the end of the money's way.",
         "最後の受け手は資料が名を示す最後の者であり、資金の行き着く先とは限らない。"},
        {"Others: {0} payers and recipients with smaller or no stated amounts.",
         "その他は、金額が小さいか記載のない{0}者。"},
        {"The arrow from {0} back to {1} is not drawn.", "{0}から{1}に戻る矢印は示していない。"},
        {"{0} to {1}, {2}", "{0}から{1}へ{2}"},
        {"Flow chart: {0}.", "資金の流れ図。{0}。"},
        {"Flow chart with {0} arrows, the largest: {1}.", "資金の流れ図。矢印は{0}本、大きい順に{1}。"},
        {"Commissioned", "委託"},
        {"Subsidised", "助成"},
        {"Target achieved", "目標達成"},
        {"Target missed", "目標未達"},
        {"Delayed", "遅延"},
        {"On schedule", "計画通り"},
        {"preparatory", "先導研究"},
        {"not stated", "記載なし"},
        {"Element", "要素"},
        {"Code", "番号"},
        {"Kind", "区分"},
        {"Theme", "テーマ"},
        {"Themes", "テーマ数"},
        {"Organisations", "実施者"},
        {"Ends in fiscal year", "終了年度"},
        {"Result", "結果"},
        {"All {0} themes are on schedule", "{0}テーマのすべてが計画通り"},
        {"{0} of {1} themes with a result have reached their goal", "終了した{1}テーマのうち{0}が目標を達成"},
        {"{0} of {1} themes with a result have reached their goal, {2} others are on schedule",
         "終了した{1}テーマのうち{0}が目標を達成し、ほかの{2}は計画通り"},
        {"Themes by the fiscal year in which they end, with results", "テーマの終了年度と結果"},
        {"{0} ({1}/{2})", "{0}（{1}/{2}）"},
        {"A mark stands in the fiscal year in which a theme ends. The documents' text does not give the start, so that "
         "none is drawn.",
         "印は終了年度に置いた。開始年度は資料の本文にないため、示していない。"},
        {"Preparatory research is outside the programme's targets and not in the numbers of the title.",
         "先導研究は事業の目標の対象外であり、題の数に含めていない。"},
        {"Schedule of {0} themes in the years {1} to {2}: {3}.", "{1}から{2}までの{0}テーマの終了年度。{3}。"},
        {"No marks that count", "数えられる評点がない"},
        {"{0} (n = {1})", "{0}（n={1}）"},
        {"Below the floor of {0}", "足切り（{0}）に満たない"},
        {"{0} or more: {1}", "{0}以上：{1}"},
        {"below that: {0}", "それ未満：{0}"},
        {"Floor: {0}", "足切り：{0}"},
        {"Review item", "審査項目"},
        {"Subject of the review", "審査対象"},
        {"Group", "区分"},
        {"Marks (what grades count)", "評点（換算）"},
        {"Marks (points)", "評点（点）"},
        {"Mean", "平均"},
        {"Median", "中央値"},
        {"Lowest", "最低"},
        {"Lower quartile", "下位四分位"},
        {"Upper quartile", "上位四分位"},
        {"Highest", "最高"},
        {"Marks, ascending", "評点（昇順）"},
        {"Remark", "備考"},
        {"What the rule says", "規則による結果"},
        {"Box from the lower to the upper quartile, lines to the lowest and the highest", "箱は四分位、線は最低と最高"},
        {"A reviewer's mark", "委員ごとの評点"},
        {"Borderline: without one of the reviewers the rule says something else",
         "境界案件（委員1人を除くと結果が変わる）"},
        {"Maximum", "満点"},
        {"The most that can be given", "配点の上限"},
        {"{0} and {1} more", "{0}など{1}件と合わせて同点"},
        {"{0} of {1}", "{1}点中{0}"},
        {"Means from {0} ({1}) to {2} ({3})", "平均は{0}（{1}）から{2}（{3}）まで"},
        {"All {0} means are {1}", "{0}件の平均はすべて{1}"},
        {"{0}: mean {1}, from {2} to {3}", "{0}：平均{1}（{2}〜{3}）"},
        {"{0}: no marks that count", "{0}：数えられる評点がない"},
        {"{0}: mean {1}, the rule says “{2}”", "{0}：平均{1}、規則では「{2}」"},
        {"{0}: mean {1}, the rule says “{2}”; a borderline case", "{0}：平均{1}、規則では「{2}」（境界案件）"},
        {"Of {0} under review the rule says “{1}” for {2}; {3} borderline",
         "審査対象{0}件のうち規則が「{1}」とするのは{2}件、境界案件{3}件"},
        {"Tally of marks by item: {0}", "評点の集計（項目別）：{0}"},
        {"Tally of marks: {0}", "評点の集計：{0}"},
        {"Reviewers out of the count of {0}: {1}", "「{0}」の数から外れた委員：{1}"},
        {"Scale: {0}", "評点法：{0}"},
        {"The rule goes by the exact mean: {0}.", "規則は端数を丸めない平均による。{0}。"},
        {"Quartiles are the medians of the lower and of the upper half of the marks.",
         "四分位は下半分・上半分の評点の中央値。"},
        {"{0}: mean {1}, median {2}, from {3} to {4}", "{0}：平均{1}、中央値{2}、{3}〜{4}"},
        {"{0} — {1} (borderline)", "{0}、{1}（境界案件）"},
        {"{0} — {1}", "{0}、{1}"},
        {"Box plot of {0}: {1}.", "{0}の箱ひげ図。{1}。"},
        {"Continue", "継続"},
        {"Consider the remarks", "特記事項を踏まえ検討"},
        {"End", "終了"},
        {"Select", "採択"},
        {"Select with conditions", "条件付き採択"},
        {"Put on hold", "保留"},
        {"Not select", "不採択"},
        {"Conflict of interest", "利益相反"},
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
    // As the application gives them: the sources behind the lines, of all that the dataset has.
    std::vector<domain::Source> sources;
    for (const auto& source : dataset->sources) {
        if (std::any_of(dataset->statements.begin(), dataset->statements.end(),
                        [&source](const auto& statement) { return statement.citation.source == source.id; })) {
            sources.push_back(source);
        }
    }
    auto spec = analysis::budgetByCycleFigure(*book, sources, options,
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
    longLegend.columns().hatchedLegend =
        "斜線は内数であり、" + fortyCharacters + "の枠の上限を示すもので、確定額の合計には足していない";
    longLegend.unitLabel = "百万円（名目、当初予算と補正予算の計）";
    all.push_back({"long-legend", std::move(longLegend)});
    auto huge = grid("とても大きい額", 3, 4, "事業");
    for (std::size_t c = 0; c < 4; ++c) {
        huge.columns().series[0].points[c] = point(9'000'000'000'000'000'000);
        huge.columns().categories[c].totalLabel = "90,000,000,000億円";
        huge.columns().categories[c].lower = huge.columns().categories[c].upper = 9'000'000'000'000'000'000;
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
