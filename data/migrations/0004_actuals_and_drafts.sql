-- SPDX-FileCopyrightText: Shirube contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What persons report of indicators, the periods that are closed to that, and drafts of logic models.

-- One report of one actual, as a person entered it: a figure (as in figure_statement; no figure where value is empty), a
-- text or the reason why there is none. It is never rewritten: a later one of the same indicator, period and part
-- supersedes it, and a withdrawn one stays with the day of its withdrawal. position is the order of entry.
CREATE TABLE actual_report (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  indicator_id TEXT NOT NULL REFERENCES indicator (id),
  period TEXT NOT NULL CHECK (period <> ''),
  part TEXT NOT NULL,
  value TEXT NOT NULL,
  step TEXT NOT NULL,
  upper TEXT NOT NULL,
  unit TEXT NOT NULL,
  unit_base TEXT NOT NULL,
  unit_scale INTEGER NOT NULL,
  rounding TEXT NOT NULL CHECK (rounding IN ('unknown', 'exact', 'half_up', 'truncate', 'up')),
  qualifier TEXT NOT NULL CHECK (qualifier IN
    ('none', 'about', 'more_than', 'at_least', 'at_most', 'less_than', 'approximately', 'up_to')),
  within_envelope INTEGER NOT NULL CHECK (within_envelope IN (0, 1)),
  raw TEXT NOT NULL,
  text TEXT NOT NULL,
  missing TEXT NOT NULL
    CHECK (missing IN ('', 'blank', 'not_reported', 'not_applicable', 'not_yet_due', 'undisclosed', 'unknown')),
  is_provisional INTEGER NOT NULL CHECK (is_provisional IN (0, 1)),
  reported_on TEXT NOT NULL CHECK (reported_on <> ''),
  reporter TEXT NOT NULL,
  source_id TEXT REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  reason TEXT NOT NULL,
  withdrawn_on TEXT NOT NULL,
  withdrawn_by TEXT NOT NULL,
  withdrawal_reason TEXT NOT NULL,
  position INTEGER NOT NULL,
  CHECK ((value = '') = (step = '')),
  CHECK (CASE WHEN value <> '' THEN text = '' AND missing = ''
              WHEN text <> '' THEN missing = ''
              ELSE missing <> '' END)
);
CREATE INDEX actual_report_by_fact ON actual_report (indicator_id, period, part);
CREATE INDEX actual_report_by_source ON actual_report (source_id);

-- 締め: a period in which the actuals of a programme or a frame can't be changed.
CREATE TABLE period_lock (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  programme_id TEXT REFERENCES programme (id),
  portfolio_id TEXT REFERENCES portfolio (id),
  period TEXT NOT NULL CHECK (period <> ''),
  locked_on TEXT NOT NULL CHECK (locked_on <> ''),
  locked_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  CHECK ((programme_id IS NULL) <> (portfolio_id IS NULL))
);
CREATE INDEX period_lock_by_programme ON period_lock (programme_id);
CREATE INDEX period_lock_by_portfolio ON period_lock (portfolio_id);

-- A draft is in no report. based_on names the version that a person began from; it may be gone by now.
ALTER TABLE logic_model ADD COLUMN status TEXT NOT NULL DEFAULT 'adopted' CHECK (status IN ('adopted', 'draft'));
ALTER TABLE logic_model ADD COLUMN based_on TEXT NOT NULL DEFAULT '';
