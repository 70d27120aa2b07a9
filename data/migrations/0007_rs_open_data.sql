-- SPDX-FileCopyrightText: Shirube contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The open data of the government's programme review system (RSシステム), typed and by table. What is a file's content is
-- named by the file's digest, written once and never altered, so that the change log follows rs_file alone: without its
-- row a file's content is not part of the store. id of every row: file * 2^36 + row of the file * 2^8 + part.

-- kind is how the system numbers its files: 1-1, 2-1 ... Of several of one edition and kind the greatest id is in force.
CREATE TABLE rs_file (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
  edition BIGINT NOT NULL CHECK (edition BETWEEN 2000 AND 2200),
  kind TEXT NOT NULL CHECK (kind <> ''),
  name TEXT NOT NULL,
  archive TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  bytes BIGINT NOT NULL CHECK (bytes >= 0),
  row_count BIGINT NOT NULL CHECK (row_count >= 0),
  encoding TEXT NOT NULL CHECK (encoding IN ('utf-8', 'cp932')),
  written_on TEXT NOT NULL
);

CREATE VIEW rs_in_force AS
SELECT f.* FROM rs_file f
WHERE NOT EXISTS (SELECT 1 FROM rs_file n WHERE n.edition = f.edition AND n.kind = f.kind AND n.id > f.id);

-- Which files' content is in this store, also of imports that were undone and may be redone; row_count over all tables.
CREATE TABLE rs_data (
  file_id INTEGER NOT NULL PRIMARY KEY,
  row_count BIGINT NOT NULL
);

-- What a file other than 1-2 says of a programme's name and office, where 1-2 says it otherwise or isn't there.
CREATE TABLE rs_heading (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  name TEXT NOT NULL,
  ministry_order BIGINT,
  policy_ministry TEXT NOT NULL,
  ministry TEXT NOT NULL,
  bureau TEXT NOT NULL,
  department TEXT NOT NULL,
  division TEXT NOT NULL,
  room TEXT NOT NULL,
  team TEXT NOT NULL,
  unit TEXT NOT NULL
);
CREATE INDEX rs_heading_by_project ON rs_heading (project);

-- 1-2: 事業概要等: one per programme.
CREATE TABLE rs_programme (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  name TEXT NOT NULL,
  ministry_order BIGINT,
  policy_ministry TEXT NOT NULL,
  ministry TEXT NOT NULL,
  bureau TEXT NOT NULL,
  department TEXT NOT NULL,
  division TEXT NOT NULL,
  room TEXT NOT NULL,
  team TEXT NOT NULL,
  unit TEXT NOT NULL,
  purpose TEXT NOT NULL,
  issues TEXT NOT NULL,
  outline TEXT NOT NULL,
  outline_url TEXT NOT NULL,
  category TEXT NOT NULL,
  start_year BIGINT,
  start_unknown BIGINT,
  end_year BIGINT,
  end_open BIGINT,
  by_direct BIGINT,
  by_subsidy BIGINT,
  by_burden BIGINT,
  by_grant BIGINT,
  by_contribution BIGINT,
  by_other TEXT NOT NULL,
  remarks TEXT NOT NULL,
  former_number TEXT NOT NULL,
  sheet_order BIGINT
);
CREATE INDEX rs_programme_by_project ON rs_programme (project);

-- 1-2: What a programme is searched by (base::searchKey): its name, and its name with purpose and outline.
CREATE TABLE rs_search_text (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  name_key TEXT NOT NULL,
  text_key TEXT NOT NULL
);
CREATE INDEX rs_search_text_by_project ON rs_search_text (project);

-- 1-2: 主要経費.
CREATE TABLE rs_major_expense (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  name TEXT NOT NULL
);
CREATE INDEX rs_major_expense_by_project ON rs_major_expense (project);

-- 1-1: その他担当組織, 作成責任者.
CREATE TABLE rs_office (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  number BIGINT,
  ministry TEXT NOT NULL,
  bureau TEXT NOT NULL,
  department TEXT NOT NULL,
  division TEXT NOT NULL,
  room TEXT NOT NULL,
  team TEXT NOT NULL,
  unit TEXT NOT NULL,
  responsible TEXT NOT NULL
);
CREATE INDEX rs_office_by_project ON rs_office (project);

-- 1-3: 政策・施策.
CREATE TABLE rs_policy (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  number BIGINT,
  ministry TEXT NOT NULL,
  policy TEXT NOT NULL,
  measure TEXT NOT NULL,
  url TEXT NOT NULL
);
CREATE INDEX rs_policy_by_project ON rs_policy (project);

-- 1-3: 根拠法令.
CREATE TABLE rs_law (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  number BIGINT,
  name TEXT NOT NULL,
  law_number TEXT NOT NULL,
  law_id TEXT NOT NULL,
  article TEXT NOT NULL,
  paragraph TEXT NOT NULL,
  item TEXT NOT NULL
);
CREATE INDEX rs_law_by_project ON rs_law (project);

-- 1-3: 関係する計画・通知等.
CREATE TABLE rs_plan (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  number BIGINT,
  name TEXT NOT NULL,
  url TEXT NOT NULL
);
CREATE INDEX rs_plan_by_project ON rs_plan (project);

-- 1-4: 補助率等, the rate without the apostrophe that spreadsheets put before it.
CREATE TABLE rs_subsidy_rate (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  number BIGINT,
  target TEXT NOT NULL,
  rate TEXT NOT NULL,
  rate_cap TEXT NOT NULL,
  url TEXT NOT NULL
);
CREATE INDEX rs_subsidy_rate_by_project ON rs_subsidy_rate (project);

-- 1-5: 関連事業; the other programme may be one that no file has.
CREATE TABLE rs_relation (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  number BIGINT,
  related_project BIGINT,
  related_name TEXT NOT NULL,
  relation TEXT NOT NULL
);
CREATE INDEX rs_relation_by_project ON rs_relation (project);

-- 2-1: 予算・執行: the total of one programme and 予算年度. executed and carried_out are NULL in the edition's own year: 未到来.
CREATE TABLE rs_budget_total (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  year BIGINT,
  initial BIGINT,
  supplementary BIGINT,
  carried_in BIGINT,
  reserve BIGINT,
  current BIGINT,
  executed BIGINT,
  execution_rate TEXT NOT NULL,
  carried_out BIGINT,
  requested BIGINT,
  increase_reason TEXT NOT NULL,
  remarks TEXT NOT NULL
);
CREATE INDEX rs_budget_total_by_project ON rs_budget_total (project);

-- 2-1: The same by account. executed is NULL in the edition's own year.
CREATE TABLE rs_budget_account (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  year BIGINT,
  account_class TEXT NOT NULL,
  account TEXT NOT NULL,
  subaccount TEXT NOT NULL,
  initial BIGINT,
  supplementary1 BIGINT,
  supplementary2 BIGINT,
  supplementary3 BIGINT,
  supplementary4 BIGINT,
  supplementary5 BIGINT,
  carried_in BIGINT,
  reserve1 BIGINT,
  reserve2 BIGINT,
  reserve3 BIGINT,
  reserve4 BIGINT,
  current BIGINT,
  executed BIGINT,
  requested BIGINT,
  wished BIGINT,
  note TEXT NOT NULL
);
CREATE INDEX rs_budget_account_by_project ON rs_budget_account (project);

-- 2-2: 歳出予算項目.
CREATE TABLE rs_budget_item (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  year BIGINT,
  account_class TEXT NOT NULL,
  account TEXT NOT NULL,
  subaccount TEXT NOT NULL,
  stage TEXT NOT NULL,
  jurisdiction TEXT NOT NULL,
  organisation TEXT NOT NULL,
  chapter TEXT NOT NULL,
  item TEXT NOT NULL,
  supplement TEXT NOT NULL,
  amount BIGINT,
  requested BIGINT,
  note TEXT NOT NULL
);
CREATE INDEX rs_budget_item_by_project ON rs_budget_item (project);

-- 3-1: アクティビティ, アウトプット or アウトカム with its indicator; the row is the first of the file's rows.
CREATE TABLE rs_goal (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  number TEXT NOT NULL,
  kind TEXT NOT NULL,
  term TEXT NOT NULL,
  goal_type TEXT NOT NULL,
  goal TEXT NOT NULL,
  indicator TEXT NOT NULL,
  unit TEXT NOT NULL,
  direction TEXT NOT NULL,
  source TEXT NOT NULL,
  qualitative_reason TEXT NOT NULL,
  qualitative_result TEXT NOT NULL,
  cabinet_decision TEXT NOT NULL,
  cabinet_place TEXT NOT NULL,
  cabinet_url TEXT NOT NULL,
  target_year BIGINT
);
CREATE INDEX rs_goal_by_project ON rs_goal (project);

-- 3-1: Target, actual and rate (percent) of a goal in a year; the row is its goal's, the part the year less 2000.
CREATE TABLE rs_goal_value (
  id INTEGER NOT NULL PRIMARY KEY,
  year BIGINT,
  target TEXT NOT NULL,
  actual TEXT NOT NULL,
  rate TEXT NOT NULL,
  is_target_year BIGINT
);

-- 3-2: 目標のつながり: an arrow of the logic model with its reason.
CREATE TABLE rs_goal_link (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  from_number TEXT NOT NULL,
  from_kind TEXT NOT NULL,
  from_term TEXT NOT NULL,
  from_text TEXT NOT NULL,
  from_indicator TEXT NOT NULL,
  to_number TEXT NOT NULL,
  to_kind TEXT NOT NULL,
  to_term TEXT NOT NULL,
  to_text TEXT NOT NULL,
  to_indicator TEXT NOT NULL,
  reason TEXT NOT NULL,
  single_stage_reason TEXT NOT NULL
);
CREATE INDEX rs_goal_link_by_project ON rs_goal_link (project);

-- 4-1: 点検・評価: one per programme.
CREATE TABLE rs_inspection (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  result TEXT NOT NULL,
  direction TEXT NOT NULL,
  effect_evaluation TEXT NOT NULL,
  external_year TEXT NOT NULL,
  external_target TEXT NOT NULL,
  external_reason TEXT NOT NULL,
  external_finding TEXT NOT NULL,
  public_process TEXT NOT NULL,
  team_finding TEXT NOT NULL,
  team_finding_detail TEXT NOT NULL,
  reflection TEXT NOT NULL,
  reflection_detail TEXT NOT NULL
);
CREATE INDEX rs_inspection_by_project ON rs_inspection (project);

-- 4-1: 反映額 in the request, by account; each distinct one of a programme once.
CREATE TABLE rs_reflected_amount (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  account_class TEXT NOT NULL,
  account TEXT NOT NULL,
  subaccount TEXT NOT NULL,
  amount BIGINT
);
CREATE INDEX rs_reflected_amount_by_project ON rs_reflected_amount (project);

-- 4-1: 過去に受けた指摘事項.
CREATE TABLE rs_past_finding (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  category TEXT NOT NULL,
  year TEXT NOT NULL,
  content TEXT NOT NULL,
  response TEXT NOT NULL
);
CREATE INDEX rs_past_finding_by_project ON rs_past_finding (project);

-- 4-1: その他の指摘事項.
CREATE TABLE rs_other_finding (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  survey TEXT NOT NULL,
  year TEXT NOT NULL,
  content TEXT NOT NULL,
  response TEXT NOT NULL
);
CREATE INDEX rs_other_finding_by_project ON rs_other_finding (project);

-- 5-1: 支出先ブロック: the sum of its payees.
CREATE TABLE rs_payee_block (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  block TEXT NOT NULL,
  name TEXT NOT NULL,
  payee_count BIGINT,
  role TEXT NOT NULL,
  amount BIGINT
);
CREATE INDEX rs_payee_block_by_project ON rs_payee_block (project);

-- 5-1: 支出先: the sum of its contracts. is_list marks the names behind an その他 row, whose amounts are in that row.
CREATE TABLE rs_payee (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  block TEXT NOT NULL,
  name TEXT NOT NULL,
  corporate_number TEXT NOT NULL,
  address TEXT NOT NULL,
  legal_form TEXT NOT NULL,
  is_other BIGINT,
  is_list BIGINT,
  amount BIGINT
);
CREATE INDEX rs_payee_by_project ON rs_payee (project);

-- 5-1: 契約 of a payee.
CREATE TABLE rs_contract (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  block TEXT NOT NULL,
  payee TEXT NOT NULL,
  corporate_number TEXT NOT NULL,
  outline TEXT NOT NULL,
  amount BIGINT,
  method TEXT NOT NULL,
  method_detail TEXT NOT NULL,
  bidders BIGINT,
  award_rate TEXT NOT NULL,
  sole_bid_reason TEXT NOT NULL,
  other_contract TEXT NOT NULL
);
CREATE INDEX rs_contract_by_project ON rs_contract (project);

-- 5-2: 支出ブロックのつながり: an arrow of money. is_direct: from the office in charge.
CREATE TABLE rs_block_flow (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  from_block TEXT NOT NULL,
  from_name TEXT NOT NULL,
  is_direct BIGINT,
  to_block TEXT NOT NULL,
  to_name TEXT NOT NULL,
  note TEXT NOT NULL
);
CREATE INDEX rs_block_flow_by_project ON rs_block_flow (project);

-- 5-2: 国自らが支出する間接経費.
CREATE TABLE rs_indirect_cost (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  name TEXT NOT NULL,
  item TEXT NOT NULL,
  amount BIGINT
);
CREATE INDEX rs_indirect_cost_by_project ON rs_indirect_cost (project);

-- 5-3: 費目・使途 of a payee.
CREATE TABLE rs_expense_use (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  block TEXT NOT NULL,
  payee TEXT NOT NULL,
  corporate_number TEXT NOT NULL,
  contract TEXT NOT NULL,
  item TEXT NOT NULL,
  use TEXT NOT NULL,
  amount BIGINT
);
CREATE INDEX rs_expense_use_by_project ON rs_expense_use (project);

-- 5-4: 国庫債務負担行為等による契約.
CREATE TABLE rs_obligation (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  block TEXT NOT NULL,
  name TEXT NOT NULL,
  corporate_number TEXT NOT NULL,
  address TEXT NOT NULL,
  legal_form TEXT NOT NULL,
  outline TEXT NOT NULL,
  is_other BIGINT,
  amount BIGINT,
  method TEXT NOT NULL,
  method_detail TEXT NOT NULL,
  bidders BIGINT,
  award_rate TEXT NOT NULL,
  sole_bid_reason TEXT NOT NULL,
  other_contract TEXT NOT NULL
);
CREATE INDEX rs_obligation_by_project ON rs_obligation (project);

-- 6-1: その他備考.
CREATE TABLE rs_note (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX rs_note_by_project ON rs_note (project);

-- An identity or expectation that the file breaks at that row; not what the file says.
CREATE TABLE rs_breach (
  id INTEGER NOT NULL PRIMARY KEY,
  project BIGINT NOT NULL,
  rule TEXT NOT NULL,
  year BIGINT,
  difference BIGINT,
  message TEXT NOT NULL
);
CREATE INDEX rs_breach_by_project ON rs_breach (project);

-- For database tools: the content of the files in force, with where each row stands. These names and columns stay what
-- they are (docs/developer/database.md); the tables beneath may change with later migrations.

CREATE VIEW gov_file AS
SELECT id AS file_id, edition, kind, name, archive, sha256, bytes, row_count, encoding, written_on FROM rs_in_force;

CREATE VIEW gov_heading AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.name, t.ministry_order,
  t.policy_ministry, t.ministry, t.bureau, t.department, t.division, t.room, t.team, t.unit
FROM rs_in_force f JOIN rs_heading t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_programme AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.name, t.ministry_order,
  t.policy_ministry, t.ministry, t.bureau, t.department, t.division, t.room, t.team, t.unit, t.purpose, t.issues,
  t.outline, t.outline_url, t.category, t.start_year, t.start_unknown, t.end_year, t.end_open, t.by_direct,
  t.by_subsidy, t.by_burden, t.by_grant, t.by_contribution, t.by_other, t.remarks, t.former_number, t.sheet_order
FROM rs_in_force f JOIN rs_programme t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_major_expense AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.name
FROM rs_in_force f JOIN rs_major_expense t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_office AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.number, t.ministry, t.bureau,
  t.department, t.division, t.room, t.team, t.unit, t.responsible
FROM rs_in_force f JOIN rs_office t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_policy AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.number, t.ministry, t.policy,
  t.measure, t.url
FROM rs_in_force f JOIN rs_policy t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_law AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.number, t.name, t.law_number,
  t.law_id, t.article, t.paragraph, t.item
FROM rs_in_force f JOIN rs_law t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_plan AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.number, t.name, t.url
FROM rs_in_force f JOIN rs_plan t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_subsidy_rate AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.number, t.target, t.rate,
  t.rate_cap, t.url
FROM rs_in_force f JOIN rs_subsidy_rate t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_relation AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.number, t.related_project,
  t.related_name, t.relation
FROM rs_in_force f JOIN rs_relation t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_budget_total AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.year, t.initial, t.supplementary,
  t.carried_in, t.reserve, t.current, t.executed, t.execution_rate, t.carried_out, t.requested, t.increase_reason,
  t.remarks
FROM rs_in_force f JOIN rs_budget_total t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_budget_account AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.year, t.account_class, t.account,
  t.subaccount, t.initial, t.supplementary1, t.supplementary2, t.supplementary3, t.supplementary4, t.supplementary5,
  t.carried_in, t.reserve1, t.reserve2, t.reserve3, t.reserve4, t.current, t.executed, t.requested, t.wished, t.note
FROM rs_in_force f JOIN rs_budget_account t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_budget_item AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.year, t.account_class, t.account,
  t.subaccount, t.stage, t.jurisdiction, t.organisation, t.chapter, t.item, t.supplement, t.amount, t.requested,
  t.note
FROM rs_in_force f JOIN rs_budget_item t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_goal AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.number, t.kind, t.term,
  t.goal_type, t.goal, t.indicator, t.unit, t.direction, t.source, t.qualitative_reason, t.qualitative_result,
  t.cabinet_decision, t.cabinet_place, t.cabinet_url, t.target_year
FROM rs_in_force f JOIN rs_goal t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_goal_value AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, g.project, g.number, g.kind, g.term, g.goal,
  g.indicator, g.unit, t.year, t.target, t.actual, t.rate, t.is_target_year
FROM rs_in_force f JOIN rs_goal_value t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36
JOIN rs_goal g ON g.id = (t.id >> 8) << 8;

CREATE VIEW gov_goal_link AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.from_number, t.from_kind,
  t.from_term, t.from_text, t.from_indicator, t.to_number, t.to_kind, t.to_term, t.to_text, t.to_indicator, t.reason,
  t.single_stage_reason
FROM rs_in_force f JOIN rs_goal_link t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_inspection AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.result, t.direction,
  t.effect_evaluation, t.external_year, t.external_target, t.external_reason, t.external_finding, t.public_process,
  t.team_finding, t.team_finding_detail, t.reflection, t.reflection_detail
FROM rs_in_force f JOIN rs_inspection t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_reflected_amount AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.account_class, t.account,
  t.subaccount, t.amount
FROM rs_in_force f JOIN rs_reflected_amount t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_past_finding AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.category, t.year, t.content,
  t.response
FROM rs_in_force f JOIN rs_past_finding t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_other_finding AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.survey, t.year, t.content,
  t.response
FROM rs_in_force f JOIN rs_other_finding t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_payee_block AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.block, t.name, t.payee_count,
  t.role, t.amount
FROM rs_in_force f JOIN rs_payee_block t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_payee AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.block, t.name,
  t.corporate_number, t.address, t.legal_form, t.is_other, t.is_list, t.amount
FROM rs_in_force f JOIN rs_payee t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_contract AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.block, t.payee,
  t.corporate_number, t.outline, t.amount, t.method, t.method_detail, t.bidders, t.award_rate, t.sole_bid_reason,
  t.other_contract
FROM rs_in_force f JOIN rs_contract t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_block_flow AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.from_block, t.from_name,
  t.is_direct, t.to_block, t.to_name, t.note
FROM rs_in_force f JOIN rs_block_flow t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_indirect_cost AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.name, t.item, t.amount
FROM rs_in_force f JOIN rs_indirect_cost t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_expense_use AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.block, t.payee,
  t.corporate_number, t.contract, t.item, t.use, t.amount
FROM rs_in_force f JOIN rs_expense_use t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_obligation AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.block, t.name,
  t.corporate_number, t.address, t.legal_form, t.outline, t.is_other, t.amount, t.method, t.method_detail, t.bidders,
  t.award_rate, t.sole_bid_reason, t.other_contract
FROM rs_in_force f JOIN rs_obligation t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_note AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.text
FROM rs_in_force f JOIN rs_note t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;

CREATE VIEW gov_breach AS
SELECT f.edition, f.id AS file_id, (t.id >> 8) & 268435455 AS file_row, t.project, t.rule, t.year, t.difference,
  t.message
FROM rs_in_force f JOIN rs_breach t ON t.id >= f.id << 36 AND t.id < (f.id + 1) << 36;
