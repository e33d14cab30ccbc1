-- Which cluster a ticket is about, as a person said it. A ticket is known by the id that its
-- tracker gave it, so that a link outlives the next export.
CREATE TABLE ticket_link (
  ticket TEXT NOT NULL,
  cluster INTEGER NOT NULL REFERENCES cluster,
  who TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (ticket, cluster)
) STRICT, WITHOUT ROWID;
CREATE INDEX ticket_link_by_cluster ON ticket_link (cluster);

PRAGMA user_version = 3;
