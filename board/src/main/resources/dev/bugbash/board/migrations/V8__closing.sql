-- Why a cluster was closed. It holds while ended_by is null, and comes back where that event is undone.
CREATE TABLE closing (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  cluster INTEGER NOT NULL REFERENCES cluster,
  reason TEXT NOT NULL,
  text TEXT NOT NULL,
  who TEXT NOT NULL,
  at INTEGER NOT NULL,
  made_by INTEGER NOT NULL REFERENCES event,
  ended_by INTEGER REFERENCES event
) STRICT;
CREATE UNIQUE INDEX closing_that_holds ON closing (cluster) WHERE ended_by IS NULL;

-- What a decision was made of, so that it can be made again: see Repeating.
CREATE TABLE repeatable (
  event INTEGER PRIMARY KEY REFERENCES event,
  arguments TEXT NOT NULL
) STRICT;

-- The event that did again what had been undone.
ALTER TABLE undone ADD COLUMN redone_by INTEGER REFERENCES event;

-- A known cause as it was when it was forgotten; columns as in known.
CREATE TABLE forgotten (
  forgotten_by INTEGER NOT NULL REFERENCES event,
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  advice TEXT NOT NULL,
  link TEXT NOT NULL,
  who TEXT NOT NULL,
  at INTEGER NOT NULL,
  made_by INTEGER NOT NULL REFERENCES event,
  cluster INTEGER REFERENCES cluster,
  PRIMARY KEY (forgotten_by, id)
) STRICT, WITHOUT ROWID;

-- Who looks at what, since when; out of date unless it was seen in the last seconds. No part of the
-- board's history.
CREATE TABLE presence (
  who TEXT NOT NULL,
  process TEXT NOT NULL,
  cluster INTEGER NOT NULL,
  since INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  PRIMARY KEY (who, process)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 8;
