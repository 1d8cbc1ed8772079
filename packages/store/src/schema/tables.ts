/**
 * The tables of version 1; docs/case-file.md tells what each holds. A record of a document has the id
 * `document · 2²⁰ + ordinal` (`recordId`): all of one document lie together.
 *
 * Left of the line what came in and was decided, which nothing can bring back; right of it what `rebuild` makes from that.
 */
export const TABLES = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE document (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
  title TEXT, published TEXT, source TEXT, url TEXT, added TEXT,
  outlet TEXT, story INTEGER NOT NULL, context TEXT
);
CREATE TABLE page (
  document INTEGER PRIMARY KEY, text TEXT, spans TEXT NOT NULL, rules TEXT NOT NULL, rest BLOB NOT NULL, signature BLOB NOT NULL
);
CREATE INDEX document_by_story ON document (story);
CREATE INDEX document_by_outlet ON document (outlet);
CREATE INDEX document_by_published ON document (published);
CREATE INDEX document_by_added ON document (added);
CREATE TABLE band (hash INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (hash, document)) WITHOUT ROWID;

CREATE TABLE entity (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, origin TEXT NOT NULL, node INTEGER, fuller INTEGER, names TEXT
);
CREATE TABLE entity_key (hash INTEGER NOT NULL, entity INTEGER NOT NULL, PRIMARY KEY (hash, entity)) WITHOUT ROWID;
CREATE TABLE sought (hash INTEGER NOT NULL, entity INTEGER NOT NULL, PRIMARY KEY (hash, entity)) WITHOUT ROWID;
CREATE INDEX entity_by_node ON entity (node);
CREATE INDEX entity_by_origin ON entity (origin) WHERE origin <> key;
CREATE TABLE variant (
  id INTEGER PRIMARY KEY, entity INTEGER NOT NULL, hash INTEGER NOT NULL, record TEXT NOT NULL,
  documents INTEGER NOT NULL, mentions INTEGER NOT NULL
);
CREATE INDEX variant_by_hash ON variant (entity, hash);
CREATE TABLE mention (
  id INTEGER PRIMARY KEY, entity INTEGER NOT NULL, variant INTEGER NOT NULL, mentions INTEGER NOT NULL, evidence TEXT NOT NULL
);
CREATE INDEX mention_by_entity ON mention (entity);
CREATE TABLE account (
  id INTEGER PRIMARY KEY, event INTEGER, context TEXT NOT NULL, spans TEXT NOT NULL, body TEXT NOT NULL
);
CREATE INDEX account_by_event ON account (event);
CREATE TABLE claim (
  id INTEGER PRIMARY KEY, relation TEXT NOT NULL, source INTEGER NOT NULL, target INTEGER NOT NULL, evidence TEXT NOT NULL
);
CREATE INDEX claim_by_ends ON claim (source, target);
CREATE INDEX claim_by_target ON claim (target);
CREATE TABLE event_claim (
  id INTEGER PRIMARY KEY, relation TEXT NOT NULL, source INTEGER NOT NULL, target INTEGER NOT NULL, evidence TEXT NOT NULL
);
CREATE TABLE decision (
  id INTEGER PRIMARY KEY, verb TEXT NOT NULL, terms TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL
);

CREATE TABLE node (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, type TEXT NOT NULL, country TEXT,
  lat REAL, lon REAL, mentions INTEGER NOT NULL, facts TEXT NOT NULL
);
CREATE INDEX node_by_type ON node (kind, type);
CREATE INDEX node_by_country ON node (country);
CREATE INDEX node_by_lat ON node (lat) WHERE lat IS NOT NULL;
CREATE TABLE name (id INTEGER PRIMARY KEY, node INTEGER NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL);
CREATE INDEX name_by_node ON name (node);
CREATE INDEX name_by_folded ON name (folded);
CREATE TABLE link (
  source INTEGER NOT NULL, relation TEXT NOT NULL, target INTEGER NOT NULL, PRIMARY KEY (source, relation, target)
) WITHOUT ROWID;
CREATE INDEX link_by_target ON link (target);
CREATE INDEX link_by_relation ON link (relation);

CREATE TABLE block (hash INTEGER NOT NULL, account INTEGER NOT NULL, PRIMARY KEY (hash, account)) WITHOUT ROWID;
CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, type TEXT, status TEXT NOT NULL, background INTEGER NOT NULL, relabelled INTEGER NOT NULL,
  span INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, reports INTEGER NOT NULL, confidence REAL NOT NULL,
  published TEXT,
  roles TEXT NOT NULL, pairs TEXT NOT NULL, facts TEXT NOT NULL
);
CREATE INDEX event_by_type ON event (type, span, first);
CREATE INDEX event_relabelled ON event (id) WHERE relabelled = 1;
CREATE INDEX event_by_time ON event (span, first);
CREATE TABLE participant (
  node INTEGER NOT NULL, role INTEGER NOT NULL, span INTEGER NOT NULL, first INTEGER NOT NULL, event INTEGER NOT NULL,
  PRIMARY KEY (node, role, span, first, event)
) WITHOUT ROWID;
CREATE TABLE event_link (
  source INTEGER NOT NULL, relation TEXT NOT NULL, target INTEGER NOT NULL, merged INTEGER NOT NULL,
  PRIMARY KEY (source, relation, target, merged)
) WITHOUT ROWID;
CREATE INDEX event_link_by_target ON event_link (target);
CREATE INDEX event_link_by_relation ON event_link (relation);
CREATE TABLE dyad (
  actor INTEGER NOT NULL, recipient INTEGER NOT NULL, month TEXT NOT NULL, type TEXT NOT NULL, status TEXT NOT NULL,
  events INTEGER NOT NULL, reports INTEGER NOT NULL, PRIMARY KEY (actor, recipient, month, type, status)
) WITHOUT ROWID;
CREATE TABLE day_count (
  day TEXT NOT NULL, type TEXT NOT NULL, events INTEGER NOT NULL, reports INTEGER NOT NULL, PRIMARY KEY (day, type)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE sentence_text USING fts5 (words, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
`;
