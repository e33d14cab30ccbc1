-- How clusters hang together, as it was when stamp was made: found anew once that is out of date.
CREATE TABLE kinship (stamp TEXT NOT NULL) STRICT;

-- A cluster that follows from another, see Cascade.
CREATE TABLE cascade (
  consequence INTEGER PRIMARY KEY,
  root INTEGER NOT NULL,
  via INTEGER NOT NULL,
  rule TEXT NOT NULL,
  about TEXT NOT NULL
) STRICT;

-- The recipe of a cluster that is not the only one of it.
CREATE TABLE family (
  cluster INTEGER PRIMARY KEY,
  recipe TEXT NOT NULL
) STRICT;

PRAGMA user_version = 5;
