-- SPDX-FileCopyrightText: Shirube contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Reviews that are held with this program: from the preparation to the publication. position is the order of entry, of the
-- agenda or of the panel. Whatever a sheet says before its round is revealed is in its seal alone.

CREATE TABLE reviewer (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  affiliation TEXT NOT NULL,
  organisations TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);

-- 審査回. scheme is how it is scored and what follows, as JSON; seal_key the public key to which sheets are sealed,
-- opening_key its counterpart, sealed with a passphrase.
CREATE TABLE review_round (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  programme_id TEXT NOT NULL REFERENCES programme (id),
  kind TEXT NOT NULL CHECK (kind IN
    ('check_in', 'stage_gate', 'technical_committee', 'adoption', 'midterm_evaluation', 'evaluation')),
  name TEXT NOT NULL CHECK (name <> ''),
  period TEXT NOT NULL,
  held_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  scheme TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('preparing', 'scoring', 'closed', 'revealed', 'decided', 'published')),
  seal_key TEXT NOT NULL,
  opening_key TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL,
  CHECK ((stage = 'preparing') = (seal_key = '')),
  CHECK ((seal_key = '') = (opening_key = ''))
);
CREATE INDEX review_round_by_programme ON review_round (programme_id);

CREATE TABLE review_subject (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  round_id TEXT NOT NULL REFERENCES review_round (id),
  theme_id TEXT REFERENCES theme (id),
  title TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX review_subject_by_round ON review_subject (round_id);
CREATE INDEX review_subject_by_theme ON review_subject (theme_id);

CREATE TABLE panel_member (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  round_id TEXT NOT NULL REFERENCES review_round (id),
  reviewer_id TEXT NOT NULL REFERENCES reviewer (id),
  label TEXT NOT NULL CHECK (label <> ''),
  position INTEGER NOT NULL,
  UNIQUE (round_id, reviewer_id)
);
CREATE INDEX panel_member_by_reviewer ON panel_member (reviewer_id);

CREATE TABLE review_assignment (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  round_id TEXT NOT NULL REFERENCES review_round (id),
  subject_id TEXT NOT NULL REFERENCES review_subject (id),
  reviewer_id TEXT NOT NULL REFERENCES reviewer (id),
  position INTEGER NOT NULL,
  UNIQUE (subject_id, reviewer_id)
);
CREATE INDEX review_assignment_by_round ON review_assignment (round_id);
CREATE INDEX review_assignment_by_reviewer ON review_assignment (reviewer_id);

-- 利益相反: what a person ruled on a reviewer and a subject, also that there is none.
CREATE TABLE conflict_ruling (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  round_id TEXT NOT NULL REFERENCES review_round (id),
  subject_id TEXT NOT NULL REFERENCES review_subject (id),
  reviewer_id TEXT NOT NULL REFERENCES reviewer (id),
  is_conflict INTEGER NOT NULL CHECK (is_conflict IN (0, 1)),
  basis TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  ruled_by TEXT NOT NULL,
  ruled_on TEXT NOT NULL CHECK (ruled_on <> ''),
  position INTEGER NOT NULL,
  UNIQUE (subject_id, reviewer_id)
);
CREATE INDEX conflict_ruling_by_round ON conflict_ruling (round_id);
CREATE INDEX conflict_ruling_by_reviewer ON conflict_ruling (reviewer_id);

CREATE TABLE organisation_relation (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  from_id TEXT NOT NULL REFERENCES organisation (id),
  to_id TEXT NOT NULL REFERENCES organisation (id),
  kind TEXT NOT NULL CHECK (kind IN ('parent_of', 'participant_of')),
  evidence TEXT NOT NULL,
  position INTEGER NOT NULL,
  CHECK (from_id <> to_id)
);
CREATE INDEX organisation_relation_by_from ON organisation_relation (from_id);
CREATE INDEX organisation_relation_by_to ON organisation_relation (to_id);

-- 採点パケット. verify_key is the public key of its answers; definition the digest of what the reviewer was given.
CREATE TABLE score_packet (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  round_id TEXT NOT NULL REFERENCES review_round (id),
  reviewer_id TEXT NOT NULL REFERENCES reviewer (id),
  number INTEGER NOT NULL CHECK (number > 0),
  verify_key TEXT NOT NULL CHECK (verify_key <> ''),
  definition TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  answers INTEGER NOT NULL CHECK (answers >= 0),
  is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)),
  UNIQUE (round_id, reviewer_id, number)
);
CREATE INDEX score_packet_by_reviewer ON score_packet (reviewer_id);

-- A submitted sheet, never edited but for its opening: a later one of the same reviewer and subject supersedes it. Of a
-- sealed one content, submitted_at and reason are empty. Rows lie in the order of their random ids: that of a rowid would be
-- the order of submission.
CREATE TABLE score_sheet (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  round_id TEXT NOT NULL REFERENCES review_round (id),
  subject_id TEXT NOT NULL REFERENCES review_subject (id),
  reviewer_id TEXT NOT NULL REFERENCES reviewer (id),
  number INTEGER NOT NULL CHECK (number > 0),
  origin TEXT NOT NULL CHECK (origin IN ('window', 'packet', 'paper', 'amendment')),
  packet_id TEXT REFERENCES score_packet (id),
  seal TEXT NOT NULL,
  digest TEXT NOT NULL,
  is_opened INTEGER NOT NULL CHECK (is_opened IN (0, 1)),
  content TEXT NOT NULL,
  submitted_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  UNIQUE (subject_id, reviewer_id, number)
) WITHOUT ROWID;
CREATE INDEX score_sheet_by_round ON score_sheet (round_id);
CREATE INDEX score_sheet_by_reviewer ON score_sheet (reviewer_id);
CREATE INDEX score_sheet_by_packet ON score_sheet (packet_id);

-- 決定. The last one of a subject stands. mean is exact: 179/3.
CREATE TABLE review_decision (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  round_id TEXT NOT NULL REFERENCES review_round (id),
  subject_id TEXT NOT NULL REFERENCES review_subject (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('continue', 'continue_with_conditions', 'weigh_remarks', 'end', 'adopt',
    'adopt_with_conditions', 'reject', 'hold')),
  rule_outcome TEXT NOT NULL CHECK (rule_outcome IN ('', 'continue', 'weigh_remarks', 'end', 'adopt', 'reject')),
  mean TEXT NOT NULL,
  reason TEXT NOT NULL,
  is_reason_restricted INTEGER NOT NULL CHECK (is_reason_restricted IN (0, 1)),
  decided_by TEXT NOT NULL,
  decided_on TEXT NOT NULL CHECK (decided_on <> ''),
  position INTEGER NOT NULL
);
CREATE INDEX review_decision_by_round ON review_decision (round_id);
CREATE INDEX review_decision_by_subject ON review_decision (subject_id);

-- 指摘事項と対処方針, as persons enter them. carried_from names one of these or a finding of a document; it may be gone.
CREATE TABLE review_remark (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  programme_id TEXT NOT NULL REFERENCES programme (id),
  round_id TEXT REFERENCES review_round (id),
  subject_id TEXT REFERENCES review_subject (id),
  author TEXT NOT NULL,
  topic TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('positive', 'issue')),
  response TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('none', 'addressed', 'ongoing', 'to_consider', 'disagreed')),
  due_on TEXT NOT NULL,
  carried_from TEXT NOT NULL,
  is_restricted INTEGER NOT NULL CHECK (is_restricted IN (0, 1)),
  position INTEGER NOT NULL
);
CREATE INDEX review_remark_by_programme ON review_remark (programme_id);
CREATE INDEX review_remark_by_round ON review_remark (round_id);
CREATE INDEX review_remark_by_subject ON review_remark (subject_id);

CREATE TABLE review_publication (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  round_id TEXT NOT NULL REFERENCES review_round (id),
  published_on TEXT NOT NULL CHECK (published_on <> ''),
  published_by TEXT NOT NULL,
  dropped_comments INTEGER NOT NULL CHECK (dropped_comments >= 0),
  dropped_reasons INTEGER NOT NULL CHECK (dropped_reasons >= 0),
  dropped_remarks INTEGER NOT NULL CHECK (dropped_remarks >= 0),
  digest TEXT NOT NULL,
  reason TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX review_publication_by_round ON review_publication (round_id);

-- What is no record: drafts of scores, sealed with their reviewer's PIN, and what a PIN is checked against. The change log
-- does not follow these two, and they refer to nothing: what became of their round or reviewer leaves them without use.
CREATE TABLE score_draft (
  round_id TEXT NOT NULL CHECK (round_id <> ''),
  subject_id TEXT NOT NULL CHECK (subject_id <> ''),
  reviewer_id TEXT NOT NULL CHECK (reviewer_id <> ''),
  sealed TEXT NOT NULL CHECK (sealed <> ''),
  PRIMARY KEY (round_id, subject_id, reviewer_id)
) WITHOUT ROWID;

CREATE TABLE role_secret (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  parameters TEXT NOT NULL CHECK (parameters <> ''),
  check_value TEXT NOT NULL CHECK (check_value <> '')
);

-- A final change can't be undone: a submission, a reveal, a decision.
ALTER TABLE change_set ADD COLUMN is_final INTEGER NOT NULL DEFAULT 0 CHECK (is_final IN (0, 1));

-- Which changes touched reviews is asked whenever the history is shown.
CREATE INDEX change_entry_of_reviews ON change_entry (change_set_id) WHERE table_name IN
  ('reviewer', 'review_round', 'review_subject', 'panel_member', 'review_assignment', 'conflict_ruling',
   'organisation_relation', 'score_packet', 'score_sheet', 'review_decision', 'review_remark', 'review_publication');
