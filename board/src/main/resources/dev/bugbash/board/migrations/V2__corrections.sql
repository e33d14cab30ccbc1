-- People correct clusters. Each correction is an event, and is known by its sequence.

-- A cluster that was merged stays findable: its notes and history are its own.
ALTER TABLE cluster ADD COLUMN merged_into INTEGER REFERENCES cluster;
ALTER TABLE cluster ADD COLUMN merged_by INTEGER REFERENCES event;
CREATE INDEX cluster_by_merge ON cluster (merged_into);

-- What a correction moved, so that it can be undone.
CREATE TABLE moved_signature (
  event INTEGER NOT NULL REFERENCES event,
  hash BLOB NOT NULL,
  source INTEGER NOT NULL REFERENCES cluster,
  target INTEGER NOT NULL REFERENCES cluster,
  PRIMARY KEY (event, hash)
) STRICT, WITHOUT ROWID;

-- target is 0 where the claim ended, because somebody held the target already.
CREATE TABLE moved_claim (
  event INTEGER NOT NULL REFERENCES event,
  source INTEGER NOT NULL REFERENCES cluster,
  target INTEGER NOT NULL,
  owner TEXT NOT NULL,
  since INTEGER NOT NULL,
  PRIMARY KEY (event, source)
) STRICT, WITHOUT ROWID;

-- Events that were undone, and the events that did so.
CREATE TABLE undone (
  event INTEGER PRIMARY KEY REFERENCES event,
  undone_by INTEGER NOT NULL REFERENCES event
) STRICT;

-- A constraint: all signatures of side 1 are together, or apart from those of side 2. It holds while
-- ended_by is null.
CREATE TABLE link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  who TEXT NOT NULL,
  at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  made_by INTEGER NOT NULL REFERENCES event,
  ended_by INTEGER REFERENCES event
) STRICT;
CREATE TABLE link_signature (
  link INTEGER NOT NULL REFERENCES link,
  side INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (link, side, hash)
) STRICT, WITHOUT ROWID;

-- A part of a signature: its failures that meet the condition have the signature derived instead.
CREATE TABLE part (
  derived BLOB PRIMARY KEY,
  base BLOB NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  known INTEGER NOT NULL,
  made_by INTEGER NOT NULL REFERENCES event,
  ended_by INTEGER REFERENCES event
) STRICT, WITHOUT ROWID;
CREATE INDEX part_by_base ON part (base);

-- A known cause; what meets its condition goes to its cluster, which is null before the first.
CREATE TABLE known (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  advice TEXT NOT NULL,
  link TEXT NOT NULL,
  who TEXT NOT NULL,
  at INTEGER NOT NULL,
  made_by INTEGER NOT NULL REFERENCES event,
  cluster INTEGER REFERENCES cluster
) STRICT;

-- Goes up whenever anything above changes, or a signature changes its cluster: plans made before are
-- void.
CREATE TABLE layout (version INTEGER NOT NULL) STRICT;
INSERT INTO layout (version) VALUES (0);

PRAGMA user_version = 2;
