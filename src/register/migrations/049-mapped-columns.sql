-- What a firm calls things in its own sheets, and the sheet that a draft was read from.

-- By a header the fact that its column holds, or by a fact and a word what the firm means by the word. Its own alone:
-- nobody else sees how a firm keeps its books.
CREATE TABLE register.sheet_word (
  exporter uuid NOT NULL DEFAULT register.organisation() REFERENCES register.organisation,
  -- name of a fact; '': the word is a header
  field text NOT NULL CHECK (length(field) <= 200),
  -- folded, as it is looked for
  written text NOT NULL CHECK (length(written) BETWEEN 1 AND 200),
  -- of a header the name of a fact, '' for none; else the value
  meant text NOT NULL CHECK (length(meant) <= 200 AND (field = '' OR meant <> '')),
  said_at timestamptz NOT NULL DEFAULT now(),
  -- it counts no more
  ended_at timestamptz,
  PRIMARY KEY (exporter, field, written)
);

CREATE TRIGGER sheet_word_stays
  BEFORE DELETE OR TRUNCATE ON register.sheet_word
  EXECUTE FUNCTION register.refuse_change();

-- The file of a draft, and how it was read, sealed with a key that is not in the database, since persons may stand in
-- it. Gone when the draft is submitted or given up.
CREATE TABLE register.draft_sheet (
  application uuid NOT NULL REFERENCES register.application,
  part text NOT NULL CHECK (part IN ('file', 'read')),
  exporter uuid NOT NULL DEFAULT register.organisation() REFERENCES register.organisation,
  -- of the draft that was read from it: another was written since where they differ
  draft_written_at timestamptz NOT NULL DEFAULT now(),
  sealed bytea,
  key_version int,
  PRIMARY KEY (application, part),
  CHECK ((sealed IS NULL) = (key_version IS NULL))
);

-- sealed bytes do not get smaller
ALTER TABLE register.draft_sheet ALTER COLUMN sealed SET STORAGE EXTERNAL;

CREATE TRIGGER draft_sheet_stays
  BEFORE DELETE OR TRUNCATE ON register.draft_sheet
  EXECUTE FUNCTION register.refuse_change();

INSERT INTO register.access VALUES
  ('register.sheet_word', 'exporter', 'SELECT', NULL, 'exporter = register.organisation()'),
  ('register.sheet_word', 'exporter', 'INSERT', NULL, 'exporter = register.organisation()'),
  ('register.sheet_word', 'exporter', 'UPDATE', 'meant, said_at, ended_at', 'exporter = register.organisation()'),
  ('register.draft_sheet', 'exporter', 'SELECT', NULL, 'exporter = register.organisation()'),
  ('register.draft_sheet', 'exporter', 'INSERT', NULL,
    'exporter = register.organisation()
      AND EXISTS (SELECT FROM register.application a WHERE a.id = draft_sheet.application)'),
  ('register.draft_sheet', 'exporter', 'UPDATE', 'draft_written_at, sealed, key_version',
    'exporter = register.organisation()');

SELECT register.apply_access();
