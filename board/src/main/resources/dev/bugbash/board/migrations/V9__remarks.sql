-- What is odd about the reports of a run: what could not be read (then unread is 1, and the run's counts
-- are incomplete), and warnings. Of one import only the first some are kept. line is 0 where there is none.
CREATE TABLE remark (
  run INTEGER NOT NULL REFERENCES run,
  unread INTEGER NOT NULL,
  path TEXT NOT NULL,
  line INTEGER NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (run, unread, path, line, message)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 9;
