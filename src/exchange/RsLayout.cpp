// SPDX-FileCopyrightText: Shirube contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RsLayout.h"

#include <algorithm>

#include "base/Text.h"

namespace shirube::exchange {

using domain::RsKind;
using domain::RsTable;

namespace {

constexpr std::array kOrganisations{
    RsLayoutColumn{"その他担当組織_作成責任者_no", RsTable::Office, "number"},
    RsLayoutColumn{"府省庁（その他担当組織）", RsTable::Office, "ministry"},
    RsLayoutColumn{"局・庁（その他担当組織）", RsTable::Office, "bureau"},
    RsLayoutColumn{"部（その他担当組織）", RsTable::Office, "department"},
    RsLayoutColumn{"課（その他担当組織）", RsTable::Office, "division"},
    RsLayoutColumn{"室（その他担当組織）", RsTable::Office, "room"},
    RsLayoutColumn{"班（その他担当組織）", RsTable::Office, "team"},
    RsLayoutColumn{"係（その他担当組織）", RsTable::Office, "unit"},
    RsLayoutColumn{"作成責任者", RsTable::Office, "responsible", RsReading::Exact, true},
};
constexpr std::array kOutline{
    RsLayoutColumn{"事業の目的", RsTable::Programme, "purpose"},
    RsLayoutColumn{"現状・課題", RsTable::Programme, "issues"},
    RsLayoutColumn{"事業の概要", RsTable::Programme, "outline", RsReading::Exact, true},
    RsLayoutColumn{"事業概要URL", RsTable::Programme, "outline_url"},
    RsLayoutColumn{"事業区分", RsTable::Programme, "category"},
    RsLayoutColumn{"事業開始年度", RsTable::Programme, "start_year"},
    RsLayoutColumn{"開始年度不明", RsTable::Programme, "start_unknown"},
    RsLayoutColumn{"事業終了（予定）年度", RsTable::Programme, "end_year"},
    RsLayoutColumn{"終了予定なし", RsTable::Programme, "end_open"},
    RsLayoutColumn{"主要経費", RsTable::MajorExpense, "name"},
    RsLayoutColumn{"備考", RsTable::Programme, "remarks"},
    RsLayoutColumn{"実施方法ー直接実施", RsTable::Programme, "by_direct"},
    RsLayoutColumn{"実施方法ー補助", RsTable::Programme, "by_subsidy"},
    RsLayoutColumn{"実施方法ー負担", RsTable::Programme, "by_burden"},
    RsLayoutColumn{"実施方法ー交付", RsTable::Programme, "by_grant"},
    RsLayoutColumn{"実施方法ー分担金・拠出金", RsTable::Programme, "by_contribution"},
    RsLayoutColumn{"実施方法ーその他", RsTable::Programme, "by_other"},
    RsLayoutColumn{"旧事業番号", RsTable::Programme, "former_number"},
    RsLayoutColumn{"整理表表示順", RsTable::Programme, "sheet_order"},
};
constexpr std::array kPolicies{
    RsLayoutColumn{"番号（政策・施策）", RsTable::Policy, "number"},
    RsLayoutColumn{"政策所管府省庁_P", RsTable::Policy, "ministry"},
    RsLayoutColumn{"政策", RsTable::Policy, "policy", RsReading::Exact, true},
    RsLayoutColumn{"施策", RsTable::Policy, "measure"},
    RsLayoutColumn{"政策・施策URL", RsTable::Policy, "url"},
    RsLayoutColumn{"番号（根拠法令）", RsTable::Law, "number"},
    RsLayoutColumn{"法令名", RsTable::Law, "name", RsReading::Exact, true},
    RsLayoutColumn{"法令番号", RsTable::Law, "law_number"},
    RsLayoutColumn{"法令ID", RsTable::Law, "law_id"},
    RsLayoutColumn{"条", RsTable::Law, "article"},
    RsLayoutColumn{"項", RsTable::Law, "paragraph"},
    RsLayoutColumn{"号・号の細分", RsTable::Law, "item"},
    RsLayoutColumn{"番号（関係する計画・通知等）", RsTable::Plan, "number"},
    RsLayoutColumn{"計画通知名", RsTable::Plan, "name"},
    RsLayoutColumn{"計画通知等URL", RsTable::Plan, "url"},
};
constexpr std::array kSubsidyRates{
    RsLayoutColumn{"番号（補助率等）", RsTable::SubsidyRate, "number"},
    RsLayoutColumn{"補助対象", RsTable::SubsidyRate, "target"},
    RsLayoutColumn{"補助率", RsTable::SubsidyRate, "rate", RsReading::Unquoted, true},
    RsLayoutColumn{"補助上限等", RsTable::SubsidyRate, "rate_cap", RsReading::Unquoted},
    RsLayoutColumn{"補助率URL", RsTable::SubsidyRate, "url"},
};
constexpr std::array kRelations{
    RsLayoutColumn{"番号（関連事業）", RsTable::Relation, "number"},
    RsLayoutColumn{"関連事業の事業ID", RsTable::Relation, "related_project", RsReading::Exact, true},
    RsLayoutColumn{"関連事業の事業名", RsTable::Relation, "related_name"},
    RsLayoutColumn{"関連性", RsTable::Relation, "relation"},
};
constexpr std::array kBudgetSummary{
    RsLayoutColumn{"予算年度", RsTable::BudgetTotal, "year", RsReading::Exact, true},
    RsLayoutColumn{"当初予算（合計）", RsTable::BudgetTotal, "initial"},
    RsLayoutColumn{"補正予算（合計）", RsTable::BudgetTotal, "supplementary"},
    RsLayoutColumn{"前年度からの繰越し（合計）", RsTable::BudgetTotal, "carried_in"},
    RsLayoutColumn{"予備費等（合計）", RsTable::BudgetTotal, "reserve"},
    RsLayoutColumn{"計（歳出予算現額合計）", RsTable::BudgetTotal, "current", RsReading::Exact, true},
    RsLayoutColumn{"執行額（合計）", RsTable::BudgetTotal, "executed"},
    RsLayoutColumn{"執行率", RsTable::BudgetTotal, "execution_rate", RsReading::Trimmed},
    RsLayoutColumn{"翌年度への繰越し(合計）", RsTable::BudgetTotal, "carried_out"},
    RsLayoutColumn{"翌年度要求額（合計）", RsTable::BudgetTotal, "requested"},
    RsLayoutColumn{"主な増減理由", RsTable::BudgetTotal, "increase_reason"},
    RsLayoutColumn{"その他特記事項", RsTable::BudgetTotal, "remarks"},
    RsLayoutColumn{"会計区分", RsTable::BudgetAccount, "account_class", RsReading::Trimmed, true},
    RsLayoutColumn{"会計", RsTable::BudgetAccount, "account"},
    RsLayoutColumn{"勘定", RsTable::BudgetAccount, "subaccount"},
    RsLayoutColumn{"当初予算", RsTable::BudgetAccount, "initial"},
    RsLayoutColumn{"第1次補正予算", RsTable::BudgetAccount, "supplementary1"},
    RsLayoutColumn{"第2次補正予算", RsTable::BudgetAccount, "supplementary2"},
    RsLayoutColumn{"第3次補正予算", RsTable::BudgetAccount, "supplementary3"},
    RsLayoutColumn{"第4次補正予算", RsTable::BudgetAccount, "supplementary4"},
    RsLayoutColumn{"第5次補正予算", RsTable::BudgetAccount, "supplementary5"},
    RsLayoutColumn{"前年度から繰越し", RsTable::BudgetAccount, "carried_in"},
    RsLayoutColumn{"予備費等1", RsTable::BudgetAccount, "reserve1"},
    RsLayoutColumn{"予備費等2", RsTable::BudgetAccount, "reserve2"},
    RsLayoutColumn{"予備費等3", RsTable::BudgetAccount, "reserve3"},
    RsLayoutColumn{"予備費等4", RsTable::BudgetAccount, "reserve4"},
    RsLayoutColumn{"歳出予算現額", RsTable::BudgetAccount, "current"},
    RsLayoutColumn{"執行額", RsTable::BudgetAccount, "executed"},
    RsLayoutColumn{"翌年度要求額", RsTable::BudgetAccount, "requested"},
    RsLayoutColumn{"要望額", RsTable::BudgetAccount, "wished"},
    RsLayoutColumn{"備考", RsTable::BudgetAccount, "note"},
};
constexpr std::array kBudgetItems{
    RsLayoutColumn{"予算年度", RsTable::BudgetItem, "year", RsReading::Exact, true},
    RsLayoutColumn{"会計区分", RsTable::BudgetItem, "account_class", RsReading::Trimmed},
    RsLayoutColumn{"会計", RsTable::BudgetItem, "account"},
    RsLayoutColumn{"勘定", RsTable::BudgetItem, "subaccount"},
    RsLayoutColumn{"予算種別", RsTable::BudgetItem, "stage", RsReading::Trimmed, true},
    RsLayoutColumn{"所管", RsTable::BudgetItem, "jurisdiction"},
    RsLayoutColumn{"組織・勘定", RsTable::BudgetItem, "organisation"},
    RsLayoutColumn{"項", RsTable::BudgetItem, "chapter"},
    RsLayoutColumn{"目", RsTable::BudgetItem, "item"},
    RsLayoutColumn{"歳出予算項目の補足情報", RsTable::BudgetItem, "supplement"},
    RsLayoutColumn{"予算額（歳出予算項目ごと）", RsTable::BudgetItem, "amount", RsReading::Exact, true},
    RsLayoutColumn{"翌年度要求額（歳出予算項目ごと）", RsTable::BudgetItem, "requested"},
    RsLayoutColumn{"備考（歳出予算項目ごと）", RsTable::BudgetItem, "note"},
};
constexpr std::array kGoals{
    RsLayoutColumn{"事業に関連するKPIが定められている閣議決定等の名称", RsTable::Goal, "cabinet_decision"},
    RsLayoutColumn{"事業に関連するKPIが定められている閣議決定等の該当箇所", RsTable::Goal, "cabinet_place"},
    RsLayoutColumn{"事業に関連するKPIが定められている閣議決定等のURL", RsTable::Goal, "cabinet_url"},
    RsLayoutColumn{"アクティビティ・アウトプット・アウトカムの番号", RsTable::Goal, "number", RsReading::Trimmed},
    RsLayoutColumn{"種別（アクティビティ・アウトプット・アウトカム）", RsTable::Goal, "kind", RsReading::Trimmed, true},
    RsLayoutColumn{"アウトカムの期間", RsTable::Goal, "term", RsReading::Trimmed},
    RsLayoutColumn{"成果目標の種類", RsTable::Goal, "goal_type"},
    RsLayoutColumn{"アクティビティ／活動目標／成果目標", RsTable::Goal, "goal"},
    RsLayoutColumn{"活動指標／成果指標", RsTable::Goal, "indicator", RsReading::Exact, true},
    RsLayoutColumn{"単位", RsTable::Goal, "unit"},
    RsLayoutColumn{"改善の上向き／下向き", RsTable::Goal, "direction"},
    RsLayoutColumn{"成果実績及び目標値の根拠として用いた統計・データ名（出典）", RsTable::Goal, "source"},
    RsLayoutColumn{"定性的なアウトカム目標を設定している理由", RsTable::Goal, "qualitative_reason"},
    RsLayoutColumn{"定性的なアウトカムに関する成果実績", RsTable::Goal, "qualitative_result"},
    RsLayoutColumn{"目標年度／目標値／実績値／達成率", RsTable::GoalValue, "", RsReading::Exact, true},
};
constexpr std::array kGoalLinks{
    RsLayoutColumn{"派生元ーアクティビティ・アウトプット・アウトカムの番号", RsTable::GoalLink, "from_number",
                   RsReading::Trimmed, true},
    RsLayoutColumn{"派生元ー種別（アクティビティ・アウトプット・アウトカム）", RsTable::GoalLink, "from_kind",
                   RsReading::Trimmed},
    RsLayoutColumn{"派生元ーアウトカムの期間", RsTable::GoalLink, "from_term", RsReading::Trimmed},
    RsLayoutColumn{"派生元ーアクティビティの内容/ 活動目標／成果目標", RsTable::GoalLink, "from_text"},
    RsLayoutColumn{"派生元ー活動指標／成果指標", RsTable::GoalLink, "from_indicator"},
    RsLayoutColumn{"派生先ーアクティビティ・アウトプット・アウトカムの番号", RsTable::GoalLink, "to_number",
                   RsReading::Trimmed, true},
    RsLayoutColumn{"派生先ー種別（アクティビティ・アウトプット・アウトカム）", RsTable::GoalLink, "to_kind",
                   RsReading::Trimmed},
    RsLayoutColumn{"派生先ーアウトカムの期間", RsTable::GoalLink, "to_term", RsReading::Trimmed},
    RsLayoutColumn{"派生先ー 活動目標／成果目標", RsTable::GoalLink, "to_text"},
    RsLayoutColumn{"派生先ー活動指標／成果指標", RsTable::GoalLink, "to_indicator"},
    RsLayoutColumn{"後続アウトカムへのつながり", RsTable::GoalLink, "reason"},
    RsLayoutColumn{"アウトカムを複数段階で設定できない理由", RsTable::GoalLink, "single_stage_reason"},
};
constexpr std::array kInspection{
    RsLayoutColumn{"事業所管部局による点検・改善ー点検結果", RsTable::Inspection, "result", RsReading::Exact, true},
    RsLayoutColumn{"事業所管部局による点検・改善ー改善の方向性", RsTable::Inspection, "direction"},
    RsLayoutColumn{"事業所管部局による点検・改善－目標年度における効果測定に関する評価", RsTable::Inspection,
                   "effect_evaluation"},
    RsLayoutColumn{"外部有識者による点検ー最終実施年度", RsTable::Inspection, "external_year"},
    RsLayoutColumn{"外部有識者による点検ー点検対象", RsTable::Inspection, "external_target"},
    RsLayoutColumn{"外部有識者による点検ー対象の理由", RsTable::Inspection, "external_reason"},
    RsLayoutColumn{"外部有識者による点検ー所見", RsTable::Inspection, "external_finding"},
    RsLayoutColumn{"公開プロセス結果概要", RsTable::Inspection, "public_process"},
    RsLayoutColumn{"行政事業レビュー推進チームの所見", RsTable::Inspection, "team_finding"},
    RsLayoutColumn{"行政事業レビュー推進チームの所見の詳細", RsTable::Inspection, "team_finding_detail"},
    RsLayoutColumn{"所見を踏まえた改善点／概算要求における反映状況", RsTable::Inspection, "reflection"},
    RsLayoutColumn{"所見を踏まえた改善点／概算要求における反映状況の詳細", RsTable::Inspection, "reflection_detail"},
    RsLayoutColumn{"反映額（一般会計）", RsTable::ReflectedAmount, "amount"},
    RsLayoutColumn{"反映額（特別会計）－会計", RsTable::ReflectedAmount, "account"},
    RsLayoutColumn{"反映額（特別会計）－勘定", RsTable::ReflectedAmount, "subaccount"},
    RsLayoutColumn{"反映額（特別会計）－反映額", RsTable::ReflectedAmount, "amount"},
    RsLayoutColumn{"過去に受けた指摘事項－区分", RsTable::PastFinding, "category"},
    RsLayoutColumn{"過去に受けた指摘事項－取りまとめ年度", RsTable::PastFinding, "year"},
    RsLayoutColumn{"過去に受けた指摘事項－取りまとめ内容", RsTable::PastFinding, "content"},
    RsLayoutColumn{"過去に受けた指摘事項－対応状況", RsTable::PastFinding, "response"},
    RsLayoutColumn{"その他の指摘事項－調査等の名称", RsTable::OtherFinding, "survey"},
    RsLayoutColumn{"その他の指摘事項－指摘年度", RsTable::OtherFinding, "year"},
    RsLayoutColumn{"その他の指摘事項－指摘内容", RsTable::OtherFinding, "content"},
    RsLayoutColumn{"その他の指摘事項－対応状況", RsTable::OtherFinding, "response"},
};
constexpr std::array kPayments{
    RsLayoutColumn{"支出先ブロック番号", RsTable::PayeeBlock, "block", RsReading::Trimmed, true},
    RsLayoutColumn{"支出先ブロック名", RsTable::PayeeBlock, "name"},
    RsLayoutColumn{"支出先の数", RsTable::PayeeBlock, "payee_count"},
    RsLayoutColumn{"事業を行う上での役割", RsTable::PayeeBlock, "role"},
    RsLayoutColumn{"ブロックの合計支出額", RsTable::PayeeBlock, "amount"},
    RsLayoutColumn{"支出先名", RsTable::Payee, "name"},
    RsLayoutColumn{"法人番号", RsTable::Payee, "corporate_number", RsReading::Trimmed},
    RsLayoutColumn{"所在地", RsTable::Payee, "address"},
    RsLayoutColumn{"法人種別", RsTable::Payee, "legal_form", RsReading::Trimmed},
    RsLayoutColumn{"その他支出先", RsTable::Payee, "is_other"},
    RsLayoutColumn{"支出先の合計支出額", RsTable::Payee, "amount", RsReading::Exact, true},
    RsLayoutColumn{"契約概要", RsTable::Contract, "outline"},
    RsLayoutColumn{"金額", RsTable::Contract, "amount", RsReading::Exact, true},
    RsLayoutColumn{"契約方式等", RsTable::Contract, "method"},
    RsLayoutColumn{"具体的な契約方式等", RsTable::Contract, "method_detail"},
    RsLayoutColumn{"入札者数", RsTable::Contract, "bidders"},
    RsLayoutColumn{"落札率", RsTable::Contract, "award_rate", RsReading::Trimmed},
    RsLayoutColumn{"一者応札・一者応募又は競争性のない随意契約となった理由及び改善策（支出額10億円以上）",
                   RsTable::Contract, "sole_bid_reason"},
    RsLayoutColumn{"その他の契約", RsTable::Contract, "other_contract"},
};
constexpr std::array kPaymentFlows{
    RsLayoutColumn{"支出元の支出先ブロック", RsTable::BlockFlow, "from_block", RsReading::Trimmed, true},
    RsLayoutColumn{"支出元の支出先ブロック名", RsTable::BlockFlow, "from_name"},
    RsLayoutColumn{"担当組織からの支出", RsTable::BlockFlow, "is_direct"},
    RsLayoutColumn{"支出先の支出先ブロック", RsTable::BlockFlow, "to_block", RsReading::Trimmed, true},
    RsLayoutColumn{"支出先の支出先ブロック名", RsTable::BlockFlow, "to_name"},
    RsLayoutColumn{"資金の流れの補足情報", RsTable::BlockFlow, "note"},
    RsLayoutColumn{"国自らが支出する間接経費", RsTable::IndirectCost, "name"},
    RsLayoutColumn{"国自らが支出する間接経費の項目", RsTable::IndirectCost, "item"},
    RsLayoutColumn{"国自らが支出する間接経費の金額", RsTable::IndirectCost, "amount"},
};
constexpr std::array kExpenseUses{
    RsLayoutColumn{"支出先ブロック番号", RsTable::ExpenseUse, "block", RsReading::Trimmed},
    RsLayoutColumn{"支出先名", RsTable::ExpenseUse, "payee"},
    RsLayoutColumn{"法人番号", RsTable::ExpenseUse, "corporate_number", RsReading::Trimmed},
    RsLayoutColumn{"契約概要", RsTable::ExpenseUse, "contract"},
    RsLayoutColumn{"費目", RsTable::ExpenseUse, "item", RsReading::Exact, true},
    RsLayoutColumn{"使途", RsTable::ExpenseUse, "use", RsReading::Exact, true},
    RsLayoutColumn{"金額", RsTable::ExpenseUse, "amount", RsReading::Exact, true},
};
constexpr std::array kObligations{
    RsLayoutColumn{"支出先ブロック（国庫債務負担行為等による契約）", RsTable::Obligation, "block", RsReading::Trimmed},
    RsLayoutColumn{"契約先名（国庫債務負担行為等による契約）", RsTable::Obligation, "name", RsReading::Exact, true},
    RsLayoutColumn{"契約先の法人番号（国庫債務負担行為等による契約）", RsTable::Obligation, "corporate_number",
                   RsReading::Trimmed},
    RsLayoutColumn{"契約先の所在地（国庫債務負担行為等による契約）", RsTable::Obligation, "address"},
    RsLayoutColumn{"契約先の法人種別（国庫債務負担行為等による契約）", RsTable::Obligation, "legal_form",
                   RsReading::Trimmed},
    RsLayoutColumn{"契約概要（契約名）（国庫債務負担行為等による契約）", RsTable::Obligation, "outline"},
    RsLayoutColumn{"その他の契約", RsTable::Obligation, "is_other"},
    RsLayoutColumn{"契約額（国庫債務負担行為等による契約）", RsTable::Obligation, "amount", RsReading::Exact, true},
    RsLayoutColumn{"契約方式等（国庫債務負担行為等による契約）", RsTable::Obligation, "method"},
    RsLayoutColumn{"具体的な契約方式等（国庫債務負担行為等による契約）", RsTable::Obligation, "method_detail"},
    RsLayoutColumn{"入札者数（応募者数）（国庫債務負担行為等による契約）", RsTable::Obligation, "bidders"},
    RsLayoutColumn{"落札率（％）（国庫債務負担行為等による契約）", RsTable::Obligation, "award_rate",
                   RsReading::Trimmed},
    RsLayoutColumn{"一者応札・一者応募又は競争性のない随意契約となった理由及び改善策（契約額10億円以上）（国庫債務負担"
                   "行為等による契約）",
                   RsTable::Obligation, "sole_bid_reason"},
    RsLayoutColumn{"その他の契約（国庫債務負担行為等による契約）", RsTable::Obligation, "other_contract"},
};
constexpr std::array kRemarks{
    RsLayoutColumn{"備考", RsTable::Note, "text", RsReading::Exact, true},
};

struct Layout {
    RsKind kind;
    std::span<const RsLayoutColumn> columns;
};
constexpr std::array kLayouts{Layout{RsKind::Organisations, kOrganisations},
                              Layout{RsKind::Outline, kOutline},
                              Layout{RsKind::Policies, kPolicies},
                              Layout{RsKind::SubsidyRates, kSubsidyRates},
                              Layout{RsKind::Relations, kRelations},
                              Layout{RsKind::BudgetSummary, kBudgetSummary},
                              Layout{RsKind::BudgetItems, kBudgetItems},
                              Layout{RsKind::Goals, kGoals},
                              Layout{RsKind::GoalLinks, kGoalLinks},
                              Layout{RsKind::Inspection, kInspection},
                              Layout{RsKind::Payments, kPayments},
                              Layout{RsKind::PaymentFlows, kPaymentFlows},
                              Layout{RsKind::ExpenseUses, kExpenseUses},
                              Layout{RsKind::Obligations, kObligations},
                              Layout{RsKind::Remarks, kRemarks}};

constexpr std::array<std::string_view, 13> kHeading{
    "シート種別", "事業年度", "予算事業ID", "事業名", "府省庁の建制順", "政策所管府省庁", "府省庁", "局・庁", "部",
    "課",         "室",       "班",         "係"};
constexpr auto kHeadingOfOrganisations = [] {
    auto names = kHeading;
    names[4] = "建制順";
    names[5] = "所管府省庁";
    return names;
}();

// Letters that stand for a dash or look like one, as searchKey() leaves them.
constexpr std::array<std::string_view, 9> kDashes{"ー", "‐", "‑", "‒", "–", "—", "―", "−", "─"};

}  // namespace

std::span<const RsLayoutColumn> rsLayout(RsKind kind) {
    const auto it = std::find_if(kLayouts.begin(), kLayouts.end(), [&](const auto& row) { return row.kind == kind; });
    return it == kLayouts.end() ? std::span<const RsLayoutColumn>{} : it->columns;
}

const std::array<std::string_view, 13>& rsHeadingNames(RsKind kind) {
    return kind == RsKind::Organisations ? kHeadingOfOrganisations : kHeading;
}

std::string foldedColumnName(std::string_view name) {
    auto folded = base::searchKey(name);
    for (const auto dash : kDashes) {
        for (auto at = folded.find(dash); at != std::string::npos; at = folded.find(dash, at + 1)) {
            folded.replace(at, dash.size(), "-");
        }
    }
    return folded;
}

}  // namespace shirube::exchange
