-- SPDX-FileCopyrightText: Shirube contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Everything that documents state beside budget lines. One row is one thing of the domain. A list that is only ever read
-- and written with its owner is JSON in a column of it (docs/developer/database.md says in which form). Facts are named
-- as <subject kind>:<subject>/<measure>[@<period>][#<breakdown>]. position is the order of print.

-- The edition of each dataset that was imported last.
CREATE TABLE dataset (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  title TEXT NOT NULL,
  as_of TEXT NOT NULL,
  digest TEXT NOT NULL CHECK (digest <> ''),
  is_bundled INTEGER NOT NULL CHECK (is_bundled IN (0, 1))
);

CREATE TABLE organisation (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('company', 'public_body', 'university', 'association', 'ministry', 'foreign_government', 'other')),
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);

CREATE TABLE portfolio (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);

CREATE TABLE fund (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL,
  manager_id TEXT REFERENCES organisation (id),
  end_year TEXT NOT NULL,
  supports TEXT NOT NULL,
  programmes TEXT NOT NULL,
  recipients TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX fund_by_manager ON fund (manager_id);
CREATE INDEX fund_by_source ON fund (source_id);

CREATE TABLE context_series (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  series_group TEXT NOT NULL CHECK (series_group IN
    ('market', 'forecast', 'share', 'usage', 'budget_abroad', 'deficit', 'effect', 'capacity', 'employment', 'other')),
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX context_series_by_source ON context_series (source_id);

CREATE TABLE policy_item (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL,
  portfolio_id TEXT NOT NULL REFERENCES portfolio (id),
  fiscal_year INTEGER NOT NULL CHECK (fiscal_year BETWEEN 1926 AND 2200),
  budget_kind TEXT NOT NULL CHECK (budget_kind IN ('request', 'provisional', 'initial', 'supplementary', 'reserve')),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  pillar TEXT NOT NULL CHECK (pillar IN ('use', 'create', 'trust', 'collaborate')),
  ministry TEXT NOT NULL,
  is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
  amount_unspecified INTEGER NOT NULL CHECK (amount_unspecified IN (0, 1)),
  programme_id TEXT REFERENCES programme (id),
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX policy_item_by_portfolio ON policy_item (portfolio_id);
CREATE INDEX policy_item_by_programme ON policy_item (programme_id);
CREATE INDEX policy_item_by_source ON policy_item (source_id);

CREATE TABLE theme (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  programme_id TEXT NOT NULL REFERENCES programme (id),
  item TEXT NOT NULL,
  element TEXT NOT NULL,
  code TEXT NOT NULL,
  category TEXT NOT NULL CHECK (category IN ('commissioned', 'subsidised')),
  is_preparatory INTEGER NOT NULL CHECK (is_preparatory IN (0, 1)),
  title TEXT NOT NULL,
  organisations TEXT NOT NULL,
  end_year TEXT NOT NULL,
  result TEXT NOT NULL CHECK (result IN ('achieved', 'missed', 'delayed', 'on_schedule')),
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX theme_by_programme ON theme (programme_id);
CREATE INDEX theme_by_source ON theme (source_id);

CREATE TABLE indicator (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  programme_id TEXT REFERENCES programme (id),
  portfolio_id TEXT REFERENCES portfolio (id),
  name TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN
    ('output', 'outcome_short', 'outcome_medium', 'outcome_long', 'impact', 'goal')),
  unit TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('unknown', 'up', 'down')),
  measure TEXT NOT NULL CHECK (measure IN ('count', 'sum', 'level', 'ratio', 'yes_no', 'qualitative')),
  time_behaviour TEXT NOT NULL CHECK (time_behaviour IN ('unknown', 'per_period', 'cumulative', 'point_in_time')),
  numerator TEXT NOT NULL,
  denominator TEXT NOT NULL,
  method TEXT NOT NULL,
  evidence TEXT NOT NULL,
  targets TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX indicator_by_programme ON indicator (programme_id);
CREATE INDEX indicator_by_portfolio ON indicator (portfolio_id);
CREATE INDEX indicator_by_source ON indicator (source_id);

CREATE TABLE allocation (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  programme_id TEXT REFERENCES programme (id),
  fund_id TEXT REFERENCES fund (id),
  payer_id TEXT NOT NULL REFERENCES organisation (id),
  payee_id TEXT NOT NULL REFERENCES organisation (id),
  payee_label TEXT NOT NULL,
  instrument TEXT NOT NULL CHECK (instrument IN ('commission', 'subsidy', 'equity', 'grant', 'fund_contribution')),
  rates TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('unspecified', 'front_end', 'back_end')),
  period TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX allocation_by_programme ON allocation (programme_id);
CREATE INDEX allocation_by_fund ON allocation (fund_id);
CREATE INDEX allocation_by_payer ON allocation (payer_id);
CREATE INDEX allocation_by_payee ON allocation (payee_id);
CREATE INDEX allocation_by_source ON allocation (source_id);

CREATE TABLE review (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  programme_id TEXT NOT NULL REFERENCES programme (id),
  name TEXT NOT NULL,
  date TEXT NOT NULL,
  body TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('check_in', 'stage_gate', 'technical_committee', 'adoption', 'midterm_evaluation', 'evaluation')),
  scale TEXT NOT NULL,
  criteria TEXT NOT NULL,
  reviewers TEXT NOT NULL,
  scores TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX review_by_programme ON review (programme_id);
CREATE INDEX review_by_source ON review (source_id);

CREATE TABLE review_rule (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  programme_id TEXT NOT NULL REFERENCES programme (id),
  kind TEXT NOT NULL CHECK (kind IN
    ('check_in', 'stage_gate', 'technical_committee', 'adoption', 'midterm_evaluation', 'evaluation')),
  frequency TEXT NOT NULL,
  decides TEXT NOT NULL,
  criteria TEXT NOT NULL,
  thresholds TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX review_rule_by_programme ON review_rule (programme_id);
CREATE INDEX review_rule_by_source ON review_rule (source_id);

CREATE TABLE finding (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  programme_id TEXT NOT NULL REFERENCES programme (id),
  review_id TEXT REFERENCES review (id),
  year INTEGER NOT NULL,
  author TEXT NOT NULL,
  section TEXT NOT NULL,
  topic TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('positive', 'issue')),
  response TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('none', 'addressed', 'ongoing', 'to_consider', 'disagreed')),
  follow_up TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX finding_by_programme ON finding (programme_id);
CREATE INDEX finding_by_review ON finding (review_id);
CREATE INDEX finding_by_source ON finding (source_id);

CREATE TABLE milestone (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  organisation_id TEXT REFERENCES organisation (id),
  programme_id TEXT REFERENCES programme (id),
  date TEXT NOT NULL,
  title TEXT NOT NULL,
  is_done INTEGER NOT NULL CHECK (is_done IN (0, 1)),
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX milestone_by_organisation ON milestone (organisation_id);
CREATE INDEX milestone_by_programme ON milestone (programme_id);
CREATE INDEX milestone_by_source ON milestone (source_id);

-- A relation that figures must satisfy: stated relation expression.
CREATE TABLE identity (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('same', 'sum', 'ratio', 'count', 'previous', 'formula')),
  title TEXT NOT NULL,
  relation TEXT NOT NULL CHECK (relation IN ('equal', 'at_least', 'at_most')),
  source_id TEXT REFERENCES source (id),
  stated TEXT NOT NULL,
  expression TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('printed', 'assumed')),
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX identity_by_source ON identity (source_id);

-- One figure of any fact as one place prints it. value, step and upper (the end of a printed range, else empty) are
-- exact decimals in base units; unit is as printed, unit_scale its power of ten in unit_base.
CREATE TABLE figure_statement (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  subject_kind TEXT NOT NULL CHECK (subject_kind IN
    ('programme', 'line', 'fund', 'portfolio', 'item', 'indicator', 'allocation', 'organisation', 'review', 'series')),
  subject TEXT NOT NULL CHECK (subject <> ''),
  measure TEXT NOT NULL CHECK (measure <> ''),
  period TEXT NOT NULL,
  breakdown TEXT NOT NULL,
  value TEXT NOT NULL CHECK (value <> ''),
  step TEXT NOT NULL CHECK (step <> ''),
  upper TEXT NOT NULL,
  unit TEXT NOT NULL,
  unit_base TEXT NOT NULL,
  unit_scale INTEGER NOT NULL,
  rounding TEXT NOT NULL CHECK (rounding IN ('unknown', 'exact', 'half_up', 'truncate', 'up')),
  qualifier TEXT NOT NULL CHECK (qualifier IN
    ('none', 'about', 'more_than', 'at_least', 'at_most', 'less_than', 'approximately', 'up_to')),
  within_envelope INTEGER NOT NULL CHECK (within_envelope IN (0, 1)),
  raw TEXT NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('confirmed', 'within_envelope', 'part', 'repeated', 'outside', 'undecided', 'undisclosed')),
  envelope_id TEXT NOT NULL,
  is_provisional INTEGER NOT NULL CHECK (is_provisional IN (0, 1)),
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('document', 'person')),
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX figure_statement_by_fact ON figure_statement (subject_kind, subject, measure, period, breakdown);
CREATE INDEX figure_statement_by_source ON figure_statement (source_id);

-- What a person noted on a check. It refers to no row: checks come and go with the figures, and a note stays.
CREATE TABLE check_note (
  check_id TEXT NOT NULL PRIMARY KEY CHECK (check_id <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  author TEXT NOT NULL,
  time TEXT NOT NULL,
  verdict TEXT NOT NULL
);
