// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/GeneratedRs.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace shirube::test {

namespace {

using Fields = std::vector<std::string>;

constexpr std::string_view kCommon =
    "シート種別,事業年度,予算事業ID,事業名,府省庁の建制順,政策所管府省庁,府省庁,局・庁,部,課,室,班,係";

struct Kind {
    std::string_view number;
    std::string_view title;
    std::string_view columns;  // after the common ones
};
constexpr std::array kKinds{
    Kind{"1-1", "基本情報_組織情報",
         "その他担当組織_作成責任者_no,府省庁（その他担当組織）,局・庁（その他担当組織）,部（その他担当組織）,"
         "課（その他担当組織）,室（その他担当組織）,班（その他担当組織）,係（その他担当組織）,作成責任者"},
    Kind{"1-2", "基本情報_事業概要等",
         "事業の目的,現状・課題,事業の概要,事業概要URL,事業区分,事業開始年度,開始年度不明,事業終了（予定）年度,"
         "終了予定なし,主要経費,備考,実施方法ー直接実施,実施方法ー補助,実施方法ー負担,実施方法ー交付,"
         "実施方法ー分担金・拠出金,実施方法ーその他,旧事業番号,整理表表示順"},
    Kind{"1-3", "基本情報_政策・施策、法令等",
         "番号（政策・施策）,政策所管府省庁_P,政策,施策,政策・施策URL,番号（根拠法令）,法令名,法令番号,法令ID,条,項,"
         "号・号の細分,番号（関係する計画・通知等）,計画通知名,計画通知等URL"},
    Kind{"1-4", "基本情報_補助率等", "番号（補助率等）,補助対象,補助率,補助上限等,補助率URL"},
    Kind{"1-5", "基本情報_関連事業", "番号（関連事業）,関連事業の事業ID,関連事業の事業名,関連性"},
    Kind{"2-1", "予算・執行_サマリ",
         "予算年度,当初予算（合計）,補正予算（合計）,前年度からの繰越し（合計）,予備費等（合計）,"
         "計（歳出予算現額合計）,執行額（合計）,執行率,翌年度への繰越し(合計）,翌年度要求額（合計）,主な増減理由,"
         "その他特記事項,会計区分,会計,勘定,当初予算,第1次補正予算,第2次補正予算,第3次補正予算,第4次補正予算,"
         "第5次補正予算,前年度から繰越し,予備費等1,予備費等2,予備費等3,予備費等4,歳出予算現額,執行額,翌年度要求額,"
         "要望額,備考"},
    Kind{"2-2", "予算・執行_予算種別・歳出予算項目",
         "予算年度,会計区分,会計,勘定,予算種別,所管,組織・勘定,項,目,歳出予算項目の補足情報,"
         "予算額（歳出予算項目ごと）,翌年度要求額（歳出予算項目ごと）,備考（歳出予算項目ごと）"},
    Kind{"3-1", "効果発現経路_目標・実績", ""},      // made in goalColumns()
    Kind{"3-2", "効果発現経路_目標のつながり", ""},  // made in linkColumns()
    Kind{"4-1", "点検・評価",
         "事業所管部局による点検・改善ー点検結果,事業所管部局による点検・改善ー改善の方向性,"
         "事業所管部局による点検・改善－目標年度における効果測定に関する評価,外部有識者による点検ー最終実施年度,"
         "外部有識者による点検ー点検対象,外部有識者による点検ー対象の理由,外部有識者による点検ー所見,"
         "公開プロセス結果概要,行政事業レビュー推進チームの所見,行政事業レビュー推進チームの所見の詳細,"
         "所見を踏まえた改善点／概算要求における反映状況,所見を踏まえた改善点／概算要求における反映状況の詳細,"
         "反映額（一般会計）,反映額（特別会計）－会計,反映額（特別会計）－勘定,反映額（特別会計）－反映額,"
         "過去に受けた指摘事項－区分,過去に受けた指摘事項－取りまとめ年度,過去に受けた指摘事項－取りまとめ内容,"
         "過去に受けた指摘事項－対応状況,その他の指摘事項－調査等の名称,その他の指摘事項－指摘年度,"
         "その他の指摘事項－指摘内容,その他の指摘事項－対応状況"},
    Kind{"5-1", "支出先_支出情報",
         "支出先ブロック番号,支出先ブロック名,支出先の数,事業を行う上での役割,ブロックの合計支出額,支出先名,法人番号,"
         "所在地,法人種別,その他支出先,支出先の合計支出額,契約概要,金額,契約方式等,具体的な契約方式等,入札者数,"
         "落札率,一者応札・一者応募又は競争性のない随意契約となった理由及び改善策（支出額10億円以上）,その他の契約"},
    Kind{"5-2", "支出先_支出ブロックのつながり",
         "支出元の支出先ブロック,支出元の支出先ブロック名,担当組織からの支出,支出先の支出先ブロック,"
         "支出先の支出先ブロック名,資金の流れの補足情報,国自らが支出する間接経費,国自らが支出する間接経費の項目,"
         "国自らが支出する間接経費の金額"},
    Kind{"5-3", "支出先_費目・使途", "支出先ブロック番号,支出先名,法人番号,契約概要,費目,使途,金額"},
    Kind{"5-4", "支出先_国庫債務負担行為等による契約",
         "支出先ブロック（国庫債務負担行為等による契約）,契約先名（国庫債務負担行為等による契約）,"
         "契約先の法人番号（国庫債務負担行為等による契約）,契約先の所在地（国庫債務負担行為等による契約）,"
         "契約先の法人種別（国庫債務負担行為等による契約）,契約概要（契約名）（国庫債務負担行為等による契約）,"
         "その他の契約,契約額（国庫債務負担行為等による契約）,契約方式等（国庫債務負担行為等による契約）,"
         "具体的な契約方式等（国庫債務負担行為等による契約）,入札者数（応募者数）（国庫債務負担行為等による契約）,"
         "落札率（％）（国庫債務負担行為等による契約）,"
         "一者応札・一者応募又は競争性のない随意契約となった理由及び改善策（契約額10億円以上）（国庫債務負担行為等によ"
         "る契約）,"
         "その他の契約（国庫債務負担行為等による契約）"},
    Kind{"6-1", "その他備考", "備考"},
};

constexpr std::array<std::string_view, 12> kMinistries{"青省", "赤省", "黄省", "緑省", "白省", "黒省",
                                                       "紫庁", "茶庁", "灰庁", "橙庁", "藍庁", "桃庁"};
constexpr int kFirstYearsBefore = 3;  // an edition has its own year and three before
constexpr int kFirstGoalYear = 2007;
constexpr int kLastGoalYear = 2060;

std::uint64_t mixed(std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
    std::uint64_t x = a * 0x9E3779B97F4A7C15ULL + b * 0xBF58476D1CE4E5B9ULL + c * 0x94D049BB133111EBULL + 0x2545F491ULL;
    x ^= x >> 30;
    x *= 0xBF58476D1CE4E5B9ULL;
    x ^= x >> 27;
    x *= 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

std::string quoted(const std::string& field) {
    if (field.find_first_of("\",\r\n") == std::string::npos) {
        return field;
    }
    std::string text = "\"";
    for (const char c : field) {
        text += c;
        if (c == '"') {
            text += c;
        }
    }
    return text + '"';
}

std::string goalColumns() {
    std::string columns =
        "事業に関連するKPIが定められている閣議決定等の名称,事業に関連するKPIが定められている閣議決定等の該当箇所,"
        "事業に関連するKPIが定められている閣議決定等のURL,アクティビティ・アウトプット・アウトカムの番号,"
        "種別（アクティビティ・アウトプット・アウトカム）,アウトカムの期間,成果目標の種類,"
        "アクティビティ／活動目標／成果目標,活動指標／成果指標,単位,改善の上向き／下向き,"
        "成果実績及び目標値の根拠として用いた統計・データ名（出典）,定性的なアウトカム目標を設定している理由,"
        "定性的なアウトカムに関する成果実績,目標年度／目標値／実績値／達成率";
    for (int year = kFirstGoalYear; year <= kLastGoalYear; ++year) {
        columns += "," + std::to_string(year);
    }
    return columns;
}

std::string linkColumns(bool wide) {
    const std::string indicator = wide ? "派生元ー活動指標／成果指標," : "";
    const std::string laterIndicator = wide ? "派生先ー活動指標／成果指標," : "";
    return "派生元ーアクティビティ・アウトプット・アウトカムの番号,"
           "派生元ー種別（アクティビティ・アウトプット・アウトカム）,"
           "派生元ーアウトカムの期間,派生元ーアクティビティの内容/ 活動目標／成果目標," +
           indicator +
           "派生先ーアクティビティ・アウトプット・アウトカムの番号,"
           "派生先ー種別（アクティビティ・アウトプット・アウトカム）,"
           "派生先ーアウトカムの期間,派生先ー 活動目標／成果目標," +
           laterIndicator + "後続アウトカムへのつながり,アウトカムを複数段階で設定できない理由";
}

std::string corporateNumber(std::uint64_t number) {
    const auto digits = std::to_string(100000000000ULL + number % 800000000000ULL);
    int sum = 0;
    for (std::size_t place = 0; place < digits.size(); ++place) {
        sum += (digits[digits.size() - 1 - place] - '0') * (place % 2 == 0 ? 1 : 2);
    }
    return std::to_string(9 - sum % 9) + digits;
}

std::string rateText(std::int64_t part, std::int64_t whole) {
    if (part == 0 || whole == 0) {
        return {};
    }
    const auto scaled = (part * 200000 + whole) / (2 * whole);
    auto fraction = std::to_string(100000 + scaled % 100000).substr(1);
    while (fraction.size() > 1 && fraction.back() == '0') {
        fraction.pop_back();
    }
    return std::to_string(scaled / 100000) + "." + fraction;
}

class EditionWriter {
public:
    EditionWriter(const GeneratedRs& options, const std::filesystem::path& file, const Kind& kind)
        : m_options(options), m_kind(kind.number), m_stream(file, std::ios::binary) {
        if (options.withMark) {
            m_stream << "\xEF\xBB\xBF";
        }
        auto columns = std::string(kind.columns);
        if (m_kind == "3-1") {
            columns = goalColumns();
        } else if (m_kind == "3-2") {
            columns = linkColumns(options.wideLinks);
        }
        auto common = std::string(kCommon);
        if (m_kind == "1-1") {
            common = "シート種別,事業年度,予算事業ID,事業名,建制順,所管府省庁,府省庁,局・庁,部,課,室,班,係";
        }
        m_stream << common << ',' << columns << options.lineEnd;
        m_width = static_cast<std::size_t>(std::count(columns.begin(), columns.end(), ',')) + 1;
    }

    void writeAll() {
        for (const auto project : generatedProjects(m_options)) {
            m_project = project;
            m_hash = mixed(m_options.seed, static_cast<std::uint64_t>(project));
            writeProject();
        }
        m_stream.flush();
        if (!m_stream) {
            throw std::runtime_error("a generated file can't be written");
        }
    }

private:
    [[nodiscard]] std::uint64_t hash(std::uint64_t what, std::uint64_t index = 0) const {
        return mixed(m_hash, what, index);
    }
    [[nodiscard]] std::string longText(std::string_view about) const {
        std::string text(about);
        text += "（合成データ）";
        for (int length = static_cast<int>(text.size() / 3); length < m_options.textLength; length += 12) {
            text += "目的と手段を書いた文章です。";
        }
        return text;
    }
    [[nodiscard]] std::string name() const { return "合成事業第" + std::to_string(m_project) + "号"; }

    void row(Fields fields) {
        const auto ministry = static_cast<std::size_t>(hash(1) % kMinistries.size());
        fields.resize(m_width);
        m_stream << "レビューシート," << m_options.edition << ',' << m_project << ',' << name() << ',' << ministry + 1
                 << ',' << kMinistries[ministry] << ',' << kMinistries[ministry] << ",第" << hash(2) % 5 + 1 << "局,,第"
                 << hash(3) % 20 + 1 << "課,,,";
        for (const auto& field : fields) {
            m_stream << ',' << quoted(field);
        }
        m_stream << m_options.lineEnd;
    }

    void writeProject() {
        if (m_kind == "1-1") {
            row({"1", "", "", "", "", "", "", "", "責任者（合成）"});
            if (hash(4) % 2 == 0) {
                row({"2", "白省", "第1局", "", "第2課", "", "", "", "責任者（合成）"});
            }
        } else if (m_kind == "1-2") {
            writeOutline();
        } else if (m_kind == "1-3") {
            writePolicies();
        } else if (m_kind == "1-4") {
            row(hash(5) % 3 == 0 ? Fields{"1", "民間企業", hash(5) % 2 == 0 ? "'1/2" : "'2/3", "", ""} : Fields{});
        } else if (m_kind == "1-5") {
            row(hash(6) % 5 == 0 ? Fields{"1", std::to_string(m_project + 1), "合成事業", "関連する合成事業"}
                                 : Fields{});
        } else if (m_kind == "2-1") {
            writeBudget();
        } else if (m_kind == "2-2") {
            writeItems();
        } else if (m_kind == "3-1") {
            writeGoals();
        } else if (m_kind == "3-2") {
            writeLinks();
        } else if (m_kind == "4-1") {
            writeInspection();
        } else if (m_kind == "5-1") {
            writePayments();
        } else if (m_kind == "5-2") {
            writeFlows();
        } else if (m_kind == "5-3") {
            writeUses();
        } else if (m_kind == "5-4") {
            row(hash(7) % 4 == 0 ? Fields{"A", payeeName(0, 0), payeeNumber(0, 0), "", "301", "複数年の契約（合成）",
                                          "f", "120000000", "一般競争契約（最低価格）", "", "2", "82.5", "", "f"}
                                 : Fields{});
        } else {
            row({hash(8) % 10 == 0 ? longText("備考") : ""});
        }
    }

    void writeOutline() {
        const int begin = 1990 + static_cast<int>(hash(9) % 34);
        const bool isOpen = hash(10) % 3 != 0;
        const int expenses = hash(11) % 20 == 0 ? 2 : 1;
        for (int i = 0; i < expenses; ++i) {
            row({longText("目的"), longText("課題"), longText("概要"),
                 "https://example.invalid/" + std::to_string(m_project), hash(12) % 6 == 0 ? "新規事業" : "継続事業",
                 std::to_string(begin), "FALSE", isOpen ? "" : std::to_string(begin + 40), isOpen ? "TRUE" : "FALSE",
                 "主要経費" + std::to_string((hash(13) + static_cast<std::uint64_t>(i)) % 9), "", "1",
                 hash(14) % 2 == 0 ? "1" : "", "", "", "", "", "", std::to_string(m_project)});
        }
    }

    void writePolicies() {
        const auto policies = hash(15) % 4;
        const auto laws = hash(16) % 3;
        const auto plans = hash(17) % 3;
        for (std::uint64_t i = 0; i < std::max<std::uint64_t>(1, std::max({policies, laws, plans})); ++i) {
            Fields fields(15);
            if (i < policies) {
                const auto policy = (hash(18) + i) % 30;
                fields[0] = std::to_string(i + 1);
                fields[1] = kMinistries[hash(1) % kMinistries.size()];
                fields[2] = "合成政策" + std::to_string(policy);
                fields[3] = "合成施策" + std::to_string(policy) + "の" + std::to_string(hash(19) % 3 + 1);
            }
            if (i < laws) {
                fields[5] = std::to_string(i + 1);
                fields[6] = "合成法第" + std::to_string(hash(20, i) % 50);
                fields[9] = "第四条";
            }
            if (i < plans) {
                fields[12] = std::to_string(i + 1);
                fields[13] = "合成計画" + std::to_string(hash(21, i) % 40);
            }
            row(std::move(fields));
        }
    }

    void writeBudget() {
        for (int year = m_options.edition; year >= m_options.edition - kFirstYearsBefore; --year) {
            const auto all = generatedAmounts(m_options, m_project, year);
            Fields total(31);
            const std::array amounts{all.initial, all.supplementary, all.carriedIn,
                                     all.reserve, all.current,       all.executed};
            total[0] = std::to_string(year);
            for (std::size_t i = 0; i < amounts.size(); ++i) {
                total[i + 1] = std::to_string(amounts[i]);
            }
            total[7] = rateText(all.executed, all.current);
            total[8] = std::to_string(all.carriedOut);
            total[9] = year == m_options.edition ? std::to_string(all.requested) + ".0" : "";
            row(std::move(total));
            for (int account = 0; account < accountCount(); ++account) {
                writeAccount(all, year, account);
            }
        }
    }

    [[nodiscard]] int accountCount() const { return hash(22) % 8 == 0 ? 2 : 1; }
    // A third of each amount is the second account's, where there are two.
    [[nodiscard]] std::int64_t share(std::int64_t amount, int account) const {
        if (accountCount() == 1) {
            return amount;
        }
        const auto second = amount / 3;
        return account == 0 ? amount - second : second;
    }

    void writeAccount(const GeneratedAmounts& all, int year, int account) {
        Fields fields(31);
        fields[0] = std::to_string(year);
        fields[12] = account == 0 ? "一般会計" : "特別会計";
        fields[13] = account == 0 ? "一般会計" : "合成対策";
        fields[14] = account == 0 ? "" : "合成勘定";
        fields[15] = std::to_string(share(all.initial, account));
        fields[16] = std::to_string(share(all.supplementary, account));
        fields[17] = fields[18] = fields[19] = fields[20] = "0";
        fields[21] = std::to_string(share(all.carriedIn, account));
        fields[22] = std::to_string(share(all.reserve, account));
        fields[23] = fields[24] = fields[25] = "0";
        fields[26] = std::to_string(share(all.current, account));
        fields[27] = std::to_string(share(all.executed, account));
        fields[28] = year == m_options.edition ? std::to_string(share(all.requested, account)) : "";
        fields[29] = "0";
        row(std::move(fields));
    }

    void writeItems() {
        for (int year = m_options.edition; year >= m_options.edition - kFirstYearsBefore; --year) {
            const auto all = generatedAmounts(m_options, m_project, year);
            const std::array<std::pair<std::string_view, std::int64_t>, 4> stages{
                std::pair{"当初予算", all.initial}, std::pair{"補正予算", all.supplementary},
                std::pair{"前年度から繰越し", all.carriedIn}, std::pair{"予備費等", all.reserve}};
            for (int account = 0; account < accountCount(); ++account) {
                for (const auto& [stage, amount] : stages) {
                    const bool isFirst = stage == "当初予算";
                    if (amount == 0 && !isFirst) {
                        continue;
                    }
                    const auto whole = share(amount, account);
                    const auto requested = isFirst && year == m_options.edition ? share(all.requested, account) : 0;
                    const auto some = whole / 4;
                    item(year, account, stage, "諸謝金", some, requested / 4);
                    item(year, account, stage, "委託費", whole - some, requested - requested / 4);
                }
            }
        }
    }

    void item(int year, int account, std::string_view stage, std::string_view name, std::int64_t amount,
              std::int64_t requested) {
        const bool isCurrent = year == m_options.edition;
        row({std::to_string(year), account == 0 ? "一般会計" : "特別会計", account == 0 ? "一般会計" : "合成対策",
             account == 0 ? "" : "合成勘定", std::string(stage), isCurrent ? "合成所管" : "",
             isCurrent ? "合成本省" : "", isCurrent ? "合成政策費" : "", isCurrent ? std::string(name) : "",
             isCurrent ? "" : "（項）合成政策費　（目）" + std::string(name), std::to_string(amount),
             stage == "当初予算" && isCurrent ? std::to_string(requested) : "", ""});
    }

    struct Goal {
        std::string_view kind;
        std::string_view term;
        std::string_view number;
    };
    static constexpr std::array kGoals{Goal{"アクティビティ", "", "1"}, Goal{"アウトプット", "", "1"},
                                       Goal{"アウトプット", "", "2"}, Goal{"アウトカム", "短期", "1"},
                                       Goal{"アウトカム", "長期", "1"}};

    [[nodiscard]] std::string goalText(const Goal& goal) const {
        return std::string(goal.kind) + std::string(goal.term) + std::string(goal.number) + "の内容";
    }

    void writeGoals() {
        for (std::size_t i = 0; i < kGoals.size(); ++i) {
            const auto& goal = kGoals[i];
            const bool isActivity = goal.kind == "アクティビティ";
            const bool isOutcome = goal.kind == "アウトカム";
            Fields head(15);
            head[3] = goal.number;
            head[4] = goal.kind;
            head[5] = goal.term.empty() ? "" : (goal.term == "短期" ? "1." : "3.") + std::string(goal.term);
            head[6] = isOutcome ? "定量的" : "";
            head[7] = goalText(goal);
            if (isActivity) {
                row(std::move(head));
                continue;
            }
            head[8] = goalText(goal) + "の件数";
            head[9] = "件";
            head[10] = isOutcome ? (hash(23, i) % 10 == 0 ? "下がると良い指標" : "上がると良い指標") : "";
            head[11] = longText("出典");
            const auto target = static_cast<int>(hash(24, i) % 90 + 10);
            const auto actual = target + static_cast<int>(hash(25, i) % 30) - 12;
            for (const auto* label : {"1.目標年度", "2.目標値", "3.実績値", "4.達成率"}) {
                auto fields = head;
                fields[14] = label;
                fields.resize(m_width);
                for (int year = m_options.edition - kFirstYearsBefore; year <= m_options.edition; ++year) {
                    auto& field = fields[15 + static_cast<std::size_t>(year - kFirstGoalYear)];
                    const bool isOver = year < m_options.edition;
                    switch (label[0]) {
                        case '1':
                            field = isOutcome && year == m_options.edition - 1 ? "1" : "";
                            break;
                        case '2':
                            field = std::to_string(target);
                            break;
                        case '3':
                            field = isOver ? std::to_string(actual) : "";
                            break;
                        default:
                            field = isOver ? std::to_string(actual * 100 / target) : "";
                    }
                }
                row(std::move(fields));
            }
        }
    }

    void writeLinks() {
        constexpr std::array<std::pair<std::size_t, std::size_t>, 5> kLinks{
            std::pair{0U, 1U}, std::pair{0U, 2U}, std::pair{1U, 3U}, std::pair{2U, 3U}, std::pair{3U, 4U}};
        for (const auto& [from, to] : kLinks) {
            Fields fields;
            for (const auto& goal : {kGoals[from], kGoals[to]}) {
                fields.insert(fields.end(), {std::string(goal.number), std::string(goal.kind), std::string(goal.term),
                                             goalText(goal)});
                if (m_options.wideLinks) {
                    fields.push_back(goal.kind == "アクティビティ" ? "" : goalText(goal) + "の件数");
                }
            }
            fields.push_back(longText("つながる理由") + (m_options.wideLinks ? "\n二行目, \"引用\"" : ""));
            row(std::move(fields));
        }
    }

    void writeInspection() {
        Fields fields(24);
        fields[0] = longText("点検結果");
        fields[1] = longText("改善の方向性");
        fields[8] = hash(26) % 2 == 0 ? "現状通り" : "事業内容の一部改善";
        fields[9] = longText("所見");
        fields[10] = "執行等改善";
        if (hash(27) % 40 == 0) {
            fields[12] = "-1500000";
        }
        if (hash(28) % 200 == 0) {
            fields[16] = "公開プロセス";
            fields[17] = "2023";
            fields[18] = longText("指摘");
            fields[19] = longText("対応");
            row(fields);
            fields[18] = longText("別の指摘");
        }
        row(std::move(fields));
    }

    [[nodiscard]] int blockCount() const { return 1 + static_cast<int>(hash(29) % 5); }
    [[nodiscard]] int payeeCount(int block) const {
        return 1 + static_cast<int>(hash(30, static_cast<std::uint64_t>(block)) % 7);
    }
    [[nodiscard]] static std::string blockName(int block) { return std::string(1, static_cast<char>('A' + block)); }
    [[nodiscard]] std::uint64_t payee(int block, int index) const {
        return hash(31, static_cast<std::uint64_t>(block * 16 + index)) % 30000;
    }
    [[nodiscard]] std::string payeeName(int block, int index) const {
        return "合成株式会社" + std::to_string(payee(block, index));
    }
    [[nodiscard]] std::string payeeNumber(int block, int index) const {
        return corporateNumber(mixed(7, payee(block, index)));
    }
    // The first block is paid by the office, each later one by the first.
    [[nodiscard]] std::int64_t blockAmount(int block) const {
        const auto executed = generatedAmounts(m_options, m_project, m_options.edition - 1).executed;
        return block == 0 ? executed : executed / 10;
    }
    [[nodiscard]] std::int64_t payeeAmount(int block, int index) const {
        const auto count = payeeCount(block);
        const auto each = blockAmount(block) / count;
        return index == 0 ? blockAmount(block) - each * (count - 1) : each;
    }

    void writePayments() {
        for (int block = 0; block < blockCount(); ++block) {
            Fields head(19);
            head[0] = blockName(block);
            head[1] = payeeName(block, 0) + (payeeCount(block) > 1 ? "ほか" : "");
            head[2] = std::to_string(payeeCount(block));
            head[3] = "合成データの役割";
            head[4] = std::to_string(blockAmount(block)) + " ";
            row(std::move(head));
            for (int index = 0; index < payeeCount(block); ++index) {
                Fields fields(19);
                fields[0] = blockName(block);
                fields[5] = payeeName(block, index);
                fields[6] = payeeNumber(block, index) + " ";
                fields[7] = "合成県合成市" + std::to_string(payee(block, index) % 300);
                fields[8] = "301";
                fields[9] = "FALSE";
                auto contract = fields;
                fields[10] = std::to_string(payeeAmount(block, index)) + " ";
                row(std::move(fields));
                contract[11] = longText("契約");
                contract[12] = std::to_string(payeeAmount(block, index)) + " ";
                contract[13] = "一般競争契約（最低価格）";
                contract[15] = m_options.edition < 2025 ? "0" : "";
                contract[16] = m_options.edition < 2025 ? "0" : "";
                contract[18] = "FALSE";
                row(std::move(contract));
            }
        }
    }

    void writeFlows() {
        for (int block = 0; block < blockCount(); ++block) {
            const auto name = payeeName(block, 0) + (payeeCount(block) > 1 ? "ほか" : "");
            if (block == 0) {
                row({"", std::string(kMinistries[hash(1) % kMinistries.size()]), "TRUE", "A", name, "", "", "", ""});
            } else {
                row({"A", payeeName(0, 0), "FALSE", blockName(block), name, "再委託", "", "", ""});
            }
        }
        if (hash(32) % 4 == 0) {
            row({"", "", "", "", "", "", "TRUE", "諸謝金", "250000"});
        }
    }

    void writeUses() {
        for (int block = 0; block < blockCount(); ++block) {
            const auto some = payeeAmount(block, 0) / 5;
            row({blockName(block), payeeName(block, 0), payeeNumber(block, 0), "契約", "人件費", "担当者",
                 std::to_string(some)});
            row({blockName(block), payeeName(block, 0), payeeNumber(block, 0), "契約", "雑役務費", "その他",
                 std::to_string(payeeAmount(block, 0) - some)});
        }
    }

    const GeneratedRs& m_options;
    std::string_view m_kind;
    std::ofstream m_stream;
    std::size_t m_width = 0;
    std::int64_t m_project = 0;
    std::uint64_t m_hash = 0;
};

// What is carried from that year into the next; what editions say of one year is the same.
std::int64_t carriedOutOf(const GeneratedRs& options, std::int64_t project, int year) {
    const auto h = mixed(options.seed, static_cast<std::uint64_t>(project), static_cast<std::uint64_t>(year) + 7000);
    return h % 4 == 0 ? static_cast<std::int64_t>(h / 4 % 5000) * 1000 : 0;
}

}  // namespace

std::string generatedRsName(const std::string& kind, int edition) {
    const auto* it = std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& row) { return row.number == kind; });
    if (it == kKinds.end()) {
        throw std::invalid_argument("no such kind of file: " + kind);
    }
    return kind + "_RS_" + std::to_string(edition) + "_" + std::string(it->title) + ".csv";
}

std::vector<std::int64_t> generatedProjects(const GeneratedRs& options) {
    std::vector<std::int64_t> projects;
    const int later = options.edition - 2024;
    for (std::int64_t id = 1; static_cast<int>(projects.size()) < options.programmes; ++id) {
        // A twelfth of the numbers begin in each of the later editions, and another twelfth end with this one.
        const auto place = static_cast<int>(mixed(options.seed, static_cast<std::uint64_t>(id), 99) % 12);
        const bool hasBegun = place >= 5 || place <= later;
        const bool isOver = place >= 7 && place < 7 + later;
        if (hasBegun && !isOver) {
            projects.push_back(id);
        }
    }
    return projects;
}

GeneratedAmounts generatedAmounts(const GeneratedRs& options, std::int64_t project, int year) {
    const auto h = mixed(options.seed, static_cast<std::uint64_t>(project), static_cast<std::uint64_t>(year));
    GeneratedAmounts amounts;
    amounts.initial = static_cast<std::int64_t>(h % 9000000 + 5000) * 1000;
    amounts.supplementary = h % 5 == 0 ? static_cast<std::int64_t>(h / 5 % 800000) * 1000 : 0;
    amounts.reserve = h % 97 == 0 ? -1000 : 0;
    amounts.carriedIn = carriedOutOf(options, project, year - 1);
    // A restatement: an edition says something else of a closed year than the one before.
    if (year < options.edition - 1 && mixed(h, static_cast<std::uint64_t>(options.edition)) % 200 == 0) {
        amounts.initial += 1000;
    }
    amounts.current = amounts.initial + amounts.supplementary + amounts.carriedIn + amounts.reserve;
    if (year < options.edition) {
        amounts.carriedOut = carriedOutOf(options, project, year);
        amounts.executed = std::max<std::int64_t>(0, amounts.current - amounts.carriedOut) / 1000 *
                           static_cast<std::int64_t>(60 + h % 40) * 10;
    } else {
        amounts.requested = amounts.initial + 1000000;
    }
    return amounts;
}

std::vector<std::filesystem::path> writeGeneratedRs(const std::filesystem::path& folder, const GeneratedRs& options) {
    std::vector<std::filesystem::path> files;
    for (const auto& kind : kKinds) {
        const std::string number(kind.number);
        if (!options.kinds.empty() &&
            std::find(options.kinds.begin(), options.kinds.end(), number) == options.kinds.end()) {
            continue;
        }
        const auto name = generatedRsName(number, options.edition);
        const auto file = folder / std::filesystem::path(std::u8string(name.begin(), name.end()));
        EditionWriter(options, file, kind).writeAll();
        files.push_back(file);
    }
    return files;
}

}  // namespace shirube::test
