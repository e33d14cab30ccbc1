-- How fine clusters are: the level of the latest event that was not undone; 0 where there is none.
CREATE TABLE granularity (
  event INTEGER PRIMARY KEY REFERENCES event,
  level INTEGER NOT NULL
) STRICT;

-- The merge tree of the clusters as they were at that commit and layout; can be made anew.
CREATE TABLE merge_tree (
  commits INTEGER NOT NULL,
  layout INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

PRAGMA user_version = 4;
