-- SPDX-FileCopyrightText: Shirube contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Packs of charts for a meeting, and names for moments of the store. A snapshot holds no figures: what the store held then
-- is made of the change log.

-- change_id is the last change that it knows, 0 of an empty store; hash that of this change.
CREATE TABLE snapshot (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  change_id BIGINT NOT NULL CHECK (change_id >= 0),
  hash TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  taken_by TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL,
  CHECK ((change_id = 0) = (hash = ''))
);

CREATE TABLE pack (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  meeting_on TEXT NOT NULL,
  author TEXT NOT NULL,
  format TEXT NOT NULL CHECK (format IN ('a4', 'a3', 'wide')),
  language TEXT NOT NULL CHECK (language IN ('ja', 'en')),
  snapshot_id TEXT REFERENCES snapshot (id),
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX pack_by_snapshot ON pack (snapshot_id);

-- chart is what a person chose of it, as JSON.
CREATE TABLE pack_item (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  pack_id TEXT NOT NULL REFERENCES pack (id),
  chart TEXT NOT NULL CHECK (chart <> ''),
  note TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX pack_item_by_pack ON pack_item (pack_id);

-- What a pack showed when it was last written to a file. change_id is the last change that its figures know.
CREATE TABLE pack_build (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  pack_id TEXT NOT NULL REFERENCES pack (id),
  built_at TEXT NOT NULL,
  built_by TEXT NOT NULL,
  change_id BIGINT NOT NULL CHECK (change_id >= 0),
  figures TEXT NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX pack_build_by_pack ON pack_build (pack_id);
