/*
 * The tables of the search index, as they stand in its file.
 */

/** Bumped when a table changes its meaning: the index is then built again. */
export const indexVersion = 7

export const tables = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
  -- Each distinct text. \`is_current\`: some article's newest version.
  CREATE TABLE records (
    record INTEGER PRIMARY KEY, content_hash TEXT NOT NULL UNIQUE, id TEXT NOT NULL, url TEXT, title TEXT, language TEXT, category TEXT,
    publisher_name TEXT, publisher_id TEXT, published_at TEXT, supersedes TEXT, claim_count INTEGER NOT NULL,
    is_current INTEGER NOT NULL DEFAULT 0
  );
  -- In the order of a list, with all that a page far down it has to be counted to.
  CREATE INDEX records_by_time ON records (published_at) WHERE is_current = 1;
  CREATE INDEX records_by_publisher ON records (publisher_id, is_current, published_at);
  CREATE INDEX records_by_publisher_name ON records (publisher_name);
  CREATE INDEX records_by_language ON records (language, is_current, published_at);
  CREATE INDEX records_by_category ON records (category, is_current, published_at);
  CREATE INDEX superseded_records ON records (record) WHERE is_current = 0;
  -- Each article and its newest version; no \`record\` while that cannot be read.
  CREATE TABLE articles (
    id TEXT PRIMARY KEY, url TEXT, content_hash TEXT NOT NULL, record INTEGER, seq INTEGER NOT NULL, at TEXT NOT NULL, is_gone INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE INDEX articles_by_record ON articles (record);
  -- Each version of each article, by the change that told of it first; twice of a text that came back. \`is_late\`: an older text, told of after a
  -- newer one.
  CREATE TABLE versions (
    id TEXT NOT NULL, content_hash TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL, is_late INTEGER NOT NULL,
    PRIMARY KEY (id, seq)
  ) WITHOUT ROWID;
  CREATE TABLE subjects (subject INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
  CREATE VIRTUAL TABLE subjects_fts USING fts5 (words, content = '', tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'");
  -- Title and body of each text, for searching only: the rowid is the record's.
  CREATE VIRTUAL TABLE records_fts USING fts5 (
    words, content = '', detail = none, columnsize = 0, tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
  );
  -- A unit without code has an empty one here, so that it is told apart from others.
  CREATE TABLE units (
    unit INTEGER PRIMARY KEY, unit_type TEXT NOT NULL, unit_code TEXT NOT NULL, unit_text TEXT NOT NULL,
    UNIQUE (unit_type, unit_code, unit_text)
  );
  CREATE TABLE claims (
    record INTEGER NOT NULL, claim_index INTEGER NOT NULL, subject INTEGER, unit INTEGER NOT NULL, day TEXT, text TEXT NOT NULL,
    "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, value REAL, decimal TEXT, min REAL, max REAL, qualifier TEXT NOT NULL,
    kind TEXT NOT NULL, direction TEXT, basis TEXT, period_start TEXT, period_end TEXT, modality TEXT NOT NULL, attribution TEXT,
    PRIMARY KEY (record, claim_index)
  ) WITHOUT ROWID;
  -- Records that could not be read: tried again each time.
  CREATE TABLE broken (content_hash TEXT PRIMARY KEY) WITHOUT ROWID;
`

/**
 * A subject's values over time; figures in a unit; the same figure elsewhere; the latest figures. Each has all that a question asks of a claim
 * before it is known which are shown. Made when the first build has ended: an index that grows with its table costs several times as much.
 */
export const claimIndexes = `
  CREATE INDEX IF NOT EXISTS claims_by_subject ON claims (subject, day, unit);
  CREATE INDEX IF NOT EXISTS claims_by_unit ON claims (unit, day);
  CREATE INDEX IF NOT EXISTS claims_by_value ON claims (value, unit, day);
  CREATE INDEX IF NOT EXISTS claims_by_day ON claims (day, unit, subject);
`
