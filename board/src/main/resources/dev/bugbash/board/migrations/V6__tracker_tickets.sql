-- Which tickets the tracker says it is a duplicate of: a JSON array of ids.
ALTER TABLE ticket ADD COLUMN duplicate_of TEXT NOT NULL DEFAULT '[]';

-- What a person said that the columns of a table are, for the next file with the same header. The
-- header is its names in lower case with U+001F between them, the columns are as on the command line.
CREATE TABLE ticket_columns (
  header TEXT PRIMARY KEY,
  columns TEXT NOT NULL,
  who TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 6;
