-- SPDX-FileCopyrightText: Shirube contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE source (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  title TEXT NOT NULL,
  publisher TEXT NOT NULL,
  date TEXT NOT NULL,
  note TEXT NOT NULL
);

CREATE TABLE programme (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  english_name TEXT NOT NULL,
  parent_id TEXT REFERENCES programme (id) CHECK (parent_id <> id),
  component TEXT NOT NULL,
  ministry TEXT NOT NULL,
  office TEXT NOT NULL,
  rs_programme_id TEXT NOT NULL,
  note TEXT NOT NULL,
  source_id TEXT REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX programme_by_parent ON programme (parent_id);

-- Programme × cycle × account. Its amounts are statements; which of them holds is said by adoption.
CREATE TABLE budget_line (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  programme_id TEXT NOT NULL REFERENCES programme (id),
  fiscal_year INTEGER NOT NULL CHECK (fiscal_year BETWEEN 1926 AND 2200),
  budget_kind TEXT NOT NULL CHECK (budget_kind IN ('request', 'provisional', 'initial', 'supplementary', 'reserve')),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  status TEXT NOT NULL CHECK (status IN ('requested', 'proposal', 'enacted')),
  kind TEXT NOT NULL
    CHECK (kind IN ('confirmed', 'within_envelope', 'part', 'repeated', 'outside', 'undecided', 'undisclosed')),
  envelope_id TEXT NOT NULL,
  envelope_label TEXT NOT NULL,
  account TEXT NOT NULL,
  is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
  missing TEXT NOT NULL
    CHECK (missing IN ('blank', 'not_reported', 'not_applicable', 'not_yet_due', 'undisclosed', 'unknown')),
  prior_fiscal_year INTEGER CHECK (prior_fiscal_year BETWEEN 1926 AND 2200),
  prior_budget_kind TEXT
    CHECK (prior_budget_kind IN ('request', 'provisional', 'initial', 'supplementary', 'reserve')),
  prior_ordinal INTEGER CHECK (prior_ordinal >= 1),
  note TEXT NOT NULL,
  CHECK ((prior_fiscal_year IS NULL) = (prior_budget_kind IS NULL)),
  CHECK ((prior_fiscal_year IS NULL) = (prior_ordinal IS NULL)),
  CHECK (kind <> 'within_envelope' OR envelope_id <> '')
);
CREATE INDEX budget_line_by_programme ON budget_line (programme_id);

-- One figure as one place prints it.
CREATE TABLE statement (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  line_id TEXT NOT NULL REFERENCES budget_line (id),
  aspect TEXT NOT NULL CHECK (aspect IN ('amount', 'prior', 'part')),
  label TEXT NOT NULL,
  yen BIGINT NOT NULL,
  step_yen BIGINT NOT NULL CHECK (step_yen >= 1),
  unit TEXT NOT NULL CHECK (unit IN ('円', '千円', '百万円', '億円', '兆円')),
  rounding TEXT NOT NULL CHECK (rounding IN ('unknown', 'exact', 'half_up', 'truncate', 'up')),
  qualifier TEXT NOT NULL
    CHECK (qualifier IN ('none', 'about', 'more_than', 'at_least', 'at_most', 'approximately', 'up_to')),
  raw TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('document', 'person')),
  note TEXT NOT NULL,
  CHECK ((aspect = 'part') = (label <> ''))
);
CREATE INDEX statement_by_line ON statement (line_id);

-- The statement that a fact takes its value from.
CREATE TABLE adoption (
  line_id TEXT NOT NULL REFERENCES budget_line (id),
  aspect TEXT NOT NULL CHECK (aspect IN ('amount', 'prior', 'part')),
  label TEXT NOT NULL,
  statement_id TEXT NOT NULL REFERENCES statement (id),
  rule TEXT NOT NULL CHECK (rule IN ('most_precise', 'chosen_by_person')),
  reason TEXT NOT NULL,
  PRIMARY KEY (line_id, aspect, label),
  CHECK ((aspect = 'part') = (label <> ''))
);
CREATE INDEX adoption_by_statement ON adoption (statement_id);

-- The change log. summary is JSON: a template with its arguments, translated when it is shown.
CREATE TABLE change_set (
  id BIGINT NOT NULL PRIMARY KEY CHECK (id >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'migrate')),
  target_id BIGINT REFERENCES change_set (id),
  actor TEXT NOT NULL,
  time TEXT NOT NULL,
  summary TEXT NOT NULL,
  reason TEXT NOT NULL,
  entry_count BIGINT NOT NULL,
  hash TEXT NOT NULL,
  CHECK ((kind IN ('undo', 'redo')) = (target_id IS NOT NULL))
);

-- Rows before and after as JSON objects; NULL where the row was not there.
CREATE TABLE change_entry (
  change_set_id BIGINT NOT NULL REFERENCES change_set (id),
  seq BIGINT NOT NULL CHECK (seq >= 1),
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL,
  before_row TEXT,
  after_row TEXT,
  hash TEXT NOT NULL,
  PRIMARY KEY (change_set_id, seq),
  CHECK (before_row IS NOT NULL OR after_row IS NOT NULL)
);

-- The change that is being written. A row is there only inside a transaction of the program.
CREATE TABLE current_change (
  change_set_id BIGINT NOT NULL PRIMARY KEY REFERENCES change_set (id)
);
