-- SPDX-FileCopyrightText: Shirube contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- ロジックモデル: one row a version of a programme's model, one a box of it, one an arrow between two of its boxes. weight
-- is an exact decimal above 0. source_id is empty where a person entered the row. position is the order of print.

CREATE TABLE logic_model (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  programme_id TEXT NOT NULL REFERENCES programme (id),
  title TEXT NOT NULL,
  version TEXT NOT NULL,
  date TEXT NOT NULL,
  boundary_label TEXT NOT NULL,
  external_factors TEXT NOT NULL,
  monitoring TEXT NOT NULL,
  source_id TEXT REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX logic_model_by_programme ON logic_model (programme_id);
CREATE INDEX logic_model_by_source ON logic_model (source_id);

CREATE TABLE logic_node (
  model_id TEXT NOT NULL REFERENCES logic_model (id),
  id TEXT NOT NULL CHECK (id <> ''),
  stage TEXT NOT NULL CHECK (stage IN
    ('input', 'activity', 'output', 'outcome_short', 'outcome_medium', 'outcome_long', 'impact')),
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  is_controlled INTEGER NOT NULL CHECK (is_controlled IN (0, 1)),
  weight TEXT NOT NULL CHECK (weight <> ''),
  indicators TEXT NOT NULL,
  figures TEXT NOT NULL,
  source_id TEXT REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (model_id, id)
);
CREATE INDEX logic_node_by_source ON logic_node (source_id);

CREATE TABLE logic_edge (
  model_id TEXT NOT NULL REFERENCES logic_model (id),
  from_id TEXT NOT NULL,
  to_id TEXT NOT NULL,
  weight TEXT NOT NULL CHECK (weight <> ''),
  reason TEXT NOT NULL,
  edge_basis TEXT NOT NULL CHECK (edge_basis IN ('printed', 'column_order', 'entered')),
  source_id TEXT REFERENCES source (id),
  locator TEXT NOT NULL,
  citation_raw TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (model_id, from_id, to_id),
  FOREIGN KEY (model_id, from_id) REFERENCES logic_node (model_id, id),
  FOREIGN KEY (model_id, to_id) REFERENCES logic_node (model_id, id)
);
CREATE INDEX logic_edge_by_end ON logic_edge (model_id, to_id);
CREATE INDEX logic_edge_by_source ON logic_edge (source_id);
