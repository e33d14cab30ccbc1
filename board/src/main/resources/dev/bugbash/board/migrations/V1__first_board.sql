-- Times are milliseconds since 1970 UTC; what is not known is the empty text.

CREATE TABLE run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  branch TEXT NOT NULL,
  revision TEXT NOT NULL,
  environment TEXT NOT NULL,
  time INTEGER NOT NULL,
  named INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  tests INTEGER NOT NULL,
  passed INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  errors INTEGER NOT NULL,
  skipped INTEGER NOT NULL,
  flaky INTEGER NOT NULL,
  failures INTEGER NOT NULL
) STRICT;
CREATE INDEX run_by_time ON run (time, id);

-- What one import brought. Until committed is set (1, 2, 3 … in the order of commits) nobody sees
-- anything of it, and it is deleted once its process is gone. Tickets alone make no run.
CREATE TABLE shard (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run INTEGER REFERENCES run,
  committed INTEGER,
  who TEXT NOT NULL,
  host TEXT NOT NULL,
  pid INTEGER NOT NULL,
  process_start INTEGER NOT NULL,
  touched INTEGER NOT NULL
) STRICT;
CREATE INDEX shard_by_commit ON shard (committed);

CREATE TABLE report (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  shard INTEGER NOT NULL REFERENCES shard,
  path TEXT NOT NULL,
  format TEXT NOT NULL,
  digest BLOB
) STRICT;
CREATE INDEX report_by_shard ON report (shard);
CREATE INDEX report_by_digest ON report (digest);

-- The id is made of the identity, see TestKey.
CREATE TABLE test (
  id INTEGER PRIMARY KEY,
  suite TEXT NOT NULL,
  name TEXT NOT NULL,
  parameters TEXT NOT NULL
) STRICT;

CREATE TABLE result (
  report INTEGER NOT NULL,
  n INTEGER NOT NULL,
  test INTEGER NOT NULL,
  outcome INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  flaky INTEGER NOT NULL,
  duration_ms INTEGER NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (report, n)
) STRICT, WITHOUT ROWID;

-- place and output say where the texts are, see TextPlace; given_id is empty where the id is the test.
CREATE TABLE failure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  report INTEGER NOT NULL,
  test INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  signature BLOB NOT NULL,
  place INTEGER NOT NULL,
  output INTEGER NOT NULL,
  given_id TEXT NOT NULL
) STRICT;
CREATE INDEX failure_by_report ON failure (report);
CREATE INDEX failure_by_signature ON failure (signature);
CREATE INDEX failure_by_test ON failure (test);

-- Texts of failures, many in one deflated block.
CREATE TABLE text_block (
  shard INTEGER NOT NULL,
  n INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (shard, n)
) STRICT;

CREATE TABLE cluster (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  type TEXT NOT NULL,
  failures INTEGER NOT NULL,
  tests INTEGER NOT NULL,
  first_run INTEGER NOT NULL REFERENCES run,
  first_seen INTEGER NOT NULL,
  last_seen INTEGER NOT NULL
) STRICT;

-- Whose a signature is. Its hash is 16 bytes after 2 of the rules' version.
CREATE TABLE signature (
  hash BLOB PRIMARY KEY,
  cluster INTEGER NOT NULL REFERENCES cluster
) STRICT, WITHOUT ROWID;
CREATE INDEX signature_by_cluster ON signature (cluster);

-- What signatures say of their causes, many in one deflated block, for later imports to compare with.
CREATE TABLE evidence_block (
  shard INTEGER NOT NULL,
  n INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (shard, n)
) STRICT;

CREATE TABLE claim (
  cluster INTEGER PRIMARY KEY REFERENCES cluster,
  owner TEXT NOT NULL,
  since INTEGER NOT NULL
) STRICT;

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  cluster INTEGER NOT NULL REFERENCES cluster,
  author TEXT NOT NULL,
  at INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_cluster ON note (cluster);

-- labels is a JSON array of texts.
CREATE TABLE ticket (
  report INTEGER NOT NULL,
  n INTEGER NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  status TEXT NOT NULL,
  reporter TEXT NOT NULL,
  assignee TEXT NOT NULL,
  created TEXT NOT NULL,
  labels TEXT NOT NULL,
  link TEXT NOT NULL,
  PRIMARY KEY (report, n)
) STRICT;

CREATE TABLE event (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  kind TEXT NOT NULL,
  cluster INTEGER,
  detail TEXT NOT NULL
) STRICT;

-- Asked for at each start, so that the migration library is only loaded when there is work for it.
PRAGMA user_version = 1;
