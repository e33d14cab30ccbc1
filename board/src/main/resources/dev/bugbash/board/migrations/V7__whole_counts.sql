-- Tests that a report counts without naming them; the counters of a run include them.
CREATE TABLE unnamed (
  report INTEGER NOT NULL,
  n INTEGER NOT NULL,
  outcome INTEGER NOT NULL,
  tests INTEGER NOT NULL,
  PRIMARY KEY (report, n)
) STRICT, WITHOUT ROWID;
ALTER TABLE run ADD COLUMN unnamed INTEGER NOT NULL DEFAULT 0;

-- Results that are one attempt at a test, see JoinedAttempts; a history is of one folder of reports.
CREATE TABLE attempt (
  report INTEGER NOT NULL,
  n INTEGER NOT NULL,
  history TEXT NOT NULL,
  start INTEGER NOT NULL,
  PRIMARY KEY (report, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX attempt_by_history ON attempt (history);

-- Where the attachments are, as in output: path, type and size of each as texts behind their number.
ALTER TABLE failure ADD COLUMN attachments INTEGER NOT NULL DEFAULT 0;

PRAGMA user_version = 7;
